"""What goes into an index: raster layers, folders, STAC files and lists, and how chips are cut."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..chat.line_button import LineButton
from ..dock.disclosure import Disclosure
from ..dock.quiet_label import QuietLabel
from ..host.chip_index import ChipIndex
from ..host.indexed_rasters import problem_of, sizes_in
from ..host.translate import tr
from ..session.indexing import IndexOrder

SHOWN_ROWS = 6
USUAL_OVERLAP, MOST_OVERLAP = 25, 90
LAYER, FOLDER = int(Qt.ItemDataRole.UserRole) + 1, int(Qt.ItemDataRole.UserRole) + 2


class ContentsBox(QFrame):
    """A list of what can be indexed; what is checked goes in."""

    asked = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self.setObjectName("contents_box")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._project, self._is_stale = project, True
        self._build()
        project.layersAdded.connect(self._on_layers)
        project.layersRemoved.connect(self._on_layers)

    def close_tools(self) -> None:
        """Stop listening to the project."""
        self._project.layersAdded.disconnect(self._on_layers)
        self._project.layersRemoved.disconnect(self._on_layers)

    def order(self, index: ChipIndex, afresh: bool = False) -> IndexOrder:
        """What the user has chosen, for an index; raises BadRequest for pixel sizes that are none."""
        self._refresh()
        return IndexOrder(
            index, tuple(self._checked(LAYER)), tuple(self._checked(FOLDER)), sizes_in(self._sizes.text()),
            self._overlap.value() / 100, self._scheduler.text().strip(), afresh, self._thorough.isChecked(),
        )

    def show_index(self, index: ChipIndex | None) -> None:
        """Name the index that is filled, or ask for one."""
        self._title.setText(
            tr("What goes into “{name}”").format(name=index.name) if index else tr("Choose or begin an index first.")
        )
        self._begin.setEnabled(index is not None)

    def add_folders(self, paths: Iterable[str]) -> None:
        """List folders, STAC files or lists, checked; what is listed already is left alone."""
        known = {item.data(FOLDER) for item in self._items()}
        for path in paths:
            if path and path not in known:
                self._add_item(path, QgsApplication.getThemeIcon("/mIconFolder.svg"), FOLDER, path, is_checked=True)
        self._refresh_buttons()

    def folders(self) -> list[str]:
        """Folders and files that are listed."""
        return [item.data(FOLDER) for item in self._items() if item.data(FOLDER)]

    def clear_folders(self) -> None:
        """List the project's layers alone."""
        for row in reversed(range(self._list.count())):
            if self._list.item(row).data(FOLDER):
                self._list.takeItem(row)

    def _refresh(self) -> None:
        """List the raster layers of the project as they are now; what was unchecked stays so."""
        if not self._is_stale:
            return
        self._is_stale = False
        unchecked = {item.data(LAYER) for item in self._items() if not is_checked(item)}
        for row in reversed(range(self._list.count())):
            if self._list.item(row).data(LAYER):
                self._list.takeItem(row)
        layers = [layer for layer in self._project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
        for place, layer in enumerate(sorted(layers, key=lambda layer: layer.name().casefold())):
            problem = problem_of(layer)
            icon = QgsApplication.getThemeIcon("/mIconRaster.svg")
            is_on = not problem and layer.id() not in unchecked
            item = self._add_item(layer.name(), icon, LAYER, layer.id(), is_on, place)
            item.setToolTip(problem or layer.publicSource())
            if problem:
                item.setFlags(Qt.ItemFlag.NoItemFlags)

    # how it is built

    def _build(self) -> None:
        self._title = QuietLabel()
        self._title.setObjectName("contents_title")
        self._list = QListWidget()
        self._list.setObjectName("contents_list")
        self._list.setAccessibleName(tr("What is indexed"))
        self._list.setFixedHeight(SHOWN_ROWS * (self.fontMetrics().lineSpacing() + 4))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemSelectionChanged.connect(self._refresh_buttons)
        self._begin = QPushButton(tr("Bring up to date"))
        self._begin.setObjectName("index_begin")
        self._begin.setToolTip(tr("Index what is new or has changed; the rest is left as it is"))
        self._begin.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._list)
        column.addLayout(self._build_buttons())
        column.addWidget(Disclosure("index_more", tr("Chips and workers"), self._build_more()))
        column.addWidget(self._begin)
        self._refresh_buttons()

    def _build_buttons(self) -> QHBoxLayout:
        folder = LineButton("add_folder", "folder", tr("Folder…"), tr("Add a folder; rasters below it are found"))
        listed = LineButton(
            "add_list", "clear", tr("List…"), tr("Add a STAC item or collection (*.json), or a list of rasters (*.txt)")
        )
        self._remove = LineButton("remove_entry", "reject", "", tr("Take the folder or list out"))
        self._remove.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        folder.clicked.connect(self._on_add_folder)
        listed.clicked.connect(self._on_add_list)
        self._remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (folder, listed, self._remove):
            button.setAutoRaise(True)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _build_more(self) -> QWidget:
        self._sizes = QLineEdit()
        self._sizes.setObjectName("index_gsds")
        self._sizes.setPlaceholderText(tr("Automatic"))
        self._sizes.setToolTip(tr("Ground sizes of a pixel in metres, such as 0.5, 2: chips are cut at each of them"))
        self._overlap = QSpinBox()
        self._overlap.setObjectName("index_overlap")
        self._overlap.setRange(0, MOST_OVERLAP)
        self._overlap.setValue(USUAL_OVERLAP)
        self._overlap.setSuffix(" %")
        self._overlap.setToolTip(tr("How much of its side a chip shares with the next one"))
        self._thorough = QCheckBox(tr("Look &thoroughly"))
        self._thorough.setObjectName("index_thorough")
        self._thorough.setToolTip(
            tr("Looks at the corners of each chip too: takes five times as long, and names classes a little better.")
        )
        self._scheduler = QLineEdit()
        self._scheduler.setObjectName("index_scheduler")
        self._scheduler.setPlaceholderText(tr("This computer"))
        self._scheduler.setToolTip(
            tr("The address of a Dask scheduler, such as tcp://10.0.0.5:8786, to share the work among its workers")
        )
        content = QWidget()
        form = QFormLayout(content)
        form.setContentsMargins(16, 0, 0, 0)
        form.setSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Pixel sizes (m)"), self._sizes)
        form.addRow(tr("&Overlap"), self._overlap)
        form.addRow(self._thorough)
        form.addRow(tr("&Dask scheduler"), self._scheduler)
        return content

    # what happens

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _checked(self, role: int) -> list[str]:
        return [item.data(role) for item in self._items() if item.data(role) and is_checked(item)]

    def _add_item(
        self, words: str, icon, role: int, value: str, is_checked: bool, place: int | None = None
    ) -> QListWidgetItem:
        item = QListWidgetItem(icon, words)
        item.setData(role, value)
        item.setToolTip(value)
        item.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
        self._list.insertItem(self._list.count() if place is None else place, item)
        return item

    def _on_layers(self, *_: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _on_add_folder(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder with rasters"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.filesSelected.connect(self.add_folders)
        dialog.open()

    def _on_add_list(self) -> None:
        dialog = QFileDialog(self, tr("Choose STAC files or lists of rasters"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(tr("STAC items, collections and lists of rasters (*.json *.txt)"))
        dialog.filesSelected.connect(self.add_folders)
        dialog.open()

    def _on_remove(self) -> None:
        for item in self._list.selectedItems():
            if item.data(FOLDER):
                self._list.takeItem(self._list.row(item))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        self._remove.setEnabled(any(item.data(FOLDER) for item in self._list.selectedItems()))

    # QWidget

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._refresh()


def is_checked(item: QListWidgetItem) -> bool:
    """Whether an entry goes into the index."""
    return item.checkState() == Qt.CheckState.Checked

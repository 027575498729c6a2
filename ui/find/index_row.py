"""Which index is searched: a GeoPackage, or a PostgreSQL connection of QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QWidget

from ..chat.line_button import LineButton
from ..host.chip_index import ChipIndex, connections
from ..host.translate import tr

OPEN, NEW = "open", "new"
SUFFIX = ".gpkg"


class IndexRow(QWidget):
    """A list of the index in use, the connections of QGIS, and ways to open or begin another."""

    chosen = pyqtSignal(object)  # ChipIndex
    filling_toggled = pyqtSignal(bool)

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._index: ChipIndex | None = None
        self._combo = IndexCombo()
        self._combo.about_to_open.connect(self._fill)
        self._combo.activated.connect(lambda _row: self._on_activated())
        self._fill_button = LineButton(
            "index_fill", "archive", tr("Index…"), tr("Choose what is in the index, and bring it up to date")
        )
        self._fill_button.setCheckable(True)
        self._fill_button.toggled.connect(self.filling_toggled)
        label = QLabel(tr("&Index"))
        label.setBuddy(self._combo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._combo, 1)
        row.addWidget(self._fill_button)
        self._fill()

    def index(self) -> ChipIndex | None:
        """The index in use."""
        return self._index

    def show_index(self, index: ChipIndex | None) -> None:
        """Show another index as the one in use, without saying so."""
        self._index = index
        self._fill()

    def show_filling(self, is_shown: bool) -> None:
        """Fold the choice of what is indexed out or in."""
        self._fill_button.setChecked(is_shown)

    def ask_for_new(self) -> None:
        """Let the user begin an index."""
        self._ask_for_file(NEW)

    def _fill(self) -> None:
        """Offer what there is now; the connections may have changed."""
        files, servers = map(QgsApplication.getThemeIcon, ("/mGeoPackage.svg", "/mIconPostgis.svg"))
        self._combo.clear()
        if self._index is None:
            self._combo.addItem(tr("None yet"), None)
        elif self._index.path:
            self._combo.addItem(files, self._index.name, self._index)
        for name in connections():
            self._combo.addItem(servers, name, ChipIndex(connection=name))
        if self._index is not None and self._index.connection and self._row_of(self._index) < 0:
            self._combo.insertItem(0, servers, self._index.name, self._index)
        self._combo.insertSeparator(self._combo.count())
        self._combo.addItem(tr("Open an index…"), OPEN)
        self._combo.addItem(tr("New index…"), NEW)
        self._combo.setCurrentIndex(max(self._row_of(self._index), 0))
        self._combo.setToolTip(self._tip())

    def _row_of(self, index: ChipIndex | None) -> int:
        return next((row for row in range(self._combo.count()) if self._combo.itemData(row) == index), -1)

    def _tip(self) -> str:
        if self._index is None:
            return tr("The index that is searched: a GeoPackage, or a PostgreSQL connection of QGIS")
        return self._index.path or tr("The PostgreSQL connection “{name}”").format(name=self._index.connection)

    def _on_activated(self) -> None:
        data = self._combo.currentData()
        if data in (OPEN, NEW):
            self._fill()  # the index in use stays shown until another is chosen
            self._ask_for_file(data)
        elif data is not None and data != self._index:
            self._take(data)

    def _ask_for_file(self, mode: str) -> None:
        dialog = QFileDialog(self, tr("New index") if mode == NEW else tr("Open an index"), self._folder())
        dialog.setObjectName("index_dialog")
        dialog.setNameFilter(tr("Index of chips (*.gpkg)"))
        dialog.setDefaultSuffix(SUFFIX)
        if mode == NEW:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_file(path, mode))
        dialog.open()

    def take_file(self, path: str, mode: str = OPEN) -> None:
        """Use the index in a file; a new one is then to be filled."""
        self._take(ChipIndex(path=str(Path(path).absolute())))
        if mode == NEW:
            self.show_filling(True)

    def _take(self, index: ChipIndex) -> None:
        self.show_index(index)
        self.chosen.emit(index)

    def _folder(self) -> str:
        known = self._index.path if self._index else self._project.absoluteFilePath()
        return str(Path(known).parent) if known else str(Path.home())


class IndexCombo(QComboBox):
    """Tells before it opens, so that what it offers is of now."""

    about_to_open = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("index_combo")
        self.setAccessibleName(tr("Index"))
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    # QComboBox

    def showPopup(self) -> None:  # noqa: N802
        self.about_to_open.emit()
        super().showPopup()

"""Folders in a list, with buttons to add and to remove them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from ..host.translate import tr

SHOWN_ROWS = 4


class FolderList(QWidget):
    """The folders, in the order in which they are searched."""

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setObjectName("folder_list")
        self._list.setAccessibleName(tr("Folders with models"))
        self._list.setMaximumHeight(SHOWN_ROWS * self.fontMetrics().lineSpacing() + 2 * self.fontMetrics().height())
        self._list.itemSelectionChanged.connect(self._refresh)
        self._add = QPushButton(tr("&Add…"))
        self._add.setObjectName("add_folder")
        self._add.clicked.connect(self._on_add)
        self._remove = QPushButton(tr("Re&move"))
        self._remove.setObjectName("remove_folder")
        self._remove.clicked.connect(self._on_remove)
        buttons = QVBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._list, 1)
        row.addLayout(buttons)
        self.setFocusProxy(self._list)
        self._refresh()

    def folders(self) -> list[str]:
        """The folders now."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def show_folders(self, folders: Iterable[str]) -> None:
        """Put other folders in place of those shown."""
        self._list.clear()
        self._list.addItems([folder for folder in folders if folder])
        self._refresh()

    def _on_add(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder with models"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, folder: str) -> None:
        if folder and folder not in self.folders():
            self._list.addItem(folder)
            self._list.setCurrentRow(self._list.count() - 1)

    def _on_remove(self) -> None:
        self._list.takeItem(self._list.currentRow())
        self._refresh()

    def _refresh(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))

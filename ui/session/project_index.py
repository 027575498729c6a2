"""The index of the project that is open, for everybody who searches."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..host.chip_index import ChipIndex, index_of, indexed_folders, remember_folders, remember_index


class ProjectIndex(QObject):
    """Which index is in use, and which folders went into it. Paths are written anew whenever the project is saved, so
    that they are right from where it then lies.
    """

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._index: ChipIndex | None = None
        self._folders: list[str] = []
        self._connections = (
            (project.readProject, self._load),
            (project.cleared, self._load),
            (project.writeProject, self._save),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._load()

    @property
    def index(self) -> ChipIndex | None:
        """The index in use."""
        return self._index

    @property
    def folders(self) -> list[str]:
        """Folders and lists that were indexed last."""
        return list(self._folders)

    def choose(self, index: ChipIndex) -> None:
        """Use an index from now on."""
        if index != self._index:
            self._index, self._folders = index, []
            self._save()
            self.changed.emit()

    def note_folders(self, folders: Iterable[str]) -> None:
        """These were indexed."""
        self._folders = list(folders)
        self._save()

    def close(self) -> None:
        """Stop listening to the project."""
        for signal, slot in self._connections:
            signal.disconnect(slot)

    def _load(self, *_: object) -> None:
        self._index, self._folders = index_of(self._project), indexed_folders(self._project)
        self.changed.emit()

    def _save(self, *_: object) -> None:
        remember_index(self._project, self._index)
        remember_folders(self._project, self._folders)

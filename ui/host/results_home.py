"""Where a project's results lie, and how they follow it.

Tables lie in `<project>_orthoscribe.gpkg` beside the project, rasters in files that begin with the same name; in
temporary files until the project has a name. When it gets one, or another one, they go with it.
"""

from __future__ import annotations

import itertools
import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProcessingUtils, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...inference.protocol.errors import OrthoscribeError
from .tables import copy_database
from .translate import tr

#: The custom property of every layer that a turn has made: the turn's number.
TURN_PROPERTY = "orthoscribe/turn"
#: The custom property of the layer that shows where turns were asked.
FOOTPRINTS_PROPERTY = "orthoscribe/footprints"


class ResultsHome(QObject):
    """Names the files, and takes them along when the project is saved under a name.

    Saved for the first time, results are moved out of the temporary file; saved as another project they are copied, so
    that the project before keeps its own. Where that fails they stay where they are, and `failed` says why.
    """

    failed = pyqtSignal(object)  # OrthoscribeError

    def __init__(
        self, project: QgsProject, is_writing: Callable[[], bool] = lambda: False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._project, self._is_writing = project, is_writing
        self.temporary = _new_temporary()
        self._before = self._beside()  # where the results of the project are that is open now
        self._refused: Path | None = None  # where they could not be taken in the saving under way
        # “Save as” names the project first and then writes it; `QgsProject.write(path)` of older QGIS tells only that
        # it writes.
        self._connections = (
            (project.fileNameChanged, self._follow),
            (project.writeProject, self._follow),
            (project.projectSaved, self._end_saving),
            (project.readProject, self._begin),
            (project.cleared, self._begin),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    def close(self) -> None:
        """Stop listening to the project."""
        for signal, slot in self._connections:
            signal.disconnect(slot)

    @property
    def path(self) -> Path:
        """Where the next table goes: beside the project, or to the temporary file where that cannot be."""
        beside = self._beside()
        return beside if beside is not None and can_write_in(beside.parent) else self.temporary

    def raster_path(self, turn: int) -> Path:
        """Where a turn may write a raster: a name that no file has yet."""
        return _free_raster(self.path, turn)

    def _beside(self) -> Path | None:
        name = self._project.absoluteFilePath()
        return Path(name).with_name(f"{Path(name).stem}_orthoscribe.gpkg") if name else None

    def _begin(self, *_: object) -> None:
        """Another project is open: its results are its own."""
        self.temporary = _new_temporary()
        self._before = self._beside()

    def _follow(self, *_: object) -> None:
        """The project has a file name: take its results there before its layers are written down."""
        target = self._beside()
        if target is None:
            return
        homes = {self.temporary, *([self._before] if self._before and self._before != target else [])}
        try:
            for home in homes:
                self._take_tables(home, target)
                self._take_rasters(home, target)
        except (OSError, sqlite3.Error, shutil.Error) as error:
            if target != self._refused:
                self.failed.emit(OrthoscribeError(_stays(target), f"{type(error).__name__}: {error}"))
            self._refused = target
            return
        self._before = target
        if not self._is_writing():
            _forget(self.temporary)

    def _end_saving(self) -> None:
        self._refused = None

    def _take_tables(self, home: Path, target: Path) -> None:
        layers = [layer for layer in self._project.mapLayers().values() if file_of(layer) == home]
        if not layers or not home.exists():
            return
        if target.exists():  # somebody else's results under the same name: keep both
            target = target.with_name(f"{target.stem}_{uuid.uuid4().hex[:4]}.gpkg")
        copy_database(home, target)
        for layer in layers:
            table = layer.source().partition("|layername=")[2]
            layer.setDataSource(f"{target}|layername={table}", layer.name(), "ogr")  # edits under way go along

    def _take_rasters(self, home: Path, target: Path) -> None:
        for layer in self._project.mapLayers().values():
            turn, file = layer.customProperty(TURN_PROPERTY), Path(layer.source())
            is_ours = isinstance(layer, QgsRasterLayer) and turn is not None and file.parent == home.parent
            if is_ours and file.name.startswith(home.stem) and file.exists():
                new_file = _free_raster(target, turn)
                shutil.copyfile(file, new_file)
                renderer = layer.renderer().clone()
                layer.setDataSource(str(new_file), layer.name(), "gdal")
                layer.setRenderer(renderer)


def file_of(layer: QgsMapLayer) -> Path | None:
    """The file that a layer of GDAL's vector provider lies in; None for others."""
    if layer.providerType() != "ogr":
        return None
    return Path(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path", ""))


def can_write_in(folder: Path) -> bool:
    """Whether a file can be made in a folder; asked by making one, because permissions do not tell all."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _new_temporary() -> Path:
    return Path(QgsProcessingUtils.tempFolder()) / f"orthoscribe_{uuid.uuid4().hex[:8]}.gpkg"


def _free_raster(home: Path, turn: int) -> Path:
    stem = f"{home.with_suffix('')}_turn_{turn}"
    names = (f"{stem}_{count}.tif" if count else f"{stem}.tif" for count in itertools.count())
    return next(path for path in map(Path, names) if not path.exists())


def _forget(temporary: Path) -> None:
    """Remove a temporary file and what SQLite lays beside it; a system that has it open keeps it to its end."""
    for suffix in ("", "-wal", "-shm"):
        try:
            Path(f"{temporary}{suffix}").unlink(missing_ok=True)
        except OSError:
            return


def _stays(target: Path) -> str:
    return tr(
        "The findings could not be put into {folder}, so they stay in a temporary file. Save the project in a folder "
        "that you may write to, or export the layers."
    ).format(folder=target.parent)

"""Findings become layers: a table in the project's GeoPackage, in a group above the layer that was asked about.

Rasters that a job wrote join them in the same group.
"""

from __future__ import annotations

import itertools
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsApplication,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...inference.protocol.errors import OrthoscribeError
from ...inference.protocol.events import MappedFinding, Raster
from .messages import as_sentence
from .styles import style_probability
from .tables import Run, copy_database, free_table_name, write_table
from .translate import tr

#: Custom properties by which our groups and layers are known again, whatever they are renamed to.
GROUP_PROPERTY, TURN_PROPERTY = "orthoscribe/source_layer", "orthoscribe/turn"
MARK_PROPERTY = "orthoscribe/findings"
END = object()


class ResultStore(QObject):
    """Writes findings in the background and adds their layers on the main thread.

    Tables lie in `<project>_orthoscribe.gpkg` beside the project, rasters in files that begin with the same name; in
    temporary files until the project has a name, and moved beside it, layers included, when it gets one.
    """

    added = pyqtSignal(int, str)  # turn number, id of the new layer
    failed = pyqtSignal(int, object)  # turn number, OrthoscribeError

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._temporary = Path(QgsProcessingUtils.tempFolder()) / f"orthoscribe_{uuid.uuid4().hex[:8]}.gpkg"
        self._tasks: dict[int, QgsTask] = {}
        # “Save as” names the project first and then writes it; `QgsProject.write(path)` tells only that it writes.
        project.fileNameChanged.connect(self._move_to_project)
        project.writeProject.connect(self._move_to_project)

    def abandon(self) -> None:
        """Tables under way are still written, but nobody waits for their layers any more."""
        for task in self._tasks.values():
            task.is_wanted = False

    def close(self) -> None:
        """Stop listening to the project; tables and layers stay."""
        self.abandon()
        self._project.fileNameChanged.disconnect(self._move_to_project)
        self._project.writeProject.disconnect(self._move_to_project)

    @property
    def path(self) -> Path:
        """Where the next table goes."""
        name = self._project.absoluteFilePath()
        return Path(name).with_name(f"{Path(name).stem}_orthoscribe.gpkg") if name else self._temporary

    def raster_path(self, turn: int) -> Path:
        """Where a turn may write a raster: a name that no file has yet."""
        stem = f"{self.path.with_suffix('')}_turn_{turn}"
        names = (f"{stem}_{count}.tif" if count else f"{stem}.tif" for count in itertools.count())
        return next(path for path in map(Path, names) if not path.exists())

    def add_raster(self, raster: Raster, run: Run) -> None:
        """Add a raster that a turn has written; `failed` follows when it cannot be opened."""
        options = QgsRasterLayer.LayerOptions(loadDefaultStyle=False)  # a default style reads the file for its range
        layer = QgsRasterLayer(raster.path, raster.title or run.title, "gdal", options)
        if not layer.isValid():
            sentence = tr("The raster {name} could not be opened.").format(name=Path(raster.path).name)
            self.failed.emit(run.turn, OrthoscribeError(sentence, raster.path))
            return
        style_probability(layer)
        layer.setAbstract(raster.meaning)
        layer.setCustomProperty(TURN_PROPERTY, run.turn)
        self._project.addMapLayer(layer, False)
        self._group_for(run.source_layer_id, run.source).addLayer(layer)

    def add(self, run: Run, findings: list[MappedFinding]) -> None:
        """Write a table of findings off the main thread; `added` or `failed` follows."""
        task = _WriteTask(self.path, run, findings, self._project.transformContext(), self._on_written)
        self._tasks[id(task)] = task  # QGIS needs the Python object to stay
        QgsApplication.taskManager().addTask(task)

    def _on_written(self, task: _WriteTask) -> None:
        if task.is_wanted and task.error is not None:
            self.failed.emit(task.run_info.turn, task.error)
        if not task.is_wanted or task.error is not None:
            del self._tasks[id(task)]
            return
        self._advance(task, self._show(task))

    def _advance(self, task: _WriteTask, steps: Iterator[None]) -> None:
        """Take one step of showing a table, and the next when the window has had its turn."""
        if task.is_wanted and next(steps, END) is not END:
            QTimer.singleShot(0, lambda: self._advance(task, steps))
        else:
            del self._tasks[id(task)]

    def _show(self, task: _WriteTask) -> Iterator[None]:
        """Open the table, add its layer, tell; each step is short."""
        layer = QgsVectorLayer(task.uri, task.run_info.title, "ogr")  # its style and metadata come with the file
        layer.setCustomProperty(TURN_PROPERTY, task.run_info.turn)
        layer.setCustomProperty(MARK_PROPERTY, task.run_info.mark)
        yield
        self._project.addMapLayer(layer, False)
        self._group_for(task.run_info.source_layer_id, task.run_info.source).insertLayer(0, layer)
        yield
        self.added.emit(task.run_info.turn, layer.id())
        yield
        yield from self._refresh_neighbours(layer)

    def _refresh_neighbours(self, new: QgsVectorLayer) -> Iterator[None]:
        """QGIS reads a GeoPackage without locks: layers drawn while a table was added to their file are read again."""
        file, new_id = _file_of(new), new.id()
        for layer_id in list(self._project.mapLayers()):
            layer = self._project.mapLayer(layer_id)
            if layer is not None and layer_id != new_id and _file_of(layer) == file:
                layer.reload()
                yield

    def _group_for(self, layer_id: str, name: str) -> QgsLayerTreeGroup:
        """The group that holds what was found in a layer; made just above it when there is none."""
        root = self._project.layerTreeRoot()
        for group in root.findGroups(True):
            if group.customProperty(GROUP_PROPERTY) == layer_id:
                return group
        node = root.findLayer(layer_id)
        parent = node.parent() if node else root
        position = parent.children().index(node) if node else 0
        group = parent.insertGroup(position, tr("{name} – findings").format(name=name))
        group.setCustomProperty(GROUP_PROPERTY, layer_id)
        return group

    def _move_to_project(self, *_: object) -> None:
        """The project has a file name: take what is temporary there before its layers are written down."""
        if self._project.absoluteFilePath():
            self._move_tables()
            self._move_rasters()

    def _move_tables(self) -> None:
        layers = [layer for layer in self._project.mapLayers().values() if _file_of(layer) == self._temporary]
        if not layers or not self._temporary.exists():
            return
        target = self.path
        if target.exists():  # somebody else's results under the same name: keep both
            target = target.with_name(f"{target.stem}_{uuid.uuid4().hex[:4]}.gpkg")
        copy_database(self._temporary, target)
        for layer in layers:
            table = layer.source().partition("|layername=")[2]
            layer.setDataSource(f"{target}|layername={table}", layer.name(), "ogr")

    def _move_rasters(self) -> None:
        for layer in self._project.mapLayers().values():
            file = Path(layer.source())
            if isinstance(layer, QgsRasterLayer) and file.name.startswith(self._temporary.stem) and file.exists():
                target = self.raster_path(layer.customProperty(TURN_PROPERTY))
                shutil.copyfile(file, target)
                renderer = layer.renderer().clone()
                layer.setDataSource(str(target), layer.name(), "gdal")
                layer.setRenderer(renderer)


class _WriteTask(QgsTask):
    """One table written in the background. `run` touches only what it was given; `finished` is on the main thread."""

    is_wanted = True

    def __init__(
        self, path: Path, run: Run, findings: list[MappedFinding], context, on_end: Callable[[_WriteTask], None]
    ) -> None:
        super().__init__(tr("Writing findings: {title}").format(title=run.title), QgsTask.Flag(0))
        self._path, self.run_info, self._findings, self._context, self._on_end = path, run, findings, context, on_end
        self.uri, self.error = "", None

    # QgsTask

    def run(self) -> bool:
        try:
            table = free_table_name(self._path, f"turn_{self.run_info.turn}_{self.run_info.task}")
            self.uri = write_table(self._path, table, self.run_info, self._findings, self._context)
        except Exception as error:  # noqa: BLE001 (the end of a task: QGIS would show a traceback)
            self.error = as_sentence(error)
        return self.error is None

    def finished(self, _is_done: bool) -> None:
        self._on_end(self)


def _file_of(layer: QgsMapLayer) -> Path | None:
    if layer.providerType() != "ogr":
        return None
    return Path(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path", ""))

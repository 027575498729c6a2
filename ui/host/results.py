"""Findings become layers: a table in the project's GeoPackage, in a group above the layer that was asked about.

While a job is under way its findings are shown by a layer in memory; the table that is written at its end takes that
layer's place. Rasters that a job wrote join them in the same group.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...inference.protocol.errors import OrthoscribeError
from ...inference.protocol.events import MappedFinding, Raster
from .groups import GroupPicture, subject_of
from .live_layer import LIVE_PROPERTY, UNASKED_PROPERTY, LiveLayer
from .measures import MeasureKeeper
from .messages import as_sentence
from .results_home import TURN_PROPERTY, ResultsHome, file_of
from .styles import style_raster
from .tables import Run, free_table_name, write_table
from .translate import tr

#: Custom properties by which our groups and layers are known again, whatever they are renamed to.
GROUP_PROPERTY, MARK_PROPERTY = "orthoscribe/source_layer", "orthoscribe/findings"
END = object()


class ResultStore(QObject):
    """Shows findings while they come, writes them in the background, and adds their layers on the main thread."""

    added = pyqtSignal(int, str)  # turn number, id of the new layer
    failed = pyqtSignal(int, object)  # turn number (0: of the project as a whole), OrthoscribeError

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._tasks: dict[int, QgsTask] = {}
        self._home = ResultsHome(project, lambda: bool(self._tasks), self)
        self._home.failed.connect(lambda error: self.failed.emit(0, error))
        self._live: dict[int, LiveLayer] = {}  # by turn
        self._measures = MeasureKeeper(project, self)
        project.readProject.connect(self._remove_left_over)

    def abandon(self) -> None:
        """Tables under way are still written, but nobody waits for their layers any more."""
        for task in self._tasks.values():
            task.is_wanted = False
        for turn in list(self._live):
            self.forget(turn)

    def close(self) -> None:
        """Stop listening to the project; tables and layers stay."""
        self.abandon()
        self._project.readProject.disconnect(self._remove_left_over)
        self._measures.close()
        self._home.close()

    @property
    def path(self) -> Path:
        """Where the next table goes."""
        return self._home.path

    def raster_path(self, turn: int) -> Path:
        """Where a turn may write a raster: a name that no file has yet."""
        return self._home.raster_path(turn)

    def add_raster(self, raster: Raster, run: Run) -> None:
        """Add a raster that a turn has written; `failed` follows when it cannot be opened."""
        options = QgsRasterLayer.LayerOptions(loadDefaultStyle=False)  # a default style reads the file for its range
        layer = QgsRasterLayer(raster.path, raster.title or run.title, "gdal", options)
        if not layer.isValid():
            sentence = tr("The raster {name} could not be opened.").format(name=Path(raster.path).name)
            self.failed.emit(run.turn, OrthoscribeError(sentence, raster.path))
            return
        style_raster(layer)
        layer.setAbstract(raster.meaning)
        self._place(layer, run, is_on_top=False)

    def show(self, run: Run, findings: list[MappedFinding]) -> None:
        """Take findings of a job that is under way, and show them; `add` or `forget` follows at its end."""
        if run.turn not in self._live:
            self._live[run.turn] = LiveLayer(run, self._project, lambda layer: self._place(layer, run), self)
        self._live[run.turn].add(findings)

    def forget(self, turn: int) -> None:
        """Take away what `show` has shown."""
        live = self._live.pop(turn, None)
        if live is None:
            return
        live.pause()
        if live.layer is not None:
            self._project.removeMapLayer(live.layer.id())
        live.deleteLater()

    def add(self, run: Run) -> None:
        """Write a table of what `show` was given, off the main thread; `added` or `failed` follows."""
        live, homes = self._live[run.turn], dict.fromkeys((self.path, self._home.temporary))
        live.pause()
        task = _WriteTask(list(homes), run, live.features, self._project.transformContext(), self._on_written)
        self._tasks[id(task)] = task  # QGIS needs the Python object to stay
        QgsApplication.taskManager().addTask(task)

    def _on_written(self, task: _WriteTask) -> None:
        if task.is_wanted and task.error is not None:
            self.failed.emit(task.run_info.turn, task.error)
        if task.is_wanted and not task.uri:
            self._live.pop(task.run_info.turn).keep()
        if not task.is_wanted or not task.uri:
            del self._tasks[id(task)]
            return
        self._advance(task, self._open(task))

    def _advance(self, task: _WriteTask, steps: Iterator[None]) -> None:
        """Take one step of opening a table, and the next when the window has had its turn."""
        if task.is_wanted and next(steps, END) is not END:
            QTimer.singleShot(0, lambda: self._advance(task, steps))
        else:
            del self._tasks[id(task)]

    def _open(self, task: _WriteTask) -> Iterator[None]:
        """Show the table, in the layer that is there or in a new one, and tell; each step is short."""
        run, live = task.run_info, self._live.pop(task.run_info.turn)
        layer = live.layer
        live.deleteLater()
        if layer is not None:
            layer.setDataSource(task.uri, run.title, "ogr")
            yield
            layer.loadDefaultStyle()  # which has no properties of ours
            layer.setCustomProperty(TURN_PROPERTY, run.turn)
            for name in (LIVE_PROPERTY, UNASKED_PROPERTY):
                layer.removeCustomProperty(name)
            layer.removeSelection()  # rows have other numbers in the table
        else:
            layer = QgsVectorLayer(task.uri, run.title, "ogr")  # its style and metadata come with the file
        layer.setCustomProperty(MARK_PROPERTY, run.mark)
        yield
        if self._project.mapLayer(layer.id()) is None:
            self._place(layer, run)
            yield
        self.added.emit(run.turn, layer.id())
        yield
        yield from self._refresh_neighbours(layer)

    def _refresh_neighbours(self, new: QgsVectorLayer) -> Iterator[None]:
        """QGIS reads a GeoPackage without locks: layers drawn while a table was added to their file are read again."""
        file, new_id = file_of(new), new.id()
        for layer_id in list(self._project.mapLayers()):
            layer = self._project.mapLayer(layer_id)
            if layer is not None and layer_id != new_id and file_of(layer) == file:
                layer.reload()
                yield

    def _place(self, layer: QgsMapLayer, run: Run, is_on_top: bool = True) -> None:
        """Put a layer of a run into the project, in the group of the layer that was asked about."""
        layer.setCustomProperty(TURN_PROPERTY, run.turn)
        self._project.addMapLayer(layer, False)
        group = self._group_for(run.source_layer_id, run.source)
        group.insertLayer(0 if is_on_top else -1, layer)

    def _remove_left_over(self, *_: object) -> None:
        """A project saved while findings came in has an empty layer where they were shown."""
        left = [name for name, layer in self._project.mapLayers().items() if layer.customProperty(LIVE_PROPERTY)]
        self._project.removeMapLayers(left)

    def _group_for(self, layer_id: str, name: str) -> QgsLayerTreeGroup:
        """The group that holds what was found in a layer or group; made just above it when there is none."""
        root = self._project.layerTreeRoot()
        for group in root.findGroups(True):
            if group.customProperty(GROUP_PROPERTY) == layer_id:
                return group
        subject = subject_of(self._project, layer_id)
        node = subject.group if isinstance(subject, GroupPicture) else root.findLayer(layer_id)
        parent = node.parent() if node else root
        position = parent.children().index(node) if node else 0
        group = parent.insertGroup(position, tr("{name} – findings").format(name=name))
        group.setCustomProperty(GROUP_PROPERTY, layer_id)
        group.setExpanded(True)
        return group


class _WriteTask(QgsTask):
    """One table written in the background, in the first of these files that takes it; `uri` is "" when none does.

    `run` touches only what it was given; `finished` is on the main thread.
    """

    is_wanted = True

    def __init__(
        self, paths: list[Path], run: Run, features: list[QgsFeature], context, on_end: Callable[[_WriteTask], None]
    ) -> None:
        super().__init__(tr("Writing findings: {title}").format(title=run.title), QgsTask.Flag(0))
        self._paths, self.run_info, self._features, self._context, self._on_end = paths, run, features, context, on_end
        self.uri, self.error = "", None

    # QgsTask

    def run(self) -> bool:
        for path in self._paths:
            try:
                table = free_table_name(path, f"turn_{self.run_info.turn}_{self.run_info.task}")
                self.uri = write_table(path, table, self.run_info, self._features, self._context)
                break
            except Exception as error:  # noqa: BLE001 (the end of a task: QGIS would show a traceback)
                self.error = self.error or as_sentence(error)
        return bool(self.uri)

    def finished(self, _is_done: bool) -> None:
        self._on_end(self)

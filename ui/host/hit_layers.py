"""Chips that were found as a layer: ranked footprints, coloured by how well they fit.

While the user searches on, one layer in memory shows the newest result; what is to stay is written to a table of the
project's GeoPackage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsPalLayerSettings,
    QgsProject,
    QgsRendererRange,
    QgsTask,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...inference.protocol.errors import OrthoscribeError
from .chip_index import ChipIndex
from .hits import CRS, Found, hit_feature, hit_fields
from .live_layer import LIVE_PROPERTY, UNASKED_PROPERTY
from .messages import as_sentence
from .styles import STYLES
from .tables import free_table_name, write_rows
from .translate import tr

#: Custom properties by which our group and layers are known again: the index, as text.
GROUP_PROPERTY, INDEX_PROPERTY = "orthoscribe/index_group", "orthoscribe/index"
#: From what fits least to what fits best.
RAMP = (QColor("#ffd54f"), QColor("#ff8c00"), QColor("#d81b60"))
CLASSES = 5
#: How many features one step adds to the layer in memory.
STEP_FEATURES = 100
#: Called on the main thread when a table has been written: its layer, or what went wrong.
OnKept = Callable[["QgsVectorLayer | None", "OrthoscribeError | None"], None]


class LiveHits:
    """The layer in memory with the newest result; the next one takes its place."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._layer_id = ""

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer, or None while there is none, or when somebody has removed it."""
        return self._project.mapLayer(self._layer_id) if self._layer_id else None

    def show(self, found: Found, title: str, index: ChipIndex) -> Iterator[None]:
        """Show a result, in short steps; one without chips takes the layer away."""
        if not found.hits:
            self.clear()
            return
        layer = self.layer or self._new(title, index)
        layer.setName(title)
        layer.dataProvider().truncate()
        style_hits(layer, [hit.score for hit in found.hits])
        yield
        fields = layer.fields()
        for first in range(0, len(found.hits), STEP_FEATURES):
            if self.layer is None:  # removed by the user meanwhile
                return
            features = [hit_feature(hit, found, fields) for hit in found.hits[first : first + STEP_FEATURES]]
            layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
            yield
        if self.layer is not None:
            layer.updateExtents()
            layer.triggerRepaint()

    def clear(self) -> None:
        """Take the layer away."""
        if self.layer is not None:
            self._project.removeMapLayer(self._layer_id)
        self._layer_id = ""

    def _new(self, title: str, index: ChipIndex) -> QgsVectorLayer:
        layer = QgsVectorLayer("MultiPolygon", title, "memory")
        layer.setCrs(QgsCoordinateReferenceSystem(CRS))
        layer.dataProvider().addAttributes(list(hit_fields()))
        layer.updateFields()
        layer.setCustomProperty(LIVE_PROPERTY, True)  # a saved project does not open with it empty
        layer.setCustomProperty(UNASKED_PROPERTY, 1)
        place_hits(layer, index, self._project)
        self._layer_id = layer.id()
        return layer


def keep_hits(
    found: Found, title: str, index: ChipIndex, path: Path, project: QgsProject, on_kept: OnKept
) -> QgsTask:
    """Write a result to a GeoPackage in the background and add its layer; hold on to the task until `on_kept`."""
    def on_end(uri: str, error: OrthoscribeError | None) -> None:
        if error is not None:
            on_kept(None, error)
            return
        layer = QgsVectorLayer(uri, title, "ogr")
        style_hits(layer, [hit.score for hit in found.hits])
        layer.saveStyleToDatabase("orthoscribe", title, True, "")
        place_hits(layer, index, project)
        on_kept(layer, None)

    fields = hit_fields()
    task = _KeepTask(path, title, [hit_feature(hit, found, fields) for hit in found.hits], project, on_end)
    QgsApplication.taskManager().addTask(task)
    return task


def place_hits(layer: QgsVectorLayer, index: ChipIndex, project: QgsProject) -> None:
    """Put a layer of chips into the project, on top of the group of its index."""
    layer.setCustomProperty(INDEX_PROPERTY, index.as_text())
    project.addMapLayer(layer, False)
    group = group_of(index, project)
    group.insertLayer(0, layer).setExpanded(False)
    if len(group.children()) == 1:  # QGIS folds a group that was added without layers
        group.setExpanded(False)
        group.setExpanded(True)


def group_of(index: ChipIndex, project: QgsProject) -> QgsLayerTreeGroup:
    """The group for what is found in an index; made at the top of the tree when there is none."""
    root, text = project.layerTreeRoot(), index.as_text()
    for group in root.findGroups(True):
        if group.customProperty(GROUP_PROPERTY) == text:
            return group
    group = root.insertGroup(0, tr("{name} – found").format(name=index.name))
    group.setCustomProperty(GROUP_PROPERTY, text)
    group.setExpanded(True)
    return group


def style_hits(layer: QgsVectorLayer, scores: list[float]) -> None:
    """Outlines in a colour for how well a chip fits, the best on top, each with its rank."""
    layer.loadNamedStyle(str(STYLES / "box.qml"))
    template = layer.renderer().symbol()
    least, most = (min(scores), max(scores)) if scores else (0.0, 1.0)
    step = (most - least) / CLASSES
    ranges = []
    for number in range(CLASSES if step > 0 else 1):
        symbol, low = template.clone(), least + number * step
        symbol.setColor(ramp_colour(number / (CLASSES - 1) if step > 0 else 1.0))
        high = most if step == 0 or number == CLASSES - 1 else low + step
        ranges.append(QgsRendererRange(low - 1e-4, high + 1e-4, symbol, f"{low:.2f} – {high:.2f}"))
    renderer = QgsGraduatedSymbolRenderer("score", ranges)
    best_last = QgsFeatureRequest.OrderByClause("rank", False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([best_last]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_rank_labels()))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"rank" || \' · \' || coalesce(nullif("caption", \'\'), "source")')


def ramp_colour(share: float) -> QColor:
    """A colour between that of what fits least (0) and that of what fits best (1)."""
    at = min(max(share, 0.0), 1.0) * (len(RAMP) - 1)
    first = min(int(at), len(RAMP) - 2)
    pairs = zip(RAMP[first].getRgb()[:3], RAMP[first + 1].getRgb()[:3])
    return QColor(*(round(low + (high - low) * (at - first)) for low, high in pairs))


def _rank_labels() -> QgsPalLayerSettings:
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.9)
    buffer.setColor(QColor(16, 20, 24, 200))
    words = QgsTextFormat()
    words.setColor(QColor("white"))
    words.setSize(9)
    words.setBuffer(buffer)
    labels = QgsPalLayerSettings()
    labels.fieldName = "rank"
    labels.setFormat(words)
    labels.placement = QgsPalLayerSettings.Placement.OverPoint
    return labels


class _KeepTask(QgsTask):
    """One table written in the background. `run` touches only what it was given; `finished` is on the main thread."""

    def __init__(
        self, path: Path, title: str, features: list[QgsFeature], project: QgsProject,
        on_end: Callable[[str, OrthoscribeError | None], None],
    ) -> None:
        super().__init__(tr("Writing findings: {title}").format(title=title), QgsTask.Flag(0))
        self._path, self._features, self._on_end = path, features, on_end
        self._context = project.transformContext()
        self._uri, self._error = "", None

    # QgsTask

    def run(self) -> bool:
        try:
            table, crs = free_table_name(self._path, "found"), QgsCoordinateReferenceSystem(CRS)
            self._uri = write_rows(self._path, table, crs, hit_fields(), self._features, self._context)
        except Exception as error:  # noqa: BLE001 (the end of a task: QGIS would show a traceback)
            self._error = as_sentence(error)
        return self._error is None

    def finished(self, _is_done: bool) -> None:
        self._on_end(self._uri, self._error)

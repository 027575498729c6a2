"""Correcting the shapes of findings: merge, split, simplify, square.

Every correction is one edit that QGIS can undo, and measures the shapes anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from qgis.core import Qgis, QgsGeometry, QgsLineString, QgsPointXY, QgsProject, QgsVectorLayer

from ....inference.protocol.errors import OrthoscribeError
from ..measures import Measures, write_measures
from ..translate import tr
from .right_angles import squared
from .statuses import one_edit

SCORE = "score"


def merge(layer: QgsVectorLayer, fids: Iterable[int], project: QgsProject) -> int:
    """Put findings together into the one with the best score, whose fields stay; returns its id.

    Raises OrthoscribeError when there are fewer than two.
    """
    features = sorted(layer.getFeatures(list(fids)), key=lambda feature: -(feature[SCORE] or 0))
    if len(features) < 2:
        raise OrthoscribeError(tr("Select two or more findings on the map to merge them."))
    best, *others = features
    whole = _as_multi(QgsGeometry.unaryUnion([feature.geometry() for feature in features]))
    with one_edit(layer, tr("Merge findings")):
        _reshape(layer, best.id(), whole, Measures(layer.crs(), project))
        for other in others:
            layer.deleteFeature(other.id())
    return best.id()


def split(layer: QgsVectorLayer, line: list[QgsPointXY], project: QgsProject) -> int:
    """Cut findings (the selected ones, or all without a selection) along a line in the layer's CRS; returns how many
    pieces are new.

    Raises OrthoscribeError when the line cuts nothing.
    """
    changed: set[int] = set()

    def note(fid: int, *_: object) -> None:
        changed.add(fid)

    with one_edit(layer, tr("Split findings")):
        before = layer.featureCount()
        layer.featureAdded.connect(note)
        layer.geometryChanged.connect(note)
        try:
            outcome, _touched = layer.splitFeatures(QgsLineString(line), preserveCircular=False)
        finally:
            layer.featureAdded.disconnect(note)
            layer.geometryChanged.disconnect(note)
        measures = Measures(layer.crs(), project)
        for fid in changed:
            write_measures(layer, fid, layer.getGeometry(fid), measures)
    if outcome != Qgis.GeometryOperationResult.Success:
        raise OrthoscribeError(tr("The line cuts no finding: begin and end it outside of one."))
    return layer.featureCount() - before


def simplify(
    layer: QgsVectorLayer, fids: Iterable[int], tolerance_m: float, project: QgsProject
) -> Iterator[None]:
    """Drop corners that lie within a tolerance of the line without them; yields after each finding."""
    yield from _reshape_all(
        layer, fids, project, tr("Simplify findings"), lambda geometry: geometry.simplify(tolerance_m)
    )


def square(layer: QgsVectorLayer, fids: Iterable[int], tolerance_m: float, project: QgsProject) -> Iterator[None]:
    """Give findings right angles where that keeps their shape; yields after each finding."""
    yield from _reshape_all(
        layer, fids, project, tr("Right angles"), lambda geometry: squared(geometry, tolerance_m)
    )


def _reshape_all(
    layer: QgsVectorLayer,
    fids: Iterable[int],
    project: QgsProject,
    words: str,
    change: Callable[[QgsGeometry], QgsGeometry],
) -> Iterator[None]:
    """Change shapes in a plane in metres, as one edit; what would come to nothing stays as it is."""
    measures = Measures(layer.crs(), project)
    with one_edit(layer, words):
        for fid in fids:
            if not layer.isEditable():  # the user has ended editing meanwhile
                return
            old = layer.getGeometry(fid)
            new = _in_plane(old, measures, change)
            if not new.isEmpty() and new.isGeosValid() and not new.equals(old):
                _reshape(layer, fid, _as_multi(new), measures)
            yield


def _in_plane(geometry: QgsGeometry, measures: Measures, change: Callable[[QgsGeometry], QgsGeometry]) -> QgsGeometry:
    to_plane = measures.to_plane(geometry)
    back, _is_invertible = to_plane.inverted()
    flat = QgsGeometry(geometry)
    flat.transform(to_plane)
    changed = QgsGeometry(change(flat))
    changed.transform(back)
    return changed


def _reshape(layer: QgsVectorLayer, fid: int, geometry: QgsGeometry, measures: Measures) -> None:
    layer.changeGeometry(fid, geometry, True)
    write_measures(layer, fid, geometry, measures)


def _as_multi(geometry: QgsGeometry) -> QgsGeometry:
    whole = QgsGeometry(geometry)
    whole.convertToMultiType()
    return whole

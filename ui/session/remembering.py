"""What a question takes along of the turns before it: what was said, and what lies on the map from it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer

from ...inference.protocol.archive import SEARCH
from ...inference.protocol.events import BOX, MASK, MappedFinding
from ...inference.protocol.talk import MOST_CORNERS, MOST_FINDINGS, Turn, points_back
from ..host.groups import subject_of
from ..host.history import DONE, TurnRecord
from ..host.tables import REJECTED, STATUS

#: How many earlier turns a follow-up question takes along.
REMEMBERED_TURNS = 6
#: Decimals of coordinates: a tenth of a millimetre, or of degrees a centimetre.
DECIMALS_M, DECIMALS_DEG = 4, 7
#: Sorting features takes about ten microseconds for each, in the window's own thread.
MOST_SORTED = 1000


def said_about(prompt: str, layer_id: str, turns: Iterable[TurnRecord], project: QgsProject) -> tuple[Turn, ...]:
    """The last answered turns about a layer as a request carries them, the newest with their findings as they are on
    the map now: what the user has deleted or rejected there is not spoken of any more. Findings go along only with a
    prompt that points back to them: reading many takes a moment.
    """
    answered = [
        turn for turn in turns
        if turn.layer_id == layer_id and turn.status == DONE and turn.answer and turn.task != SEARCH
    ]
    left, corners_left = MOST_FINDINGS, MOST_CORNERS
    said: list[Turn] = []
    for turn in reversed(answered[-REMEMBERED_TURNS:]):
        layer = _findings_layer(turn, layer_id, project) if points_back(prompt) else None
        found: list[MappedFinding] = []
        for finding, corners in _findings(layer) if layer is not None else ():
            corners_left -= corners
            if left <= 0 or corners_left < 0:
                break
            found.append(finding)
            left -= 1
        count = layer.featureCount() - _rejected(layer) if layer is not None else None
        said.append(Turn(turn.task, turn.prompt, turn.answer, tuple(found), count))
    return tuple(reversed(said))


def _findings_layer(turn: TurnRecord, layer_id: str, project: QgsProject) -> QgsVectorLayer | None:
    """The layer of a turn's findings, when it is there and in the raster's CRS."""
    layer, raster = project.mapLayer(turn.result_layer_id), subject_of(project, layer_id)
    is_there = isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.fields().indexOf("label") >= 0
    return layer if is_there and raster is not None and layer.crs() == raster.crs() else None


def _rejected(layer: QgsVectorLayer) -> int:
    """How many findings a review has rejected."""
    if layer.fields().indexOf(STATUS) < 0:
        return 0
    request = QgsFeatureRequest().setFilterExpression(f"\"{STATUS}\" = '{REJECTED}'")
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return sum(1 for _ in layer.getFeatures(request.setSubsetOfAttributes([layer.fields().indexOf(STATUS)])))


def _findings(layer: QgsVectorLayer) -> Iterator[tuple[MappedFinding, int]]:
    """The features of a layer that are not rejected, and how many corners each has: the surest first; of very many,
    which are not sorted while the user waits, those that were found first.
    """
    fields = layer.fields()
    request = QgsFeatureRequest()
    if fields.indexOf(STATUS) >= 0:
        request.setFilterExpression(f"coalesce(\"{STATUS}\", '') != '{REJECTED}'")
    if fields.indexOf("score") >= 0 and layer.featureCount() <= MOST_SORTED:
        request.addOrderBy('"score"', False)
    request.setLimit(MOST_FINDINGS)
    decimals = DECIMALS_DEG if layer.crs().isGeographic() else DECIMALS_M
    for feature in layer.getFeatures(request):
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        corners = geometry.constGet().nCoordinates()
        on_map = json.loads(geometry.asJson(decimals))
        yield _finding(feature, on_map, corners), corners


def _finding(feature: QgsFeature, geometry: dict, corners: int) -> MappedFinding:
    def value(name: str, default: object = None) -> object:
        index = feature.fields().indexOf(name)
        stored = feature.attribute(index) if index >= 0 else None
        return default if stored is None or stored != stored or str(stored) == "NULL" else stored

    return MappedFinding(
        kind=BOX if corners == 5 else MASK,
        label=str(value("label", "")),
        score=float(value("score", 0.0)),
        box_px=(0.0, 0.0, 0.0, 0.0),
        geometry=geometry,
        area_m2=value("area_m2"),
        length_m=value("length_m"),
        from_label=str(value("from_label", "")),
        to_label=str(value("to_label", "")),
    )

"""The places of turns as a vector layer. It lives in memory: the conversations are the truth, and fill it again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...inference.protocol.errors import WindowEmpty
from .extents import geometry_in
from .history import TurnRecord
from .results_home import FOOTPRINTS_PROPERTY
from .tables import new_field
from .tasks import task_title
from .translate import tr

#: By which the layer is known again, whatever it is renamed to.
WGS84 = "EPSG:4326"
#: Field name, type, length, decimals. Every name has at most ten characters, so a Shapefile keeps it.
FIELDS = (
    ("turn", "whole", 9, 0),
    ("talk", "text", 80, 0),
    ("task", "text", 20, 0),
    ("prompt", "text", 0, 0),
    ("answer", "text", 0, 0),
    ("source", "text", 254, 0),
    ("model", "text", 80, 0),
    ("revision", "text", 40, 0),
    ("asked_at", "text", 25, 0),
    ("findings", "whole", 9, 0),
    ("result", "text", 254, 0),
)
LOOK = {"style": "no", "outline_color": "19,160,150,255", "outline_width": "0.5", "outline_style": "dash"}


def footprints_layer(project: QgsProject) -> QgsVectorLayer | None:
    """The layer in the project, or None while there is none."""
    layers = project.mapLayers().values()
    return next((layer for layer in layers if layer.customProperty(FOOTPRINTS_PROPERTY) is not None), None)


def new_footprints_layer() -> QgsVectorLayer:
    """An empty layer, with its look; not in the project as yet."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={WGS84}", tr("Turns of conversations"), "memory")
    layer.setCustomProperty(FOOTPRINTS_PROPERTY, 1)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # nothing is lost when QGIS closes
    layer.dataProvider().addAttributes(_fields().toList())
    layer.updateFields()
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(LOOK)))
    layer.setDisplayExpression("concat(\"turn\", ' · ', coalesce(nullif(\"prompt\", ''), \"task\"))")
    layer.setMapTipTemplate('<b>[% "prompt" %]</b><br>[% "answer" %]<br><i>[% "model" %], [% "asked_at" %]</i>')
    return layer


def fill(layer: QgsVectorLayer, turns: Iterable[tuple[str, TurnRecord]], project: QgsProject) -> int:
    """Put the turns, each with the name of its conversation, into the layer in place of what is there.

    Returns how many have no place on the earth and are left out.
    """
    names = {layer_id: found.name() for layer_id, found in project.mapLayers().items()}
    features, left_out = [], 0
    for title, turn in turns:
        made = list(_feature(title, turn, layer.fields(), names, project))
        left_out += not made
        features += made
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.triggerRepaint()
    return left_out


def _feature(
    title: str, turn: TurnRecord, fields: QgsFields, names: Mapping[str, str], project: QgsProject
) -> Iterator[QgsFeature]:
    """The turn as a feature; nothing when it has no place."""
    place = turn.place
    if place is None or not place.crs.isValid():
        return
    try:
        geometry = geometry_in(place, QgsCoordinateReferenceSystem(WGS84), project)
    except WindowEmpty:
        return
    feature = QgsFeature(fields)
    geometry.convertToMultiType()
    feature.setGeometry(geometry)
    values = {
        "turn": turn.number,
        "talk": title,
        "task": task_title(turn.task),
        "prompt": turn.prompt,
        "answer": turn.answer or turn.error,
        "source": turn.subject,
        "model": turn.model,
        "revision": turn.revision,
        "asked_at": turn.asked_at,
        "findings": turn.count,
        "result": names.get(turn.result_layer_id, ""),
    }
    for name, value in values.items():
        if fields.indexOf(name) >= 0:
            feature.setAttribute(name, value)
    yield feature


def _fields() -> QgsFields:
    fields = QgsFields()
    for description in FIELDS:
        fields.append(new_field(*description))
    return fields

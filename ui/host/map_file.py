"""The features of a vector layer as a file that the engine reads: GeoJSON in the CRS of the raster."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsFeedback, QgsMapLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QVariant

from ...inference.protocol.data_sets import OSM_LICENCE

#: fields that only data of OpenStreetMap have
OSM_FIELDS = {"osm_id", "osm_way_id", "other_tags", "osm_type", "full_id"}
#: digits behind the point of a coordinate: a tenth of a millimetre in degrees
DECIMALS = 9


def write_features(features: Iterable[QgsFeature], path: Path, feedback: QgsFeedback) -> int:
    """Write features one by one, those without a geometry left out, and return how many; stops when cancelled."""
    count = 0
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for feature in features:
            if feedback.isCanceled():
                break
            if feature.hasGeometry() and not feature.geometry().isEmpty():
                file.write(("," if count else "") + "\n" + json.dumps(_row(feature), ensure_ascii=False))
                count += 1
        file.write("\n]}\n")
    return count


def licence_of(layer: QgsMapLayer | None) -> str:
    """What a layer's metadata say of its licence and rights; "" when they do not."""
    if layer is None:
        return ""
    told = layer.metadata()
    return "; ".join(dict.fromkeys(text.strip() for text in (*told.licenses(), *told.rights()) if text.strip()))


def map_licence(layer: QgsMapLayer | None, field_names: Iterable[str]) -> str:
    """The licence of a map: what its layer says, or OpenStreetMap's where the fields are OpenStreetMap's."""
    return licence_of(layer) or (OSM_LICENCE if OSM_FIELDS & set(field_names) else "")


def _row(feature: QgsFeature) -> dict[str, Any]:
    names = feature.fields().names()
    return {
        "type": "Feature",
        "properties": {name: _value(value) for name, value in zip(names, feature.attributes())},
        "geometry": json.loads(feature.geometry().asJson(DECIMALS)),
    }


def _value(value: Any) -> Any:
    """An attribute as JSON knows it; a QVariant is one only when it is null."""
    if value is None or isinstance(value, QVariant) or isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, (QDate, QDateTime, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return value if isinstance(value, (str, int, float, bool)) else str(value)

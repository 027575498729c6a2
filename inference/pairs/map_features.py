"""A map as a GeoJSON file → things on the ground plane of a scene."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..protocol.errors import DataSetImpossible
from ..protocol.sentences import Sentence
from .ground import Plane, Square
from .tags import Thing, tags_of, thing_of

#: a line's ends are cut flat, and its bends are rounded with so few points
_LINE_STYLE = {"cap_style": "flat", "join_style": "mitre", "quad_segs": 2}


@dataclass(frozen=True)
class MapFeature:
    """A thing and where it is: `shape` on the plane, cut at what is asked about; `number` is that in the file."""

    number: int
    thing: Thing
    shape: shapely.Geometry

    @property
    def dimension(self) -> int:
        """0 for points, 1 for lines, 2 for surfaces."""
        return shapely.get_dimensions(self.shape)

    @cached_property
    def surface(self) -> shapely.Geometry | None:
        """What it covers: a line is as wide as the thing is known or used to be; None for what has no known width."""
        if self.dimension == 2:
            return self.shape
        if self.dimension == 1 and self.thing.width_m:
            return self.shape.buffer(self.thing.width_m / 2, **_LINE_STYLE)
        return None

    @property
    def extent_m(self) -> float:
        """The longer side of its bounds."""
        left, top, right, bottom = (self.surface or self.shape).bounds
        return max(right - left, bottom - top)


class FeatureMap:
    """Features in the order of the file, to be asked for by place."""

    def __init__(self, features: Sequence[MapFeature]) -> None:
        self.features = tuple(features)
        self._tree = shapely.STRtree([feature.shape for feature in self.features])

    def near(self, square: Square) -> list[MapFeature]:
        """Those that meet a square, in the order of the file."""
        return [self.features[index] for index in sorted(self._tree.query(square.shape, "intersects").tolist())]


def read_map(path: Path, plane: Plane, class_field: str = "") -> FeatureMap:
    """Read the features that are seen in a scene; raises DataSetImpossible for an unreadable file, or one without any.

    What lies outside is cut away or left out; what has no geometry or no word is left out.
    """
    features, has_some = [], False
    area, rows = plane.area(), _rows(path)
    shapely.prepare(area)
    for number, row in enumerate(rows):
        has_some = has_some or row.get("geometry") is not None
        thing = thing_of(tags_of(row.get("properties")), class_field)
        shape = _on_plane(row.get("geometry"), plane, area) if thing else None
        if shape is not None:
            features.append(MapFeature(number, thing if plane.is_metric else thing._replace(width_m=None), shape))
    if not features:
        raise DataSetImpossible(_why_none(rows, has_some, class_field), str(path))
    return FeatureMap(features)


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        return [dict(row) for row in json.loads(path.read_text(encoding="utf-8"))["features"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataSetImpossible("The vector layer cannot be read; export it as GeoJSON and try that.", repr(error)) \
            from error


def _on_plane(geometry: dict[str, Any] | None, plane: Plane, area: shapely.Geometry) -> shapely.Geometry | None:
    """A geometry on the plane and inside the area, its parts of the highest dimension alone; None when none is."""
    if geometry is None:
        return None
    try:
        shape = shapely.force_2d(shapely.geometry.shape(geometry))
    except (shapely.errors.ShapelyError, AttributeError, KeyError, TypeError, ValueError):
        return None  # one broken geometry among many
    if shape.is_empty or not np.isfinite(shape.bounds).all():
        return None
    shape = shapely.make_valid(shapely.transform(shape, plane.from_map))
    inside = shape if shapely.contains_properly(area, shape) else shapely.intersection(shape, area)
    dimension = shapely.get_dimensions(shape)
    inside_parts = (part for part in shapely.get_parts(inside) if not part.is_empty)
    parts = [part for part in inside_parts if shapely.get_dimensions(part) == dimension]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else shapely.union_all(parts)


def _why_none(rows: list[dict[str, Any]], has_some: bool, class_field: str) -> Sentence:
    if not has_some:
        return Sentence("The vector layer has no features; choose another.")
    if any(thing_of(tags_of(row.get("properties")), class_field) for row in rows):
        return Sentence("No feature of the vector layer lies on the raster; choose layers of the same place.")
    if class_field:
        return Sentence(
            "The field “{field}” is empty everywhere; choose the one that names what a feature is.", field=class_field
        )
    return Sentence(
        "No feature has a tag of OpenStreetMap that says what is seen from above; "
        "choose the field that names what a feature is."
    )

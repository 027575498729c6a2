"""Polygons of a layer as zones to classify, and as examples of classes; and the fields that the answers become."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry

from ...inference.protocol.errors import BadRequest, WindowEmpty
from ...inference.protocol.events import MappedFinding
from ...inference.protocol.geometry import Point
from ...inference.protocol.words import Example, Zone
from ..host.extents import geometry_in, place_of_geometry
from ..host.translate import tr
from .polygons import Target

#: Field name, type, length, decimals.
FIELDS = (("class", "text", 80, 0), ("score", "real", 6, 4), ("runner_up", "text", 80, 0), ("next_score", "real", 6, 4))
CLASS_FIELD = FIELDS[0][0]


def zones_of(features: Iterable[QgsFeature], crs: QgsCoordinateReferenceSystem, target: Target) -> Iterator[Zone]:
    """The features that have a surface and meet the raster, by their id; holes are no part of a zone."""
    for feature in features:
        rings = rings_of(feature.geometry(), crs, target)
        if rings:
            yield Zone(feature.id(), rings)


def examples_of(
    features: Iterable[QgsFeature], field: str, crs: QgsCoordinateReferenceSystem, target: Target
) -> Iterator[Example]:
    """The features that have a word in a field as examples of it; raises BadRequest for one that is not on the raster.
    """
    for feature in features:
        label = str(feature[field] or "").strip()
        if not label or label == "NULL":
            continue
        rings = rings_of(feature.geometry(), crs, target)
        if not rings:
            raise BadRequest(
                tr("An example of “{label}” does not lie on “{name}”. Move it there, or leave it out.").format(
                    label=label, name=target.name
                )
            )
        yield Example(label, rings[0])


def rings_of(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, target: Target) -> tuple[tuple[Point, ...], ...]:
    """All closed rings of a polygon in the raster's CRS; none when it has no surface or does not meet the raster."""
    if geometry.isEmpty():
        return ()
    straight = QgsGeometry(geometry.constGet().segmentize())  # curves have no corners
    place = place_of_geometry(straight, crs)
    try:
        shape = geometry_in(place, target.crs, target.context) if place else None
    except WindowEmpty:
        return ()
    if shape is None or not shape.boundingBox().intersects(target.extent):
        return ()
    on_raster = place_of_geometry(shape, target.crs)
    return on_raster.rings if on_raster else ()


def values_of(finding: MappedFinding | None) -> list:
    """The values of FIELDS; nothing for a polygon without an answer."""
    if finding is None:
        return [None] * len(FIELDS)
    record = finding.record or {}
    return [finding.label, finding.score, record.get("runner_up") or None, record.get("runner_up_score")]

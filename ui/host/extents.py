"""Places: from what is drawn or seen on the canvas to a ring in the layer's CRS, and back to the map."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QLocale

from ...inference.protocol.errors import WindowEmpty
from ...inference.protocol.geometry import Ring
from .translate import tr

#: Points on each side of a ring that goes to another CRS, so that its curved sides stay true.
POINTS_A_SIDE = 24
DEGREES = "EPSG:4326"
#: all longitudes, but for what is lost in counting them together
GLOBE_DEG = 360 - 1e-6
Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Place:
    """A closed ring on the map with its CRS (which may be invalid: a picture without georeference).

    `more` are further rings: what lies inside an odd number of all is the place, so they are its holes or other parts.
    `name` is what people call it, "" where they do not.
    """

    ring: Points
    crs: QgsCoordinateReferenceSystem
    more: tuple[Points, ...] = ()
    name: str = ""

    @property
    def rings(self) -> tuple[Points, ...]:
        """All rings, the largest first."""
        return (self.ring, *self.more)

    @property
    def geometry(self) -> QgsGeometry:
        """The place as a polygon, in its own CRS; of several parts as a multi-polygon."""
        first, *more = (QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in ring]]) for ring in self.rings)
        return functools.reduce(QgsGeometry.symDifference, more, first)


def place_of_geometry(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, name: str = "") -> Place | None:
    """A polygon, or several, with holes or without; None when there is no surface."""
    shape = QgsGeometry(geometry.constGet().segmentize()) if not geometry.isEmpty() else geometry  # no curves
    polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    rings = [tuple((point.x(), point.y()) for point in ring) for polygon in polygons for ring in polygon]
    if not rings or geometry.area() == 0:
        return None
    rings.sort(key=lambda ring: -QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in ring]]).area())
    return Place(rings[0], crs, tuple(rings[1:]), name)


def place_of_rectangle(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Place:
    """An upright rectangle as a place; raises WindowEmpty when it has no size."""
    if rectangle.isNull() or rectangle.isEmpty():
        raise WindowEmpty(tr("The extent has no size. Drag a rectangle on the map."))
    left, bottom, right, top = rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()
    return Place(((left, top), (right, top), (right, bottom), (left, bottom), (left, top)), crs)


def visible_place(canvas: QgsMapCanvas) -> Place:
    """What the canvas shows now, also when the map is turned."""
    polygon = canvas.mapSettings().visiblePolygon()
    ring = [(point.x(), point.y()) for point in polygon]
    return Place((*ring, ring[0]), canvas.mapSettings().destinationCrs())


def place_of_layer(layer: QgsRasterLayer) -> Place:
    """The whole of a layer."""
    return place_of_rectangle(layer.extent(), layer.crs())


def place_of_ring(ring: Ring, crs_text: str, more: Iterable[Ring] = (), name: str = "") -> Place:
    """A footprint as turns keep it; see `crs_as_text`."""
    if "[" in crs_text:
        crs = QgsCoordinateReferenceSystem.fromWkt(crs_text)
    else:
        crs = QgsCoordinateReferenceSystem.fromOgcWmsCrs(crs_text) if crs_text else QgsCoordinateReferenceSystem()
    first, *others = (tuple((float(x), float(y)) for x, y in one) for one in (ring, *more))
    return Place(first, crs, tuple(others), name)


def crs_as_text(crs: QgsCoordinateReferenceSystem) -> str:
    """The authority's code of a CRS (QGIS finds it at once), its WKT when it has none, nothing for no CRS."""
    return (crs.authid() or crs.toWkt()) if crs.isValid() else ""


def area_ring(place: Place, layer: QgsRasterLayer, project: QgsProject) -> Points:
    """The place as a closed ring in the layer's CRS, for a request; see `area_rings`."""
    return area_rings(place, layer, project)[0]


def area_rings(place: Place, layer: QgsRasterLayer, project: QgsProject) -> tuple[Points, ...]:
    """The place as closed rings in the layer's CRS, for a request: one, and those of its holes and other parts.

    Sides are densified before they are reprojected. Raises WindowEmpty when the place cannot be told in the layer's
    CRS or does not meet the layer.
    """
    geometry = geometry_in(place, layer.crs(), project)
    if not geometry.boundingBox().intersects(layer.extent()):
        raise WindowEmpty(
            tr("The extent does not meet “{name}”. Draw it on the layer, or choose “Whole layer”.").format(
                name=layer.name()
            )
        )
    return place_of_geometry(geometry, layer.crs()).rings


def geometry_in(place: Place, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsGeometry:
    """The place as a polygon in another CRS; raises WindowEmpty when it has no counterpart there."""
    geometry = place.geometry
    if place.crs == crs or not (place.crs.isValid() and crs.isValid()):
        return geometry
    geometry = geometry.densifyByCount(POINTS_A_SIDE)
    try:
        geometry.transform(QgsCoordinateTransform(place.crs, crs, project))
    except QgsCsException as error:
        raise WindowEmpty(
            tr("The extent cannot be told in {crs}. Zoom in, or choose “Whole layer”.").format(
                crs=crs.userFriendlyIdentifier()
            ),
            str(error),
        ) from error
    if geometry.isEmpty() or not geometry.boundingBox().isFinite():
        raise WindowEmpty(
            tr("The extent reaches beyond what {crs} can tell. Zoom in, or choose “Whole layer”.").format(
                crs=crs.userFriendlyIdentifier()
            )
        )
    return geometry


def degrees_of(place: Place, project: QgsProject) -> tuple[float, float, float, float]:
    """West, south, east, north of the place in degrees (EPSG:4326), west beyond east where it crosses the antimeridian;
    raises WindowEmpty when it has no counterpart there.
    """
    dense = replace(place, ring=_dense(place.ring), more=())
    geometry = geometry_in(dense, QgsCoordinateReferenceSystem(DEGREES), project)
    west, east = _west_and_east([vertex.x() for vertex in geometry.vertices()])
    box = geometry.boundingBox()
    return west, box.yMinimum(), east, box.yMaximum()


def _dense(ring: Points) -> Points:
    shape = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in ring]]).densifyByCount(POINTS_A_SIDE)
    return tuple((point.x(), point.y()) for point in shape.asPolygon()[0])


def _west_and_east(longitudes_deg: list[float]) -> tuple[float, float]:
    """Where a ring ends to the west and to the east: a step over half the globe is one over the antimeridian."""
    steps = ((here - before + 180) % 360 - 180 for before, here in zip(longitudes_deg, longitudes_deg[1:]))
    walked = list(itertools.accumulate(steps, initial=longitudes_deg[0]))
    west, east = min(walked), max(walked)
    if east - west >= GLOBE_DEG:
        return -180.0, 180.0
    return (west + 180) % 360 - 180, (east + 180) % 360 - 180


def seen_of_layer(place: Place, layer: QgsRasterLayer, project: QgsProject) -> Place | None:
    """The part of a place that lies on the layer, in the layer's CRS; None where they do not meet."""
    try:
        on_layer = geometry_in(place, layer.crs(), project).intersection(QgsGeometry.fromRect(layer.extent()))
    except WindowEmpty:
        return None
    surface = QgsGeometry(on_layer)
    surface.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    on_layer = on_layer if on_layer.type() == QgsWkbTypes.GeometryType.PolygonGeometry else surface
    return None if on_layer.isEmpty() else place_of_geometry(on_layer, layer.crs(), place.name)


def size_text(place: Place, project: QgsProject) -> str:
    """The size of a place in words, such as “310 × 205 m”, ellipsoidal; in pixels without a CRS."""
    box = place.geometry.boundingBox()
    if not place.crs.isValid():
        return tr("{width} × {height} px").format(width=number(box.width()), height=number(box.height()))
    ruler, middle = ruler_in(place.crs, project), box.center()
    width_m = ruler.measureLine(QgsPointXY(box.xMinimum(), middle.y()), QgsPointXY(box.xMaximum(), middle.y()))
    height_m = ruler.measureLine(QgsPointXY(middle.x(), box.yMinimum()), QgsPointXY(middle.x(), box.yMaximum()))
    if max(width_m, height_m) >= 10_000:
        return tr("{width} × {height} km").format(width=number(width_m / 1000, 1), height=number(height_m / 1000, 1))
    return tr("{width} × {height} m").format(width=number(width_m), height=number(height_m))


def ruler_in(crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsDistanceArea:
    """Measures on the project's ellipsoid, in metres, what is given in a CRS."""
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, project.transformContext())
    ruler.setEllipsoid(project.ellipsoid() if project.ellipsoid() not in ("", "NONE") else "WGS84")
    return ruler


def number(value: float, decimals: int = 0) -> str:
    """A number as people write it where QGIS runs."""
    return QLocale().toString(float(value), "f", decimals)

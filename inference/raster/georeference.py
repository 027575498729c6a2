"""From window pixels to the map: where a raster lies, how large its pixels are, and findings with true measures."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyproj
import shapely
from rasterio.io import DatasetReader
from rasterio.transform import from_gcps

from ..protocol.events import BOX, Finding, MappedFinding
from ..protocol.geometry import Affine, Point
from ..protocol.requests import Source
from ..protocol.sentences import Sentence

if TYPE_CHECKING:
    from .scene import Scene

#: What QGIS gives a raster without georeference: one unit a pixel, y growing upwards from minus the height.
PLAIN_PICTURE = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
#: Sides are cut into at least this many steps before they are measured on the ellipsoid, where straight lines bend.
STEPS_A_SIDE = 16


@dataclass(frozen=True)
class Place:
    """Where a raster lies: its full affine transform, its CRS as WKT ("" when unknown), and notes for the user."""

    transform: Affine
    crs_wkt: str
    notes: tuple[str, ...] = ()


def find_place(dataset: DatasetReader, source: Source) -> Place:
    """What the source states, else the file's geotransform, else a fit to its control points, else plain pixels."""
    crs = dataset.crs
    own = Affine(*tuple(dataset.transform)[:6])
    notes: list[str] = []
    if source.transform is None and dataset.transform.is_identity:
        points, points_crs = dataset.gcps
        if len(points) >= 3:
            own, crs = Affine(*tuple(from_gcps(points))[:6]), points_crs or crs
            notes.append(_fit_note(own, points))
        else:
            own = PLAIN_PICTURE
            notes.append(Sentence("The raster has no georeference: results are in pixels."))
    crs_wkt = source.crs_wkt or (crs.to_wkt() if crs else "")
    if not crs_wkt:
        notes.append(Sentence("The raster has no coordinate reference system: areas and lengths are not given."))
    return Place(source.transform or own, crs_wkt, tuple(notes))


def _fit_note(transform: Affine, points: list) -> Sentence:
    misses = [math.dist(transform.to_pixel((point.x, point.y)), (point.col, point.row)) for point in points]
    return Sentence(
        "The raster is placed by {count} ground control points, {off_px:.1f} pixels off on average; rectify it for "
        "exact places.", count=len(points), off_px=sum(misses) / len(misses),
    )


@dataclass(frozen=True)
class Ground:
    """The ellipsoid under a CRS."""

    to_lonlat: pyproj.Transformer
    geod: pyproj.Geod

    def distance_m(self, start_xy: Point, end_xy: Point) -> float:
        """Ellipsoidal distance between two positions in the CRS."""
        lons, lats = self.to_lonlat.transform(*zip(start_xy, end_xy))
        return self.geod.line_length(lons, lats)

    def measure(self, shape: shapely.MultiPolygon) -> tuple[float | None, float | None]:
        """Ellipsoidal area in m² and length of the outer outlines in m; None where the CRS does not reach."""
        left, bottom, right, top = shape.bounds
        fine = shapely.segmentize(shape, max(right - left, top - bottom) / STEPS_A_SIDE)
        on_ellipsoid = shapely.transform(fine, self._lonlat_of)
        if not math.isfinite(sum(on_ellipsoid.bounds)):
            return None, None
        area_m2 = length_m = 0.0
        for part in shapely.get_parts(on_ellipsoid):
            # Geod subtracts holes only when they run against their outer ring.
            area_m2 += self.geod.geometry_area_perimeter(shapely.geometry.polygon.orient(part))[0]
            length_m += self.geod.geometry_length(part.exterior)
        return abs(area_m2), length_m

    def _lonlat_of(self, points_xy: np.ndarray) -> np.ndarray:
        return np.column_stack(self.to_lonlat.transform(points_xy[:, 0], points_xy[:, 1]))


@functools.lru_cache(maxsize=16)
def ground_of(crs_wkt: str) -> Ground | None:
    """The ground of a CRS; None when it is unknown, unreadable, or tied to no earth (an engineering CRS)."""
    try:
        crs = pyproj.CRS.from_user_input(crs_wkt) if crs_wkt else None
    except pyproj.exceptions.CRSError:
        return None
    if crs is None or crs.geodetic_crs is None:
        return None
    return Ground(pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True), crs.get_geod())


def pixel_size_m(transform: Affine, crs_wkt: str, centre_px: Point) -> float | None:
    """Ground size of a pixel at a place, in metres: the side of the square with its area; None without a CRS.

    Measured on the ellipsoid, so it holds for degrees, feet, and the stretched metres of Web Mercator alike.
    """
    ground = ground_of(crs_wkt)
    if ground is None:
        return None
    col, row = centre_px
    here, right, below = (transform.to_map(point) for point in ((col, row), (col + 1, row), (col, row + 1)))
    size_m = math.sqrt(ground.distance_m(here, right) * ground.distance_m(here, below))
    return size_m if math.isfinite(size_m) and size_m > 0 else None


def place(finding: Finding, scene: Scene) -> MappedFinding | None:
    """Put a finding (window pixels) on the map (the source's CRS, x then y), with ellipsoidal area and outline length.

    Where the request has an area, a mask is cut at it, and a box is kept whole when its centre is inside. None when
    nothing is left.
    """
    shape = shapely.MultiPolygon([shapely.Polygon(rings[0], rings[1:]) for rings in finding.polygons])
    shape = _inside(shape, finding, scene)
    if shape.is_empty:
        return None
    t = scene.transform
    on_map = shapely.affinity.affine_transform(shape, [t.a, t.b, t.d, t.e, t.c, t.f])
    ground = ground_of(scene.crs_wkt)
    area_m2, length_m = ground.measure(on_map) if ground else (None, None)
    return MappedFinding(
        finding.kind, finding.label, float(finding.score), tuple(map(float, shape.bounds)),
        shapely.geometry.mapping(on_map), area_m2, length_m, finding.from_label, finding.to_label,
        finding.record,
    )


def _inside(shape: shapely.MultiPolygon, finding: Finding, scene: Scene) -> shapely.MultiPolygon:
    area = scene.area_shape_px
    if finding.kind == BOX:
        left, top, right, bottom = finding.box_xyxy
        return shape if scene.holds(((left + right) / 2, (top + bottom) / 2)) else shapely.MultiPolygon()
    if area is None or shapely.contains_properly(area, shape):
        return shape
    cut = shapely.intersection(shapely.make_valid(shape), area)
    surfaces = [part for part in shapely.get_parts(cut) if part.geom_type == "Polygon" and part.area > 0]
    return shapely.MultiPolygon(surfaces)

"""Windows of a raster as outlines in longitude and latitude (EPSG:4326), whatever its CRS."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np
import pyproj
import shapely

from ..protocol.geometry import Affine, Ring, Window
from .georeference import ground_of

LONLAT = "EPSG:4326"
#: points a side of an outline, so that long sides bend as they should
POINTS_A_SIDE = 4
#: outlines below this size have corners alone: their sides bend by less than a ten-thousandth
STRAIGHT_DEG = 0.3
#: the square that corners are placed on, clockwise from the upper left, in sides
_ALONG = np.linspace(0, 1, POINTS_A_SIDE, endpoint=False)
_SQUARE = np.concatenate(
    [
        np.column_stack([_ALONG, 0 * _ALONG]),
        np.column_stack([0 * _ALONG + 1, _ALONG]),
        np.column_stack([1 - _ALONG, 0 * _ALONG + 1]),
        np.column_stack([0 * _ALONG, 1 - _ALONG]),
    ]
)


def footprints(windows: Sequence[Window], transform: Affine, crs_wkt: str) -> list[tuple[Ring, ...]]:
    """The closed outer rings of each window's outline, x (longitude) before y: two where it crosses the antimeridian,
    () where the CRS is unknown or does not reach.
    """
    if not windows or ground_of(crs_wkt) is None:
        return [()] * len(windows)
    offsets = np.array([(window.col_off, window.row_off) for window in windows], float)
    sizes = np.array([(window.width, window.height) for window in windows], float)
    cols, rows = (offsets[:, None] + sizes[:, None] * _SQUARE).transpose(2, 0, 1)
    x = transform.a * cols + transform.b * rows + transform.c
    y = transform.d * cols + transform.e * rows + transform.f
    lons, lats = _to_lonlat(crs_wkt).transform(x, y)
    return [_rings(lon, lat) for lon, lat in zip(lons, lats)]


def _rings(lons: np.ndarray, lats: np.ndarray) -> tuple[Ring, ...]:
    if not (np.isfinite(lons).all() and np.isfinite(lats).all()):
        return ()
    # A raster of the whole world spans 360° without crossing anything: its outline goes there in short steps.
    jumps = np.abs(np.diff(lons, append=lons[0]))
    if jumps.max() <= 180 and lons.max() <= 180:
        step = POINTS_A_SIDE if max(np.ptp(lons), np.ptp(lats)) < STRAIGHT_DEG else 1
        return (_closed(lons[::step], lats[::step]),)
    east = shapely.Polygon(np.column_stack([np.where(lons < 0, lons + 360, lons), lats]))
    halves = ((shapely.box(0, -90, 180, 90), 0.0), (shapely.box(180, -90, 360, 90), -360.0))
    parts = [(shapely.intersection(east, half), shift) for half, shift in halves]
    return tuple(
        [(lon + shift, lat) for lon, lat in part.exterior.coords]
        for part, shift in parts
        if part.geom_type == "Polygon" and not part.is_empty
    )


def _closed(lons: np.ndarray, lats: np.ndarray) -> Ring:
    ring = [(float(lon), float(lat)) for lon, lat in zip(lons, lats)]
    return [*ring, ring[0]]


@functools.lru_cache(maxsize=16)
def _to_lonlat(crs_wkt: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(crs_wkt, LONLAT, always_xy=True)

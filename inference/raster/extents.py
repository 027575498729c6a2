"""Rectangles of one CRS as rings in another."""

from __future__ import annotations

import numpy as np
import pyproj

from ..protocol.errors import BadRequest, WindowEmpty
from ..protocol.geometry import Ring
from ..protocol.requests import Source
from .georeference import find_place
from .windows import open_raster

#: Straight sides bend in another CRS; this many points a side follow them well.
POINTS_A_SIDE = 21


def area_of_extent(source: Source, extent: tuple[float, float, float, float], extent_crs: str = "") -> Ring:
    """An extent (xmin, ymin, xmax, ymax) as a closed ring in the CRS of a source.

    `extent_crs` is anything PROJ understands, "" for the source's own. Raises BadRequest for a CRS that does not help,
    WindowEmpty when the extent lies where the source's CRS does not reach.
    """
    left, bottom, right, top = extent
    across, along = np.linspace(left, right, POINTS_A_SIDE), np.linspace(bottom, top, POINTS_A_SIDE)
    x = np.concatenate([across, np.full(POINTS_A_SIDE, right), across[::-1], np.full(POINTS_A_SIDE, left)])
    y = np.concatenate([np.full(POINTS_A_SIDE, bottom), along, np.full(POINTS_A_SIDE, top), along[::-1]])
    if extent_crs:
        with open_raster(source.path) as dataset:
            crs_wkt = find_place(dataset, source).crs_wkt
        x, y = _transformer(extent_crs, crs_wkt).transform(x, y)
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise WindowEmpty("The extent cannot be shown in the raster's coordinate reference system; check its CRS.")
    return [(float(px), float(py)) for px, py in zip(x, y)]


def _transformer(extent_crs: str, crs_wkt: str) -> pyproj.Transformer:
    if not crs_wkt:
        raise BadRequest("The raster has no coordinate reference system; give the extent in its own coordinates.")
    try:
        return pyproj.Transformer.from_crs(extent_crs, crs_wkt, always_xy=True)
    except pyproj.exceptions.CRSError as error:
        raise BadRequest(
            "“{crs}” is no coordinate reference system; write it like EPSG:4326.", crs=str(extent_crs)
        ) from error

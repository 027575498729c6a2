"""Places of a scene one by one: polygons that a caller names, or the tiles of an area; and which cells they cover."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine as Rasterio
from rasterio.features import rasterize

from ..protocol.geometry import Ring, Window
from ..protocol.words import RingXY, Zone
from .scene import Scene


@dataclass(frozen=True)
class Spot:
    """A place: its shape in source pixels of the window, maybe with no surface, and the caller's id."""

    shape: shapely.MultiPolygon
    id: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no surface."""
        return self.shape.is_empty

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """x0, y0, x1, y1."""
        return self.shape.bounds

    @property
    def polygons(self) -> tuple[tuple[Ring, ...], ...]:
        """For each part its outer ring and then its holes, closed."""
        parts = shapely.get_parts(self.shape)
        return tuple(tuple(list(ring.coords) for ring in (part.exterior, *part.interiors)) for part in parts)


def spot_of(rings: Iterable[RingXY], scene: Scene, spot_id: int | None = None) -> Spot:
    """What lies inside an odd number of rings, which are in the scene's CRS."""
    rings_px = ([scene.transform.to_pixel(point) for point in ring] for ring in rings)
    shapes = (shapely.make_valid(shapely.Polygon(ring)) for ring in rings_px)
    whole = functools.reduce(shapely.symmetric_difference, shapes)
    surfaces = [part for part in shapely.get_parts(whole) if part.geom_type == "Polygon" and part.area > 0]
    return Spot(shapely.MultiPolygon(surfaces), spot_id)


def spots_of(zones: Iterable[Zone], scene: Scene) -> Iterator[Spot]:
    """The zones that meet the window."""
    window = shapely.box(0, 0, scene.width_px, scene.height_px)
    for zone in zones:
        spot = spot_of(zone.rings, scene, zone.id)
        if shapely.intersects(spot.shape, window):
            yield spot


def tile_count(scene: Scene, side_px: float) -> int:
    """How many tiles of a side cover a window."""
    return math.ceil(scene.height_px / side_px) * math.ceil(scene.width_px / side_px)


def tile_spots(scene: Scene, side_px: float) -> Iterator[Spot]:
    """The tiles of the area asked about, row by row, those at the window's edges cut."""
    width, height, area = scene.width_px, scene.height_px, scene.area_shape_px
    for row in range(math.ceil(height / side_px)):
        for column in range(math.ceil(width / side_px)):
            x, y = column * side_px, row * side_px
            tile = shapely.box(x, y, min(x + side_px, width), min(y + side_px, height))
            if area is None or shapely.intersects(area, tile):
                yield Spot(shapely.MultiPolygon([tile]))


def covered(spot: Spot, window: Window, cells: int) -> np.ndarray:
    """Which of cells × cells of a square window a place touches, 0 or 1, uint8."""
    size = window.width / cells
    place = Rasterio(size, 0, window.col_off, 0, size, window.row_off)
    return rasterize([(spot.shape, 1)], (cells, cells), transform=place, all_touched=True, dtype=np.uint8)

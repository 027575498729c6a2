"""Outlines of a large mask in small steps: block by block, empty ones passed over, so that a job can be cancelled
between. What is cut by the border of a block is joined again; the outlines are those of `polygons.outlines`.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..protocol.geometry import Point, Ring
from .polygons import Polygon, outlines

BLOCK_PX = 512


def outlines_in_steps(mask: np.ndarray, min_area_px: float = 0.0) -> Iterator[list[Polygon]]:
    """Yield the polygons of a mask (H, W) bool a block at a time, perhaps none, and last those that span several.

    Coordinates are pixels from the mask's top left corner; regions of fewer than `min_area_px` pixels are left out.
    """
    cut: list[Polygon] = []
    height, width = mask.shape
    for top in range(0, height, BLOCK_PX):
        for left in range(0, width, BLOCK_PX):
            block = mask[top : top + BLOCK_PX, left : left + BLOCK_PX]
            found = [_moved(polygon, left, top) for polygon in outlines(block)] if block.any() else []
            parted = [_is_cut(polygon[0], (width, height)) for polygon in found]
            cut += [polygon for polygon, is_cut in zip(found, parted) if is_cut]
            yield _large([polygon for polygon, is_cut in zip(found, parted) if not is_cut], min_area_px)
    yield _large(_joined(cut), min_area_px)


def _moved(polygon: Polygon, left: int, top: int) -> Polygon:
    return tuple([(x + left, y + top) for x, y in ring] for ring in polygon)


def _is_cut(ring: Ring, size_wh: tuple[int, int]) -> bool:
    """Whether an outline touches the border between two blocks."""
    return any(0 < at < size and at % BLOCK_PX == 0 for point in ring for at, size in zip(point, size_wh))


def _joined(polygons: list[Polygon]) -> list[Polygon]:
    """Polygons that share a side as one, without the corners that lay on the cut."""
    whole = shapely.union_all([shapely.make_valid(shapely.Polygon(outer, holes)) for outer, *holes in polygons])
    parts = [part for part in shapely.get_parts(whole) if part.geom_type == "Polygon"]
    return [tuple(map(_corners, (part.exterior, *part.interiors))) for part in parts]


def _corners(ring: shapely.LinearRing) -> Ring:
    """The closed ring of those positions where it turns; sides run along pixels."""
    points: list[Point] = list(ring.coords)[:-1]
    around = zip(points[-1:] + points[:-1], points, points[1:] + points[:1])
    turns = [here for before, here, after in around if not any(a == b == c for a, b, c in zip(before, here, after))]
    return [*turns, turns[0]]


def _large(polygons: list[Polygon], min_area_px: float) -> list[Polygon]:
    return [polygon for polygon in polygons if shapely.Polygon(polygon[0], polygon[1:]).area >= min_area_px]

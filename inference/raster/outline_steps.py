"""Outlines of a large mask in small steps: block by block, empty ones passed over, so that a job can be cancelled
between. What is cut by the border of a block is joined again; the outlines are those of `polygons.outlines`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Protocol

import numpy as np
import shapely

from ..protocol.geometry import Point, Ring
from .polygons import Polygon, outlines

BLOCK_PX = 512
#: pieces that are joined between two looks at whether the job is cancelled
AT_ONCE = 40


class Mask(Protocol):
    """(H, W) bool: an array, or what gives parts of one that is never there as a whole."""

    shape: tuple[int, int]

    def __getitem__(self, part: tuple[slice, slice]) -> np.ndarray:
        """The rows and columns of a part."""


def outlines_in_steps(mask: Mask, min_area_px: float = 0.0) -> Iterator[list[Polygon]]:
    """Yield the polygons of a mask a block at a time, perhaps none, and last, step by step, those that span several.

    Coordinates are pixels from the mask's top left corner; regions of fewer than `min_area_px` pixels are left out.
    """
    cut: list[shapely.Geometry] = []
    height, width = mask.shape
    for top in range(0, height, BLOCK_PX):
        for left in range(0, width, BLOCK_PX):
            block = mask[top : top + BLOCK_PX, left : left + BLOCK_PX]
            found = [_moved(polygon, left, top) for polygon in outlines(block)] if block.any() else []
            parted = [_is_cut(polygon[0], (width, height)) for polygon in found]
            cut += [_shape(polygon) for polygon, is_cut in zip(found, parted) if is_cut]
            yield _large([polygon for polygon, is_cut in zip(found, parted) if not is_cut], min_area_px)
    for joined in _joined(cut):
        yield _large(joined, min_area_px)


def _moved(polygon: Polygon, left: int, top: int) -> Polygon:
    return tuple([(x + left, y + top) for x, y in ring] for ring in polygon)


def _is_cut(ring: Ring, size_wh: tuple[int, int]) -> bool:
    """Whether an outline touches the border between two blocks."""
    return any(0 < at < size and at % BLOCK_PX == 0 for point in ring for at, size in zip(point, size_wh))


def _shape(polygon: Polygon) -> shapely.Geometry:
    outer, *holes = polygon
    return shapely.make_valid(shapely.Polygon(outer, holes))


def _joined(shapes: list[shapely.Geometry]) -> Iterator[list[Polygon]]:
    """Those that share a side as one, without the corners that lay on the cut; yields step by step, perhaps none."""
    for group in _near(shapes):
        whole = yield from _union([shapes[number] for number in group])
        parts = [part for part in shapely.get_parts(whole) if part.geom_type == "Polygon"]
        yield [tuple(map(_corners, (part.exterior, *part.interiors))) for part in parts]


def _near(shapes: list[shapely.Geometry]) -> Iterator[list[int]]:
    """Numbers of shapes in groups, none of whose bounding boxes meets that of another group."""
    beside: list[list[int]] = [[] for _ in shapes]
    boxes = np.array(shapes, object)
    for one, other in shapely.STRtree(boxes).query(boxes).T.tolist():
        beside[one].append(other)
    waiting = set(range(len(shapes)))
    while waiting:
        group, reached = [], [min(waiting)]
        while reached:
            number = reached.pop()
            if number in waiting:
                waiting.discard(number)
                group.append(number)
                reached += beside[number]
        yield sorted(group)


def _union(shapes: list[shapely.Geometry]) -> Generator[list[Polygon], None, shapely.Geometry]:
    """The union of shapes in the order of blocks; yields nothing found between its steps."""
    while len(shapes) > 1:
        joined = []
        for start in range(0, len(shapes), AT_ONCE):
            joined.append(shapely.union_all(shapes[start : start + AT_ONCE]))
            yield []
        shapes = joined
    return shapes[0]


def _corners(ring: shapely.LinearRing) -> Ring:
    """The closed ring of those positions where it turns; sides run along pixels."""
    points: list[Point] = list(ring.coords)[:-1]
    around = zip(points[-1:] + points[:-1], points, points[1:] + points[:1])
    turns = [here for before, here, after in around if not any(a == b == c for a, b, c in zip(before, here, after))]
    return [*turns, turns[0]]


def _large(polygons: list[Polygon], min_area_px: float) -> list[Polygon]:
    return [polygon for polygon in polygons if shapely.Polygon(polygon[0], polygon[1:]).area >= min_area_px]

"""Which pieces of a scene become pictures: one around each thing, as large as the thing asks for (SkyScript §3.1).

Small things are shown at the finest pixel size; what does not fit is shown at two, four … times that, and what fits
nowhere in a picture of a part of it. Pieces of a class that show nearly the same place, and more than so many of one
title, are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np
import shapely

from ..protocol.data_sets import DataSetRequest
from ..protocol.errors import DataSetImpossible
from .ground import Plane, Square
from .map_features import FeatureMap, MapFeature

TRAIN, TEST = "train", "test"
#: a picture is at least so many times as long as the thing it is of
ROOM = 1.6
#: what is smaller cannot be seen
LEAST_SEEN_PX = 6
#: two pieces of one class and size are the same place when their centres lie in the same cell of this share of a side
SAME_PLACE = 0.5
#: sides of a block of ground, counted in sides of pieces; and blocks that there should be at least
BLOCK_SIDES, LEAST_BLOCKS = 4, 12


@dataclass(frozen=True)
class Chip:
    """One piece: what it is of, where, and which part of the set it is in. `gsd_m` is the ground size of a pixel of its
    picture, None where the raster has no CRS.
    """

    feature: MapFeature
    square: Square
    gsd_m: float | None
    split: str = TRAIN


def plan_chips(features: FeatureMap, plane: Plane, request: DataSetRequest) -> list[Chip]:
    """The pieces to look at, the order of the file shuffled in a way that is always the same.

    Raises DataSetImpossible when no thing can be shown.
    """
    taken: set[tuple] = set()
    titles: Counter[str] = Counter()
    chips = []
    sides = picture_sides(plane, request)
    for feature in sorted(features.features, key=lambda each: crc32(b"%d" % each.number)):
        square = _square_of(feature, plane, sides, request.chip_px)
        if square is None or titles[feature.thing.noun] >= request.most_a_title:
            continue
        cell_m = SAME_PLACE * square.side_m
        place = (feature.thing.noun, square.side_m, round(square.x / cell_m), round(square.y / cell_m))
        if place not in taken:
            taken.add(place)
            titles[feature.thing.noun] += 1
            chips.append(Chip(feature, square, square.side_m / request.chip_px if plane.is_metric else None))
    if not chips:
        raise DataSetImpossible(
            "Nothing of the vector layer is large enough to be seen in the raster; choose a finer raster."
        )
    return apart(chips, plane, request.test_share)


def picture_sides(plane: Plane, request: DataSetRequest) -> list[float]:
    """The sides of pictures in metres, from the finest; none is larger than the scene, none finer than its pixels."""
    finest = max(request.gsd_m or plane.gsd_m, plane.gsd_m) if plane.is_metric else plane.gsd_m
    most = min(plane.size_m)
    return sorted({min(finest * request.chip_px * 2**step, most) for step in range(request.scales)})


def apart(chips: Sequence[Chip], plane: Plane, test_share: float) -> list[Chip]:
    """Pieces with their part of the set, so that no ground is in both: neighbours would make measuring too easy.

    Whole blocks of ground are kept for testing; a piece whose centre lies in one is for that, and pieces for training
    that overlap with one of them are left out.
    """
    if not test_share:
        return list(chips)
    block_m = min(BLOCK_SIDES * float(np.median([chip.square.side_m for chip in chips])),
                  (plane.size_m[0] * plane.size_m[1] / LEAST_BLOCKS) ** 0.5)
    blocks = [_block(chip, block_m) for chip in chips]
    kept_back = _some_blocks(blocks, test_share)
    tests = [replace(chip, split=TEST) for chip, block in zip(chips, blocks) if block in kept_back]
    tree = shapely.STRtree([chip.square.shape.buffer(-1e-6) for chip in tests])
    trains = [chip for chip, block in zip(chips, blocks)
              if block not in kept_back and not len(tree.query(chip.square.shape, "intersects"))]
    return [*trains, *tests]


def _some_blocks(blocks: Sequence[tuple[int, int]], share: float) -> set[tuple[int, int]]:
    """Blocks with about this share of all pieces, in an order that depends on nothing else."""
    chosen: set[tuple[int, int]] = set()
    counts, held = Counter(blocks), 0
    for block in sorted(counts, key=lambda each: crc32(repr(each).encode())):
        if held + counts[block] / 2 <= share * len(blocks):
            chosen.add(block)
            held += counts[block]
    return chosen


def _block(chip: Chip, block_m: float) -> tuple[int, int]:
    middle = chip.square.side_m / 2
    return int((chip.square.x + middle) // block_m), int((chip.square.y + middle) // block_m)


def _square_of(feature: MapFeature, plane: Plane, sides: Sequence[float], chip_px: int) -> Square | None:
    """The place and size of a picture of a thing; None for one too small to be seen at the finest size."""
    if feature.dimension and feature.extent_m < LEAST_SEEN_PX * sides[0] / chip_px:
        return None
    side = next((side for side in sides if side >= ROOM * feature.extent_m), sides[-1])
    x, y = _middle(feature, side)
    wide, high = plane.size_m
    return Square(min(max(x - side / 2, 0.0), wide - side), min(max(y - side / 2, 0.0), high - side), side)


def _middle(feature: MapFeature, side_m: float) -> tuple[float, float]:
    """The middle of a thing's bounds, or a place on it where a picture holds a part of it alone."""
    left, top, right, bottom = feature.shape.bounds
    if max(right - left, bottom - top) <= side_m:
        return (left + right) / 2, (top + bottom) / 2
    if feature.dimension == 1:
        longest = max(shapely.get_parts(feature.shape), key=lambda part: part.length)
        point = longest.interpolate(0.5, normalized=True)
    else:
        point = feature.shape.point_on_surface()
    return point.x, point.y



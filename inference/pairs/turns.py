"""What is asked and answered about a picture, in the one form that training reads (RS-GPT4V: parts first, then all).

A turn is a JSON object as `inference/toolkit/data/instructions` reads it; boxes and masks count pixels of the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from rasterio.features import rasterize

from ..decoder.prompts import box_text, segment_text, to_box100
from ..protocol.names import plural
from ..raster import rle
from .chips import Chip
from .titles import Seen, Titles

#: smaller boxes are left out, and things that fill so little of theirs or nearly all of the picture
LEAST_BOX_PX, LEAST_BOX_FILL, MOST_BOX_SHARE = 4, 0.35, 0.8
#: classes that a record asks about, and boxes that an answer holds
MOST_LABELS, MOST_BOXES = 4, 20
#: of a mask at least so many pixels must be set
LEAST_MASK_PX = 16

Turn = dict[str, Any]


def turns_of(chip: Chip, seen: Sequence[Seen], titles: Titles, side_px: int) -> list[Turn]:
    """All turns about a picture of `side_px` pixels a side: boxes, masks, then a description of all."""
    kinds: dict[str, list[Seen]] = {}
    for each in sorted(seen, key=lambda each: -each.share):
        kinds.setdefault(each.feature.thing.words, []).append(each)
    turns = []
    for label in list(kinds)[:MOST_LABELS]:
        turns += _boxed(label, kinds[label], chip, side_px)
        turns += _masked(label, kinds[label], chip, side_px)
    others = [f"{titles.one}."] if titles.one != titles.many else []
    described = {"task": "describe", "prompt": "describe this image", "answer": f"{titles.many}."}
    return [*turns, {**described, **({"other_answers": others} if others else {})}]


def _boxed(label: str, group: Sequence[Seen], chip: Chip, side_px: int) -> list[Turn]:
    """One turn with the boxes of a class, none where a thing of it has no box: the answer would not be all of them."""
    boxes = []
    for each in group:
        shape = chip.square.pixels_of(each.part, side_px)
        if each.feature.dimension != 2 or not _is_compact(shape, side_px):
            return []
        boxes.append([round(min(max(side, 0.0), float(side_px)), 1) for side in shape.bounds])
    if not 0 < len(boxes) <= MOST_BOXES:
        return []
    written = box_text(label, [to_box100(tuple(box), side_px, side_px) for box in boxes])
    return [{
        "task": "ground", "prompt": f"find the {plural(label)}", "answer": written,
        "boxes": [{"label": label, "xyxy": box} for box in boxes],
    }]


def _is_compact(shape: shapely.Geometry, side_px: int) -> bool:
    left, top, right, bottom = shape.bounds
    wide, high = right - left, bottom - top
    is_filled = shape.area >= LEAST_BOX_FILL * wide * high
    return min(wide, high) >= LEAST_BOX_PX and is_filled and wide * high <= MOST_BOX_SHARE * side_px**2


def _masked(label: str, group: Sequence[Seen], chip: Chip, side_px: int) -> list[Turn]:
    """One turn with the mask of a class, none where the extent of a thing of it is not known."""
    if any(each.feature.surface is None for each in group):
        return []
    shapes = [chip.square.pixels_of(each.part, side_px) for each in group]
    mask = rasterize(shapes, out_shape=(side_px, side_px), dtype="uint8").astype(bool)
    if np.count_nonzero(mask) < LEAST_MASK_PX:
        return []
    return [{
        "task": "segment", "prompt": f"segment the {plural(label)}", "answer": segment_text(label),
        "masks": [{"label": label, "rle": rle.from_mask(mask)}],
    }]

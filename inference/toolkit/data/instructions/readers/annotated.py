"""What formats with boxes and masks share: things of one picture → turns, label by label."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from .....raster import rle
from ..threads import count_again_turn, ground_turn, segment_turn
from ..turn import Box, Mask, RecordRefused, Region, Turn, inside


class Found(NamedTuple):
    """One thing of a picture: a box, a mask or both."""

    label: str
    box: Region | None
    mask: Mask | None


def label_turns(things: Sequence[Found], size_wh: tuple[int, int], key: str) -> Iterator[Turn]:
    """For each label: where, how many, and the masks where there are any."""
    for label in dict.fromkeys(thing.label for thing in things):
        boxes = [thing.box for thing in things if thing.label == label and thing.box]
        masks = [thing.mask for thing in things if thing.label == label and thing.mask]
        if boxes:
            yield ground_turn(label, boxes, size_wh, f"{key}{label}")
            yield count_again_turn(boxes, f"{key}{label}")
        if masks:
            yield segment_turn(label, masks, f"{key}{label}")


def size_of(entry: Any, what: str) -> tuple[int, int]:
    """Width and height of a picture that must say them."""
    sides = tuple(entry.get(name) for name in ("width", "height"))
    if any(type(side) is not int or side <= 0 for side in sides):
        raise RecordRefused(f"{what} has no width and height in pixels.")
    return sides


def box_from(label: str, sides: Any, is_wh: bool, size_wh: tuple[int, int], what: str) -> Region | None:
    """A box from x, y, width, height (`is_wh`) or x0, y0, x1, y1; None when it is empty or outside the picture."""
    right = isinstance(sides, list) and len(sides) == 4 and all(_is_number(side) for side in sides)
    if not right:
        raise RecordRefused(f"{what} has a box that is not four numbers.")
    x0, y0, third, fourth = sides
    box: Box = (x0, y0, x0 + third, y0 + fourth) if is_wh else (x0, y0, third, fourth)
    cut = inside(box, size_wh)
    return Region(label, cut) if cut else None


def mask_from_rle(label: str, mask: Any, size_wh: tuple[int, int] | None, what: str) -> tuple[Mask, tuple[int, int]]:
    """A mask from `{"counts": text or list, "size": [height, width]}`, and its width and height."""
    size = mask.get("size") if isinstance(mask, dict) else None
    if not isinstance(size, list) or len(size) != 2 or any(type(side) is not int or side <= 0 for side in size):
        raise RecordRefused(f"{what} has a mask without its size [height, width].")
    height, width = size
    if size_wh and (width, height) != size_wh:
        picture = f"{size_wh[0]} × {size_wh[1]}"
        raise RecordRefused(f"{what} has a mask of {width} × {height} pixels in a picture of {picture}.")
    counts = mask.get("counts")
    try:
        runs = rle.from_counts(counts) if isinstance(counts, list) else str(counts)
        rle.to_mask(runs, height, width)
    except (ValueError, TypeError) as error:
        raise RecordRefused(f"{what} has a mask that cannot be read: {error}.") from error
    return Mask(label, rle=runs), (width, height)


def mask_from_outlines(label: str, outlines: list[Any], what: str) -> Mask:
    """A mask from flat x, y lists."""
    for outline in outlines:
        good = isinstance(outline, list) and len(outline) >= 6 and len(outline) % 2 == 0
        if not good or not all(_is_number(value) for value in outline):
            raise RecordRefused(f"{what} has an outline that is not a list x, y, x, y … of three points or more.")
    return Mask(label, tuple(tuple(outline) for outline in outlines))


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)

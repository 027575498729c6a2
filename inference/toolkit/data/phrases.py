"""Referring phrases made from annotated boxes, each true of exactly one thing by a margin: the test of grounding.

The kinds are those of RefCOCO and DIOR-RSVG that annotations alone can prove: the only one, size, side, part of the
picture, nearness. The same picture gives the same phrases every time.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from .objects import Picture, Thing

#: what comes first by size is this many times as large as what comes next
TIMES_LARGER = 1.25
#: what comes first by place is ahead by this share of the picture's side
AHEAD = 0.05
#: phrases for a label in a picture, at most
PHRASES_A_LABEL = 2

Box = tuple[float, float, float, float]


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _middle(box: Box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


#: kind and wording → what is smallest for the thing that is meant, given its box in shares of the picture
SIZES: dict[tuple[str, str], Callable[[Box], float]] = {
    ("size", "the largest {}"): lambda box: -_area(box),
    ("size", "the biggest {} in the picture"): lambda box: -_area(box),
    ("size", "the smallest {}"): _area,
}
SIDES: dict[tuple[str, str], Callable[[Box], float]] = {
    ("side", "the leftmost {}"): lambda box: box[0] + box[2],
    ("side", "the {} on the left"): lambda box: box[0] + box[2],
    ("side", "the rightmost {}"): lambda box: -box[0] - box[2],
    ("side", "the {} furthest to the east"): lambda box: -box[0] - box[2],
    ("side", "the northernmost {}"): lambda box: box[1] + box[3],
    ("side", "the topmost {}"): lambda box: box[1] + box[3],
    ("side", "the southernmost {}"): lambda box: -box[1] - box[3],
    ("side", "the {} at the bottom"): lambda box: -box[1] - box[3],
    ("centre", "the {} nearest to the centre"): lambda box: 2 * max(abs(middle - 0.5) for middle in _middle(box)),
}
#: wording → where a middle is in that quarter of the picture: right of the centre, below it
QUARTERS: dict[str, tuple[bool, bool]] = {
    "the {} in the top left": (False, False),
    "the upper right {}": (True, False),
    "the {} in the lower left corner": (False, True),
    "the {} in the south-east": (True, True),
}


class Phrase(NamedTuple):
    """A phrase, its kind, and the one box (x0, y0, x1, y1, pixels) that it means."""

    text: str
    kind: str
    box_xyxy: Box


def phrases(picture: Picture, width_px: int, height_px: int) -> list[Phrase]:
    """Up to two phrases of different kinds for each label of a picture, drawn by a checksum from all that are true."""
    chosen: list[Phrase] = []
    for label in sorted({thing.label for thing in picture.things}):
        drawn: dict[str, Phrase] = {}
        for phrase in _all(label, picture.things, (width_px, height_px)):
            drawn[phrase.kind] = min(drawn.get(phrase.kind, phrase), phrase, key=lambda each: _lot(picture, each.text))
        chosen += sorted(drawn.values(), key=lambda each: _lot(picture, label + each.kind))[:PHRASES_A_LABEL]
    return chosen


def _lot(picture: Picture, words: str) -> int:
    return zlib.crc32(f"{picture.key} {words}".encode())


def _all(label: str, things: Sequence[Thing], size_wh: tuple[int, int]) -> Iterator[Phrase]:
    """Every phrase that means one thing of a label."""
    boxes = [thing.box_xyxy for thing in things if thing.label == label]
    if len(boxes) == 1:
        yield Phrase(f"the only {label}", "only", boxes[0])
        return
    shares = [tuple(side / length for side, length in zip(box, size_wh * 2)) for box in boxes]
    meant = itertools.chain(_by_size(shares), _by_side(shares), _by_quarter(shares))
    for kind, wording, index in meant:
        yield Phrase(wording.format(label), kind, boxes[index])
    for other in sorted({thing.label for thing in things} - {label}):
        anchors = [thing.box_xyxy for thing in things if thing.label == other]
        if len(anchors) == 1:
            gaps = [_gap(box, anchors[0]) for box in boxes]
            index = min(range(len(boxes)), key=gaps.__getitem__)
            if sorted(gaps)[1] - gaps[index] >= AHEAD * max(size_wh):
                yield Phrase(f"the {label} nearest to the {other}", "near", boxes[index])


def _by_size(shares: Sequence[Box]) -> Iterator[tuple[str, str, int]]:
    for (kind, wording), key in SIZES.items():
        first, second = sorted(range(len(shares)), key=lambda index: key(shares[index]))[:2]
        areas = sorted((_area(shares[first]), _area(shares[second])))
        if areas[1] >= TIMES_LARGER * areas[0]:
            yield kind, wording, first


def _by_side(shares: Sequence[Box]) -> Iterator[tuple[str, str, int]]:
    for (kind, wording), key in SIDES.items():
        first, second = sorted(range(len(shares)), key=lambda index: key(shares[index]))[:2]
        if key(shares[second]) - key(shares[first]) >= 2 * AHEAD:  # keys are doubled distances
            yield kind, wording, first


def _by_quarter(shares: Sequence[Box]) -> Iterator[tuple[str, str, int]]:
    """Where one middle alone is in a quarter, and no other nearly so."""
    for wording, (right, low) in QUARTERS.items():
        depths = [min(_past(x, right), _past(y, low)) for x, y in map(_middle, shares)]
        first, second = sorted(range(len(depths)), key=lambda index: -depths[index])[:2]
        if depths[first] >= AHEAD and depths[second] <= -AHEAD:
            yield "quarter", wording, first


def _past(share: float, beyond: bool) -> float:
    """How far a place is beyond the middle of the picture, or before it; negative on the other side."""
    return share - 0.5 if beyond else 0.5 - share


def _gap(one: Box, other: Box) -> float:
    """Distance between two boxes in pixels, 0 where they meet."""
    across = max(one[0], other[0]) - min(one[2], other[2])
    along = max(one[1], other[1]) - min(one[3], other[3])
    return float((max(across, 0) ** 2 + max(along, 0) ** 2) ** 0.5)

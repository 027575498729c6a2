"""Where in a list of boxes a token stands: which box, which side of it.

The decoder writes boxes by reading them off a list in its prefix. Both the list's tokens and the tokens it writes carry
the number of their box and of their side, so that reading is one look at the token with the same two numbers. (Plain
rotary positions cannot do it: the distance between a listed box and its written form grows along the list.)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SIDES = 4
NOWHERE = (-1, -1)
#: boxes are read in lists of at most this many: what the decoder was trained on, and what its context holds
MAX_BOXES = 24


class BoxMarks(NamedTuple):
    """The ids that slots are counted by."""

    open: int
    close: int
    coordinates: frozenset[int]


def slots_of(ids: Sequence[int], marks: BoxMarks) -> list[tuple[int, int]]:
    """For each token the (box, side) that it is about to write, or NOWHERE.

    `{` and the first three numbers of a box look at the side that comes next; `}` looks at the next box, to know if
    there is one.
    """
    slots, box, side = [], -1, SIDES
    for token in ids:
        if token == marks.open:
            box, side = box + 1, 0
            slots.append((box, side))
        elif token in marks.coordinates and side < SIDES - 1:
            side += 1
            slots.append((box, side))
        elif token == marks.close and box >= 0:
            side = SIDES
            slots.append((box + 1, 0))
        else:
            slots.append(NOWHERE)
    return slots

"""Where in a list of boxes a token stands: which box, which side of it.

The decoder writes boxes by reading them off a list in its prefix. Both the list's tokens and the tokens it writes carry
the number of their box and of their side, so that reading is one look at the token with the same two numbers. (Plain
rotary positions cannot do it: the distance between a listed box and its written form grows along the list.)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from torch import Tensor, nn

SIDES = 4
NOWHERE = (-1, -1)


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


class BoxSlots(nn.Module):
    """Learnt vectors of box numbers and sides."""

    def __init__(self, width: int, boxes: int) -> None:
        """`boxes` is the longest list that can be written."""
        super().__init__()
        self.box = nn.Embedding(boxes + 1, width)  # one more: the place after the last
        self.side = nn.Embedding(SIDES, width)
        # No larger than token embeddings: louder slots drown the numbers, and copying is then not learnt.
        nn.init.normal_(self.box.weight, std=0.03)
        nn.init.normal_(self.side.weight, std=0.03)

    def listed(self, sides_BR4D: Tensor) -> Tensor:
        """Coordinate embeddings of R listed boxes (B, R, 4, D) → their tokens (B, 4·R, D)."""
        boxes = self.box.weight[: sides_BR4D.shape[1], None]  # (R, 1, D)
        return (sides_BR4D + boxes + self.side.weight).flatten(1, 2)

    def written(self, slots_BT2: Tensor) -> Tensor:
        """What to add to the embeddings of written tokens (B, T, D); nothing for NOWHERE."""
        somewhere = (slots_BT2[..., :1] >= 0).to(self.box.weight.dtype)
        box = self.box(slots_BT2[..., 0].clamp(0, self.box.num_embeddings - 1))
        return somewhere * (box + self.side(slots_BT2[..., 1].clamp(min=0)))

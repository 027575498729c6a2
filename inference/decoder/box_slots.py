"""Learnt vectors for the places in a list of boxes; what a place is stands in `slots`."""

from __future__ import annotations

from torch import Tensor, nn

from .slots import SIDES


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

"""One step of the change detector behind a finished encoder: pairs from what was seen of them, and the loss."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...change.maps import STRIDES, ChangeMap, Date
from .change_seen import SEEN, Round, read_round

#: the weight of what changed beside what did not
CHANGED_WEIGHT = 2.0
#: of a pair without change the loudest cells count once more: a single false alarm is one too many
LOUDEST, LOUDEST_WEIGHT = 24, 0.3
DICE_WEIGHT = 0.7
REFRESH_EVERY = 20
#: what is learnt from at once: a square of so many cells of stride 4, one of so many drawn ones
CROP_CELLS, CROPS = 32, 4


@dataclass
class Shelf:
    """The rounds of a folder, read as they appear; the newest `most` are kept in memory."""

    folder: Path
    most: int = 40
    rounds: dict[str, Round] = field(default_factory=dict)

    def refresh(self) -> int:
        """Read what is new; returns how many rounds there are."""
        for path in sorted(self.folder.glob("round_*.pt")):
            if path.name not in self.rounds:
                self.rounds[path.name] = read_round(path)
        for name in sorted(self.rounds)[: -self.most]:
            del self.rounds[name]
        return len(self.rounds)

    def batch(self, size: int, rng: np.random.Generator) -> Round:
        """Crops of so many pairs, float32."""
        names = list(self.rounds)
        crops = [self._crop(self.rounds[names[int(rng.integers(len(names)))]], rng) for _ in range(size)]
        before, after = (
            {name: torch.stack([getattr(crop, date)[name] for crop in crops]).float() for name in SEEN}
            for date in ("before", "after")
        )
        return Round(before, after, torch.stack([c.changed for c in crops]), torch.stack([c.known for c in crops]))

    def _crop(self, whole: Round, rng: np.random.Generator) -> Round:
        """A square of one pair, as often as not the one of a few that changed most."""
        row, side = int(rng.integers(len(whole.changed))), whole.changed.shape[-1]
        coarse = STRIDES[0] // STRIDES[-1]
        corners = coarse * rng.integers(0, (side - CROP_CELLS) // coarse + 1, (CROPS if rng.random() < 0.5 else 1, 2))
        changed = [whole.changed[row, y : y + CROP_CELLS, x : x + CROP_CELLS].sum() for y, x in corners]
        y, x = corners[int(np.argmax(changed))]

        def cut(maps: Tensor) -> Tensor:
            finer = side // maps.shape[-1]
            length = CROP_CELLS // finer
            return maps[row, ..., y // finer : y // finer + length, x // finer : x // finer + length]

        before, after = ({key: cut(maps) for key, maps in date.items()} for date in (whole.before, whole.after))
        return Round(before, after, cut(whole.changed), cut(whole.known))


def date_of(maps: dict[str, Tensor]) -> Date:
    """Maps by name as the detector reads them."""
    return Date(*(maps[name] for name in SEEN))


def turned(seen: Round, rng: np.random.Generator) -> Round:
    """The whole batch mirrored, or not: the encoder would see nearly the same of mirrored pictures."""
    axes = [axis for axis in (-1, -2) if rng.random() < 0.5]
    flip = lambda x: x.flip(axes) if axes else x  # noqa: E731
    before, after = ({name: flip(maps) for name, maps in date.items()} for date in (seen.before, seen.after))
    return Round(before, after, flip(seen.changed), flip(seen.known))


def change_loss(logits_BHW: Tensor, changed_BHW: Tensor, known_BHW: Tensor) -> Tensor:
    """Cross entropy and Dice over what is known, and the loudest cells of pairs without change."""
    weight = known_BHW * (1 + (CHANGED_WEIGHT - 1) * changed_BHW)
    crossed = F.binary_cross_entropy_with_logits(logits_BHW, changed_BHW, weight=weight, reduction="sum")
    p = logits_BHW.sigmoid() * known_BHW
    truth = changed_BHW * known_BHW
    dice = 1 - (2 * (p * truth).sum() + 1) / (p.sum() + truth.sum() + 1)
    loss = 4 * crossed / weight.sum() + DICE_WEIGHT * dice
    quiet = changed_BHW.flatten(1).amax(1) == 0
    if not quiet.any():
        return loss
    loudest = torch.where(known_BHW > 0.5, logits_BHW, -20.0)[quiet].flatten(1).topk(LOUDEST).values
    return loss + LOUDEST_WEIGHT * F.softplus(loudest).mean()


@dataclass
class MapStep:
    """The change detector's loss on a batch; now and then it looks for new rounds."""

    model: ChangeMap
    shelf: Shelf
    batch: int
    taken: int = 0

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss; gradients reach the detector only."""
        if self.taken % REFRESH_EVERY == 0:
            self.shelf.refresh()
        self.taken += 1
        seen = turned(self.shelf.batch(self.batch, rng), rng)
        logits = self.model(date_of(seen.before), date_of(seen.after))
        return change_loss(logits, seen.changed, seen.known)

"""Change maps behind the embedded encoder: how likely something on the ground changed, place by place.

The pyramids of both dates are related level by level with DeltaVLM's cross-semantic relation measuring (`deltavlm`),
cell by cell and with one set of weights for both dates, and joined from coarse to fine (Lin et al. 2017).
Three things differ from the paper, which has text in mind and not maps:

* what is compared is the likest within a few places (`nearby`), so that dates may lie a few pixels apart;
* each date is told how the *other* differs from it, and both are joined by sum and absolute difference, so that what
  appears and what disappears are the same to it, exactly;
* the finest level also reads land cover (the card's `labels.land`), unless `semantics` is off.

Without `measured` the dates' cells stand side by side: the paper's ablation.

Letters: B pairs, C channels, D the width inside, H, W places of a level.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .deltavlm.relation import RelationMeasuring, RelationSizes
from .nearby import likest
from .sizes import ChangeSizes

STRIDES = (16, 8, 4)
#: a prior of about 2 % keeps the loss calm at the start
FIRST_BIAS = -4.0


@dataclass(frozen=True)
class MapChannels:
    """What the encoder gives: channels at strides 16 and 8, at stride 4, and classes of land cover."""

    width: int
    detail_width: int
    land_classes: int

    def of(self, stride: int) -> int:
        """Channels of the pyramid's map at a stride."""
        return self.detail_width if stride == STRIDES[-1] else self.width


class Date(NamedTuple):
    """One date: pyramid maps (B, C, h/16, w/16), (B, C, h/8, w/8), (B, D, h/4, w/4) and logits of land cover (B,
    classes, h/4, w/4), None without semantics.
    """

    p16: Tensor
    p8: Tensor
    p4: Tensor
    land: Tensor | None = None


class Level(nn.Module):
    """Both dates at one stride → what differs, (B, D, H, W)."""

    def __init__(self, channels: int, classes: int, reach: int, sizes: ChangeSizes) -> None:
        super().__init__()
        width, measured = sizes.width, sizes.measured
        self.reach, self.measured = reach, measured
        self.norm = nn.LayerNorm(channels)
        self.project = nn.Linear(channels + classes, width)
        self.sharpness = nn.Parameter(torch.tensor(4.0))
        self.relation = RelationMeasuring(RelationSizes(width, 0.0, measured))
        self.drop = nn.Dropout2d(sizes.dropout)
        self.join = nn.Conv2d((3 if measured else 2) * width, width, 1)

    def seen(self, map_BCHW: Tensor, land_BKHW: Tensor | None) -> Tensor:
        """One date at the width inside, (B, D, H, W)."""
        cells = self.norm(map_BCHW.permute(0, 2, 3, 1))
        if land_BKHW is not None:
            cells = torch.cat([cells, land_BKHW.permute(0, 2, 3, 1).tanh()], dim=-1)
        return self.project(cells).permute(0, 3, 1, 2)

    def related(self, here: Tensor, there: Tensor) -> tuple[Tensor, Tensor]:
        """A date's fused cells beside how the other differs from it, and that difference; (B, D, H, W) each."""
        change = likest(here, there, self.reach, self.sharpness) - here
        cells = (x.permute(0, 2, 3, 1) for x in (here, change))
        return self.relation.related(*cells).fused.permute(0, 3, 1, 2), change

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        """Two `seen` dates → (B, D, H, W)."""
        if not self.measured:
            return self.join(self.drop(torch.cat([before, after], dim=1)))
        (first, change), (second, back) = self.related(before, after), self.related(after, before)
        told = torch.cat([first + second, (first - second).abs(), change.abs() + back.abs()], dim=1)
        return self.join(self.drop(told))


class Smooth(nn.Module):
    """Two 3 × 3 convolutions with a residual."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first, self.second = (nn.Conv2d(width, width, 3, padding=1, bias=False) for _ in range(2))
        self.norms = nn.ModuleList(nn.BatchNorm2d(width) for _ in range(2))

    def forward(self, x: Tensor) -> Tensor:
        """(B, D, H, W) → the same shape."""
        return F.relu(x + self.norms[1](self.second(F.relu(self.norms[0](self.first(x))))))


class ChangeMap(nn.Module):
    """Both dates' features → logits of change at stride 4."""

    def __init__(self, sizes: ChangeSizes, channels: MapChannels) -> None:
        super().__init__()
        classes = [0, 0, channels.land_classes if sizes.semantics else 0]
        self.semantics = sizes.semantics
        self.levels = nn.ModuleList(
            Level(channels.of(stride), known, reach, sizes)
            for stride, known, reach in zip(STRIDES, classes, sizes.reach)
        )
        self.smooth = nn.ModuleList(Smooth(sizes.width) for _ in STRIDES)
        self.score = nn.Conv2d(sizes.width, 1, 1)
        nn.init.constant_(self.score.bias, FIRST_BIAS)

    def forward(self, before: Sequence[Tensor], after: Sequence[Tensor]) -> Tensor:
        """Two `Date`s → logits (B, h/4, w/4)."""
        x = None
        for number, (level, smooth) in enumerate(zip(self.levels, self.smooth)):
            seen = [level.seen(date[number], self._land(date, number)) for date in (before, after)]
            here = level(*seen)
            if x is not None:
                here = here + F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)
            x = smooth(here)
        return self.score(x)[:, 0]

    def _land(self, date: Sequence[Tensor], number: int) -> Tensor | None:
        return date[3] if self.semantics and number == len(STRIDES) - 1 else None

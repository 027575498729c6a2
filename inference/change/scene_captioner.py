"""MModalCC behind the embedded encoder (Karaca et al. 2025): its tokens stand for the pictures, and what its land-cover
head says of the same places for the semantic maps.

The blocks are those of `mmodalcc` at small sizes; before them tokens are normed and land cover is gathered for each
token's cells, both are brought to the width inside and to one grid of places, as the published backbones pool theirs.
Letters: B pairs, C channels, T words, V vocabulary, N places, D width of a memory.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .mmodalcc.captioner import Captioner, CaptionerSizes
from .mmodalcc.cross_modal import CrossSizes
from .mmodalcc.gated import GatedSizes
from .mmodalcc.two_dates import Memories, TwoDates, TwoDateSizes
from .sizes import CaptionSizes

#: cells of land cover along either side of a token
CELLS = 8


class Scene(NamedTuple):
    """One date: tokens (B, C, rows, columns), and logits of land cover (B, classes, 8 · rows, 8 · columns), not read
    without semantics.
    """

    tokens: Tensor
    land: Tensor | None = None


def stack_sizes(sizes: CaptionSizes) -> TwoDateSizes:
    """The two-date stack at the sizes of a card. Instead of single values inside it, which takes a quarter of a step's
    time, whole channels are dropped before it.
    """
    cross = CrossSizes(sizes.width, sizes.heads, sizes.widening * sizes.width, dropout=0.0)
    return TwoDateSizes(sizes.width, (sizes.grid, sizes.grid), sizes.blocks, cross)


def decoder_sizes(sizes: CaptionSizes, vocabulary: int) -> CaptionerSizes:
    """The gated decoder at the sizes of a card; it is as wide as both dates together."""
    width = 2 * sizes.width
    layer = GatedSizes(width, sizes.heads, sizes.widening * width, sizes.dropout)
    return CaptionerSizes(vocabulary, sizes.layers, sizes.longest, layer)


class SceneCaptioner(nn.Module):
    """What the encoder sees of two dates → scores of the words of a sentence about them."""

    def __init__(self, sizes: CaptionSizes, token_width: int, land_classes: int, vocabulary: int) -> None:
        super().__init__()
        self.sizes = sizes
        self.norm = nn.LayerNorm(token_width)
        self.narrow = nn.Linear(token_width, sizes.width)
        self.widen = nn.Linear(2 * land_classes, sizes.width) if sizes.semantics else None
        self.dropout = nn.Dropout2d(sizes.dropout)
        self.dates = TwoDates(stack_sizes(sizes))
        self.captioner = Captioner(decoder_sizes(sizes, vocabulary))

    def memories(self, before: Scene, after: Scene) -> Memories:
        """(B, N, D) of the pictures and, with semantics, of land cover."""
        rgb = tuple(self._placed(self.narrow, self.norm(_last(date.tokens))) for date in (before, after))
        if self.widen is None:
            return self.dates(rgb)
        return self.dates(rgb, tuple(self._placed(self.widen, _last(covers(date.land))) for date in (before, after)))

    def _placed(self, to_width: nn.Linear, maps_BHWC: Tensor) -> Tensor:
        """(B, rows, columns, C) → (B, W, grid, grid), whatever the rows and columns."""
        size_hw = (self.sizes.grid, self.sizes.grid)
        maps = F.gelu(to_width(maps_BHWC)).permute(0, 3, 1, 2)
        return self.dropout(F.interpolate(maps, size=size_hw, mode="bilinear", align_corners=False))

    def forward(self, before: Scene, after: Scene, ids_BT: Tensor) -> Tensor:
        """Scenes and the words so far, START first → scores (B, T, V) of the word after each."""
        return self.captioner(ids_BT, self.memories(before, after))


def covers(land_BCHW: Tensor) -> Tensor:
    """Each class's share of a token's cells, and how sure the surest cell is: (B, 2 · classes, H / 8, W / 8)."""
    sure = land_BCHW.sigmoid()
    return torch.cat([F.avg_pool2d(sure, CELLS), F.max_pool2d(sure, CELLS)], dim=1)


def _last(maps_BCHW: Tensor) -> Tensor:
    return maps_BCHW.permute(0, 2, 3, 1)

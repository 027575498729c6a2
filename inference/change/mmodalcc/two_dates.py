"""The two-date stack: feature maps of pictures and semantic maps at two dates → a memory of each modality (Karaca et
al. 2025, §III, encoder; the joining of dates is that of Liu et al. 2022, RSICCformer).

All maps are projected and get the same learnt positions. Each cross-modal block reads these, and not the block before
it: the blocks are parallel. After each block, a modality's two dates are joined on their channels, added to what the
earlier blocks left, and smoothed. Smoothing and norms are shared by both modalities.

Letters: B batch, F channels of the maps, C channels inside, N = H · W places.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from .cross_modal import CrossModal, CrossSizes, Streams
from .residual import Residual


@dataclass(frozen=True)
class TwoDateSizes:
    """Channels of the maps, their grid (rows, columns), the number of blocks, and the blocks' sizes. Published: 1024,
    (14, 14), 2.
    """

    features: int
    grid_hw: tuple[int, int]
    layers: int
    cross: CrossSizes


class Memories(NamedTuple):
    """What the captioner reads: (B, N, 2 · C) of the pictures, and of the semantic maps where there are any."""

    rgb: Tensor
    maps: Tensor | None = None


class TwoDates(nn.Module):
    """Feature maps of two dates → memories."""

    def __init__(self, sizes: TwoDateSizes) -> None:
        super().__init__()
        self.sizes = sizes
        width, (rows, columns) = sizes.cross.width, sizes.grid_hw
        self.project_rgb = nn.Conv2d(sizes.features, width, 1)
        self.project_maps = nn.Conv2d(sizes.features, width, 1)
        self.column_places = nn.Embedding(columns, width // 2)
        self.row_places = nn.Embedding(rows, width // 2)
        self.blocks = nn.ModuleList(CrossModal(sizes.cross) for _ in range(sizes.layers))
        self.smooth = nn.ModuleList(Residual(2 * width) for _ in range(sizes.layers))
        self.norms = nn.ModuleList(nn.LayerNorm(2 * width) for _ in range(sizes.layers))

    def places(self) -> Tensor:
        """Positions (C, H, W): the first half of the channels tells the column, the second the row."""
        rows, columns = self.sizes.grid_hw
        across = self.column_places.weight.T[:, None].expand(-1, rows, -1)
        down = self.row_places.weight.T[:, :, None].expand(-1, -1, columns)
        return torch.cat([across, down])

    def streams(self, rgb: tuple[Tensor, Tensor], maps: tuple[Tensor, Tensor] | None) -> Streams:
        """Projected and placed, each (B, N, C)."""
        projected = [self.project_rgb(date) for date in rgb] + [self.project_maps(date) for date in maps or ()]
        return Streams(*((date + self.places()).flatten(2).transpose(1, 2) for date in projected))

    def smoothed(self, number: int, joined: Tensor, left: Tensor | float) -> Tensor:
        """A modality's joined dates (B, N, 2 · C) and what the earlier blocks left → (B, 2 · C, H, W)."""
        return self.smooth[number]((joined + left).transpose(1, 2).unflatten(2, self.sizes.grid_hw))

    def memory(self, dates: list[tuple[Tensor, Tensor]]) -> Tensor:
        """A modality's two dates after each block → its memory (B, N, 2 · C)."""
        left: Tensor | float = 0.0
        for number, (before, after) in enumerate(dates):
            smoothed = self.smoothed(number, torch.cat([before, after], dim=-1), left)
            left = self.norms[number](smoothed.flatten(2).transpose(1, 2))
        return left

    def forward(self, rgb: tuple[Tensor, Tensor], maps: tuple[Tensor, Tensor] | None = None) -> Memories:
        """Feature maps (B, F, H, W), before and after, of the pictures and, where there are any, the semantic maps."""
        placed = self.streams(rgb, maps)
        seen = [block(placed) for block in self.blocks]
        memory = self.memory([each[:2] for each in seen])
        return Memories(memory, None if maps is None else self.memory([each[2:] for each in seen]))

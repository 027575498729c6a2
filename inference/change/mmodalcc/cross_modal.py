"""Cross-modal cross attention, CMCA, and unimodal difference cross attention, UDCA (Karaca et al. 2025, §III).

For each date t of a picture R and its semantic map S, with one block look(x, y) = x attends to y, for all eight uses:

    CMCA    R'_t = look(R_t, S_t),  S'_t = look(S_t, R_t)          both from the maps as they came in
    UDCA    R''_t = look(R'_t, ΔR), S''_t = look(S'_t, ΔS)         Δ = date 2 − date 1, of what came in

As released, Δ is of the streams before CMCA, not after it.

Letters: B batch, N places, C channels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class CrossSizes:
    """Channels, heads, the feed-forward's channels, and dropout. Published: 512, 8, 2048, 0.5."""

    width: int
    heads: int
    hidden: int
    dropout: float


class Streams(NamedTuple):
    """Places of both modalities at both dates, each (B, N, C); the semantic ones may be missing."""

    rgb_before: Tensor
    rgb_after: Tensor
    map_before: Tensor | None = None
    map_after: Tensor | None = None


class Look(nn.Module):
    """x attends to y, then thinks; a norm behind each step."""

    def __init__(self, sizes: CrossSizes) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(sizes.width, sizes.heads, sizes.dropout, batch_first=True)
        self.up, self.down = nn.Linear(sizes.width, sizes.hidden), nn.Linear(sizes.hidden, sizes.width)
        self.norms = nn.ModuleList(nn.LayerNorm(sizes.width) for _ in range(2))
        self.dropout = nn.Dropout(sizes.dropout)

    def forward(self, x_BNC: Tensor, y_BNC: Tensor) -> Tensor:
        """(B, N, C), (B, N, C) → (B, N, C)."""
        looked, _ = self.attention(x_BNC, y_BNC, y_BNC, need_weights=False)
        x_BNC = self.norms[0](x_BNC + self.dropout(looked))
        thought = self.down(self.dropout(F.relu(self.up(x_BNC))))
        return self.norms[1](x_BNC + self.dropout(thought))


class CrossModal(nn.Module):
    """Both modalities at both dates, after they have seen each other and what changed."""

    def __init__(self, sizes: CrossSizes) -> None:
        super().__init__()
        self.look = Look(sizes)

    def forward(self, streams: Streams) -> Streams:
        """Updated streams; without semantic maps CMCA is left out (the ablation)."""
        rgb, maps = streams[:2], streams[2:]
        if maps[0] is None:
            return Streams(*self._changed(rgb, rgb))
        seen_rgb = [self.look(x, y) for x, y in zip(rgb, maps)]
        seen_maps = [self.look(x, y) for x, y in zip(maps, rgb)]
        return Streams(*self._changed(seen_rgb, rgb), *self._changed(seen_maps, maps))

    def _changed(self, dates: Sequence[Tensor], compared: Sequence[Tensor]) -> list[Tensor]:
        change_BNC = compared[1] - compared[0]
        return [self.look(date, change_BNC) for date in dates]

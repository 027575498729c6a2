"""Multimodal gated cross attention, MGCA (Karaca et al. 2025, §III, decoder).

With h the words after self-attention and A_m = attention(h, memory m), one attention for both memories:

    g_m = σ(W_m [h; A_m] + b_m)  for m = pictures, semantic maps         g_h = σ(W_h h + b_h)
    x = norm(A_rgb ⊙ g_rgb + A_map ⊙ g_map + h ⊙ g_h)

then a feed-forward with its residual and norm. There is no residual around the attention: h comes back through its own
gate. Letters: B batch, T words, N places, D width.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .two_dates import Memories


@dataclass(frozen=True)
class GatedSizes:
    """Width of words and memories, heads, the feed-forward's channels, dropout. Published: 1024, 8, 4096, 0.5."""

    width: int
    heads: int
    hidden: int
    dropout: float


class Weighed(NamedTuple):
    """What the gates weigh, and how much: `h` the words themselves; each (B, T, D)."""

    h: Tensor
    rgb: Tensor
    maps: Tensor | None
    rgb_gate: Tensor
    map_gate: Tensor | None
    h_gate: Tensor


class GatedLayer(nn.Module):
    """Words look at earlier words, then at both memories, each as far as its gate lets it."""

    def __init__(self, sizes: GatedSizes) -> None:
        super().__init__()
        self.to_words = nn.MultiheadAttention(sizes.width, sizes.heads, sizes.dropout, batch_first=True)
        self.to_memory = nn.MultiheadAttention(sizes.width, sizes.heads, sizes.dropout, batch_first=True)
        self.rgb_gate, self.map_gate = (nn.Linear(2 * sizes.width, sizes.width) for _ in range(2))
        self.h_gate = nn.Linear(sizes.width, sizes.width)
        self.up, self.down = nn.Linear(sizes.width, sizes.hidden), nn.Linear(sizes.hidden, sizes.width)
        self.norms = nn.ModuleList(nn.LayerNorm(sizes.width) for _ in range(3))
        self.dropout = nn.Dropout(sizes.dropout)

    def weighed(self, words_BTD: Tensor, memories: Memories, later_TT: Tensor) -> Weighed:
        """The terms of the sum above, and their gates. `later_TT` is True where a word must not look."""
        looked, _ = self.to_words(words_BTD, words_BTD, words_BTD, attn_mask=later_TT, need_weights=False)
        h = self.norms[0](words_BTD + self.dropout(looked))
        rgb, rgb_gate = self._read(h, memories.rgb, self.rgb_gate)
        maps, map_gate = (None, None) if memories.maps is None else self._read(h, memories.maps, self.map_gate)
        return Weighed(h, rgb, maps, rgb_gate, map_gate, torch.sigmoid(self.h_gate(h)))

    def _read(self, h_BTD: Tensor, memory_BND: Tensor, gate: nn.Linear) -> tuple[Tensor, Tensor]:
        read, _ = self.to_memory(h_BTD, memory_BND, memory_BND, need_weights=False)
        return read, torch.sigmoid(gate(torch.cat([h_BTD, read], dim=-1)))

    def forward(self, words_BTD: Tensor, memories: Memories, later_TT: Tensor) -> Tensor:
        """(B, T, D) and memories (B, N, D) → (B, T, D)."""
        w = self.weighed(words_BTD, memories, later_TT)
        x = w.rgb * w.rgb_gate + w.h * w.h_gate
        if w.maps is not None:
            x = x + w.maps * w.map_gate
        x = self.norms[1](x)
        return self.norms[2](x + self.dropout(self.down(self.dropout(F.relu(self.up(x))))))

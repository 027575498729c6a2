"""Features look up what is remembered: `x + scale · seen(x)`, then a norm (GeoPix, §III, class-wise memory; the layer
is SAM 2's, Ravi et al. 2024, §4, plus a learnt scale for each channel).

Two readings of `seen`, chosen by `attends`:

* as released (False): self-attention, memory attention and feed-forward are computed and each hands back its *input*,
  so `seen(x) = x`, the layer is `x · (1 + scale)`, and no memory has any influence. The attention's weights are then
  not even built.
* as the paper describes (True): `seen(x)` is x after self-attention, after attention to the memory, and after a
  feed-forward, each behind a norm and added to the stream. All places of one object look at each other; the released
  code would have put them on the batch axis, where each place sees only itself. Where the scale enters is our reading;
  it is the one that gives the released layer when `seen` does nothing. There are no numbers to hold this against.

Letters: P objects, N places, S remembered places, C feature channels, M memory channels.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

SCALE_START = 1.421


@dataclass(frozen=True)
class MemoryAttentionSizes:
    """Channels of features and memory, layers, heads of both attentions, the feed-forward's channels, the rows of the
    stored position tables, and whether the attention is used.
    """

    width: int
    memory_width: int
    depth: int
    self_heads: int
    memory_heads: int
    hidden: int
    table_rows: int
    attends: bool


class MemoryLook(nn.Module):
    """Self-attention, attention to the memory, feed-forward."""

    def __init__(self, sizes: MemoryAttentionSizes) -> None:
        super().__init__()
        C, M = sizes.width, sizes.memory_width
        self.to_self = nn.MultiheadAttention(C, sizes.self_heads, batch_first=True)
        self.to_memory = nn.MultiheadAttention(C, sizes.memory_heads, kdim=M, vdim=M, batch_first=True)
        self.mlp = nn.Sequential(nn.Linear(C, sizes.hidden), nn.ReLU(), nn.Linear(sizes.hidden, C))
        self.norms = nn.ModuleList(nn.LayerNorm(C) for _ in range(3))
        self.places = SineTable(sizes.table_rows, C)
        self.memory_places = SineTable(sizes.table_rows, M)

    def forward(self, x_PNC: Tensor, memory_PSM: Tensor) -> Tensor:
        """(P, N, C) and (P, S, M), S a multiple of N (each memory is a map of the same places) → (P, N, C)."""
        places = self.places(x_PNC.shape[1])
        placed_memory = memory_PSM + self.memory_places(x_PNC.shape[1]).tile(memory_PSM.shape[1] // x_PNC.shape[1], 1)
        y = self.norms[0](x_PNC)
        x_PNC = x_PNC + self.to_self(y + places, y + places, y, need_weights=False)[0]
        y = self.norms[1](x_PNC)
        x_PNC = x_PNC + self.to_memory(y + places, placed_memory, memory_PSM, need_weights=False)[0]
        return x_PNC + self.mlp(self.norms[2](x_PNC))


class SineTable(nn.Module):
    """Sinusoids of the place's number (Vaswani et al. 2017, §3.5), as a table that comes with the weights."""

    def __init__(self, rows: int, width: int) -> None:
        super().__init__()
        speeds = 10_000.0 ** -(torch.arange(0, width, 2) / width)
        angles = torch.outer(torch.arange(rows).float(), speeds)
        self.register_buffer("table", torch.stack([angles.sin(), angles.cos()], dim=-1).reshape(1, rows, width))

    def forward(self, places: int) -> Tensor:
        """The first rows: (places, width)."""
        return self.table[0, :places]


class MemoryLayer(nn.Module):
    """What is seen, scaled for each channel, added to what was there."""

    def __init__(self, sizes: MemoryAttentionSizes) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.full((sizes.width,), SCALE_START))
        self.look = MemoryLook(sizes) if sizes.attends else None

    def forward(self, x_PNC: Tensor, memory_PSM: Tensor | None) -> Tensor:
        """(P, N, C) → (P, N, C); the memory (P, S, M) is None when nothing attends to it."""
        seen = x_PNC if self.look is None else self.look(x_PNC, memory_PSM)
        return x_PNC + self.scale * seen


class MemoryAttention(nn.Module):
    """The layers and the last norm."""

    def __init__(self, sizes: MemoryAttentionSizes) -> None:
        super().__init__()
        self.layers = nn.ModuleList(MemoryLayer(sizes) for _ in range(sizes.depth))
        self.norm = nn.LayerNorm(sizes.width)

    def forward(self, x_PCHW: Tensor, memory_PSM: Tensor | None) -> Tensor:
        """(P, C, H, W) → (P, C, H, W)."""
        x_PNC = x_PCHW.flatten(2).transpose(1, 2)
        for layer in self.layers:
            x_PNC = layer(x_PNC, memory_PSM)
        return self.norm(x_PNC).transpose(1, 2).reshape(x_PCHW.shape)

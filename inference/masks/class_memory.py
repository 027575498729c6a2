"""The class-wise memory at our size: features look up what the class asked for has looked like (GeoPix 2025, §III).

A class keeps, for each scale, the mean features under its past masks (kind `inside`) and beside them (`around`). They
are gathered in the training's second stage, the latest pushing out the oldest, then frozen and shipped with the pack.
Before a scale's two-way blocks every place of the image looks at them: it is like the class, like what lies around it,
or like nothing remembered. From scale 1 on the object itself is remembered too, by the mask of the scale before, as in
the paper's loop of mask, memory and mask again.

Where we differ from the published block (`.geopix.memory`, with the paper's own reading of it): vectors instead of maps
of a fixed grid, so that any tile fits and a class costs kilobytes instead of 32 MB; places do not look at each other,
which would cost the square of a tile's places; the scale of each channel starts at 0 instead of 1.421 and no norm
follows, so that the second stage begins with the very masks that the first one ended with.

Letters: P prompts, N image places, S scales, K kinds, L memories of a kind, C channels.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .cross_attention import CrossAttention

#: inside a mask, around it
KINDS = 2
#: masks that cover less than this many places have no mean
_LEAST_PLACES = 1e-3


def remembered(features_PCHW: Tensor, masks_PHW: Tensor) -> Tensor:
    """Mean features (P, K, C) under masks of shares 0–1 and beside them; zeros where there is nothing to average."""
    shares_PKN = torch.stack([masks_PHW, 1 - masks_PHW], dim=1).flatten(2)
    sums = shares_PKN @ features_PCHW.flatten(2).transpose(1, 2)
    return sums / shares_PKN.sum(-1, keepdim=True).clamp(min=_LEAST_PLACES)


class MemoryLook(nn.Module):
    """Attention to what is remembered, then a feed-forward, added to the features channel by channel."""

    def __init__(self, width: int, heads: int, hidden: int) -> None:
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(3))
        self.kinds = nn.Parameter(torch.randn(KINDS, 1, width) * 0.02)
        self.nothing = nn.Parameter(torch.randn(1, 1, width) * 0.02)
        self.look = CrossAttention(width, heads)
        self.mlp = nn.Sequential(nn.Linear(width, hidden), nn.ReLU(), nn.Linear(hidden, width))
        self.scale = nn.Parameter(torch.zeros(width))

    def forward(self, x_PCHW: Tensor, memory_PKLC: Tensor) -> Tensor:
        """Features (P, C, H, W) → the same shape; memories that are all zeros are none."""
        seen = self.look(self.norms[0](x_PCHW.flatten(2).transpose(1, 2)), *self._kept(memory_PKLC))
        seen = seen + self.mlp(self.norms[2](seen))  # (P, N, C)
        return x_PCHW + (self.scale * seen).transpose(1, 2).reshape(x_PCHW.shape)

    def _kept(self, memory_PKLC: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Keys and values (P, 1 + K·L, C), `nothing` first, and which of them count (P, 1 + K·L)."""
        kept = (self.norms[1](memory_PKLC) + self.kinds).flatten(1, 2)
        keys = torch.cat([self.nothing.expand(kept.shape[0], -1, -1), kept], dim=1)
        real = memory_PKLC.abs().amax(-1).flatten(1, 2) > 0
        return keys, keys, torch.cat([torch.ones_like(real[:, :1]), real], dim=1)

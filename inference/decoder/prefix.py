"""What comes before the words: image tokens, mapped into the decoder's width by one linear map (RS-CapRet 2024).

Where a card says so, neighbouring tokens are joined first (SkyEyeGPT 2024: four to one), for a prefix as much shorter.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from .skyeye import grouped


def grid_positions(rows: int, columns: int, width: int) -> Tensor:
    """Sine positions of a rows × columns grid in relative coordinates, row-major: (rows·columns, width)."""
    y, x = torch.meshgrid((torch.arange(rows) + 0.5) / rows, (torch.arange(columns) + 0.5) / columns, indexing="ij")
    frequencies = 2.0 ** torch.arange(width // 4) * math.pi / 2.0 ** (width // 8)
    angles = torch.stack([x, y], dim=-1).reshape(-1, 2, 1) * frequencies * 8  # (N, 2, width/4)
    return torch.cat([angles.sin(), angles.cos()], dim=-1).reshape(rows * columns, width)


class ImagePrefix(nn.Module):
    """Encoder tokens → decoder width: one linear map, a norm, and where each token lies in the picture."""

    def __init__(self, token_width: int, width: int, merge: int = 1) -> None:
        """`merge`: how many neighbouring tokens become one."""
        super().__init__()
        self.merge = merge
        self.norm = nn.LayerNorm(token_width)
        self.map = nn.Linear(merge * token_width, width)
        self.place = nn.Linear(64, width, bias=False)
        self.whole = nn.Linear(token_width, width)

    def forward(self, tokens_BCHW: Tensor) -> Tensor:
        """(B, C, rows, columns) → (B, 1 + N, width): first the picture's mean, then its tokens by row.

        N = rows·columns, or ⌈rows·columns / merge⌉; a joined token lies in the middle of those it was.
        """
        rows, columns = tokens_BCHW.shape[2:]
        tokens = self.norm(tokens_BCHW.flatten(2).transpose(1, 2))
        places = grid_positions(rows, columns, 64).to(tokens)[None]
        joined = self.map(grouped(tokens, self.merge).flatten(2)) + self.place(grouped(places, self.merge).mean(2))
        return torch.cat([self.whole(tokens.mean(1, keepdim=True)), joined], dim=1)

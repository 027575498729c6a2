"""What comes before the words: image tokens, mapped into the decoder's width by one linear map (RS-CapRet 2024)."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn


def grid_positions(rows: int, columns: int, width: int) -> Tensor:
    """Sine positions of a rows × columns grid in relative coordinates, row-major: (rows·columns, width)."""
    y, x = torch.meshgrid((torch.arange(rows) + 0.5) / rows, (torch.arange(columns) + 0.5) / columns, indexing="ij")
    frequencies = 2.0 ** torch.arange(width // 4) * math.pi / 2.0 ** (width // 8)
    angles = torch.stack([x, y], dim=-1).reshape(-1, 2, 1) * frequencies * 8  # (N, 2, width/4)
    return torch.cat([angles.sin(), angles.cos()], dim=-1).reshape(rows * columns, width)


class ImagePrefix(nn.Module):
    """Encoder tokens → decoder width: one linear map, a norm, and where each token lies in the picture."""

    def __init__(self, token_width: int, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(token_width)
        self.map = nn.Linear(token_width, width)
        self.place = nn.Linear(64, width, bias=False)
        self.whole = nn.Linear(token_width, width)

    def forward(self, tokens_BCHW: Tensor) -> Tensor:
        """(B, C, rows, columns) → (B, 1 + rows·columns, width): first the picture's mean, then its tokens by row."""
        B, C, rows, columns = tokens_BCHW.shape
        tokens = self.norm(tokens_BCHW.flatten(2).transpose(1, 2))  # (B, N, C)
        places = self.place(grid_positions(rows, columns, 64).to(tokens))
        return torch.cat([self.whole(tokens.mean(1, keepdim=True)), self.map(tokens) + places], dim=1)

"""Positions as random Fourier features (Tancik et al. 2020, Fourier features let networks learn high frequency
functions; Segment Anything, Kirillov et al. 2023, appendix A).

The matrix is drawn once and stored with the weights; it is a constant, not trained.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn


class Fourier(nn.Module):
    """Places in the unit square → sines, then cosines, of their products with a random matrix."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.register_buffer("matrix", torch.randn(2, width // 2))

    def forward(self, places_xy: Tensor) -> Tensor:
        """Places (…, 2) as x, y in 0…1 → (…, C)."""
        angles = 2 * math.pi * ((2 * places_xy - 1) @ self.matrix)
        return torch.cat([angles.sin(), angles.cos()], dim=-1)

    def grid(self, height: int, width: int) -> Tensor:
        """Positions of a grid's cell centres: (1, C, H, W)."""
        y, x = ((torch.arange(n).to(self.matrix) + 0.5) / n for n in (height, width))
        places_HW2 = torch.stack([x.expand(height, width), y[:, None].expand(height, width)], dim=-1)
        return self(places_HW2).movedim(-1, 0)[None]

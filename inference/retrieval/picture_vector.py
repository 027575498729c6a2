"""From the encoder's tokens to one vector in the space that sentences share (GeoRSCLIP, SkyCLIP, GAIA)."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class PictureVector(nn.Module):
    """Mean and maximum of the tokens, normed, and one linear map.

    CLIP reads a class token instead; a convolutional encoder has none, and the maximum keeps what fills few tokens.
    """

    def __init__(self, token_width: int, shared_width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(2 * token_width)
        self.project = nn.Linear(2 * token_width, shared_width, bias=False)

    def forward(self, tokens_BCHW: Tensor) -> Tensor:
        """Tokens (B, C, rows, columns), any grid → vectors (B, shared_width), of any length."""
        tokens_BCN = tokens_BCHW.flatten(2)
        return self.project(self.norm(torch.cat([tokens_BCN.mean(2), tokens_BCN.amax(2)], dim=1)))

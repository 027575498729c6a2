"""CLIP's image tower: a vision transformer (Dosovitskiy et al. 2021) with one more norm in front of its blocks
(Radford et al. 2021, §2.4). The class token becomes the picture's vector.

Letters: B batch, T tokens (class token first, then patches in row-major order), D width, S width of the shared space.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .transformer import TransformerSizes, blocks


@dataclass(frozen=True)
class ImageSizes:
    """Every number of the image tower."""

    image_px: int
    patch_px: int
    transformer: TransformerSizes

    @property
    def side(self) -> int:
        """Patches along one side."""
        return self.image_px // self.patch_px


class ImageTower(nn.Module):
    """Pictures in, vectors out."""

    def __init__(self, sizes: ImageSizes, shared_width: int) -> None:
        super().__init__()
        width, eps = sizes.transformer.width, sizes.transformer.norm_eps
        self.patches = nn.Conv2d(3, width, kernel_size=sizes.patch_px, stride=sizes.patch_px, bias=False)
        self.class_token = nn.Parameter(torch.zeros(width))
        self.positions = nn.Parameter(torch.zeros(1 + sizes.side**2, width))
        self.norm_first = nn.LayerNorm(width, eps=eps)
        self.blocks = blocks(sizes.transformer, causal=False)
        self.norm_last = nn.LayerNorm(width, eps=eps)
        self.project = nn.Linear(width, shared_width, bias=False)

    def tokens(self, image_BCHW: Tensor) -> Tensor:
        """Normalised pictures (B, 3, image_px, image_px) → normed tokens (B, T, D), for those who need places too."""
        patches_BTD = self.patches(image_BCHW).flatten(2).transpose(1, 2)
        class_B1D = self.class_token.expand(len(patches_BTD), 1, -1)
        x_BTD = torch.cat([class_B1D, patches_BTD], dim=1) + self.positions
        return self.norm_last(self.blocks(self.norm_first(x_BTD)))

    def forward(self, image_BCHW: Tensor) -> Tensor:
        """Normalised pictures (B, 3, image_px, image_px) → vectors (B, S), of any length."""
        return self.project(self.tokens(image_BCHW)[:, 0])

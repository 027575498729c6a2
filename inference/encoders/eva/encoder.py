"""EVA, top to bottom: patches, class token and positions, pre-norm blocks, and the norm that its users put behind it.

Letters: B batch, T tokens (class token first, then patches in row-major order), D width.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .attention import EvaAttention


@dataclass(frozen=True)
class EvaSizes:
    """Every number that EVA is built from. EVA-ViT-g/14: 1408 wide, 39 layers, 16 heads, hidden 6144."""

    image_px: int
    patch_px: int
    width: int
    layers: int
    heads: int
    hidden: int
    norm_eps: float = 1e-6
    #: the norm behind the encoder is a plain one of the language side: another epsilon
    last_norm_eps: float = 1e-5

    @property
    def side(self) -> int:
        """Patches along one side."""
        return self.image_px // self.patch_px


class FeedForward(nn.Module):
    """Two linear maps with the exact GELU between them."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.up = nn.Linear(width, hidden)
        self.down = nn.Linear(hidden, width)

    def forward(self, x_BTD: Tensor) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        return self.down(F.gelu(self.up(x_BTD)))


class EvaBlock(nn.Module):
    """Norm, attention, norm, feed-forward, each added to the stream."""

    def __init__(self, sizes: EvaSizes) -> None:
        super().__init__()
        self.norm_attention = nn.LayerNorm(sizes.width, eps=sizes.norm_eps)
        self.attention = EvaAttention(sizes.width, sizes.heads)
        self.norm_feed_forward = nn.LayerNorm(sizes.width, eps=sizes.norm_eps)
        self.feed_forward = FeedForward(sizes.width, sizes.hidden)

    def forward(self, x_BTD: Tensor) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        x_BTD = x_BTD + self.attention(self.norm_attention(x_BTD))
        return x_BTD + self.feed_forward(self.norm_feed_forward(x_BTD))


class EvaEncoder(nn.Module):
    """Pictures in, tokens out; without a norm at the end, as published."""

    def __init__(self, sizes: EvaSizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.patches = nn.Conv2d(3, sizes.width, kernel_size=sizes.patch_px, stride=sizes.patch_px)
        self.class_token = nn.Parameter(torch.zeros(1, 1, sizes.width))
        self.positions = nn.Parameter(torch.zeros(1, 1 + sizes.side**2, sizes.width))
        self.blocks = nn.ModuleList(EvaBlock(sizes) for _ in range(sizes.layers))

    def embed(self, image_BCHW: Tensor) -> Tensor:
        """Patch embeddings without class token or positions: (B, 3, image_px, image_px) → (B, side², D)."""
        return self.patches(image_BCHW).flatten(2).transpose(1, 2)

    def forward(self, image_BCHW: Tensor) -> Tensor:
        """Normalised pictures (B, 3, image_px, image_px) → tokens (B, 1 + side², D), class token first."""
        patches = self.embed(image_BCHW)
        class_token = self.class_token.expand(patches.shape[0], -1, -1)
        x_BTD = torch.cat([class_token, patches], dim=1) + self.positions
        for block in self.blocks:
            x_BTD = block(x_BTD)
        return x_BTD


class EvaVision(nn.Module):
    """The encoder and the norm behind it (`ln_vision`), as SkyEyeGPT, DeltaVLM and InstructBLIP use it."""

    def __init__(self, sizes: EvaSizes) -> None:
        super().__init__()
        self.encoder = EvaEncoder(sizes)
        self.norm = nn.LayerNorm(sizes.width, eps=sizes.last_norm_eps)

    def forward(self, image_BCHW: Tensor) -> Tensor:
        """Normalised pictures (B, 3, image_px, image_px) → normed tokens (B, 1 + side², D), class token first."""
        return self.norm(self.encoder(image_BCHW))

"""The transformer inside both towers of CLIP (Radford et al. 2021, §2.4): pre-norm blocks, GPT-2's order of parts.

Letters: B batch, T tokens, D width, H heads, E width of a head. QuickGELU, x · sigmoid(1.702 x), is what OpenAI trained
with; others trained with the exact GELU. The weights look the same, so the sizes have to say which.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class TransformerSizes:
    """Every number of one tower's transformer. ViT-B/32: 768 wide, 12 layers, 12 heads, hidden 3072."""

    width: int
    layers: int
    heads: int
    hidden: int
    quick_gelu: bool
    norm_eps: float = 1e-5


def quick_gelu(x: Tensor) -> Tensor:
    """GELU's logistic approximation (Hendrycks & Gimpel 2016, §2), elementwise."""
    return x * torch.sigmoid(1.702 * x)


class Attention(nn.Module):
    """Multi-head self-attention: everything sees everything, or, when causal, only what came before."""

    def __init__(self, sizes: TransformerSizes, causal: bool) -> None:
        super().__init__()
        self.heads, self.causal = sizes.heads, causal
        self.qkv = nn.Linear(sizes.width, 3 * sizes.width)
        self.out = nn.Linear(sizes.width, sizes.width)

    def forward(self, x_BTD: Tensor) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        B, T, D = x_BTD.shape
        q, k, v = self.qkv(x_BTD).view(B, T, 3, self.heads, D // self.heads).permute(2, 0, 3, 1, 4)
        mixed_BHTE = F.scaled_dot_product_attention(q, k, v, is_causal=self.causal)
        return self.out(mixed_BHTE.transpose(1, 2).flatten(2))


class FeedForward(nn.Module):
    """Two linear maps with the tower's activation between them."""

    def __init__(self, sizes: TransformerSizes) -> None:
        super().__init__()
        self.up = nn.Linear(sizes.width, sizes.hidden)
        self.down = nn.Linear(sizes.hidden, sizes.width)
        self.activation = quick_gelu if sizes.quick_gelu else F.gelu

    def forward(self, x_BTD: Tensor) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        return self.down(self.activation(self.up(x_BTD)))


class Block(nn.Module):
    """Norm, attention, norm, feed-forward, each added to the stream."""

    def __init__(self, sizes: TransformerSizes, causal: bool) -> None:
        super().__init__()
        self.norm_attention = nn.LayerNorm(sizes.width, eps=sizes.norm_eps)
        self.attention = Attention(sizes, causal)
        self.norm_feed_forward = nn.LayerNorm(sizes.width, eps=sizes.norm_eps)
        self.feed_forward = FeedForward(sizes)

    def forward(self, x_BTD: Tensor) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        x_BTD = x_BTD + self.attention(self.norm_attention(x_BTD))
        return x_BTD + self.feed_forward(self.norm_feed_forward(x_BTD))


def blocks(sizes: TransformerSizes, causal: bool) -> nn.Sequential:
    """All blocks of a tower, one after the other."""
    return nn.Sequential(*(Block(sizes, causal) for _ in range(sizes.layers)))

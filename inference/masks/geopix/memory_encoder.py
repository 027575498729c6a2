"""A first mask and the features it was drawn from → what there is to remember of an object (GeoPix, §III, class-wise
memory; the shape is that of SAM 2's memory encoder, Ravi et al. 2024, §4).

The mask's probabilities go through three residual blocks (He et al. 2016) to the features' grid, the projected features
are added, and a ConvNeXt block (Liu et al. 2022, §2) with a learnt gate for each channel mixes them. The released code
computes this and then never reads it.

Letters: P objects, C feature channels, M memory channels.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .channel_norm import ChannelNorm


class ResidualBlock(nn.Module):
    """Two convolutions beside a projected shortcut."""

    def __init__(self, channels_in: int, channels_out: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Sequential(*convolution(channels_in, channels_out, 3, stride), nn.ReLU())
        self.second = nn.Sequential(*convolution(channels_out, channels_out, 3, 1))
        self.shortcut = nn.Sequential(*convolution(channels_in, channels_out, 1, stride))

    def forward(self, x_PCHW: Tensor) -> Tensor:
        """(P, C, H, W) → (P, channels out, H / stride, W / stride)."""
        return (self.second(self.first(x_PCHW)) + self.shortcut(x_PCHW)).relu()


class GatedMix(nn.Module):
    """ConvNeXt block: a wide convolution of each channel, then a feed-forward at each place, gated and added."""

    def __init__(self, width: int, kernel: int, widening: int) -> None:
        super().__init__()
        self.mix = nn.Conv2d(width, width, kernel, padding=kernel // 2, groups=width)
        self.norm = ChannelNorm(width)
        self.widen = nn.Linear(width, widening * width)
        self.narrow = nn.Linear(widening * width, width)
        self.gate = nn.Parameter(torch.full((width,), 1e-6))

    def forward(self, x_PMHW: Tensor) -> Tensor:
        """(P, M, H, W) → the same shape."""
        y = self.norm(self.mix(x_PMHW)).movedim(1, -1)
        y = self.narrow(nn.functional.gelu(self.widen(y)))
        return x_PMHW + (self.gate * y).movedim(-1, 1)


class MemoryEncoder(nn.Module):
    """Mask logits and features → memory (P, M, H, W)."""

    def __init__(self, width: int, steps: Sequence[tuple[int, int]], kernel: int, widening: int) -> None:
        """`steps` holds channels and stride of each residual block; the last channels are the memory's."""
        super().__init__()
        channels = [1, *(width for width, _ in steps)]
        blocks = (ResidualBlock(before, *step) for before, step in zip(channels, steps))
        self.shrink = nn.Sequential(*blocks)
        self.project = nn.Conv2d(width, channels[-1], 1)
        self.blend = GatedMix(channels[-1], kernel, widening)

    def forward(self, features: Tensor, logits_P1HW: Tensor) -> Tensor:
        """Features (1 or P, C, H, W), mask logits (P, 1, H · strides, W · strides) → (P, M, H, W)."""
        return self.blend(self.shrink(torch.sigmoid(logits_P1HW)) + self.project(features))


def convolution(channels_in: int, channels_out: int, kernel: int, stride: int) -> tuple[nn.Module, nn.Module]:
    """Convolution without bias, and batch norm."""
    return (
        nn.Conv2d(channels_in, channels_out, kernel, stride, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(channels_out),
    )

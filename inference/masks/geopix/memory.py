"""The class-wise memory: what a class looks like at a scale, learnt over the whole data set, refines the features
before the mask is drawn again (GeoPix, §III).

A bank holds, for each class and scale, some maps of the features' grid; 1×1×1 convolutions fuse them over their number
into one. A memory encoder turns the first mask into one more. The features attend to both.

As released, the attention is thrown away (see `.memory_attention`), so bank, fuser and encoder have no influence, and
the refined features are the same for every class, scale and mask: with `attends` off only a scale and a norm are built,
and the bank, 2.5 GB at the published size, is never read. With `attends` on the memory is used, as the paper means it,
and the features are refined for each object by itself. That the keys are the fused bank *and* the object's own memory
is our reading.

Letters: P objects, N places, L maps of a class and scale, C feature channels, M memory channels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .memory_attention import MemoryAttention, MemoryAttentionSizes
from .memory_encoder import MemoryEncoder


@dataclass(frozen=True)
class MemorySizes:
    """Classes, scales, maps for each, the grid's side, channels in the fuser, channels and stride of the encoder's
    blocks, its last block's kernel and widening, and the attention's sizes.
    """

    classes: int
    levels: int
    length: int
    grid: int
    fuser_widths: tuple[int, ...]
    encoder_steps: tuple[tuple[int, int], ...]
    kernel: int
    widening: int
    attention: MemoryAttentionSizes


class MemoryBank(nn.Module):
    """Learnt maps, and their fusion into one for each class and scale."""

    def __init__(self, sizes: MemorySizes) -> None:
        super().__init__()
        shape = (sizes.length, sizes.attention.memory_width, sizes.grid, sizes.grid)
        self.memory = nn.Parameter(torch.zeros(sizes.classes, sizes.levels, *shape))
        self.fuse = fuser((sizes.length, *sizes.fuser_widths))

    def forward(self, classes_P: Tensor, level: int) -> Tensor:
        """Class numbers (P,) int64 → (P, M, H, W): the convolutions run over L, channel by channel."""
        return self.fuse(self.memory[classes_P, level])[:, 0]  # (P, L, M, H, W) → (P, 1, M, H, W)


class ClasswiseMemory(nn.Module):
    """Features and a first mask → refined features."""

    def __init__(self, sizes: MemorySizes) -> None:
        super().__init__()
        attention = sizes.attention
        self.attends = attention.attends
        self.attention = MemoryAttention(attention)
        if self.attends:
            self.bank = MemoryBank(sizes)
            self.encode = MemoryEncoder(attention.width, sizes.encoder_steps, sizes.kernel, sizes.widening)

    def forward(self, features_1CHW: Tensor, logits_P1HW: Tensor, classes_P: Tensor, level: int) -> Tensor:
        """Features (1, C, H, W), mask logits (P, 1, ·, ·) at the encoder's strides times H and W, class numbers (P,).

        As released → (1, C, H, W), whatever masks, classes and level are; with attention → (P, C, H, W).
        """
        if not self.attends:
            return self.attention(features_1CHW, None)
        maps = [self.bank(classes_P, level), self.encode(features_1CHW, logits_P1HW)]
        memory_PSM = torch.cat([x.flatten(2) for x in maps], dim=-1).transpose(1, 2)
        return self.attention(features_1CHW.expand(len(classes_P), -1, -1, -1), memory_PSM)


def fuser(widths: Sequence[int]) -> nn.Sequential:
    """1×1×1 convolutions with batch norm, ReLU between them."""
    steps: list[nn.Module] = []
    for before, after in zip(widths, widths[1:]):
        steps += [nn.Conv3d(before, after, 1), nn.BatchNorm3d(after), nn.ReLU()]
    return nn.Sequential(*steps[:-1])

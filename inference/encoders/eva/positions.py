"""The learned position table, made to fit another picture size."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional as F


def resized_positions(table_1TD: Tensor, side: int) -> Tensor:
    """A position table for side × side patches from one for any square number of patches.

    (1, 1 + n·n, D) → (1, 1 + side·side, D): the class token's entry stays as it is, the others are resized bicubically
    (a 224-px table used at 448 px). Raises ValueError when the patches of the table are no square.
    """
    class_entry, patches = table_1TD[:, :1], table_1TD[:, 1:]
    old_side = math.isqrt(patches.shape[1])
    if old_side**2 != patches.shape[1]:
        raise ValueError(f"A position table of {patches.shape[1]} patches is not square.")
    if old_side == side:
        return table_1TD
    grid_1DHW = patches.transpose(1, 2).unflatten(2, (old_side, old_side))
    # float32: bicubic weights in half precision would move every position a little
    fitted = F.interpolate(grid_1DHW.float(), size=(side, side), mode="bicubic", align_corners=False)
    return torch.cat([class_entry, fitted.to(table_1TD.dtype).flatten(2).transpose(1, 2)], dim=1)

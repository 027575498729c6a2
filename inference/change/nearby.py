"""What stands at the other date, looked for a little around: dates never lie exactly over each other.

Each place takes the mean of the other date's places around it, weighed by how alike they are: a house that moved by a
pixel is found beside, and a house that is gone is not. Letters: B batch, C channels, H, W places, O offsets.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def around(x_BCHW: Tensor, reach: int) -> list[Tensor]:
    """The map moved by every offset up to `reach` places, (2 · reach + 1)² maps; beyond the edge is the edge."""
    padded = F.pad(x_BCHW, (reach,) * 4, mode="replicate")
    starts = range(2 * reach + 1)
    # Ends count from behind, so that an exported graph serves every size.
    pieces = [slice(start, start - 2 * reach or None) for start in starts]
    return [padded[:, :, rows, columns] for rows in pieces for columns in pieces]


def likest(here_BCHW: Tensor, there_BCHW: Tensor, reach: int, sharpness: Tensor) -> Tensor:
    """`there` as it is seen from `here`, (B, C, H, W): the likest within `reach` places; at reach 0, `there` itself."""
    if reach == 0:
        return there_BCHW
    moved_OBCHW = torch.stack(around(there_BCHW, reach))
    apart_OBHW = (moved_OBCHW - here_BCHW).square().mean(2)
    weights_OBHW = (-sharpness * apart_OBHW).softmax(0)
    return (moved_OBCHW * weights_OBHW[:, :, None]).sum(0)

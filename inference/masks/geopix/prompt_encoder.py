"""What the mask predictor is asked for: object embeddings, points, boxes or a mask (Kirillov et al. 2023, Segment
Anything, §3 and appendix A, which GeoPix §III takes over).

GeoPix asks with object embeddings alone: they are the sparse prompts as they stand, one for each scale, and the dense
prompt is the learnt "no mask" vector. Points, boxes and masks work with the same weights, but the released loop never
uses them.

Letters: P objects, K points, C channels.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .channel_norm import ChannelNorm
from .fourier import Fourier

NO_POINT = -1  # the label of a point that only fills a row
KINDS = 4  # background point, object point, first corner, second corner


@dataclass(frozen=True)
class PromptSizes:
    """Channels, the side of the features' grid, the side of the picture that points are given in, and the channels of
    the mask reader's two first steps.
    """

    width: int
    grid: int
    image_px: int
    mask_channels: tuple[int, int]


class PromptEncoder(nn.Module):
    """Prompts → sparse tokens (P, ·, C) and dense features (P, C, grid, grid)."""

    def __init__(self, sizes: PromptSizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.fourier = Fourier(sizes.width)
        self.kinds = nn.ModuleList(nn.Embedding(1, sizes.width) for _ in range(KINDS))
        self.no_point = nn.Embedding(1, sizes.width)
        self.no_mask = nn.Embedding(1, sizes.width)
        self.mask_reader = mask_reader(sizes)

    def places(self) -> Tensor:
        """Positions of the features' grid: (1, C, grid, grid)."""
        return self.fourier.grid(self.sizes.grid, self.sizes.grid)

    def points(self, points_PK2: Tensor, labels_PK: Tensor) -> Tensor:
        """Points (x, y in pixels of the picture; label 1 object, 0 background, −1 none) → (P, K, C)."""
        labels = labels_PK[..., None]
        tokens_PKC = self._places_of(points_PK2) * (labels != NO_POINT)
        tokens_PKC = tokens_PKC + self.no_point.weight * (labels == NO_POINT)
        return tokens_PKC + sum(self.kinds[kind].weight * (labels == kind) for kind in (0, 1))

    def boxes(self, boxes_P4: Tensor) -> Tensor:
        """Boxes (left, top, right, bottom in pixels of the picture) → their two corners (P, 2, C)."""
        return self._places_of(boxes_P4.unflatten(-1, (2, 2))) + torch.stack([k.weight[0] for k in self.kinds[2:]])

    def mask(self, logits_P1HW: Tensor) -> Tensor:
        """A rough mask of four times the grid's side → dense prompt (P, C, grid, grid)."""
        return self.mask_reader(logits_P1HW)

    def without_mask(self, objects: int) -> Tensor:
        """The dense prompt when there is no mask: (P, C, grid, grid)."""
        return self.no_mask.weight.reshape(1, -1, 1, 1).expand(objects, -1, self.sizes.grid, self.sizes.grid)

    def _places_of(self, pixels_xy: Tensor) -> Tensor:
        return self.fourier((pixels_xy + 0.5) / self.sizes.image_px)  # + 0.5: the pixel's centre


def mask_reader(sizes: PromptSizes) -> nn.Sequential:
    """Two halvings of the side and a projection."""
    few, more = sizes.mask_channels
    return nn.Sequential(
        *(nn.Conv2d(1, few, 2, stride=2), ChannelNorm(few), nn.GELU()),
        *(nn.Conv2d(few, more, 2, stride=2), ChannelNorm(more), nn.GELU()),
        nn.Conv2d(more, sizes.width, 1),
    )

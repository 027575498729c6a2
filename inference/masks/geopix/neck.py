"""The image neck: one hidden layer of the frozen eye → features for one scale of the mask predictor (GeoPix, §III).

Two blocks of convolution, batch norm and ReLU; between them the map is resized to the predictor's grid. The released
code calls its two necks `rough` and `detail`, and then hands the *late* hidden layer to `rough` and the early one to
`detail`: the stage keeps that order, not the names.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class NeckSizes:
    """Channels in, between and out, and the side of the grid that comes out."""

    vision_width: int
    hidden: int
    width: int
    grid: int


class ImageNeck(nn.Module):
    """Convolve, resize to the grid, convolve."""

    def __init__(self, sizes: NeckSizes) -> None:
        super().__init__()
        self.grid = sizes.grid
        self.before = convolution(sizes.vision_width, sizes.hidden)
        self.after = convolution(sizes.hidden, sizes.width)

    def forward(self, vision_BVHW: Tensor) -> Tensor:
        """Vision features (B, vision_width, H, W) → (B, width, grid, grid)."""
        x = self.before(vision_BVHW)
        x = F.interpolate(x, size=(self.grid, self.grid), mode="bilinear", align_corners=False)
        return self.after(x)


def convolution(channels_in: int, channels_out: int) -> nn.Sequential:
    """3×3 convolution (its bias stays, though batch norm follows), batch norm, ReLU."""
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 3, padding=1), nn.BatchNorm2d(channels_out), nn.ReLU()
    )

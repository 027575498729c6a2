"""The bottleneck that smooths joined dates (Karaca et al. 2025, §III; He et al. 2016, Deep residual learning, §3.3)."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F

#: how much narrower the middle is
SHRINK = 2


class Residual(nn.Module):
    """1 × 1 to half the channels, 3 × 3, 1 × 1 back: relu(x + path(x)). No ReLU behind the path's last norm."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        inside = channels // SHRINK
        self.path = nn.Sequential(
            nn.Conv2d(channels, inside, 1),
            nn.BatchNorm2d(inside),
            nn.ReLU(),
            nn.Conv2d(inside, inside, 3, padding=1),
            nn.BatchNorm2d(inside),
            nn.ReLU(),
            nn.Conv2d(inside, channels, 1),
            nn.BatchNorm2d(channels),
        )

    def forward(self, x_BCHW: Tensor) -> Tensor:
        """(B, C, H, W) → the same shape."""
        return F.relu(x_BCHW + self.path(x_BCHW))

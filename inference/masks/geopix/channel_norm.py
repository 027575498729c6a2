"""LayerNorm over the channels of a feature map, as in Segment Anything (Kirillov et al. 2023) and ConvNeXt."""

from __future__ import annotations

from torch import Tensor, nn

EPSILON = 1e-6  # not torch's 1e-5, which the plain LayerNorms of the same model have


class ChannelNorm(nn.LayerNorm):
    """Each place's channels to mean 0 and variance 1, then weight and bias."""

    def __init__(self, width: int) -> None:
        super().__init__(width, eps=EPSILON)

    def forward(self, x_BCHW: Tensor) -> Tensor:
        """(B, C, H, W) → the same shape."""
        return super().forward(x_BCHW.movedim(1, -1)).movedim(-1, 1)

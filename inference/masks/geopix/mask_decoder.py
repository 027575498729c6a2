"""The multi-scale mask predictor: features and one object token → mask logits (GeoPix, §III; the decoder of
Segment Anything, Kirillov et al. 2023, appendix A, with one two-way transformer for each scale).

Scale 0 works on the neck's grid and draws a mask of twice its side. Scale 1 first doubles the features, weights them by
`sigmoid(mask of scale 0) + 1`, has its own Fourier positions, and draws four times the grid's side. Both share tokens,
filters and the last doubling. Four masks and their expected overlaps come out as in Segment Anything; GeoPix uses mask
0 only.

Letters: P objects, T prompt tokens, M masks, N places, C channels, F channels of a filter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .channel_norm import ChannelNorm
from .fourier import Fourier
from .two_way import TwoWay, TwoWaySizes

USED_MASK = slice(0, 1)


@dataclass(frozen=True)
class MaskDecoderSizes:
    """Scales, masks an object, channels of a filter, layers of its maker, and the score head's layers and channels."""

    two_way: TwoWaySizes
    levels: int
    masks: int
    filter_width: int
    filter_depth: int
    score_depth: int
    score_hidden: int


class Drawn(NamedTuple):
    """Mask logits (P, M, H, W) and expected overlaps (P, M)."""

    masks: Tensor
    scores: Tensor

    @property
    def mask(self) -> Tensor:
        """The one that GeoPix uses: (P, 1, H, W)."""
        return self.masks[:, USED_MASK]


class Mlp(nn.Module):
    """Linear layers with ReLU between them."""

    def __init__(self, width: int, hidden: int, out: int, depth: int) -> None:
        super().__init__()
        widths = [width] + [hidden] * (depth - 1) + [out]
        self.layers = nn.ModuleList(nn.Linear(*pair) for pair in zip(widths, widths[1:]))

    def forward(self, x: Tensor) -> Tensor:
        """(…, width) → (…, out)."""
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)


class MaskDecoder(nn.Module):
    """Features, positions, object tokens and dense prompt of one scale → masks and scores."""

    def __init__(self, sizes: MaskDecoderSizes) -> None:
        super().__init__()
        C, filter_width = sizes.two_way.width, sizes.filter_width
        self.score_token = nn.Embedding(1, C)
        self.mask_tokens = nn.Embedding(sizes.masks, C)
        self.level_tokens = nn.Embedding(sizes.levels, C)
        self.transformers = nn.ModuleList(TwoWay(sizes.two_way) for _ in range(sizes.levels))
        self.finer_features = doubling(C, C)
        self.finer_places = Fourier(C)
        self.enlarge = doubling(C, filter_width)
        self.filters = nn.ModuleList(Mlp(C, C, filter_width, sizes.filter_depth) for _ in range(sizes.masks))
        self.score = Mlp(C, sizes.score_hidden, sizes.masks, sizes.score_depth)

    def forward(
        self, level: int, image: Tensor, places: Tensor, prompt_PTC: Tensor, dense: Tensor, previous: Tensor | None
    ) -> Drawn:
        """Masks of `level` from the neck's features (1 or P, C, H, W), their positions (1, C, H, W), the object tokens,
        the dense prompt (P, C, H, W) and, from level 1 on, the mask logits (P, 1, 2H, 2W) of the level before.
        """
        tokens_PTC = self.tokens(level, prompt_PTC)
        image_PCHW = self.features(level, image, dense, previous)
        places_PCHW = self.places(level, places, image_PCHW)
        tokens_PTC, image_PNC = self.transformers[level](image_PCHW, places_PCHW, tokens_PTC)
        return self.draw(tokens_PTC, image_PNC.transpose(1, 2).reshape(image_PCHW.shape))

    def tokens(self, level: int, prompt_PTC: Tensor) -> Tensor:
        """Score token, mask tokens, prompt, all of them marked with their level: (P, 1 + M + T, C)."""
        own = torch.cat([self.score_token.weight, self.mask_tokens.weight])
        tokens_PTC = torch.cat([own.expand(len(prompt_PTC), -1, -1), prompt_PTC], dim=1)
        return tokens_PTC + self.level_tokens.weight[level]

    def features(self, level: int, image: Tensor, dense_PCHW: Tensor, previous_P1HW: Tensor | None) -> Tensor:
        """What the transformer of a level reads: (P, C, H, W), from level 1 on with twice the neck's side."""
        if level == 0:
            return image + dense_PCHW
        finer = self.finer_features(image) * (torch.sigmoid(previous_P1HW) + 1)
        return finer + F.interpolate(dense_PCHW, size=finer.shape[-2:], mode="bilinear", align_corners=False)

    def places(self, level: int, places_1CHW: Tensor, image_PCHW: Tensor) -> Tensor:
        """Positions of those features, one map for each object: (P, C, H, W)."""
        grid = places_1CHW if level == 0 else self.finer_places.grid(*image_PCHW.shape[-2:])
        return grid.expand_as(image_PCHW)

    def draw(self, tokens_PTC: Tensor, image_PCHW: Tensor) -> Drawn:
        """Each mask token makes a filter, and the filter's product with every place of the enlarged features is the
        mask.
        """
        filters_PMF = torch.stack([make(tokens_PTC[:, 1 + m]) for m, make in enumerate(self.filters)], dim=1)
        masks = torch.einsum("pmf,pfhw->pmhw", filters_PMF, self.enlarge(image_PCHW))
        return Drawn(masks, self.score(tokens_PTC[:, 0]))


def doubling(channels_in: int, channels_out: int) -> nn.Sequential:
    """A transposed convolution to twice the side, norm over channels, GELU."""
    return nn.Sequential(
        nn.ConvTranspose2d(channels_in, channels_out, 2, stride=2), ChannelNorm(channels_out), nn.GELU()
    )

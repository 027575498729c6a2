"""The segmentation stage, from states to masks (GeoPix, §III; the released `inference()` loop).

Object embeddings are the mapped states of a run's tokens, summed over the tokens of a scale with learnt weights. For
each scale: neck, mask, class-wise memory, mask again from the refined features. At scale 1 both masks are drawn with
the *final* mask of scale 0 before them. The scales' masks, resized to the finest, are summed with learnt weights; a
place belongs to the object where the sum is above 0.

Letters: P objects, S scales, R tokens of a scale, D language channels, V vision channels, C channels.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .mask_decoder import MaskDecoder, MaskDecoderSizes
from .memory import ClasswiseMemory, MemorySizes
from .neck import ImageNeck, NeckSizes
from .prompt_encoder import PromptEncoder, PromptSizes

THRESHOLD = 0.0


@dataclass(frozen=True)
class StageSizes:
    """The language model's channels, the ids of a run (scale by scale), the eye's hidden layer that each scale reads
    (counted from the end), and the parts' sizes.
    """

    language_width: int
    run: tuple[int, ...]
    vision_layers: tuple[int, ...]
    neck: NeckSizes
    prompts: PromptSizes
    decoder: MaskDecoderSizes
    memory: MemorySizes

    @property
    def levels(self) -> int:
        """How many scales there are."""
        return len(self.vision_layers)

    @property
    def finest_px(self) -> int:
        """Side of the last scale's mask: the first draws twice the grid's, each later one doubles again."""
        return self.neck.grid * 2**self.levels


class Level(NamedTuple):
    """One scale's features, first mask, refined features and final mask."""

    features: Tensor
    first_mask: Tensor
    refined: Tensor
    mask: Tensor


class SegmentationStage(nn.Module):
    """Everything between the language model's states and the masks."""

    def __init__(self, sizes: StageSizes) -> None:
        super().__init__()
        self.sizes = sizes
        tokens, width = len(sizes.run) // sizes.levels, sizes.prompts.width
        self.text = nn.Sequential(
            nn.Linear(sizes.language_width, sizes.language_width), nn.ReLU(), nn.Linear(sizes.language_width, width)
        )
        self.token_weights = nn.Parameter(torch.full((tokens,), 1 / tokens))
        self.level_weights = nn.Parameter(torch.full((sizes.levels,), 1 / sizes.levels))
        self.necks = nn.ModuleList(ImageNeck(sizes.neck) for _ in range(sizes.levels))
        self.prompts = PromptEncoder(sizes.prompts)
        self.decoder = MaskDecoder(sizes.decoder)
        self.memory = ClasswiseMemory(sizes.memory)

    def embed(self, states_PRD: Tensor) -> Tensor:
        """Object embeddings (P, S, C) of the states of whole runs (P, S · R, D)."""
        mapped_PSRC = self.text(states_PRD).unflatten(1, (self.sizes.levels, -1))
        return torch.einsum("psrc,r->psc", mapped_PSRC, self.token_weights)

    def features(self, vision: Sequence[Tensor], level: int) -> Tensor:
        """One scale's features (1, C, grid, grid) of the eye's hidden layers (1, 1 + places, V), class token first."""
        places_1NV = vision[self.sizes.vision_layers[level]][:, 1:]
        side = math.isqrt(places_1NV.shape[1])
        return self.necks[level](places_1NV.transpose(1, 2).unflatten(2, (side, side)))

    def forward(self, objects_PSC: Tensor, vision: Sequence[Tensor], classes_P: Tensor) -> Iterator[Level]:
        """One scale after the other; `classes_P` (int64) are the memory's classes, without influence as released."""
        previous = None
        for level in range(self.sizes.levels):
            features = self.features(vision, level)
            first = self.draw(level, features, objects_PSC, previous)
            refined = self.memory(features, self.enlarged(first), classes_P, level)
            previous = self.draw(level, refined, objects_PSC, previous)
            yield Level(features, first, refined, previous)

    def draw(self, level: int, image: Tensor, objects_PSC: Tensor, previous: Tensor | None) -> Tensor:
        """Mask logits (P, 1, H, W) of one scale."""
        prompt_P1C, dense = objects_PSC[:, level : level + 1], self.prompts.without_mask(len(objects_PSC))
        return self.decoder(level, image, self.prompts.places(), prompt_P1C, dense, previous).mask

    def enlarged(self, mask_P1HW: Tensor) -> Tensor:
        """Resized to the finest scale's side."""
        side = (self.sizes.finest_px, self.sizes.finest_px)
        return F.interpolate(mask_P1HW, size=side, mode="bilinear", align_corners=False)

    def fused(self, masks: Sequence[Tensor]) -> Tensor:
        """Logits (P, H, W) at the finest side from all scales' masks (P, 1, ·, ·)."""
        return sum(weight * self.enlarged(mask)[:, 0] for weight, mask in zip(self.level_weights, masks))

    def segment(self, states_PRD: Tensor, vision: Sequence[Tensor], classes_P: Tensor) -> Tensor:
        """Fused logits (P, H, W) of all runs in one call; above `THRESHOLD` is object."""
        return self.fused([level.mask for level in self(self.embed(states_PRD), vision, classes_P)])

"""Both towers side by side (Radford et al. 2021, fig. 3): unit vectors, and how well each picture fits each sentence.

Letters: B pictures, N sentences, S width of the shared space.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .image_tower import ImageSizes, ImageTower
from .text_tower import TextSizes, TextTower


@dataclass(frozen=True)
class ClipSizes:
    """Every number that CLIP is built from."""

    image: ImageSizes
    text: TextSizes
    shared_width: int


class Clip(nn.Module):
    """The dual encoder. The scale, a learnt temperature, is kept as its logarithm, as published."""

    def __init__(self, sizes: ClipSizes) -> None:
        super().__init__()
        self.image = ImageTower(sizes.image, sizes.shared_width)
        self.text = TextTower(sizes.text, sizes.shared_width)
        self.log_scale = nn.Parameter(torch.zeros(()))

    def embed_images(self, image_BCHW: Tensor) -> Tensor:
        """Normalised pictures (B, 3, image_px, image_px) → unit vectors (B, S)."""
        return F.normalize(self.image(image_BCHW), dim=-1)

    def embed_texts(self, ids_NT: Tensor) -> Tensor:
        """Token ids (N, T) int64, padded with 0 → unit vectors (N, S)."""
        return F.normalize(self.text(ids_NT), dim=-1)

    def logits(self, image_BS: Tensor, text_NS: Tensor) -> Tensor:
        """Scaled cosines (B, N) of unit vectors: a softmax over a row picks a sentence, over a column a picture."""
        return self.log_scale.exp() * image_BS @ text_NS.T

    def forward(self, image_BCHW: Tensor, ids_NT: Tensor) -> Tensor:
        """Pictures (B, 3, image_px, image_px) and token ids (N, T) → logits (B, N)."""
        return self.logits(self.embed_images(image_BCHW), self.embed_texts(ids_NT))

"""The gated caption decoder over two memories (Karaca et al. 2025, §III): words and places in, the next word's scores
out. Padding is not masked: a word never looks at later ones, and padding comes last.

Letters: B batch, T words, V vocabulary, D width.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .gated import GatedLayer, GatedSizes
from .two_dates import Memories


@dataclass(frozen=True)
class CaptionerSizes:
    """Words of the vocabulary, layers, the longest text, and the layers' sizes. Published: 1 layer."""

    vocabulary: int
    layers: int
    longest: int
    layer: GatedSizes


class Captioner(nn.Module):
    """Ids of the words so far → scores of the word after each."""

    def __init__(self, sizes: CaptionerSizes) -> None:
        super().__init__()
        width = sizes.layer.width
        self.words = nn.Embedding(sizes.vocabulary, width)
        self.register_buffer("places", waves(sizes.longest, width), persistent=False)
        self.layers = nn.ModuleList(GatedLayer(sizes.layer) for _ in range(sizes.layers))
        self.score = nn.Linear(width, sizes.vocabulary)
        self.dropout = nn.Dropout(sizes.layer.dropout)

    def embed(self, ids_BT: Tensor) -> Tensor:
        """Words with their places, (B, T, D)."""
        return self.dropout(self.words(ids_BT) + self.places[: ids_BT.shape[1]])

    def forward(self, ids_BT: Tensor, memories: Memories) -> Tensor:
        """Ids (B, T) and memories of the same width → scores (B, T, V)."""
        x, later = self.embed(ids_BT), later_words(ids_BT.shape[1], ids_BT.device)
        for layer in self.layers:
            x = layer(x, memories, later)
        return self.score(self.dropout(x))


def later_words(count: int, device: torch.device) -> Tensor:
    """(T, T) bool, True where a column's word comes after the row's."""
    return torch.ones(count, count, dtype=torch.bool, device=device).triu(1)


def waves(count: int, width: int) -> Tensor:
    """Sinusoidal places (count, width), sine and cosine in turn (Vaswani et al. 2017, §3.5)."""
    place = torch.arange(count, dtype=torch.float32)[:, None]
    rate = torch.exp(torch.arange(0, width, 2, dtype=torch.float32) * (-math.log(10000.0) / width))
    return torch.stack([torch.sin(place * rate), torch.cos(place * rate)], dim=-1).flatten(1)

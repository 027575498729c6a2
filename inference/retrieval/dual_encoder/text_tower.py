"""CLIP's text tower: a causal transformer (Radford et al. 2021, §2.4). The end token, which has seen the whole
sentence, becomes its vector.

Letters: B batch, T tokens, D width, S width of the shared space.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .transformer import TransformerSizes, blocks


@dataclass(frozen=True)
class TextSizes:
    """Every number of the text tower. Its heads are in no weight file: published ones are 64 channels wide."""

    vocabulary: int
    context: int
    transformer: TransformerSizes


class TextTower(nn.Module):
    """Token ids in, vectors out."""

    def __init__(self, sizes: TextSizes, shared_width: int) -> None:
        super().__init__()
        width = sizes.transformer.width
        self.words = nn.Embedding(sizes.vocabulary, width)
        self.positions = nn.Parameter(torch.zeros(sizes.context, width))
        self.blocks = blocks(sizes.transformer, causal=True)
        self.norm_last = nn.LayerNorm(width, eps=sizes.transformer.norm_eps)
        self.project = nn.Linear(width, shared_width, bias=False)

    def tokens(self, ids_BT: Tensor) -> Tensor:
        """Ids (B, T ≤ context) int64 → normed tokens (B, T, D)."""
        x_BTD = self.words(ids_BT) + self.positions[: ids_BT.shape[1]]
        return self.norm_last(self.blocks(x_BTD))

    def forward(self, ids_BT: Tensor) -> Tensor:
        """Ids (B, T ≤ context) int64, padded with 0 → vectors (B, S), of any length.

        The end token is the highest id of the vocabulary, so of a row; padding behind it is not seen from there.
        """
        end_B1 = ids_BT.argmax(dim=1, keepdim=True)
        x_BTD = self.tokens(ids_BT)
        # gathered, not indexed by row numbers: a trace would fix their number
        return self.project(x_BTD.gather(1, end_B1[..., None].expand(-1, -1, x_BTD.shape[2]))[:, 0])

"""The instruction-guided Q-Former (Deng, Zhou and Wu 2026, §4; Dai et al. 2023, InstructBLIP, §2.2).

A few learnt queries and the words of the instruction look at each other; in every `cross_every`-th block the queries,
and only they, look at the visual memory too. So what they take from the memory depends on what was asked. Queries and
words have feed-forwards of their own. Queries come first and have no positions; words do.

Without an instruction (`ids` None) the queries are by themselves: the ablation, and BLIP-2's Q-Former.

Letters: B batch, Q queries, T words, D width, N memory tokens, W their width.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .attention import Look, Think

# Added to the scores of padding: as BERT has it, and far enough below any score.
PADDED = -10000.0


@dataclass(frozen=True)
class QFormerSizes:
    """Every number of the Q-Former. DeltaVLM: BERT-base, 32 queries, a memory 1408 wide."""

    width: int
    layers: int
    heads: int
    hidden: int
    memory_width: int
    cross_every: int
    queries: int
    vocabulary: int
    positions: int
    norm_eps: float
    dropout: float


class QFormerBlock(nn.Module):
    """Everybody looks at everybody, queries look at the memory, everybody thinks by itself."""

    def __init__(self, sizes: QFormerSizes, crosses: bool) -> None:
        super().__init__()
        rest = (sizes.norm_eps, sizes.dropout)
        self.queries = sizes.queries
        self.to_all = Look(sizes.width, sizes.width, sizes.heads, *rest)
        self.to_memory = Look(sizes.width, sizes.memory_width, sizes.heads, *rest) if crosses else None
        self.query_think = Think(sizes.width, sizes.hidden, *rest)
        self.word_think = Think(sizes.width, sizes.hidden, *rest)

    def forward(self, x_BTD: Tensor, mask_B11T: Tensor | None, memory_BNW: Tensor) -> Tensor:
        """Queries, then words (B, Q + T, D) → the same shape."""
        x_BTD = self.to_all(x_BTD, x_BTD, mask_B11T)
        queries, words = x_BTD[:, : self.queries], x_BTD[:, self.queries :]
        if self.to_memory is not None:
            queries = self.to_memory(queries, memory_BNW)
        if words.shape[1] == 0:
            return self.query_think(queries)
        return torch.cat([self.query_think(queries), self.word_think(words)], dim=1)


class QFormer(nn.Module):
    """A visual memory and an instruction → what the queries hold."""

    def __init__(self, sizes: QFormerSizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.queries = nn.Parameter(torch.zeros(1, sizes.queries, sizes.width))
        self.words = nn.Embedding(sizes.vocabulary, sizes.width)
        self.positions = nn.Embedding(sizes.positions, sizes.width)
        self.norm = nn.LayerNorm(sizes.width, eps=sizes.norm_eps)
        self.dropout = nn.Dropout(sizes.dropout)
        self.blocks = nn.ModuleList(
            QFormerBlock(sizes, crosses=number % sizes.cross_every == 0) for number in range(sizes.layers)
        )
        nn.init.normal_(self.queries, std=0.02)

    def embed(self, batch: int, ids_BT: Tensor | None) -> Tensor:
        """Queries and words as the first block sees them: (B, Q + T, D), one norm over both."""
        joined = [self.queries.expand(batch, -1, -1)]
        if ids_BT is not None:
            places_T = torch.arange(ids_BT.shape[1], device=ids_BT.device)
            joined.append(self.words(ids_BT) + self.positions(places_T))
        return self.dropout(self.norm(torch.cat(joined, dim=1)))

    def added_mask(self, attention_BT: Tensor | None) -> Tensor | None:
        """What is added to the scores, (B, 1, 1, Q + T), of words that are 1 and padding that is 0."""
        if attention_BT is None:
            return None
        padding_BT = (1 - attention_BT) * PADDED
        return nn.functional.pad(padding_BT.to(self.queries.dtype), (self.sizes.queries, 0))[:, None, None]

    def forward(self, memory_BNW: Tensor, ids_BT: Tensor | None = None, attention_BT: Tensor | None = None) -> Tensor:
        """The queries' last states (B, Q, D). `attention_BT` is 1 on words and 0 on the padding to the right."""
        x_BTD, mask = self.embed(len(memory_BNW), ids_BT), self.added_mask(attention_BT)
        for block in self.blocks:
            x_BTD = block(x_BTD, mask, memory_BNW)
        return x_BTD[:, : self.sizes.queries]

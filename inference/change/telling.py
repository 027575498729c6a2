"""Two dates in words, behind the embedded encoder: tokens of both → relation measuring → Q-Former that reads the
instruction → a prefix that the pack's own decoder reads instead of a picture (Deng, Zhou and Wu 2026, DeltaVLM).

The blocks are those of `deltavlm` at small sizes; before them tokens are normed, brought to the width inside and told
where they lie. Letters: B pairs, C channels, N tokens of a date, W width inside, T words, Q queries, D the decoder's
width.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..decoder.prefix import grid_positions
from .deltavlm.qformer import QFormerSizes
from .deltavlm.relation import RelationSizes
from .deltavlm.stage import DeltaSizes, DeltaVlm
from .sizes import ChangeSizes

#: sine positions of a token
PLACE_WIDTH = 64


def delta_sizes(sizes: ChangeSizes, vocabulary: int, language_width: int) -> DeltaSizes:
    """DeltaVLM at the sizes of a card."""
    words = sizes.words
    qformer = QFormerSizes(
        width=words.width,
        layers=words.layers,
        heads=words.heads,
        hidden=words.hidden,
        memory_width=words.width,
        cross_every=1,
        queries=words.queries,
        vocabulary=vocabulary,
        positions=words.longest,
        norm_eps=1e-5,
        dropout=words.dropout,
    )
    relation = RelationSizes(words.width, words.dropout, sizes.measured)
    return DeltaSizes(relation, qformer, language_width, sizes.instructed)


class TwoDatePrefix(nn.Module):
    """Tokens of both dates and an instruction → what the decoder reads."""

    def __init__(self, sizes: ChangeSizes, token_width: int, vocabulary: int, language_width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(token_width)
        self.narrow = nn.Linear(token_width, sizes.words.width)
        self.place = nn.Linear(PLACE_WIDTH, sizes.words.width, bias=False)
        self.delta = DeltaVlm(delta_sizes(sizes, vocabulary, language_width))

    def seen(self, tokens_BCHW: Tensor) -> Tensor:
        """One date's tokens, row by row: (B, N, W)."""
        rows, columns = tokens_BCHW.shape[2:]
        tokens = self.narrow(self.norm(tokens_BCHW.flatten(2).transpose(1, 2)))
        return tokens + self.place(grid_positions(rows, columns, PLACE_WIDTH).to(tokens)[None])

    def forward(self, before: Tensor, after: Tensor, ids_BT: Tensor, attention_BT: Tensor | None = None) -> Tensor:
        """(B, C, rows, columns) each, ids of the instruction (padded at the right where `attention_BT` is 0) → (B, Q,
        D). Of a long instruction the end is read, where the question stands after what was said before.
        """
        longest = self.delta.sizes.qformer.positions
        ids_BT, attention_BT = ids_BT[:, -longest:], None if attention_BT is None else attention_BT[:, -longest:]
        return self.delta(self.seen(before), self.seen(after), ids_BT, attention_BT)

    @torch.no_grad()
    def begin_with_words(self, embedding_VD: Tensor) -> None:
        """Words begin as the decoder's own, seen along the axes along which these differ most."""
        centred = embedding_VD - embedding_VD.mean(0)
        _, _, axes = torch.linalg.svd(centred, full_matrices=False)
        words = centred @ axes[: self.delta.qformer.words.embedding_dim].T
        self.delta.qformer.words.weight.copy_(words / words.std() * 0.02)

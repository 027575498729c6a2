"""DeltaVLM between the eye and the language model: relation measuring, Q-Former, projection, joined input.

Letters: B batch, N tokens of a date, W their width, Q queries, T words, L width of the language model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from .qformer import QFormer, QFormerSizes
from .relation import RelationMeasuring, RelationSizes


@dataclass(frozen=True)
class DeltaSizes:
    """The parts' sizes, the language model's width, and whether the Q-Former reads the instruction (an ablation)."""

    relation: RelationSizes
    qformer: QFormerSizes
    language_width: int
    instructed: bool = True


class LanguageInput(NamedTuple):
    """What the language model reads: `embeds` (B, Q + T, L), `attention` (B, Q + T) int64, 0 on padding."""

    embeds: Tensor
    attention: Tensor


class DeltaVlm(nn.Module):
    """Tokens of two dates and an instruction → tokens for the language model."""

    def __init__(self, sizes: DeltaSizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.relation = RelationMeasuring(sizes.relation)
        self.qformer = QFormer(sizes.qformer)
        self.project = nn.Linear(sizes.qformer.width, sizes.language_width)

    def forward(
        self, before_BNW: Tensor, after_BNW: Tensor, ids_BT: Tensor | None, attention_BT: Tensor | None
    ) -> Tensor:
        """Normed tokens of both dates, the instruction's ids and attention (right padded) → (B, Q, L)."""
        instruction = (ids_BT, attention_BT) if self.sizes.instructed else (None, None)
        return self.project(self.qformer(self.relation(before_BNW, after_BNW), *instruction))


def language_input(seen_BQL: Tensor, words_BTL: Tensor, attention_BT: Tensor) -> LanguageInput:
    """The queries' tokens, then the prompt's embeddings (left padded): no system prompt, no roles, no start token."""
    seen = torch.ones(seen_BQL.shape[:2], dtype=attention_BT.dtype, device=attention_BT.device)
    return LanguageInput(torch.cat([seen_BQL, words_BTL], dim=1), torch.cat([seen, attention_BT], dim=1))

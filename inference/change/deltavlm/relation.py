"""Cross-semantic relation measuring, CSRM (Deng, Zhou and Wu 2026, §4, instruction-guided difference perception).

With the difference Δ = F₂ − F₁ of the two dates' tokens, for each date t:

    context    C_t = tanh(W_c [Δ; F_t] + b_c)      what the difference means beside what is there
    gate       G_t = σ(W_g [Δ; F_t] + b_g)         how much of that matters
    filtered   R_t = G_t ⊙ C_t

As released, and unlike the paper, both dates share their weights, and what is passed on is not R_t alone but

    fused      M_t = W_f [F_t; Δ; R_t] + b_f

The visual memory is M₁ and after it M₂. Letters: B batch, N tokens of a date, W their width.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class RelationSizes:
    """The tokens' width and the dropout on context and gate. `measured` off leaves the tokens of both dates as they
    are: the authors' ablation.
    """

    width: int
    dropout: float
    measured: bool = True


class Related(NamedTuple):
    """One date's context, gate and fused tokens, each (B, N, W)."""

    context: Tensor
    gate: Tensor
    fused: Tensor


class RelationMeasuring(nn.Module):
    """Tokens of two dates → one visual memory. A matrix on [Δ; F] is written as one for Δ and one for F."""

    def __init__(self, sizes: RelationSizes) -> None:
        super().__init__()
        self.measured = sizes.measured
        if not sizes.measured:
            return
        self.context_of_change = nn.Linear(sizes.width, sizes.width, bias=False)
        self.context_of_date = nn.Linear(sizes.width, sizes.width)
        self.gate_of_change = nn.Linear(sizes.width, sizes.width, bias=False)
        self.gate_of_date = nn.Linear(sizes.width, sizes.width)
        self.fuse = nn.Linear(3 * sizes.width, sizes.width)
        self.dropout = nn.Dropout(sizes.dropout)

    def related(self, date_BNW: Tensor, change_BNW: Tensor) -> Related:
        """One date beside the difference."""
        context = self.dropout(torch.tanh(self.context_of_change(change_BNW) + self.context_of_date(date_BNW)))
        gate = self.dropout(torch.sigmoid(self.gate_of_change(change_BNW) + self.gate_of_date(date_BNW)))
        return Related(context, gate, self.fuse(torch.cat([date_BNW, change_BNW, gate * context], dim=-1)))

    def forward(self, before_BNW: Tensor, after_BNW: Tensor) -> Tensor:
        """Normed tokens of both dates → the visual memory (B, 2 · N, W), the first date's tokens first."""
        dates = [before_BNW, after_BNW]
        if self.measured:
            dates = [self.related(date, after_BNW - before_BNW).fused for date in dates]
        return torch.cat(dates, dim=1)

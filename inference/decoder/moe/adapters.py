"""Low-rank experts on one decoder (RS-MoE 2024, §III; LoRA: Hu et al. 2021, §4.1), all rows in one batch, in torch.

Row b of a batch passes each adapted linear layer W as W x + (x down_e) up_e with e the expert of that row. `up` starts
at zero, so an untrained expert is the decoder itself. The paper adapts q and v of self-attention, cross-attention and
the feed-forward; our decoder keeps q, k and v in one layer and has no cross-attention.

Letters: X experts, B rows, T tokens, I and O widths of a layer, R rank.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from ..model import Decoder
from .sizes import ExpertSizes, adapter_name


class LowRank(nn.Module):
    """The experts' additions to one linear layer."""

    def __init__(self, sizes: ExpertSizes, layer: nn.Linear) -> None:
        super().__init__()
        self.down = nn.Parameter(torch.randn(sizes.count, layer.in_features, sizes.rank) * layer.in_features**-0.5)
        self.up = nn.Parameter(torch.zeros(sizes.count, sizes.rank, layer.out_features))

    def forward(self, x_BTI: Tensor, expert_B: Tensor) -> Tensor:
        """(B, T, I) → (B, T, O), each row by its own expert."""
        return x_BTI @ self.down[expert_B] @ self.up[expert_B]


class Experts(nn.Module):
    """The low-rank layers of all experts; the decoder's own weights are neither held nor changed."""

    def __init__(self, sizes: ExpertSizes, decoder: Decoder) -> None:
        super().__init__()
        self.layers = nn.ModuleDict(
            {
                adapter_name(name): LowRank(sizes, layer)
                for name, layer in decoder.named_modules()
                if isinstance(layer, nn.Linear) and name.endswith(tuple(sizes.layers))
            }
        )

    @contextmanager
    def speaking(self, decoder: Decoder, expert_B: Tensor) -> Iterator[None]:
        """While open, row b of what passes the decoder is expert `expert_B[b]`'s."""
        handles = [
            decoder.get_submodule(name.replace("/", ".")).register_forward_hook(
                lambda _layer, given, out, low=low: out + low(given[0], expert_B)
            )
            for name, low in self.layers.items()
        ]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

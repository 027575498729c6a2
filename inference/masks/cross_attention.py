"""Attention of one stream to another of the same width, some of whose places may not count."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F

#: added to the score of what does not count; no infinity, as graphs in half precision must hold it
_NEVER = -1e4


class CrossAttention(nn.Module):
    """Queries look at keys; both have the same width."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.out = (nn.Linear(width, width) for _ in range(4))

    def forward(
        self, queries_PQC: Tensor, keys_PNC: Tensor, values_PNC: Tensor, counts_PN: Tensor | None = None
    ) -> Tensor:
        """(P, Q, C), (P, N, C), (P, N, C) → (P, Q, C); keys where `counts_PN` (bool) is False are passed over."""
        split = lambda x: x.unflatten(-1, (self.heads, -1)).transpose(1, 2)  # noqa: E731  (P, heads, ·, C/heads)
        q, k, v = split(self.q(queries_PQC)), split(self.k(keys_PNC)), split(self.v(values_PNC))
        never = None if counts_PN is None else (~counts_PN)[:, None, None].to(q.dtype) * _NEVER
        return self.out(F.scaled_dot_product_attention(q, k, v, never).transpose(1, 2).flatten(2))

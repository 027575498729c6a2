"""The two halves of a BERT block (Devlin et al. 2019), each with its residual and the norm behind it.

Letters: B batch, T tokens, D width, S what is looked at, M its width.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F


class Look(nn.Module):
    """Multi-head attention at others, or at oneself: norm(x + attention)."""

    def __init__(self, width: int, looked_at: int, heads: int, norm_eps: float, dropout: float) -> None:
        super().__init__()
        self.heads, self.at_random = heads, dropout
        self.q = nn.Linear(width, width)
        self.k, self.v = (nn.Linear(looked_at, width) for _ in range(2))
        self.out = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width, eps=norm_eps)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x_BTD: Tensor, others_BSM: Tensor, mask_B11S: Tensor | None = None) -> Tensor:
        """(B, T, D), (B, S, M) → (B, T, D); the mask is added to the scores."""
        q, k, v = self.q(x_BTD), self.k(others_BSM), self.v(others_BSM)
        q, k, v = (x.unflatten(-1, (self.heads, -1)).transpose(1, 2) for x in (q, k, v))  # (B, heads, ·, D/heads)
        dropped = self.at_random if self.training else 0.0
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask_B11S, dropout_p=dropped)
        return self.norm(x_BTD + self.dropout(self.out(mixed.transpose(1, 2).flatten(2))))


class Think(nn.Module):
    """Two linear maps with the exact GELU between them: norm(x + down(gelu(up(x))))."""

    def __init__(self, width: int, hidden: int, norm_eps: float, dropout: float) -> None:
        super().__init__()
        self.up, self.down = nn.Linear(width, hidden), nn.Linear(hidden, width)
        self.norm = nn.LayerNorm(width, eps=norm_eps)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x_BTD: Tensor) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        return self.norm(x_BTD + self.dropout(self.down(F.gelu(self.up(x_BTD)))))

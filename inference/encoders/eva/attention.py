"""Attention of EVA: every token sees every token; queries and values have a bias, keys have none."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class EvaAttention(nn.Module):
    """Multi-head attention. A bias on the keys would shift all scores of a query alike, so EVA leaves it out."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.query_bias = nn.Parameter(torch.zeros(width))
        self.value_bias = nn.Parameter(torch.zeros(width))
        self.out = nn.Linear(width, width)

    def forward(self, x_BTD: Tensor) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        B, T, D = x_BTD.shape
        bias = torch.cat([self.query_bias, torch.zeros_like(self.query_bias), self.value_bias])
        qkv = F.linear(x_BTD, self.qkv.weight, bias)
        q, k, v = qkv.view(B, T, 3, self.heads, D // self.heads).permute(2, 0, 3, 1, 4)
        mixed_BHTE = F.scaled_dot_product_attention(q, k, v)
        return self.out(mixed_BHTE.transpose(1, 2).flatten(2))

"""The decoder, top to bottom: rotary positions, attention, gated feed-forward, blocks, tied output.

A Llama-shaped transformer (Touvron et al. 2023: RMSNorm before each part, rotary positions, SwiGLU) at a size that a
CPU runs in milliseconds. It reads *embeddings*, not ids, because image and region tokens come before the words.

Letters: B batch, T new tokens, S all tokens so far, D width, H heads, E width of a head, V vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .kv_cache import KvCache


@dataclass(frozen=True)
class DecoderSizes:
    """Every number the decoder is built from; the model card carries them."""

    vocabulary: int
    width: int
    layers: int
    heads: int
    hidden: int
    context: int
    rope_base: float = 10_000.0

    @property
    def head_width(self) -> int:
        """Channels of one attention head."""
        return self.width // self.heads


def rotary_table(sizes: DecoderSizes) -> Tensor:
    """Cosines and sines of the rotary positions (Su et al. 2021, eq. 34): (2, context, head_width)."""
    step = torch.arange(0, sizes.head_width, 2).float() / sizes.head_width
    angles = torch.outer(torch.arange(sizes.context).float(), sizes.rope_base**-step)
    angles = torch.cat([angles, angles], dim=-1)
    return torch.stack([angles.cos(), angles.sin()])


def rotate(x_BHTE: Tensor, table_2TE: Tensor) -> Tensor:
    """Turn each pair of channels by its position's angle."""
    left, right = x_BHTE.chunk(2, dim=-1)
    cos, sin = table_2TE.to(x_BHTE.dtype)
    return x_BHTE * cos + torch.cat([-right, left], dim=-1) * sin


class Attention(nn.Module):
    """Causal self-attention over everything so far."""

    def __init__(self, sizes: DecoderSizes) -> None:
        super().__init__()
        self.heads = sizes.heads
        self.qkv = nn.Linear(sizes.width, 3 * sizes.width, bias=False)
        self.out = nn.Linear(sizes.width, sizes.width, bias=False)

    def forward(self, x_BTD: Tensor, table_2TE: Tensor, cache: KvCache | None, layer: int) -> Tensor:
        """x (B, T, D) → (B, T, D). With a cache, keys and values of earlier tokens are taken from it and the new ones
        added.
        """
        q, k, v = self.project(x_BTD, table_2TE)
        if cache is not None:
            k, v = cache.extend(layer, k, v)  # (B, H, S, E)
        # One new token sees everything; several new tokens see each other causally (they only ever start a sequence).
        return self.join(F.scaled_dot_product_attention(q, k, v, is_causal=x_BTD.shape[1] > 1))

    def project(self, x_BTD: Tensor, table_2TE: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values (B, H, T, E), the first two turned by their positions."""
        B, T, D = x_BTD.shape
        q, k, v = self.qkv(x_BTD).view(B, T, 3, self.heads, D // self.heads).permute(2, 0, 3, 1, 4)
        return rotate(q, table_2TE), rotate(k, table_2TE), v

    def join(self, mixed_BHTE: Tensor) -> Tensor:
        """What the heads gathered, as one stream (B, T, D)."""
        return self.out(mixed_BHTE.transpose(1, 2).flatten(2))


class FeedForward(nn.Module):
    """SwiGLU: silu(gate) · up, then down."""

    def __init__(self, sizes: DecoderSizes) -> None:
        super().__init__()
        self.gate_up = nn.Linear(sizes.width, 2 * sizes.hidden, bias=False)
        self.down = nn.Linear(sizes.hidden, sizes.width, bias=False)

    def forward(self, x_BTD: Tensor) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        gate, up = self.gate_up(x_BTD).chunk(2, dim=-1)
        return self.down(F.silu(gate) * up)


class Block(nn.Module):
    """Norm, attention, norm, feed-forward, each added to the stream."""

    def __init__(self, sizes: DecoderSizes) -> None:
        super().__init__()
        self.norm_attention = nn.RMSNorm(sizes.width, eps=1e-5)
        self.attention = Attention(sizes)
        self.norm_feed_forward = nn.RMSNorm(sizes.width, eps=1e-5)
        self.feed_forward = FeedForward(sizes)

    def forward(self, x_BTD: Tensor, table_2TE: Tensor, cache: KvCache | None, layer: int) -> Tensor:
        """(B, T, D) → (B, T, D)."""
        x_BTD = x_BTD + self.attention(self.norm_attention(x_BTD), table_2TE, cache, layer)
        return x_BTD + self.feed_forward(self.norm_feed_forward(x_BTD))


class Decoder(nn.Module):
    """Embeddings in, hidden states out; `logits` reads the next token off them with the tied embedding table."""

    def __init__(self, sizes: DecoderSizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.embedding = nn.Embedding(sizes.vocabulary, sizes.width)
        self.blocks = nn.ModuleList(Block(sizes) for _ in range(sizes.layers))
        self.norm = nn.RMSNorm(sizes.width, eps=1e-5)
        self.register_buffer("rotary", rotary_table(sizes), persistent=False)
        nn.init.normal_(self.embedding.weight, std=0.02)

    def forward(self, embeds_BTD: Tensor, cache: KvCache | None = None) -> Tensor:
        """Hidden states (B, T, D) of new embeddings (B, T, D), which follow what the cache holds."""
        start = cache.length if cache is not None else 0
        table = self.rotary[:, start : start + embeds_BTD.shape[1]]
        x_BTD = embeds_BTD
        for layer, block in enumerate(self.blocks):
            x_BTD = block(x_BTD, table, cache, layer)
        if cache is not None:
            cache.advance(embeds_BTD.shape[1])
        return self.norm(x_BTD)

    def logits(self, hidden_BTD: Tensor) -> Tensor:
        """Scores of every next token: (B, T, D) → (B, T, V), unnormalised."""
        return F.linear(hidden_BTD, self.embedding.weight)

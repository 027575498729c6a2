"""Several instructions about one picture in one pass: the picture's tokens go through the decoder once.

A caption has a dozen words and a picture 37 tokens, so a row of its own for each caption would spend most of the work
on reading the same picture again. The prefix is causal and never sees the words, so its keys and values serve all rows
of its picture: the result equals that of separate rows.

Letters: P pictures, N prefix tokens, R rows, T words, D width, H heads, E width of a head.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from ...decoder.model import Block, Decoder


def hidden_after_prefix(decoder: Decoder, prefix_PND: Tensor, owner_R: Tensor, words_RTD: Tensor) -> Tensor:
    """Hidden states (R, T, D) of rows of word embeddings (R, T, D), row r standing after the prefix of picture
    `owner_R[r]`.
    """
    prefix, words = prefix_PND.shape[1], words_RTD.shape[1]
    tables = decoder.rotary[:, :prefix], decoder.rotary[:, prefix : prefix + words]
    sees = torch.ones(words, prefix + words, dtype=torch.bool).tril(diagonal=prefix)
    streams = prefix_PND, words_RTD
    for block in decoder.blocks:
        streams = _through(block, streams, tables, owner_R, sees)
    return decoder.norm(streams[1])


def _through(
    block: Block, streams: tuple[Tensor, Tensor], tables: tuple[Tensor, Tensor], owner_R: Tensor, sees_TS: Tensor
) -> tuple[Tensor, Tensor]:
    """One block on both streams: the words look back at their picture's prefix and at each other."""
    prefix, words = streams
    attention = block.attention
    q, k, v = attention.project(block.norm_attention(prefix), tables[0])  # (P, H, N, E)
    prefix = prefix + attention.join(F.scaled_dot_product_attention(q, k, v, is_causal=True))
    query, keys, values = attention.project(block.norm_attention(words), tables[1])  # (R, H, T, E)
    keys, values = torch.cat([k[owner_R], keys], dim=2), torch.cat([v[owner_R], values], dim=2)
    words = words + attention.join(F.scaled_dot_product_attention(query, keys, values, attn_mask=sees_TS))
    return _fed(block, prefix), _fed(block, words)


def _fed(block: Block, x: Tensor) -> Tensor:
    return x + block.feed_forward(block.norm_feed_forward(x))

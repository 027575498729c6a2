"""Greedy generation, one token at a time, with a guard against loops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import torch
from torch import Tensor

from ..protocol.errors import AnswerBroken
from .kv_cache import KvCache
from .model import Decoder

#: the same run of tokens this often in a row is a loop, not an answer
LOOP_REPEATS, LOOP_LONGEST = 4, 12


#: (all ids so far, index of the first new one) → embeddings (1, new, D)
Embed = Callable[[list[int], int], Tensor]


class Step(NamedTuple):
    """One generated token and the hidden state (D,) that predicted it (GeoPix reads masks off the latter)."""

    token: int
    hidden: Tensor


@torch.inference_mode()
def generate(
    decoder: Decoder, embed: Embed, prefix_BND: Tensor, ids: list[int], end: int, max_tokens: int
) -> Iterator[Step]:
    """Yield the answer's tokens until the end token (which is not yielded), `max_tokens`, or the context is full.

    `prefix_BND` (1, N, D) are image tokens and listed boxes, `ids` the prompt, `embed` gives tokens their vectors.
    Raises AnswerBroken when the answer runs in a loop.
    """
    sizes = decoder.sizes
    embeds = torch.cat([prefix_BND, embed(ids, 0)], dim=1)
    cache = KvCache(sizes.layers, 1, sizes.heads, sizes.context, sizes.head_width).to(embeds)
    tokens: list[int] = []
    for _ in range(max_tokens):
        if cache.room < embeds.shape[1]:
            return
        hidden = decoder(embeds, cache)[:, -1]  # (1, D)
        token = int(decoder.logits(hidden).argmax())
        if token == end:
            return
        tokens.append(token)
        if is_looping(tokens):
            raise AnswerBroken("The model began to repeat itself, so its answer was stopped; ask in other words.")
        yield Step(token, hidden[0])
        embeds = embed(ids + tokens, len(ids) + len(tokens) - 1)


def is_looping(tokens: list[int]) -> bool:
    """Whether the sequence ends in one run of up to 12 tokens, four times over."""
    for length in range(1, LOOP_LONGEST + 1):
        tail = tokens[-length * LOOP_REPEATS :]
        if len(tail) == length * LOOP_REPEATS and tail == tail[-length:] * LOOP_REPEATS:
            return True
    return False

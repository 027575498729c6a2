"""Beam search that streams: a token is said as soon as every beam agrees on it.

Several continuations are kept side by side and the likeliest whole sentence wins, which a greedy walk misses. Nothing
is said that may still change: only the beginning that all candidates share.
"""

from __future__ import annotations

import os.path
from collections.abc import Iterator

import torch
from torch import Tensor

from ..protocol.errors import AnswerBroken
from .generate import is_looping
from .kv_cache import KvCache
from .model import Decoder

Candidate = tuple[float, tuple[int, ...]]
#: sentences are compared by log probability / length ** this
LENGTH_POWER = 0.7


@torch.inference_mode()
def beam_search(decoder: Decoder, embeds_1ND: Tensor, end: int, max_tokens: int, width: int) -> Iterator[int]:
    """Yield the tokens of the best sentence of at most `max_tokens` after embeddings (1, N, D), `end` not included.

    Raises AnswerBroken when the best sentence runs in a loop.
    """
    sizes = decoder.sizes
    cache = KvCache(sizes.layers, width, sizes.heads, sizes.context, sizes.head_width).to(embeds_1ND)
    hidden = decoder(embeds_1ND.expand(width, -1, -1), cache)[:, -1]
    alive: list[Candidate] = [(0.0, ())]
    done: list[Candidate] = []
    said = 0
    for _ in range(min(max_tokens, cache.room)):
        alive, parents = _grown(alive, decoder.logits(hidden).log_softmax(-1), end, width, done)
        if not alive or _settled(alive, done, width):
            break
        agreed = os.path.commonprefix([sentence for _, sentence in alive + done])
        yield from agreed[said:]
        said = max(said, len(agreed))
        cache.reorder(torch.tensor(parents))
        hidden = decoder(decoder.embedding(torch.tensor([[sentence[-1]] for _, sentence in alive])), cache)[:, -1]
    best = max(done or alive, key=_normalised)[1]
    if is_looping(list(best)):
        raise AnswerBroken("The model began to repeat itself, so its answer was stopped; ask in other words.")
    yield from best[said:]


def _grown(
    alive: list[Candidate], log_p_WV: Tensor, end: int, width: int, done: list[Candidate]
) -> tuple[list[Candidate], list[int]]:
    """The best continuations, and the row that each came from; ended ones go to `done`. Always `width` rows."""
    totals = torch.tensor([score for score, _ in alive])[:, None] + log_p_WV[: len(alive)]
    values, places = totals.flatten().topk(2 * width)
    grown, parents = [], []
    for rank, (value, place) in enumerate(zip(values.tolist(), places.tolist())):
        row, token = divmod(place, log_p_WV.shape[1])
        if token != end and len(grown) < width:
            grown.append((value, (*alive[row][1], token)))
            parents.append(row)
        elif token == end and rank < width:
            done.append((value, alive[row][1]))
    return grown, parents


def _settled(alive: list[Candidate], done: list[Candidate], width: int) -> bool:
    """Whether enough sentences have ended, or none under way can still win."""
    if len(done) >= width:
        return True
    return bool(done) and max(map(_normalised, done)) >= max(map(_normalised, alive))


def _normalised(candidate: Candidate) -> float:
    return candidate[0] / max(len(candidate[1]), 1) ** LENGTH_POWER

"""Generation, one token at a time, with a guard against loops."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from ..protocol.errors import AnswerBroken
from .runtime import Walk

#: the same run of tokens this often in a row is a loop, not an answer
LOOP_REPEATS, LOOP_LONGEST = 4, 12
#: logits (V,) → the next token
Choose = Callable[[np.ndarray], int]
#: (all ids so far, index of the first new one) → embeddings (1, new, D)
Embed = Callable[[Sequence[int], int], np.ndarray]


class Step(NamedTuple):
    """One generated token and the hidden state (D,) that predicted it (GeoPix reads masks off the latter)."""

    token: int
    hidden: np.ndarray


def greedy(logits: np.ndarray) -> int:
    """The likeliest token."""
    return int(logits.argmax())


def sampled(temperature: float, seed: int, nucleus: float = 0.9) -> Choose:
    """A choice drawn from the smallest set of tokens that holds `nucleus` of the probability (Holtzman et al. 2020)."""
    rng = np.random.default_rng(seed)

    def choose(logits: np.ndarray) -> int:
        p = np.exp((logits - logits.max()) / temperature)
        order = np.argsort(-p)
        p = p[order] / p.sum()
        p[np.cumsum(p) - p >= nucleus] = 0
        return int(order[rng.choice(len(p), p=p / p.sum())])

    return choose


def unstuttered(choose: Choose) -> Choose:
    """The same choice, but never a token twice running: small decoders stutter (“two planes planes planes”)."""
    last: list[int] = []

    def choose_another(logits: np.ndarray) -> int:
        others = logits.copy()
        others[last] = -np.inf
        last[:] = [choose(others)]
        return last[0]

    return choose_another


def generate(
    walk: Walk, embed: Embed, prefix_1ND: np.ndarray, ids: list[int], end: int, max_tokens: int, choose: Choose = greedy
) -> Iterator[Step]:
    """Yield the answer's tokens until the end token (which is not yielded), `max_tokens`, or the context is full.

    `prefix_1ND` (1, N, D) are image tokens and listed boxes, `ids` the prompt, `embed` gives tokens their vectors.
    Raises AnswerBroken when the answer runs in a loop.
    """
    embeds = np.concatenate([prefix_1ND, embed(ids, 0)], axis=1)
    tokens: list[int] = []
    for _ in range(max_tokens):
        if walk.room < embeds.shape[1]:
            return
        logits, hidden = walk.step(embeds)
        token = choose(logits[0])
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

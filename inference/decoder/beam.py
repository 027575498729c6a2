"""Beam search that streams: a token is said as soon as every beam agrees on it.

Several continuations are kept side by side and the likeliest whole sentence wins, which a greedy walk misses. Nothing
is said that may still change: only the beginning that all candidates share.
"""

from __future__ import annotations

import os.path
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from ..protocol.errors import AnswerBroken
from .generate import Embed, is_looping
from .runtime import Walk

#: sentences are compared by log probability / length ** this (Wu et al. 2016, §7, in the form without an offset)
LENGTH_POWER = 0.7


class Sentence(NamedTuple):
    """Tokens and their log probability; the end token counts in the latter and is not among the former."""

    log_p: float
    tokens: tuple[int, ...]

    @property
    def merit(self) -> float:
        """What sentences of different lengths are compared by."""
        return self.log_p / max(len(self.tokens), 1) ** LENGTH_POWER


class Beam(NamedTuple):
    """A sentence under way: its walk, and the log probabilities (V,) of its next token."""

    sentence: Sentence
    walk: Walk
    next_log_p: np.ndarray


def beam_search(
    walk: Walk, embed: Embed, prefix_1ND: np.ndarray, ids: list[int], end: int, max_tokens: int, width: int
) -> Iterator[int]:
    """Yield the tokens of the best sentence, the end token not among them; arguments as of `generate`.

    Sentences that run in a loop are given up; raises AnswerBroken when none is left.
    """
    start = np.concatenate([prefix_1ND, embed(ids, 0)], axis=1)
    if walk.room < start.shape[1]:
        return
    beams = [Beam(Sentence(0.0, ()), walk, log_softmax(walk.step(start)[0]))]
    done: list[Sentence] = []
    said = 0
    for _ in range(min(max_tokens, walk.room)):
        parents, ended = _grown(beams, end, width)
        done += ended
        if not parents and not done:
            raise AnswerBroken("The model began to repeat itself, so its answer was stopped; ask in other words.")
        if _settled([sentence for _, sentence in parents], done, width):
            break
        agreed = os.path.commonprefix([sentence.tokens for _, sentence in parents] + [each.tokens for each in done])
        yield from agreed[said:]
        said = max(said, len(agreed))
        beams = [_stepped(parent.walk.fork(), sentence, embed, ids) for parent, sentence in parents]
    best = max(done or [beam.sentence for beam in beams], key=lambda sentence: sentence.merit)
    yield from best.tokens[said:]


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Logits (V,) → log probabilities (V,)."""
    shifted = logits - logits.max()
    return shifted - np.log(np.exp(shifted).sum())


def _grown(beams: list[Beam], end: int, width: int) -> tuple[list[tuple[Beam, Sentence]], list[Sentence]]:
    """The best `width` longer sentences with the beams they came from, and those that ended among the best."""
    totals = np.stack([beam.sentence.log_p + beam.next_log_p for beam in beams])
    best = np.argsort(-totals, axis=None)[: 2 * width]
    parents, ended = [], []
    for rank, place in enumerate(best.tolist()):
        row, token = divmod(place, totals.shape[1])
        tokens, total = beams[row].sentence.tokens, float(totals[row, token])
        if token == end:
            ended += [Sentence(total, tokens)] if rank < width else []
        elif len(parents) < width and not is_looping([*tokens, token]):
            parents.append((beams[row], Sentence(total, (*tokens, token))))
    return parents, ended


def _stepped(walk: Walk, sentence: Sentence, embed: Embed, ids: list[int]) -> Beam:
    whole = [*ids, *sentence.tokens]
    return Beam(sentence, walk, log_softmax(walk.step(embed(whole, len(whole) - 1))[0]))


def _settled(alive: list[Sentence], done: list[Sentence], width: int) -> bool:
    """Whether enough sentences have ended, or none under way can still win."""
    if len(done) >= width or not alive:
        return True
    return bool(done) and max(each.merit for each in done) >= max(each.merit for each in alive)

"""Sentences found word by word, several at once (beam search), as Karaca et al. 2025 decode: the sum of the words'
log-probabilities decides, and what has ended leaves its place to no other.

Letters: K sentences under way, T words, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from .word_list import END, PAD, START, UNKNOWN

#: marks that are never said
UNSAID = [PAD, UNKNOWN, START]
#: ids (K, T) → scores (K, V) of the word after each
ScoresOf = Callable[[np.ndarray], np.ndarray]


def likeliest(scores_of: ScoresOf, beams: int, longest: int) -> Iterator[list[int]]:
    """Yield after every word the likeliest sentence so far, in ids without START and END; the last is the answer, an
    empty one if none came to its end in `longest` words, START among them. `beams` 1 is greedy.
    """
    under_way, sums = np.full((1, 1), START, np.int64), np.zeros(1)
    ended: list[tuple[float, list[int]]] = []
    while under_way.shape[0] and under_way.shape[1] < longest:
        under_way, sums, new = _longer(under_way, sums, scores_of(under_way), beams - len(ended))
        ended += new
        yield max(ended or _said(under_way, sums), key=lambda each: each[0])[1]
    if not ended:
        yield []


def _longer(
    ids_KT: np.ndarray, sums_K: np.ndarray, scores_KV: np.ndarray, places: int
) -> tuple[np.ndarray, np.ndarray, list[tuple[float, list[int]]]]:
    """The likeliest ways to go on: those under way with their sums, and those that have ended."""
    total_KV = sums_K[:, None] + log_probabilities(scores_KV)
    total_KV[:, UNSAID] = -np.inf
    best = np.argsort(-total_KV, axis=None, kind="stable")[:places]
    rows, words = np.unravel_index(best, total_KV.shape)
    ids, sums = np.column_stack([ids_KT[rows], words]), total_KV[rows, words]
    is_over = words == END
    return ids[~is_over], sums[~is_over], _said(ids[is_over][:, :-1], sums[is_over])


def _said(ids_KT: np.ndarray, sums_K: np.ndarray) -> list[tuple[float, list[int]]]:
    return [(float(total), ids[1:].tolist()) for total, ids in zip(sums_K, ids_KT)]


def log_probabilities(scores_KV: np.ndarray) -> np.ndarray:
    """Scores → log-probabilities, float64."""
    scores = scores_KV.astype(np.float64)
    scores -= scores.max(axis=1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))

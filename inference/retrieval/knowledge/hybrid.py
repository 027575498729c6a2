"""RS-RAG's hybrid search: what is stored is ranked by its likeness to the query's picture and to its words together.

score = α · cos(query image, stored image) + (1 − α) · cos(query text, stored text) (§III-B). Two further parts may be
added, nearness to the extent and full-text rank; with their weights at 0 it is the paper's own score.

Letters: N stored passages, S width of a vector.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

#: keeps the cosine of a vector of zeros finite, as published
_TINY = 1e-8


class Query(NamedTuple):
    """What is looked for: vectors (S,) of a picture and of words, either None where there is none."""

    image: np.ndarray | None
    text: np.ndarray | None


class Stored(NamedTuple):
    """What is searched: vectors (N, S); a row of NaN is a passage without a picture. None where there are none."""

    image: np.ndarray | None
    text: np.ndarray | None


class Scores(NamedTuple):
    """Of each passage (N,) float64: the fused score, its two cosines (`image` NaN without a picture)."""

    fused: np.ndarray
    image: np.ndarray
    text: np.ndarray


def cosines(query_S: np.ndarray, stored_NS: np.ndarray) -> np.ndarray:
    """Cosines (N,) in float64; NaN for rows of NaN."""
    query_S, stored_NS = query_S.astype(np.float64), stored_NS.astype(np.float64)
    lengths = np.linalg.norm(query_S) * np.linalg.norm(stored_NS, axis=1)
    return stored_NS @ query_S / (lengths + _TINY)


def hybrid_scores(query: Query, stored: Stored, alpha: float, count: int) -> Scores:
    """RS-RAG's score of `count` passages. The paper skips passages without a picture: they are NaN here."""
    nothing = np.full(count, np.nan)
    image = nothing if query.image is None or stored.image is None else cosines(query.image, stored.image)
    text = np.zeros(count) if query.text is None or stored.text is None else cosines(query.text, stored.text)
    return Scores(alpha * image + (1 - alpha) * text, image, text)


def by_words_alone(scores: Scores) -> Scores:
    """The same, but passages without a picture, which the paper skips, count by their words."""
    return scores._replace(fused=np.where(np.isnan(scores.fused), scores.text, scores.fused))


def preselected(query: Query, stored: Stored, most: int | None) -> np.ndarray:
    """Indices of the `most` passages (None: all) that are ranked at all, best first: by the cosine of the query's
    *picture* with their words' vectors, as the published search does, whose two halves share one space.
    """
    order = np.argsort(-cosines(query.image, stored.text), kind="stable")
    return order[:most]


def ranked(fused_N: np.ndarray, most: int | None = None) -> np.ndarray:
    """Indices of the best, best first; equals keep their order, NaN is left out."""
    order = np.argsort(-np.where(np.isnan(fused_N), -np.inf, fused_N), kind="stable")
    return order[: np.count_nonzero(~np.isnan(fused_N))][:most]

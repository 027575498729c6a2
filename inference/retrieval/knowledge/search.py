"""Finding passages: RS-RAG's score, fused with nearness to the extent and with full-text rank."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ...protocol.knowledge import Knowledge
from .embedders import TextEmbedder
from .hybrid import Query, Stored, by_words_alone, hybrid_scores, ranked
from .question import Question
from .store import Found, KnowledgeStore, Passage

#: how many passages the full-text index is asked for
MOST_BY_WORDS = 200
#: passages this far from an extent count half, unless the extent itself is larger, in metres
REACH_M = 500.0
_M_A_DEGREE = 111_320.0

LonLatBox = tuple[float, float, float, float]


class Sought(NamedTuple):
    """What is looked for: a question, the picture's unit vector (S,) and the extent in degrees, None where unknown."""

    question: Question
    picture: np.ndarray | None = None
    extent: LonLatBox | None = None


class Hit(NamedTuple):
    """A passage that was found: its fused score, and the parts of it (`image` NaN without a picture)."""

    passage: Passage
    score: float
    image: float
    text: float
    nearness: float
    wording: float


def search(
    store: KnowledgeStore, found: Found, embedder: TextEmbedder | None, sought: Sought, weights: Knowledge
) -> list[Hit]:
    """The `top_k` best passages, the best first; with the weights `nearness` and `wording` at 0 by RS-RAG's score."""
    count = len(found.ids)
    text = None  # words that only mean “here” find nothing
    if embedder and found.texts is not None and not sought.question.is_of_place:
        text = embedder.questions([sought.question.text])[0]
    scores = by_words_alone(
        hybrid_scores(Query(sought.picture, text), Stored(found.images, found.texts), weights.alpha, count)
    )
    nearness, wording = nearness_of(found.boxes, sought.extent), wording_of(store, found.ids, sought.question)
    fused = scores.fused + weights.nearness * nearness + weights.wording * wording
    best = ranked(fused, weights.top_k)
    passages = store.passages(found.ids[best].tolist())
    parts = zip(*(part[best].tolist() for part in (fused, scores.image, scores.text, nearness, wording)))
    return [Hit(passage, *values) for passage, values in zip(passages, parts)]


def nearness_of(boxes_N4: np.ndarray, extent: LonLatBox | None) -> np.ndarray:
    """How near passages are to an extent (N,), 1 inside it and less with distance; 0 for those without a place."""
    if extent is None or not len(boxes_N4):
        return np.zeros(len(boxes_N4))
    west, south, east, north = extent
    lon_m = _M_A_DEGREE * math.cos(math.radians((south + north) / 2))
    gap_x = np.maximum(np.maximum(boxes_N4[:, 0] - east, west - boxes_N4[:, 2]), 0) * lon_m
    gap_y = np.maximum(np.maximum(boxes_N4[:, 1] - north, south - boxes_N4[:, 3]), 0) * _M_A_DEGREE
    reach_m = max(math.hypot((east - west) * lon_m, (north - south) * _M_A_DEGREE), REACH_M)
    return np.nan_to_num(1 / (1 + np.hypot(gap_x, gap_y) / reach_m), nan=0.0)


def wording_of(store: KnowledgeStore, ids_N: np.ndarray, question: Question) -> np.ndarray:
    """Full-text scores (N,) beside the best one's, 0–1."""
    by_id = store.by_words(question.words, MOST_BY_WORDS)
    best = max(by_id.values(), default=0)
    return np.array([by_id.get(number, 0.0) / best if best > 0 else 0.0 for number in ids_N.tolist()])

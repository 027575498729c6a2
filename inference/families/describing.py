"""A description: many candidates from the decoder, one chosen by the dual encoder.

A greedy sentence is often safe and sometimes about the wrong kind of place. The chosen one is near to what most
candidates say (minimum Bayes risk, Kumar & Byrne 2004) and near to the picture, both as cosines of the dual encoder
(how RS5M and GAIA filter captions, here applied to our own).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..decoder.language import Language
from ..protocol.errors import AnswerBroken
from ..retrieval.embedder import Embedder


@dataclass(frozen=True)
class Candidates:
    """What a card says under `candidates`: how many are drawn at which temperature, besides the likeliest one, and how
    much nearness to the picture counts beside nearness to the other candidates.
    """

    drawn_at: dict[str, int]
    picture_weight: float

    @property
    def temperatures(self) -> list[float]:
        """One for each candidate."""
        return [0.0, *(float(warmth) for warmth, times in self.drawn_at.items() for _ in range(times))]


def best_description(
    language: Language, embedder: Embedder, plan: Candidates, prompt: str, tokens_1CHW: np.ndarray
) -> str:
    """The best of the candidates; raises AnswerBroken when all are empty or loop."""
    said = language.candidates(prompt, tokens_1CHW, plan.temperatures)
    if not said:
        raise AnswerBroken("The model had no answer; ask in other words.")
    return said[chosen(embedder.sentences(said), embedder.pictures(tokens_1CHW)[0], plan.picture_weight)]


def chosen(sentences_NS: np.ndarray, picture_S: np.ndarray, picture_weight: float) -> int:
    """The index of the unit vector that is nearest to the mean of all and, weighed, to the picture's; the first of
    equals.
    """
    return int((sentences_NS @ (sentences_NS.mean(0) + picture_weight * picture_S)).argmax())

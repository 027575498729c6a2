"""A description: many candidates from the decoder, of which the one is told that people would most agree with.

The likeliest sentence is often too specific and wrong in its details. The chosen one is most like what people say about
similar pictures (`retrieval/wordings.py`) and like what the other candidates say (minimum Bayes risk, Kumar & Byrne
2004).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..decoder.language import Language
from ..protocol.errors import AnswerBroken
from ..retrieval.wordings import Wordings, tokens_of


@dataclass(frozen=True)
class Candidates:
    """What a card says under `candidates`: how many are drawn at which temperature, besides the likeliest one, and what
    share the candidates have in the sentence to be most like, beside people's.
    """

    drawn_at: dict[str, int]
    own_share: float

    @property
    def temperatures(self) -> list[float]:
        """One for each candidate."""
        return [0.0, *(float(warmth) for warmth, times in self.drawn_at.items() for _ in range(times))]


def best_description(
    language: Language,
    wordings: Wordings,
    plan: Candidates,
    prompt: str,
    tokens_1CHW: np.ndarray,
    picture_S: np.ndarray,
) -> str:
    """The best of the candidates about a picture, given its tokens and its unit vector; raises AnswerBroken when all
    are empty or loop.
    """
    said = language.candidates(prompt, tokens_1CHW, plan.temperatures)
    if not said:
        raise AnswerBroken("The model had no answer; ask in other words.")
    vectors = wordings.vectors([tokens_of(language.tokenizer, sentence) for sentence in said])
    return said[chosen(vectors, wordings.expected(picture_S), plan.own_share)]


def chosen(sentences_NG: np.ndarray, expected_G: np.ndarray, own_share: float) -> int:
    """The index of the sentence with the largest product with the mean of all and what is expected, weighed; the first
    of equals.
    """
    wanted = own_share * sentences_NG.mean(0) + (1 - own_share) * expected_G
    return int((sentences_NG @ wanted).argmax())


def pieces(sentence: str) -> Iterator[str]:
    """A sentence word by word, blanks included; it begins with a capital."""
    return iter(re.findall(r"\s*\S+", sentence[:1].upper() + sentence[1:]))

"""Classes in a user's own words: from names to vectors, and from vectors to how sure.

A name becomes a phrase (“parking lot” → “a parking lot”; attributes stay with it: “asphalt road” → “an asphalt road”,
SkyScript 2023), the phrase 106 sentences, and those a mean vector. Places drawn on the map as examples give a class a
second vector, a prototype (Snell et al. 2017). A picture is nearer to any picture than to any sentence, so likeness to
a prototype is brought to the measure of sentences before the two are mixed.

Letters: B pictures, C classes, S width of the shared space.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from .zero_shot import probabilities, unit

OTHER = "other"
#: words for what cannot be counted, which stand without an article; so do plurals
UNCOUNTED = re.compile(
    r"\w*(?:water|land|grass|vegetation|sand|soil|snow|ice|ground|scrub|heath|bush|pasture|asphalt|concrete|gravel|"
    r"rubble|mud|rock|chaparral|housing|industry|forestry|parking|greenery|farming|agriculture)$"
)
PLURAL = re.compile(r"\w*[^su\W]s$")
_STANDS_ALONE = re.compile(r"(?:an?|the|some|many|several|one|two|three|no|lots of|pieces? of)\b")


def phrase_of(name: str) -> str:
    """A class name as it stands in a sentence: lower case, with an article where it needs one."""
    words = name.replace("_", " ").lower().split()
    phrase = " ".join(words)
    if not words or _STANDS_ALONE.match(phrase) or UNCOUNTED.match(words[-1]) or PLURAL.match(words[-1]):
        return phrase
    return f"{'an' if phrase[0] in 'aeiou' else 'a'} {phrase}"


class Settings(NamedTuple):
    """What a card says under `preprocessing.classify`, measured on validation pictures.

    `scale` makes probabilities of cosines; `slope` and `offset` bring the cosine of two pictures to that of a picture
    and a sentence; names nearer than `rival_max` (cosine) to a class of the user are no rivals to it.
    """

    scale: float = 20.0
    slope: float = 1.08
    offset: float = -0.05
    rival_max: float = 0.7


class Judged(NamedTuple):
    """The classes of one picture, best first."""

    label: str
    score: float
    runner_up: str
    runner_up_score: float


class ClassVectors:
    """Classes ready to be compared with pictures, by words, by examples, or by both."""

    def __init__(
        self,
        names: Sequence[str],
        words_CS: np.ndarray,
        settings: Settings,
        rivals_KS: np.ndarray | None = None,
        prototypes: Mapping[str, np.ndarray] | None = None,
    ) -> None:
        """`words` are unit vectors of the names; `rivals` of other things that may lie there; `prototypes` has unit
        vectors (n, S) of the examples of some names.
        """
        self.names, self._words_CS, self._settings = tuple(names), words_CS, settings
        near = np.zeros((0, words_CS.shape[1]), np.float32) if rivals_KS is None else rivals_KS
        self._rivals_KS = near[(near @ words_CS.T).max(axis=1, initial=-1.0) < settings.rival_max]
        self._prototypes = {
            self.names.index(name): (unit(vectors.mean(axis=0)), len(vectors) / (len(vectors) + 2))
            for name, vectors in (prototypes or {}).items()
        }

    def probabilities(self, pictures_BS: np.ndarray) -> np.ndarray:
        """How sure each class is, (B, C) float32; rows sum to less than 1: the rest is for what is none of them."""
        cosines_BC = pictures_BS @ self._words_CS.T
        for index, (prototype_S, share) in self._prototypes.items():
            likeness_B = self._settings.slope * (pictures_BS @ prototype_S) + self._settings.offset
            cosines_BC[:, index] += share * (likeness_B - cosines_BC[:, index])
        rivals_BK = pictures_BS @ self._rivals_KS.T
        return probabilities(np.hstack([cosines_BC, rivals_BK]), self._settings.scale)[:, : len(self.names)]

    def judged(self, probabilities_C: np.ndarray, other_min: float = 0.0) -> Judged:
        """The best class and the next; “other” where the best is less sure than `other_min`, which then comes next."""
        order = np.argsort(-probabilities_C, kind="stable")
        ranked = [(self.names[index], round(float(probabilities_C[index]), 4)) for index in order[:2]]
        if ranked[0][1] < other_min:
            rest = round(float(1 - probabilities_C.sum()), 4)
            ranked.insert(0, (OTHER, max(rest, 0.0)))
        if len(ranked) < 2:
            ranked.append(("", 0.0))
        return Judged(*ranked[0], *ranked[1])

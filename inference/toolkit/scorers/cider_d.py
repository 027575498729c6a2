"""CIDEr-D of one sentence at a time against a fixed training set: the reward of self-critical learning.

Vedantam et al. 2015, §5: TF-IDF vectors of 1- to 4-grams, clipped, with a Gaussian length penalty (σ 6), times 10.
Equal to pycocoevalcap's scorer, which scores whole sets only, when the document frequencies come from the same
references.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LONGEST, SIGMA = 4, 6.0
Gram = tuple[str, ...]


@dataclass(frozen=True)
class _Vector:
    """TF-IDF weights of one sentence by n-gram length, their norms, and the number of word pairs."""

    weights: tuple[dict[Gram, float], ...]
    norms: tuple[float, ...]
    pairs: int


class CiderD:
    """References of a training set, ready to score sentences about its images."""

    def __init__(self, references: Mapping[str, Sequence[str]]) -> None:
        counted = {image: [_grams(sentence) for sentence in sentences] for image, sentences in references.items()}
        frequency: Counter[Gram] = Counter()
        for sentences in counted.values():
            frequency.update(set().union(*sentences))
        self._log_images = math.log(max(1, len(references)))
        self._frequency = frequency
        self._references = {image: [self._vector(grams) for grams in each] for image, each in counted.items()}

    def score(self, sentence: str, image: str) -> float:
        """CIDEr-D, 0–10, of a sentence (words parted by blanks) about one image."""
        candidate = self._vector(_grams(sentence))
        references = self._references[image]
        return 10.0 * sum(_likeness(candidate, reference) for reference in references) / len(references)

    def _vector(self, grams: Counter[Gram]) -> _Vector:
        weights: tuple[dict[Gram, float], ...] = tuple({} for _ in range(LONGEST))
        pairs = 0
        for gram, count in grams.items():
            weights[len(gram) - 1][gram] = count * (self._log_images - math.log(max(1, self._frequency[gram])))
            pairs += count if len(gram) == 2 else 0
        return _Vector(weights, tuple(math.sqrt(sum(w * w for w in part.values())) for part in weights), pairs)


def _grams(sentence: str) -> Counter[Gram]:
    words = sentence.split()
    return Counter(tuple(words[i : i + n]) for n in range(1, LONGEST + 1) for i in range(len(words) - n + 1))


def _likeness(candidate: _Vector, reference: _Vector) -> float:
    """Mean over n-gram lengths of the clipped cosine, times the length penalty."""
    total = 0.0
    for ours, theirs, our_norm, their_norm in zip(
        candidate.weights, reference.weights, candidate.norms, reference.norms
    ):
        if our_norm and their_norm:
            common = sum(min(weight, theirs[gram]) * theirs[gram] for gram, weight in ours.items() if gram in theirs)
            total += common / (our_norm * their_norm)
    return total / LONGEST * math.exp(-((candidate.pairs - reference.pairs) ** 2) / (2 * SIGMA**2))


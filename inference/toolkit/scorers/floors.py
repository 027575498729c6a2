"""Captions without looking: what a score must beat before it says anything about seeing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from .captions import plain_tokens


def commonest_sentence(sentences: Iterable[str]) -> str:
    """The sentence that occurs most often in a training set: the caption of one who never looks."""
    return Counter(map(plain_tokens, sentences)).most_common(1)[0][0]


def class_medoids(captions: Mapping[str, Sequence[str]], classes: Mapping[str, str]) -> dict[str, str]:
    """For each class the training sentence most like the others: the caption of one who knows only the kind of scene.

    `captions` and `classes` by image. Likeness is the cosine of TF-IDF vectors of words and word pairs, document
    frequencies from the class; a sentence counts as often as it occurs.
    """
    by_class: dict[str, list[str]] = {}
    for image, sentences in captions.items():
        by_class.setdefault(classes[image], []).extend(map(plain_tokens, sentences))
    return {name: medoid(sentences) for name, sentences in by_class.items()}


def medoid(sentences: Sequence[str]) -> str:
    """The tokenised sentence with the highest summed likeness to all."""
    counts = Counter(sentence for sentence in sentences if sentence)
    different, times = list(counts), np.array(list(counts.values()), np.float32)
    vectors = _indicator([_grams(sentence) for sentence in different])
    frequency = times @ vectors
    vectors *= np.log(times.sum() / frequency)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    # The sum of cosines with all sentences is the cosine with their sum: no square matrix.
    return different[int((vectors @ (times @ vectors)).argmax())]


def _grams(sentence: str) -> set:
    words = sentence.split()
    return {*words, *zip(words, words[1:])}


def _indicator(grams: list[set]) -> np.ndarray:
    """(sentences, grams) float32 of 0 and 1."""
    column = {gram: index for index, gram in enumerate(sorted(set().union(*grams), key=str))}
    matrix = np.zeros((len(grams), len(column)), np.float32)
    for row, found in enumerate(grams):
        matrix[row, [column[gram] for gram in found]] = 1.0
    return matrix

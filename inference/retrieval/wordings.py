"""How people word pictures like this one: the runs of words that their sentences share.

Consensus captioning (Devlin et al. 2015, Exploring Nearest Neighbor Approaches for Image Captioning, §4; Mao et al.
2015, m-RNN, §8) prefers the sentence that is most like the captions of similar pictures. Likeness is CIDEr (Vedantam
et al. 2015, eq. 1–2: cosines of TF-IDF vectors of runs of one to four words), here of tokens. A mean of cosines is a
product with the mean of the unit vectors, so where they keep the captions of all pictures, we keep means: one vector of
runs for each of some prototypes of pictures, its largest entries alone. No caption is stored.

Letters: S width of the picture vectors, K prototypes, G runs, N sentences, E entries kept of a prototype.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from ..decoder.tokenizer import Tokenizer
from ..protocol.errors import ModelBroken

#: words in a run at most; CIDEr's
LONGEST_RUN = 4
#: fills up the ids of a shorter run in the file
NOTHING = 65535
#: how sharply a picture's nearest prototypes are preferred: weights are softmax(SHARPNESS · cosine)
SHARPNESS = 40.0

_STOPS = str.maketrans("", "", ".,;")

Run = tuple[int, ...]


class Wordings:
    """Expected runs by picture vector, and sentences as vectors over the same runs."""

    def __init__(self, tensors: Mapping[str, np.ndarray]) -> None:
        """`prototypes` (K, S), `entries` (K, E) indices of runs and their `weights` (K, E), `runs` (G, 4) token ids,
        `rarity` (G,) and, of runs that are not listed, `rarity_unlisted` (4,) by length; any float or integer type.
        """
        self._prototypes_KS = tensors["prototypes"].astype(np.float32)
        rows = tensors["runs"].tolist()
        self._index = {tuple(token for token in row if token != NOTHING): index for index, row in enumerate(rows)}
        self._rarity_G = tensors["rarity"].astype(np.float32)
        self._rarity_unlisted = tensors["rarity_unlisted"].tolist()
        self._expected_KG = np.zeros((len(self._prototypes_KS), len(rows)), np.float32)
        np.put_along_axis(
            self._expected_KG, tensors["entries"].astype(np.int64), tensors["weights"].astype(np.float32), axis=1
        )

    def expected(self, picture_S: np.ndarray) -> np.ndarray:
        """The mean vector (G,) float32 of sentences about pictures like the one with this unit vector (S,)."""
        odds = np.exp(SHARPNESS * (self._prototypes_KS @ picture_S - 1))
        return (odds / odds.sum()) @ self._expected_KG

    def vectors(self, sentences: Sequence[Sequence[int]]) -> np.ndarray:
        """Vectors (N, G) float32 of sentences given as token ids; the product of two is their CIDEr, 0–1, as far as
        their common runs are listed.
        """
        vectors = np.zeros((len(sentences), len(self._index)), np.float32)
        for row, sentence in zip(vectors, sentences):
            for run, weight in unit_weights(sentence, self._rarity).items():
                if run in self._index:
                    row[self._index[run]] = weight
        return vectors

    def _rarity(self, run: Run) -> float:
        index = self._index.get(run)
        return self._rarity_unlisted[len(run) - 1] if index is None else float(self._rarity_G[index])


def open_wordings(path: Path) -> Wordings:
    """Read the file that `toolkit/training/wordings.py` writes; raises ModelBroken."""
    try:
        return Wordings(load_file(path))
    except (OSError, KeyError, ValueError, SafetensorError) as error:
        raise ModelBroken("The model's wordings cannot be loaded; install the model again.", str(error)) from error


def tokens_of(tokenizer: Tokenizer, sentence: str) -> list[int]:
    """Token ids of a sentence without its stops, which CIDEr does not read either."""
    return tokenizer.encode(sentence.translate(_STOPS))


def runs(tokens: Sequence[int]) -> Iterator[Run]:
    """Every run of one to four tokens of a sentence, as often as it stands there."""
    for length in range(1, LONGEST_RUN + 1):
        for start in range(len(tokens) - length + 1):
            yield tuple(tokens[start : start + length])


def unit_weights(tokens: Sequence[int], rarity: Callable[[Run], float]) -> dict[Run, float]:
    """TF-IDF weights of a sentence's runs, those of each length scaled to norm 1/2, so that the product of two
    sentences is the mean of the four cosines.
    """
    weights = {run: count * rarity(run) for run, count in Counter(runs(tokens)).items()}
    squares = [0.0] * LONGEST_RUN
    for run, weight in weights.items():
        squares[len(run) - 1] += weight * weight
    return {run: weight / (2 * math.sqrt(squares[len(run) - 1])) for run, weight in weights.items() if weight}

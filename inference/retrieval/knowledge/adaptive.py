"""The embedded text embedder: learnt from the knowledge base itself, in seconds, when documents are learnt.

Latent semantic analysis (Deerwester et al. 1990): TF-IDF vectors of passages over stems, groups of synonyms and runs of
characters inside words (as in Bojanowski et al. 2017), mapped to their leading singular directions. Passages on one
subject come near each other though they share few words, and misspelt or inflected words still meet.

Letters: N passages, V features, S width of a vector.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ...protocol.errors import KnowledgeBroken
from ..zero_shot import unit
from .terms import content_stems, groups_of

MODEL, REVISION = "adaptive", "1"
#: width of the vectors, most features that count, most passages that are learnt from
WIDTH, MOST_FEATURES, MOST_PASSAGES = 192, 16384, 2000
#: what kinds of features weigh beside a stem, and the lengths of runs of characters
GROUP_WEIGHT, RUN_WEIGHT, RUNS = 0.7, 0.35, (4, 5)
_ROWS = 256


class AdaptiveEmbedder:
    """Texts as unit vectors; made by `learn`, kept as bytes."""

    model, revision = MODEL, REVISION

    def __init__(self, features: Sequence[str], rarity_V: np.ndarray, directions_VS: np.ndarray) -> None:
        self._index = {feature: index for index, feature in enumerate(features)}
        self._rarity_V, self._directions_VS = rarity_V, directions_VS

    def vectors(self, texts: Sequence[str]) -> np.ndarray:
        """Unit vectors (N, S) float32; a text without a known feature is a vector of zeros."""
        if not texts:
            return np.zeros((0, self._directions_VS.shape[1]), np.float32)
        parts = [rows_NV @ self._directions_VS for rows_NV in self._weighed(texts)]
        return unit(np.concatenate(parts))

    #: questions are read as passages are
    questions = vectors

    def to_bytes(self) -> bytes:
        """The embedder as a safetensors file; `from_bytes` reads it back."""
        tensors = {"rarity": self._rarity_V, "directions": self._directions_VS.astype(np.float16)}
        return save(tensors, {"features": json.dumps(list(self._index))})

    @classmethod
    def from_bytes(cls, content: bytes) -> AdaptiveEmbedder:
        """Read what `to_bytes` wrote; raises KnowledgeBroken."""
        try:
            length = int.from_bytes(content[:8], "little")
            features = json.loads(json.loads(content[8 : 8 + length])["__metadata__"]["features"])
            tensors = load(content)
            return cls(features, tensors["rarity"], tensors["directions"].astype(np.float32))
        except (ValueError, KeyError, SafetensorError) as error:
            raise KnowledgeBroken(
                "The knowledge base is damaged: what its texts are compared by cannot be read. Learn it afresh.",
                repr(error),
            ) from error

    @classmethod
    def learn(cls, texts: Sequence[str], width: int = WIDTH) -> AdaptiveEmbedder:
        """Learn from passages; of very many, evenly taken ones."""
        step = max(math.ceil(len(texts) / MOST_PASSAGES), 1)
        counts = [features_of(text) for text in texts[::step]]
        seen = Counter(feature for count in counts for feature in count)
        kept = [feature for feature, times in seen.most_common() if times > 1 or not feature.startswith("~")]
        kept = kept[:MOST_FEATURES]
        rarity_V = np.array([math.log((len(counts) + 1) / (seen[name] + 0.5)) for name in kept], np.float32)
        learnt = cls(kept, np.maximum(rarity_V, 0), np.zeros((len(kept), 0), np.float32))
        learnt._directions_VS = _directions([*learnt._rows(counts)], width, len(kept))
        return learnt

    def _weighed(self, texts: Sequence[str]) -> Iterator[np.ndarray]:
        """TF-IDF rows of unit length, a block of texts at a time."""
        for start in range(0, len(texts), _ROWS):
            yield from self._rows([features_of(text) for text in texts[start : start + _ROWS]])

    def _rows(self, counts: Sequence[dict[str, float]]) -> Iterator[np.ndarray]:
        for start in range(0, len(counts), _ROWS):
            block = counts[start : start + _ROWS]
            rows = np.zeros((len(block), len(self._index)), np.float32)
            for row, count in zip(rows, block):
                for feature, weight in count.items():
                    if feature in self._index:
                        row[self._index[feature]] = weight
            yield unit(rows * self._rarity_V)


def features_of(text: str) -> dict[str, float]:
    """Features of a text and how strongly it has each: stems as they are, `=3` a group of synonyms, `~` runs."""
    counts: Counter[str] = Counter()
    for stemmed in content_stems(text):
        counts[stemmed] += 1
        counts.update(f"={group}" for group in groups_of(stemmed))
        if not stemmed[0].isdigit():
            marked = f"<{stemmed}>"
            counts.update(
                f"~{marked[start : start + length]}" for length in RUNS for start in range(len(marked) - length + 1)
            )
    weights = {"=": GROUP_WEIGHT, "~": RUN_WEIGHT}
    return {feature: (1 + math.log(count)) * weights.get(feature[0], 1.0) for feature, count in counts.items()}


def _directions(blocks: list[np.ndarray], width: int, features: int) -> np.ndarray:
    """The leading right singular vectors (V, S) of the rows in these blocks, by their Gram matrix (N, N)."""
    if not blocks:
        return np.zeros((features, 0), np.float32)
    gram_NN = np.block([[one @ other.T for other in blocks] for one in blocks]).astype(np.float64)
    values, vectors_NN = np.linalg.eigh(gram_NN)
    kept = np.flatnonzero(values > 1e-6 * max(values.max(), 1e-12))[::-1][:width]
    left_NS = (vectors_NN[:, kept] / np.sqrt(values[kept])).astype(np.float32)
    starts = np.cumsum([0, *(len(block) for block in blocks)])
    return sum((block.T @ left_NS[start : start + len(block)] for block, start in zip(blocks, starts)),
               np.zeros((features, len(kept)), np.float32))

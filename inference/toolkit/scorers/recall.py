"""Recall of retrieval between pictures and sentences, by the protocol of RSICD's papers.

Every picture has several sentences. A picture finds its sentence when any of its own is among the first K; a sentence
finds its picture when that one picture is. The mean recall is the mean of the six figures (K = 1, 5, 10, both ways).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

KS = (1, 5, 10)


@dataclass(frozen=True)
class Recall:
    """Shares 0–1 at each K: `to_text` of pictures that find a sentence, `to_image` of sentences that find theirs."""

    to_text: dict[int, float]
    to_image: dict[int, float]

    @property
    def mean(self) -> float:
        """Mean recall, 0–1."""
        return float(np.mean([*self.to_text.values(), *self.to_image.values()]))


def recall(cosine_BN: np.ndarray, owner_N: np.ndarray) -> Recall:
    """Recall of cosines (pictures, sentences), where sentence n belongs to picture owner_N[n] (int, 0 … B - 1)."""
    own_N = cosine_BN[owner_N, np.arange(len(owner_N))]
    picture_rank_N = (cosine_BN > own_N).sum(0)
    best_B = np.full(len(cosine_BN), -np.inf)
    np.maximum.at(best_B, owner_N, own_N)
    sentence_rank_B = (cosine_BN > best_B[:, None]).sum(1)
    return Recall(
        {k: float((sentence_rank_B < k).mean()) for k in KS}, {k: float((picture_rank_N < k).mean()) for k in KS}
    )

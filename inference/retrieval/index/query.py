"""What somebody looks for as one vector: words and an example together, moved by what was liked and what was not.

Letters: N chips, S width of a vector.
"""

from __future__ import annotations

import numpy as np

from ..zero_shot import unit

#: Rocchio's weights of what was asked, of what was liked and of what was not (Manning, Raghavan & Schütze 2008,
#: Introduction to Information Retrieval, §9.1.1: “reasonable values”)
ASKED, LIKED, DISLIKED = 1.0, 0.75, 0.15


def joined(words_S: np.ndarray | None, example_S: np.ndarray | None, likeness: float) -> np.ndarray | None:
    """The unit vector between words and an example, which has the share `likeness` (0–1); None without either."""
    if words_S is None or example_S is None:
        return example_S if words_S is None else words_S
    return unit((1 - likeness) * words_S + likeness * example_S)


def moved(asked_S: np.ndarray | None, liked_NS: np.ndarray, disliked_NS: np.ndarray) -> np.ndarray:
    """What was asked for (None: only what was liked says it), towards the liked chips and away from the others; of
    length 1.
    """
    query_S = np.zeros(0) if asked_S is None else ASKED * asked_S
    for vectors_NS, weight in ((liked_NS, LIKED), (disliked_NS, -DISLIKED)):
        if len(vectors_NS):
            query_S = weight * vectors_NS.mean(0) + (query_S if query_S.size else 0)
    return unit(query_S)

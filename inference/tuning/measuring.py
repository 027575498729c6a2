"""What a tuning is worth: figures on the part of the set that was kept back, before and after.

Letters: N pictures, T titles, C classes, S shared width.
"""

from __future__ import annotations

import numpy as np

from ..retrieval.adapters import Adapter, Adapters
from ..retrieval.zero_shot import class_vectors, similarities, top_1, unit
from .set_file import DataSet
from .vectors import Vectors

KS = (1, 5, 10)
#: the names of what is measured, as a card has them; `{set}` is the set's title
ACCURACY, RECALL_TEXT, RECALL_PICTURE = "zero-shot accuracy", "picture to text R@{k}", "text to picture R@{k}"
KEPT = "kinds of scene that typical pictures are still taken for"


def figures(vectors: Vectors, data_set: DataSet, adapters: Adapters | None) -> dict[str, float]:
    """Shares 0–1 on the test part: classes named right, and recall both ways between pictures and titles; `KEPT` is
    measured on what the pack knew before. Empty but for that when nothing was kept for measuring.

    A title finds its picture when any picture of that title is among the first K, and a picture its title when any of
    its own is: many pictures have the same title.
    """
    see, read = adapters or (_unchanged, _unchanged)
    rows: dict[str, float] = {}
    test = data_set.test
    if test:
        pictures_NS = unit(see(vectors.pictures[test]).mean(1))
        labels = np.array([data_set.labels.index(data_set.examples[number].label) for number in test])
        classes_CS = class_vectors(read(vectors.classes))
        rows[ACCURACY] = top_1(similarities(pictures_NS, classes_CS), labels)
        rows.update(_recalls(pictures_NS, vectors, data_set, read))
    old_KC = [similarities(how(vectors.old_pictures), class_vectors(words(vectors.old_classes))).argmax(1)
              for how, words in ((_unchanged, _unchanged), (see, read))]
    rows[KEPT] = float((old_KC[0] == old_KC[1]).mean())
    return rows


def share_of_largest(data_set: DataSet) -> float:
    """The accuracy on the test part of naming always its most frequent class: what zero-shot accuracy starts from."""
    labels = [data_set.examples[number].label for number in data_set.test]
    return max(map(labels.count, set(labels))) / len(labels) if labels else 0.0


def _recalls(pictures_NS: np.ndarray, vectors: Vectors, data_set: DataSet, read: Adapter) -> dict[str, float]:
    own = [set(data_set.examples[number].titles) for number in data_set.test]
    words = sorted(set().union(*own))
    index = {title: number for number, title in enumerate(vectors.title_words)}
    titles_TS = read(vectors.titles[[index[title] for title in words]])
    right_NT = np.array([[title in titles for title in words] for titles in own])
    cosine_NT = pictures_NS @ titles_TS.T
    return {
        **{RECALL_TEXT.format(k=k): value for k, value in _found(cosine_NT, right_NT).items()},
        **{RECALL_PICTURE.format(k=k): value for k, value in _found(cosine_NT.T, right_NT.T).items()},
    }


def _found(cosine_QD: np.ndarray, right_QD: np.ndarray) -> dict[int, float]:
    """The share of rows that find something right among their first K columns."""
    best_Q = np.where(right_QD, cosine_QD, -np.inf).max(1)
    rank_Q = (cosine_QD > best_Q[:, None]).sum(1)
    return {k: float((rank_Q < k).mean()) for k in KS}


def _unchanged(vectors: np.ndarray) -> np.ndarray:
    return vectors

"""Which of many products with a query are the largest, the same way in every store.

Products of float32 differ in their last digits with the library and with what else is multiplied beside them. So they
only choose who comes near; the ranks come from `ranked`, whose products do not depend on company.

Letters: N vectors, S their width, R some of them.
"""

from __future__ import annotations

import numpy as np

#: more than float32 gets wrong in a product of unit vectors
SLACK = 2e-5
#: rows that are gathered at once: they stay in the processor's cache
_AT_ONCE = 2048
#: from this share on, all products cost less than those of rows that lie scattered
_MANY = 0.3
#: up to so many rows one thread is as fast as several, which wait for each other on a busy machine (`@` has several)
_ONE_THREAD = 20_000


def products(vectors_NS: np.ndarray, query_S: np.ndarray, rows_R: np.ndarray | None = None) -> np.ndarray:
    """Products (R,) float32 of rows, of all where None, with a query."""
    if rows_R is None:
        return _product(vectors_NS, query_S)
    if len(rows_R) > _MANY * len(vectors_NS):
        return _product(vectors_NS, query_S)[rows_R]
    parts = [_product(vectors_NS[rows_R[at : at + _AT_ONCE]], query_S) for at in range(0, len(rows_R), _AT_ONCE)]
    return np.concatenate([np.zeros(0, np.float32), *parts])


def _product(vectors_NS: np.ndarray, query_S: np.ndarray) -> np.ndarray:
    return np.einsum("ns,s->n", vectors_NS, query_S) if len(vectors_NS) <= _ONE_THREAD else vectors_NS @ query_S


def nearest(scores_R: np.ndarray, k: int) -> np.ndarray:
    """Where the k largest scores stand, in rising order, and those that may be equal to the last of them."""
    if k >= len(scores_R):
        return np.arange(len(scores_R))
    return np.flatnonzero(scores_R >= np.partition(scores_R, -k)[-k] - SLACK)


def ranked(ids_R: np.ndarray, vectors_RS: np.ndarray, query_S: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Ids and products float32 of the k best vectors; the best first, among equals the lower id."""
    scores = (vectors_RS.astype(np.float64) * query_S.astype(np.float64)).sum(axis=1).astype(np.float32)
    order = np.lexsort((ids_R, -scores))[:k]
    return ids_R[order], scores[order]

"""The vectors of an index in memory, to be searched: exact, by one product."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

Batches = Callable[[], Iterator[tuple[np.ndarray, np.ndarray]]]


class VectorCache:
    """All vectors of one kind, `ids` (N,) rising and `vectors` (N, S) float32."""

    def __init__(self, ids: np.ndarray, vectors: np.ndarray) -> None:
        self._ids, self._vectors = ids, vectors

    @classmethod
    def open(cls, path: Path, stamp: str, vectors: Batches) -> VectorCache:
        """The cache of a file and a stamp of its index; read from `vectors` when it is missing, stale or damaged."""
        ids, rows = [], []
        for batch_ids, batch in vectors():
            ids.append(batch_ids)
            rows.append(batch)
        if not ids:
            return cls(np.zeros(0, np.int64), np.zeros((0, 0), np.float32))
        return cls(np.concatenate(ids), np.concatenate(rows))

    def search(self, query_S: np.ndarray, k: int, allowed: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
        """Ids int64 and products float32 of the k best among `allowed` (rising ids, None: all); the best first, among
        equals the lower id.
        """
        rows = np.arange(len(self._ids)) if allowed is None else np.flatnonzero(np.isin(self._ids, allowed))
        if not len(rows):
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        scores = (self._vectors if allowed is None else self._vectors[rows]) @ query_S
        if k < len(rows):
            near = np.flatnonzero(scores >= np.partition(scores, -k)[-k])
            rows, scores = rows[near], scores[near]
        order = np.lexsort((rows, -scores))[:k]
        return self._ids[rows[order]], scores[order]

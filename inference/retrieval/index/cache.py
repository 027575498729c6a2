"""The vectors of an index in a file beside it, ready to be searched; it can always be made again from the index.

Up to `EXACT_UP_TO` vectors, and wherever FAISS is missing, every product is taken. Above, inverted lists (Jégou et al.
2011, §IV) of 8-bit codes name candidates, whose products are then taken from the vectors themselves.

Letters: N vectors, S their width, R rows of the file that may be found, K the best of them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

import numpy as np

from .cache_file import Batches, CacheUnusable, Mapped, map_file, write_file
from .lists import Lists, faiss_is_here, products_in_place
from .ranking import nearest, products, ranked

log = logging.getLogger(__name__)
#: ids are looked up in a table of their whole range where it has few gaps, else they are searched for
_GAPS = 4


class VectorCache:
    """All vectors of one kind, ids rising, and `lists` of them where there are many."""

    def __init__(self, ids_N: np.ndarray, vectors_NS: np.ndarray, lists: Lists | None = None) -> None:
        self._ids, self._vectors, self._lists = ids_N, vectors_NS, lists

    @classmethod
    def open(cls, path: Path, stamp: str, vectors: Callable[[], Batches]) -> VectorCache:
        """The cache in a file, made anew from `vectors` when it is missing, of another stamp, or damaged.

        `vectors()` gives batches by rising id: ids (n,) int64 and unit vectors (n, S) float32. `stamp` is another one
        after every change of them. Where the file cannot lie, it lies among the temporary ones until this object is
        gone; raises OSError when there is no room there either.
        """
        try:
            return cls._of(map_file(path, stamp))
        except CacheUnusable as reason:
            log.info("The search cache %s is made anew: %s", path.name, reason)
        return cls._of(write_file(path, stamp, vectors))

    @classmethod
    def _of(cls, mapped: Mapped) -> VectorCache:
        lists = Lists.read(mapped.lists) if len(mapped.lists) and faiss_is_here() else None
        return cls(mapped.ids_N, mapped.vectors_NS, lists)

    def search(
        self, query_S: np.ndarray, k: int, allowed: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Ids int64 and products float32 of the k best among `allowed` (rising ids, None: all); the best first, among
        equals the lower id. Fewer than k where no more are allowed.
        """
        query_S = np.ascontiguousarray(query_S, np.float32)
        rows = None if allowed is None else self._rows(allowed)
        count = len(self._ids) if rows is None else len(rows)
        if not count:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        if self._lists is not None and self._lists.reach(count, k) < count:
            rows = self._lists.candidates(self._vectors, query_S, k, rows)
        elif k < count:
            take = products if self._lists is None or rows is None else products_in_place
            near = nearest(take(self._vectors, query_S, rows), k)
            rows = near if rows is None else rows[near]
        chosen = slice(None) if rows is None else rows
        return ranked(self._ids[chosen], self._vectors[chosen], query_S, k)

    def _rows(self, allowed: np.ndarray) -> np.ndarray:
        """Rows of those ids that are here, rising."""
        ids, table = self._ids, self._row_of
        if not len(ids):
            return np.zeros(0, np.int64)
        allowed = allowed[np.searchsorted(allowed, ids[0]) : np.searchsorted(allowed, ids[-1], side="right")]
        if table is None:
            rows = np.searchsorted(ids, allowed)
            return rows[ids[rows] == allowed]
        rows = table[allowed - ids[0]]
        return rows if len(table) == len(ids) else rows[rows >= 0]

    @cached_property
    def _row_of(self) -> np.ndarray | None:
        """Rows by id, counted from the first one, -1 for a gap; None where there are too many gaps."""
        ids = self._ids
        if not len(ids) or ids[-1] - ids[0] >= _GAPS * len(ids):
            return None
        table = np.full(ids[-1] - ids[0] + 1, -1, np.int64)
        table[ids - ids[0]] = np.arange(len(ids))
        return table

"""Inverted lists of 8-bit codes: FAISS's IVF-SQ8, searched in as many lists as hold enough of what may be found.

A query looks into the lists whose centres are nearest to it. How many is not fixed: under a filter by place or date
most members of a list may be left out, so lists are added until `reach` allowed vectors lie in them. With few allowed
ones it is quicker to multiply those that lie in these lists than to walk the lists' codes past all others.

Letters: N vectors, S their width, L lists, R rows that may be found.
"""

from __future__ import annotations

import contextlib
import importlib.util
import math
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import numpy as np

from .ranking import nearest

#: so many vectors are compared with each query one by one, in 10 ms of 256 numbers each; lists begin above
EXACT_UP_TO = 100_000
#: vectors looked at: REACH · allowed ** POWER. Measured at 1 M × 256, for recall@10 of 0.985 and more at every share
REACH, POWER = 8.5, 0.6
#: and at least so many for each one wanted
REACH_EACH = 20
#: candidates of 8-bit codes for each one wanted, and some more, whose true products are taken
SPARE_EACH, SPARE = 2, 30
#: from this share of allowed vectors on codes are walked, under it vectors are multiplied
WALKED = 0.25
#: vectors that centres are learnt from, for each list, and rounds; more of either changes recall by less than 0.005
LEARNT_FROM, ROUNDS = 40, 8
_AT_ONCE = 65_536


def faiss_is_here() -> bool:
    """Whether FAISS is installed; the light engine has none."""
    return importlib.util.find_spec("faiss") is not None


def wants_lists(count: int) -> bool:
    """Whether so many vectors are to have lists, here."""
    return count > EXACT_UP_TO and faiss_is_here()


class Lists:
    """The lists of all vectors of a file; rows of the file are their members."""

    def __init__(self, index: Any) -> None:
        self._index = index

    @classmethod
    def make(cls, vectors_NS: np.ndarray) -> Lists:
        """Learn √N centres from a sample, and put every vector into the list of its nearest."""
        import faiss

        count, width = vectors_NS.shape
        lists = max(1, round(math.sqrt(count)))
        metric = faiss.METRIC_INNER_PRODUCT
        centres = faiss.IndexFlatIP(width)
        index = faiss.IndexIVFScalarQuantizer(centres, width, lists, faiss.ScalarQuantizer.QT_8bit, metric)
        index.cp.spherical, index.cp.niter = True, ROUNDS
        index.cp.min_points_per_centroid, index.cp.max_points_per_centroid = 1, LEARNT_FROM
        sample = np.random.default_rng(0).choice(count, min(count, lists * LEARNT_FROM), replace=False)
        index.train(vectors_NS[np.sort(sample)])
        for start in range(0, count, _AT_ONCE):
            index.add(vectors_NS[start : start + _AT_ONCE])
        return cls(index)

    @classmethod
    def read(cls, stored: np.ndarray) -> Lists:
        """From bytes (uint8) that `stored` gave; their checksum was compared before."""
        import faiss

        return cls(faiss.deserialize_index(stored))

    def stored(self) -> np.ndarray:
        """The lists as bytes, uint8."""
        import faiss

        return faiss.serialize_index(self._index)

    def reach(self, allowed: int, k: int) -> int:
        """How many of the allowed vectors are looked at for k results."""
        return max(round(REACH * allowed**POWER), REACH_EACH * k)

    def candidates(
        self, vectors_NS: np.ndarray, query_S: np.ndarray, k: int, rows_R: np.ndarray | None
    ) -> np.ndarray:
        """Rows that the k best are among, as far as the lists tell, of those that are allowed (rising, None: all)."""
        if rows_R is None:
            return self._walk(query_S, k, self._enough(query_S, k, self._sizes), None)
        lists_R = self._list_of[rows_R]
        chosen = self._enough(query_S, k, np.bincount(lists_R, minlength=self._index.nlist))
        if len(rows_R) >= WALKED * len(vectors_NS):
            return self._walk(query_S, k, chosen, rows_R)
        is_chosen = np.zeros(self._index.nlist, bool)
        is_chosen[chosen[1]] = True
        rows = rows_R[is_chosen[lists_R]]
        return rows[nearest(products_in_place(vectors_NS, query_S, rows), k)]

    def _enough(self, query_S: np.ndarray, k: int, allowed_L: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Products with centres and numbers of the nearest lists that together hold enough; none that holds nothing."""
        near_L = self._centres_LS @ query_S
        lists = np.flatnonzero(allowed_L)
        lists = lists[np.argsort(-near_L[lists])]
        enough = self.reach(int(allowed_L.sum()), k)
        count = int(np.searchsorted(allowed_L[lists].cumsum(), enough)) + 1
        return near_L[lists[:count]], lists[:count]

    def _walk(
        self, query_S: np.ndarray, k: int, chosen: tuple[np.ndarray, np.ndarray], rows_R: np.ndarray | None
    ) -> np.ndarray:
        """The rows of the best codes in some lists."""
        import faiss

        near, lists = chosen
        options: dict[str, Any] = {"nprobe": len(lists)}
        if rows_R is not None:
            is_allowed = np.zeros(self._index.ntotal, bool)
            is_allowed[rows_R] = True
            options["sel"] = faiss.IDSelectorBitmap(np.packbits(is_allowed, bitorder="little"))
        wanted = SPARE_EACH * k + SPARE
        scores, rows = np.empty(wanted, np.float32), np.empty(wanted, np.int64)
        # FAISS's own wrapper of this call takes no selector
        query, *given = map(faiss.swig_ptr, (query_S, lists, near, scores, rows))
        self._index.search_preassigned_c(1, query, wanted, *given, False, faiss.SearchParametersIVF(**options))
        return np.sort(rows[rows >= 0])

    @cached_property
    def _centres_LS(self) -> np.ndarray:
        return self._index.quantizer.reconstruct_n(0, self._index.nlist)

    @cached_property
    def _sizes(self) -> np.ndarray:
        """Members of each list, (L,)."""
        return np.bincount(self._list_of, minlength=self._index.nlist)

    @cached_property
    def _list_of(self) -> np.ndarray:
        """Each row's list, (N,)."""
        import faiss

        lists = self._index.invlists
        list_of = np.empty(self._index.ntotal, np.intp)
        for number in range(self._index.nlist):
            size = lists.list_size(number)
            if size:
                list_of[faiss.rev_swig_ptr(lists.get_ids(number), size)] = number
        return list_of


@contextlib.contextmanager
def _one_thread() -> Iterator[None]:
    """FAISS on this thread alone: on a busy machine it takes longer to wait for a second one than the work takes."""
    import faiss

    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        yield
    finally:
        faiss.omp_set_num_threads(threads)


def products_in_place(vectors_NS: np.ndarray, query_S: np.ndarray, rows_R: np.ndarray) -> np.ndarray:
    """Products (R,) float32 of scattered rows, where they lie: numpy would copy them first, at six times the cost."""
    import faiss

    scores = np.empty(len(rows_R), np.float32)
    vectors, query, rows, out = map(faiss.swig_ptr, (vectors_NS, query_S, rows_R, scores))
    with _one_thread():
        faiss.fvec_inner_products_by_idx(out, query, vectors, rows, vectors_NS.shape[1], 1, len(rows_R))
    return scores

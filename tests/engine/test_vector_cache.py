"""The search cache of an index: the best are found, whatever is allowed, and a file that is not right is made again."""

from __future__ import annotations

import logging
import multiprocessing
import os
import time

import numpy as np
import pytest

from inference.retrieval.index import cache_file, lists
from inference.retrieval.index.cache import VectorCache

COUNT, WIDTH, FIRST = 4000, 24, 5


@pytest.fixture(params=["exact", "lists"])
def kind(request, monkeypatch):
    """Every test twice: with all products, and with inverted lists."""
    if request.param == "lists":
        pytest.importorskip("faiss", reason="FAISS comes with the full engine.")
        monkeypatch.setattr(lists, "EXACT_UP_TO", 1000)
    return request.param


def vectors_of(seed: int = 0):
    """Clustered unit vectors (COUNT, WIDTH) float32, as many digits as an index keeps."""
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((40, WIDTH))[rng.integers(0, 40, COUNT)] + 0.4 * rng.standard_normal((COUNT, WIDTH))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16).astype(np.float32)


class Store:
    """Gives vectors in batches, with gaps between their ids, and counts how often."""

    def __init__(self, seed: int = 0, gap: int = 3) -> None:
        self.all, self.ids, self.asked = vectors_of(seed), FIRST + gap * np.arange(COUNT), 0

    def __call__(self):
        self.asked += 1
        for start in range(0, COUNT, 999):
            yield self.ids[start : start + 999], self.all[start : start + 999]

    def best(self, query, k, allowed=None):
        """The truth."""
        scores = self.all.astype(np.float64) @ query.astype(np.float64)
        scores[~np.isin(self.ids, self.ids if allowed is None else allowed)] = -np.inf
        rows = np.lexsort((self.ids, -scores.astype(np.float32)))[:k]
        return self.ids[rows[np.isfinite(scores[rows])]]


def recall(store, cache, k=10, allowed=None) -> float:
    """The share of the true best that is found, over some queries."""
    shares = []
    for query in vectors_of(9)[:20]:
        ids, scores = cache.search(query, k, allowed)
        truth = store.best(query, k, allowed)
        assert len(ids) == len(truth) == len(scores) and len(set(ids)) == len(ids)
        assert np.all(np.diff(scores) <= 0) and ids.dtype == np.int64 and scores.dtype == np.float32
        np.testing.assert_allclose(scores, store.all[np.searchsorted(store.ids, ids)] @ query, atol=1e-6)
        shares.append(len(np.intersect1d(ids, truth)) / max(1, len(truth)))
    return float(np.mean(shares))


@pytest.mark.parametrize("gap", [1, 50])
@pytest.mark.parametrize("share", [None, 0.7, 0.2, 0.01])
def test_the_best_are_found(kind, tmp_path, share, gap) -> None:
    store = Store(gap=gap)
    cache = VectorCache.open(tmp_path / "a.faiss", "1", store)
    is_allowed = np.random.default_rng(1).random(COUNT) < (share or 0)
    # ids that are not here, too: chips without a vector of this kind
    allowed = None if share is None else np.union1d(store.ids[is_allowed], [0, 2, FIRST + 1, 10**9])
    assert recall(store, cache, allowed=allowed) >= (1 if kind == "exact" else 0.98)


def test_more_than_there_are_nothing_allowed_and_no_vectors(kind, tmp_path) -> None:
    store = Store()
    cache = VectorCache.open(tmp_path / "a.faiss", "1", store)
    ids, scores = cache.search(store.all[0], 10 * COUNT)
    assert len(ids) == len(scores) == COUNT and ids[0] == FIRST
    assert len(cache.search(store.all[0], 5, store.ids[:2])[0]) == 2
    assert [len(part) for part in cache.search(store.all[0], 5, np.zeros(0, np.int64))] == [0, 0]
    assert len(cache.search(store.all[0], 5, np.array([1, 2, 10**12]))[0]) == 0
    empty = VectorCache.open(tmp_path / "b.faiss", "1", lambda: iter(()))
    assert [len(part) for part in empty.search(store.all[0], 5)] == [0, 0]
    assert [len(part) for part in empty.search(store.all[0], 5, store.ids)] == [0, 0]


def test_equal_ones_come_by_rising_id(kind, tmp_path) -> None:
    store = Store()
    store.all[100:200] = store.all[100]
    cache = VectorCache.open(tmp_path / "a.faiss", "1", store)
    assert cache.search(store.all[100], 10)[0].tolist() == store.ids[100:110].tolist()
    assert cache.search(store.all[100], 5, store.ids[150:])[0].tolist() == store.ids[150:155].tolist()


def test_a_file_that_is_right_is_read_and_not_made_again(kind, tmp_path) -> None:
    store, path = Store(), tmp_path / "a.faiss"
    made = VectorCache.open(path, "1", store).search(store.all[7], 20)
    read = VectorCache.open(path, "1", store).search(store.all[7], 20)
    assert store.asked == 1
    np.testing.assert_array_equal(made, read)
    assert [found.name for found in tmp_path.iterdir()] == ["a.faiss"]


def flipped(at: float):
    """Damage: one bit at a share of the file's length."""
    def damage(data: bytearray) -> bytes:
        data[int(at * (len(data) - 1))] ^= 1
        return bytes(data)

    return damage


DAMAGES = {
    "empty": lambda data: b"",
    "cut within its head": lambda data: bytes(data[:50]),
    "cut": lambda data: bytes(data[:-100]),
    "longer": lambda data: bytes(data) + b"\0",
    "zeros": lambda data: bytes(len(data)),
    "something else": lambda data: b"GPKG" * 500,
    "a count that is beyond all": lambda data: bytes(data[:40]) + b"\xff" * 8 + bytes(data[48:]),
    "a bit of the stamp": lambda data: bytes(data[:8]) + bytes([data[8] ^ 1]) + bytes(data[9:]),
    "a bit of the vectors": flipped(0.3),
    "a bit at its end": flipped(1.0),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_noticed_and_made_again(kind, tmp_path, damage) -> None:
    store, path = Store(), tmp_path / "a.faiss"
    VectorCache.open(path, "1", store)
    right = path.read_bytes()
    path.write_bytes(damage(bytearray(right)))
    assert recall(store, VectorCache.open(path, "1", store)) >= 0.98
    assert store.asked == 2 and path.read_bytes()[: 1 << 12] == right[: 1 << 12]
    VectorCache.open(path, "1", store)
    assert store.asked == 2


def test_a_deleted_and_a_stale_file_are_made_again(kind, tmp_path) -> None:
    old, new, path = Store(0), Store(1), tmp_path / "a.faiss"
    VectorCache.open(path, "1", old)
    path.unlink()
    VectorCache.open(path, "1", old)
    assert old.asked == 2
    assert recall(new, VectorCache.open(path, "2", new)) >= 0.98
    assert new.asked == 1


def test_an_open_cache_goes_on_when_its_file_is_replaced(kind, tmp_path) -> None:
    old, new, path = Store(0), Store(1), tmp_path / "a.faiss"
    cache = VectorCache.open(path, "1", old)
    VectorCache.open(path, "2", new)
    assert recall(old, cache) >= 0.98


def test_what_breaks_off_leaves_the_old_file_and_no_other(kind, tmp_path) -> None:
    store, path = Store(), tmp_path / "a.faiss"
    VectorCache.open(path, "1", store)

    def breaks():
        yield next(store())
        raise KeyError("the database went away")

    with pytest.raises(KeyError):
        VectorCache.open(path, "2", breaks)
    assert [found.name for found in tmp_path.iterdir()] == ["a.faiss"]
    VectorCache.open(path, "1", store)
    assert store.asked == 2  # once for the first batch above


def test_what_a_killed_process_left_is_cleared_away_after_a_day(tmp_path) -> None:
    old, young, other = (tmp_path / name for name in ("a.faiss.1.part", "a.faiss.2.part", "b.faiss.3.part"))
    for path in (old, young, other):
        path.write_bytes(b"half")
    day_ago = time.time() - cache_file._ABANDONED_S - 60
    for path in (old, other):
        os.utime(path, (day_ago, day_ago))
    VectorCache.open(tmp_path / "a.faiss", "1", Store())
    assert {found.name for found in tmp_path.iterdir()} == {"a.faiss", young.name, other.name}


def test_where_the_folder_cannot_be_written_to_it_lies_elsewhere(kind, tmp_path, monkeypatch, caplog) -> None:
    caplog.set_level(logging.INFO)
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setattr(cache_file.tempfile, "gettempdir", lambda: str(elsewhere))
    store = Store()
    cache = VectorCache.open(tmp_path / "no such folder" / "a.faiss", "1", store)
    assert recall(store, cache) >= 0.98 and "cannot be kept" in caplog.text
    assert os.name == "nt" or not list(elsewhere.iterdir())
    monkeypatch.setattr(cache_file.tempfile, "gettempdir", lambda: str(tmp_path / "nor this"))
    with pytest.raises(OSError):
        VectorCache.open(tmp_path / "no such folder" / "a.faiss", "1", store)


def open_often(path, seeds, barrier) -> None:
    """What one of two processes does: each seed is a state of the index, which both meet in the same order."""
    stores = {seed: Store(seed) for seed in seeds}
    for seed in seeds:
        barrier.wait()
        assert recall(stores[seed], VectorCache.open(path, str(seed), stores[seed])) == 1


def test_two_processes_at_once_do_not_get_in_each_others_way(tmp_path) -> None:
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(2, timeout=120)
    orders = ([0, 1, 0, 1], [1, 0, 0, 1])  # twice they want different states of one file
    both = [context.Process(target=open_often, args=(tmp_path / "a.faiss", order, barrier)) for order in orders]
    for process in both:
        process.start()
    for process in both:
        process.join(180)
    assert [process.exitcode for process in both] == [0, 0]
    assert [found.name for found in tmp_path.iterdir()] == ["a.faiss"]


def test_without_faiss_a_file_with_lists_is_searched_exactly_and_one_without_is_made_again_with_it(
    tmp_path, monkeypatch
) -> None:
    pytest.importorskip("faiss", reason="FAISS comes with the full engine.")
    monkeypatch.setattr(lists, "EXACT_UP_TO", 1000)
    store, path = Store(), tmp_path / "a.faiss"
    with monkeypatch.context() as light:
        for module in ("lists", "cache"):
            light.setattr(f"inference.retrieval.index.{module}.faiss_is_here", lambda: False)
        assert recall(store, VectorCache.open(path, "1", store)) == 1
    assert recall(store, VectorCache.open(path, "1", store)) >= 0.98
    assert store.asked == 2
    with monkeypatch.context() as light:
        for module in ("lists", "cache"):
            light.setattr(f"inference.retrieval.index.{module}.faiss_is_here", lambda: False)
        assert recall(store, VectorCache.open(path, "1", store)) == 1
    assert store.asked == 2

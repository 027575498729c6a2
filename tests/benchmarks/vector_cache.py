"""`python -m tests.benchmarks.vector_cache [--vectors 1000000] [--width 256]`: the search cache of an index beside
FAISS's flat index, which takes every product, with and without filters by extent and date, in turns in one process.

The vectors are made up. Those of 547 RSICD test pictures from the embedded pack served as the model: 98 % of their
variance lies in 20 directions, the mean of all is 0.39 long, the nearest other one has a cosine of 0.90, the tenth of
0.77. So vectors here are a mean, one of 2,000 kinds of place (a few common, many rare) and a deviation, the latter two
along axes of falling weight. Queries are half like one more picture and half further off, as sentences are. Kinds
gather in places, so that an extent keeps other kinds than the whole has; dates are spread evenly. A filter of a share
f is an extent with √f of the vectors and a range of dates with √f of these.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import faiss
import numpy as np

from inference.retrieval.index.cache import VectorCache
from tests.benchmarks import table

KINDS, MEAN_LENGTH, WITHIN = 2_000, 0.39, 0.5
NEAR, FAR = 0.2, 0.6
QUERIES, BEST, BATCH = 60, 10, 8192
SHARES = (None, 0.5, 0.1, 0.01, 0.001)
MOST_RATIO, LEAST_RECALL = 0.25, 0.98
#: FAISS's flat index may also be given the allowed ids themselves, which is quicker for few
ARRAY_UP_TO = 0.1


class Archive(NamedTuple):
    """Made-up vectors (N, S) float32, where and when each was taken (N,), 0–1, and queries (Q, S)."""

    vectors: np.ndarray
    place: np.ndarray
    date: np.ndarray
    queries: np.ndarray


class Timed(NamedTuple):
    """Medians of one way to search under one filter."""

    wall_ms: float
    cpu_ms: float


def archive(count: int, width: int) -> Archive:
    """Vectors like an archive's; see the top of this file."""
    rng = np.random.default_rng(6)
    weights = np.exp(-np.arange(width) / 18) * np.where(np.arange(width) < 20, 1, 0.1)
    axes = np.sqrt(weights / weights.sum()).astype(np.float32)
    mean = rng.standard_normal(width).astype(np.float32)
    mean *= MEAN_LENGTH / np.linalg.norm(mean)
    kinds = normal(rng, KINDS, axes)
    common = 1 / np.arange(1, KINDS + 1) ** 0.8
    kind = rng.choice(KINDS, count, p=common / common.sum())

    def pictures(kinds_of: np.ndarray, further: float) -> np.ndarray:
        around = np.float32((1 - WITHIN**2) ** 0.5) * kinds[kinds_of] + normal(rng, len(kinds_of), axes, WITHIN)
        return unit(mean + np.float32((1 - MEAN_LENGTH**2) ** 0.5) * around + normal(rng, len(kinds_of), axes, further))

    vectors = np.empty((count, width), np.float32)
    for start in range(0, count, BATCH):
        vectors[start : start + BATCH] = pictures(kind[start : start + BATCH], 0)
    asked = rng.choice(kind, QUERIES)
    queries = np.concatenate([pictures(asked[::2], NEAR), pictures(asked[1::2], FAR)])
    return Archive(vectors, 0.7 * rng.random(KINDS)[kind] + 0.3 * rng.random(count), rng.random(count), queries)


def normal(rng: np.random.Generator, count: int, axes: np.ndarray, scale: float = 1.0) -> np.ndarray:
    """Deviations (count, S) float32 along axes of given length."""
    return rng.standard_normal((count, len(axes)), np.float32) * (np.float32(scale) * axes)


def unit(vectors: np.ndarray) -> np.ndarray:
    """Vectors of length 1."""
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def allowed_rows(made: Archive, share: float) -> np.ndarray:
    """Rows inside an extent and a range of dates, rising."""
    inside = made.place <= np.quantile(made.place, share**0.5)
    return np.flatnonzero(inside & (made.date <= share**0.5))


def timed(works: list[Callable[[np.ndarray], np.ndarray]], queries: np.ndarray) -> tuple[list[Timed], list[np.ndarray]]:
    """Medians and answers of some ways to search, which take turns with each query."""
    wall, cpu, found = ([[] for _ in works] for _ in range(3))
    for query in queries:
        for number, work in enumerate(works):
            started, began = time.perf_counter(), time.thread_time()
            found[number].append(work(query))
            cpu[number].append(time.thread_time() - began)
            wall[number].append(time.perf_counter() - started)
    medians = [Timed(*(1000 * statistics.median(spent) for spent in both)) for both in zip(wall, cpu)]
    return medians, [np.stack(answers) for answers in found]


def recall(found: np.ndarray, truth: np.ndarray) -> float:
    """The share of the true best that was found."""
    return statistics.mean(len(np.intersect1d(*both)) / len(both[1]) for both in zip(found, truth))


def rows(made: Archive, flat: faiss.IndexFlatIP, cache: VectorCache, share: float | None) -> Iterator[table.Row]:
    """The lines of one filter."""
    allowed = None if share is None else allowed_rows(made, share)
    selectors = [] if allowed is None else [faiss.IDSelectorBitmap(bits(allowed, len(made.vectors)))]
    if share is not None and share <= ARRAY_UP_TO:
        selectors.append(faiss.IDSelectorArray(allowed))
    options = [faiss.SearchParameters(sel=selector) for selector in selectors] or [None]
    ways = [lambda query, params=params: flat.search(query[None], BEST, params=params)[1][0] for params in options]
    ways.append(lambda query: cache.search(query, BEST, allowed)[0])
    (*others, ours), (truth, *_, found) = timed(ways, made.queries)
    name = "no filter" if allowed is None else f"{share:.1%} allowed"
    for title, spent in zip(("flat", "flat, given the ids alone"), others):
        yield table.Row(f"{name}: {title}", f"{spent.wall_ms:.2f} ms ({spent.cpu_ms:.2f} ms of a core)")
    yield table.Row(f"{name}: cache", f"{ours.wall_ms:.2f} ms ({ours.cpu_ms:.2f} ms of a core)")
    yield table.at_most(f"{name}: cache ÷ flat, p50", ours.wall_ms / others[0].wall_ms, MOST_RATIO, "×")
    yield table.beside(f"{name}: the same by time of a core", ours.cpu_ms / others[0].cpu_ms, "×")
    yield table.at_least(f"{name}: recall@{BEST}", recall(found, truth), LEAST_RECALL, "")


def bits(allowed: np.ndarray, count: int) -> np.ndarray:
    """One bit for each vector, as FAISS reads them."""
    is_allowed = np.zeros(count, bool)
    is_allowed[allowed] = True
    return np.packbits(is_allowed, bitorder="little")


def batches(vectors: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """As a store gives them; ids are the rows."""
    for start in range(0, len(vectors), BATCH):
        batch = vectors[start : start + BATCH]
        yield np.arange(start, start + len(batch)), batch


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vectors", type=int, default=1_000_000)
    parser.add_argument("--width", type=int, default=256)
    asked = parser.parse_args()
    made = archive(asked.vectors, asked.width)
    flat = faiss.IndexFlatIP(asked.width)
    flat.add(made.vectors)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "vectors.faiss"
        built_s = table.seconds(lambda: VectorCache.open(path, "", lambda: batches(made.vectors)))
        opened_s = table.seconds(lambda: VectorCache.open(path, "", lambda: batches(made.vectors)))
        cache = VectorCache.open(path, "", lambda: batches(made.vectors))
        title = f"{asked.vectors:,} vectors of {asked.width} numbers, {QUERIES} queries one by one"
        table.show(title, [row for share in SHARES for row in rows(made, flat, cache, share)])
        peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        table.show("The file", [
            table.beside("made in", built_s, "s"), table.beside("opened and checked in", opened_s, "s"),
            table.beside("on disk", path.stat().st_size / 1e6, "MB"),
            table.beside("peak of this process, which also holds all vectors twice", peak_mb, "MB"),
        ])


if __name__ == "__main__":
    with table.watching_others():
        main()

"""Near-duplicates of test pictures among training pictures: found by a perceptual hash, confirmed on a thumbnail.

The hash is the usual one: 32 × 32 grey cells, the 8 × 8 lowest waves of their cosine transform, one bit each for being
above the median (pHash, Zauner 2010). Copies may be turned or mirrored, so a test picture is hashed in all eight
positions. Smooth pictures (water, fields) share hashes without being the same, so a pair also has to look the same:
its thumbnails must correlate.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from PIL import Image

from .turn import Record

THUMB_PX, WAVES = 32, 8
#: of 64 bits, so many may differ
MOST_BITS = 10
#: so much the thumbnails have to correlate
LEAST_CORRELATION = 0.97
_CHUNK = 128


class Fingerprints(NamedTuple):
    """Pictures as names and thumbnails (N, 32, 32) uint8 grey."""

    names: list[str]
    thumbs: np.ndarray


class Match(NamedTuple):
    """A training picture that is nearly a test picture: bits that differ (0–64) and correlation (−1…1)."""

    train: str
    test: str
    bits: int
    correlation: float


def thumbnail(picture: Image.Image) -> np.ndarray:
    """(32, 32) uint8 grey, each cell the mean of what it covers."""
    grey = picture.convert("L")
    return np.asarray(grey.resize((THUMB_PX, THUMB_PX), Image.Resampling.BOX))


def fingerprints(names: Iterable[str], read: Callable[[str], bytes]) -> Fingerprints:
    """Fingerprints of pictures; `read` gives the bytes of one by name."""
    names = list(names)
    thumbs = [thumbnail(Image.open(io.BytesIO(read(name)))) for name in names]
    return Fingerprints(names, np.array(thumbs, np.uint8).reshape(-1, THUMB_PX, THUMB_PX))


def hashes(thumbs_NHW: np.ndarray) -> np.ndarray:
    """(N,) uint64: bit k says whether wave k of a thumbnail is above the median of its 64 lowest waves."""
    cosines = _cosines()
    waves = cosines @ thumbs_NHW.astype(np.float32) @ cosines.T
    flat = waves.reshape(-1, WAVES**2)
    # the first wave is the mean brightness, far above all others: the median of the rest
    bits = flat > np.median(flat[:, 1:], axis=1, keepdims=True)
    weights = np.left_shift(np.uint64(1), np.arange(WAVES**2, dtype=np.uint64))
    return (bits * weights).sum(axis=1, dtype=np.uint64)


def near_duplicates(train: Fingerprints, test: Fingerprints) -> Iterator[Match]:
    """Every pair of a training and a test picture that are nearly the same in one of eight positions, the best each."""
    train_hashes, train_looks = hashes(train.thumbs), _looks(train.thumbs)
    for start in range(0, len(test.names), _CHUNK):
        best: dict[tuple[int, int], Match] = {}
        for turned in _positions(test.thumbs[start : start + _CHUNK]):
            apart = np.bitwise_count(hashes(turned)[:, None] ^ train_hashes[None])
            rows, columns = np.nonzero(apart <= MOST_BITS)
            alike = np.einsum("nd,nd->n", _looks(turned)[rows], train_looks[columns])
            for row, column, correlation in zip(rows.tolist(), columns.tolist(), alike.tolist()):
                if correlation >= LEAST_CORRELATION and (
                    (row, column) not in best or correlation > best[row, column].correlation
                ):
                    names = train.names[column], test.names[start + row]
                    best[row, column] = Match(*names, int(apart[row, column]), correlation)
        yield from best.values()


class Kept(NamedTuple):
    """Records without those that may not be trained on, and the pairs of pictures that are the reason."""

    records: list[Record]
    matches: list[Match]


def without_near_duplicates(records: Sequence[Record], read: Callable[[str], bytes]) -> Kept:
    """Drop each training record that shows a picture which nearly is one of any test record of the same list.

    `read` gives the bytes of a picture by the name it has in the records. Validation and test stay whole.
    """
    shown = {split: sorted({image for r in records if r.split == split for image in r.images}) for split in _SPLITS}
    matches = list(near_duplicates(*(fingerprints(shown[split], read) for split in _SPLITS)))
    dropped = {match.train for match in matches} | set(shown["train"]) & set(shown["test"])
    kept = [record for record in records if record.split != "train" or not dropped & set(record.images)]
    return Kept(kept, matches)


def figures(before: Sequence[Record], kept: Kept) -> str:
    """What was found, as lines for a person: training pictures and records that were dropped, by data set."""
    sources = {image: record.source for record in before for image in record.images}
    pairs = Counter((sources[match.train], sources[match.test]) for match in kept.matches)
    left = {record.id for record in kept.records}
    gone = [record for record in before if record.id not in left]
    pictures = Counter(source for source, _ in {(r.source, image) for r in gone for image in r.images})
    lines = [f"near-duplicate pairs, training {train} and test {test}: {n}" for (train, test), n in pairs.items()]
    lines += [f"training pictures of {source} dropped: {count}" for source, count in pictures.items()]
    return "\n".join([*lines, f"records dropped: {len(gone)} of {len(before)}"])


_SPLITS = ("train", "test")


def _positions(thumbs_NHW: np.ndarray) -> Iterator[np.ndarray]:
    for mirrored in (thumbs_NHW, thumbs_NHW[:, :, ::-1]):
        for quarter in range(4):
            yield np.rot90(mirrored, quarter, axes=(1, 2))


def _cosines() -> np.ndarray:
    """(8, 32) float32: the lowest waves of the cosine transform."""
    wave, cell = np.arange(WAVES)[:, None], np.arange(THUMB_PX)[None]
    return np.cos(np.pi * wave * (2 * cell + 1) / (2 * THUMB_PX)).astype(np.float32)


def _looks(thumbs_NHW: np.ndarray) -> np.ndarray:
    """(N, 1024) float32 of mean 0 and length 1, so that a product is a correlation; a flat picture is all zero."""
    flat = thumbs_NHW.reshape(-1, THUMB_PX**2).astype(np.float32)
    flat -= flat.mean(axis=1, keepdims=True)
    return flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-6)

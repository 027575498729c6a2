"""What an index is kept in: a GeoPackage, or PostGIS with pgvector. Both hold the same tables and answer alike.

`chips` are the footprints with their records, `sources` the rasters they were cut from, `vectors` one vector for each
chip and kind, `facts` what the vectors are of. A path is stored as `stored_paths.py` says, so that an index moves with
its folder.

Letters: N chips, S width of a vector.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Protocol

import numpy as np

from ...protocol.geometry import Ring, Window

#: kinds of vectors: of the dual encoder, and of the decoder's [RET] word
DUAL, RET = "dual", "ret"
#: states of a source: some of its chips are stored; all are; it could not be read
PARTIAL, DONE, FAILED = "partial", "done", "failed"
#: what a date that is only a year or a month may be at the earliest and at the latest: its missing end comes from here
EARLIEST, LATEST = "0000-01-01", "9999-12-31"


class Facts(NamedTuple):
    """What all vectors of an index are of: `widths` has S for each kind, `chip_px` is the side the model sees."""

    model: str
    revision: str
    chip_px: int
    widths: dict[str, int]


class SourceRow(NamedTuple):
    """A raster as it was when it was looked at. `path` and `origin` (the folder or list that named it, "" for a layer)
    are written as stored; `fingerprint` is of the content, `recipe` of how chips were cut from it.
    """

    path: str
    origin: str = ""
    size_bytes: int = 0
    mtime_ns: int = 0
    fingerprint: str = ""
    recipe: str = ""
    state: str = PARTIAL
    message: str = ""

    def to_row(self) -> tuple[str | int, ...]:
        """What is stored: of a sentence its words, as database drivers know no other texts."""
        return tuple(self._replace(message=str(self.message)))


class Chip(NamedTuple):
    """One chip. `path` as stored, `window` in the raster's pixels, `footprint` outer rings of polygons in EPSG:4326 (x
    before y), () where the place is unknown; `date` a day, month or year of ISO 8601 or "".
    """

    path: str
    name: str
    window: Window
    gsd_m: float | None = None
    footprint: tuple[Ring, ...] = ()
    caption: str = ""
    sensor: str = ""
    date: str = ""
    place: str = ""


class Piece(NamedTuple):
    """Chips of one source, with (N, S) float16 unit vectors by kind, and the source's row as it is from then on."""

    source: SourceRow
    chips: tuple[Chip, ...] = ()
    vectors: Mapping[str, np.ndarray] = {}


@dataclass(frozen=True)
class Filters:
    """Which chips may be found. `extent`: bounding boxes of footprints meet it (west, south, east, north; west beyond
    east crosses the antimeridian). Dates are compared as the days that they may be, so `2019` fits June 2019.
    """

    extent: tuple[float, float, float, float] | None = None
    date_from: str = ""
    date_to: str = ""
    sensors: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether every chip may be found."""
        return not (self.extent or self.date_from or self.date_to or self.sensors)

    @property
    def boxes(self) -> list[tuple[float, float, float, float]]:
        """The extent as boxes that do not cross the antimeridian."""
        if self.extent is None:
            return []
        west, south, east, north = self.extent
        return [self.extent] if west <= east else [(west, south, 180.0, north), (-180.0, south, east, north)]

    @property
    def days(self) -> tuple[str, str] | None:
        """First and last day, or None without a filter by date."""
        if not (self.date_from or self.date_to):
            return None
        first, last = self.date_from[:10], self.date_to[:10]
        return first + EARLIEST[len(first):], last + LATEST[len(last):]


class Store(Protocol):
    """An open index; a context manager. One thread at a time. Methods raise IndexUnreadable when the store fails."""

    #: what stored paths are relative to; None where they are absolute
    folder: Path | None

    def facts(self) -> Facts | None:
        """What the vectors are of; None while nothing was ever indexed."""

    def begin(self, facts: Facts) -> None:
        """Put down the facts of an index that has none; raises IndexMismatch when it has others."""

    def clear(self) -> None:
        """Drop chips, vectors and facts; sources stay known, as PARTIAL ones without a fingerprint."""

    def sources(self) -> dict[str, SourceRow]:
        """Every source by its stored path."""

    def windows(self, path: str) -> set[Window]:
        """The windows of a source that have chips."""

    def put(self, pieces: Sequence[Piece]) -> int:
        """Store pieces in one transaction: source rows replace those of their path, a chip whose path and window are
        there already is left out. Returns the number of chips added.
        """

    def forget(self, paths: Sequence[str]) -> int:
        """Drop sources with their chips and vectors in one transaction; returns the number of chips."""

    def count(self) -> int:
        """The number of chips."""

    def sensors(self) -> list[str]:
        """Every sensor's name but "", sorted."""

    def chips(self, ids: Sequence[int]) -> dict[int, Chip]:
        """Chips by id; ids that are not there are left out."""

    def vectors_of(self, ids: Sequence[int], kind: str) -> np.ndarray:
        """Vectors (N, S) float32 of those chips that are there."""

    def vectors(self, kind: str) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """All vectors in batches, by rising id: ids (n,) int64 and vectors (n, S) float32."""

    def nearest(self, query_S: np.ndarray, kind: str, limit: int, filters: Filters) -> tuple[np.ndarray, np.ndarray]:
        """The chips of the largest products with a unit vector: ids int64 and products float32, the largest first and
        among equals the lower id.
        """

    def close(self) -> None:
        """Give the store back."""

    def __enter__(self) -> Store: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

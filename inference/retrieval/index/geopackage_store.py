"""An index in a GeoPackage: QGIS opens its footprints as a layer, and it can be moved and copied as one file."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from ...protocol.errors import IndexUnreadable
from ...protocol.geometry import Window
from ...protocol.sentences import Sentence
from .cache import VectorCache
from .facts_table import check_facts, from_rows, to_rows
from .geopackage import add_functions, from_blob, make_tables, to_blob
from .store import PARTIAL, Chip, Facts, Filters, Piece, SourceRow

BUSY_S = 30.0
BATCH = 8192
#: a blob's numbers: half the size of float32, and cosines differ in the fourth digit
STORED = np.dtype("<f2")
_SOURCES = "SELECT path, origin, size_bytes, mtime_ns, fingerprint, recipe, state, message FROM sources ORDER BY fid"
_PUT_SOURCE = """
INSERT INTO sources (path, origin, size_bytes, mtime_ns, fingerprint, recipe, state, message)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET
origin = excluded.origin, size_bytes = excluded.size_bytes, mtime_ns = excluded.mtime_ns,
fingerprint = excluded.fingerprint, recipe = excluded.recipe, state = excluded.state, message = excluded.message
"""
_PUT_CHIP = """
INSERT INTO chips (geom, path, name, col_off, row_off, width, height, gsd_m, caption, sensor, date, place)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING fid
"""
_CHIPS = """
SELECT fid, geom, path, name, col_off, row_off, width, height, gsd_m, caption, sensor, date, place FROM chips
WHERE fid IN (SELECT value FROM json_each(?))
"""
_IN_BOX = "SELECT id FROM rtree_chips_geom WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
#: a date that is only a year or a month may be any of its days; the first two conditions let an index be used
_IN_DAYS = """
SELECT fid FROM chips WHERE date >= substr(?1, 1, 4) AND date <= ?2
AND date || substr('9999-12-31', length(date) + 1) >= ?1 AND date || substr('0000-01-01', length(date) + 1) <= ?2
"""
_OF_SENSORS = "SELECT fid FROM chips WHERE sensor IN (SELECT value FROM json_each(?))"
_EXTENT = """
UPDATE gpkg_contents SET (last_change, min_x, min_y, max_x, max_y) = (
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), min(minx), min(miny), max(maxx), max(maxy) FROM rtree_chips_geom
) WHERE table_name = 'chips'
"""
#: what to do, by a word of what SQLite says
_ADVICE = (
    ("locked", Sentence("The index {name} is being written by another program; close it there and try again.")),
    ("readonly", Sentence("The index {name} may not be written; check its permissions or choose another place.")),
    (
        "unable to open",
        Sentence("The index {name} cannot be opened or made; check that its folder is there and may be written to."),
    ),
    ("full", Sentence("The index {name} cannot grow: the disk is full; make room and go on.")),
    ("malformed", Sentence("The index {name} is damaged; delete it and index again.")),
    ("not a database", Sentence("The index {name} is no index; choose another name.")),
    ("", Sentence("The index {name} cannot be used; see the log.")),
)


class GeoPackageStore:
    """See `store.Store`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path, self.folder, self._connection = path, path.parent, connection
        self._changed = False

    @classmethod
    def open(cls, path: Path, create: bool) -> GeoPackageStore:
        """The index in a file, made when it is not there and `create` is set; raises IndexUnreadable."""
        path = Path(os.path.abspath(path))
        if not create and not path.is_file():
            raise IndexUnreadable(
                "There is no index at {name}; choose another, or make it first.", str(path), name=path.name
            )
        with _faults(path), contextlib.ExitStack() as undo:
            connection = _connect(path, create)
            undo.callback(connection.close)
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not tables and create:
                make_tables(connection)
            elif not {"chips", "vectors", "facts", "sources"} <= tables:
                raise IndexUnreadable(
                    "{name} is a file of something else; give the index a name of its own.", str(path), name=path.name
                )
            undo.pop_all()
        return cls(path, connection)

    def __enter__(self) -> GeoPackageStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back, one file again, with the layer's extent and date brought up to date."""
        try:
            if self._changed:
                self._sql(_EXTENT)
                with contextlib.suppress(IndexUnreadable):  # somebody reads it: the last who closes it tidies up
                    self._sql("PRAGMA journal_mode = DELETE")
        finally:
            self._connection.close()

    def facts(self) -> Facts | None:
        return from_rows(dict(self._sql("SELECT name, value FROM facts")))

    def begin(self, facts: Facts) -> None:
        known = self.facts()
        if known is not None:
            check_facts(known, facts)
            return
        with self._transaction():
            self._connection.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", to_rows(facts).items())

    def clear(self) -> None:
        with self._transaction():
            self._sql("DELETE FROM chips")
            self._sql("DELETE FROM vectors")
            self._sql("DELETE FROM facts WHERE name NOT IN ('stamp', 'edition')")
            self._sql("UPDATE sources SET state = ?, fingerprint = ''", PARTIAL)

    def sources(self) -> dict[str, SourceRow]:
        return {row[0]: SourceRow(*row) for row in self._sql(_SOURCES)}

    def windows(self, path: str) -> set[Window]:
        rows = self._sql("SELECT col_off, row_off, width, height FROM chips WHERE path = ?", path)
        return {Window(*row) for row in rows}

    def put(self, pieces: Sequence[Piece]) -> int:
        with self._transaction():
            return sum(self._put(piece) for piece in pieces)

    def _put(self, piece: Piece) -> int:
        self._sql(_PUT_SOURCE, *piece.source.to_row())
        added = 0
        for row, chip in enumerate(piece.chips):
            window = (chip.window.col_off, chip.window.row_off, chip.window.width, chip.window.height)
            values = (to_blob(chip.footprint), chip.path, chip.name, *window, chip.gsd_m, *chip[5:])
            for (chip_id,) in self._sql(_PUT_CHIP, *values):  # none for one that is there already
                added += 1
                for kind, vectors in piece.vectors.items():
                    blob = vectors[row].astype(STORED).tobytes()
                    self._sql("INSERT INTO vectors (chip, kind, vector) VALUES (?, ?, ?)", chip_id, kind, blob)
        return added

    def forget(self, paths: Sequence[str]) -> int:
        with self._transaction():
            before = self.count()
            for path in paths:
                self._sql("DELETE FROM chips WHERE path = ?", path)
                self._sql("DELETE FROM sources WHERE path = ?", path)
            return before - self.count()

    def count(self) -> int:
        return self._sql("SELECT count(*) FROM chips")[0][0]

    def sensors(self) -> list[str]:
        return [name for (name,) in self._sql("SELECT DISTINCT sensor FROM chips WHERE sensor <> '' ORDER BY sensor")]

    def chips(self, ids: Sequence[int]) -> dict[int, Chip]:
        found = {}
        for row in self._sql(_CHIPS, json.dumps([int(chip_id) for chip_id in ids])):
            fid, geom, path, name, *window, gsd_m, caption, sensor, date, place = row
            record = (gsd_m, from_blob(geom), caption, sensor, date, place)
            found[fid] = Chip(path, name, Window(*window), *record)
        return found

    def vectors_of(self, ids: Sequence[int], kind: str) -> np.ndarray:
        one = "SELECT vector FROM vectors WHERE kind = ? AND chip = ?"
        blobs = [blob for chip_id in ids for (blob,) in self._sql(one, kind, int(chip_id))]
        return _matrix(blobs)

    def vectors(self, kind: str) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        last = -1
        some = "SELECT chip, vector FROM vectors WHERE kind = ? AND chip > ? ORDER BY chip LIMIT ?"
        while rows := self._sql(some, kind, last, BATCH):
            last = rows[-1][0]
            yield np.array([chip_id for chip_id, _ in rows], np.int64), _matrix([blob for _, blob in rows])

    def nearest(self, query_S: np.ndarray, kind: str, limit: int, filters: Filters) -> tuple[np.ndarray, np.ndarray]:
        if not self._sql("SELECT 1 FROM vectors WHERE kind = ? LIMIT 1", kind):
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        stamp = self.stamp()
        allowed = None if filters.is_open else _allowed(self.path, stamp, filters)
        return _cache(self.path, stamp, kind).search(query_S.astype(np.float32), limit, allowed)

    def stamp(self) -> str:
        """Another one after every change of the vectors."""
        rows = self._sql("SELECT value FROM facts WHERE name IN ('stamp', 'edition') ORDER BY name")
        return "-".join(value for (value,) in rows)

    def allowed(self, filters: Filters) -> np.ndarray:
        """The ids that filters let through, rising, int64: each filter is answered by an index of its own."""
        chosen = []
        if filters.extent:
            boxes = [self._ids(_IN_BOX, west, east, south, north) for west, south, east, north in filters.boxes]
            chosen.append(functools.reduce(np.union1d, boxes))
        if filters.days:
            chosen.append(self._ids(_IN_DAYS, *filters.days))
        if filters.sensors:
            chosen.append(self._ids(_OF_SENSORS, json.dumps(filters.sensors)))
        return functools.reduce(np.intersect1d, chosen)

    def _ids(self, statement: str, *values: Any) -> np.ndarray:
        return np.sort(np.array([chip_id for (chip_id,) in self._sql(statement, *values)], np.int64))

    def _sql(self, statement: str, *values: Any) -> list[tuple]:
        """All rows of one statement, which is text of this module; values go beside it."""
        with _faults(self.path):
            return self._connection.execute(statement, values).fetchall()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        if not self._changed:  # a log beside the file: a commit need not wait for the disk, and QGIS may go on reading
            self._sql("PRAGMA journal_mode = WAL")
            self._changed = True
        self._sql("BEGIN IMMEDIATE")
        try:
            yield
            self._sql("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.rollback()


def _connect(path: Path, create: bool) -> sqlite3.Connection:
    """A connection that begins no transactions of its own; one on a file that may not be written only reads."""
    mode = "rwc" if create else "rw" if os.access(path, os.W_OK) else "ro"
    address = f"{path.as_uri()}?mode={mode}"
    connection = sqlite3.connect(address, BUSY_S, isolation_level=None, uri=True)
    connection.execute("PRAGMA synchronous = NORMAL")
    add_functions(connection)
    return connection


@contextlib.contextmanager
def _faults(path: Path) -> Iterator[None]:
    """Turn what SQLite says into IndexUnreadable."""
    try:
        yield
    except sqlite3.Error as error:
        sentence = next(sentence for word, sentence in _ADVICE if word in str(error))
        raise IndexUnreadable(sentence.filled(name=path.name), f"{path}: {error!r}") from error


def _matrix(blobs: list[bytes]) -> np.ndarray:
    """Blobs as stored → (N, S) float32; (0, 0) of none."""
    if not blobs:
        return np.zeros((0, 0), np.float32)
    return np.frombuffer(b"".join(blobs), STORED).reshape(len(blobs), -1).astype(np.float32)


@functools.lru_cache(maxsize=4)
def _cache(path: Path, stamp: str, kind: str) -> VectorCache:
    """The vectors of an index as it is under this stamp; those of earlier stamps are forgotten before long."""

    def vectors() -> Iterator[tuple[np.ndarray, np.ndarray]]:
        with GeoPackageStore.open(path, create=False) as store:
            yield from store.vectors(kind)

    return VectorCache.open(path.with_name(f"{path.name}.{kind}.faiss"), stamp, vectors)


@functools.lru_cache(maxsize=16)
def _allowed(path: Path, stamp: str, filters: Filters) -> np.ndarray:
    """Kept for whoever goes on asking about the same place and time."""
    with GeoPackageStore.open(path, create=False) as store:
        return store.allowed(filters)

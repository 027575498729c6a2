"""An index in PostgreSQL with PostGIS and pgvector, for a team or for more than one machine holds.

Every product is taken by the server and the ranks come from here, so it answers as a GeoPackage does. No message and no
log repeats the address or what the driver says of it: both may hold a password.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any

import numpy as np
import psycopg
from psycopg import sql

from ...protocol.errors import IndexUnreadable
from ...protocol.geometry import Window
from ...protocol.sentences import Sentence
from .facts_table import check_facts, from_rows, to_rows
from .postgis_tables import NEEDED, SCHEMA, TABLES, from_wkb, to_matrix, to_text, to_wkt
from .ranking import ranked
from .store import PARTIAL, Chip, Facts, Filters, Piece, SourceRow

CONNECT_S = 10
BATCH = 4096
#: candidates beyond those wanted: the server's products of float32 differ from ours in the last digits
SPARE = 50
#: what to do, by the beginning of SQLSTATE; without one there is no connection
_ADVICE = (
    (
        "42501",
        Sentence("The database does not allow this user to do that; ask whoever looks after it for the rights."),
    ),
    (
        "53",
        Sentence("The database has no room or no connection left; try again later, or ask whoever looks after it."),
    ),
    ("", Sentence("The database cannot be used; the log has the code of the error.")),
)
_UNREACHED = Sentence("The database cannot be reached; check that its server runs, and user and password in QGIS.")
_SOURCES = "SELECT path, origin, size_bytes, mtime_ns, fingerprint, recipe, state, message FROM sources ORDER BY fid"
_PUT_SOURCE = """
INSERT INTO sources (path, origin, size_bytes, mtime_ns, fingerprint, recipe, state, message)
VALUES (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT (path) DO UPDATE SET
origin = excluded.origin, size_bytes = excluded.size_bytes, mtime_ns = excluded.mtime_ns,
fingerprint = excluded.fingerprint, recipe = excluded.recipe, state = excluded.state, message = excluded.message
"""
_PUT_CHIP = """
INSERT INTO chips (geom, path, name, col_off, row_off, width, height, gsd_m, caption, sensor, date, place)
VALUES (ST_GeomFromText(%s, 4326), %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING RETURNING fid
"""
_CHIPS = """
SELECT fid, ST_AsBinary(geom), path, name, col_off, row_off, width, height, gsd_m, caption, sensor, date, place
FROM chips WHERE fid = ANY(%s)
"""
_IN_BOX = "geom && ST_MakeEnvelope(%s, %s, %s, %s, 4326)"
#: a date that is only a year or a month may be any of its days
_IN_DAYS = """date <> '' AND date || substr('9999-12-31', length(date) + 1) >= %s
AND date || substr('0000-01-01', length(date) + 1) <= %s"""
_NEAREST = """
SELECT chip, vector::real[] FROM vectors JOIN chips ON fid = chip WHERE kind = %s AND {conditions}
ORDER BY vector <#> %s::vector, chip LIMIT %s
"""


class PostgisStore:
    """See `store.Store`."""

    #: paths are absolute
    folder = None

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, address: str, create: bool) -> PostgisStore:
        """The index in a database, its tables made when they are not there and `create` is set; raises IndexUnreadable.

        Making them takes the right to create a schema, and the extensions where no administrator has created them.
        """
        with _faults():
            connection = psycopg.connect(
                address, autocommit=True, connect_timeout=CONNECT_S, application_name="Orthoscribe"
            )
        store = cls(connection)
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(connection.close)
            store._prepare(create)
            on_failure.pop_all()
        return store

    def __enter__(self) -> PostgisStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def facts(self) -> Facts | None:
        return from_rows(dict(self._sql("SELECT name, value FROM facts")))

    def begin(self, facts: Facts) -> None:
        known = self.facts()
        if known is not None:
            check_facts(known, facts)
            return
        put = "INSERT INTO facts VALUES (%s, %s) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        with self._transaction():
            for row in to_rows(facts).items():
                self._do(put, *row)

    def clear(self) -> None:
        with self._transaction():
            self._do("DELETE FROM chips")
            self._do("DELETE FROM facts")
            self._do("UPDATE sources SET state = %s, fingerprint = ''", PARTIAL)

    def sources(self) -> dict[str, SourceRow]:
        return {row[0]: SourceRow(*row) for row in self._sql(_SOURCES)}

    def windows(self, path: str) -> set[Window]:
        rows = self._sql("SELECT col_off, row_off, width, height FROM chips WHERE path = %s", path)
        return {Window(*row) for row in rows}

    def put(self, pieces: Sequence[Piece]) -> int:
        with self._transaction():
            return sum(self._put(piece) for piece in pieces)

    def _put(self, piece: Piece) -> int:
        self._do(_PUT_SOURCE, *piece.source.to_row())
        added = 0
        for row, chip in enumerate(piece.chips):
            window = (chip.window.col_off, chip.window.row_off, chip.window.width, chip.window.height)
            values = (to_wkt(chip.footprint), chip.path, chip.name, *window, chip.gsd_m, *chip[5:])
            for (chip_id,) in self._sql(_PUT_CHIP, *values):  # none for one that is there already
                added += 1
                for kind, vectors in piece.vectors.items():
                    self._do("INSERT INTO vectors VALUES (%s, %s, %s::vector)", chip_id, kind, to_text(vectors[row]))
        return added

    def forget(self, paths: Sequence[str]) -> int:
        with self._transaction():
            dropped = self._do("DELETE FROM chips WHERE path = ANY(%s)", list(paths))
            self._do("DELETE FROM sources WHERE path = ANY(%s)", list(paths))
        return dropped

    def count(self) -> int:
        return self._sql("SELECT count(*) FROM chips")[0][0]

    def sensors(self) -> list[str]:
        names = self._sql('SELECT DISTINCT sensor COLLATE "C" FROM chips WHERE sensor <> %s ORDER BY 1', "")
        return [name for (name,) in names]

    def chips(self, ids: Sequence[int]) -> dict[int, Chip]:
        found = {}
        for row in self._sql(_CHIPS, list(map(int, ids))):
            fid, geom, path, name, *window, gsd_m, caption, sensor, date, place = row
            record = (gsd_m, from_wkb(geom), caption, sensor, date, place)
            found[fid] = Chip(path, name, Window(*window), *record)
        return found

    def vectors_of(self, ids: Sequence[int], kind: str) -> np.ndarray:
        some = "SELECT chip, vector::real[] FROM vectors WHERE kind = %s AND chip = ANY(%s)"
        known = dict(self._sql(some, kind, list(map(int, ids))))
        return to_matrix([known[chip_id] for chip_id in map(int, ids) if chip_id in known])

    def vectors(self, kind: str) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        last = -1
        some = "SELECT chip, vector::real[] FROM vectors WHERE kind = %s AND chip > %s ORDER BY chip LIMIT %s"
        while rows := self._sql(some, kind, last, BATCH):
            last = rows[-1][0]
            yield np.array([chip_id for chip_id, _ in rows], np.int64), to_matrix([vector for _, vector in rows])

    def nearest(self, query_S: np.ndarray, kind: str, limit: int, filters: Filters) -> tuple[np.ndarray, np.ndarray]:
        conditions, values = _conditions(filters)
        query_S = query_S.astype(np.float32)
        statement = _NEAREST.format(conditions=conditions)
        rows = self._sql(statement, kind, *values, to_text(query_S), limit + SPARE)
        ids = np.array([chip_id for chip_id, _ in rows], np.int64)
        vectors = to_matrix([vector for _, vector in rows]) if rows else np.zeros((0, len(query_S)), np.float32)
        return ranked(ids, vectors, query_S, limit)

    def _prepare(self, create: bool) -> None:
        """Find the tables, or make them; two programs that do it at once wait for each other."""
        with self._transaction():
            self._do("SELECT pg_advisory_xact_lock(hashtext(%s))", SCHEMA)
            missing = self._sql("SELECT to_regclass(%s) IS NULL", f"{SCHEMA}.vectors")[0][0]
            if missing and not create:
                raise IndexUnreadable("There is no index in this database; choose another, or make it first.")
            if missing:
                self._add_extensions()
            schemas = self._sql(
                "SELECT DISTINCT nspname FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace "
                "WHERE extname = ANY(%s)", list(NEEDED),
            )
            path = sql.SQL(", ").join(sql.Identifier(name) for name in (SCHEMA, *sum(schemas, ())))
            self._connection.execute(sql.SQL("SET search_path TO {}").format(path))
            if missing:
                self._connection.execute(TABLES)

    def _add_extensions(self) -> None:
        known = {name for (name,) in self._sql("SELECT name FROM pg_available_extensions")}
        for name, title in NEEDED.items():
            if name not in known:
                raise IndexUnreadable("The database server has no {title}; have it installed there.", name, title=title)
            self._do(f"CREATE EXTENSION IF NOT EXISTS {name}")

    def _sql(self, statement: str, *values: Any) -> list[tuple]:
        """All rows of one statement, which is text of this module; values go beside it."""
        with _faults():
            return self._connection.execute(statement, values).fetchall()

    def _do(self, statement: str, *values: Any) -> int:
        """The number of rows that one statement changed."""
        with _faults():
            return self._connection.execute(statement, values or None).rowcount

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        with _faults(), self._connection.transaction():
            yield


def _conditions(filters: Filters) -> tuple[str, list[Any]]:
    """What filters ask of a chip, and the values for it."""
    conditions, values = ["TRUE"], []
    if filters.extent:
        conditions.append(f"({' OR '.join([_IN_BOX] * len(filters.boxes))})")
        values.extend(number for box in filters.boxes for number in box)
    if filters.days:
        conditions.append(_IN_DAYS)
        values.extend(filters.days)
    if filters.sensors:
        conditions.append("sensor = ANY(%s)")
        values.append(list(filters.sensors))
    return " AND ".join(conditions), values


@contextlib.contextmanager
def _faults() -> Iterator[None]:
    """Turn what the driver says into IndexUnreadable, of which only the code is told: its words repeat the address."""
    try:
        yield
    except psycopg.Error as error:
        state = error.sqlstate or ""
        sentence = next(text for start, text in _ADVICE if state.startswith(start)) if state else _UNREACHED
        raise IndexUnreadable(sentence, f"{type(error).__name__} {state}".strip()) from None

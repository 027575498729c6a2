"""A knowledge base on disk: documents, their passages, what they are found by."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ...protocol.errors import KnowledgeBroken
from ...protocol.sentences import Sentence
from . import schema
from .geometry_blob import envelope, from_blob, to_blob
from .reading.piece import Piece

_DAMAGED = Sentence("{name} is no knowledge base, or is damaged. Choose another file, or learn the documents anew.")


@dataclass(frozen=True)
class Document:
    """Where passages come from: `key` is the base's own name for it; a file's absolute `path`, or a layer's id."""

    key: str
    name: str
    path: str = ""
    layer_id: str = ""
    fingerprint: str = ""


@dataclass(frozen=True)
class Passage:
    """A passage as it is told: a piece with what it comes from."""

    id: int
    piece: Piece
    source: str
    path: str
    layer_id: str


class Found(NamedTuple):
    """All that a search looks at, row by row: ids (N,), vectors (N, S) or None, boxes in degrees (N, 4), NaN for none.

    Rows of `texts` are zero while a passage has no vector yet; rows of `images` are NaN without a picture.
    """

    ids: np.ndarray
    texts: np.ndarray | None
    images: np.ndarray | None
    boxes: np.ndarray


class KnowledgeStore:
    """An open base; use it in a `with` block. Raises KnowledgeBroken when the file is none, or is damaged."""

    def __init__(self, path: Path, create: bool = False) -> None:
        self.path = path
        is_new = not path.is_file() or path.stat().st_size == 0
        if is_new and not create:
            raise KnowledgeBroken(
                "The knowledge base {name} is not there; choose another or make it.", str(path), name=path.name
            )
        try:
            self._database = sqlite3.connect(path, timeout=30)
            if is_new:
                self._database.executescript(schema.TABLES)
            revision = self.fact("schema")
        except sqlite3.Error as error:
            raise KnowledgeBroken(_DAMAGED.filled(name=path.name), repr(error)) from error
        if revision != schema.SCHEMA_REVISION:
            raise KnowledgeBroken(_DAMAGED.filled(name=path.name), f"schema {revision}")

    def __enter__(self) -> KnowledgeStore:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    # facts

    def fact(self, name: str) -> str:
        """What is noted under a name, "" for nothing."""
        row = self._database.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def note(self, **facts: str) -> None:
        """Note facts."""
        with self._database:
            self._database.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())

    def count(self) -> int:
        """How many passages there are."""
        return self._database.execute("SELECT count(*) FROM passages").fetchone()[0]

    # documents

    def documents(self) -> dict[str, Document]:
        """Every document by its key."""
        rows = self._database.execute("SELECT key, name, path, layer_id, fingerprint FROM documents ORDER BY id")
        return {row[0]: Document(row[0], row[1], self.absolute(row[2]), *row[3:]) for row in rows}

    def absolute(self, path: str) -> str:
        """A path as it is kept (relative to the base's folder), as one that can be opened; "" stays ""."""
        return os.path.normpath(self.path.resolve().parent / path) if path else ""

    def relative(self, path: str) -> str:
        """A path as the base keeps it, so that it may move with its documents; one on another drive stays absolute."""
        try:
            return Path(os.path.relpath(os.path.abspath(path), self.path.resolve().parent)).as_posix() if path else ""
        except ValueError:
            return str(path)

    def replace(self, document: Document, passages: Sequence[Piece]) -> None:
        """Take a document in, in place of what was known of it, in one step."""
        with self._changing() as database:
            self._forget(document.key)
            kept = (document.key, document.name, self.relative(document.path), document.layer_id, document.fingerprint)
            number = database.execute(
                "INSERT INTO documents (key, name, path, layer_id, fingerprint) VALUES (?, ?, ?, ?, ?)", kept
            ).lastrowid
            database.executemany(schema.ADD_PASSAGE, [self._row(number, document, piece) for piece in passages])
            database.execute(schema.LEARN_WORDS, (number,))

    def forget(self, key: str) -> None:
        """Take a document out."""
        with self._changing():
            self._forget(key)

    def _row(self, number: int, document: Document, piece: Piece) -> tuple:
        return (
            to_blob(piece.geometry), number, document.name, piece.title, piece.heading, piece.text, piece.page,
            piece.feature_id, self._picture(piece.picture), piece.is_record,
        )

    def _forget(self, key: str) -> None:
        row = self._database.execute("SELECT id FROM documents WHERE key = ?", (key,)).fetchone()
        if row:
            for statement in schema.FORGET_PASSAGES:
                self._database.execute(statement, row)

    @contextlib.contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; what texts are compared by is out of date after it."""
        with self._database as database:
            yield database
            database.execute(schema.DROP_PICTURES)
            changes = str(int(self.fact("changes") or 0) + 1)
            database.execute("INSERT OR REPLACE INTO facts VALUES ('changes', ?)", (changes,))

    # pictures

    def _picture(self, path: str) -> int | None:
        if not path:
            return None
        self._database.execute("INSERT OR IGNORE INTO pictures (path) VALUES (?)", (self.relative(path),))
        return self._database.execute("SELECT id FROM pictures WHERE path = ?", (self.relative(path),)).fetchone()[0]

    def pictures_without_vector(self) -> list[tuple[int, str]]:
        """Ids and absolute paths of pictures that were not looked at yet."""
        rows = self._database.execute("SELECT id, path FROM pictures WHERE vector IS NULL ORDER BY id").fetchall()
        return [(number, self.absolute(path)) for number, path in rows]

    def has_picture_vectors(self) -> bool:
        """Whether any picture was looked at."""
        return self._database.execute("SELECT 1 FROM pictures WHERE length(vector) > 0 LIMIT 1").fetchone() is not None

    def keep_picture(self, number: int, vector_S: np.ndarray | None) -> None:
        """Keep the vector of a picture; None for one that cannot be opened, which is not tried again."""
        content = b"" if vector_S is None else vector_S.astype(np.float32).tobytes()
        with self._database:
            self._database.execute("UPDATE pictures SET vector = ? WHERE id = ?", (content, number))

    def drop_picture_vectors(self) -> None:
        """Forget all of them: they are to be made by another model."""
        with self._database:
            self._database.execute("UPDATE pictures SET vector = NULL")

    # texts

    def texts(self, only_new: bool = False) -> list[tuple[int, str]]:
        """Ids of passages and what they are compared by (title, heading, text), of all or of those without a vector."""
        without = "WHERE fid NOT IN (SELECT passage FROM passage_vectors)" if only_new else ""
        rows = self._database.execute(f"SELECT fid, title, heading, text FROM passages {without} ORDER BY fid")  # nosec B608  # a constant
        return [(row[0], "\n".join(filter(None, row[1:]))) for row in rows]

    def keep_texts(
        self, ids: Sequence[int], vectors_NS: np.ndarray, embedder: bytes | None = None, **facts: str
    ) -> None:
        """Keep vectors of passages; with an `embedder` they take the place of all others, in one step."""
        rows = [(number, vector.tobytes()) for number, vector in zip(ids, vectors_NS.astype(np.float32))]
        with self._database as database:
            if embedder is not None:
                database.execute("DELETE FROM passage_vectors")
                database.execute("INSERT OR REPLACE INTO embedder VALUES (1, ?)", (embedder,))
            database.executemany("INSERT OR REPLACE INTO passage_vectors VALUES (?, ?)", rows)
            database.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())

    def drop_text_vectors(self) -> None:
        """Forget all of them: they are to be made by another embedder."""
        with self._database as database:
            database.execute("DELETE FROM passage_vectors")
            database.execute("DELETE FROM embedder")
            database.execute("DELETE FROM facts WHERE name IN ('text_model', 'text_revision', 'text_folder', 'learnt')")

    def embedder(self) -> bytes | None:
        """The embedder that was learnt from the passages."""
        row = self._database.execute("SELECT content FROM embedder").fetchone()
        return row[0] if row else None

    def refresh_layer(self) -> None:
        """Tell QGIS the extent of the passages."""
        boxes = self.found().boxes
        boxes = boxes[~np.isnan(boxes[:, 0])]
        bounds = [*boxes[:, :2].min(0), *boxes[:, 2:].max(0)] if len(boxes) else [None] * 4
        with self._database as database:
            database.execute(
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, "
                "last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now') WHERE table_name = 'passages'", bounds,
            )

    # searching

    def found(self) -> Found:
        """Ids, vectors and boxes of all passages."""
        rows = self._database.execute(
            "SELECT fid, passage_vectors.vector, pictures.vector, substr(geom, 1, 40) FROM passages "
            "LEFT JOIN passage_vectors ON passage = fid LEFT JOIN pictures ON pictures.id = picture ORDER BY fid"
        ).fetchall()
        boxes = np.array([envelope(row[3]) for row in rows], np.float64).reshape(-1, 4)
        ids = np.array([row[0] for row in rows], np.int64)
        return Found(ids, _matrix([row[1] for row in rows], 0.0), _matrix([row[2] for row in rows], np.nan), boxes)

    def by_words(self, words: Sequence[str], most: int) -> dict[int, float]:
        """Ids of passages that have any of these words, and their full-text score (−bm25, more is better)."""
        if not words:
            return {}
        rows = self._database.execute(
            "SELECT rowid, -bm25(passage_words) FROM passage_words WHERE passage_words MATCH ? ORDER BY 2 DESC LIMIT ?",
            (" OR ".join(map(_quoted, words)), most),
        )
        return dict(rows.fetchall())

    def count_with(self, words: Iterable[str]) -> int:
        """How many passages have any of these words, in any of their forms."""
        counted = "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?"
        return self._database.execute(counted, (" OR ".join(map(_quoted, words)),)).fetchone()[0]

    def passages(self, ids: Sequence[int]) -> list[Passage]:
        """Passages in the order of their ids given here."""
        marks = ", ".join("?" * len(ids))
        rows = self._database.execute(schema.PASSAGE.format(marks=marks), [int(number) for number in ids]).fetchall()
        by_id = {row[0]: self._passage(row) for row in rows}
        return [by_id[number] for number in ids if number in by_id]

    def _passage(self, row: Sequence[Any]) -> Passage:
        number, geom, source, title, heading, text, page, feature, is_record, path, layer_id = row
        piece = Piece(text, title, heading, page, feature, from_blob(geom), "", bool(is_record))
        return Passage(number, piece, source, self.absolute(path), layer_id)


def _quoted(word: str) -> str:
    """A word as a string of FTS5: nothing in it is an operator."""
    return '"' + word.replace('"', '""') + '"'


def _matrix(blobs: Sequence[bytes | None], empty: float) -> np.ndarray | None:
    """Vectors (N, S) float32, with rows of `empty` where there is none; None when there is none at all."""
    width = max((len(blob) for blob in blobs if blob), default=0) // 4
    if not width:
        return None
    matrix = np.full((len(blobs), width), empty, np.float32)
    for row, blob in zip(matrix, blobs):
        if blob:
            row[:] = np.frombuffer(blob, np.float32)
    return matrix

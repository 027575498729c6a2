"""The tables of an index in PostgreSQL with PostGIS and pgvector: those of the GeoPackage under the same names, in a
schema of their own, so that they meet no others and QGIS lists them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ...protocol.geometry import Ring
from .geopackage import SRS_ID, from_blob

SCHEMA = "orthoscribe"
#: extensions, and what people call them
NEEDED = {"postgis": "PostGIS", "vector": "pgvector"}
TABLES = f"""
CREATE SCHEMA IF NOT EXISTS {SCHEMA};
CREATE TABLE {SCHEMA}.facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE {SCHEMA}.sources (
    fid BIGINT GENERATED ALWAYS AS IDENTITY, path TEXT PRIMARY KEY, origin TEXT NOT NULL DEFAULT '',
    size_bytes BIGINT NOT NULL DEFAULT 0, mtime_ns BIGINT NOT NULL DEFAULT 0, fingerprint TEXT NOT NULL DEFAULT '',
    recipe TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT ''
);
CREATE TABLE {SCHEMA}.chips (
    fid BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, geom geometry(MultiPolygon, {SRS_ID}), path TEXT NOT NULL,
    name TEXT NOT NULL, col_off INTEGER NOT NULL, row_off INTEGER NOT NULL, width INTEGER NOT NULL,
    height INTEGER NOT NULL, gsd_m DOUBLE PRECISION, caption TEXT NOT NULL DEFAULT '', sensor TEXT NOT NULL DEFAULT '',
    date TEXT COLLATE "C" NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '',
    UNIQUE (path, col_off, row_off, width, height)
);
CREATE INDEX chips_geom ON {SCHEMA}.chips USING gist (geom);
CREATE INDEX chips_by_date ON {SCHEMA}.chips (date, sensor);
CREATE INDEX chips_by_sensor ON {SCHEMA}.chips (sensor);
CREATE TABLE {SCHEMA}.vectors (
    chip BIGINT NOT NULL REFERENCES {SCHEMA}.chips ON DELETE CASCADE, kind TEXT NOT NULL, vector vector NOT NULL,
    PRIMARY KEY (chip, kind)
);
"""
#: a multipolygon of a GeoPackage without an envelope: this, then WKB
_BLOB_HEAD = b"GP\x00\x01" + SRS_ID.to_bytes(4, "little")


def to_wkt(polygons: Iterable[Ring]) -> str | None:
    """Outer rings as a multipolygon, every digit kept; None without any."""
    rings = [", ".join(f"{float(x)!r} {float(y)!r}" for x, y in ring) for ring in polygons]
    return f"MULTIPOLYGON({', '.join(f'(({ring}))' for ring in rings)})" if rings else None


def from_wkb(wkb: bytes | None) -> tuple[Ring, ...]:
    """The outer rings of what `ST_AsBinary` gives."""
    return from_blob(_BLOB_HEAD + bytes(wkb)) if wkb else ()


def to_text(vector_S: np.ndarray) -> str:
    """A vector as pgvector reads it; it keeps float32, so nothing is lost of float16 and float32."""
    return f"[{','.join(map(repr, vector_S.tolist()))}]"


def to_matrix(lists: Sequence[Sequence[float]]) -> np.ndarray:
    """Vectors that were selected as `real[]` → (N, S) float32."""
    return np.array(lists, np.float32).reshape(len(lists), -1)

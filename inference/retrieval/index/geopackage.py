"""The GeoPackage (OGC 12-128r15, 1.2) that an index is: its tables, and footprints in the form that they have there.

The R-tree's triggers are those of the standard (annex F.3), so any program may edit the layer; they call five functions
that each program brings, ours too. Two triggers are our own: a chip that is deleted, by whatever program, takes its
vectors along, and every change of the vectors changes the `edition` that a cache is compared with.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable

from ...protocol.geometry import Ring

APPLICATION_ID, USER_VERSION = 0x47504B47, 10200  # “GPKG”, 1.2: the newest that every supported QGIS reads silently
SRS_ID = 4326
_HEADER = struct.Struct("<2sBBi4d")
#: a header that is little-endian and has an envelope of x and y
_FLAGS = 0b00000011
_POLYGON, _MULTIPOLYGON = 3, 6
_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
)

_STANDARD_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT
);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER REFERENCES gpkg_spatial_ref_sys (srs_id)
);
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents (table_name), column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id),
    z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name)
);
CREATE TABLE gpkg_extensions (
    table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
    UNIQUE (table_name, column_name, extension_name)
);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('chips', 'features', 'chips', 'Pieces of rasters that can be found by words and by likeness', 4326),
    ('sources', 'attributes', 'sources', 'The rasters that the chips were cut from', NULL);
INSERT INTO gpkg_geometry_columns VALUES ('chips', 'geom', 'MULTIPOLYGON', 4326, 0, 0);
INSERT INTO gpkg_extensions VALUES (
    'chips', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only'
);
"""

_OWN_TABLES = """
CREATE TABLE sources (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, path TEXT NOT NULL UNIQUE, origin TEXT NOT NULL DEFAULT '',
    size_bytes INTEGER NOT NULL DEFAULT 0, mtime_ns INTEGER NOT NULL DEFAULT 0, fingerprint TEXT NOT NULL DEFAULT '',
    recipe TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT ''
);
CREATE TABLE chips (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, path TEXT NOT NULL, name TEXT NOT NULL,
    col_off INTEGER NOT NULL, row_off INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, gsd_m DOUBLE,
    caption TEXT NOT NULL DEFAULT '', sensor TEXT NOT NULL DEFAULT '', date TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '', UNIQUE (path, col_off, row_off, width, height)
);
CREATE INDEX chips_by_date ON chips (date, sensor);
CREATE INDEX chips_by_sensor ON chips (sensor);
CREATE TABLE vectors (chip INTEGER NOT NULL, kind TEXT NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (kind, chip));
CREATE TABLE facts (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
CREATE TRIGGER chips_gone AFTER DELETE ON chips BEGIN DELETE FROM vectors WHERE chip = OLD.fid; END;
CREATE TRIGGER vectors_come AFTER INSERT ON vectors BEGIN
    UPDATE facts SET value = CAST(value AS INTEGER) + 1 WHERE name = 'edition';
END;
CREATE TRIGGER vectors_go AFTER DELETE ON vectors BEGIN
    UPDATE facts SET value = CAST(value AS INTEGER) + 1 WHERE name = 'edition';
END;
"""

_RTREE = """
CREATE VIRTUAL TABLE rtree_chips_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER rtree_chips_geom_insert AFTER INSERT ON chips WHEN NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom) BEGIN
    INSERT OR REPLACE INTO rtree_chips_geom VALUES (
        NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)
    );
END;
CREATE TRIGGER rtree_chips_geom_update1 AFTER UPDATE OF geom ON chips
WHEN OLD.fid = NEW.fid AND NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom) BEGIN
    INSERT OR REPLACE INTO rtree_chips_geom VALUES (
        NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)
    );
END;
CREATE TRIGGER rtree_chips_geom_update2 AFTER UPDATE OF geom ON chips
WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN
    DELETE FROM rtree_chips_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_chips_geom_update3 AFTER UPDATE ON chips
WHEN OLD.fid != NEW.fid AND NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom) BEGIN
    DELETE FROM rtree_chips_geom WHERE id = OLD.fid;
    INSERT OR REPLACE INTO rtree_chips_geom VALUES (
        NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)
    );
END;
CREATE TRIGGER rtree_chips_geom_update4 AFTER UPDATE ON chips
WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN
    DELETE FROM rtree_chips_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_chips_geom_delete AFTER DELETE ON chips WHEN OLD.geom NOT NULL BEGIN
    DELETE FROM rtree_chips_geom WHERE id = OLD.fid;
END;
"""


def make_tables(connection: sqlite3.Connection) -> None:
    """Make an empty index of an empty database; in one transaction, so that there is all of it or nothing."""
    systems = [
        ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", None),
        ("Undefined geographic SRS", 0, "NONE", 0, "undefined", None),
        ("WGS 84 geodetic", SRS_ID, "EPSG", SRS_ID, _WGS84, "longitude and latitude in degrees"),
    ]
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {USER_VERSION}")
    connection.executescript("\n".join(("BEGIN IMMEDIATE;", _STANDARD_TABLES, _OWN_TABLES, _RTREE)))
    connection.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", systems)
    connection.execute("INSERT INTO facts VALUES ('edition', '0'), ('stamp', lower(hex(randomblob(8))))")
    connection.execute("COMMIT")


def add_functions(connection: sqlite3.Connection) -> None:
    """Bring the five functions that the R-tree's triggers call."""
    envelopes = {"ST_MinX": 4, "ST_MaxX": 5, "ST_MinY": 6, "ST_MaxY": 7}
    for name, place in envelopes.items():
        connection.create_function(name, 1, lambda blob, place=place: _HEADER.unpack_from(blob)[place])
    connection.create_function("ST_IsEmpty", 1, lambda blob: bool(blob[3] & 0b00010000))


def to_blob(polygons: Iterable[Ring]) -> bytes | None:
    """Outer rings in EPSG:4326 as a multipolygon of a GeoPackage; None without any."""
    rings = list(polygons)
    if not rings:
        return None
    xs, ys = zip(*(point for ring in rings for point in ring))
    parts = [
        struct.pack(f"<BIII{2 * len(ring)}d", 1, _POLYGON, 1, len(ring), *(axis for point in ring for axis in point))
        for ring in rings
    ]
    header = _HEADER.pack(b"GP", 0, _FLAGS, SRS_ID, min(xs), max(xs), min(ys), max(ys))
    return header + struct.pack("<BII", 1, _MULTIPOLYGON, len(rings)) + b"".join(parts)


def from_blob(blob: bytes | None) -> tuple[Ring, ...]:
    """The outer rings of a multipolygon; other programs may have written it, with another envelope or none."""
    if not blob or blob[3] & 0b00010000:
        return ()
    at = 8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 0b111]
    order = "<" if blob[at] else ">"
    (count,) = struct.unpack_from(f"{order}I", blob, at + 5)
    rings, at = [], at + 9
    for _ in range(count):
        (inner,) = struct.unpack_from(f"{order}I", blob, at + 5)
        at += 9
        for number in range(inner):
            (points,) = struct.unpack_from(f"{order}I", blob, at)
            numbers = struct.unpack_from(f"{order}{2 * points}d", blob, at + 4)
            at += 4 + 16 * points
            if number == 0:
                rings.append(list(zip(numbers[::2], numbers[1::2])))
    return tuple(rings)

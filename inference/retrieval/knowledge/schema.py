"""The tables of a knowledge base: a GeoPackage whose passages QGIS opens as a layer, words and vectors beside it."""

from __future__ import annotations

#: of the tables that are ours
SCHEMA_REVISION = "1"

#: the numbers say “GPKG”, and the newest version that every supported QGIS reads without a warning
TABLES = """
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10200;
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT
);
INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', NULL),
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL),
    ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",
DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],
PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],
AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', NULL);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id)
);
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL PRIMARY KEY REFERENCES gpkg_contents(table_name), column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id),
    z TINYINT NOT NULL, m TINYINT NOT NULL
);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, path TEXT NOT NULL, layer_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL
);
CREATE TABLE pictures (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, vector BLOB);
CREATE TABLE passages (
    fid INTEGER PRIMARY KEY, geom BLOB, document INTEGER NOT NULL REFERENCES documents(id), source TEXT NOT NULL,
    title TEXT NOT NULL, heading TEXT NOT NULL, text TEXT NOT NULL, page INTEGER, feature INTEGER,
    picture INTEGER REFERENCES pictures(id), is_record BOOLEAN NOT NULL
);
CREATE INDEX passages_of_document ON passages(document);
CREATE VIRTUAL TABLE passage_words USING fts5(
    source, title, heading, text, content = 'passages', content_rowid = 'fid', tokenize = 'porter unicode61'
);
CREATE TABLE passage_vectors (passage INTEGER PRIMARY KEY REFERENCES passages(fid), vector BLOB NOT NULL);
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE embedder (id INTEGER PRIMARY KEY CHECK (id = 1), content BLOB NOT NULL);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('passages', 'features', 'passages', 'What an answer can cite', 4326),
    ('documents', 'attributes', 'documents', 'Where passages come from', NULL);
INSERT INTO gpkg_geometry_columns VALUES ('passages', 'geom', 'GEOMETRY', 4326, 0, 0);
INSERT INTO facts VALUES ('schema', '1');
"""

#: a passage out of the full-text index, then all that is kept of a document's passages
FORGET_WORDS = (
    "INSERT INTO passage_words(passage_words, rowid, source, title, heading, text) "
    "SELECT 'delete', fid, source, title, heading, text FROM passages WHERE document = ?"
)
FORGET_PASSAGES = (
    FORGET_WORDS,
    "DELETE FROM passage_vectors WHERE passage IN (SELECT fid FROM passages WHERE document = ?)",
    "DELETE FROM passages WHERE document = ?",
    "DELETE FROM documents WHERE id = ?",
)
LEARN_WORDS = (
    "INSERT INTO passage_words(rowid, source, title, heading, text) "
    "SELECT fid, source, title, heading, text FROM passages WHERE document = ?"
)
ADD_PASSAGE = (
    "INSERT INTO passages (geom, document, source, title, heading, text, page, feature, picture, is_record) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
DROP_PICTURES = "DELETE FROM pictures WHERE id NOT IN (SELECT picture FROM passages WHERE picture IS NOT NULL)"
PASSAGE = (
    "SELECT passages.fid, geom, source, title, heading, text, page, feature, is_record, documents.path, layer_id "
    "FROM passages JOIN documents ON documents.id = document WHERE fid IN ({marks})"
)

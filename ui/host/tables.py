"""Findings as a table in a GeoPackage. Nothing here touches the project, so all of it may run in a task."""

from __future__ import annotations

import collections
import datetime
import re
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QMetaType, QVariant

from ...inference.protocol.errors import OrthoscribeError
from ...inference.protocol.events import MappedFinding
from .styles import style_layer

#: What a review says of a finding; "" while it says nothing. Only tables that are kept have it.
STATUS, ACCEPTED, REJECTED = "status", "accepted", "rejected"
STATUS_FIELD = (STATUS, "text", 10, 0)
#: Field name, type, length, decimals. Every name has at most ten characters, so a Shapefile keeps it.
FIELDS = (
    ("label", "text", 80, 0),
    ("score", "real", 6, 4),
    ("prompt", "text", 254, 0),
    ("turn", "whole", 9, 0),
    ("model", "text", 80, 0),
    ("revision", "text", 40, 0),
    ("source", "text", 254, 0),
    ("date_from", "date", 0, 0),
    ("date_to", "date", 0, 0),
    ("from_label", "text", 80, 0),
    ("to_label", "text", 80, 0),
    STATUS_FIELD,
    ("area_m2", "real", 18, 2),
    ("length_m", "real", 18, 2),
)
#: Fields that only findings of two dates have.
OF_CHANGE = ("from_label", "to_label")
LITTLE_ENDIAN, WKB_POLYGON, WKB_MULTI_POLYGON = 1, 3, 6
#: Our word for a type → its name in QMetaType (newer QGIS) and in QVariant (older QGIS).
TYPES = {
    "text": ("QString", "String"),
    "real": ("Double", "Double"),
    "whole": ("Int", "Int"),
    "date": ("QDate", "Date"),
}


@dataclass(frozen=True)
class Run:
    """What all findings of one answer share. `is_change` tells that they come from two dates, `mark` which they are."""

    kind: str
    prompt: str
    turn: int
    task: str
    model: str
    revision: str
    source: str
    source_path: str
    crs: QgsCoordinateReferenceSystem
    title: str
    date_from: datetime.date | None = None
    date_to: datetime.date | None = None
    is_change: bool = False
    source_layer_id: str = ""
    mark: str = ""


def result_fields(is_change: bool = False, has_status: bool = False) -> QgsFields:
    """The fields of every table of findings; those of changes also have what was there before and after, those that are
    kept the status that a review gives.
    """
    left_out = {*(() if is_change else OF_CHANGE), *(() if has_status else (STATUS,))}
    fields = QgsFields()
    for description in FIELDS:
        if description[0] not in left_out:
            fields.append(new_field(*description))
    return fields


def result_feature(finding: MappedFinding, run: Run, fields: QgsFields) -> QgsFeature:
    """One finding as a feature with these fields, in the source's CRS."""
    feature = QgsFeature(fields)
    feature.setGeometry(geometry_of(finding.geometry))
    values = {
        "label": finding.label,
        "score": round(finding.score, 4),
        "prompt": run.prompt,
        "turn": run.turn,
        "model": run.model,
        "revision": run.revision,
        "source": run.source,
        "date_from": _date(run.date_from),
        "date_to": _date(run.date_to),
        "from_label": finding.from_label,
        "to_label": finding.to_label,
        STATUS: "",
        "area_m2": finding.area_m2,
        "length_m": finding.length_m,
    }
    feature.setAttributes([values[field.name()] for field in fields])
    return feature


def write_table(
    path: Path, table: str, run: Run, features: Iterable[QgsFeature], context: QgsCoordinateTransformContext
) -> str:
    """Write findings, made by `result_feature` with a status, as a new table, with its style and provenance stored in
    the file; returns the URI to load it by. Their model is taken from the run: only the end of a job tells it.

    Raises OrthoscribeError with a sentence when the file cannot be written.
    """
    fields, labels = result_fields(run.is_change, has_status=True), collections.Counter()
    told = {fields.indexOf("model"): run.model, fields.indexOf("revision"): run.revision}

    def rows() -> Iterator[QgsFeature]:
        for feature in features:
            for index, value in told.items():
                feature.setAttribute(index, value)
            labels[feature["label"]] += 1
            yield feature

    uri = write_rows(path, table, run.crs, fields, rows(), context)
    _store_looks(uri, run, [label for label, _ in labels.most_common()])
    return uri


def write_rows(
    path: Path,
    table: str,
    crs: QgsCoordinateReferenceSystem,
    fields: QgsFields,
    features: Iterable[QgsFeature],
    context: QgsCoordinateTransformContext,
) -> str:
    """Write features with these fields as a new table of a GeoPackage; returns the URI to load it by.

    Raises OrthoscribeError with a sentence when the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", table, "UTF-8"
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    writer = QgsVectorFileWriter.create(str(path), fields, QgsWkbTypes.Type.MultiPolygon, crs, context, options)
    for feature in features:
        writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    problem = writer.errorMessage() if writer.hasError() else ""
    del writer  # closes the file
    if problem:
        raise OrthoscribeError(f"The findings could not be written to {path.name}: {problem}.", str(path))
    return f"{path}|layername={table}"


def free_table_name(path: Path, wanted: str) -> str:
    """A table name made of plain characters that the file does not have yet."""
    stem = re.sub(r"\W+", "_", wanted.lower(), flags=re.ASCII).strip("_")[:40] or "findings"
    taken = _tables(path) if path.exists() else set()
    return next(name for name in (stem, *(f"{stem}_{count}" for count in range(2, 10_000))) if name not in taken)


def copy_database(old: Path, new: Path) -> None:
    """Copy a GeoPackage that may be open, without losing what is still in its write-ahead log."""
    new.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(str(old))) as source, closing(sqlite3.connect(str(new))) as target:
        source.backup(target)


def provenance(run: Run) -> QgsLayerMetadata:
    """Where a table comes from, for the layer's properties."""
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(run.title)
    metadata.setIdentifier(f"orthoscribe:{run.source}:{run.turn}")
    metadata.setAbstract(f"“{run.prompt}”, asked of {run.source}. Found by a model; check before use.")
    dates = [f"Dates: {run.date_from or 'unknown'} to {run.date_to or 'unknown'}"] if run.is_change else []
    metadata.setHistory(
        [
            f"Task: {run.task}",
            f"Prompt: {run.prompt}",
            f"Model: {run.model} {run.revision}".strip(),
            f"Source: {run.source} ({run.source_path})",
            *dates,
            f"Written by Orthoscribe on {datetime.datetime.now():%Y-%m-%d %H:%M}",
        ]
    )
    metadata.setKeywords({"gmd:topicCategory": ["imageryBaseMapsEarthCover"], "orthoscribe": [run.task, run.model]})
    metadata.setCrs(run.crs)
    return metadata


def _store_looks(uri: str, run: Run, labels: list[str]) -> None:
    """Style and metadata go into the file itself, through a layer that lives only here."""
    layer = QgsVectorLayer(uri, run.title, "ogr")
    style_layer(layer, run.kind, labels)
    layer.saveStyleToDatabase("orthoscribe", run.title, True, "")
    QgsProviderRegistry.instance().saveLayerMetadata("ogr", uri, provenance(run))


def _tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        return {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def new_field(name: str, kind: str, length: int, decimals: int) -> QgsField:
    """A field of one of TYPES; a length of 0 sets no limit."""
    new, old = TYPES[kind]
    try:
        return QgsField(name, getattr(QMetaType.Type, new), "", length, decimals)
    except TypeError:  # QGIS before 3.38 knows QVariant's types only
        return QgsField(name, getattr(QVariant, old), "", length, decimals)


def geometry_of(value: Mapping[str, Any]) -> QgsGeometry:
    """GeoJSON Polygon or MultiPolygon as a multi-polygon, by way of WKB: several times faster than point by point."""
    polygons = value["coordinates"] if value["type"] == "MultiPolygon" else [value["coordinates"]]
    parts = [struct.pack("<BII", LITTLE_ENDIAN, WKB_MULTI_POLYGON, len(polygons))]
    for rings in polygons:
        parts.append(struct.pack("<BII", LITTLE_ENDIAN, WKB_POLYGON, len(rings)))
        for ring in rings:
            numbers = [number for point in ring for number in point[:2]]
            parts.append(struct.pack(f"<I{len(numbers)}d", len(ring), *numbers))
    geometry = QgsGeometry()
    geometry.fromWkb(b"".join(parts))
    return geometry


def _date(value: datetime.date | None) -> QDate | None:
    return None if value is None else QDate(value.year, value.month, value.day)

"""Layers leave QGIS as Shapefile, GeoJSON or GeoPackage; files are written as a whole.

A Shapefile keeps at most ten characters of a field name. Ours all fit (`label, score, prompt, turn, model, revision,
source, date_from, date_to, from_label, to_label, area_m2, length_m`); those of other layers are cut by GDAL. Text is
cut at 254 characters.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)

from ...inference.protocol.errors import OrthoscribeError
from .translate import tr


@dataclass(frozen=True)
class Format:
    """A file format: GDAL's driver, the suffix, and options of the driver."""

    title: str
    driver: str
    suffix: str
    layer_options: tuple[str, ...] = ()
    is_wgs84: bool = False


FORMATS = {
    "shapefile": Format("ESRI Shapefile", "ESRI Shapefile", ".shp", ("ENCODING=UTF-8",)),
    "geojson": Format("GeoJSON", "GeoJSON", ".geojson", ("RFC7946=YES", "COORDINATE_PRECISION=8"), is_wgs84=True),
    "geopackage": Format("GeoPackage", "GPKG", ".gpkg"),
}


def export_layer(
    layer: QgsVectorLayer,
    path: Path,
    format_name: str,
    project: QgsProject,
    on_end: Callable[[Path | None, OrthoscribeError | None], None],
) -> QgsVectorFileWriterTask:
    """A task that writes a layer to a file, with its style beside it; add it to the task manager.

    `on_end(path, error)` is called on the main thread.

    GeoJSON is written in longitude and latitude as its standard asks; the other formats keep the layer's CRS.
    """
    task = QgsVectorFileWriterTask(layer, str(path), export_options(layer, format_name, project))

    def on_complete(written: str, *_: object) -> None:
        layer.saveNamedStyle(str(Path(written).with_suffix(".qml")))
        on_end(Path(written), None)

    def on_error(_code: int, reason: str) -> None:
        on_end(
            None, OrthoscribeError(tr("“{name}” could not be exported: {reason}").format(name=path.name, reason=reason))
        )

    task.completed.connect(on_complete)
    task.errorOccurred.connect(on_error)
    return task


def export_options(
    layer: QgsVectorLayer, format_name: str, project: QgsProject
) -> QgsVectorFileWriter.SaveVectorOptions:
    """How a layer is written in one of FORMATS; the row number `fid` is left behind."""
    chosen = FORMATS[format_name]
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = chosen.driver, "UTF-8"
    options.layerName = layer.name() if chosen.driver == "GPKG" else ""
    options.attributes = [index for index, field in enumerate(layer.fields()) if field.name() != "fid"]
    options.layerOptions = list(chosen.layer_options)
    if chosen.is_wgs84 and layer.crs().isValid():
        options.ct = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), project)
    elif chosen.is_wgs84:
        options.layerOptions = []  # a picture's pixels are no longitudes
    return options


def write_file(content: bytes, path: Path) -> None:
    """Write a file as a whole, or leave the one before; raises OrthoscribeError with the reason and what to do."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OrthoscribeError(_not_written(path, error), str(path)) from error


def make_folder(path: Path) -> None:
    """Make a folder, or use the one that is there; raises OrthoscribeError with the reason and what to do."""
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise OrthoscribeError(_not_written(path, error), str(path)) from error


def _not_written(path: Path, error: OSError) -> str:
    """One sentence: the message bar has room for no more."""
    sentence = tr("“{name}” could not be written ({reason}); close it where it is open, or choose another folder.")
    if error.errno == errno.ENOSPC:
        sentence = tr("“{name}” could not be written: the disk is full; make room, or choose another one.")
    elif not path.parent.is_dir():
        sentence = tr("“{name}” could not be written: its folder is gone; choose another one.")
    return sentence.format(name=path.name, reason=error.strerror or type(error).__name__)

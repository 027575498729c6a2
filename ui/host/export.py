"""Layers leave QGIS as Shapefile, GeoJSON, FlatGeobuf, GeoPackage or CSV, in a CRS of the user's.

Files are written as a whole, or not at all.

A Shapefile keeps at most ten characters of a field name. Ours all fit; those of other fields are cut, and a text beside
the file tells which is which. Text is cut at 254 characters.
"""

from __future__ import annotations

import errno
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProject,
    QgsProviderRegistry,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...inference.protocol.errors import OrthoscribeError
from .messages import as_sentence
from .shapefile import fields_text, short_names
from .translate import tr

WGS84 = "EPSG:4326"
#: How often a layer is read until all of it has come, and the pause before the next time.
READS, PAUSE_S = 3, 0.2
#: Providers that know how many features they have; others may guess.
COUNTS = ("ogr", "memory")


@dataclass(frozen=True)
class Format:
    """A file format: GDAL's driver, the suffix, and options of the driver."""

    title: str
    driver: str
    suffix: str
    layer_options: tuple[str, ...] = ()
    is_wgs84: bool = False
    has_short_names: bool = False
    has_style: bool = True


FORMATS = {
    "shapefile": Format("ESRI Shapefile", "ESRI Shapefile", ".shp", ("ENCODING=UTF-8",), has_short_names=True),
    "geojson": Format("GeoJSON", "GeoJSON", ".geojson", ("RFC7946=YES", "COORDINATE_PRECISION=8"), is_wgs84=True),
    "flatgeobuf": Format("FlatGeobuf", "FlatGeobuf", ".fgb"),
    "geopackage": Format("GeoPackage", "GPKG", ".gpkg"),
    "csv": Format("CSV", "CSV", ".csv", ("GEOMETRY=AS_WKT", "CREATE_CSVT=YES"), has_style=False),
}
#: What follows an export, on the main thread: (path, None), (None, error), or (None, None) when it was cancelled.
OnEnd = Callable[["Path | None", "OrthoscribeError | None"], None]
#: QGIS forgets a task written in Python that nobody holds.
UNDER_WAY: set[ExportTask] = set()


def export_layer(
    layer: QgsVectorLayer,
    path: Path,
    format_name: str,
    project: QgsProject,
    on_end: OnEnd,
    crs: QgsCoordinateReferenceSystem | None = None,
    where: str = "",
) -> ExportTask:
    """A task that writes a layer to a file of one of FORMATS, with its style beside it; add it to the task manager.

    `crs` is the layer's where none is given; GeoJSON is written in longitude and latitude as its standard asks. `where`
    is an expression that tells which features; edits that are not saved yet count.
    """
    chosen = FORMATS[format_name]
    task = ExportTask(layer, path, chosen, project, on_end, _crs_for(layer, chosen, crs), where)
    UNDER_WAY.add(task)
    return task


class ExportTask(QgsTask):
    """One file, or one family of files, written beside its place and put there when all of it is written."""

    def __init__(
        self,
        layer: QgsVectorLayer,
        path: Path,
        chosen: Format,
        project: QgsProject,
        on_end: OnEnd,
        crs: QgsCoordinateReferenceSystem,
        where: str,
    ) -> None:
        super().__init__(tr("Exporting {name}").format(name=path.name), QgsTask.Flag.CanCancel)
        self._path, self._format, self._on_end, self._crs = path, chosen, on_end, crs
        self._layer_id, self._project, self._context = layer.id(), project, project.transformContext()
        self._source = QgsVectorLayerFeatureSource(layer)  # a snapshot, unsaved edits included, for any thread
        self._name, self._type, self._metadata = layer.name(), layer.wkbType(), layer.metadata()
        self._request = QgsFeatureRequest()
        self._where = QgsExpression(where) if where else None
        self._count, self._seen = layer.featureCount() if layer.providerType() in COUNTS else 0, 0
        if layer.crs().isValid() and crs != layer.crs():
            self._request.setDestinationCrs(crs, self._context)
        self._error: OrthoscribeError | None = None

    # QgsTask

    def run(self) -> bool:
        try:
            with tempfile.TemporaryDirectory(prefix=".orthoscribe_", dir=self._path.parent) as folder:
                part = Path(folder) / self._path.name
                self._write_all(part)
                if self.isCanceled():
                    return False
                for file in part.parent.iterdir():
                    os.replace(file, self._path.parent / file.name)
        except OSError as error:
            self._error = OrthoscribeError(_not_written(self._path, error), str(self._path))
        except Exception as error:  # noqa: BLE001 (the end of a task: QGIS would show a traceback)
            self._error = as_sentence(error)
        return self._error is None

    def finished(self, is_done: bool) -> None:
        layer = self._project.mapLayer(self._layer_id)
        if is_done and layer is not None and self._format.has_style:
            layer.saveNamedStyle(str(self._path.with_suffix(".qml")))
        UNDER_WAY.discard(self)
        self._on_end(self._path if is_done else None, self._error)

    def _write_all(self, path: Path) -> None:
        """Write until every feature has come: where somebody else opens or closes the GeoPackage in the same moment,
        QGIS reads nothing, and does not say so. Raises OrthoscribeError.
        """
        for _ in range(READS):
            self._write(path)
            if self._seen >= self._count or self.isCanceled():
                return
            time.sleep(PAUSE_S)
        sentence = tr("“{name}” was not written: {seen} of {count} features could be read. Try again.")
        raise OrthoscribeError(sentence.format(name=path.name, seen=self._seen, count=self._count), str(self._path))

    def _write(self, path: Path) -> None:
        """All features that can be read to a new file; raises OrthoscribeError with the writer's reason."""
        kept = [index for index, field in enumerate(self._source.fields()) if field.name() != "fid"]
        names = self._names([self._source.fields().at(index).name() for index in kept])
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.fileEncoding, options.layerOptions = (
            self._format.driver, "UTF-8", list(self._layer_options()),
        )
        options.layerName = self._name if self._format.driver == "GPKG" else path.stem
        fields = _renamed(self._source.fields(), names)
        writer = QgsVectorFileWriter.create(str(path), fields, self._type, self._crs, self._context, options)
        for feature in self._features(fields, kept):
            writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        reason = writer.errorMessage() if writer.hasError() else ""
        del writer  # closes the file
        if reason:
            sentence = tr("“{name}” could not be exported: {reason}").format(name=path.name, reason=reason)
            raise OrthoscribeError(sentence, str(self._path))
        self._tell(path, names)

    def _features(self, fields: QgsFields, kept: list[int]) -> Iterator[QgsFeature]:
        context = QgsExpressionContext()
        context.setFields(self._source.fields())
        self._seen = 0
        for feature in self._source.getFeatures(self._request):
            if self.isCanceled():
                return
            self._seen += 1
            context.setFeature(feature)
            if self._where is not None and not self._where.evaluate(context):
                continue
            new, values = QgsFeature(fields), feature.attributes()
            new.setGeometry(feature.geometry())
            new.setAttributes([values[index] for index in kept])
            yield new

    def _names(self, names: list[str]) -> dict[str, str]:
        return short_names(names) if self._format.has_short_names else dict(zip(names, names))

    def _layer_options(self) -> tuple[str, ...]:
        if self._format.is_wgs84 and not self._crs.isValid():
            return ()  # a picture's pixels are no longitudes
        return self._format.layer_options

    def _tell(self, path: Path, names: dict[str, str]) -> None:
        """Where it comes from, and what a Shapefile's fields are, beside the file or in it."""
        if self._format.has_short_names:
            path.with_name(f"{path.stem}_fields.txt").write_text(fields_text(names), encoding="utf-8")
        uri = f"{path}|layername={self._name}" if self._format.driver == "GPKG" else str(path)
        QgsProviderRegistry.instance().saveLayerMetadata("ogr", uri, self._metadata)


def _crs_for(
    layer: QgsVectorLayer, chosen: Format, crs: QgsCoordinateReferenceSystem | None
) -> QgsCoordinateReferenceSystem:
    if not layer.crs().isValid():
        return layer.crs()  # there is nothing to transform from
    if chosen.is_wgs84:
        return QgsCoordinateReferenceSystem(WGS84)
    return crs if crs is not None and crs.isValid() else layer.crs()


def _renamed(fields: QgsFields, names: dict[str, str]) -> QgsFields:
    """The fields named here, in this order, under their new names."""
    renamed = QgsFields()
    for name, new_name in names.items():
        field = fields.field(name)
        field.setName(new_name)
        renamed.append(field)
    return renamed


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

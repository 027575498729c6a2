"""`orthoscribe:search`."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
    QgsWkbTypes,
)

from ...inference.protocol.archive import SEARCH, SearchRequest
from ...inference.protocol.errors import BadRequest
from ..host.dates import as_date
from ..host.extents import area_ring, degrees_of, place_of_rectangle
from ..host.hit_layers import style_hits
from ..host.hits import CRS, Found, Hit, hit_feature, hit_fields
from ..host.pixels.store import PixelStore, Prepared
from ..host.translate import tr
from .chip_algorithm import ChipAlgorithm
from .dressing import dress_when_loaded

INDEX, TEXT, EXAMPLE, EXAMPLE_EXTENT, LIKENESS = "INDEX", "TEXT", "EXAMPLE", "EXAMPLE_EXTENT", "LIKENESS"
EXTENT, DATE_FROM, DATE_TO, SENSORS, LIMIT = "EXTENT", "DATE_FROM", "DATE_TO", "SENSORS", "LIMIT"
OUTPUT, COUNT = "OUTPUT", "COUNT"
MOST = 10_000


class SearchAlgorithm(ChipAlgorithm):
    """An index and words, or an example, in; ranked footprints out."""

    method, icon_name = SEARCH, "search"

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> SearchRequest:
        """What is looked for; raises OrthoscribeError."""
        words = self.parameterAsString(parameters, TEXT, context).strip()
        layer = self.parameterAsRasterLayer(parameters, EXAMPLE, context)
        if not (words or layer):
            raise BadRequest(tr("Type what to look for, or give a raster layer as an example."))
        self._prepared, ring = self._example(layer, parameters, context) if layer else (None, None)
        sensors = self.parameterAsString(parameters, SENSORS, context).split(",")
        return SearchRequest(
            self.store(self.parameterAsString(parameters, INDEX, context).strip(), parameters, context),
            words,
            self._prepared.source if self._prepared else None,
            ring,
            self.parameterAsDouble(parameters, LIKENESS, context) if words else 1.0,
            extent=self._extent(parameters, context),
            date_from=self._date(DATE_FROM, parameters, context),
            date_to=self._date(DATE_TO, parameters, context),
            sensors=tuple(sensor.strip() for sensor in sensors if sensor.strip()),
            limit=self.parameterAsInt(parameters, LIMIT, context),
        )

    def _example(self, layer, parameters: dict, context: QgsProcessingContext) -> tuple[Prepared, Any]:
        project, place = context.project() or QgsProject.instance(), None
        if parameters.get(EXAMPLE_EXTENT) not in (None, ""):
            rectangle = self.parameterAsExtent(parameters, EXAMPLE_EXTENT, context)
            place = place_of_rectangle(rectangle, self.parameterAsExtentCrs(parameters, EXAMPLE_EXTENT, context))
        self._pixels = PixelStore()
        prepared = self._pixels.prepare(layer, place, project)
        return prepared, area_ring(place, layer, project) if place else None

    def _extent(self, parameters: dict, context: QgsProcessingContext) -> tuple[float, float, float, float] | None:
        if parameters.get(EXTENT) in (None, ""):
            return None
        rectangle = self.parameterAsExtent(parameters, EXTENT, context)
        place = place_of_rectangle(rectangle, self.parameterAsExtentCrs(parameters, EXTENT, context))
        return degrees_of(place, context.project() or QgsProject.instance())

    def _date(self, name: str, parameters: dict, context: QgsProcessingContext) -> str:
        text = self.parameterAsString(parameters, name, context).strip()
        if text and as_date(text) is None:
            raise BadRequest(tr("“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019.").format(text=text))
        return text

    def _search(self, feedback: QgsProcessingFeedback) -> Found:
        try:
            if self._prepared is not None and self._prepared.fetch is not None:
                feedback.setProgressText(self._prepared.fetch.message)
                if not self._prepared.fetch.run(feedback):
                    raise QgsProcessingException(tr("Stopped."))
            answer = self.ask(feedback)
        finally:
            if self._prepared is not None:
                self._pixels.close()
        return Found.of(map(Hit.of, answer.findings), answer.result)

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Search, and write the footprints."""
        found, fields = self._search(feedback), hit_fields()
        crs, kind = QgsCoordinateReferenceSystem(CRS), QgsWkbTypes.Type.MultiPolygon
        sink, target = self.parameterAsSink(parameters, OUTPUT, context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        for hit in found.hits:
            sink.addFeature(hit_feature(hit, found, fields), QgsFeatureSink.Flag.FastInsert)
        if found.hits:
            scores = [hit.score for hit in found.hits]
            dress_when_loaded(context, target, lambda layer: style_hits(layer, scores))
        else:
            feedback.pushWarning(tr("Nothing was found. Try other words, or take filters out."))
        return {OUTPUT: target, COUNT: len(found.hits)}

    # QgsProcessingAlgorithm

    def initAlgorithm(self, _configuration: dict | None = None) -> None:  # noqa: N802
        file, text, number = QgsProcessingParameterFile, QgsProcessingParameterString, QgsProcessingParameterNumber
        self.add(
            file(INDEX, tr("Index"), file.Behavior.File, "gpkg", optional=True),
            tr("The GeoPackage that “Index rasters” or the Find tab has made."),
        )
        self.add(
            text(TEXT, tr("What to look for"), tr("harbour with ships"), optional=True),
            tr("In plain words. May be left empty where there is an example."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(EXAMPLE, tr("Raster layer with an example"), optional=True),
            tr("Places that look like this raster, or like the extent of it that is given, are found."),
        )
        self.add(
            QgsProcessingParameterExtent(EXAMPLE_EXTENT, tr("Extent of the example"), optional=True),
            tr("The part of the raster that is the example, in any CRS. Left empty, all of it."),
        )
        self.add(
            number(LIKENESS, tr("Weight of the example beside the words"), number.Type.Double, 0.5, True, 0.0, 1.0),
            tr("0 counts the words alone, 1 the example alone."),
        )
        self.add(
            QgsProcessingParameterExtent(EXTENT, tr("Only in this extent"), optional=True),
            tr("Chips whose footprints meet it, in any CRS. Left empty, everywhere."),
        )
        for name, words in ((DATE_FROM, tr("Not older than")), (DATE_TO, tr("Not newer than"))):
            self.add(
                text(name, words, optional=True),
                tr("A date such as 2019-06-01, 2019-06 or 2019. Chips without a known date are left out then."), True,
            )
        self.add(
            text(SENSORS, tr("Sensors, separated by commas"), optional=True),
            tr("Only chips of these, such as Sentinel-2. Left empty, of all."), True,
        )
        self.add(
            number(LIMIT, tr("At most so many"), number.Type.Integer, 50, False, 1, MOST),
            tr("The best are kept, by rank."),
        )
        self.add_connection()
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Found places"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr("A footprint for each chip that was found, with its rank, score and record."),
        )
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Number of places")))

    def displayName(self) -> str:  # noqa: N802
        return tr("Find places")

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Finds the places of an index that fit words, an example, or both, as ranked footprints.")

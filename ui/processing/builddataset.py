"""`orthoscribe:builddataset`: a raster and a map in, pairs of pictures and words out."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
)

from ...inference.protocol.data_sets import FORMATS, LEAST_CHIP_PX, MOST_CHIP_PX, DataSetRequest
from ..host.extents import geometry_in, place_of_layer
from ..host.map_file import licence_of, map_licence, write_features
from ..host.translate import tr
from .asking import Answer
from .base_algorithm import EXTENT, TEXT_OUTPUT, TaskAlgorithm

MAP, CLASS_FIELD, CHIP_PX, GSD, SCALES, KEEP = "MAP", "CLASS_FIELD", "CHIP_PX", "GSD", "SCALES", "KEEP"
MOST_A_TITLE, TEST_SHARE, FORMAT_LIST = "MOST_A_TITLE", "TEST_SHARE", "FORMATS"
LICENCE, PICTURE_LICENCE, FOLDER, PAIRS = "LICENCE", "PICTURE_LICENCE", "FOLDER", "PAIRS"
INTEGER, DOUBLE = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double


class BuildDataSetAlgorithm(TaskAlgorithm):
    """The map is written for the engine in the CRS of the raster, as far as it lies on it."""

    takes_polygons, icon_name = False, "builddataset"

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> DataSetRequest:
        layer = self.raster(self.raster_name, parameters, context)
        source = self.parameterAsSource(parameters, MAP, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, MAP))
        vector = self.parameterAsVectorLayer(parameters, MAP, context)
        place = self._extent(parameters, context)
        numbers = {name: self.parameterAsInt(parameters, name, context) for name in (CHIP_PX, SCALES, MOST_A_TITLE)}
        shares = {name: self.parameterAsDouble(parameters, name, context) / 100 for name in (KEEP, TEST_SHARE)}
        has_gsd = parameters.get(GSD) not in (None, "")
        licence, picture_licence = (
            self.parameterAsString(parameters, name, context).strip() for name in (LICENCE, PICTURE_LICENCE)
        )
        project = context.project() or QgsProject.instance()
        self._crs, self._around = layer.crs(), geometry_in(place or place_of_layer(layer), layer.crs(), project)
        return DataSetRequest(
            source=self.source_of(layer, place, context),
            features="", folder=self.parameterAsFileOutput(parameters, FOLDER, context),
            area=self._area(parameters, layer, context),
            class_field=self.parameterAsString(parameters, CLASS_FIELD, context),
            formats=tuple(FORMATS[index] for index in self.parameterAsEnums(parameters, FORMAT_LIST, context)),
            chip_px=numbers[CHIP_PX], gsd_m=self.parameterAsDouble(parameters, GSD, context) if has_gsd else None,
            scales=numbers[SCALES], keep_share=shares[KEEP], most_a_title=numbers[MOST_A_TITLE],
            test_share=shares[TEST_SHARE], licence=licence or map_licence(vector, source.fields().names()),
            picture_licence=picture_licence or licence_of(layer),
        )

    def keep(self, answer: Answer, place: int) -> None:
        self._made = answer.result

    def results(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        return {FOLDER: self._made.get("folder", ""), PAIRS: self._made.get("pairs", 0)}

    def _write_map(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback, path: Path
    ) -> None:
        """Write the features that meet the place, in the CRS of the raster."""
        source = self.parameterAsSource(parameters, MAP, context)
        wanted = QgsFeatureRequest()
        if self._crs.isValid() and source.sourceCrs().isValid():
            wanted.setDestinationCrs(self._crs, context.transformContext())
        wanted.setFilterRect(self._around.boundingBox())  # in the CRS that is asked for
        feedback.setProgressText(tr("Reading the vector layer"))
        as_they_are = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks  # the engine mends what is broken
        features = source.getFeatures(wanted, as_they_are)
        if not write_features(features, path, feedback) and not feedback.isCanceled():
            raise QgsProcessingException(tr("No feature of the vector layer lies on the raster; choose other layers."))

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the set from the map as it is now."""
        self._made: dict[str, Any] = {}
        with tempfile.TemporaryDirectory(prefix="orthoscribe_map_") as folder:
            path = Path(folder) / "map.geojson"
            self._write_map(parameters, context, feedback, path)
            self._request = replace(self._request, features=str(path))
            said = super().work(parameters, context, feedback)
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Stopped. No data set was written."))
        return {TEXT_OUTPUT: said[TEXT_OUTPUT], **self.results(parameters, context)}

    # QgsProcessingAlgorithm

    def initAlgorithm(self, _configuration: dict | None = None) -> None:  # noqa: N802
        self.add_raster_parameters()
        self.add(QgsProcessingParameterFeatureSource(
            MAP, tr("Vector layer with what is there"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        ))
        self.add(QgsProcessingParameterField(
            CLASS_FIELD, tr("Class field (empty: OpenStreetMap’s tags)"), parentLayerParameterName=MAP,
            optional=True,
        ))
        self.add(QgsProcessingParameterExtent(EXTENT, tr("Extent (empty: whole layer)"), optional=True))
        titles = (tr("CLIP table (CSV)"), tr("WebDataset (tar)"), tr("JSON lines"))
        self.add(QgsProcessingParameterEnum(
            FORMAT_LIST, tr("Written as"), titles, allowMultiple=True, defaultValue=list(range(len(FORMATS)))
        ))
        for parameter in self._numbers():
            self.add(parameter, is_advanced=parameter.name() not in (CHIP_PX, KEEP))
        self.add(QgsProcessingParameterString(LICENCE, tr("Licence of the vector layer"), optional=True))
        self.add(QgsProcessingParameterString(PICTURE_LICENCE, tr("Licence of the raster"), optional=True))
        self.add(QgsProcessingParameterFolderDestination(FOLDER, tr("Data set")))
        self.addOutput(QgsProcessingOutputNumber(PAIRS, tr("Pairs")))
        self.addOutput(QgsProcessingOutputString(TEXT_OUTPUT, tr("Answer")))

    def _numbers(self) -> list[QgsProcessingParameterNumber]:
        number = QgsProcessingParameterNumber
        return [
            number(CHIP_PX, tr("Pixels a side of a picture"), INTEGER, 256, False, LEAST_CHIP_PX, MOST_CHIP_PX),
            number(GSD, tr("Finest pixel size on the ground (m)"), DOUBLE, None, True, 0.001),
            number(SCALES, tr("Sizes of pictures"), INTEGER, 4, False, 1, 10),
            number(KEEP, tr("Pairs that are kept (%)"), DOUBLE, 70, False, 1, 100),
            number(MOST_A_TITLE, tr("Pictures of the same title at most"), INTEGER, 100, False, 1),
            number(TEST_SHARE, tr("Ground kept for measuring (%)"), DOUBLE, 20, False, 0, 50),
        ]

    def name(self) -> str:
        return "builddataset"

    def displayName(self) -> str:  # noqa: N802
        return tr("Make a data set")

    def shortHelpString(self) -> str:  # noqa: N802
        return "\n\n".join((
            self.shortDescription(),
            tr(
                "A picture is cut around each thing of the vector layer, and its tags become a title: “a flat-roofed "
                "school building”, and with what lies around it. Boxes and masks come from the shapes. Pairs whose "
                "picture does not fit the title are left out, as the vector layer may be of another year."
            ),
            tr("The licence of OpenStreetMap (ODbL) holds for what is made from it; the set’s page says so."),
        ))

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Makes pairs of pictures and words from a raster and a vector layer, for a model to learn from.")

    def tags(self) -> list[str]:
        return [*super().tags(), *tr("training,OpenStreetMap,captions,CLIP,WebDataset").split(",")]

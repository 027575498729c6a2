"""`orthoscribe:classify`."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...inference.client.channel import Channel
from ...inference.protocol.errors import BadRequest
from ...inference.protocol.requests import CLASSIFY, TaskRequest
from ...inference.protocol.words import Classes, Zone
from ..host.extents import Place, place_of_rectangle
from ..host.styles import style_layer, style_raster
from ..host.tables import geometry_of
from ..host.translate import tr
from .asking import Answer, ask, open_engine
from .base_algorithm import POLYGONS, TEXT_OUTPUT, TaskAlgorithm
from .dressing import dress_when_loaded
from .polygons import Target, fields_behind
from .zones import CLASS_FIELD, FIELDS, examples_of, values_of, zones_of

CLASSES, EXAMPLES, EXAMPLE_FIELD, OTHER_MIN, TILE_M = "CLASSES", "EXAMPLES", "EXAMPLE_FIELD", "OTHER_MIN", "TILE_M"
OUTPUT, RASTER = "CLASSIFIED", "CLASS_RASTER"
#: Polygons in one request: a message of a few megabytes.
AT_ONCE = 2000


class ClassifyAlgorithm(TaskAlgorithm):
    """Raster and class words in; out come polygons with their class as fields, or tiles, and on request a raster."""

    task, takes_polygons = CLASSIFY, False

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> TaskRequest:
        """The request without its zones, which are read when the algorithm runs."""
        request = super().new_request(parameters, context)
        words = self.parameterAsString(parameters, CLASSES, context).split(",")
        target = Target.of(self.raster(self.raster_name, parameters, context), context.transformContext())
        source = self.parameterAsSource(parameters, EXAMPLES, context)
        field = self.parameterAsString(parameters, EXAMPLE_FIELD, context)
        if source is not None and not field:
            raise BadRequest(tr("Choose the field that says what each example shows."))
        examples = examples_of(source.getFeatures(), field, source.sourceCrs(), target) if source is not None else ()
        classes = Classes(
            names=tuple(word.strip() for word in words if word.strip()),
            other_min=self.parameterAsDouble(parameters, OTHER_MIN, context),
            examples=tuple(examples),
            tile_m=self._number(parameters, TILE_M, context),
        )
        Classes.from_wire(classes.to_wire())  # raises BadRequest now rather than from the engine
        if self.parameterAsSource(parameters, POLYGONS, context) is not None:
            request = replace(request, area=None)
        return replace(request, classes=classes)

    def place(self, parameters: dict, context: QgsProcessingContext) -> Place | None:
        """Where pixels are needed: around all polygons, in the extent, or everywhere; examples may lie anywhere."""
        polygons = self.parameterAsSource(parameters, POLYGONS, context)
        if self.parameterAsSource(parameters, EXAMPLES, context) is not None:
            return None
        if polygons is None or polygons.sourceExtent().isEmpty():
            return super().place(parameters, context)
        return place_of_rectangle(polygons.sourceExtent(), polygons.sourceCrs())

    def _number(self, parameters: dict, name: str, context: QgsProcessingContext) -> float | None:
        is_set = parameters.get(name) is not None
        return self.parameterAsDouble(parameters, name, context) if is_set else None

    # outputs

    def _written(
        self, channel: Channel, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        polygons = self.parameterAsSource(parameters, POLYGONS, context)
        wants_layer = polygons is not None or bool(parameters.get(OUTPUT))
        path = self.parameterAsOutputLayer(parameters, RASTER, context) if parameters.get(RASTER) else ""
        steps = QgsProcessingMultiStepFeedback(wants_layer + bool(path) or 1, feedback)
        outputs, texts = {}, []
        if wants_layer:
            answers = self._by_polygon if polygons is not None else self._by_tile
            said, target = answers(channel, parameters, context, steps)
            texts += said
            outputs[OUTPUT] = target
        if path and not feedback.isCanceled():
            steps.setCurrentStep(int(wants_layer))
            texts.append(ask(channel, replace(self._request, raster_path=path), steps).text)
            outputs[RASTER] = path
            dress_when_loaded(context, path, style_raster)
        return {**outputs, TEXT_OUTPUT: "\n".join(filter(None, texts))}

    def _by_polygon(
        self, channel: Channel, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[list[str], str]:
        """Every polygon of the layer with its class; those off the raster have none."""
        polygons = self.parameterAsSource(parameters, POLYGONS, context)
        fields = fields_behind(polygons.fields(), FIELDS)
        sink, target = self._sink(parameters, context, fields, polygons.wkbType(), polygons.sourceCrs())
        zones, texts, labels = zones_of(polygons.getFeatures(), polygons.sourceCrs(), self._target), [], []
        found = {}
        steps = QgsProcessingMultiStepFeedback(max(-(-polygons.featureCount() // AT_ONCE), 1), feedback)
        for number, some in enumerate(_portions(zones)):
            steps.setCurrentStep(number)
            answer = self._asked(channel, some, steps)
            found |= {finding.record["zone"]: finding for finding in answer.findings}
            texts.append(answer.text)
            if feedback.isCanceled():
                break
        for feature in polygons.getFeatures():
            finding = found.get(feature.id())
            labels += [finding.label] if finding else []
            sink.addFeature(_made(fields, feature.geometry(), feature.attributes(), values_of(finding)))
        dress_when_loaded(context, target, lambda layer: style_layer(layer, "mask", _distinct(labels), CLASS_FIELD))
        return texts, target

    def _by_tile(
        self, channel: Channel, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[list[str], str]:
        """The tiles of the extent with their classes."""
        fields = fields_behind(QgsFields(), FIELDS)
        sink, target = self._sink(parameters, context, fields, QgsWkbTypes.Type.MultiPolygon, self._target.crs)
        answer = ask(channel, self._request, feedback)
        for finding in answer.findings:
            sink.addFeature(_made(fields, geometry_of(finding.geometry), [], values_of(finding)))
        labels = _distinct([finding.label for finding in answer.findings])
        dress_when_loaded(context, target, lambda layer: style_layer(layer, "mask", labels, CLASS_FIELD))
        return [answer.text], target

    def _asked(self, channel: Channel, zones: list[Zone], feedback: QgsProcessingFeedback) -> Answer:
        classes = replace(self._request.classes, zones=tuple(zones))
        return ask(channel, replace(self._request, classes=classes), feedback)

    def _sink(self, parameters: dict, context: QgsProcessingContext, fields: QgsFields, kind, crs):
        sink, target = self.parameterAsSink(parameters, OUTPUT, context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        return sink, target

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Classify, and write polygons, a raster or both."""
        try:
            self._take_pixels(feedback)
            with open_engine(self.check_models) as channel:
                return self._written(channel, parameters, context, feedback)
        finally:
            self._pixels.close()

    # QgsProcessingAlgorithm

    def initAlgorithm(self, configuration: dict | None = None) -> None:  # noqa: N802
        super().initAlgorithm(configuration)
        kinds, number = [QgsProcessing.SourceType.TypeVectorPolygon], QgsProcessingParameterNumber
        real = number.Type.Double
        self.add(QgsProcessingParameterString(CLASSES, tr("Classes, with commas between them"), optional=True))
        self.add(QgsProcessingParameterFeatureSource(POLYGONS, tr("Polygons to classify"), kinds, optional=True))
        self.add(QgsProcessingParameterFeatureSource(EXAMPLES, tr("Examples of classes"), kinds, optional=True), True)
        shown = tr("Field that says what an example shows")
        self.add(QgsProcessingParameterField(EXAMPLE_FIELD, shown, None, EXAMPLES, optional=True), True)
        self.add(number(OTHER_MIN, tr("Least score of a class; below it is “other” (0–1)"), real, 0.0, False, 0, 1))
        self.add(number(TILE_M, tr("Side of a tile in metres (empty: the model’s)"), real, None, True, 0.1), True)
        self.add(QgsProcessingParameterFeatureSink(OUTPUT, tr("Classified polygons or tiles"), kinds[0], None, True))
        self.add(QgsProcessingParameterRasterDestination(RASTER, tr("Raster of classes"), None, True, False))

    def shortHelpString(self) -> str:  # noqa: N802
        more = tr(
            "Write the classes in your own words, such as “forest, asphalt road, flat roof”. With polygons each of "
            "them gets the fields “class”, “score” (0–1), “runner_up” and “next_score”; without polygons the extent is "
            "cut into tiles. A raster of classes is written when it is asked for. Polygons drawn over examples make a "
            "class surer, or say what a word of yours means."
        )
        return f"{super().shortHelpString()}\n\n{more}"


def _portions(zones: Iterator[Zone]) -> Iterator[list[Zone]]:
    while some := list(itertools.islice(zones, AT_ONCE)):
        yield some


def _made(fields: QgsFields, geometry: QgsGeometry, own: list, values: list) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setGeometry(geometry)
    feature.setAttributes([*own, *values])
    return feature


def _distinct(labels: list[str]) -> list[str]:
    return list(dict.fromkeys(labels))

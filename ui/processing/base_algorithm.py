"""What the algorithms share: a raster, an extent or polygons, words, and an engine of their own."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...inference.protocol.errors import OrthoscribeError
from ...inference.protocol.requests import NEEDS_PROMPT, TaskRequest
from ..host.extents import area_ring, place_of_rectangle
from ..host.icons import plugin_icon
from ..host.sources import source_of
from ..host.tasks import task_words
from ..host.translate import tr
from .asking import Answer, ask, open_engine
from .polygons import Target, answer_fields, answered_feature, ask_places

INPUT, EXTENT, PROMPT, TEXT_OUTPUT = "INPUT", "EXTENT", "PROMPT", "TEXT"
POLYGONS, ANSWERS = "POLYGONS", "ANSWERS"


class TaskAlgorithm(QgsProcessingAlgorithm):
    """One task over one raster, once or for each polygon of a layer. A subclass names its `task` and says what comes
    out; `raster_name` is the parameter with the raster that the extent is on.

    Layers are touched in `prepareAlgorithm` only, on the main thread; the rest runs in any thread.
    """

    task = ""
    raster_name = INPUT
    #: Whether it can answer for each polygon of a layer.
    takes_polygons = True

    def check_models(self, models: list[dict[str, Any]]) -> None:
        """Raise OrthoscribeError when none of the installed models can do it; by default the engine says so."""

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> TaskRequest:
        """What is asked; raises OrthoscribeError with a sentence when it cannot be."""
        layer = self.parameterAsRasterLayer(parameters, self.raster_name, context)
        prompt = self.parameterAsString(parameters, PROMPT, context).strip() if self.task in NEEDS_PROMPT else ""
        return TaskRequest(
            task=self.task,
            source=source_of(layer),
            prompt=prompt,
            area=self._area(parameters, layer, context),
            score_min=self.score_min(parameters, context),
        )

    def add_raster_parameters(self) -> None:
        """The parameters that say which pictures it is about."""
        self.addParameter(QgsProcessingParameterRasterLayer(self.raster_name, tr("Raster layer")))

    def score_min(self, parameters: dict, context: QgsProcessingContext) -> float | None:
        """The least score of findings; None leaves it to the model."""
        return None

    def keep(self, answer: Answer, place: int) -> None:
        """Keep what an answer brought besides words; `place` is the number of its polygon, or 0."""

    def results(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        """The outputs made of what was kept."""
        return {}

    def _area(self, parameters: dict, layer: QgsRasterLayer, context: QgsProcessingContext):
        if parameters.get(EXTENT) in (None, ""):
            return None
        rectangle = self.parameterAsExtent(parameters, EXTENT, context)
        place = place_of_rectangle(rectangle, self.parameterAsExtentCrs(parameters, EXTENT, context))
        return area_ring(place, layer, context.project())

    # one answer, or one a polygon

    def _answer_once(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        with open_engine(self.check_models, feedback) as channel:
            answer = ask(channel, self._request, feedback)
        self.keep(answer, 0)
        return {TEXT_OUTPUT: answer.text}

    def _answer_each(
        self,
        polygons: QgsProcessingFeatureSource,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        fields, crs = answer_fields(polygons.fields()), polygons.sourceCrs()
        sink, target = self.parameterAsSink(parameters, ANSWERS, context, fields, polygons.wkbType(), crs)
        if sink is None and parameters.get(ANSWERS):
            raise QgsProcessingException(self.invalidSinkError(parameters, ANSWERS))
        places, texts = self._target.polygons(polygons.getFeatures(), crs), []
        with open_engine(self.check_models, feedback) as channel:
            for answer in ask_places(channel, self._request, places, polygons.featureCount(), feedback):
                for part in answer.parts:
                    self.keep(part, answer.polygon.number)
                if sink is not None:
                    sink.addFeature(answered_feature(answer, fields), QgsFeatureSink.Flag.FastInsert)
                texts.append(f"{answer.polygon.number}: {answer.text or answer.problem}")
        said = {TEXT_OUTPUT: "\n".join(texts), **({ANSWERS: target} if sink is not None else {})}
        del sink  # what closes its file: the trace of an error about one place may hold this frame a while longer
        return said

    # QgsProcessingAlgorithm

    def initAlgorithm(self, _configuration: dict | None = None) -> None:  # noqa: N802
        words = task_words()[self.task]
        self.add_raster_parameters()
        if words.needs_prompt:
            self.addParameter(QgsProcessingParameterString(PROMPT, words.placeholder, words.example))
        self.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Extent (empty: whole layer)"), optional=True))
        if self.takes_polygons:
            kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
            once = tr("Polygons, one answer for each (instead of an extent)")
            self.addParameter(QgsProcessingParameterFeatureSource(POLYGONS, once, kinds, optional=True))
            sink = QgsProcessingParameterFeatureSink(
                ANSWERS, tr("Polygons with answers"), kinds[0], optional=True, createByDefault=True
            )
            self.addParameter(sink)
        self.addOutput(QgsProcessingOutputString(TEXT_OUTPUT, tr("Answer")))

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self._request = self.new_request(parameters, context)
        except OrthoscribeError as error:
            raise QgsProcessingException(error.message) from error
        layer = self.parameterAsRasterLayer(parameters, self.raster_name, context)
        self._target = Target.of(layer, context.transformContext())
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        polygons = self.parameterAsSource(parameters, POLYGONS, context) if self.takes_polygons else None
        if polygons is None:
            said = self._answer_once(feedback)
        else:
            said = self._answer_each(polygons, parameters, context, feedback)
        return {**said, **self.results(parameters, context)}

    def createInstance(self) -> TaskAlgorithm:  # noqa: N802
        return type(self)()

    def name(self) -> str:
        return self.task

    def displayName(self) -> str:  # noqa: N802
        return task_words()[self.task].title

    def shortHelpString(self) -> str:  # noqa: N802
        each = tr(
            "With a layer of polygons each polygon gets an answer of its own; the extent is not used then. The layer "
            "of answers has the polygons with the fields “place” (their number, which is the “turn” of what was found "
            "in them), “answer”, “findings” (how many), “labels” (how many of each), “found_m2” (their area) and "
            "“problem” (why there is no answer). Parts of a polygon are asked about one by one; holes count as part "
            "of it."
        )
        caution = tr("The model runs on this computer; its answers may be wrong.")
        return "\n\n".join((task_words()[self.task].tip, *([each] if self.takes_polygons else []), caution))

    def icon(self) -> QIcon:
        return plugin_icon()

    def tags(self) -> list[str]:
        return ["imagery", "language model", "deep learning", self.task]

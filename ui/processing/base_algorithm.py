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
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...inference.protocol.errors import OrthoscribeError
from ...inference.protocol.requests import NEEDS_PROMPT, Source, TaskRequest
from ..host.extents import Place, area_ring, place_of_rectangle
from ..host.icons import plugin_icon
from ..host.pixels.store import PixelStore
from ..host.raster_choices import choice_of
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
        area = self._area(parameters, layer, context)
        return TaskRequest(
            task=self.task,
            source=self.source_of(layer, self.place(parameters, context), context),
            prompt=prompt,
            area=area,
            gsd_m=choice_of(layer).gsd_m if layer else None,
            score_min=self.score_min(parameters, context),
        )

    def place(self, parameters: dict, context: QgsProcessingContext) -> Place | None:
        """Where pixels are needed: around all polygons, in the extent, or everywhere (None)."""
        polygons = self.parameterAsSource(parameters, POLYGONS, context) if self.takes_polygons else None
        if polygons is None or polygons.sourceExtent().isEmpty():
            return self._extent(parameters, context)
        return place_of_rectangle(polygons.sourceExtent(), polygons.sourceCrs())

    def source_of(self, layer: QgsRasterLayer | None, place: Place | None, context: QgsProcessingContext) -> Source:
        """The source of a raster at a place; what QGIS has to read or draw for it is done when the algorithm runs.

        Raises OrthoscribeError.
        """
        prepared = self._pixels.prepare(layer, place, context.project() or QgsProject.instance())
        self._fetches += [prepared.fetch] if prepared.fetch else []
        self._notes += [prepared.note] if prepared.note else []
        return prepared.source

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
        place = self._extent(parameters, context)
        return area_ring(place, layer, context.project()) if place and layer else None

    def _extent(self, parameters: dict, context: QgsProcessingContext) -> Place | None:
        if parameters.get(EXTENT) in (None, ""):
            return None
        rectangle = self.parameterAsExtent(parameters, EXTENT, context)
        return place_of_rectangle(rectangle, self.parameterAsExtentCrs(parameters, EXTENT, context))

    def _take_pixels(self, feedback: QgsProcessingFeedback) -> None:
        """Read or draw what the engine cannot read itself, in the thread of the algorithm."""
        for fetch in self._fetches:
            feedback.setProgressText(fetch.message)
            try:
                is_taken = fetch.run(feedback)
            except OrthoscribeError as error:
                feedback.pushDebugInfo(error.details)
                raise QgsProcessingException(error.message) from error
            if not is_taken:
                raise QgsProcessingException(tr("Stopped."))
        for note in self._notes:
            feedback.pushInfo(note)

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
        return {TEXT_OUTPUT: "\n".join(texts), **({ANSWERS: target} if sink is not None else {})}

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
        self._pixels, self._fetches, self._notes = PixelStore(), [], []
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
        try:
            self._take_pixels(feedback)
            if polygons is None:
                said = self._answer_once(feedback)
            else:
                said = self._answer_each(polygons, parameters, context, feedback)
        finally:
            self._pixels.close()
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

"""What the algorithms share: a raster, an extent or polygons, words, and an engine."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QGuiApplication, QIcon

from ...inference.protocol.errors import RasterUnreadable
from ...inference.protocol.requests import NEEDS_PROMPT, Source, TaskRequest
from ..host.extents import Place, area_ring, place_of_rectangle
from ..host.help import PROCESSING, help_url
from ..host.icons import themed_icon
from ..host.pixels.store import PixelStore
from ..host.raster_choices import RasterChoice
from ..host.tasks import task_words
from ..host.translate import tr
from .asking import Answer, ask, open_engine
from .pixel_choice import BANDS, GSD_M, pixel_choice
from .polygons import FIELDS, Target, answered_feature, ask_places, fields_behind
from .prepared_algorithm import PreparedAlgorithm
from .words import caution, parameter_help, polygons_note

INPUT, EXTENT, PROMPT, TEXT_OUTPUT = "INPUT", "EXTENT", "PROMPT", "TEXT"
POLYGONS, ANSWERS = "POLYGONS", "ANSWERS"


class TaskAlgorithm(PreparedAlgorithm):
    """One task over one raster, once or for each polygon of a layer. A subclass names its `task` and says what comes
    out; `raster_name` is the parameter with the raster that the extent is on.

    Layers are touched in `prepare_work` only, on the main thread; the rest runs in any thread.
    """

    task = ""
    raster_name = INPUT
    #: Whether it can answer for each polygon of a layer.
    takes_polygons = True
    #: The drawing in the toolbox; by default the task's.
    icon_name = ""

    def check_models(self, models: list[dict[str, Any]]) -> None:
        """Raise OrthoscribeError when none of the installed models can do it; by default the engine says so."""

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> TaskRequest:
        """What is asked; raises OrthoscribeError with a sentence when it cannot be."""
        layer = self.raster(self.raster_name, parameters, context)
        prompt = self.parameterAsString(parameters, PROMPT, context).strip() if self.task in NEEDS_PROMPT else ""
        area, choice = self._area(parameters, layer, context), self.choice(layer, BANDS, parameters, context)
        return TaskRequest(
            task=self.task,
            source=self.source_of(layer, self.place(parameters, context), context, choice),
            prompt=prompt,
            area=area,
            gsd_m=choice.gsd_m,
            score_min=self.score_min(parameters, context),
        )

    def place(self, parameters: dict, context: QgsProcessingContext) -> Place | None:
        """Where pixels are needed: around all polygons, in the extent, or everywhere (None)."""
        polygons = self.parameterAsSource(parameters, POLYGONS, context) if self.takes_polygons else None
        if polygons is None or polygons.sourceExtent().isEmpty():
            return self._extent(parameters, context)
        return place_of_rectangle(polygons.sourceExtent(), polygons.sourceCrs())

    def choice(
        self, layer: QgsRasterLayer, bands_name: str, parameters: dict, context: QgsProcessingContext
    ) -> RasterChoice:
        """Bands and pixel size: those of the parameters, or where they say nothing those chosen for the layer in the
        dock. Raises BadRequest.
        """
        bands = self.parameterAsInts(parameters, bands_name, context) if parameters.get(bands_name) else []
        gsd_m = self.parameterAsDouble(parameters, GSD_M, context) if parameters.get(GSD_M) else None
        return pixel_choice(layer, tuple(bands), gsd_m)

    def source_of(
        self, layer: QgsRasterLayer | None, place: Place | None, context: QgsProcessingContext,
        choice: RasterChoice | None = None,
    ) -> Source:
        """The source of a raster at a place; what QGIS has to read or draw for it is done when the algorithm runs.

        Without a choice of bands and pixel size that of the layer counts. Raises OrthoscribeError.
        """
        prepared = self._pixels.prepare(layer, place, context.project() or QgsProject.instance(), choice)
        self._fetches += [prepared.fetch] if prepared.fetch else []
        self._notes += [prepared.note] if prepared.note else []
        return prepared.source

    def add_raster_parameters(self) -> None:
        """The parameters that say which pictures it is about."""
        self.add(QgsProcessingParameterRasterLayer(self.raster_name, tr("Raster layer")))

    def add_pixel_parameters(self) -> None:
        """The bands and the pixel size, as the dock has them; advanced, for both are guessed well."""
        self.add_bands(BANDS, tr("Bands shown as red, green and blue, or one (empty: guessed)"), self.raster_name)
        kind = QgsProcessingParameterNumber.Type.Double
        words = tr("Pixel size that the model looks at, in metres (empty: automatic)")
        self.add(QgsProcessingParameterNumber(GSD_M, words, kind, None, True, 0.001, 10_000.0), is_advanced=True)

    def add_bands(self, name: str, words: str, raster_name: str) -> None:
        """A parameter for the bands of a raster, in the order of their colours."""
        self.add(QgsProcessingParameterBand(name, words, None, raster_name, True, True), is_advanced=True)

    def add(self, parameter: QgsProcessingParameterDefinition, is_advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(parameter_help().get(parameter.name(), ""))
        if is_advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def raster(self, name: str, parameters: dict, context: QgsProcessingContext) -> QgsRasterLayer:
        """The layer of a parameter; raises RasterUnreadable, which names it, when it cannot be opened."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            given = self.parameterAsString(parameters, name, context) or str(parameters.get(name, ""))
            words = tr("“{name}” cannot be opened as a raster: it is missing, damaged, or of an unknown format.")
            raise RasterUnreadable(words.format(name=given))
        return layer

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
            if not fetch.run(feedback):
                raise QgsProcessingException(tr("Stopped."))
        for note in self._notes:
            feedback.pushInfo(note)

    # one answer, or one a polygon

    def _answer_once(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        with open_engine(self.check_models) as channel:
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
        fields, crs = fields_behind(polygons.fields(), FIELDS), polygons.sourceCrs()
        sink, target = self.parameterAsSink(parameters, ANSWERS, context, fields, polygons.wkbType(), crs)
        if sink is None and parameters.get(ANSWERS):
            raise QgsProcessingException(self.invalidSinkError(parameters, ANSWERS))
        places, texts = self._target.polygons(polygons.getFeatures(), crs), []
        with open_engine(self.check_models) as channel:
            for answer in ask_places(channel, self._request, places, polygons.featureCount(), feedback):
                for part in answer.parts:
                    self.keep(part, answer.polygon.number)
                if sink is not None:
                    sink.addFeature(answered_feature(answer, fields), QgsFeatureSink.Flag.FastInsert)
                texts.append(f"{answer.polygon.number}: {answer.text or answer.problem}")
        said = {TEXT_OUTPUT: "\n".join(texts), **({ANSWERS: target} if sink is not None else {})}
        del sink  # what closes its file: the trace of an error about one place may hold this frame a while longer
        return said

    def prepare_work(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Put the question together; its pixels are taken at work."""
        self._pixels, self._fetches, self._notes = PixelStore(), [], []
        self._request = self.new_request(parameters, context)
        layer = self.raster(self.raster_name, parameters, context)
        self._target = Target.of(layer, context.transformContext())

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Answer once, or for each polygon."""
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

    # QgsProcessingAlgorithm

    def initAlgorithm(self, _configuration: dict | None = None) -> None:  # noqa: N802
        words = task_words()[self.task]
        self.add_raster_parameters()
        if words.needs_prompt:
            self.add(QgsProcessingParameterString(PROMPT, words.placeholder, words.example))
        self.add(QgsProcessingParameterExtent(EXTENT, tr("Extent (empty: whole layer)"), optional=True))
        if self.takes_polygons:
            kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
            once = tr("Polygons, one answer for each (instead of an extent)")
            self.add(QgsProcessingParameterFeatureSource(POLYGONS, once, kinds, optional=True))
            sink = QgsProcessingParameterFeatureSink(
                ANSWERS, tr("Polygons with answers"), kinds[0], optional=True, createByDefault=True
            )
            self.add(sink)
        self.add_pixel_parameters()
        self.addOutput(QgsProcessingOutputString(TEXT_OUTPUT, tr("Answer")))

    def createInstance(self) -> TaskAlgorithm:  # noqa: N802
        return type(self)()

    def name(self) -> str:
        return self.task

    def displayName(self) -> str:  # noqa: N802
        return task_words()[self.task].title

    def shortHelpString(self) -> str:  # noqa: N802
        notes = [polygons_note()] if self.takes_polygons else []
        return "\n\n".join((task_words()[self.task].tip, *notes, caution()))

    def shortDescription(self) -> str:  # noqa: N802
        return task_words()[self.task].tip

    def helpUrl(self) -> str:  # noqa: N802
        return help_url(PROCESSING, self.name()).toString()

    def icon(self) -> QIcon:
        return themed_icon(self.icon_name or self.task, QGuiApplication.palette())

    def tags(self) -> list[str]:
        words = tr("imagery,aerial,satellite,remote sensing,language model,deep learning,vision")
        return [*words.split(","), self.task, self.displayName()]

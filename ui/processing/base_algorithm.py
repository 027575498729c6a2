"""What the algorithms share: a raster, an extent, words, and a conversation with an engine of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from ...inference.client.channel import RESULT
from ...inference.client.process import EngineProcess
from ...inference.protocol.errors import OrthoscribeError
from ...inference.protocol.events import FINDINGS, PROGRESS, RASTER, TABLE, TEXT, Table
from ...inference.protocol.requests import NEEDS_PROMPT, TaskRequest
from ..host.extents import area_ring, place_of_rectangle
from ..host.icons import plugin_icon
from ..host.settings import engine_command, engine_config, plugin_version, read_settings
from ..host.sources import source_of
from ..host.table_text import table_texts
from ..host.tasks import task_words
from ..host.translate import tr

INPUT, EXTENT, PROMPT, TEXT_OUTPUT = "INPUT", "EXTENT", "PROMPT", "TEXT"


class TaskAlgorithm(QgsProcessingAlgorithm):
    """One task over one raster. A subclass names its `task` and says what comes out; `raster_name` is the parameter
    with the raster that the extent is on.

    Layers are touched in `prepareAlgorithm` only, on the main thread; the rest runs in any thread.
    """

    task = ""
    raster_name = INPUT

    def ask_engine(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Iterator[dict[str, Any]]:
        """Ask an engine of its own: yields findings, rasters and, last, the result. Text goes to the log as it comes.

        Raises QgsProcessingException with the error's sentence. Cancelling ends the job; what was found so far is kept.
        """
        settings = read_settings()
        try:
            with EngineProcess(engine_command(settings)) as engine:
                hello = engine.channel.hello(f"orthoscribe {plugin_version()}", engine_config(settings))
                self.check_models(hello.get("models") or [])
                job = engine.channel.new_job()
                # Direct: the worker thread has no event loop that could deliver the signal.
                feedback.canceled.connect(lambda: engine.channel.cancel(job), Qt.ConnectionType.DirectConnection)
                for message in engine.channel.run(self.task, self._request.to_wire(), job):
                    self._tell(message, feedback)
                    if message["kind"] in (FINDINGS, RASTER, RESULT):
                        yield message
        except OrthoscribeError as error:
            if error.details:
                feedback.pushDebugInfo(error.details)
            raise QgsProcessingException(error.message) from error

    def _tell(self, message: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        if message["kind"] == PROGRESS:
            feedback.setProgressText(message.get("message", ""))
            if message.get("fraction") is not None:
                feedback.setProgress(100 * message["fraction"])
        elif message["kind"] == RESULT:
            if message.get("text"):
                feedback.pushInfo(message["text"])
            for note in message.get("notes", ()):
                feedback.pushWarning(note)
        elif message["kind"] == TEXT:
            feedback.setProgressText(message["text"])
        elif message["kind"] == TABLE:
            table = Table.from_wire(message)
            for row in (table.columns, *table_texts(table)):
                feedback.pushInfo("\t".join(row))

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

    def _area(self, parameters: dict, layer: QgsRasterLayer, context: QgsProcessingContext):
        if parameters.get(EXTENT) in (None, ""):
            return None
        rectangle = self.parameterAsExtent(parameters, EXTENT, context)
        place = place_of_rectangle(rectangle, self.parameterAsExtentCrs(parameters, EXTENT, context))
        return area_ring(place, layer, context.project())

    def add_raster_parameters(self) -> None:
        """The parameters that say which pictures it is about."""
        self.addParameter(QgsProcessingParameterRasterLayer(self.raster_name, tr("Raster layer")))

    def score_min(self, parameters: dict, context: QgsProcessingContext) -> float | None:
        """The least score of findings; None leaves it to the model."""
        return None

    # QgsProcessingAlgorithm

    def initAlgorithm(self, _configuration: dict | None = None) -> None:  # noqa: N802
        words = task_words()[self.task]
        self.add_raster_parameters()
        if words.needs_prompt:
            self.addParameter(QgsProcessingParameterString(PROMPT, words.placeholder, words.example))
        self.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Extent (empty: whole layer)"), optional=True))
        self.addOutput(QgsProcessingOutputString(TEXT_OUTPUT, tr("Answer")))

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self._request = self.new_request(parameters, context)
        except OrthoscribeError as error:
            raise QgsProcessingException(error.message) from error
        return True

    def processAlgorithm(  # noqa: N802
        self, _parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        *_, result = self.ask_engine(context, feedback)
        return {TEXT_OUTPUT: result.get("text", "")}

    def createInstance(self) -> TaskAlgorithm:  # noqa: N802
        return type(self)()

    def name(self) -> str:
        return self.task

    def displayName(self) -> str:  # noqa: N802
        return task_words()[self.task].title

    def shortHelpString(self) -> str:  # noqa: N802
        return task_words()[self.task].tip + "\n\n" + tr("The model runs on this computer; its answers may be wrong.")

    def icon(self) -> QIcon:
        return plugin_icon()

    def tags(self) -> list[str]:
        return ["imagery", "language model", "deep learning", self.task]

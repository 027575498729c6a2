"""`orthoscribe:knowledgebase`."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtGui import QGuiApplication, QIcon

from ...inference.protocol.errors import BadRequest
from ...inference.protocol.knowledge import LearnRequest
from ..host.feature_file import Features
from ..host.help import PROCESSING, help_url
from ..host.icons import themed_icon
from ..host.translate import localized, tr
from .asking import ask, open_engine
from .prepared_algorithm import PreparedAlgorithm

FOLDER, FILES, LAYERS, EMBEDDER, AFRESH = "FOLDER", "DOCUMENTS", "LAYERS", "EMBEDDER", "AFRESH"
OUTPUT, TEXT, PASSAGES, FAILED = "OUTPUT", "TEXT", "PASSAGES", "FAILED"


class KnowledgeBaseAlgorithm(PreparedAlgorithm):
    """Documents and vector layers in, a knowledge base out that answers cite; one that is there is brought up to date.

    Layers are touched in `prepare_work` only, on the main thread; the rest runs in any thread.
    """

    def _request(self, parameters: dict, context: QgsProcessingContext) -> LearnRequest:
        documents = [*self.parameterAsFileList(parameters, FILES, context),
                     self.parameterAsFile(parameters, FOLDER, context)]
        return LearnRequest(
            store=self.parameterAsFileOutput(parameters, OUTPUT, context),
            documents=tuple(filter(None, documents)),
            afresh=self.parameterAsBool(parameters, AFRESH, context),
            embedder=self.parameterAsFile(parameters, EMBEDDER, context),
        )

    def _add(self, parameter: QgsProcessingParameterDefinition, help_text: str, is_advanced: bool = False) -> None:
        parameter.setHelp(help_text)
        if is_advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def prepare_work(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Take the features of layers; raises BadRequest without anything to learn."""
        layers = self.parameterAsLayerList(parameters, LAYERS, context) or []
        if not (layers or parameters.get(FOLDER) or parameters.get(FILES)):
            base = self.parameterAsFileOutput(parameters, OUTPUT, context)
            if not Path(base).is_file():
                raise BadRequest(tr("Choose documents or layers to learn."))
        self._layers = [Features.of(layer) for layer in layers]

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Learn; documents that cannot be learnt are warnings."""
        request = self._request(parameters, context)
        with tempfile.TemporaryDirectory(prefix="orthoscribe_features_") as folder:
            files = []
            for number, features in enumerate(self._layers):
                feedback.setProgressText(tr("Reading the features of “{name}”").format(name=features.name))
                files.append(features.write(Path(folder) / f"{number}.geojson", feedback))
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Stopped."))
            request = LearnRequest(**{**vars(request), "features": tuple(files)})
            with open_engine(lambda _models: None) as channel:
                result = ask(channel, request, feedback).result
        for failure in result.get("failed") or ():
            feedback.pushWarning(localized(failure["message"]))
        return {
            OUTPUT: request.store, TEXT: localized(result.get("text", "")), PASSAGES: result.get("passages", 0),
            FAILED: len(result.get("failed") or ()),
        }

    # QgsProcessingAlgorithm

    def initAlgorithm(self, _configuration: dict | None = None) -> None:  # noqa: N802
        kinds, source = QgsProcessingParameterFile.Behavior, QgsProcessing.SourceType
        self._add(
            QgsProcessingParameterFile(FOLDER, tr("Folder of documents"), kinds.Folder, optional=True),
            tr("Every text, Markdown, PDF, HTML and CSV file in it is learnt, at any depth."),
        )
        self._add(
            QgsProcessingParameterMultipleLayers(FILES, tr("Single documents"), source.TypeFile, optional=True),
            tr("Files to be learnt beside the folder, or in its place."),
        )
        self._add(
            QgsProcessingParameterMultipleLayers(LAYERS, tr("Vector layers"), source.TypeVector, optional=True),
            tr("Each feature is learnt with its fields and its place; answers can show it on the map."),
        )
        self._add(
            QgsProcessingParameterFile(EMBEDDER, tr("Sentence model (folder)"), kinds.Folder, optional=True),
            tr("A folder with model.onnx and tokenizer.json to find passages by. Left empty, the base learns its own."),
            True,
        )
        self._add(
            QgsProcessingParameterBoolean(AFRESH, tr("Learn afresh"), False),
            tr("Drop what was learnt with another model. Documents that have not changed are not read again."),
            True,
        )
        self._add(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Knowledge base"), tr("Knowledge bases (*.gpkg)")),
            tr("A GeoPackage. One that is there is brought up to date: only what is new or has changed is learnt."),
        )
        self.addOutput(QgsProcessingOutputString(TEXT, tr("What was learnt")))
        self.addOutput(QgsProcessingOutputNumber(PASSAGES, tr("Number of passages")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, tr("Number of documents that could not be learnt")))

    def createInstance(self) -> KnowledgeBaseAlgorithm:  # noqa: N802
        return type(self)()

    def name(self) -> str:
        return "knowledgebase"

    def displayName(self) -> str:  # noqa: N802
        return tr("Learn documents")

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Make a knowledge base of documents and vector layers, for answers that cite them.")

    def shortHelpString(self) -> str:  # noqa: N802
        notes = tr(
            "Choose the knowledge base in the dock (the book beside the conversation’s name) or in “Ask”. It is a "
            "GeoPackage that QGIS opens as a layer, and may be moved together with its documents. Nothing leaves this "
            "computer."
        )
        return f"{self.shortDescription()}\n\n{notes}"

    def helpUrl(self) -> str:  # noqa: N802
        return help_url(PROCESSING, self.name()).toString()

    def icon(self) -> QIcon:
        return themed_icon("knowledge", QGuiApplication.palette())

    def tags(self) -> list[str]:
        return tr("documents,knowledge base,pdf,sources,citations,retrieval,rag,questions").split(",")

"""Algorithms whose answer is a layer of findings, with the same fields and looks as the dock's."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..host.dates import as_date
from ..host.styles import style_layer
from ..host.tables import Run, result_feature, result_fields
from ..host.translate import tr
from .asking import Answer
from .base_algorithm import TaskAlgorithm

OUTPUT, COUNT, SCORE_MIN = "OUTPUT", "COUNT", "SCORE_MIN"


class FindingsAlgorithm(TaskAlgorithm):
    """Adds a vector output to a task. A subclass also names the `kind` of its findings."""

    kind = ""

    def score_min(self, parameters: dict, context: QgsProcessingContext) -> float | None:
        """What the user set, or None."""
        is_set = parameters.get(SCORE_MIN) is not None
        return self.parameterAsDouble(parameters, SCORE_MIN, context) if is_set else None

    def keep(self, answer: Answer, place: int) -> None:
        """The findings of an answer."""
        self._kept.append((self._run(answer.result, place), answer))

    def results(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        """The layer of all findings."""
        fields = result_fields(self._request.before is not None)
        sink, target = self.parameterAsSink(
            parameters, OUTPUT, context, fields, QgsWkbTypes.Type.MultiPolygon, self._crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        labels = []
        for run, answer in self._kept:
            for finding in answer.findings:
                sink.addFeature(result_feature(finding, run, fields), QgsFeatureSink.Flag.FastInsert)
                labels.append(finding.label)
        self._style_when_loaded(target, context, labels)
        return {OUTPUT: target, COUNT: len(labels)}

    # QgsProcessingAlgorithm

    def initAlgorithm(self, configuration: dict | None = None) -> None:  # noqa: N802
        super().initAlgorithm(configuration)
        score = QgsProcessingParameterNumber(
            SCORE_MIN, tr("Least score (0–1)"), QgsProcessingParameterNumber.Type.Double, None, True, 0.0, 1.0
        )
        score.setFlags(score.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(score)
        self.addParameter(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Findings"), QgsProcessing.SourceType.TypeVectorPolygon)
        )
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Number of findings")))

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._crs = self.parameterAsRasterLayer(parameters, self.raster_name, context).crs()
        self._kept: list[tuple[Run, Answer]] = []
        return super().prepareAlgorithm(parameters, context, feedback)

    def _run(self, result: dict[str, Any], place: int) -> Run:
        request, before = self._request, self._request.before
        return Run(
            kind=self.kind,
            prompt=request.prompt,
            turn=place,
            task=self.task,
            model=result.get("model", ""),
            revision=result.get("revision", ""),
            source=request.source.name,
            source_path=request.source.origin or request.source.path,
            crs=self._crs,
            title=request.prompt,
            date_from=as_date(before.date) if before else None,
            date_to=as_date(request.source.date) if before else None,
            is_change=before is not None,
        )

    def _style_when_loaded(self, target: str, context: QgsProcessingContext, labels: list[str]) -> None:
        if context.willLoadLayerOnCompletion(target):
            self._styler = Styler(self.kind, list(dict.fromkeys(labels)))  # QGIS keeps no reference of its own
            context.layerToLoadOnCompletionDetails(target).setPostProcessor(self._styler)


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles the loaded layer, on the main thread."""

    def __init__(self, kind: str, labels: list[str]) -> None:
        super().__init__()
        self._kind, self._labels = kind, labels

    # QgsProcessingLayerPostProcessorInterface

    def postProcessLayer(  # noqa: N802
        self, layer: QgsVectorLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        style_layer(layer, self._kind, self._labels)

"""Algorithms whose answer is a layer of findings, with the same fields and looks as the dock's."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..host.dates import as_date
from ..host.styles import style_layer
from ..host.tables import Run, provenance, result_feature, result_fields
from ..host.translate import tr
from .asking import Answer
from .base_algorithm import TaskAlgorithm
from .dressing import dress_when_loaded

OUTPUT, COUNT, SCORE_MIN = "OUTPUT", "COUNT", "SCORE_MIN"


class FindingsAlgorithm(TaskAlgorithm):
    """Adds a vector output to a task. A subclass also names the `kind` of its findings, and whether they are an extra,
    whose layer is written only when it is asked for.
    """

    kind = ""
    findings_are_extra = False

    def score_min(self, parameters: dict, context: QgsProcessingContext) -> float | None:
        """What the user set, or None."""
        is_set = parameters.get(SCORE_MIN) is not None
        return self.parameterAsDouble(parameters, SCORE_MIN, context) if is_set else None

    def keep(self, answer: Answer, place: int) -> None:
        """The findings of an answer."""
        self._kept.append((self._run(answer.result, place), answer))

    def results(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        """The layer of all findings, and how many there are."""
        count = sum(len(answer.findings) for _, answer in self._kept)
        if self.findings_are_extra and not parameters.get(OUTPUT):
            return {COUNT: count}
        fields = result_fields(self._request.before is not None)
        sink, target = self.parameterAsSink(
            parameters, OUTPUT, context, fields, QgsWkbTypes.Type.MultiPolygon, self._crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        for run, answer in self._kept:
            for finding in answer.findings:
                sink.addFeature(result_feature(finding, run, fields), QgsFeatureSink.Flag.FastInsert)
        if self._kept:
            run, labels = self._kept[0][0], [finding.label for _, answer in self._kept for finding in answer.findings]
            dress_when_loaded(context, target, lambda layer: _dress(layer, run, list(dict.fromkeys(labels))))
        return {OUTPUT: target, COUNT: count}

    def prepare_work(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Keep the layer's CRS too."""
        self._kept: list[tuple[Run, Answer]] = []
        super().prepare_work(parameters, context)
        self._crs = self.parameterAsRasterLayer(parameters, self.raster_name, context).crs()

    # QgsProcessingAlgorithm

    def initAlgorithm(self, configuration: dict | None = None) -> None:  # noqa: N802
        super().initAlgorithm(configuration)
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(QgsProcessingParameterNumber(SCORE_MIN, tr("Least score (0–1)"), kind, None, True, 0.0, 1.0), True)
        polygons, is_extra = QgsProcessing.SourceType.TypeVectorPolygon, self.findings_are_extra
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Findings"), polygons, None, is_extra, not is_extra)
        )
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Number of findings")))

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


def _dress(layer: QgsVectorLayer, run: Run, labels: list[str]) -> None:
    """The looks and the provenance that the dock's layers have."""
    style_layer(layer, run.kind, labels)
    layer.setMetadata(provenance(run))

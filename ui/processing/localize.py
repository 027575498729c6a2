"""`orthoscribe:localize`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
)

from ...inference.protocol.events import MASK
from ...inference.protocol.requests import LOCALIZE
from ..host.styles import style_raster
from ..host.translate import tr
from .dressing import dress_when_loaded
from .findings_algorithm import FindingsAlgorithm

HEAT_MAP = "HEAT_MAP"


class LocalizeAlgorithm(FindingsAlgorithm):
    """Raster, extent and a phrase in, a heat map and outlines of its warm places out."""

    task, kind, takes_polygons = LOCALIZE, MASK, False

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the heat map beside the findings."""
        path = self.parameterAsOutputLayer(parameters, HEAT_MAP, context)
        self._request = replace(self._request, raster_path=path)
        said = super().work(parameters, context, feedback)
        if not Path(path).is_file():
            stopped, without = tr("Stopped."), tr("The model wrote no heat map.")
            raise QgsProcessingException(stopped if feedback.isCanceled() else without)
        dress_when_loaded(context, path, style_raster)
        return {HEAT_MAP: path, **said}

    # QgsProcessingAlgorithm

    def initAlgorithm(self, configuration: dict | None = None) -> None:  # noqa: N802
        super().initAlgorithm(configuration)
        self.add(QgsProcessingParameterRasterDestination(HEAT_MAP, tr("Heat map")))

    def shortHelpString(self) -> str:  # noqa: N802
        more = tr(
            "Windows of several sizes are compared with the phrase. The map compares the places of the area with each "
            "other: 1 is the best of them, 0 what half of the area stays below. The polygons are what is warmer than "
            "the least score (0.5 where none is given)."
        )
        return f"{more}\n\n{super().shortHelpString()}"

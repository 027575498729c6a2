"""`orthoscribe:changemap`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ..host.styles import style_probability
from ..host.translate import tr
from .two_dates import TwoDatesAlgorithm

OUTPUT = "OUTPUT"


class ChangeMapAlgorithm(TwoDatesAlgorithm):
    """Two rasters and an extent in, a raster with the probability of change out."""

    takes_polygons = False

    # QgsProcessingAlgorithm

    def initAlgorithm(self, configuration: dict | None = None) -> None:  # noqa: N802
        super().initAlgorithm(configuration)
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, tr("Probability of change")))

    def processAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        self._request = replace(self._request, raster_path=path)
        said = super().processAlgorithm(parameters, context, feedback)
        if not Path(path).is_file():
            raise QgsProcessingException(tr("The model wrote no map of change."))
        if context.willLoadLayerOnCompletion(path):
            self._styler = Styler()  # QGIS keeps no reference of its own
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(self._styler)
        return {OUTPUT: path, **said}

    def name(self) -> str:
        return "changemap"

    def displayName(self) -> str:  # noqa: N802
        return tr("Change map")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "How likely each place has changed between two dates, 0–1, on the grid that both pictures share."
            "\n\nThe model runs on this computer; its answers may be wrong."
        )


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Colours the loaded raster, on the main thread."""

    # QgsProcessingLayerPostProcessorInterface

    def postProcessLayer(  # noqa: N802
        self, layer: QgsRasterLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        style_probability(layer)

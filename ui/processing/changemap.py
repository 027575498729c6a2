"""`orthoscribe:changemap`."""

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

from ..host.styles import style_probability
from ..host.translate import tr
from .dressing import dress_when_loaded
from .two_dates import TwoDatesAlgorithm
from .words import caution

OUTPUT = "OUTPUT"


class ChangeMapAlgorithm(TwoDatesAlgorithm):
    """Two rasters and an extent in, a raster with the probability of change out."""

    takes_polygons, icon_name = False, "probability"

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the map of change beside the answer."""
        path = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        self._request = replace(self._request, raster_path=path)
        said = super().work(parameters, context, feedback)
        if not Path(path).is_file():
            raise QgsProcessingException(tr("The model wrote no map of change."))
        dress_when_loaded(context, path, style_probability)
        return {OUTPUT: path, **said}

    # QgsProcessingAlgorithm

    def initAlgorithm(self, configuration: dict | None = None) -> None:  # noqa: N802
        super().initAlgorithm(configuration)
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, tr("Probability of change")))

    def name(self) -> str:
        return "changemap"

    def displayName(self) -> str:  # noqa: N802
        return tr("Change map")

    def shortHelpString(self) -> str:  # noqa: N802
        return f"{self.shortDescription()}\n\n{caution()}"

    def shortDescription(self) -> str:  # noqa: N802
        return tr("How likely each place has changed between two dates, 0–1, on the grid that both pictures share.")

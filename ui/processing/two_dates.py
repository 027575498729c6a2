"""What algorithms over two dates share: a before, an after, their dates, and a model that can compare."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...inference.protocol.errors import AbilityMissing, BadRequest
from ...inference.protocol.requests import ABILITY_OF_TASK, COMPARE, Source, TaskRequest
from ..host.dates import as_date, date_of_layer
from ..host.extents import place_of_layer
from ..host.settings import profile_folder
from ..host.translate import tr
from .base_algorithm import PROMPT, TaskAlgorithm
from .pixel_choice import BEFORE_BANDS

BEFORE, AFTER, BEFORE_DATE, AFTER_DATE = "BEFORE", "AFTER", "BEFORE_DATE", "AFTER_DATE"


class TwoDatesAlgorithm(TaskAlgorithm):
    """Asks for the comparison of two rasters; the extent and what is found are in the CRS of the later one."""

    task, raster_name = COMPARE, AFTER

    def check_models(self, models: list[dict[str, Any]]) -> None:
        """Raise AbilityMissing with the next step when no installed model can compare."""
        if not any(ABILITY_OF_TASK[COMPARE] in model["abilities"] for model in models):
            raise AbilityMissing(
                tr("No installed model can compare. Put the folder of a model that can into {folder}.").format(
                    folder=profile_folder() / "packs"
                )
            )

    def new_request(self, parameters: dict, context: QgsProcessingContext) -> TaskRequest:
        """The request with its before, words and dates."""
        request = super().new_request(parameters, context)
        before, after = (self.raster(name, parameters, context) for name in (BEFORE, AFTER))
        place = self.place(parameters, context) or place_of_layer(after)
        earlier = self.choice(before, BEFORE_BANDS, parameters, context)
        return replace(
            request,
            prompt=self.parameterAsString(parameters, PROMPT, context).strip(),
            source=self._dated(request.source, after, AFTER_DATE, parameters, context),
            before=self._dated(
                self.source_of(before, place, context, earlier), before, BEFORE_DATE, parameters, context
            ),
        )

    def add_raster_parameters(self) -> None:
        """Two rasters; their dates are among the advanced parameters, for they are guessed where they can be."""
        self.add(QgsProcessingParameterRasterLayer(BEFORE, tr("Before: the earlier picture")))
        self.add(QgsProcessingParameterRasterLayer(AFTER, tr("After: the later picture of the same place")))
        for name, words in (
            (BEFORE_DATE, tr("Date of the earlier picture, such as 2015-06 (empty: guessed)")),
            (AFTER_DATE, tr("Date of the later picture, such as 2021-05-30 (empty: guessed)")),
        ):
            self.add(QgsProcessingParameterString(name, words, optional=True), is_advanced=True)

    def add_pixel_parameters(self) -> None:
        """Those of the later picture, and the bands of the earlier one."""
        super().add_pixel_parameters()
        self.add_bands(BEFORE_BANDS, tr("Bands of the earlier picture (empty: guessed)"), BEFORE)

    def _dated(
        self, source: Source, layer: QgsRasterLayer, name: str, parameters: dict, context: QgsProcessingContext
    ) -> Source:
        text = self.parameterAsString(parameters, name, context).strip()
        if text and as_date(text) is None:
            raise BadRequest(tr("“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019.").format(text=text))
        return replace(source, date=text or date_of_layer(layer))

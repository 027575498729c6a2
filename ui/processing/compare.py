"""`orthoscribe:compare`."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterString

from ...inference.protocol.events import MASK
from ..host.tasks import task_words
from ..host.translate import tr
from .base_algorithm import PROMPT
from .findings_algorithm import FindingsAlgorithm
from .two_dates import TwoDatesAlgorithm


class CompareAlgorithm(TwoDatesAlgorithm, FindingsAlgorithm):
    """Two rasters, extent and a question in, an answer and a layer of what changed out."""

    kind = MASK

    def add_raster_parameters(self) -> None:
        """The rasters, and the question, which may stay empty."""
        super().add_raster_parameters()
        example = task_words()[self.task].example
        self.add(QgsProcessingParameterString(PROMPT, tr("Question (empty: what changed)"), example, optional=True))

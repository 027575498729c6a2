"""What every algorithm is that looks at layers first, on the main thread, and then works in any."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...inference.protocol.errors import OrthoscribeError
from ..host.translate import localized


class PreparedAlgorithm(QgsProcessingAlgorithm):
    """A subclass says what it does in `prepare_work` and in `work`.

    What is wrong with the parameters is told when the work begins: newer QGIS ends a whole batch when one of its runs
    cannot be prepared, while one that fails at work is one failure among the others.
    """

    _refusal = ""

    def prepare_work(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Take what is needed of layers and parameters, on the main thread; raises OrthoscribeError."""
        raise NotImplementedError

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do it, in any thread; returns the outputs by name. Raises QgsProcessingException with a sentence."""
        raise NotImplementedError

    # QgsProcessingAlgorithm

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self.prepare_work(parameters, context)
        except OrthoscribeError as error:
            self._refusal = localized(error.message)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._refusal:
            raise QgsProcessingException(self._refusal)
        return self.work(parameters, context, feedback)

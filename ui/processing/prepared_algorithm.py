"""What every algorithm is that looks at layers first, on the main thread, and then works in any."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...inference.protocol.errors import OrthoscribeError
from ..host.translate import localized


class PreparedAlgorithm(QgsProcessingAlgorithm):
    """A subclass says what it does in `work`, and what it needs for it in `prepare_work`; both raise OrthoscribeError.

    What is wrong with the parameters is told when the work begins: newer QGIS ends a whole batch when one of its runs
    cannot be prepared, while one that fails at work is one failure among the others.
    """

    _refusal: OrthoscribeError | None = None

    def prepare_work(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Take what is needed of layers and parameters, on the main thread."""

    def work(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do it, in any thread; returns the outputs by name."""
        raise NotImplementedError

    # QgsProcessingAlgorithm

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self.prepare_work(parameters, context)
        except OrthoscribeError as error:
            self._refusal = error
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            if self._refusal is not None:
                raise self._refusal
            return self.work(parameters, context, feedback)
        except OrthoscribeError as error:
            if error.details:
                feedback.pushDebugInfo(error.details)
            raise QgsProcessingException(localized(error.message)) from error

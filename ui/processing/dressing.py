"""Looks for the layers that Processing loads when an algorithm is done."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)


def dress_when_loaded(context: QgsProcessingContext, target: str, dress: Callable[[QgsMapLayer], None]) -> None:
    """Have a layer dressed, on the main thread, when and if it is loaded into the project."""
    if context.willLoadLayerOnCompletion(target):
        context.layerToLoadOnCompletionDetails(target).setPostProcessor(Dresser(dress))


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Calls a function with the loaded layer.

    QGIS keeps no reference of its own, and the algorithm is gone before the layer is loaded (always in a batch), so
    each keeps itself until it was called.
    """

    waiting: set[Dresser] = set()

    def __init__(self, dress: Callable[[QgsMapLayer], None]) -> None:
        super().__init__()
        self._dress = dress
        self.waiting.add(self)

    # QgsProcessingLayerPostProcessorInterface

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        self.waiting.discard(self)
        self._dress(layer)

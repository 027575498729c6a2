"""Draws the frames of a report one after the other, in the background."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtGui import QColor, QImage

from ..moments import picture_of
from .frames import Frame, Sheet

#: Where no layer has pixels.
EMPTY = QColor("#e9edf1")
#: How long one picture may take: a server that does not answer must not hold up a report.
PATIENCE_MS = 20_000


@dataclass(frozen=True)
class Drawn:
    """An image and the extent that it shows."""

    image: QImage
    extent: QgsRectangle


def _nobody(_drawn: dict[str, Drawn]) -> None:
    """Waits for the images of a drawing that was cancelled."""


class Drawing:
    """Frames by name become images by name, which `on_end` gets on the main thread. Layers that are gone are left out.
    """

    def __init__(
        self, frames: dict[str, Frame], project: QgsProject, on_end: Callable[[dict[str, Drawn]], None]
    ) -> None:
        self._waiting, self._project, self._on_end = deque(frames.items()), project, on_end
        self._drawn: dict[str, Drawn] = {}
        self._names: dict[tuple, str] = {}
        self._job: QgsMapRendererParallelJob | None = None
        self._name, self._own_layers = "", []
        self._timer = QTimer(singleShot=True, interval=PATIENCE_MS, timeout=self._on_late)

    def start(self) -> None:
        """Draw the next frame, or tell that all are drawn."""
        if not self._waiting:
            self._on_end(self._drawn)
            return
        self._name, frame = self._waiting.popleft()
        same = self._names.setdefault(frame.key, self._name)
        if same in self._drawn:  # the same place again
            self._drawn[self._name] = self._drawn[same]
            QTimer.singleShot(0, self.start)
            return
        self._job = QgsMapRendererParallelJob(self._settings(frame))
        self._job.finished.connect(self._on_finished)
        self._timer.start()
        self._job.start()

    def cancel(self) -> None:
        """Stop; `on_end` is not called any more."""
        self._waiting.clear()
        self._on_end = _nobody
        self._timer.stop()
        if self._job is not None:
            self._job.finished.disconnect(self._on_finished)
            self._job.cancel()

    def _on_late(self) -> None:
        self._job.cancelWithoutBlocking()  # `finished` follows, with what has been drawn so far

    def _on_finished(self) -> None:
        self._timer.stop()
        job, self._job = self._job, None
        self._drawn[self._name] = Drawn(job.renderedImage(), job.mapSettings().visibleExtent())
        job.deleteLater()
        QTimer.singleShot(0, self.start)

    def _settings(self, frame: Frame) -> QgsMapSettings:
        settings = QgsMapSettings()
        self._own_layers = [layer for layer in map(self._layer, frame.sheets) if layer is not None]
        settings.setLayers(self._own_layers)
        settings.setDestinationCrs(frame.crs)
        settings.setTransformContext(self._project.transformContext())
        settings.setOutputSize(QSize(*frame.size_px))
        settings.setOutputDpi(frame.dpi)
        settings.setExtent(frame.extent)
        settings.setBackgroundColor(EMPTY if frame.is_opaque else QColor(0, 0, 0, 0))
        settings.setFlag(QgsMapSettings.Flag.DrawSelection, False)
        return settings

    def _layer(self, sheet: Sheet) -> QgsMapLayer | None:
        layer = self._project.mapLayer(sheet.layer_id)
        return picture_of(layer, sheet.bands) if isinstance(layer, QgsRasterLayer) else layer

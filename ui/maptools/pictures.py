"""Two layers drawn as images of what the canvas shows, in the background, and again whenever the canvas moves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsPointXY, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..host.results import TURN_PROPERTY

#: How long the canvas must rest before its pictures are drawn anew.
REST_MS = 120


@dataclass(frozen=True)
class Picture:
    """An image and where three of its corners lie on the map: top left, top right, bottom left."""

    image: QImage
    corners: tuple[QgsPointXY, QgsPointXY, QgsPointXY]


class PairRenderer(QObject):
    """Draws two rasters, each under the vector layers of the map; `drawn` follows each image.

    Nothing waits: jobs that are overtaken are cancelled and end by themselves.
    """

    drawn = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layers: tuple[QgsRasterLayer, ...] = ()
        self._jobs: list[QgsMapRendererParallelJob] = []
        self._timer = QTimer(self, singleShot=True, interval=REST_MS, timeout=self._draw)
        self.pictures: list[Picture | None] = [None, None]

    def begin(self, before: QgsRasterLayer, after: QgsRasterLayer) -> None:
        """Draw these two until `end`."""
        self.end()
        self._layers = (before, after)
        self._canvas.extentsChanged.connect(self._on_moved)
        self._canvas.destinationCrsChanged.connect(self._on_moved)
        self._canvas.layersChanged.connect(self._on_moved)
        self._draw()

    def end(self) -> None:
        """Let the layers go; called again it does nothing."""
        if not self._layers:
            return
        self._canvas.extentsChanged.disconnect(self._on_moved)
        self._canvas.destinationCrsChanged.disconnect(self._on_moved)
        self._canvas.layersChanged.disconnect(self._on_moved)
        self._timer.stop()
        self._cancel()
        self._layers, self.pictures = (), [None, None]

    def _on_moved(self, *_: object) -> None:
        self._timer.start()

    def _draw(self) -> None:
        self._cancel()
        above = [layer for layer in self._canvas.layers() if _lies_above(layer)]
        for side, layer in enumerate(self._layers):
            settings = QgsMapSettings(self._canvas.mapSettings())
            settings.setLayers([*above, layer])
            settings.setIsTemporal(False)  # a date of its own would hide the other one
            job = QgsMapRendererParallelJob(settings)
            job.setParent(self)
            job.finished.connect(partial(self._on_finished, side, job))
            self._jobs.append(job)
            job.start()

    def _on_finished(self, side: int, job: QgsMapRendererParallelJob) -> None:
        self._jobs.remove(job)
        self.pictures[side] = _picture(job)
        job.deleteLater()
        self.drawn.emit()

    def _cancel(self) -> None:
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.finished.disconnect()
            job.finished.connect(job.deleteLater)
            job.cancelWithoutBlocking()


def _lies_above(layer: QgsMapLayer) -> bool:
    """Whether a layer of the map belongs over both pictures: what is drawn or was found, not other imagery."""
    return isinstance(layer, QgsVectorLayer) or layer.customProperty(TURN_PROPERTY) is not None


def _picture(job: QgsMapRendererParallelJob) -> Picture:
    to_map, size = job.mapSettings().mapToPixel(), job.mapSettings().outputSize()
    corners = ((0, 0), (size.width(), 0), (0, size.height()))
    return Picture(job.renderedImage(), tuple(to_map.toMapCoordinates(x, y) for x, y in corners))

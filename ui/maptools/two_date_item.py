"""Two pictures on the canvas, parted by a line."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPainter, QTransform

from ..host.divider import paint_caption, paint_line
from .pictures import PairRenderer, Picture

#: Under rubber bands and flashes, over the map.
LEVEL = -5


class TwoDateItem(QgsMapCanvasItem):
    """Shows the before picture left of a line and the after picture right of it, each with its caption.

    `share` is where the line is, 0–1 of the canvas' width. Without `has_line` only one of the pictures is there.
    """

    def __init__(self, canvas: QgsMapCanvas, renderer: PairRenderer) -> None:
        super().__init__(canvas)
        self._canvas, self._renderer = canvas, renderer
        self.share, self.has_line, self.captions = 0.5, True, ("", "")
        self.setZValue(LEVEL)

    def show_share(self, share: float) -> None:
        """Put the line elsewhere; beyond the edges it stays at the edge."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def _paint_picture(self, painter: QPainter, picture: Picture, clip: QRectF) -> None:
        """An image where it lies on the map now, which may have moved since it was drawn."""
        origin, right, below = (self.toCanvasCoordinates(corner) for corner in picture.corners)
        image = picture.image
        ratio = image.devicePixelRatioF()
        width, height = image.width() / ratio, image.height() / ratio
        across, down = (right - origin) / width, (below - origin) / height
        painter.save()
        painter.setClipRect(clip)
        painter.setTransform(QTransform(across.x(), across.y(), down.x(), down.y(), origin.x(), origin.y()), True)
        painter.drawImage(QPointF(0, 0), image)
        painter.restore()

    # QgsMapCanvasItem

    def updatePosition(self) -> None:  # noqa: N802
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter, *_: object) -> None:
        whole = self.boundingRect()
        x = self.share * whole.width()
        halves = (QRectF(0, 0, x, whole.height()), QRectF(x, 0, whole.width() - x, whole.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for picture, half in zip(self._renderer.pictures, halves):
            if picture is not None and half.width() > 0:
                self._paint_picture(painter, picture, half)
        if self.has_line:
            paint_line(painter, x, whole.height())
        for half, caption, is_left in zip(halves, self.captions, (True, False)):
            paint_caption(painter, caption, half, is_left)

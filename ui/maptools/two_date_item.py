"""Two pictures on the canvas, parted by a line."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from .pictures import PairRenderer, Picture

#: Under rubber bands and flashes, over the map.
LEVEL = -5
LINE, CASING, PATCH = QColor(255, 255, 255), QColor(10, 20, 30, 150), QColor(10, 20, 30, 190)
LINE_PX, CASING_PX, KNOB_PX, ARROW_PX = 2, 5, 15, 5
MARGIN_PX, PADDING_PX, RADIUS_PX = 10, 7, 6


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

    def _paint_line(self, painter: QPainter, x: float, height: float) -> None:
        middle = QPointF(x, height / 2)
        for colour, width_px in ((CASING, CASING_PX), (LINE, LINE_PX)):
            painter.setPen(QPen(colour, width_px))
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
        painter.setPen(QPen(CASING, 2))
        painter.setBrush(LINE)
        painter.drawEllipse(middle, KNOB_PX, KNOB_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PATCH)
        for way in (-1, 1):
            tip, foot = middle + QPointF(way * 2 * ARROW_PX, 0), middle + QPointF(way * ARROW_PX, 0)
            painter.drawPolygon(QPolygonF([tip, foot + QPointF(0, ARROW_PX), foot - QPointF(0, ARROW_PX)]))

    def _paint_caption(self, painter: QPainter, text: str, x: float, room_px: float, is_left: bool) -> None:
        """A caption in the upper corner of its half, from its outer edge `x`; elided where the half is narrow."""
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(room_px - 2 * (MARGIN_PX + PADDING_PX)))
        if len(text) < 2:
            return
        width, height = metrics.horizontalAdvance(text) + 2 * PADDING_PX, metrics.height() + PADDING_PX
        patch = QRectF(x + MARGIN_PX if is_left else x - MARGIN_PX - width, MARGIN_PX, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PATCH)
        painter.drawRoundedRect(patch, RADIUS_PX, RADIUS_PX)
        painter.setPen(LINE)
        painter.drawText(patch, Qt.AlignmentFlag.AlignCenter, text)

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
            self._paint_line(painter, x, whole.height())
        for half, caption, is_left in zip(halves, self.captions, (True, False)):
            self._paint_caption(painter, caption, half.left() if is_left else half.right(), half.width(), is_left)

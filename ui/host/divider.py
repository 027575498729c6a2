"""Two dates beside each other: the line between them, and what each half is called."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF

LINE, CASING, PATCH = QColor(255, 255, 255), QColor(10, 20, 30, 150), QColor(10, 20, 30, 190)
LINE_PX, CASING_PX, KNOB_PX, ARROW_PX = 2, 5, 15, 5
MARGIN_PX, PADDING_PX, RADIUS_PX = 10, 7, 6


def paint_line(painter: QPainter, x: float, height: float) -> None:
    """A line from top to bottom with a knob in its middle."""
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


def paint_caption(painter: QPainter, text: str, half: QRectF, is_left: bool) -> None:
    """A caption in the upper outer corner of its half; elided where the half is narrow."""
    metrics = painter.fontMetrics()
    room_px = int(half.width() - 2 * (MARGIN_PX + PADDING_PX))
    text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room_px)
    if len(text) < 2:
        return
    width, height = metrics.horizontalAdvance(text) + 2 * PADDING_PX, metrics.height() + PADDING_PX
    left = half.left() + MARGIN_PX if is_left else half.right() - MARGIN_PX - width
    patch = QRectF(left, half.top() + MARGIN_PX, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PATCH)
    painter.drawRoundedRect(patch, RADIUS_PX, RADIUS_PX)
    painter.setPen(LINE)
    painter.drawText(patch, Qt.AlignmentFlag.AlignCenter, text)

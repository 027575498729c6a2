"""Draw a line across findings to split them."""

from __future__ import annotations

from qgis.core import QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from .borrowed_map import BorrowedMap

LINE, LINE_PX = QColor(216, 27, 96), 2
LEAST_POINTS = 2


class SplitTool(QgsMapTool):
    """Takes one line from the map, a click a corner, then gives the map back to the tool that was active before.

    A right click, a double click or Enter ends the line: `drawn` carries its points in the canvas' CRS. Backspace takes
    the last corner back; Escape ends the tool with `left`.
    """

    drawn = pyqtSignal(list)  # of QgsPointXY
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._map = BorrowedMap(canvas, self)
        self._points = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setColor(LINE)
        self._band.setWidth(LINE_PX)

    def begin(self) -> None:
        """Take over the map until a line is drawn."""
        self._map.take()

    def end(self) -> None:
        """Give the map back; called again it does nothing."""
        self._map.give_back()

    def remove(self) -> None:
        """Take the line off the map for good."""
        self.end()
        self.canvas().scene().removeItem(self._band)

    def _finish(self) -> None:
        points = self._points
        if len(points) < LEAST_POINTS:
            return
        self.end()
        self.drawn.emit(points)

    def _draw(self, *more) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for point in (*self._points, *more):
            self._band.addPoint(point)

    # QgsMapTool

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._points.append(event.mapPoint())
            self._draw()

    def canvasDoubleClickEvent(self, _event: QgsMapMouseEvent) -> None:  # noqa: N802
        self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._points:
            self._draw(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._finish()
        elif event.key() == Qt.Key.Key_Backspace and self._points:
            event.accept()
            self._points.pop()
            self._draw()
        else:
            super().keyPressEvent(event)

    def deactivate(self) -> None:
        """However it ends, the line is not left on the map."""
        self._points = []
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        super().deactivate()
        self.left.emit()

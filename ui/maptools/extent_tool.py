"""Draw a rectangle on the map."""

from __future__ import annotations

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolExtent
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ..host.extents import Place, place_of_rectangle
from .borrowed_map import BorrowedMap


class ExtentTool(QgsMapToolExtent):
    """Takes one rectangle from the map, then gives the map back to the tool that was active before.

    `drawn` carries the place in the canvas' CRS; Escape ends the tool with `left`, without a place.
    """

    drawn = pyqtSignal(object)  # Place
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._map = BorrowedMap(canvas, self)
        self.extentChanged.connect(self._on_extent)

    def begin(self) -> None:
        """Take over the map until a rectangle is drawn."""
        self._map.take()

    def end(self) -> None:
        """Give the map back; called again it does nothing."""
        self._map.give_back()

    def _on_extent(self, rectangle: QgsRectangle) -> None:
        if rectangle.isNull() or rectangle.isEmpty():
            return
        place: Place = place_of_rectangle(rectangle, self.canvas().mapSettings().destinationCrs())
        self.clearRubberBand()
        self.end()
        self.drawn.emit(place)

    # QgsMapTool

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.clearRubberBand()
            self.end()
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""Tools that have the map for a while and give it back."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip


class BorrowedMap:
    """Makes a tool the canvas' tool, and later the one before it again."""

    def __init__(self, canvas: QgsMapCanvas, tool: QgsMapTool) -> None:
        self._canvas, self._tool = canvas, tool
        self._before: QgsMapTool | None = None

    def take(self) -> None:
        """Take over the map, and the keys."""
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        self._canvas.setFocus()

    def give_back(self) -> None:
        """Give the map to the tool before, if that is still there; does nothing when another tool has it already."""
        if self._canvas.mapTool() is not self._tool:
            return
        before, self._before = self._before, None
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self._tool)

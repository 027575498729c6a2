"""The outline of the extent that the next question is about."""

from __future__ import annotations

from qgis.core import QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...inference.protocol.errors import WindowEmpty
from ..host.extents import Place, geometry_in

#: Light line over a dark casing: seen on snow and on asphalt.
LINE, CASING = QColor(19, 208, 192), QColor(10, 20, 30, 170)
LINE_PX, CASING_PX = 2, 4


class Footprint:
    """A dashed outline on the canvas. It follows the canvas' CRS and is taken away with `close`."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas, self._project = canvas, project
        self._bands = [
            _band(canvas, CASING, CASING_PX, Qt.PenStyle.SolidLine),
            _band(canvas, LINE, LINE_PX, Qt.PenStyle.DashLine),
        ]
        self._place: Place | None = None
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, place: Place | None) -> None:
        """Outline a place, or nothing."""
        self._place = place
        self._draw()

    def close(self) -> None:
        """Take the outline off the canvas for good."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def _draw(self) -> None:
        geometry = None
        if self._place is not None:
            try:
                geometry = geometry_in(self._place, self._canvas.mapSettings().destinationCrs(), self._project)
            except WindowEmpty:
                geometry = None  # the canvas now has a CRS in which the place cannot be drawn
        for band in self._bands:
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            if geometry is not None:
                band.setToGeometry(geometry, None)


def _band(canvas: QgsMapCanvas, colour: QColor, width_px: int, style: Qt.PenStyle) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(colour)
    band.setFillColor(QColor(0, 0, 0, 0))
    band.setWidth(width_px)
    band.setLineStyle(style)
    return band

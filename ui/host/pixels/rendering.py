"""Layers that are no rasters (vector tiles, meshes) and groups of layers, drawn as the map shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ..groups import GroupPicture, layers_of
from ..main_thread import MainThread
from .drawing import check_seen, drawn_message, incomplete, write_image
from .geotiff import new_geotiff
from .grids import PixelGrid
from .replies import Replies, watched_replies
from .tiles import RGBA

#: As the map draws on an ordinary screen: symbols have sizes in millimetres.
DPI = 96.0


@dataclass
class Rendering:
    """A picture of a layer or a group at `path`, to be drawn once. Make it on the main thread, with `Rendering.of`:
    what the layers hold is copied there; any thread may draw it.
    """

    name: str
    grid: PixelGrid
    crs_wkt: str
    path: Path
    image: QImage
    painter: QPainter
    job: QgsMapRendererCustomPainterJob = field(repr=False)
    main: MainThread = field(default_factory=MainThread)

    @classmethod
    def of(
        cls, layer: QgsMapLayer | GroupPicture, grid: PixelGrid, crs_wkt: str, path: Path,
        context: QgsCoordinateTransformContext,
    ) -> Rendering:
        """Prepare the drawing of a layer or a group."""
        width_px, height_px = grid.size_px
        settings = QgsMapSettings()
        settings.setLayers(layers_of(layer))
        settings.setDestinationCrs(layer.crs())
        settings.setTransformContext(context)
        settings.setOutputDpi(DPI)
        settings.setOutputSize(QSize(width_px, height_px))
        settings.setExtent(grid.extent)
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        settings.setFlag(QgsMapSettings.Flag.RenderPartialOutput, False)
        settings.setFlag(QgsMapSettings.Flag.DrawSelection, False)
        image = QImage(width_px, height_px, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        job = QgsMapRendererCustomPainterJob(settings, painter)
        job.prepare()
        return cls(layer.name(), grid, crs_wkt, path, image, painter, job)

    def __del__(self) -> None:
        """A painter must not outlive its image, also when nobody has let it draw."""
        if self.painter.isActive():
            self.painter.end()

    @property
    def message(self) -> str:
        """What is going on while it is drawn."""
        return drawn_message(self.name, self.grid)

    def run(self, feedback: QgsFeedback) -> bool:
        """Draw it; False when `feedback` was cancelled.

        Raises SourceIncomplete when a part did not come, NoPixels when there is nothing to see, RasterUnreadable.
        """
        replies = Replies(self.grid.extent)
        feedback.canceled.connect(self.job.cancelWithoutBlocking, Qt.ConnectionType.DirectConnection)
        with watched_replies(replies, self.main, feedback):
            self.job.renderPrepared()
        self.painter.end()
        if feedback.isCanceled():
            return False
        if replies.failed:
            raise incomplete(self.name, replies)
        width_px, height_px = self.grid.size_px
        with new_geotiff(self.path, self.grid, self.crs_wkt, RGBA, gdal.GDT_Byte, is_picture=True) as file:
            seen_px = write_image(file, (0, 0), self.image.convertToFormat(QImage.Format.Format_RGBA8888))
            check_seen(self.name, self.grid, replies, seen_px / (width_px * height_px))
        return True

"""A picture as QGIS draws it, block by block, and whether all of it came: a dead server leaves transparent holes."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsFeedback,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterProjector,
    QgsRasterRenderer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from ....inference.protocol.errors import NoPixels, RasterUnreadable, SourceIncomplete
from ..main_thread import MainThread
from ..translate import tr
from .feedback import new_feedback
from .geotiff import Stopped, new_geotiff
from .grids import PixelGrid
from .replies import Replies, watched_replies
from .tiles import FINER, RGBA, finer_tiles, middle_pixels

#: A picture of which less than this share can be seen is as good as none.
LEAST_SEEN = 0.01
#: How often a block is drawn whose pictures did not all come.
ATTEMPTS = 2


@dataclass
class Picture:
    """A picture of a layer at `path`, to be drawn. `stages` belong to it alone, so any thread may draw it."""

    name: str
    stages: list[QgsRasterInterface]
    grid: PixelGrid
    crs_wkt: str
    path: Path
    times: int = 1  # how much finer than the grid its blocks are drawn
    main: MainThread = field(default_factory=MainThread)

    @property
    def message(self) -> str:
        """What is going on while it is drawn."""
        return drawn_message(self.name, self.grid)

    def run(self, feedback: QgsFeedback) -> bool:
        """Draw it; False when `feedback` was cancelled.

        Raises SourceIncomplete when a part did not come, NoPixels when there is nothing to see, RasterUnreadable.
        """
        replies, drawing = Replies(self.grid.extent), new_feedback()
        feedback.canceled.connect(drawing.cancel, Qt.ConnectionType.DirectConnection)
        finer = finer_tiles(self.stages[0])
        if finer is not None:
            self.times = FINER
            self._begin_with(finer)
        try:
            with new_geotiff(self.path, self.grid, self.crs_wkt, RGBA, gdal.GDT_Byte, is_picture=True) as file:
                seen_px = self._draw(file, replies, drawing, feedback)
                check_seen(self.name, self.grid, replies, seen_px / math.prod(self.grid.size_px))
        except Stopped:
            return False
        return True

    def _draw(
        self, file: gdal.Dataset, replies: Replies, drawing: QgsRasterBlockFeedback, feedback: QgsFeedback
    ) -> int:
        """Draw block after block into a file; returns how many pixels can be seen. Raises Stopped."""
        seen_px, drawn_px = 0, 0
        for column, row, width, height, extent in self.grid.blocks():
            image = self._draw_block(extent, (width, height), replies, drawing)
            if feedback.isCanceled():
                raise Stopped
            seen_px += write_image(file, (column, row), image)
            drawn_px += width * height
            feedback.setProgress(100 * drawn_px / math.prod(self.grid.size_px))
        return seen_px

    def _draw_block(
        self, extent: QgsRectangle, size_px: tuple[int, int], replies: Replies, drawing: QgsRasterBlockFeedback
    ) -> QImage:
        drawn_px = tuple(side * self.times for side in size_px)
        for _attempt in range(ATTEMPTS):
            replies.failed.clear()  # what came for somebody else meanwhile is not asked for again
            with watched_replies(replies, self.main, drawing):
                block = self.stages[-1].block(1, extent, *drawn_px, drawing)
            if not replies.failed or drawing.isCanceled():
                break
            self._begin_with(self.stages[0].clone())  # a provider hands out again what it drew last, holes and all
        else:
            raise incomplete(self.name, replies)
        image = block.image() if block is not None and not block.isEmpty() else QImage()
        if image.isNull():
            image = QImage(*size_px, QImage.Format.Format_RGBA8888)
            image.fill(0)
            return image
        image = image.convertToFormat(QImage.Format.Format_RGBA8888)
        return middle_pixels(image) if self.times > 1 else image

    def _begin_with(self, provider: QgsRasterDataProvider) -> None:
        """Draw with another provider."""
        self.stages[0] = provider
        if len(self.stages) > 1:
            self.stages[1].setInput(provider)


def drawn_note(name: str, grid: PixelGrid) -> str:
    """How fine a picture was drawn, and why no finer."""
    words = tr("“{name}” was drawn by QGIS {how}.").format(name=name, how=grid.words)
    return f"{words} {tr('Finer would be too many pixels; choose a smaller extent.')}" if grid.is_bounded else words


def drawn_message(name: str, grid: PixelGrid) -> str:
    """What is going on while a picture is drawn."""
    return tr("Drawing “{name}” {how}").format(name=name, how=grid.words)


def incomplete(name: str, replies: Replies) -> SourceIncomplete:
    """The error of a picture of which parts did not come."""
    address, reason = next(iter(replies.failed.items()))
    words = tr(
        "“{name}” did not come in full. {host} failed to send {count} of {all} pictures ({reason}). Try again later, "
        "or choose another layer."
    ).format(
        name=name, host=urlsplit(address).hostname or "?", count=len(replies.failed), all=replies.count, reason=reason,
    )
    return SourceIncomplete(words, "\n".join(f"{where}: {why}" for where, why in replies.failed.items()))


def check_seen(name: str, grid: PixelGrid, replies: Replies, seen: float) -> None:
    """Raise NoPixels when too small a share of a picture can be seen."""
    if seen >= LEAST_SEEN:
        return
    if replies.absent:
        words = tr("“{name}” has no pictures {how} here. Choose a larger pixel size, or another place.")
    else:
        words = tr("“{name}” shows nothing here: its picture {how} is empty. Choose another place or layer.")
    raise NoPixels(words.format(name=name, how=grid.words), "\n".join(sorted(replies.absent)))


def stages_of(layer: QgsRasterLayer) -> list[QgsRasterInterface]:
    """Copies of what a layer draws with, each taking what the one before gives, in full opacity; the first is its
    provider.
    """
    pipe, stages = layer.pipe(), []
    for original in map(pipe.at, range(pipe.size())):
        if isinstance(original, QgsRasterProjector):
            continue
        stage = original.clone()
        if stages:
            stage.setInput(stages[-1])
        if isinstance(stage, QgsRasterRenderer):
            stage.setOpacity(1.0)
        stages.append(stage)
    return stages


def write_image(file: gdal.Dataset, corner_px: tuple[int, int], image: QImage) -> int:
    """Write an RGBA image into the bands of a file; returns how many of its pixels can be seen."""
    width, height, line_bytes = image.width(), image.height(), image.bytesPerLine()
    bits = image.constBits()
    bits.setsize(line_bytes * height)
    content = bytes(bits)
    if file.WriteRaster(
        *corner_px, width, height, content, width, height, gdal.GDT_Byte, [1, 2, 3, 4],
        buf_pixel_space=RGBA, buf_line_space=line_bytes, buf_band_space=1,
    ):
        raise RasterUnreadable(tr("The picture could not be written. Make room on the disk, and ask again."))
    pixels = np.frombuffer(content, np.uint8).reshape(height, line_bytes)[:, : width * RGBA]
    return int(np.count_nonzero(pixels[:, 3::RGBA]))

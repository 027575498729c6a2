"""Values as they are stored, read through a provider of their own, band by band and block by block."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsFeedback,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt

from ....inference.protocol.errors import RasterUnreadable
from ..main_thread import MainThread
from ..translate import tr
from .drawing import ATTEMPTS, incomplete
from .feedback import new_feedback
from .geotiff import Stopped, new_geotiff
from .grids import PixelGrid
from .replies import Replies, watched_replies


@dataclass
class Copy:
    """A copy of a layer's values at `path`, to be made. `provider` belongs to it alone, so any thread may make it."""

    name: str
    provider: QgsRasterDataProvider
    band_names: tuple[str, ...]
    grid: PixelGrid
    crs_wkt: str
    path: Path
    main: MainThread = field(default_factory=MainThread)

    @property
    def message(self) -> str:
        """What is going on while it is made."""
        return tr("Reading “{name}”").format(name=self.name)

    def run(self, feedback: QgsFeedback) -> bool:
        """Make it; False when `feedback` was cancelled.

        Raises SourceIncomplete when a part did not come, RasterUnreadable.
        """
        bands = range(1, len(self.band_names) + 1)
        self._resample()
        kinds = [int(self.provider.dataType(band)) for band in bands]
        try:
            with new_geotiff(self.path, self.grid, self.crs_wkt, len(bands), gdal_type(kinds)) as file:
                for band in bands:
                    self._describe(file.GetRasterBand(band), band)
                self._read(file, kinds, feedback)
        except Stopped:
            return False
        return True

    def _read(self, file: gdal.Dataset, kinds: list[int], feedback: QgsFeedback) -> None:
        reading = new_feedback()
        feedback.canceled.connect(reading.cancel, Qt.ConnectionType.DirectConnection)
        steps = [(block, band) for block in self.grid.blocks() for band in range(1, len(kinds) + 1)]
        for done, ((column, row, width, height, extent), band) in enumerate(steps):
            block = self._block(band, extent, (width, height), reading)
            if feedback.isCanceled():
                raise Stopped
            if not block.isValid() or block.isEmpty():
                raise RasterUnreadable(
                    tr("“{name}” cannot be read here. Check its data source, and ask again.").format(name=self.name),
                    block.error().message() if not block.error().isEmpty() else "",
                )
            file.GetRasterBand(band).WriteRaster(
                column, row, width, height, bytes(block.data()), buf_type=int(block.dataType())
            )
            feedback.setProgress(100 * (done + 1) / len(steps))

    def _block(
        self, band: int, extent: QgsRectangle, size_px: tuple[int, int], reading: QgsRasterBlockFeedback
    ) -> QgsRasterBlock:
        """A block of a band; a WCS that fails to answer would give zeros instead."""
        for _attempt in range(ATTEMPTS):
            replies = Replies(extent)
            with watched_replies(replies, self.main, reading):
                block = self.provider.block(band, extent, *size_px, reading)
            replies.miss_absent()
            if not replies.failed or reading.isCanceled():
                return block
            self.provider = self.provider.clone()  # it hands out again what it has
            self._resample()
        raise incomplete(self.name, replies)

    def _resample(self) -> None:
        """Where pixels become larger, let each be made of all that it covers."""
        if self.grid.is_bounded:
            self.provider.enableProviderResampling(True)
            self.provider.setZoomedOutResamplingMethod(self._resampling())
            self.provider.setMaxOversampling(100)

    def _describe(self, band: gdal.Band, number: int) -> None:
        """What the copy's band must say of itself, so that it is taken for what the layer's is."""
        provider = self.provider
        band.SetDescription(self.band_names[number - 1])
        colours = [item for item in provider.colorTable(number) if 0 <= item.value <= 255]
        if colours:
            table = gdal.ColorTable()
            for item in colours:
                table.SetColorEntry(int(item.value), item.color.getRgb())
            band.SetColorTable(table)
        band.SetColorInterpretation(int(provider.colorInterpretation(number)))
        if provider.sourceHasNoDataValue(number) and provider.useSourceNoDataValue(number):
            band.SetNoDataValue(provider.sourceNoDataValue(number))

    def _resampling(self) -> QgsRasterDataProvider.ResamplingMethod:
        methods = QgsRasterDataProvider.ResamplingMethod
        return methods.Nearest if self.provider.colorTable(1) else methods.Cubic


def copied_note(name: str, grid: PixelGrid) -> str:
    """A sentence for the user where a copy is coarser than its layer, else nothing."""
    if not grid.is_bounded:
        return ""
    return tr("“{name}” was read {how}; its own pixels are too many. A smaller extent is read finer.").format(
        name=name, how=grid.words
    )


def gdal_type(kinds: list[int]) -> int:
    """The GDAL type that holds values of several types; QGIS numbers them as GDAL does."""
    return kinds[0] if len(set(kinds)) == 1 else max(map(int, kinds), key=lambda kind: (kind in (6, 7), kind))

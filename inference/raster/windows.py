"""Reads of windows, decimated by GDAL itself: memory follows the output, and overviews are used where there are any."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import DatasetReader
from rasterio.windows import Window as RasterioWindow

from ..protocol.errors import RasterUnreadable
from ..protocol.geometry import Window
from .faults import raster_faults

#: From this reduction on, averaging is as good as a filter and far cheaper.
AVERAGE_FROM = 2.0
#: A mask is 0–255 and resampled like the pixels; from here on a pixel counts as seen.
SEEN_FROM = 128
#: The same for an alpha band of more than 8 bits: it often holds 0–255 all the same, and GDAL scales that to 0–1.
SEEN_FROM_DEEP_ALPHA = 1


@contextlib.contextmanager
def open_raster(path: str) -> Iterator[DatasetReader]:
    """A raster opened for the length of a `with` block; raises RasterUnreadable, also when it holds no numbers."""
    with raster_faults(path), warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # the scene says so in a note
        dataset = rasterio.open(path)
    with dataset:
        if not dataset.count:
            raise RasterUnreadable("The file holds several rasters; add the one you want as a layer of its own.", path)
        if any(dtype.startswith("complex") for dtype in dataset.dtypes):
            raise RasterUnreadable("The raster holds complex numbers; export its amplitude and ask again.", path)
        yield dataset


def resampling_for(window: Window, out_hw: tuple[int, int]) -> Resampling:
    """Nearest at full size, bilinear when growing or shrinking a little, average when shrinking much."""
    reduction = max(window.height / out_hw[0], window.width / out_hw[1])
    if (window.height, window.width) == out_hw:
        return Resampling.nearest
    return Resampling.average if reduction >= AVERAGE_FROM else Resampling.bilinear


def read_values(
    dataset: DatasetReader, bands: tuple[int, ...], window: Window, out_hw: tuple[int, int], resampling: Resampling,
) -> np.ndarray:
    """Stored values of a window that lies inside the raster, resampled to `out_hw`.

    Returns (bands, H, W) in the stored dtype and units. Nodata and transparent pixels take no part in averages.
    """
    out_shape = (len(bands), *out_hw)
    with raster_faults(dataset.name):
        return dataset.read(list(bands), window=_rasterio(window), out_shape=out_shape, resampling=resampling)


def read_seen(
    dataset: DatasetReader, bands: tuple[int, ...], window: Window, out_hw: tuple[int, int], resampling: Resampling,
) -> np.ndarray:
    """Which pixels have data: neither nodata in all of `bands` nor more than half transparent. Returns (H, W) bool."""
    flags = dataset.mask_flag_enums  # asked of the file at every use
    if all(MaskFlags.all_valid in flags[band - 1] for band in bands):
        return np.ones(out_hw, bool)
    out_shape = (len(bands), *out_hw)
    with raster_faults(dataset.name):
        masks = dataset.read_masks(list(bands), window=_rasterio(window), out_shape=out_shape, resampling=resampling)
    return (masks >= _seen_from(dataset)).any(axis=0)


def _seen_from(dataset: DatasetReader) -> int:
    roles = dict(zip(dataset.colorinterp, dataset.dtypes))
    return SEEN_FROM if roles.get(ColorInterp.alpha, "uint8") == "uint8" else SEEN_FROM_DEEP_ALPHA


def _rasterio(window: Window) -> RasterioWindow:
    return RasterioWindow(window.col_off, window.row_off, window.width, window.height)

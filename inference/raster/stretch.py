"""How stored values become 0–255: by statistics of the whole layer, so an answer does not change with the extent."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ..protocol.errors import BadRequest
from ..protocol.geometry import Window
from ..protocol.requests import Source
from .windows import open_raster, read_seen, read_values

Ranges = tuple[tuple[float, float], ...]
#: Longest side of the decimated read.
SAMPLE_PX = 1024
#: A larger raster without overviews is sampled by a grid of small windows: a decimated read would touch all of it.
WHOLE_READ_PX = 16_000_000
GRID, GRID_WINDOW_PX = 16, 64


def choose_ranges(dataset: DatasetReader, source: Source, bands: tuple[int, ...]) -> Ranges | None:
    """The value range of each band that becomes 0–255; None where values stay as they are (8 bits, no fixed range).

    Percentiles are taken over the whole layer without nodata, transparent and non-finite pixels. Raises BadRequest when
    fixed ranges do not fit the bands.
    """
    stretch = source.stretch
    if stretch.kind == "fixed":
        if len(stretch.ranges) not in (1, len(bands)):
            raise BadRequest("A fixed stretch needs one range for each of {count} bands.", count=len(bands))
        return stretch.ranges * (len(bands) // len(stretch.ranges))
    if all(dataset.dtypes[band - 1] == "uint8" for band in bands):
        return None
    path = Path(source.path)
    version = path.stat().st_mtime_ns if path.exists() else 0
    return _layer_ranges(source.path, version, bands, (stretch.low, stretch.high), source.nodata)


def apply_ranges(values: np.ndarray, ranges: Ranges | None) -> np.ndarray:
    """Stored values (bands, H, W) of any dtype as uint8; each range is mapped to 0–255 and clipped, NaN becomes 0."""
    if ranges is None:
        return values.astype(np.uint8, copy=False)
    low, high = (np.array(side, np.float32)[:, None, None] for side in zip(*ranges))
    span = np.where(high > low, high - low, 1.0)  # a constant layer has no span
    scaled = (values.astype(np.float32) - low) * (255.0 / span)
    return np.clip(np.nan_to_num(scaled, nan=0.0, posinf=255.0, neginf=0.0) + 0.5, 0, 255).astype(np.uint8)


@functools.lru_cache(maxsize=64)
def _layer_ranges(
    path: str, version: int, bands: tuple[int, ...], percentiles: tuple[float, float], nodata: float | None,
) -> Ranges:
    """`version` (the modification time) is there for the cache alone."""
    samples: list[list[np.ndarray]] = [[] for _ in bands]
    with open_raster(path) as dataset:
        for window, out_hw in _sample_windows(dataset):
            for sample, band in zip(samples, bands):
                values = read_values(dataset, (band,), window, out_hw, Resampling.nearest)[0]
                good = read_seen(dataset, (band,), window, out_hw, Resampling.nearest) & np.isfinite(values)
                sample.append(values[good & (values != nodata)] if nodata is not None else values[good])
    return tuple(_range_of(np.concatenate(sample), percentiles) for sample in samples)


def _range_of(values: np.ndarray, percentiles: tuple[float, float]) -> tuple[float, float]:
    if not values.size:
        return (0.0, 1.0)
    low, high = np.percentile(values, percentiles)
    return (float(low), float(high))


def _sample_windows(dataset: DatasetReader) -> Iterator[tuple[Window, tuple[int, int]]]:
    """Windows that stand for the whole raster, each with the size to read it at."""
    height, width = dataset.height, dataset.width
    if height * width <= WHOLE_READ_PX or dataset.overviews(1):
        reduction = max(height, width, SAMPLE_PX) / SAMPLE_PX
        yield Window(0, 0, width, height), (max(round(height / reduction), 1), max(round(width / reduction), 1))
        return
    tall, wide = min(GRID_WINDOW_PX, height), min(GRID_WINDOW_PX, width)
    for row in np.linspace(0, height - tall, GRID).astype(int):
        for col in np.linspace(0, width - wide, GRID).astype(int):
            yield Window(int(col), int(row), wide, tall), (tall, wide)

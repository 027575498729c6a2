"""One window of one source, ready for a model: what it shows, where it lies, and its pixels at any size."""

from __future__ import annotations

import contextlib
import functools
import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import shapely
from rasterio.enums import MaskFlags, Resampling
from rasterio.io import DatasetReader

from ..protocol.errors import BadRequest, WindowEmpty
from ..protocol.geometry import Affine, Point, Ring, Window, ring_of_window, window_of_ring
from ..protocol.requests import TaskRequest
from .bands import choose_bands, read_palette
from .georeference import find_place, pixel_size_m
from .stretch import Ranges, apply_ranges, choose_ranges
from .windows import open_raster, read_seen, read_values, resampling_for

#: Longest side of the quick look that decides whether a window has any pixels.
GLANCE_PX = 512


class Pixels(NamedTuple):
    """`rgb` (H, W, 3) uint8, 0 where invalid; `valid` (H, W) bool, False for nodata, transparent, beyond the edge."""

    rgb: np.ndarray
    valid: np.ndarray


@dataclass(frozen=True)
class Scene:
    """A window of a raster; use `Scene.open`. Coordinates “in the window” are source pixels from its top left corner.

    window        the part of the raster, in its pixels
    transform     window pixels → map, rotation included
    crs_wkt       CRS of the map, "" when unknown
    gsd_m         ground size of a source pixel at the window's centre in metres, also for degrees; None without a CRS
    area_px       closed ring in the window that findings are cut at, or None
    footprint     closed ring on the map: the request's area, or else the window's outline
    notes         sentences for the user about how the raster was taken
    """

    name: str
    window: Window
    transform: Affine
    crs_wkt: str
    gsd_m: float | None
    area_px: Ring | None
    area_shape_px: shapely.Polygon | None
    footprint: Ring
    notes: tuple[str, ...]
    _pixels: _PixelSource

    @property
    def width_px(self) -> int:
        """Width of the window in source pixels."""
        return self.window.width

    @property
    def height_px(self) -> int:
        """Height of the window in source pixels."""
        return self.window.height

    @classmethod
    @contextlib.contextmanager
    def open(cls, request: TaskRequest) -> Iterator[Scene]:
        """Open the request's source for the length of a `with` block; pixels are read only when asked for.

        Raises RasterUnreadable, BandsMissing, WindowEmpty, or BadRequest for an area or a stretch that makes no sense.
        """
        source = request.source
        with open_raster(source.path) as dataset:
            place = find_place(dataset, source)
            window = _chosen_window(request, place.transform, dataset)
            transform = place.transform.shifted(window.col_off, window.row_off)
            rings = (request.area, *request.area_more) if request.area else ()
            rings_px = [[transform.to_pixel(point) for point in ring] for ring in rings]
            bands = choose_bands(dataset, source.bands)
            palette = read_palette(dataset, bands)
            ranges = choose_ranges(dataset, source, bands) if palette is None else None
            pixels = _PixelSource(dataset, bands, palette, ranges, source.nodata)
            with contextlib.closing(pixels):
                yield cls(
                    name=source.name or Path(source.path).name,
                    window=window,
                    transform=transform,
                    crs_wkt=place.crs_wkt,
                    gsd_m=pixel_size_m(transform, place.crs_wkt, (window.width / 2, window.height / 2)),
                    area_px=rings_px[0] if rings_px else None,
                    area_shape_px=_area_shape(rings_px),
                    footprint=list(request.area) if request.area else ring_of_window(window, place.transform),
                    notes=place.notes,
                    _pixels=pixels,
                )

    def read(self, box_px: Window, out_hw: tuple[int, int]) -> Pixels:
        """The pixels of a box in the window, resampled to `out_hw`: averaged when shrinking, bilinear when growing.

        What lies beyond the window is invalid. Memory follows `out_hw`, not the box. Raises RasterUnreadable.
        """
        inside = box_px.clipped_to(self.width_px, self.height_px)
        if inside == box_px:
            return self._pixels.read(self._in_raster(inside), out_hw)
        rgb, valid = np.zeros((*out_hw, 3), np.uint8), np.zeros(out_hw, bool)
        if inside is not None:
            part = _target(box_px, inside, out_hw)
            size_hw = valid[part].shape
            if min(size_hw) > 0:
                rgb[part], valid[part] = self._pixels.read(self._in_raster(inside), size_hw)
        return Pixels(rgb, valid)

    def part(self, box_px: Window) -> Scene:
        """A smaller scene: a box inside the window (source pixels), and no area that was asked about."""
        return replace(
            self, window=self._in_raster(box_px), transform=self.transform.shifted(box_px.col_off, box_px.row_off),
            area_px=None, area_shape_px=None, footprint=ring_of_window(box_px, self.transform),
        )

    def _in_raster(self, box_px: Window) -> Window:
        return replace(
            box_px, col_off=self.window.col_off + box_px.col_off, row_off=self.window.row_off + box_px.row_off
        )

    def holds(self, point_xy: Point) -> bool:
        """Whether a place in the window (source pixels) lies in the area asked about; without an area all do."""
        return self.area_shape_px is None or bool(shapely.contains_xy(self.area_shape_px, *point_xy))

    def has_pixels(self) -> bool:
        """Whether any pixel of the window is valid, judged by every n-th one in a large window."""
        if self._pixels.is_complete:
            return True
        reduction = max(self.width_px, self.height_px, GLANCE_PX) / GLANCE_PX
        size_hw = (math.ceil(self.height_px / reduction), math.ceil(self.width_px / reduction))
        return bool(self._pixels.read(self.window, size_hw, Resampling.nearest).valid.any())


@dataclass(frozen=True)
class _PixelSource:
    """An open raster and how its values become colours. One thread reads at a time."""

    dataset: DatasetReader
    bands: tuple[int, ...]
    palette: np.ndarray | None
    ranges: Ranges | None
    nodata: float | None
    _turn: threading.Lock = field(default_factory=threading.Lock, compare=False)

    def close(self) -> None:
        """Close the raster; a thread that reads ahead comes to the end of its window first."""
        with self._turn:
            self.dataset.close()

    @property
    def is_complete(self) -> bool:
        """Whether the file's form says that every pixel is valid, so none needs to be read to know it."""
        has_masks = any(MaskFlags.all_valid not in self.dataset.mask_flag_enums[band - 1] for band in self.bands)
        can_be_nan = any(np.issubdtype(self.dataset.dtypes[band - 1], np.floating) for band in self.bands)
        return not (has_masks or can_be_nan) and self.nodata is None and self.palette is None

    def read(self, window: Window, out_hw: tuple[int, int], resampling: Resampling | None = None) -> Pixels:
        with self._turn:
            return self._read(window, out_hw, resampling_for(window, out_hw) if resampling is None else resampling)

    def _read(self, window: Window, out_hw: tuple[int, int], resampling: Resampling) -> Pixels:
        if self.palette is not None:
            resampling = Resampling.nearest  # numbers of colours cannot be averaged
        values = read_values(self.dataset, self.bands, window, out_hw, resampling)
        valid = read_seen(self.dataset, self.bands, window, out_hw, resampling)
        if self.nodata is not None:
            stored = read_values(self.dataset, self.bands, window, out_hw, Resampling.nearest)
            valid &= (stored != self.nodata).any(axis=0)
        if self.palette is not None:
            colours = self.palette[values[0]]
            rgb, valid = colours[..., :3].astype(np.uint8), valid & (colours[..., 3] > 0)
        else:
            if values.dtype.kind == "f":
                valid &= np.isfinite(values).any(axis=0)
            rgb = _interleaved(np.broadcast_to(apply_ranges(values, self.ranges), (3, *out_hw)))
        if not valid.all():
            rgb[~valid] = 0
        return Pixels(rgb, valid)


def _interleaved(rgb_CHW: np.ndarray) -> np.ndarray:
    """The same as (H, W, 3). Colour by colour it takes a fifth of the time of a transposed copy."""
    rgb_HWC = np.empty((*rgb_CHW.shape[1:], 3), np.uint8)
    for colour, band in enumerate(rgb_CHW):
        rgb_HWC[..., colour] = band
    return rgb_HWC


def _chosen_window(request: TaskRequest, transform: Affine, dataset: DatasetReader) -> Window:
    if request.window is not None:
        wanted = request.window
    elif request.area is not None:
        wanted = window_of_ring([point for ring in (request.area, *request.area_more) for point in ring], transform)
    else:
        wanted = Window(0, 0, dataset.width, dataset.height)
    window = wanted.clipped_to(dataset.width, dataset.height)
    if window is None:
        raise WindowEmpty("The extent does not meet the raster; draw it over the imagery.", str(wanted))
    return window


def _area_shape(rings_px: list[Ring]) -> shapely.Polygon | shapely.MultiPolygon | None:
    """What lies inside an odd number of rings; None without any. Raises BadRequest when that is nothing."""
    if not rings_px:
        return None
    first, *more = (shapely.make_valid(shapely.Polygon(ring)) for ring in rings_px)  # hand-drawn ones cross themselves
    shape = functools.reduce(shapely.symmetric_difference, more, first)
    if shape.area == 0:
        raise BadRequest("The area has no surface.", str(rings_px))
    shapely.prepare(shape)
    return shape


def _target(box: Window, inside: Window, out_hw: tuple[int, int]) -> tuple[slice, slice]:
    """Which output pixels the inside part of a box fills."""
    top, left = inside.row_off - box.row_off, inside.col_off - box.col_off
    rows = (round(edge * out_hw[0] / box.height) for edge in (top, top + inside.height))
    cols = (round(edge * out_hw[1] / box.width) for edge in (left, left + inside.width))
    return slice(*rows), slice(*cols)

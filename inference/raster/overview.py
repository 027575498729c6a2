"""Both dates as a whole, in few pixels: what a language model looks at."""

from __future__ import annotations

import math
from dataclasses import replace

import shapely

from ..protocol.geometry import Window
from .aligned import AlignedDates
from .common_grid import CommonGrid, Pair
from .sharpness import Sharpness


def overview(dates: AlignedDates, side_px: int, padded_to_px: int) -> Pair:
    """All of both dates with about as many pixels as a square of this side, or fewer where there are no more; its
    sides are multiples of `padded_to_px`, with invalid pixels at the right and bottom. Raises RasterUnreadable.
    """
    height, width = dates.grid.size_hw
    grid = coarser(dates.grid, max(1.0, math.sqrt(height * width) / side_px))
    coarse = replace(dates, grid=grid, sharpness=Sharpness())  # larger pixels are blurred enough
    height, width = coarse.grid.size_hw
    padded_hw = tuple(-(-side // padded_to_px) * padded_to_px for side in (height, width))
    return coarse.read(Window(0, 0, width, height), padded_hw)


def coarser(grid: CommonGrid, times: float) -> CommonGrid:
    """The same grid with pixels so many times as large."""
    if times == 1:
        return grid
    (sx, sy), pixel = grid.pixel.scale_xy, grid.pixel
    height, width = grid.size_hw
    shared = shapely.affinity.affine_transform(grid.shared, [1 / times, 0, 0, 1 / times, 0, 0])
    shapely.prepare(shared)
    gsd_m = None if pixel.gsd_m is None else pixel.gsd_m * times
    return replace(
        grid,
        pixel=pixel._replace(scale_xy=(sx * times, sy * times), gsd_m=gsd_m),
        size_hw=(math.ceil(height / times), math.ceil(width / times)),
        shared=shared,
        shift_xy_px=(grid.shift_xy_px[0] / times, grid.shift_xy_px[1] / times),
    )

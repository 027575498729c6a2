"""The tiles of a grid as the encoder wants them, read and looked at ahead: for finding boxes and for drawing masks."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

import numpy as np

from ..encoders.pyramid import PyramidEncoder, padded_size
from ..protocol.geometry import Window
from ..raster.ahead import read_ahead
from ..raster.grid import AnalysisGrid
from ..raster.scene import Pixels
from ..raster.tiling import Tile, tiles

Seen = TypeVar("Seen")
#: pixels of a grid whose tiles are looked at side by side
MOST_PX = 64_000_000


class TileRead(NamedTuple):
    """One tile: how far the whole is (0–1) when it comes, where it lies, its pixels (padded to what the encoder takes;
    valid only inside the area asked about).
    """

    done: float
    tile: Tile
    pixels: Pixels


def tiles_read(grid: AnalysisGrid, preprocessing: Mapping[str, Any]) -> Iterator[TileRead]:
    """All tiles of a grid, row by row, of the size and overlap that the card asks for."""
    plan = _plan(grid, preprocessing)
    for number, (tile, pixels) in enumerate(read_ahead(plan, lambda tile: read_tile(grid, tile.window))):
        yield TileRead(number / len(plan), tile, pixels)


def tiles_seen(
    grid: AnalysisGrid, preprocessing: Mapping[str, Any], encoder: PyramidEncoder,
    look: Callable[[PyramidEncoder, np.ndarray], Seen],
) -> Iterator[tuple[TileRead, Seen | None]]:
    """All tiles, each with what `look` makes of its pixels (1, H, W, 3), None where none is valid.

    Several are looked at side by side, in threads of their own. A lone tile has all threads for itself, and so has each
    of a very large grid, whose masks need the memory.
    """
    is_lone = len(_plan(grid, preprocessing)) == 1 or math.prod(grid.size_hw) > MOST_PX or encoder.callers == 1
    looking = encoder if is_lone else encoder.shared

    def looked(read: TileRead) -> Seen | None:
        return look(looking, read.pixels.rgb[None]) if read.pixels.valid.any() else None

    return read_ahead(tiles_read(grid, preprocessing), looked, 1 if is_lone else encoder.callers)


def read_tile(grid: AnalysisGrid, window: Window) -> Pixels:
    """The pixels of a window of the grid, padded to what the encoder takes, valid only inside the area asked about."""
    rgb, valid = grid.read(window, padded_size(window.height, window.width))
    valid[: window.height, : window.width] &= grid.inside(window)
    return Pixels(rgb, valid)


def _plan(grid: AnalysisGrid, preprocessing: Mapping[str, Any]) -> list[Tile]:
    return tiles(*grid.size_hw, preprocessing["tile_px"], preprocessing["overlap_px"])

"""The tiles of a grid as the encoder wants them, read one ahead: what finding boxes and drawing masks share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..encoders.pyramid import padded_size
from ..protocol.geometry import Window
from ..raster.ahead import read_ahead
from ..raster.grid import AnalysisGrid
from ..raster.scene import Pixels
from ..raster.tiling import Tile, tiles


class TileRead(NamedTuple):
    """One tile: how far the whole is (0–1) when it comes, where it lies, its pixels (padded to what the encoder takes;
    valid only inside the area asked about).
    """

    done: float
    tile: Tile
    pixels: Pixels


def tiles_read(grid: AnalysisGrid, preprocessing: Mapping[str, Any]) -> Iterator[TileRead]:
    """All tiles of a grid, row by row, of the size and overlap that the card asks for."""
    plan = tiles(*grid.size_hw, preprocessing["tile_px"], preprocessing["overlap_px"])
    for number, (tile, pixels) in enumerate(read_ahead(plan, lambda tile: read_tile(grid, tile.window))):
        yield TileRead(number / len(plan), tile, pixels)


def read_tile(grid: AnalysisGrid, window: Window) -> Pixels:
    """The pixels of a window of the grid, padded to what the encoder takes, valid only inside the area asked about."""
    rgb, valid = grid.read(window, padded_size(window.height, window.width))
    valid[: window.height, : window.width] &= grid.inside(window)
    return Pixels(rgb, valid)

"""The tiles of a grid as the encoder wants them, read one ahead: what finding boxes and drawing masks share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from ..encoders.pyramid import padded_size
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
    for number, (tile, pixels) in enumerate(read_ahead(plan, partial(_read, grid))):
        yield TileRead(number / len(plan), tile, pixels)


def _read(grid: AnalysisGrid, tile: Tile) -> Pixels:
    window = tile.window
    rgb, valid = grid.read(window, padded_size(window.height, window.width))
    valid[: window.height, : window.width] &= grid.inside(window)
    return Pixels(rgb, valid)

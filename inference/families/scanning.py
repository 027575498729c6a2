"""Windows of several sizes over a whole scene, as vectors: what heat maps and rasters of classes are made from.

A tile goes through the encoder once. Its windows are squares of tokens, pooled as the tokens of a whole picture are, so
that a window may begin at any token (Yuan et al. 2022 cut and encode each window for itself).

Letters: C width of a token, S width of the shared space, R and Q rows and columns of windows in a tile.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

import numpy as np

from ..encoders.pyramid import MULTIPLE_PX as CELL_PX
from ..encoders.pyramid import Features, PyramidEncoder
from ..protocol.geometry import Window
from ..raster.ahead import read_ahead
from ..raster.grid import AnalysisGrid
from ..raster.scene import Pixels, Scene
from ..retrieval.embedder import Embedder
from .tiled import read_tile

#: cells (tokens) along a window: pictures were learnt as about 6 × 6; and along a tile
WINDOW_CELLS, TILE_CELLS = 6, 16
#: windows twice and four times as large on the ground beside the smallest
SCALES = (1, 2, 4)
#: share of a cell's pixels, and of a window's cells, that must be seen
SEEN_MIN = 0.5


class Scanned(NamedTuple):
    """The windows of one tile.

    `done` of the grid is behind it, 0–1; its first cell is `corner_rc`; `vectors` (R, Q, S) are unit vectors of the
    windows that begin at each of its cells and measure `window_hw` cells; `taken` (R, Q) bool says which show enough.
    """

    done: float
    corner_rc: tuple[int, int]
    window_hw: tuple[int, int]
    vectors: np.ndarray
    taken: np.ndarray
    features: Features
    pixels: Pixels


def grids_of(scene: Scene, finest_gsd_m: float, wanted_gsd_m: float | None) -> list[AnalysisGrid]:
    """The scene at the ground sizes that its windows are looked at, finest first: larger windows than the scene are
    left out.
    """
    finest = AnalysisGrid.of(scene, finest_gsd_m, wanted_gsd_m)
    grids = [AnalysisGrid(scene, finest.scale * times) for times in SCALES]
    return [finest, *(grid for grid in grids[1:] if min(grid.size_hw) >= WINDOW_CELLS * CELL_PX)]


def cells_of(grid: AnalysisGrid) -> tuple[int, int]:
    """Rows and columns of cells that cover a grid; the last ones may reach over its edge."""
    height, width = (-(-side // CELL_PX) for side in grid.size_hw)
    return height, width


def scan(grid: AnalysisGrid, encoder: PyramidEncoder, embedder: Embedder) -> Iterator[Scanned | None]:
    """The windows of all tiles, row by row; None between two steps of a tile, where a job can be cancelled."""
    rows, columns = cells_of(grid)
    corners = [(row, column) for row in _starts(rows) for column in _starts(columns)]
    for number, (corner, pixels) in enumerate(read_ahead(corners, partial(_read, grid))):
        taken = _taken(pixels.valid)
        if taken.any():
            features = encoder.encode(pixels.rgb[None])
            yield None
            vectors = _vectors(embedder, features.tokens[0])
            yield Scanned(number / len(corners), corner, _window_hw(taken, pixels), vectors, taken, features, pixels)
        else:
            yield None


def _starts(cells: int) -> list[int]:
    """Where tiles begin along a side, so that every window of cells lies in one of them."""
    last = max(cells - TILE_CELLS, 0)
    return [*range(0, last, TILE_CELLS - WINDOW_CELLS + 1), last]


def _read(grid: AnalysisGrid, corner_rc: tuple[int, int]) -> Pixels:
    top, left = (cell * CELL_PX for cell in corner_rc)
    height, width = grid.size_hw
    side = TILE_CELLS * CELL_PX
    return read_tile(grid, Window(left, top, min(side, width - left), min(side, height - top)))


def _taken(valid_HW: np.ndarray) -> np.ndarray:
    """Which windows show enough, (R, Q) bool."""
    rows, columns = (side // CELL_PX for side in valid_HW.shape)
    seen = valid_HW.reshape(rows, CELL_PX, columns, CELL_PX).mean((1, 3)) >= SEEN_MIN
    window = min(WINDOW_CELLS, rows), min(WINDOW_CELLS, columns)
    return np.lib.stride_tricks.sliding_window_view(seen, window).mean((2, 3)) >= SEEN_MIN


def _window_hw(taken_RQ: np.ndarray, pixels: Pixels) -> tuple[int, int]:
    rows, columns = (side // CELL_PX for side in pixels.valid.shape)
    return rows - taken_RQ.shape[0] + 1, columns - taken_RQ.shape[1] + 1


def _vectors(embedder: Embedder, tokens_CHW: np.ndarray) -> np.ndarray:
    """Unit vectors (R, Q, S) of all windows of a tile's tokens."""
    window = tuple(min(WINDOW_CELLS, side) for side in tokens_CHW.shape[1:])
    views = np.lib.stride_tricks.sliding_window_view(tokens_CHW, window, axis=(1, 2)).transpose(1, 2, 0, 3, 4)
    count_rq = views.shape[:2]
    return embedder.pictures(views.reshape(-1, *views.shape[2:])).reshape(*count_rq, -1)

"""A scene's pixels on another grid: averaged where the grid is coarser, bilinear between what is left."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..protocol.geometry import Window
from .scene import Pixels, Scene

#: Positions are transformed at nodes this far apart and interpolated between: PROJ is slow, and the earth is smooth.
NODE_PX = 32
#: No more cells than this times the tile's longer side are read along a side, also where a reference system stretches
#: the scene wildly: memory follows the tile.
MOST_GROWTH = 6
#: A grid up to this much coarser than the cells needs no averaging of its own.
SAME_SIZE = 1.15
#: Positions closer than this to the middle of a cell are on it.
ON_CELL = 1e-6


@dataclass(frozen=True)
class Warp:
    """Reads a scene on a grid.

    to_scene       positions (N, 2) in grid pixels → in the scene's window; not finite where there is none
    reduction_xy   whole scene pixels that make a cell: cells are averages, and positions are looked up between them
    samples_xy     positions that are looked up along each side of a grid pixel, and averaged
    """

    scene: Scene
    to_scene: Callable[[np.ndarray], np.ndarray]
    reduction_xy: tuple[int, int]
    samples_xy: tuple[int, int]

    @classmethod
    def at(cls, scene: Scene, to_scene: Callable[[np.ndarray], np.ndarray], place_xy: tuple[float, float]) -> Warp:
        """The warp whose averaging fits the size of the grid's pixels at a place of the grid."""
        jacobian = jacobian_of(to_scene, place_xy)
        reduction = [max(1, math.floor(size + ON_CELL)) for size in np.hypot(jacobian[:, 0], jacobian[:, 1])]
        left_over = np.hypot(*(jacobian / np.array(reduction)[:, None]))
        samples = [1 if size <= SAME_SIZE else math.ceil(size - ON_CELL) for size in left_over]
        return cls(scene, to_scene, tuple(reduction), tuple(samples))

    def read(self, window: Window) -> Pixels:
        """The scene's pixels in a window of the grid; one is valid when at least half of what it covers is.

        What a pixel shows does not depend on the window it is read with. Raises RasterUnreadable.
        """
        positions = [self._positions(window, offset) for offset in _offsets(self.samples_xy)]
        block = self._block(positions)
        if block is None:
            shape = (window.height, window.width)
            return Pixels(np.zeros((*shape, 3), np.uint8), np.zeros(shape, bool))
        cell_px, first, count = block
        corner, size = first * cell_px, count * cell_px
        box = Window(int(corner[0]), int(corner[1]), int(size[0]), int(size[1]))
        cells = self.scene.read(box, (int(count[1]), int(count[0])))
        to_cells = (0.5 + first)[:, None, None]
        return _looked_up(cells, [position / cell_px[:, None, None] - to_cells for position in positions])

    def _block(self, positions: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
        """The cells around all positions, as their size in scene pixels, the first and the count, each (x, y)."""
        size = np.array([self.scene.width_px, self.scene.height_px])
        flat = [position.reshape(2, -1) for position in positions]  # fmin and fmax pass over NaN
        low = np.minimum.reduce([np.fmin.reduce(position, axis=1) for position in flat]).clip(-1, size + 1)
        high = np.maximum.reduce([np.fmax.reduce(position, axis=1) for position in flat]).clip(-1, size + 1)
        if not np.isfinite(low).all():
            return None
        most = MOST_GROWTH * max(positions[0].shape)
        cell_px = np.maximum(self.reduction_xy, np.ceil((high - low) / most)).astype(int)
        first = np.maximum(np.floor(low / cell_px - 0.5), 0).astype(int)
        last = np.minimum(np.floor(high / cell_px - 0.5) + 1, size // cell_px - 1).astype(int)
        return None if (last < first).any() else (cell_px, first, last - first + 1)

    def _positions(self, window: Window, offset_xy: tuple[float, float]) -> np.ndarray:
        """Where the pixels of a window lie in the scene, x and y, (2, height, width); NaN where they do not."""
        nodes_x, left, share_x = _nodes(window.col_off + 0.5 + offset_xy[0], window.width)
        nodes_y, top, share_y = _nodes(window.row_off + 0.5 + offset_xy[1], window.height)
        nodes = self.to_scene(np.stack(np.meshgrid(nodes_x, nodes_y), axis=-1).reshape(-1, 2))
        nodes = np.where(np.isfinite(nodes), nodes, np.nan).T.reshape(2, len(nodes_y), len(nodes_x))
        rows = nodes[:, top] + (nodes[:, top + 1] - nodes[:, top]) * share_y[:, None]
        return rows[..., left] + (rows[..., left + 1] - rows[..., left]) * share_x


def jacobian_of(to_scene: Callable[[np.ndarray], np.ndarray], place_xy: tuple[float, float]) -> np.ndarray:
    """(2, 2): how many scene pixels right and down (rows) one pixel of the grid to the right and down (columns) is."""
    steps = np.array([[0.5, 0], [-0.5, 0], [0, 0.5], [0, -0.5]])
    right, left, below, above = to_scene(np.array(place_xy) + steps)
    return np.column_stack([right - left, below - above])


def _offsets(samples_xy: tuple[int, int]) -> list[tuple[float, float]]:
    """Where the samples of a pixel lie from its middle, in pixels."""
    along = [[(index + 0.5) / count - 0.5 for index in range(count)] for count in samples_xy]
    return list(itertools.product(*along))


def _nodes(start: float, length: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Nodes along an axis, and for each pixel the node before it and the share of the way to the next.

    Nodes lie at the same places whatever the window, so that tiles agree.
    """
    where = start + np.arange(length)
    before = np.floor(where / NODE_PX).astype(int)
    nodes = np.arange(before[0], before[-1] + 2) * float(NODE_PX)
    return nodes, before - before[0], where / NODE_PX - before


def _looked_up(cells: Pixels, positions: list[np.ndarray]) -> Pixels:
    """The mean of bilinear looks at `positions` (2, H, W), in cells from the middle of the first; invalid cells have no
    part in it.
    """
    height, width = cells.valid.shape
    framed = np.zeros((height + 2, width + 2, 4), np.uint8)  # a frame of invalid cells saves asking who is inside
    framed[1:-1, 1:-1, :3], framed[1:-1, 1:-1, 3] = cells
    framed = framed.reshape(-1, 4)
    whole = [np.round(position) for position in positions]
    if len(positions) == 1 and np.abs(positions[0] - whole[0]).max() < ON_CELL:
        column, row = (side.clip(-1, most).astype(int) + 1 for side, most in zip(whole[0], (width, height)))
        found = framed[row * (width + 2) + column]
        return Pixels(found[..., :3], found[..., 3] > 0)
    framed = framed.astype(np.float32)
    total = np.zeros((*positions[0].shape[1:], 4), np.float32)
    for position in positions:
        # At the very edge only the frame counts.
        x, y = (np.nan_to_num(side, nan=-1).clip(-1, most - 1e-6) for side, most in zip(position, (width, height)))
        column, row = np.floor(x).astype(int), np.floor(y).astype(int)
        right, below = (x - column).astype(np.float32), (y - row).astype(np.float32)
        first = (row + 1) * (width + 2) + column + 1
        for step, share in (
            (0, (1 - right) * (1 - below)),
            (1, right * (1 - below)),
            (width + 2, (1 - right) * below),
            (width + 3, right * below),
        ):
            total += framed[first + step] * share[..., None]
    valid = total[..., 3] >= 0.5 * len(positions)
    rgb = total[..., :3] / np.maximum(total[..., 3:], 1e-6) + 0.5
    return Pixels(np.where(valid[..., None], rgb, 0).astype(np.uint8), valid)

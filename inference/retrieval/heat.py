"""Maps of how well phrases fit, cell by cell, put together from the scores of overlapping windows.

Semantic localisation (Yuan et al. 2022; GeoRSCLIP 2023): windows of several sizes are compared with a phrase, a place
takes the mean over the windows that it lies in, and the map is smoothed. A cell is one token of the encoder at one
ground size, a window a square of cells.

Letters: P phrases, R and Q rows and columns of windows.
"""

from __future__ import annotations

import numpy as np

#: smoothing stops at so many standard deviations
REACH = 3.0


class HeatMap:
    """P maps of rows × columns cells at one ground size, filled tile by tile."""

    def __init__(self, phrases: int, size_hw: tuple[int, int]) -> None:
        self._sums = np.zeros((phrases, *size_hw), np.float32)
        self._windows = np.zeros(size_hw, np.float32)

    def add(
        self, corner_rc: tuple[int, int], scores_PRQ: np.ndarray, taken_RQ: np.ndarray, window_hw: tuple[int, int]
    ) -> None:
        """Take the scores of the windows of a tile, whose first cell is at `corner_rc`, where `taken` (bool) says so.

        Window (r, q) covers the tile's cells r … r + window height - 1 and q … q + window width - 1.
        """
        height, width = (count + side - 1 for count, side in zip(taken_RQ.shape, window_hw))
        part = np.s_[corner_rc[0] : corner_rc[0] + height, corner_rc[1] : corner_rc[1] + width]
        self._windows[part] += spread(taken_RQ.astype(np.float32), window_hw)
        for sums, scores in zip(self._sums, scores_PRQ):
            sums[part] += spread(np.where(taken_RQ, scores, 0.0).astype(np.float32), window_hw)

    @property
    def seen(self) -> np.ndarray:
        """Cells that any window covers, (rows, columns) bool."""
        return self._windows > 0

    def mean(self) -> np.ndarray:
        """Mean scores (P, rows, columns) float32; the mean of all where no window was taken, so that maps that are
        enlarged have no edge there.
        """
        windows = np.maximum(self._windows, 1)
        means = self._sums / windows
        overall = self._sums.sum((1, 2)) / max(float(self._windows.sum()), 1.0)
        return np.where(self.seen, means, overall[:, None, None]).astype(np.float32)


def spread(scores_RQ: np.ndarray, window_hw: tuple[int, int]) -> np.ndarray:
    """Sums over the windows that cover a cell, (R + height - 1, Q + width - 1) float32."""
    height, width = window_hw
    sums = np.pad(scores_RQ, ((height - 1, height - 1), (width - 1, width - 1))).astype(np.float64)
    for side in (height, width):
        running = np.pad(np.cumsum(sums, axis=0), ((1, 0), (0, 0)))
        sums = (running[side:] - running[:-side]).T
    return sums.astype(np.float32)


def resized(map_HW: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """A map on another number of cells, linearly between the middles of its own."""
    for size in size_hw:
        at = ((np.arange(size) + 0.5) * len(map_HW) / size - 0.5).clip(0, len(map_HW) - 1)
        below = at.astype(int)
        above = (below + 1).clip(max=len(map_HW) - 1)
        share = (at - below).astype(np.float32)[:, None]
        map_HW = (map_HW[below] * (1 - share) + map_HW[above] * share).T
    return map_HW


def smoothed(map_HW: np.ndarray, sigma_cells: float) -> np.ndarray:
    """Gaussian means, mirrored at the edges."""
    reach = max(1, round(REACH * sigma_cells))
    bell = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma_cells) ** 2)
    bell = (bell / bell.sum()).astype(np.float32)
    for _ in range(2):
        rows = len(map_HW)
        padded = np.pad(map_HW, ((reach, reach), (0, 0)), mode="symmetric")
        map_HW = sum(weight * padded[start : start + rows] for start, weight in enumerate(bell)).T
    return map_HW


def stretched(map_HW: np.ndarray, low: float, high: float) -> np.ndarray:
    """Values between two limits as 0–1, what lies beyond them as 0 or 1; all 0 where the limits leave nothing."""
    if high <= low:
        return np.zeros_like(map_HW, np.float32)
    return ((map_HW - low) / (high - low)).clip(0.0, 1.0).astype(np.float32)

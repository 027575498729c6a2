"""Land cover from the encoder's own head, beside the mask predictor: what fills areas and has no shape of its own."""

from __future__ import annotations

import numpy as np


def land_probability(logits_HW: np.ndarray, factor: int, size_hw: tuple[int, int]) -> np.ndarray:
    """Logits of one class at a stride of `factor` → probabilities (height, width) float32, 0–1, cut to `size_hw`."""
    logits = enlarged(logits_HW, factor)[: size_hw[0], : size_hw[1]]
    return 1.0 / (1.0 + np.exp(-logits.clip(-30.0, 30.0)))


def enlarged(values: np.ndarray, factor: int) -> np.ndarray:
    """A map or picture (H, W, …) with so many times as many cells along either side, linearly between their middles."""
    return _longer(_longer(values, factor).swapaxes(0, 1), factor).swapaxes(0, 1)


def _longer(rows: np.ndarray, factor: int) -> np.ndarray:
    """Each row `factor` times, linearly between the rows' centres."""
    at = ((np.arange(len(rows) * factor) + 0.5) / factor - 0.5).clip(0, len(rows) - 1)
    below = at.astype(int)
    above = (below + 1).clip(max=len(rows) - 1)
    share = (at - below).astype(rows.dtype).reshape(-1, *[1] * (rows.ndim - 1))
    return rows[below] * (1 - share) + rows[above] * share

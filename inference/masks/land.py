"""Land cover from the encoder's own head, beside the mask predictor: what fills areas and has no shape of its own."""

from __future__ import annotations

import numpy as np


def land_probability(logits_HW: np.ndarray, factor: int, size_hw: tuple[int, int]) -> np.ndarray:
    """Logits of one class at a stride of `factor` → probabilities (height, width) float32, 0–1, cut to `size_hw`."""
    enlarged = _enlarged(_enlarged(logits_HW, factor).T, factor).T[: size_hw[0], : size_hw[1]]
    return 1.0 / (1.0 + np.exp(-enlarged.clip(-30.0, 30.0)))


def _enlarged(rows_HW: np.ndarray, factor: int) -> np.ndarray:
    """Each row `factor` times, linearly between the rows' centres."""
    at = ((np.arange(len(rows_HW) * factor) + 0.5) / factor - 0.5).clip(0, len(rows_HW) - 1)
    below = at.astype(int)
    above = (below + 1).clip(max=len(rows_HW) - 1)
    share = (at - below).astype(rows_HW.dtype)[:, None]
    return rows_HW[below] * (1 - share) + rows_HW[above] * share

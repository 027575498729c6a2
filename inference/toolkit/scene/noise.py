"""Smooth random fields: the texture of everything."""

from __future__ import annotations

import numpy as np
from PIL import Image


def smooth(rng: np.random.Generator, hw: tuple[int, int], cell_px: float) -> np.ndarray:
    """(H, W) float32 noise with features of about `cell_px` pixels, zero mean, unit deviation before interpolation."""
    height, width = hw
    cell_px = max(cell_px, 1.0)
    rows, cols = int(height / cell_px) + 4, int(width / cell_px) + 4
    grid = Image.fromarray(rng.standard_normal((rows, cols), dtype=np.float32))
    box = (1.0, 1.0, 1.0 + width / cell_px, 1.0 + height / cell_px)
    return np.asarray(grid.resize((width, height), Image.Resampling.BICUBIC, box=box))


def fractal(
    rng: np.random.Generator, hw: tuple[int, int], cell_px: float, octaves: int = 4, gain: float = 0.55
) -> np.ndarray:
    """(H, W) float32 of octaves from `cell_px` down, each half as large and `gain` times as strong. Unit deviation."""
    total = np.zeros(hw, np.float32)
    strength = 1.0
    for octave in range(octaves):
        total += strength * smooth(rng, hw, cell_px / 2**octave)
        strength *= gain
    total -= total.mean()
    return total / max(float(total.std()), 1e-6)


def blurred(field: np.ndarray, radius_px: float) -> np.ndarray:
    """(H, W) float32 low-pass of about this radius, by shrinking and growing; at radius ≤ 1 the field itself."""
    factor = int(radius_px)
    if factor <= 1:
        return field
    height, width = field.shape
    small = (max(width // factor, 1), max(height // factor, 1))
    image = Image.fromarray(np.ascontiguousarray(field, np.float32)).resize(small, Image.Resampling.BOX)
    return np.asarray(image.resize((width, height), Image.Resampling.BICUBIC))

"""Crown stamps: a tree's relief and texture, made once for each size and reused. Sizes go in half pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

#: How many different crowns of one size there are; more only costs time.
VARIANTS = 7


@dataclass(frozen=True)
class Crown:
    """Square arrays (side, side): coverage 0–1, relief 0–1 over the crown's base, slope at unit radius, leaf tone."""

    alpha: np.ndarray
    relief: np.ndarray
    slope_x: np.ndarray
    slope_y: np.ndarray
    tone: np.ndarray


class CrownShelf:
    """Makes crowns on demand and keeps them; the same seed always makes the same crowns."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._made: dict[tuple[bool, int, int], Crown] = {}

    def crown(self, conifer: bool, half_px: int, variant: int) -> Crown:
        """The crown of radius `half_px` / 2 pixels; `variant` 0 … VARIANTS - 1."""
        key = (conifer, half_px, variant)
        if key not in self._made:
            rng = np.random.default_rng([self._seed, int(conifer), half_px, variant])
            self._made[key] = _grown(rng, conifer, half_px / 2)
        return self._made[key]


def _grown(rng: np.random.Generator, conifer: bool, radius_px: float) -> Crown:
    reach = math.ceil(radius_px * 1.15)
    axis = (np.arange(-reach, reach) + 0.5).astype(np.float32) / radius_px
    x, y = np.broadcast_arrays(axis[None, :], axis[:, None])
    grain = rng.standard_normal(x.shape, dtype=np.float32)
    relief, inside = (_cone if conifer else _domes)(rng, x, y)
    inside = inside + 0.2 * grain * min(1.0, 3 / radius_px)
    slope_y, slope_x = np.gradient(relief, 1.0 / radius_px)
    highest = max(float(relief.max()), 1e-3)
    relief = relief / highest
    leaves = np.clip(1 + 0.22 * grain, 0.4, 1.7)
    tone = leaves * (0.7 + 0.42 * relief**1.3)
    alpha = np.clip(inside * radius_px * 0.8, 0, 1)
    return Crown(*(np.ascontiguousarray(part, np.float32) for part in (alpha, relief, slope_x, slope_y, tone)))


def _domes(rng: np.random.Generator, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A broad-leaved crown: the highest of several domes, set by the golden angle. Height and inside measure."""
    lobes = int(rng.integers(6, 13))
    index = np.arange(lobes)
    angle = rng.uniform(0, 2 * math.pi) + index * 2.39996
    away = 0.6 * np.sqrt((index + 0.3) / lobes) * rng.uniform(0.8, 1.15, lobes)
    size = rng.uniform(0.36, 0.52, lobes)
    cx, cy = away * np.cos(angle), away * np.sin(angle)
    distance = ((x - cx[:, None, None]) ** 2 + (y - cy[:, None, None]) ** 2) / (size**2)[:, None, None]
    top = (size + 0.55 * (1 - away**2))[:, None, None]
    height = ((top * np.sqrt(np.maximum(1 - 0.85 * distance, 0))) * (distance < 1)).max(0)
    return height, (1 - distance).max(0) * 0.8


def _cone(rng: np.random.Generator, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A conifer: a steep cone with ragged boughs."""
    boughs = 0.12 * np.cos(np.arctan2(y, x) * int(rng.integers(6, 10)) + rng.uniform(0, 6.3))
    inside = 1 - np.hypot(x, y) + boughs
    return np.clip(inside, 0, 1) * 1.6, inside

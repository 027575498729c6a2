"""Where shadows fall in a picture: seen from the dark side of what stands in it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

DIRECTIONS, REACHES_PX = 16, (4, 8)
#: every so many pixels are looked at: shadows are larger
COARSER = 2
#: with less contrast between the darkest and the lightest side, a picture does not tell
LEAST_CONTRAST, LEAST_PX = 0.18, 200
#: brightness of a shadow beside that of the ground, where the picture does not tell
USUAL_SHADE, SHADES = 0.5, (0.38, 0.58)


@dataclass(frozen=True)
class Sun:
    """Shadows fall towards `shadow_rad` (0 is right, a quarter turn is down the picture) and let `shade` (0–1) of the
    light through. `seen` is False where both are only assumed.
    """

    shadow_rad: float
    shade: float
    seen: bool

    def towards(self, reach_px: float) -> tuple[float, float]:
        """Where the shadow of something lies, so many pixels away: (x, y)."""
        return reach_px * math.cos(self.shadow_rad), reach_px * math.sin(self.shadow_rad)


def sun_of(rgb_hwc: np.ndarray, standing_hw: np.ndarray, rng: np.random.Generator) -> Sun:
    """The sun of a picture in which the mask marks what stands up. Where it cannot be seen, it stands in the south."""
    assumed = Sun(float(rng.normal(-math.pi / 2, 0.6)), USUAL_SHADE, False)
    light, standing = rgb_hwc[::COARSER, ::COARSER].mean(2, dtype=np.float32), standing_hw[::COARSER, ::COARSER]
    if min(standing.sum(), (~standing).sum()) < LEAST_PX:
        return assumed
    usual = float(np.median(light[~standing]))
    angles = np.arange(DIRECTIONS) * 2 * math.pi / DIRECTIONS
    beside = np.array([_beside(light, standing, angle) for angle in angles])
    if not np.isfinite(beside).all() or np.ptp(beside) < LEAST_CONTRAST * usual:
        return assumed
    # The mean of the directions, each weighed by its darkness, is finer than the darkest of them.
    dark = (beside.max() - beside) ** 3
    angle = math.atan2(float((dark * np.sin(angles)).sum()), float((dark * np.cos(angles)).sum()))
    return Sun(angle, float(np.clip(beside.min() / max(usual, 1.0), *SHADES)), True)


def _beside(light: np.ndarray, standing: np.ndarray, angle: float) -> float:
    """Brightness of the ground on one side of what stands."""
    reaches = [reach / COARSER for reach in REACHES_PX]
    steps = [(round(reach * math.cos(angle)), round(reach * math.sin(angle))) for reach in reaches]
    grounds = [light[moved(standing, dx, dy) & ~standing] for dx, dy in steps]
    return float(np.mean([np.median(ground) if len(ground) else np.nan for ground in grounds]))


def moved(array_hw: np.ndarray, dx: int, dy: int) -> np.ndarray:
    """The array moved right and down by whole pixels; zero comes in at the edges."""
    height, width = array_hw.shape
    result = np.zeros_like(array_hw)
    rows, cols = (slice(max(step, 0), size + min(step, 0)) for step, size in ((dy, height), (dx, width)))
    rows_from, cols_from = (slice(max(-step, 0), size + min(-step, 0)) for step, size in ((dy, height), (dx, width)))
    result[rows, cols] = array_hw[rows_from, cols_from]
    return result

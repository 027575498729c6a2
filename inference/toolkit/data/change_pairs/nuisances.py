"""What differs between two dates although nothing changed: light, air, focus, season, place and size of the pixels.

Each takes a picture (H, W, 3) uint8, a strength (0 nothing, 1 the most that is made) and random numbers, and returns
another of the same size. They are the columns of a table of robustness, so each does one thing only.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageFilter

from ...scene.noise import smooth

Nuisance = Callable[[np.ndarray, float, np.random.Generator], np.ndarray]
#: the most of each: gain and gamma (as logarithms), colour cast, contrast, blur in pixels, haze, season's mix, shift in
#: pixels, ratio of ground sizes, noise of 255
GAIN, GAMMA, CAST, CONTRAST, BLUR_PX, HAZE, SEASON, SHIFT_PX, GSD_RATIO, NOISE = (
    0.42,
    0.35,
    0.08,
    0.25,
    2.2,
    0.5,
    0.85,
    5.0,
    4.0,
    9.0,
)
AIR = np.array([198, 206, 218], np.float32)
#: what vegetation turns into: dry, autumn, bare, lush; as a colour at middle brightness
SEASONS = np.array([(150, 138, 92), (156, 118, 62), (112, 104, 92), (74, 112, 52)], np.float32)


def illumination(rgb_hwc: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Another sun: brightness, gamma, contrast and a cast of colour."""
    gain = math.exp(_sign(rng) * strength * GAIN * rng.uniform(0.5, 1)) * (1 + strength * rng.uniform(-CAST, CAST, 3))
    gamma = math.exp(strength * rng.uniform(-GAMMA, GAMMA))
    contrast = 1 + strength * rng.uniform(-CONTRAST, CONTRAST)
    light = 255 * (rgb_hwc.astype(np.float32) / 255) ** gamma * gain
    middle = light.mean()
    return _bytes((light - middle) * contrast + middle)


def blur(rgb_hwc: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """A lens out of focus, or a moving one."""
    radius = strength * BLUR_PX * rng.uniform(0.5, 1)
    return np.asarray(Image.fromarray(rgb_hwc).filter(ImageFilter.GaussianBlur(radius)))


def haze(rgb_hwc: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Bright air between, thicker here and thinner there."""
    hw = rgb_hwc.shape[:2]
    thick = strength * HAZE * rng.uniform(0.5, 1) * (1 + 0.25 * smooth(rng, hw, max(hw) / 2))
    thick = thick.clip(0, 0.9)[..., None]
    return _bytes(rgb_hwc * (1 - thick) + AIR * thick)


def season(rgb_hwc: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Vegetation takes another colour, patch by patch; the rest becomes a little warmer or colder."""
    light = rgb_hwc.astype(np.float32)
    total = light.sum(2) + 1
    green = ((2 * light[..., 1] - light[..., 0] - light[..., 2]) / total / 0.12).clip(0, 1)
    patchy = (0.8 + 0.3 * smooth(rng, rgb_hwc.shape[:2], 24)).clip(0, 1)
    mix = (strength * SEASON * rng.uniform(0.6, 1) * green * patchy)[..., None]
    turned = SEASONS[int(rng.integers(len(SEASONS)))] * (total / 3 / 110)[..., None]
    warmth = 1 + strength * rng.uniform(-0.05, 0.05) * np.array([1, 0, -1], np.float32)
    return _bytes((light * (1 - mix) + turned * mix) * warmth)


def shift(rgb_hwc: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Everything one to five pixels beside its place, in fractions of a pixel too; the edges are mirrored."""
    away = 1 + strength * (SHIFT_PX - 1) * rng.uniform(0.5, 1)
    return moved_by(rgb_hwc, away, float(rng.uniform(0, 2 * math.pi)))


def moved_by(rgb_hwc: np.ndarray, away_px: float, angle_rad: float) -> np.ndarray:
    """The picture moved, by fractions of a pixel if need be, its edges mirrored."""
    margin = math.ceil(away_px) + 2
    padded = Image.fromarray(np.pad(rgb_hwc, ((margin, margin), (margin, margin), (0, 0)), "reflect"))
    dx, dy = away_px * math.cos(angle_rad), away_px * math.sin(angle_rad)
    height, width = rgb_hwc.shape[:2]
    way = (1, 0, margin - dx, 0, 1, margin - dy)
    return np.asarray(padded.transform((width, height), Image.Transform.AFFINE, way, Image.Resampling.BICUBIC))


def gsd(rgb_hwc: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Pixels up to four times as large, brought back to the grid of the others."""
    ratio = 1 + strength * (GSD_RATIO - 1) * rng.uniform(0.5, 1)
    height, width = rgb_hwc.shape[:2]
    small = (max(round(width / ratio), 1), max(round(height / ratio), 1))
    image = Image.fromarray(rgb_hwc).resize(small, Image.Resampling.BOX)
    return np.asarray(image.resize((width, height), Image.Resampling.BICUBIC))


def noise(rgb_hwc: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Grain, most of it in brightness."""
    grain = rng.standard_normal((*rgb_hwc.shape[:2], 1), dtype=np.float32)
    grain = 0.8 * grain + 0.6 * rng.standard_normal(rgb_hwc.shape, dtype=np.float32) * 0.5
    return _bytes(rgb_hwc + strength * NOISE * rng.uniform(0.4, 1) * grain)


NUISANCES: dict[str, Nuisance] = {
    "illumination": illumination,
    "blur": blur,
    "haze": haze,
    "season": season,
    "shift": shift,
    "gsd": gsd,
    "noise": noise,
}


def disturbed(rgb_hwc: np.ndarray, names: Sequence[str], strength: float, rng: np.random.Generator) -> np.ndarray:
    """A picture after several nuisances, one after the other in the order of `NUISANCES`."""
    for name in NUISANCES:
        if name in names:
            rgb_hwc = NUISANCES[name](rgb_hwc, strength, rng)
    return rgb_hwc


def _sign(rng: np.random.Generator) -> int:
    return 1 if rng.random() < 0.5 else -1


def _bytes(light: np.ndarray) -> np.ndarray:
    return (light.clip(0, 255) + 0.5).astype(np.uint8)

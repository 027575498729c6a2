"""From reflectance, height and slope to brightness: sun, cast shadows, sky, haze, lens and sensor."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from .canvas import Canvas
from .noise import blurred

SUN_RGB = np.array([1.04, 1.0, 0.94], np.float32)
SKY_RGB = np.array([0.86, 1.0, 1.22], np.float32)
#: Height over the horizon of the shadow at which a pixel lies wholly in it; softens the edge.
PENUMBRA_M = 0.8
#: What differs from flight to flight; see `Light`.
LIGHT_RANGES = {
    "sky": (0.2, 0.3), "haze": (0.004, 0.022), "exposure": (0.74, 1.08), "contrast": (0.98, 1.12), "noise": (1.0, 2.6),
    "blur_px": (0.45, 0.7), "saturation": (0.7, 0.95),
}


@dataclass(frozen=True)
class Light:
    """Sun and air of one picture. `sky` is the share of light on open ground that comes from the sky."""

    azimuth_deg: float
    elevation_deg: float
    sky: float = 0.24
    haze: float = 0.012
    exposure: float = 1.0
    contrast: float = 1.0
    warmth: float = 0.0
    noise: float = 1.6
    blur_px: float = 0.55
    saturation: float = 0.85

    @property
    def towards_sun(self) -> tuple[float, float, float]:
        """Unit vector x (right), y (down), z (up)."""
        azimuth, elevation = math.radians(self.azimuth_deg), math.radians(self.elevation_deg)
        flat = math.cos(elevation)
        return flat * math.sin(azimuth), -flat * math.cos(azimuth), math.sin(elevation)


def drawn_light(rng: np.random.Generator, azimuth_deg: float | None, elevation_deg: float | None) -> Light:
    """A light from the dice; the sun stands in the south-east to south-west unless told otherwise."""
    azimuth = float(rng.uniform(105, 255)) if azimuth_deg is None else azimuth_deg
    elevation = float(rng.uniform(36, 60)) if elevation_deg is None else elevation_deg
    return Light(
        azimuth, elevation, warmth=float(rng.normal(0, 0.025)),
        **{name: float(rng.uniform(*ends)) for name, ends in LIGHT_RANGES.items()},
    )


def cast_shadow(height_m: np.ndarray, gsd_m: float, light: Light) -> np.ndarray:
    """(H, W) float32, 1 where a higher neighbour towards the sun hides it.

    Marches towards the sun a row or column at a time, whichever the sun stands nearer to, and interpolates along it, so
    that slanting shadow edges are smooth.
    """
    x, y, _ = light.towards_sun
    longer = max(abs(x), abs(y))
    rise_m = gsd_m * math.hypot(x, y) / longer * math.tan(math.radians(light.elevation_deg))
    shadow, padded = np.zeros_like(height_m), np.pad(height_m, (0, 1), "edge")
    steps = min(int(float(height_m.max() - height_m.min()) / rise_m) + 1, min(height_m.shape) - 2)
    for step in range(1, steps + 1):
        dx, dy = step * x / longer, step * y / longer
        left, top = math.floor(dx + 1e-6), math.floor(dy + 1e-6)
        share = max(dx - left, dy - top)
        here, near = _shifted(height_m.shape, left, top)
        excess = height_m[near] - (height_m[here] + step * rise_m)
        if share > 1e-3:
            down, right = int(dy - top > 1e-3), int(dx - left > 1e-3)
            (rows, cols) = near
            beyond = padded[rows.start + down:rows.stop + down, cols.start + right:cols.stop + right]
            excess += share * (beyond - height_m[near])
        np.maximum(shadow[here], excess, out=shadow[here])
    # Heights are whole pixels, so edges come out as stairs; the small blur makes them lines again.
    soft = Image.fromarray((np.clip(shadow / PENUMBRA_M, 0, 1) * 255).astype(np.uint8)).filter(ImageFilter.BoxBlur(1))
    return np.asarray(soft, np.float32) / 255.0


def _shifted(hw: tuple[int, int], dx: int, dy: int):
    """Index pairs (here, there): `there` lies (dx, dy) further, where both are on the canvas."""
    def pair(size: int, delta: int) -> tuple[slice, slice]:
        return slice(max(-delta, 0), size - max(delta, 0)), slice(max(delta, 0), size - max(-delta, 0))

    (row, row_there), (col, col_there) = pair(hw[0], dy), pair(hw[1], dx)
    return (row, col), (row_there, col_there)


def _sunshine(canvas: Canvas, light: Light) -> np.ndarray:
    """(H, W) direct light on a slope, 1 on level ground."""
    x, y, z = light.towards_sun
    sx, sy = canvas.slope_x, canvas.slope_y
    return np.clip((z - sx * x - sy * y) / (z * np.sqrt(1 + sx * sx + sy * sy)), 0.0, 1.9)


def _openness(canvas: Canvas) -> np.ndarray:
    """(H, W) share of the sky seen, roughly: low beside high things."""
    depth_m = blurred(canvas.height_m, 5.0 / canvas.gsd_m) - canvas.height_m
    return np.clip(1.0 - 0.075 * np.maximum(depth_m, 0.0), 0.45, 1.0)


def exposed(canvas: Canvas, light: Light, rng: np.random.Generator) -> np.ndarray:
    """(H, W, 3) uint8 picture of the canvas under this light."""
    sun = _sunshine(canvas, light) * (1.0 - cast_shadow(canvas.height_m, canvas.gsd_m, light)) * (1.0 - light.sky)
    sky = _openness(canvas) * light.sky
    rgb = canvas.rgb
    for band in range(3):
        rgb[..., band] *= sun * SUN_RGB[band] + sky * SKY_RGB[band]
    return _developed(rgb, light, rng)


def _developed(rgb: np.ndarray, light: Light, rng: np.random.Generator) -> np.ndarray:
    """Haze, exposure, tone curve, lens blur, sensor noise."""
    balance = np.array([1 + light.warmth, 1.0, 1 - light.warmth], np.float32) * light.exposure
    grey = rgb @ np.array([0.3, 0.6, 0.1], np.float32)
    rgb = rgb + (1 - light.saturation) * (grey[..., None] - rgb)
    picture = rgb * balance + light.haze * np.array([0.75, 0.95, 1.2], np.float32)
    picture = np.clip(picture, 0, 1.4) ** (1 / 2.2)
    picture = np.clip(255 * (0.47 + light.contrast * (picture - 0.47)), 0, 255)
    image = Image.fromarray(picture.astype(np.uint8)).filter(ImageFilter.GaussianBlur(light.blur_px))
    # Most of the noise is brightness: film and Bayer pattern alike. It is blurred a little, as compression does.
    noise = rng.standard_normal(picture.shape[:2], dtype=np.float32)[..., None] * light.noise
    return np.clip(np.asarray(image, np.float32) + noise + 0.5, 0, 255).astype(np.uint8)

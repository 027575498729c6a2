"""The ground itself: grass, dry patches, bare soil, lawns and worn earth."""

from __future__ import annotations

import numpy as np

from .canvas import Patch
from .world import World


def lay_ground(world: World) -> None:
    """Fill the whole canvas with rough grass and soil."""
    canvas, palette = world.canvas, world.palette
    dryness = _step(canvas.patches + 0.35 * canvas.mottle, world.between(-0.3, 0.7), 0.9)
    bare = _step(-canvas.patches + 0.5 * canvas.mottle, world.between(1.0, 1.7), 0.5)
    rgb = palette.grass + dryness[..., None] * (palette.dry_grass - palette.grass)
    rgb += bare[..., None] * (palette.soil - rgb)
    rgb *= np.exp(0.12 * canvas.grain + 0.13 * canvas.mottle)[..., None]
    canvas.rgb[:] = rgb
    canvas.height_m[:] = 0.12 * canvas.grain
    _roughen(world)


def _roughen(world: World) -> None:
    """Small slopes, so that the sun models the ground."""
    relief = 0.05 * world.canvas.mottle + 0.03 * world.canvas.grain
    world.canvas.slope_y[:-1] = np.diff(relief, axis=0) / 0.5
    world.canvas.slope_x[:, :-1] = np.diff(relief, axis=1) / 0.5


def _step(field: np.ndarray, at: float, softness: float) -> np.ndarray:
    """A soft threshold, 0–1."""
    return np.clip((field - at) / softness + 0.5, 0.0, 1.0)


def lay_lawn(world: World, patch: Patch | None, greenness: float = 0.7) -> None:
    """Kept grass over the patch: greener and more even than the wild ground."""
    if patch is None:
        return
    palette, at = world.palette, patch.at
    green = palette.grass * np.array([0.86, 1.02, 0.8], np.float32)
    mix = np.clip(1 - greenness + 0.22 * world.canvas.patches[at] + 0.1 * world.canvas.mottle[at], 0, 1)[..., None]
    world.canvas.paint(patch, green + mix * (palette.dry_grass - green), rough=0.07)


def lay_worn(world: World, patch: Patch | None, colour: np.ndarray, wear: float = 0.5) -> None:
    """A worn surface that lets the ground through: gravel yards, paths, trodden grass."""
    if patch is None:
        return
    at = patch.at
    show = np.clip(wear + 0.3 * world.canvas.mottle[at] + 0.25 * world.canvas.patches[at], 0, 1)
    world.canvas.paint(Patch(patch.rows, patch.cols, patch.alpha * show), colour, rough=0.08)

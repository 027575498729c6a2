"""Rivers, basins and lakes: depth by distance from the shore, ripples that glint, and a bank."""

from __future__ import annotations

import numpy as np
from PIL import Image
from shapely.geometry import MultiPolygon, Polygon

from .noise import blurred, fractal, smooth
from .world import World


def lay_water(world: World, natural_bank: bool = True) -> None:
    """Paint `world.water`, with a sandy bank around it when natural."""
    if world.water.is_empty:
        return
    if natural_bank:
        reach = _cover(world, world.water.buffer(7))
        # Sand shows in stretches, where the slow noise wills; the rest of the bank is overgrown.
        ragged = np.clip(1.8 * blurred(reach, 4.0 / world.spec.gsd_m) - 1.0, 0, 1) * reach
        ragged = np.clip(ragged * (0.75 + 0.5 * world.canvas.mottle + 0.7 * world.canvas.patches), 0, 1)
        sand = world.palette.sand * 0.45 + 0.5 * world.palette.soil
        world.canvas.paint(world.canvas.whole(ragged), sand, None, 0.0, rough=0.12)
    cover = _cover(world, world.water)
    canvas, gsd = world.canvas, world.spec.gsd_m
    depth = np.clip(2 * blurred(cover, 9.0 / gsd) - 1.0, 0, 1) ** 0.8
    depth = np.clip(depth + 0.1 * canvas.patches, 0, 1)[..., None]
    colour = world.palette.shallow + depth * (world.palette.water - world.palette.shallow)
    ripple = _ripples(world)
    colour = colour * np.exp(0.05 * canvas.patches + 0.06 * ripple + 0.02 * canvas.grain)[..., None]
    glint = np.clip(ripple - 1.6, 0, 2)[..., None] * 0.012
    slope = (0.03 * ripple, 0.03 * ripple)
    canvas.paint(canvas.whole(cover), (colour + glint).astype(np.float32), "water", -0.8, slope)


def _ripples(world: World) -> np.ndarray:
    """Wind ripples: noise drawn out across the wind."""
    size = world.canvas.size_px
    narrow = fractal(world.rng, (size, max(size // 3, 8)), 2.2 / world.spec.gsd_m, 3, 0.6)
    field = np.asarray(Image.fromarray(narrow).resize((size, size), Image.Resampling.BICUBIC))
    if world.chance(0.5):
        field = field.T
    return 0.7 * field + 0.5 * smooth(world.rng, (size, size), 1.4)


def _cover(world: World, shape) -> np.ndarray:
    """(H, W) coverage 0–1 of polygons with holes."""
    whole = np.zeros((world.canvas.size_px, world.canvas.size_px), np.float32)
    parts = shape.geoms if isinstance(shape, MultiPolygon) else [shape]
    for part in parts:
        holes = [np.asarray(hole.coords) for hole in part.interiors]
        patch = world.canvas.coverage(np.asarray(part.exterior.coords), holes)
        if patch is not None:
            np.maximum(whole[patch.at], patch.alpha, out=whole[patch.at])
    return whole


def river(world: World, u_left: float, u_right: float, reach_m: float, wander_m: float) -> Polygon:
    """A strip of water along v of the street frame whose banks wander by about `wander_m`."""
    v = np.arange(-reach_m, reach_m + 1, 6.0)
    rng = world.rng
    phase, wave = rng.uniform(0, 6.3, 2), rng.uniform(180, 320)
    course = wander_m * np.sin(v / wave * 6.283 + phase[0]) + 0.35 * wander_m * np.sin(v / wave * 17 + phase[1])
    ragged = np.cumsum(rng.normal(0, 0.45, (2, v.size)), axis=1)
    ragged -= np.linspace(0, 1, v.size) * ragged[:, -1:]
    left, right = u_left + course + ragged[0], u_right + course + ragged[1]
    ring = np.concatenate([np.stack([left, v], 1), np.stack([right, v], 1)[::-1]])
    return Polygon(world.frame.ground(ring)).buffer(0)

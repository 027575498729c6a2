"""Trees: crowns of several lobes with their own relief, alone, in rows, in hedges and in woods."""

from __future__ import annotations

import math

import numpy as np

from .canvas import Patch
from .crowns import VARIANTS
from .pose import ellipse
from .world import World

SOFT_GROUND = ("ground", "pavement", "field")


def plant(world: World, x: float, y: float, radius_m: float, species: np.ndarray, conifer: bool = False) -> None:
    """Paint one tree and record its crown; `species` is its mean colour."""
    half_px = max(round(2 * radius_m / world.spec.gsd_m), 2)
    half_px -= half_px % (1 + half_px // 12)
    crown = world.crowns.crown(conifer, half_px, int(world.rng.integers(VARIANTS)))
    patch, cut = _on_canvas(world, x, y, crown.alpha)
    if patch is None:
        return
    height = radius_m * (2.6 if conifer else 1.6) + 1.5
    colour = species * world.between(0.8, 1.25) * crown.tone[cut][..., None]
    slope = 0.62 * crown.slope_x[cut], 0.62 * crown.slope_y[cut]
    world.canvas.paint(patch, colour, "tree", height * (0.4 + 0.6 * crown.relief[cut]), slope)
    world.record("tree", ellipse(radius_m, points=12) + (x, y))


def _on_canvas(world: World, x: float, y: float, alpha: np.ndarray) -> tuple[Patch | None, tuple[slice, slice]]:
    """The patch that a square stamp centred on a point covers, and which part of the stamp that is."""
    gsd, size, side = world.spec.gsd_m, world.spec.size_px, alpha.shape[0]
    col, row = round(x / gsd) - side // 2, round(y / gsd) - side // 2
    rows, cols = (slice(max(at, 0), min(at + side, size)) for at in (row, col))
    cut = slice(rows.start - row, rows.stop - row), slice(cols.start - col, cols.stop - col)
    if rows.stop <= rows.start or cols.stop <= cols.start:
        return None, cut
    return Patch(rows, cols, alpha[cut]), cut


def plant_if_free(world: World, x: float, y: float, radius_m: float, on: tuple[str, ...] = SOFT_GROUND) -> bool:
    """Plant a random tree unless something stands there; whether it was planted."""
    if not world.canvas.is_free((x, y), radius_m * 0.8, on):
        return False
    plant(world, x, y, radius_m, world.pick(world.palette.crowns), world.chance(0.12))
    return True


def scatter(world: World, outline_uv: tuple[float, float, float, float], per_ha: float, radius_m=(2.0, 5.0)) -> None:
    """Single trees over a rectangle of the street frame, where the ground is free; some stand in clumps."""
    u0, v0, u1, v1 = outline_uv
    count = world.rng.poisson(max((u1 - u0) * (v1 - v0), 0) / 10_000 * per_ha)
    for u, v in zip(world.rng.uniform(u0, u1, count), world.rng.uniform(v0, v1, count)):
        pose = world.frame.pose(u, v)
        radius = world.between(*radius_m)
        if plant_if_free(world, *pose.xy, radius, ("ground",)) and world.chance(0.45):
            for _ in range(int(world.rng.integers(1, 5))):
                angle, away = world.between(0, 2 * math.pi), radius * world.between(0.9, 1.6)
                x, y = pose.x + away * math.cos(angle), pose.y + away * math.sin(angle)
                plant_if_free(world, x, y, radius * world.between(0.6, 1.0), ("ground", "tree"))


def wood(world: World, outline_uv: tuple[float, float, float, float], spacing_m: float = 5.2) -> None:
    """A closed stand: crowns of all sizes at random, the large ones last, clearings where the slow noise wills."""
    u0, v0, u1, v1 = outline_uv
    mix = [world.pick(world.palette.crowns) for _ in range(3)]
    count = int(max((u1 - u0) * (v1 - v0), 0) / spacing_m**2 * 1.25)
    radii = np.sort(np.clip(world.rng.lognormal(np.log(spacing_m * 0.56), 0.28, count), 1.4, 6.5))
    for u, v, radius in zip(world.rng.uniform(u0, u1, count), world.rng.uniform(v0, v1, count), radii):
        x, y = world.frame.pose(u, v).xy
        if not _is_thin(world, x, y) and world.canvas.is_free((x, y), radius * 0.5, ("ground", "tree")):
            plant(world, x, y, float(radius), world.pick(mix), world.chance(0.08))


def _is_thin(world: World, x: float, y: float) -> bool:
    gsd, size = world.canvas.gsd_m, world.canvas.size_px
    col, row = int(np.clip(x / gsd, 0, size - 1)), int(np.clip(y / gsd, 0, size - 1))
    return bool(world.canvas.patches[row, col] > 1.1)


def row_of_trees(
    world: World, line: np.ndarray, spacing_m: float, radius_m: float, gaps: float = 0.2,
    on: tuple[str, ...] = SOFT_GROUND,
) -> None:
    """Trees along a ground line (N, 2): avenues, hedgerows."""
    steps = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    for at in np.arange(spacing_m / 2, steps[-1], spacing_m):
        if world.chance(gaps):
            continue
        x, y = (np.interp(at + world.between(-1, 1), steps, line[:, axis]) for axis in (0, 1))
        plant_if_free(world, float(x), float(y), radius_m * world.between(0.7, 1.2), on)

"""Trees: crowns of several lobes with their own relief, alone, in rows, in hedges and in woods."""

from __future__ import annotations

import math

import numpy as np

from .canvas import Patch
from .pose import ellipse
from .world import World

SOFT_GROUND = ("ground", "pavement", "field")


def plant(world: World, x: float, y: float, radius_m: float, species: np.ndarray, conifer: bool = False) -> None:
    """Paint one tree and record its crown; `species` is its mean colour."""
    patch = world.canvas.square((x, y), radius_m * 1.25)
    if patch is None:
        return
    height, alpha = (_cone if conifer else _crown)(world, patch, x, y, radius_m)
    gsd = world.canvas.gsd_m
    slope_y, slope_x = np.gradient(height, gsd) if min(height.shape) > 1 else (0.0, 0.0)
    top_m = radius_m * (2.6 if conifer else 1.9) + 1.0
    leaf = 1.0 + 0.3 * world.canvas.grain[patch.at]
    shade = 0.62 + 0.5 * np.clip(height / max(float(height.max()), 1e-3), 0, 1) ** 1.5
    colour = (species * world.between(0.8, 1.2))[None, None] * (np.clip(leaf, 0.35, 1.9) * shade)[..., None]
    lift = top_m * (0.35 + 0.65 * height / max(float(height.max()), 1e-3))
    canopy = Patch(patch.rows, patch.cols, alpha)
    world.canvas.paint(canopy, colour, "tree", lift, (0.5 * slope_x, 0.5 * slope_y))
    world.record("tree", ellipse(radius_m, points=14) + (x, y))


def _crown(world: World, patch: Patch, x: float, y: float, radius_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Height over the crown's base in metres and coverage: the highest of several domes."""
    gx, gy = world.canvas.ground_xy(patch)
    lobes = int(np.clip(radius_m * 2.2, 4, 12))
    angle = world.rng.uniform(0, 2 * math.pi) + np.arange(lobes) * 2.4
    reach = radius_m * 0.56 * np.sqrt((np.arange(lobes) + 0.3) / lobes) * world.rng.uniform(0.8, 1.15, lobes)
    size = radius_m * world.rng.uniform(0.42, 0.6, lobes)
    cx, cy = x + reach * np.cos(angle), y + reach * np.sin(angle)
    distance = ((gx - cx[:, None, None]) ** 2 + (gy - cy[:, None, None]) ** 2) / (size**2)[:, None, None]
    top = size[:, None, None] * (1.5 - (reach / radius_m) ** 2)[:, None, None]
    height = (top * np.sqrt(np.maximum(1 - distance, 0))).max(0)
    inside = (1 - distance).max(0) + 0.16 * world.canvas.grain[patch.at]
    return height, np.clip(inside * radius_m / world.canvas.gsd_m * 0.8, 0, 1)


def _cone(world: World, patch: Patch, x: float, y: float, radius_m: float) -> tuple[np.ndarray, np.ndarray]:
    """A conifer: a steep cone with ragged boughs."""
    gx, gy = world.canvas.ground_xy(patch)
    dx, dy = gx - x, gy - y
    spikes = 0.1 * np.cos(np.arctan2(dy, dx) * int(world.rng.integers(6, 10)) + world.between(0, 6))
    inside = 1 - np.hypot(dx, dy) / radius_m + spikes
    return np.clip(inside, 0, 1) * radius_m * 1.6, np.clip(inside * radius_m / world.canvas.gsd_m * 0.9, 0, 1)


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
    """A closed stand: crowns on a shaken grid, thinner where the ground's slow noise says so."""
    u0, v0, u1, v1 = outline_uv
    mix = [world.pick(world.palette.crowns) for _ in range(3)]
    for u in np.arange(u0, u1, spacing_m):
        for v in np.arange(v0, v1, spacing_m):
            du, dv = world.rng.uniform(-0.45, 0.45, 2) * spacing_m
            x, y = world.frame.ground(np.array([(u + du, v + dv)]))[0]
            radius = world.between(0.5, 0.85) * spacing_m
            if _is_thin(world, x, y) or not world.canvas.is_free((x, y), radius * 0.5, ("ground", "tree")):
                continue
            plant(world, x, y, radius, world.pick(mix), world.chance(0.1))


def _is_thin(world: World, x: float, y: float) -> bool:
    gsd, size = world.canvas.gsd_m, world.canvas.size_px
    col, row = int(np.clip(x / gsd, 0, size - 1)), int(np.clip(y / gsd, 0, size - 1))
    return bool(world.canvas.patches[row, col] > 1.1)


def row_of_trees(world: World, line: np.ndarray, spacing_m: float, radius_m: float, gaps: float = 0.2) -> None:
    """Trees along a ground line (N, 2): avenues, hedgerows."""
    steps = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    for at in np.arange(spacing_m / 2, steps[-1], spacing_m):
        if world.chance(gaps):
            continue
        x, y = (np.interp(at + world.between(-1, 1), steps, line[:, axis]) for axis in (0, 1))
        plant_if_free(world, float(x), float(y), radius_m * world.between(0.7, 1.2))

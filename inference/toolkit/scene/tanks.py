"""Storage tanks: fixed roofs lit as cones, floating roofs sunk below their rim, bunds and pipes."""

from __future__ import annotations

import math

import numpy as np

from .palette import CONCRETE, WHITE_PAINT, linear
from .pose import Pose, ellipse, rectangle
from .world import World

TANK_PAINTS = [WHITE_PAINT, linear(214, 210, 200), linear(198, 196, 190), linear(176, 178, 178), linear(190, 176, 150)]


def tank(world: World, pose: Pose, radius_m: float) -> None:
    """One upright tank."""
    canvas, height = world.canvas, float(np.clip(radius_m * 0.9, 5, 15)) * world.between(0.85, 1.15)
    ring = pose.place(ellipse(radius_m, points=48))
    paint = world.tinted(world.pick(TANK_PAINTS), 0.08)
    canvas.shape(ring, paint, "storage tank", height_m=height)
    (_floating if radius_m > 8 and world.chance(0.5) else _fixed)(world, pose, radius_m, height, paint)
    walkway = pose.moved(radius_m * 0.5).place(rectangle(radius_m, 0.9))
    canvas.shape(walkway, paint * 0.6)
    world.record("storage tank", ring)


def _fixed(world: World, pose: Pose, radius_m: float, height_m: float, paint: np.ndarray) -> None:
    """A shallow cone with plate seams, a centre vent and a rail."""
    patch = world.canvas.coverage(pose.place(ellipse(radius_m - 0.3, points=48)))
    if patch is None:
        return
    forward, right = world.canvas.local_xy(patch, pose)
    distance = np.maximum(np.hypot(forward, right), 1e-3)
    pitch = 0.22 + 0.25 * (distance / radius_m) ** 3
    slope = pose.direction(-forward / distance * pitch, -right / distance * pitch)
    seams = 1 - 0.06 * (np.cos(np.arctan2(right, forward) * 16) > 0.96)
    colour = paint * (seams * np.exp(0.05 * world.canvas.mottle[patch.at]))[..., None]
    world.canvas.paint(patch, colour, None, height_m + 0.2 * (radius_m - distance), slope, rough=0.02)
    world.canvas.shape(pose.place(ellipse(max(radius_m * 0.07, 0.6), points=12)), paint * 0.5, height_m=height_m + 2)


def _floating(world: World, pose: Pose, radius_m: float, height_m: float, paint: np.ndarray) -> None:
    """A roof that has sunk with its contents: the rim throws a crescent of shadow on it."""
    deck = world.tinted(paint * 0.75, 0.1)
    inner = pose.place(ellipse(radius_m - 0.9, points=48))
    world.canvas.shape(inner, deck, height_m=height_m - world.between(1.5, height_m * 0.6), rough=0.06)
    for angle in np.arange(0, 2 * math.pi, math.pi / 4):
        pontoon = pose.moved(0, 0, angle).moved(radius_m * 0.6)
        world.canvas.shape(pontoon.place(rectangle(0.8, 0.8)), deck * 0.6)


def bund(world: World, pose: Pose, length_m: float, width_m: float) -> None:
    """A low wall around a group of tanks, over stained gravel."""
    gravel = world.tinted(linear(158, 148, 134), 0.1)
    world.canvas.shape(pose.place(rectangle(length_m, width_m)), CONCRETE * 0.9, "pavement", height_m=1.4, rough=0.05)
    floor = pose.place(rectangle(length_m - 2.4, width_m - 2.4))
    world.canvas.shape(floor, gravel, "pavement", height_m=0.0, rough=0.12)


def pipes(world: World, start: Pose, length_m: float) -> None:
    """A rack of pipes along `forward`."""
    for right in (-1.2, -0.4, 0.4, 1.2):
        pipe = start.place(rectangle(length_m, 0.5, length_m / 2, right))
        world.canvas.shape(pipe, world.tinted(world.pick(TANK_PAINTS), 0.15), height_m=1.5)


def tank_group(world: World, pose: Pose, length_m: float, width_m: float) -> None:
    """A bund filled with equal tanks on a grid."""
    room = min(length_m, width_m) - 5
    across = max(math.ceil(room / 44), int(world.rng.integers(1, 4)))
    radius = room / across / 2 - 2.2
    if radius < 3.5:
        return
    bund(world, pose, length_m, width_m)
    pitch = radius * 2 + world.between(3.5, 5)
    columns, rows = max(int((length_m - 4) / pitch), 1), max(int((width_m - 4) / pitch), 1)
    pipes(world, pose.moved(-length_m / 2 + 2, width_m / 2 - 3), length_m - 4)
    for column in range(columns):
        for row in range(rows):
            if world.chance(0.92):
                tank(world, pose.moved((column - (columns - 1) / 2) * pitch, (row - (rows - 1) / 2) * pitch), radius)

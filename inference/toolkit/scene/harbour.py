"""Ships, boats, piers and quays."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import MultiPoint, Point

from .canvas import Patch
from .palette import CONCRETE, CONTAINERS, GLASS, LIVERIES, WHITE_PAINT, linear
from .pose import Pose, rectangle
from .world import World

WOOD = linear(150, 136, 118)


def _hull(length_m: float, beam_m: float, bow: float = 0.3) -> np.ndarray:
    """A pointed bow forward, a square stern."""
    a, b = length_m / 2, beam_m / 2
    bow_m = bow * length_m
    side = np.array([(a, 0), (a - 0.35 * bow_m, 0.6 * b), (a - bow_m, b), (-0.88 * a, b), (-a, 0.8 * b)])
    return np.concatenate([side, side[::-1] * (1, -1)])


def boat(world: World, pose: Pose, length_m: float) -> np.ndarray:
    """A yacht or motor boat; returns its outline."""
    beam = length_m * world.between(0.27, 0.33)
    paint = world.tinted(WHITE_PAINT, 0.1)
    ring = pose.place(_hull(length_m, beam, 0.45))
    canvas = world.canvas
    canvas.shape(ring, paint, "ship", height_m=1.2)
    canvas.shape(pose.place(rectangle(length_m * 0.34, beam * 0.62, -length_m * 0.04)), paint * 0.78, height_m=2.2)
    canvas.shape(pose.place(rectangle(length_m * 0.1, beam * 0.58, length_m * 0.14)), GLASS, height_m=2.0)
    cover = world.tinted(world.pick([WOOD, *LIVERIES]), 0.2)
    canvas.shape(pose.place(rectangle(length_m * 0.24, beam * 0.6, -length_m * 0.32)), cover, height_m=1.0)
    world.record("ship", ring)
    return ring


def cargo_ship(world: World, pose: Pose, length_m: float) -> np.ndarray:
    """A freighter: hull, hatches or container stacks, bridge house aft; returns its outline."""
    beam = length_m * world.between(0.14, 0.17)
    deck = world.tinted(world.pick([linear(120, 66, 56), linear(96, 104, 100), linear(116, 88, 72)]), 0.1)
    ring = pose.place(_hull(length_m, beam, 0.18))
    canvas = world.canvas
    canvas.shape(ring, deck * 0.6, "ship", height_m=6.0)
    canvas.shape(pose.place(_hull(length_m * 0.98, beam * 0.9, 0.18)), deck, "ship", height_m=5.0, rough=0.04)
    boxes = world.chance(0.6)
    for forward in np.arange(-length_m * 0.26, length_m * 0.36, 7.2 if boxes else 13.0):
        for right in np.arange(-beam * 0.38, beam * 0.38, 2.6) if boxes else (0.0,):
            size = (6.2, 2.4) if boxes else (10.0, beam * 0.62)
            if boxes and world.chance(0.15):
                continue
            colour = world.tinted(world.pick(CONTAINERS), 0.15) if boxes else deck * 1.5
            height = 6 + 2.6 * int(world.rng.integers(1, 4)) if boxes else 7.0
            canvas.shape(pose.place(rectangle(*size, forward, right + (1.2 if boxes else 0))), colour, height_m=height)
    canvas.shape(pose.place(rectangle(length_m * 0.1, beam * 0.86, -length_m * 0.38)), WHITE_PAINT, height_m=18.0)
    canvas.shape(pose.place(rectangle(length_m * 0.05, beam * 0.3, -length_m * 0.41)), deck * 0.5, height_m=22.0)
    world.record("ship", ring)
    return ring


def wake(world: World, pose: Pose, length_m: float) -> None:
    """Foam behind a moving vessel; paint before the hull."""
    fan = np.array([(0.4, 0), (-2.6, 0.34), (-2.4, 0), (-2.6, -0.34)]) * length_m
    patch = world.canvas.coverage(pose.place(fan))
    if patch is None:
        return
    forward, right = world.canvas.local_xy(patch, pose)
    fade = np.clip(1 + forward / (2.6 * length_m), 0, 1)
    froth = np.clip(0.35 + 0.5 * world.canvas.mottle[patch.at] + 0.3 * world.canvas.grain[patch.at], 0, 1)
    world.canvas.paint(Patch(patch.rows, patch.cols, patch.alpha * fade * froth * 0.7), WHITE_PAINT * 0.8)


def pier(world: World, pose: Pose, length_m: float) -> None:
    """A jetty going forward into the water with boats on both sides; the harbor is jetty and boats together."""
    canvas = world.canvas
    walk = pose.place(rectangle(length_m, 2.6, length_m / 2))
    canvas.shape(walk, world.tinted(WOOD, 0.1), "harbor", height_m=1.2, rough=0.05)
    rings = [walk]
    size = world.between(8, 15)
    for forward in np.arange(size * 0.6, length_m - 1, size * 0.42 + 1.2):
        for side in (-1, 1):
            finger = pose.place(rectangle(0.7, size * 0.8, forward + size * 0.22, side * (1.3 + size * 0.4)))
            canvas.shape(finger, WOOD, "harbor", height_m=0.8)
            if world.chance(0.85):
                bow_in = -side if world.chance(0.7) else side
                berth = pose.moved(forward, side * (1.8 + size / 2), bow_in * math.pi / 2)
                rings.append(boat(world, berth, size * world.between(0.8, 1.05)))
    world.record("harbor", np.asarray(MultiPoint(np.concatenate(rings)).minimum_rotated_rectangle.exterior.coords))


def quay(world: World, pose: Pose, length_m: float, width_m: float) -> None:
    """A concrete quay along `forward` with container stacks and cranes on its left."""
    canvas = world.canvas
    deck = pose.place(rectangle(length_m, width_m, 0, -width_m / 2))
    canvas.shape(deck, world.tinted(CONCRETE, 0.1), "pavement", height_m=1.5, rough=0.06)
    for forward in np.arange(-length_m / 2 + 10, length_m / 2 - 10, 15.0):
        for right in np.arange(-width_m + 5, -14, 2.9):
            if world.chance(0.6):
                stack = pose.place(rectangle(12.2, 2.5, forward, right))
                top_m = 1.5 + 2.6 * int(world.rng.integers(1, 4))
                canvas.shape(stack, world.tinted(world.pick(CONTAINERS), 0.2), height_m=top_m)
    for forward in np.arange(-length_m / 2 + 25, length_m / 2, 60.0):
        crane = pose.moved(forward + world.between(-8, 8))
        for offset in (-4, 4):
            canvas.shape(crane.place(rectangle(1.2, 34, offset, 6)), linear(176, 84, 60), height_m=24.0)
        canvas.shape(crane.place(rectangle(10, 5, 0, -6)), linear(150, 74, 56), height_m=26.0)


def sail(world: World, count: int) -> None:
    """Boats under way, and in a harbour freighters at anchor."""
    left, top, right, bottom = world.water.bounds if not world.water.is_empty else (0, 0, 0, 0)
    for _ in range(count * 8):
        pose = Pose(world.between(left, right + 1), world.between(top, bottom + 1), world.between(0, 6.28))
        large = world.spec.theme == "harbour" and world.chance(0.4)
        length = world.between(55, 110) if large else world.between(8, 18)
        room = Point(pose.xy).buffer(length * (0.6 if large else 1.5))
        if count and world.water.contains(room) and world.canvas.is_free(pose.xy, length, ("water",)):
            if not large:
                wake(world, pose, length)
            (cargo_ship if large else boat)(world, pose, length)
            count -= 1

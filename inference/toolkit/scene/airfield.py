"""Aircraft, aprons, runways and terminals."""

from __future__ import annotations

import math

import numpy as np

from .buildings import Wing, flat, hall
from .palette import ASPHALTS, CONCRETE, GLASS, LIVERIES, PALE_CONCRETE, WHITE_PAINT, YELLOW_PAINT
from .pose import Pose, ellipse, rectangle
from .vehicles import lorry
from .world import World


def airliner(world: World, pose: Pose, span_m: float) -> None:
    """A jet seen from above: swept wings, engines, tail, fuselage; its outline is recorded as one polygon."""
    s = span_m / 2
    length = span_m * world.between(0.98, 1.12)
    nose, tail, half = length * 0.5, -length * 0.5, span_m * 0.055
    paint = world.tinted(WHITE_PAINT, 0.06)
    livery = world.tinted(world.pick(LIVERIES), 0.2)
    wing = np.array([(0.16 * s, half * 0.6), (-0.36 * s, s), (-0.5 * s, s), (-0.32 * s, half * 0.6)])
    tailplane = np.array([(0.26, 0), (0.05, 0.38), (-0.05, 0.38), (0.04, 0)]) * s + (tail, 0)
    fuselage = _fuselage(nose, tail, half)
    canvas = world.canvas
    for side in (1, -1):
        mirror = np.array([1, side])
        canvas.shape(pose.place(wing * mirror), paint * 0.72, "airplane", height_m=span_m * 0.1)
        canvas.shape(pose.place(tailplane * mirror), paint * 0.8, "airplane", height_m=span_m * 0.14)
        for reach in (0.34,) if span_m < 48 else (0.3, 0.58):
            engine = rectangle(0.24 * s, 0.085 * s, (0.2 - 0.55 * reach) * s, side * reach * s)
            canvas.shape(pose.place(engine), livery * 0.7 + 0.12, "airplane", height_m=span_m * 0.08)
    _round_body(world, pose, fuselage, half, paint, span_m * 0.12)
    canvas.shape(pose.place(rectangle(0.3 * s, 0.05 * s, tail + 0.18 * s)), livery, "airplane", height_m=span_m * 0.24)
    canvas.shape(pose.place(ellipse(half * 0.35, half * 0.6, 10) + (nose - half * 1.6, 0)), GLASS)
    world.record("airplane", pose.place(_silhouette(wing, tailplane, nose, tail, half)))


def light_aircraft(world: World, pose: Pose) -> None:
    """A small propeller machine with straight wings."""
    span = world.between(9.5, 14.0)
    paint, trim = world.tinted(WHITE_PAINT, 0.08), world.tinted(world.pick(LIVERIES), 0.2)
    canvas = world.canvas
    _round_body(world, pose, _fuselage(0.34 * span, -0.4 * span, 0.055 * span), 0.055 * span, paint, 1.6)
    canvas.shape(pose.place(rectangle(0.15 * span, span, 0.08 * span)), paint, "airplane", height_m=2.2)
    canvas.shape(pose.place(rectangle(0.09 * span, 0.34 * span, -0.36 * span)), paint * 0.9, "airplane", height_m=1.8)
    canvas.shape(pose.place(rectangle(0.16 * span, 0.03 * span, -0.34 * span)), trim, "airplane", height_m=2.6)
    canvas.shape(pose.place(rectangle(0.06 * span, 0.08 * span, 0.17 * span)), GLASS)
    nose = [(0.34, 0), (0.3, 0.055), (0.155, 0.055)]
    wing = [(0.155, 0.5), (0.005, 0.5), (0.005, 0.055)]
    tail = [(-0.31, 0.02), (-0.31, 0.17), (-0.405, 0.17), (-0.405, 0)]
    half = np.array([*nose, *wing, *tail]) * span
    world.record("airplane", pose.place(np.concatenate([half, half[::-1] * (1, -1)])))


def _fuselage(nose: float, tail: float, half: float) -> np.ndarray:
    """Outline of a body: round nose, long taper to the tail."""
    front = np.array([(0, 0), (-0.5, 0.55), (-1.6, 1)]) * half + (nose, 0)
    side = np.concatenate([front, np.array([(5, 1), (0, 0.15)]) * half + (tail, 0)])
    return np.concatenate([side, side[::-1] * (1, -1)])


def _round_body(world: World, pose: Pose, ring: np.ndarray, half: float, paint: np.ndarray, height_m: float) -> None:
    """A fuselage lit as a cylinder."""
    patch = world.canvas.coverage(pose.place(ring))
    if patch is None:
        return
    _, right = world.canvas.local_xy(patch, pose)
    across = np.clip(right / half, -1, 1)
    slope = pose.direction(0.0, -0.9 * across)
    world.canvas.paint(patch, paint, "airplane", height_m + half * (np.sqrt(1.01 - across**2) - 1), slope)


def _silhouette(wing: np.ndarray, tailplane: np.ndarray, nose: float, tail: float, half: float) -> np.ndarray:
    """Wings, tailplane and body as one ring."""
    side = [(nose, 0), (nose - 1.6 * half, half), *wing * (1, 1), (tail + 5 * half, half), *tailplane, (tail, 0)]
    side = np.array([(x, y) for x, y in side if x > tail - 0.06 * wing[1][1]])
    return np.concatenate([side, side[::-1] * (1, -1)])


def lay_concrete(world: World, pose: Pose, length_m: float, width_m: float, slab_m: float = 7.5) -> None:
    """An apron: pale slabs with joints, tyre smears and oil."""
    patch = world.canvas.coverage(pose.place(rectangle(length_m, width_m)))
    if patch is None:
        return
    forward, right = world.canvas.local_xy(patch, pose)
    slab = np.floor(forward / slab_m) * 157.0 + np.floor(right / slab_m) * 311.0
    tone = 0.05 * np.sin(slab * 12.9898) + 0.08 * world.canvas.patches[patch.at]
    joint = np.minimum(np.abs(np.mod(forward, slab_m)), np.abs(np.mod(right, slab_m))) < max(0.25, world.spec.gsd_m / 2)
    smear = 0.06 * np.clip(world.canvas.mottle[patch.at] - 0.8, 0, 2)
    colour = world.tinted(CONCRETE, 0.1) * np.exp(tone - 0.13 * joint - smear)[..., None]
    world.canvas.paint(patch, colour, "pavement", 0.05, rough=0.035)


def lay_runway(world: World, pose: Pose, length_m: float, width_m: float = 40.0) -> None:
    """A runway with shoulders, threshold bars, centre line and rubber marks, along `forward`."""
    canvas = world.canvas
    asphalt = world.tinted(world.pick(ASPHALTS), 0.1)
    canvas.shape(pose.place(rectangle(length_m, width_m + 14)), asphalt * 0.8, "pavement", height_m=0.0, rough=0.06)
    canvas.shape(pose.place(rectangle(length_m, width_m)), asphalt, "pavement", height_m=0.0, rough=0.05)
    for right in world.rng.normal(0, 4.5, 14):
        rubber = rectangle(world.between(40, 160), 0.9, world.between(-0.4, 0.4) * length_m, right)
        patch = canvas.coverage(pose.place(rubber))
        if patch is not None:
            patch.alpha[:] *= 0.4
            canvas.paint(patch, asphalt * 0.45)
    for side in (-1, 1):
        canvas.shape(pose.place(rectangle(length_m, 0.9, 0, side * (width_m / 2 - 1))), WHITE_PAINT * 0.85)
        for right in np.arange(3, width_m / 2 - 3, 3.6):
            canvas.shape(pose.place(rectangle(30, 1.8, -length_m / 2 + 25, side * right)), WHITE_PAINT * 0.85)
    for forward in np.arange(-length_m / 2 + 60, length_m / 2 - 30, 50):
        canvas.shape(pose.place(rectangle(30, 0.9, forward)), WHITE_PAINT * 0.85)


def lay_taxiway(world: World, pose: Pose, length_m: float, width_m: float = 20.0) -> None:
    """A taxiway with its yellow line."""
    asphalt = world.tinted(world.pick(ASPHALTS), 0.1)
    world.canvas.shape(pose.place(rectangle(length_m, width_m)), asphalt, "pavement", height_m=0.0, rough=0.05)
    world.canvas.shape(pose.place(rectangle(length_m, 0.4)), YELLOW_PAINT)


def stand(world: World, pose: Pose, span_m: float, taken: float) -> None:
    """A parking stand at the terminal's edge, nose in: lead line, often a plane, its jet bridge and carts."""
    reach = span_m * 0.62
    world.canvas.shape(pose.moved(-reach * 0.9).place(rectangle(reach * 1.8, 0.35)), YELLOW_PAINT * 0.9)
    if not world.chance(taken):
        return
    airliner(world, pose.moved(-reach, 0, world.rng.normal(0, 0.02)), span_m)
    bridge = pose.moved(-2, -span_m * 0.11, 0.32)
    world.canvas.shape(bridge.place(rectangle(span_m * 0.4, 3.0, -span_m * 0.1)), PALE_CONCRETE * 0.85, height_m=4.5)
    for _ in range(int(world.rng.integers(0, 4))):
        beside_m = world.pick((-1, 1)) * span_m * world.between(0.3, 0.5)
        spot = pose.moved(-reach * world.between(0.3, 1.6), beside_m, world.between(0, 3))
        if world.canvas.is_free(spot.xy, 2.0, ("pavement",)):
            lorry(world, spot)


def terminal(world: World, pose: Pose, length_m: float, width_m: float, span_m: float, both_sides: bool) -> None:
    """A pier along `forward` with stands on its right, and left when asked."""
    flat(world, pose, [Wing(length_m, width_m)], 11.0)
    pitch_m = span_m * 1.22
    count = max(int(length_m / pitch_m), 1)
    for side in (1, -1) if both_sides else (1,):
        for at in (np.arange(count) - (count - 1) / 2) * pitch_m:
            stand(world, pose.moved(float(at), side * (width_m / 2 + 4), -side * math.pi / 2), span_m, 0.8)


def hangars(world: World, pose: Pose, count: int) -> None:
    """Hangars side by side along `forward`."""
    for index in range(count):
        hall(world, pose.moved((index - (count - 1) / 2) * 44, 0, math.pi / 2), 38, 36, 12)

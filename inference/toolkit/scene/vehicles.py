"""Cars, vans, lorries and buses; in traffic, along kerbs and in rows of parking bays."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import LineString

from .palette import CAR_COLOURS, CONTAINERS, GLASS, WHITE_PAINT
from .pose import Pose, rectangle
from .roads import Road
from .world import World


def car(world: World, pose: Pose) -> None:
    """A passenger car: body, dark glass fore and aft, roof."""
    length, width = world.between(4.2, 5.2), world.between(1.75, 2.0)
    paint = world.tinted(world.pick(CAR_COLOURS), 0.1)
    ring = pose.place(_rounded(length, width, 0.5))
    canvas = world.canvas
    canvas.shape(ring, paint, "vehicle", height_m=1.0)
    canvas.shape(pose.place(rectangle(length * 0.56, width * 0.86, -length * 0.06)), GLASS, height_m=1.4)
    canvas.shape(pose.place(rectangle(length * 0.33, width * 0.8, -length * 0.08)), paint * 1.1, height_m=1.5)
    world.record("vehicle", ring)


def lorry(world: World, pose: Pose) -> None:
    """A lorry or bus: a cab and a long box."""
    length, width = world.between(7.5, 13.0), 2.5
    box_paint = world.tinted(world.pick([WHITE_PAINT, *CONTAINERS, *CAR_COLOURS[:3]]), 0.1)
    ring = pose.place(_rounded(length, width, 0.3))
    canvas = world.canvas
    canvas.shape(ring, box_paint, "vehicle", height_m=3.3)
    cab = pose.moved(length / 2 - 1.1)
    canvas.shape(cab.place(rectangle(2.1, width)), world.tinted(world.pick(CAR_COLOURS)), height_m=2.6)
    canvas.shape(cab.moved(0.5).place(rectangle(0.7, width * 0.85)), GLASS, height_m=2.4)
    canvas.shape(pose.moved(length / 2 - 2.3).place(rectangle(0.35, width)), GLASS * 0.7, height_m=1.5)
    world.record("vehicle", ring)


def _rounded(length_m: float, width_m: float, cut_m: float) -> np.ndarray:
    a, b, c = length_m / 2, width_m / 2, cut_m
    half = np.array([(-a, c - b), (c - a, -b), (a - c, -b), (a, c - b)])
    return np.concatenate([half, -half])


def drive(world: World, road: Road, per_100_m: float) -> None:
    """Traffic on a road: spaced along each lane, left half coming, right half going."""
    line = road.string
    lane_m = road.width_m / road.lanes
    for lane in range(road.lanes):
        offset = (lane + 0.5) * lane_m - road.width_m / 2
        at = world.between(0, 30)
        while at < line.length:
            pose = _along(line, at, offset, reverse=offset < 0)
            maker = lorry if world.chance(0.1) else car
            if world.canvas.is_free(pose.xy, 1.2, ("road", "bridge")):
                maker(world, pose)
            at += 12 + world.rng.exponential(100.0 * road.lanes / max(per_100_m, 0.01))


def park_along(world: World, road: Road, share: float) -> None:
    """Cars at the kerbs of a street, away from other roads' mouths."""
    line = road.string
    for side in (-1, 1):
        for at in np.arange(8, line.length - 8, 6.4):
            if not world.chance(share):
                continue
            pose = _along(line, float(at), side * (road.width_m / 2 - 1.15), reverse=side < 0)
            kerb = pose.moved(0.0, 1.15 + road.sidewalk_m / 2)
            if world.canvas.is_free(pose.xy, 1.0, ("road",)) and world.canvas.is_free(kerb.xy, 0.5, ("pavement",)):
                car(world, pose)


def _along(line: LineString, at_m: float, right_m: float, reverse: bool) -> Pose:
    (x0, y0), (x1, y1) = line.interpolate(at_m).coords[0], line.interpolate(at_m + 0.5).coords[0]
    if (x0, y0) == (x1, y1):
        x0, y0 = line.interpolate(at_m - 0.5).coords[0]
    pose = Pose(x0, y0, math.atan2(y1 - y0, x1 - x0)).moved(0.0, right_m)
    return pose.moved(0, 0, math.pi if reverse else 0.0)


def car_park(world: World, pose: Pose, length_m: float, width_m: float, asphalt: np.ndarray, filled: float) -> None:
    """An asphalt yard with bays in double rows along `forward`, some of them taken."""
    canvas = world.canvas
    canvas.shape(pose.place(rectangle(length_m, width_m)), asphalt, "pavement", height_m=0.05, rough=0.06)
    bay_m, depth_m, aisle_m = 2.7, 5.2, 6.5
    starts = np.arange(-width_m / 2 + 1.5, width_m / 2 - depth_m, 2 * depth_m + aisle_m)
    for row in [start + depth * depth_m for start in starts for depth in (0, 1)]:
        if row + depth_m > width_m / 2 - 0.5:
            break
        crowd = np.clip(filled + world.rng.normal(0, 0.25), 0.05, 0.95)
        bays = np.arange(-length_m / 2 + 2.5, length_m / 2 - 2.5, bay_m)
        edges = [rectangle(0.14, depth_m, forward - bay_m / 2, row + depth_m / 2) for forward in bays]
        for first in range(0, len(edges), 12):
            canvas.shapes([pose.place(edge) for edge in edges[first:first + 12]], WHITE_PAINT * 0.75)
        for forward in bays:
            if world.chance(crowd):
                jitter = world.rng.normal(0, (0.1, 0.2))
                bay = pose.moved(forward + jitter[0], row + depth_m / 2 + jitter[1], world.rng.normal(0, 0.03))
                car(world, bay.moved(0, 0, math.pi / 2 * (1 if world.chance(0.5) else -1)))

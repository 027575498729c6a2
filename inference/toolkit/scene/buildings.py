"""Buildings: pitched roofs made of wings, flat roofs with parapets and plant, and long halls."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from shapely.geometry import Polygon
from shapely.ops import unary_union

from .palette import FLAT_ROOFS, GLASS, METAL_ROOFS, PITCHED_ROOFS
from .pose import Pose, ellipse, rectangle
from .world import World


@dataclass(frozen=True)
class Wing:
    """A rectangle of a building in its frame; `across` lays the ridge along `right` instead of `forward`."""

    length_m: float
    width_m: float
    forward_m: float = 0.0
    right_m: float = 0.0
    across: bool = False

    @property
    def ring(self) -> np.ndarray:
        """Its outline in the building's frame."""
        return rectangle(self.length_m, self.width_m, self.forward_m, self.right_m)

    def run_m(self, forward: np.ndarray, right: np.ndarray, hipped: bool):
        """Distance in from the eaves (negative outside), and the direction in which it grows (forward, right)."""
        along, beside = forward - self.forward_m, right - self.right_m
        to_end, to_side = self.length_m / 2 - np.abs(along), self.width_m / 2 - np.abs(beside)
        if self.across:
            ridge_wise = (to_side < to_end) & hipped | (to_end < 0)
        else:
            ridge_wise = ~((to_end < to_side) & hipped)
        run = np.where(ridge_wise, to_side, to_end)
        outside = (to_end < 0) | (to_side < 0)
        grows = np.where(ridge_wise, 0, -np.sign(along)), np.where(ridge_wise, -np.sign(beside), 0)
        return np.where(outside, -1.0, run), grows


def outline(wings: list[Wing]) -> np.ndarray:
    """The outer ring of all wings together, in the building's frame."""
    return np.asarray(unary_union([Polygon(wing.ring) for wing in wings]).exterior.coords)


def pitched(world: World, pose: Pose, wings: list[Wing], eaves_m: float = 3.5, hipped: bool = True, roof=None) -> None:
    """A building under pitched roofs; where wings meet, the higher roof shows."""
    ring = pose.place(outline(wings))
    patch = world.canvas.coverage(ring)
    if patch is not None:
        forward, right = world.canvas.local_xy(patch, pose)
        pitch = world.between(0.42, 0.75)
        run, along, beside = np.full(forward.shape, -1.0), np.zeros(forward.shape), np.zeros(forward.shape)
        for wing in wings:
            wing_run, grows = wing.run_m(forward, right, hipped)
            higher = wing_run > run
            run = np.where(higher, wing_run, run)
            along, beside = np.where(higher, grows[0], along), np.where(higher, grows[1], beside)
        roof = world.tinted(world.pick(PITCHED_ROOFS) if roof is None else roof, 0.16)
        courses = 0.06 * np.sin(run * (2 * math.pi / 0.9)) + 0.09 * world.canvas.mottle[patch.at]
        eaves = np.where(run < 0.35, 0.78, 1.0)
        colour = roof * ((1 + courses + 0.07 * world.canvas.grain[patch.at]) * eaves)[..., None]
        slope = pose.direction(along * pitch, beside * pitch)
        world.canvas.paint(patch, colour, "building", eaves_m + np.maximum(run, 0) * pitch, slope)
        _chimneys(world, pose, wings[0], eaves_m + pitch * min(wings[0].length_m, wings[0].width_m) / 2)
    world.record("building", ring)


def _chimneys(world: World, pose: Pose, wing: Wing, ridge_m: float) -> None:
    if world.chance(0.5):
        at = world.between(-0.3, 0.3) * wing.length_m
        ring = pose.moved(at, wing.right_m + world.between(-1, 1)).place(rectangle(1.0, 0.8))
        world.canvas.shape(ring, world.tinted(PITCHED_ROOFS[3]), height_m=ridge_m + 0.9)
    if world.chance(0.16) and wing.width_m > 7:
        panel = pose.moved(world.between(-0.15, 0.15) * wing.length_m, world.pick((-1, 1)) * wing.width_m * 0.24)
        world.canvas.shape(panel.place(rectangle(wing.length_m * 0.34, wing.width_m * 0.24)), GLASS * 1.3)


def house(world: World, pose: Pose, length_m: float, width_m: float) -> None:
    """A dwelling: one body, often with a wing or a garage."""
    wings = [Wing(length_m, width_m)]
    if world.chance(0.6):
        short, out = world.between(0.38, 0.55) * length_m, world.between(2.0, 4.5)
        side = world.pick((-1, 1))
        wings.append(Wing(
            short, width_m * 0.6 + out, world.pick((-1, 1)) * (length_m - short) / 2,
            side * (width_m / 2 + out / 2 - width_m * 0.3), across=True,
        ))
    pitched(world, pose, wings, world.between(2.8, 5.5), world.chance(0.6))


def flat(world: World, pose: Pose, wings: list[Wing], height_m: float) -> None:
    """A block under a flat roof: parapet, stains, machines, lift houses."""
    canvas = world.canvas
    shape = outline(wings)
    ring = pose.place(shape)
    roof = world.tinted(world.pick(FLAT_ROOFS), 0.14)
    canvas.shape(ring, world.tinted(roof, 0.05) * 1.15, "building", height_m=height_m + 0.8)
    inner = Polygon(shape).buffer(-0.7, join_style="mitre")
    if inner.geom_type == "Polygon" and not inner.is_empty:
        patch = canvas.coverage(pose.place(np.asarray(inner.exterior.coords)))
        if patch is not None:
            stain = np.exp(0.05 * canvas.patches[patch.at] + 0.06 * canvas.mottle[patch.at])
            canvas.paint(patch, roof * stain[..., None], None, height_m, rough=0.04)
    for wing in wings:
        _roof_plant(world, pose.moved(wing.forward_m, wing.right_m), wing, height_m)
    world.record("building", ring)


def _roof_plant(world: World, pose: Pose, wing: Wing, height_m: float) -> None:
    """Air handlers in a loose row, a lift house, skylights."""
    length, width = wing.length_m - 4, wing.width_m - 4
    if length < 4 or width < 4:
        return
    for _ in range(int(world.rng.poisson(min(length * width / 90, 9)))):
        spot = pose.moved(world.between(-0.5, 0.5) * length, round(world.between(-1, 1)) * width * 0.3)
        colour = world.tinted(world.pick(FLAT_ROOFS), 0.2)
        ring = spot.place(rectangle(world.between(1.2, 3.2), world.between(1.2, 2.4)))
        world.canvas.shape(ring, colour, height_m=height_m + world.between(0.8, 1.8))
    if length * width > 250:
        spot = pose.moved(world.between(-0.3, 0.3) * length, world.between(-0.3, 0.3) * width)
        ring = spot.place(rectangle(world.between(4, 8), world.between(3, 5)))
        world.canvas.shape(ring, world.tinted(world.pick(FLAT_ROOFS), 0.1), height_m=height_m + 3.0)
    if world.chance(0.25):
        for forward in np.arange(-length * 0.35, length * 0.35, 5.0):
            world.canvas.shape(pose.moved(forward).place(rectangle(2.2, 1.4)), GLASS * 2.0, height_m=height_m + 0.4)


def hall(world: World, pose: Pose, length_m: float, width_m: float, height_m: float = 8.0) -> None:
    """A warehouse or hangar: low metal gable with ribs, skylight strips and vents."""
    ring = pose.place(rectangle(length_m, width_m))
    patch = world.canvas.coverage(ring)
    if patch is not None:
        forward, right = world.canvas.local_xy(patch, pose)
        pitch = world.between(0.1, 0.2)
        ribs = 1 + 0.05 * np.sin(forward * 2 * math.pi / 1.6) + 0.04 * world.canvas.mottle[patch.at]
        ribs *= np.where(np.abs(right) < 0.5, 1.12, 1.0) * np.exp(0.03 * world.canvas.patches[patch.at])
        colour = world.tinted(world.pick(METAL_ROOFS), 0.12) * ribs[..., None]
        if world.chance(0.5):
            strip = (np.mod(forward + length_m, 7.0) < 1.2) & (np.abs(np.abs(right) - width_m * 0.24) < width_m * 0.12)
            colour = np.where(strip[..., None], colour * 0.4 + 0.35, colour)
        slope = pose.direction(0.0, -np.sign(right) * pitch)
        height = height_m + (width_m / 2 - np.abs(right)) * pitch
        world.canvas.paint(patch, colour, "building", height, slope, rough=0.03)
        for at in np.arange(-length_m * 0.4, length_m * 0.4, world.between(9, 16)):
            vent = pose.moved(at).place(ellipse(0.8, points=10))
            world.canvas.shape(vent, world.tinted(METAL_ROOFS[0]), height_m=height_m + width_m / 2 * pitch + 1)
    world.record("building", ring)

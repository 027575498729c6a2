"""Farm fields: crops in rows, tramlines, uneven growth, stubble and plough."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from .buildings import hall, house
from .frame import Cell
from .palette import Colour
from .pose import Pose, ellipse, rectangle
from .trees import plant_if_free, row_of_trees
from .world import World


@dataclass(frozen=True)
class Crop:
    """How a field looks: row spacing and strength, distance of tractor tracks, unevenness."""

    colour: Colour
    row_m: float
    contrast: float
    tramline_m: float
    uneven: float


def drawn_crop(world: World) -> Crop:
    """A crop from the season's colours and the dice."""
    return Crop(
        world.tinted(world.pick(world.palette.crops), 0.14), world.between(1.6, 5.0), world.between(0.03, 0.14),
        world.pick((0.0, 14.0, 18.0, 24.0)), world.between(0.06, 0.2),
    )


def lay_field(world: World, ring: np.ndarray, heading_rad: float, crop: Crop) -> None:
    """One parcel inside a ground ring, its rows along the heading."""
    canvas = world.canvas
    patch = canvas.coverage(ring)
    if patch is None:
        return
    centre = ring.mean(0)
    forward, right = canvas.local_xy(patch, Pose(centre[0], centre[1], heading_rad))
    drift = 0.35 * canvas.mottle[patch.at] + 0.5 * canvas.patches[patch.at]
    rows = np.sin((right + 0.12 * drift) * 2 * math.pi / max(crop.row_m, 2.2 * canvas.gsd_m))
    tone = crop.contrast * rows * (1 + 0.5 * canvas.mottle[patch.at])
    tone += crop.uneven * canvas.patches[patch.at] + 0.5 * crop.uneven * canvas.mottle[patch.at]
    swath = np.floor(right / 9.0)
    tone += 0.03 * np.sin(swath * 78.233 + heading_rad) + 0.07 * canvas.grain[patch.at]
    if crop.tramline_m:
        track = np.abs(np.mod(right, crop.tramline_m) - crop.tramline_m / 2)
        tone = np.where(np.abs(track - 0.9) < 0.45, tone - 0.22, tone)
    colour = crop.colour * np.exp(tone)[..., None]
    thin = np.clip(canvas.patches[patch.at] - 1.5, 0, 1)[..., None]
    colour = colour + thin * (world.palette.soil - colour)
    relief = crop.contrast * 1.5 * np.cos(right * 2 * math.pi / max(crop.row_m, 2.2 * canvas.gsd_m))
    turned = Pose(0, 0, heading_rad).direction(0.0, relief)
    canvas.paint(patch, colour.astype(np.float32), "field", 0.2, turned)


def _bales(world: World, cell: Cell) -> None:
    """Round bales with their shadows."""
    for _ in range(int(world.rng.integers(6, 20))):
        pose = world.frame.pose(world.between(cell.u0 + 6, cell.u1 - 6), world.between(cell.v0 + 6, cell.v1 - 6))
        world.canvas.shape(pose.place(ellipse(0.9, points=10)), world.palette.dry_grass * 1.1, height_m=1.5)


def farm(world: World, cell: Cell) -> None:
    """Split a cell into parcels with margins, hedges and now and then an orchard or bales."""
    for parcel in _parcels(world, cell, int(world.rng.integers(1, 4))):
        inner = parcel.shrunk(world.between(1.5, 4.0))
        ring = world.frame.outline(inner)
        pose = world.frame.pose(*inner.centre_uv)
        turn = math.pi / 2 if world.chance(0.5) else 0.0
        crop = drawn_crop(world)
        lay_field(world, ring, pose.heading_rad + turn, crop)
        width, height = inner.size_uv
        lay_headland(world, inner, crop)
        if min(width, height) > 40 and world.chance(0.15):
            _bales(world, inner)


def lay_headland(world: World, cell: Cell, crop: Crop) -> None:
    """The strip where the tractor turns: rows across the ends."""
    depth = min(9.0, min(cell.size_uv) / 5)
    for v in (cell.v0 + depth / 2, cell.v1 - depth / 2):
        strip = Cell(cell.zone, cell.u0, v - depth / 2, cell.u1, v + depth / 2)
        heading = world.frame.pose(*strip.centre_uv).heading_rad
        turned = replace(crop, colour=crop.colour * 0.93, tramline_m=0.0)
        lay_field(world, world.frame.outline(strip), heading, turned)


def _parcels(world: World, cell: Cell, depth: int) -> list[Cell]:
    """Cut a cell in two, `depth` times over, across its longer side."""
    if depth == 0 or max(cell.size_uv) < 60:
        return [cell]
    share = world.between(0.35, 0.65)
    if cell.size_uv[0] > cell.size_uv[1]:
        cut = cell.u0 + share * cell.size_uv[0]
        halves = [Cell(cell.zone, cell.u0, cell.v0, cut, cell.v1), Cell(cell.zone, cut, cell.v0, cell.u1, cell.v1)]
    else:
        cut = cell.v0 + share * cell.size_uv[1]
        halves = [Cell(cell.zone, cell.u0, cell.v0, cell.u1, cut), Cell(cell.zone, cell.u0, cut, cell.u1, cell.v1)]
    return [part for half in halves for part in _parcels(world, half, depth - 1)]


def hedges(world: World, cell: Cell) -> None:
    """Trees along some of the cell's edges; planted after all ground is laid."""
    corners = [(cell.u0, cell.v0), (cell.u1, cell.v0), (cell.u1, cell.v1), (cell.u0, cell.v1)]
    for start, end in zip(corners, corners[1:] + corners[:1]):
        if world.chance(0.45):
            edge = world.frame.line(start, end)
            row_of_trees(world, edge, world.between(5, 11), world.between(2, 4), world.between(0.1, 0.5))


def orchard(world: World, cell: Cell) -> None:
    """Equal trees on a grid over grass."""
    pitch, radius = world.between(5.5, 8.0), world.between(1.8, 2.6)
    for u in np.arange(cell.u0 + 4, cell.u1 - 3, pitch):
        for v in np.arange(cell.v0 + 4, cell.v1 - 3, pitch):
            if world.chance(0.95):
                x, y = world.frame.pose(u + world.rng.normal(0, 0.3), v).xy
                plant_if_free(world, x, y, radius * world.between(0.85, 1.1))


def barn(world: World, cell: Cell) -> None:
    """A farmstead: yard, halls and a house."""
    pose = world.frame.pose(*cell.centre_uv, turn_rad=world.between(0, 3))
    world.canvas.shape(pose.place(rectangle(58, 46)), world.tinted(world.palette.soil), "pavement", rough=0.14)
    hall(world, pose.moved(-14, -8), 26, 14, 6)
    hall(world, pose.moved(12, 10, math.pi / 2), 20, 12, 5)
    house(world, pose.moved(16, -12), 13, 9)

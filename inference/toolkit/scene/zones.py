"""Kinds of place. Each fills a cell in two passes: its ground, then, once roads and water lie, the things on it."""

from __future__ import annotations

import math
from typing import Callable

import numpy as np

from . import airfield, fields, harbour, sports, tanks
from .buildings import Wing, flat, hall, house
from .frame import Cell
from .palette import ASPHALTS, CONCRETE, CONTAINERS, PALE_CONCRETE, POOL
from .pose import Pose, ellipse, rectangle, ribbon
from .terrain import lay_lawn, lay_worn
from .trees import row_of_trees, scatter, wood
from .vehicles import car, car_park, lorry
from .world import World

Painter = Callable[[World, Cell], None]


def _nothing(world: World, cell: Cell) -> None:
    """Some places leave the ground as it is."""


def _bounds(cell: Cell) -> tuple[float, float, float, float]:
    return cell.u0, cell.v0, cell.u1, cell.v1


def _lawn(world: World, cell: Cell) -> None:
    lay_lawn(world, world.canvas.coverage(world.frame.outline(cell)), world.between(0.45, 0.8))


def _yard(world: World, cell: Cell) -> None:
    patch = world.canvas.coverage(world.frame.outline(cell))
    lay_worn(world, patch, world.tinted(CONCRETE * 0.8, 0.12), world.between(0.75, 1.15))


def _residential(world: World, cell: Cell) -> None:
    """Two rows of plots back to back along u, each with a house, a drive and a garden."""
    plot_m, middle = world.between(15, 22), (cell.v0 + cell.v1) / 2
    depth = (cell.v1 - cell.v0) / 2
    scatter_m = []
    for side in (-1, 1):
        for u in np.arange(cell.u0 + plot_m / 2 + 1, cell.u1 - plot_m / 2, plot_m):
            if world.chance(0.07):
                continue
            setback = min(world.between(6, 9), depth * 0.3)
            _plot(world, u, middle + side * depth, -side, plot_m, setback)
            scatter_m.append(u)
    scatter(world, _bounds(cell), world.between(30, 85), (1.6, 4.6))


def _plot(world: World, u: float, v_street: float, inward: int, plot_m: float, setback_m: float) -> None:
    """One plot: `inward` is the direction of v away from the street."""
    deep = world.between(9, 12)
    pose = world.frame.pose(u + world.rng.normal(0, 0.8), v_street + inward * (setback_m + deep / 2))
    length = min(plot_m - 4, world.between(11, 17))
    if not world.canvas.is_free(pose.xy, max(length, deep) / 2 + 1, ("ground",)):
        return
    drive = world.frame.pose(u - plot_m * 0.34, v_street + inward * (setback_m * 0.6))
    paved = world.tinted(PALE_CONCRETE * 0.85, 0.12)
    world.canvas.shape(drive.place(rectangle(3.4, setback_m * 1.5)), paved, "pavement", rough=0.05)
    house(world, pose.moved(0, 0, math.pi if world.chance(0.5) else 0.0), length, deep)
    if world.chance(0.45):
        car(world, drive.moved(0, 0, math.pi / 2 * world.pick((-1, 1))))
    back = world.frame.pose(u + world.between(-3, 3), v_street + inward * (setback_m + deep + 7))
    if world.chance(0.16) and world.canvas.is_free(back.xy, 5, ("ground",)):
        world.canvas.shape(back.place(ellipse(4.6, 3.2)), paved, "pavement", rough=0.03)
        world.canvas.shape(back.place(ellipse(3.6, 2.2)), world.tinted(POOL, 0.1))
    elif world.chance(0.3) and world.canvas.is_free(back.xy, 2.5, ("ground",)):
        hall(world, back, 4.5, 3.2, 2.2)


def _commercial(world: World, cell: Cell) -> None:
    """Flat-roofed blocks of several plans and a car park."""
    width, height = cell.size_uv
    split = world.between(0.45, 0.65)
    blocks = Cell(cell.zone, cell.u0, cell.v0, cell.u0 + width * split, cell.v1)
    cu, cv = (cell.u0 + width * (1 + split) / 2), cell.centre_uv[1]
    asphalt = world.tinted(world.pick(ASPHALTS), 0.1)
    yard = world.frame.pose(cu, cv, math.pi / 2)
    car_park(world, yard, height - 12, width * (1 - split) - 10, asphalt, world.between(0.3, 0.85))
    rows = max(int(height / 55), 1)
    for row in range(rows):
        u, v = blocks.centre_uv[0], cell.v0 + (row + 0.5) * height / rows
        length, deep = blocks.size_uv[0] - world.between(12, 18), height / rows - world.between(12, 18)
        if length > 8 and deep > 8:
            flat(world, world.frame.pose(u, v), _plan(world, length, deep), world.between(6, 22))
    scatter(world, _bounds(cell), 22, (1.6, 3.2))


def _plan(world: World, length: float, deep: float) -> list[Wing]:
    """An I, T, L or U plan that fills length × deep."""
    bar = min(length, deep) * world.between(0.34, 0.48)
    front = Wing(length, bar, 0, bar / 2 - deep / 2)
    left, right = Wing(bar, deep, bar / 2 - length / 2, 0), Wing(bar, deep, length / 2 - bar / 2, 0)
    whole, notched = [Wing(length, deep)], [front, Wing(length * 0.7, deep * 0.8)]
    return world.pick([whole, notched, [front, left], [front, right], [front, left, right]])


def _industrial(world: World, cell: Cell) -> None:
    """Halls side by side with yards between."""
    width, height = cell.size_uv
    u = cell.u0 + 8
    while u < cell.u1 - 20:
        wide = world.between(18, 34)
        if u + wide > cell.u1 - 4:
            break
        deep = world.between(0.5, 0.85) * height
        v = cell.centre_uv[1] + world.between(-0.06, 0.06) * height
        hall(world, world.frame.pose(u + wide / 2, v, math.pi / 2), deep, wide)
        u += wide + world.between(6, 16)
    _clutter(world, cell)
    scatter(world, _bounds(cell), 8, (1.6, 3.5))


def _clutter(world: World, cell: Cell) -> None:
    """Lorries, containers and heaps that stand about in a yard, in loose rows."""
    width, height = cell.size_uv
    for _ in range(int(width * height / 2500)):
        u, v = world.between(cell.u0 + 5, cell.u1 - 5), world.between(cell.v0 + 8, cell.v1 - 8)
        kind, turn = world.pick((lorry, car, _box, _box)), world.pick((0.0, math.pi / 2))
        for index in range(int(world.rng.integers(1, 6))):
            pose = world.frame.pose(u + index * 3.4 * (turn != 0.0), v + index * 3.4 * (turn == 0.0), turn)
            if world.canvas.is_free(pose.xy, 5.0 if kind is lorry else 3.0, ("ground", "vehicle")):
                kind(world, pose)


def _box(world: World, pose: Pose) -> None:
    """A container or a stack of goods; no class of its own."""
    ring = pose.place(rectangle(world.between(3.0, 12.0), 2.5))
    world.canvas.shape(ring, world.tinted(world.pick(CONTAINERS), 0.25), "pavement", height_m=2.6, rough=0.03)


def _tank_farm(world: World, cell: Cell) -> None:
    width, height = cell.size_uv
    columns, rows = max(round(width / 75), 1), max(round(height / 75), 1)
    for column in range(columns):
        for row in range(rows):
            pose = world.frame.pose(cell.u0 + (column + 0.5) * width / columns, cell.v0 + (row + 0.5) * height / rows)
            if column == row == 0 and columns * rows > 2 and world.chance(0.5):
                hall(world, pose, width / columns - 16, height / rows * 0.4, 7)
            else:
                tanks.tank_group(world, pose, width / columns - 9, height / rows - 9)
    scatter(world, _bounds(cell), 10, (1.5, 3.0))


def _sports(world: World, cell: Cell) -> None:
    """A track when there is room, a diamond, and courts."""
    width, height = cell.size_uv
    long_side, short_side = max(width, height), min(width, height)
    turn = 0.0 if width >= height else math.pi / 2
    pose = world.frame.pose(*cell.centre_uv, turn)
    spread = 84.39 + 92.5
    scale = min(1.0, (long_side - 50) / spread, (short_side - 46) / 92.5)
    corner = pose.moved(long_side / 2 - 10, short_side / 2 - 12, math.pi * 1.25)
    if scale > 0.5 and (world.spec.theme == "mixed" or world.chance(0.8)):
        free_m = long_side - spread * scale, short_side - 92.5 * scale
        sports.track_field(world, pose.moved(5 - free_m[0] / 2, 5 - free_m[1] / 2), scale)
        roomy = free_m[1] > 70
        if roomy:
            sports.baseball_diamond(world, corner, world.between(14, 18.3))
        row = pose.moved(-28 if roomy else 0, short_side / 2 - 22)
        _courts(world, row, long_side - (80 if roomy else 30), math.pi / 2)
    else:
        sports.baseball_diamond(world, corner, float(np.clip(short_side / 5, 13, 27.4)))
        _courts(world, pose.moved(0, -short_side / 2 + 24), long_side - 20, math.pi / 2)
    scatter(world, _bounds(cell), 25, (2.0, 4.5))


def _courts(world: World, pose, length_m: float, turn: float) -> None:
    """Tennis and basketball in a row along `forward`."""
    at, tennis = -length_m / 2, world.chance(0.3)
    while at < length_m / 2 - 20:
        tennis = not tennis if world.chance(0.75) else tennis
        count = int(world.rng.integers(2, 4)) if tennis else 1
        wide = count * sports.TENNIS_PITCH_M[1] if tennis else 18.0
        spot = pose.moved(at + wide / 2, 0, turn)
        if at + wide > length_m / 2 + 4:
            break
        if world.canvas.is_free(spot.xy, 14, ("ground",)):
            if tennis:
                sports.tennis_courts(world, spot, count)
            else:
                sports.basketball_court(world, spot)
        at += wide + world.between(4, 12)


def _airfield_ground(world: World, cell: Cell) -> None:
    """Runway and taxiway along u when the cell is deep enough, then the apron."""
    width, height = cell.size_uv
    _lawn(world, cell)
    if height > 230:
        runway = world.frame.pose(cell.centre_uv[0], cell.v0 + 38)
        airfield.lay_runway(world, runway, width + 60)
        airfield.lay_taxiway(world, world.frame.pose(cell.centre_uv[0], cell.v0 + 98), width)
        for u in (cell.u0 + width * 0.2, cell.u0 + width * 0.8):
            airfield.lay_taxiway(world, world.frame.pose(u, cell.v0 + 70, math.pi / 2), 90)
    apron = _apron(cell)
    airfield.lay_concrete(world, world.frame.pose(*apron.centre_uv), *apron.size_uv)


def _apron(cell: Cell) -> Cell:
    top = 112 if cell.size_uv[1] > 230 else 4
    return Cell(cell.zone, cell.u0 + 3, cell.v0 + top, cell.u1 - 3, cell.v1 - 3)


def _airfield(world: World, cell: Cell) -> None:
    """A terminal pier with jets, a row of light aircraft, hangars."""
    apron = _apron(cell)
    width, height = apron.size_uv
    span = world.between(30, 40)
    both = height > 3.6 * span
    v = apron.v0 + (1.75 * span + 14 if both else height * 0.82)
    pose = world.frame.pose(apron.centre_uv[0], v, 0.0 if both else math.pi)
    airfield.terminal(world, pose, width * 0.8, 18.0, span, both)
    if both and height > 3.6 * span + 46:
        airfield.hangars(world, world.frame.pose(apron.centre_uv[0], apron.v1 - 16), max(int(width * 0.45 / 44), 1))
    for u in np.arange(apron.u0 + 14, apron.u1 - 12, 18.0):
        pose = world.frame.pose(u, apron.v0 + 12, math.pi / 2 + world.rng.normal(0, 0.06))
        if world.chance(0.6) and world.canvas.is_free(pose.xy, 9, ("pavement",)):
            airfield.light_aircraft(world, pose)
    if cell.size_uv[1] > 230:
        airfield.airliner(world, world.frame.pose(cell.centre_uv[0] + world.between(-60, 60), cell.v0 + 98), span)


def _harbour_ground(world: World, cell: Cell) -> None:
    _yard(world, cell)


def _harbour(world: World, cell: Cell) -> None:
    """A marina: the water lies beyond u1; piers reach into it, sheds stand behind."""
    _, height = cell.size_uv
    quay = world.frame.pose(cell.u1 - 1, cell.centre_uv[1], math.pi / 2)
    if world.spec.theme == "harbour" and world.chance(0.5):
        harbour.quay(world, world.frame.pose(cell.u1, cell.centre_uv[1], -math.pi / 2).moved(0, 0), height, 45)
        length = world.between(70, 120)
        harbour.cargo_ship(world, world.frame.pose(cell.u1 + length * 0.1 + 3, cell.centre_uv[1], math.pi / 2), length)
    else:
        edge = quay.place(rectangle(height, 9, 0, 3.5))
        world.canvas.shape(edge, world.tinted(CONCRETE), "pavement", height_m=1.4, rough=0.05)
        for v in np.arange(cell.v0 + 22, cell.v1 - 18, world.between(40, 52)):
            harbour.pier(world, world.frame.pose(cell.u1, v), world.between(38, 62))
    sheds = Cell(cell.zone, cell.u0, cell.v0, cell.u1 - 52, cell.v1)
    if sheds.size_uv[0] > 40:
        _industrial(world, sheds)


def _park(world: World, cell: Cell) -> None:
    """Lawn, clumps of trees, a pond's worth of paths."""
    scatter(world, _bounds(cell), 60, (2.5, 5.5))
    row_of_trees(world, world.frame.line((cell.u0, cell.centre_uv[1]), (cell.u1, cell.centre_uv[1])), 9, 3.5)


def _park_ground(world: World, cell: Cell) -> None:
    _lawn(world, cell)
    for _ in range(3):
        ends = [(world.pick((cell.u0, cell.u1)), world.between(cell.v0, cell.v1)) for _ in range(2)]
        line = world.frame.line(*ends)
        line = line + (6 * np.sin(np.linspace(0, 5, len(line))))[:, None]
        world.canvas.shape(ribbon(line, 2.4), world.tinted(PALE_CONCRETE * 0.8), "pavement", rough=0.06)


def _forest(world: World, cell: Cell) -> None:
    wood(world, _bounds(cell), world.between(4.6, 6.4))


def _farmstead(world: World, cell: Cell) -> None:
    fields.barn(world, cell)
    scatter(world, _bounds(cell), 40, (2.5, 5))


def _orchard(world: World, cell: Cell) -> None:
    fields.orchard(world, cell)


#: zone → (ground painter, things painter)
ZONES: dict[str, tuple[Painter, Painter]] = {
    "residential": (_lawn, _residential),
    "commercial": (_yard, _commercial),
    "industrial": (_yard, _industrial),
    "tanks": (_yard, _tank_farm),
    "sports": (_lawn, _sports),
    "airfield": (_airfield_ground, _airfield),
    "harbour": (_harbour_ground, _harbour),
    "park": (_park_ground, _park),
    "forest": (_nothing, _forest),
    "fields": (fields.farm, fields.hedges),
    "orchard": (_lawn, _orchard),
    "farmstead": (fields.farm, _farmstead),
}

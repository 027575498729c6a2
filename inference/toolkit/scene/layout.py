"""Where everything goes: the street grid, what each cell is, where water runs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, Polygon, box
from shapely.ops import unary_union

from .frame import Cell, StreetFrame
from .roads import Road
from .spec import SceneSpec
from .water import river
from .world import World


@dataclass(frozen=True)
class Recipe:
    """A theme: pitch of the grid, weight of each zone, what must be there (nearest the centre first), water, bend."""

    pitch_m: tuple[float, float]
    weights: dict[str, float]
    first: tuple[str, ...] = ()
    water: str = ""
    bend_m: float = 0.0
    #: Depth of a cell along v as a share of its width along u.
    depth: float = 1.0


RECIPES = {
    "town": Recipe((105, 150), {"residential": 6, "commercial": 1.5, "park": 0.6}, bend_m=9.0, depth=0.52),
    "airport": Recipe((300, 360), {"fields": 1, "park": 0.5, "commercial": 1}, ("airfield",)),
    "harbour": Recipe((150, 190), {"industrial": 2, "commercial": 1, "residential": 1}, (), "coast"),
    "farmland": Recipe((170, 300), {"fields": 6, "forest": 1.2, "orchard": 0.8, "farmstead": 0.8}, bend_m=16.0),
    "tanks": Recipe((130, 180), {"tanks": 4, "industrial": 2, "park": 0.5}, ("tanks",)),
    "sports": Recipe((170, 210), {"residential": 2, "park": 1, "sports": 1.5}, ("sports",)),
    "mixed": Recipe(
        (185, 215), {"residential": 3, "commercial": 1, "fields": 1, "park": 0.7, "forest": 1},
        (
            "airfield", "sports", "residential", "tanks", "commercial", "fields", "residential", "industrial", "forest",
            "fields",
        ),
        "river", 5.0,
    ),
}


@dataclass(frozen=True)
class Plan:
    """Cells to fill, roads to lay, the water's outline."""

    cells: list[Cell]
    roads: list[Road]
    water: Polygon


def drawn_frame(spec: SceneSpec, rng: np.random.Generator) -> StreetFrame:
    """A street frame for the theme; small scenes see a random part of the bend."""
    recipe = RECIPES[spec.theme]
    turn = float(rng.uniform(-0.6, 0.6) + rng.integers(0, 4) * np.pi / 2)
    return StreetFrame(spec.side_m / 2, turn, recipe.bend_m, float(rng.uniform(380, 560)), float(rng.uniform(0, 6.3)))


def drawn_plan(world: World) -> Plan:
    """Lay out one scene."""
    recipe = RECIPES[world.spec.theme]
    reach = world.spec.side_m * 0.78 + 30
    pitch = world.between(*recipe.pitch_m)
    columns, wet = _columns(world, recipe, reach, pitch)
    rows = _intervals(world, reach, pitch * recipe.depth, 0.0)
    water = _water(world, recipe, wet, reach)
    road_m = 7.5 if world.spec.theme in ("town", "farmland") else 9.0
    cells = _cells(world, recipe, columns, rows, wet, road_m)
    roads = _roads(world, columns, rows, wet, reach, road_m)
    if recipe.water == "river":
        # A river wanders; before a quay it is dredged straight.
        basins = [Cell("water", wet[0], cell.v0, wet[1] - 8, cell.v1) for cell in cells if cell.zone == "harbour"]
        water = unary_union([water, *(Polygon(world.frame.outline(basin)) for basin in basins)])
    blocks, streets = [], []
    for cell in cells:
        parts, lines = _streets(cell, road_m)
        blocks += parts
        streets += [world.frame.line(*ends) for ends in lines]
    clear = [line for street in streets for line in _clipped(street, world.spec.side_m, water)]
    return Plan(blocks, [Road(line, 6.2, 2, 1.6, marked=False) for line in clear] + roads, water)


def _streets(cell: Cell, road_m: float) -> tuple[list[Cell], list[tuple]]:
    """A deep residential cell as blocks two plots deep, and the streets between them as ends (u, v)."""
    count = round(cell.size_uv[1] / 62) if cell.zone == "residential" else 1
    if count < 2:
        return [cell], []
    edges = np.linspace(cell.v0 - 5, cell.v1 + 5, count + 1)
    blocks = [Cell(cell.zone, cell.u0, v0 + 5, cell.u1, v1 - 5) for v0, v1 in zip(edges, edges[1:])]
    mouth = road_m / 2 + 2.5
    return blocks, [((cell.u0 - mouth, v), (cell.u1 + mouth, v)) for v in edges[1:-1]]


def _intervals(world: World, reach: float, pitch: float, shift: float) -> list[float]:
    """Grid lines from -reach to reach, shaken, with a cell over the centre."""
    start = -pitch * world.between(0.35, 0.65) + shift
    count = int(reach / pitch) + 2
    lines = start + pitch * np.arange(-count, count + 1) + world.rng.normal(0, pitch * 0.05, 2 * count + 1)
    return [float(value) for value in lines if -reach - pitch < value < reach + pitch]


def _columns(
    world: World, recipe: Recipe, reach: float, pitch: float
) -> tuple[list[float], tuple[float, float] | None]:
    """Grid lines along u and the interval of u that is water, if any; a river takes a strip between two lines."""
    lines = _intervals(world, reach, pitch, 0.0)
    if not recipe.water:
        return lines, None
    shore = world.between(*((-0.1, 0.2) if recipe.water == "coast" else (0.0, 0.2))) * world.spec.side_m
    nearest = min(lines, key=lambda u: abs(u - shore))
    lines = [shore + (u - nearest) for u in lines]
    if recipe.water == "coast":
        return [u for u in lines if u <= shore], (shore, reach + 400)
    width = float(np.clip(world.spec.side_m * 0.12, 42, 95))
    left, right = [u for u in lines if u <= shore], [u + width for u in lines if u > shore]
    return [*left, shore + width, *right], (shore, shore + width)


def _water(world: World, recipe: Recipe, wet: tuple[float, float] | None, reach: float) -> Polygon:
    if wet is None:
        return Polygon()
    if recipe.water == "coast":
        ring = Cell("water", wet[0], -reach - 200, wet[1], reach + 200)
        return Polygon(world.frame.outline(ring)).buffer(0)
    return river(world, wet[0], wet[1], reach + 100, min(7.0, (wet[1] - wet[0]) * 0.12))


def _cells(world: World, recipe: Recipe, columns, rows, wet, road_m: float) -> list[Cell]:
    """Name a zone for each land cell that the picture shows."""
    frame, side = world.frame, world.spec.side_m
    picture, found = box(0, 0, side, side), []
    for u0, u1 in zip(columns, columns[1:]):
        if wet and u0 >= wet[0] - 1 and u1 <= wet[1] + 1:
            continue
        for v0, v1 in zip(rows, rows[1:]):
            cell = Cell("", u0, v0, u1, v1).shrunk(road_m / 2 + 2.5)
            cell = _off_the_bank(cell, wet, world.spec.theme)
            share = Polygon(frame.outline(cell)).buffer(0).intersection(picture).area
            if share > 0:
                found.append((share, cell))
    found.sort(key=lambda pair: -pair[0])
    return _named(world, recipe, [cell for _, cell in found], wet)


def _off_the_bank(cell: Cell, wet, theme: str) -> Cell:
    """Cells beside a river keep a green strip; a quay goes to the water."""
    if wet is None:
        return cell
    margin = 0.0 if theme == "harbour" else 17.0
    left = wet[1] + margin if abs(cell.u0 - wet[1]) < 12 else cell.u0
    right = wet[0] - margin if abs(cell.u1 - wet[0]) < 12 else cell.u1
    return Cell(cell.zone, left, cell.v0, right, cell.v1)


def _named(world: World, recipe: Recipe, cells: list[Cell], wet) -> list[Cell]:
    """Required zones to the cells that show most, in order, the rest by weight; quays beside the water."""
    queue, named = list(recipe.first), []
    zones, weights = list(recipe.weights), np.array(list(recipe.weights.values()))
    moored = False
    for cell in cells:
        beside = wet is not None and abs(cell.u1 - wet[0]) < 20
        if beside and (recipe.water == "coast" or not moored):
            zone, moored = "harbour", True
        else:
            zone = queue.pop(0) if queue else str(world.rng.choice(zones, p=weights / weights.sum()))
        edge = wet[0] if zone == "harbour" else cell.u1
        named.append(Cell(zone, cell.u0, cell.v0, edge, cell.v1))
    return named


def _roads(world: World, columns, rows, wet, reach: float, road_m: float) -> list[Road]:
    """A road on each grid line; those along v stay off the water, some of those along u cross it."""
    walk = 0.0 if world.spec.theme == "farmland" else 2.0
    bare = world.spec.theme == "farmland"
    lines = []
    for u in columns:
        if wet and wet[0] - 2 <= u <= wet[1] + 2:
            continue
        lines.append(world.frame.line((u, -reach - 60), (u, reach + 60)))
    for index, v in enumerate(rows):
        crosses = wet is None or (world.spec.theme != "harbour" and (index % 2 == 0 or world.chance(0.5)))
        stretches = [(-reach - 60, reach + 60)] if crosses else [(-reach - 60, wet[0] - 10), (wet[1] + 10, reach + 60)]
        lines += [world.frame.line((u0, v), (u1, v)) for u0, u1 in stretches if u1 - u0 > 20]
    avenue = int(world.rng.integers(len(lines))) if not bare and world.chance(0.7) else -1
    roads = []
    for index, whole in enumerate(lines):
        paved = not bare or world.chance(0.4)
        width, lanes = (road_m + 5.5, 4) if index == avenue else (road_m if paved else 4.0, 2)
        roads += [Road(line, width, lanes, walk, paved, paved) for line in _clipped(whole, world.spec.side_m)]
    return roads


def _clipped(line: np.ndarray, side_m: float, water: Polygon | None = None) -> list[np.ndarray]:
    """The parts of a ground line near the picture and, where asked, clear of water."""
    near = LineString(line).intersection(box(-25, -25, side_m + 25, side_m + 25))
    if water is not None:
        near = near.difference(water.buffer(7))
    parts = [part for part in getattr(near, "geoms", [near]) if part.length > 10]
    return [np.asarray(part.coords) for part in parts]

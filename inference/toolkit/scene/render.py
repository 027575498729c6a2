"""From a spec to a scene: ground, water, roads, things, light."""

from __future__ import annotations

import numpy as np
from shapely.geometry import MultiPolygon, Polygon, box

from .canvas import Canvas
from .crowns import CrownShelf
from .frame import Cell
from .harbour import sail
from .layout import drawn_frame, drawn_plan
from .light import Light, drawn_light, exposed
from .palette import SEASON_PALETTES
from .pose import beside
from .roads import Road, lay_bridges, lay_roads
from .spec import SEASONS, Scene, SceneObject, SceneSpec
from .terrain import lay_ground
from .trees import row_of_trees, scatter
from .vehicles import drive, park_along
from .water import lay_water
from .world import World
from .zones import ZONES


def render_scene(spec: SceneSpec) -> Scene:
    """Draw a scene and its truth; the same spec always gives the same pixels."""
    world, light = built_world(spec)
    rgb = exposed(world.canvas, light, world.rng)
    zones = tuple(zone for zone, _ in world.zone_area_m2.most_common())
    return Scene(spec, rgb, world.canvas.label, world.objects, zones, places=tuple(world.places))


def built_world(spec: SceneSpec) -> tuple[World, Light]:
    """Everything that stands in a scene before light falls on it, and the light."""
    rng = np.random.default_rng([spec.seed, len(spec.theme), spec.size_px])
    season = spec.season or SEASONS[int(rng.integers(len(SEASONS)))]
    light = drawn_light(rng, spec.sun_azimuth_deg, spec.sun_elevation_deg)
    canvas = Canvas(spec.size_px, spec.gsd_m, rng)
    world = World(spec, rng, canvas, SEASON_PALETTES[season], drawn_frame(spec, rng), CrownShelf(spec.seed))
    _build(world)
    return world, light


def _build(world: World) -> None:
    """Ground before water before roads before things: later paint covers earlier."""
    plan = drawn_plan(world)
    lay_ground(world)
    for cell in plan.cells:
        ZONES[cell.zone][0](world, cell)
        seen = _visible(world, cell)
        world.zone_area_m2[cell.zone] += int(seen.area)
        world.places += [_place(world, cell.zone, part) for part in getattr(seen, "geoms", [seen]) if part.area > 0]
    world.water = plan.water
    lay_water(world, natural_bank=world.spec.theme != "harbour")
    lay_roads(world, plan.roads)
    lay_bridges(world, plan.roads)
    for cell in plan.cells:
        ZONES[cell.zone][1](world, cell)
    _green(world, plan.roads)
    for road in plan.roads:
        if road.paved:
            drive(world, road, world.between(0.5, 2.5))
            if not road.marked or world.spec.theme == "town":
                park_along(world, road, 0.18)
    sail(world, int(world.rng.integers(0, 5)))


def _green(world: World, roads: list[Road]) -> None:
    """Trees along streets and banks, and here and there; before the traffic, which keeps clear of crowns."""
    for road in roads:
        if road.sidewalk_m and world.spec.theme != "airport" and world.chance(0.55):
            side = road.width_m / 2 + road.sidewalk_m + 0.5
            for right in (-side, side):
                avenue = beside(road.line, right)
                spacing, radius = world.between(9, 15), world.between(2.2, 3.6)
                row_of_trees(world, avenue, spacing, radius, 0.35, ("ground", "pavement", "road"))
    if world.spec.theme != "harbour":
        for bank in getattr(world.water, "geoms", [world.water]):
            if not bank.is_empty:
                row_of_trees(world, np.asarray(bank.buffer(6).exterior.coords), 6.5, 3.2, 0.5, ("ground", "tree"))
    reach = world.spec.side_m * 0.72
    scatter(world, (-reach, -reach, reach, reach), 12)


def _visible(world: World, cell: Cell) -> Polygon | MultiPolygon:
    """The part of a cell that the picture shows, in ground metres."""
    side = world.spec.side_m
    return Polygon(world.frame.outline(cell)).buffer(0).intersection(box(0, 0, side, side))


def _place(world: World, zone: str, shape: Polygon) -> SceneObject:
    """A place in pixels, given its ground."""
    ring = np.asarray(shape.exterior.coords) / world.spec.gsd_m
    points = tuple(map(tuple, np.round(ring, 2).tolist()))
    return SceneObject(zone, (*ring.min(0).tolist(), *ring.max(0).tolist()), points)

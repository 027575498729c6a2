"""From a spec to a scene: ground, water, roads, things, light."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .harbour import sail
from .layout import drawn_frame, drawn_plan
from .light import drawn_light, exposed
from .palette import SEASON_PALETTES
from .roads import lay_bridges, lay_roads
from .spec import SEASONS, Scene, SceneSpec
from .terrain import lay_ground
from .trees import scatter
from .vehicles import drive, park_along
from .water import lay_water
from .world import World
from .zones import ZONES


def render_scene(spec: SceneSpec) -> Scene:
    """Draw a scene and its truth; the same spec always gives the same pixels."""
    rng = np.random.default_rng([spec.seed, len(spec.theme), spec.size_px])
    season = spec.season or SEASONS[int(rng.integers(len(SEASONS)))]
    light = drawn_light(rng, spec.sun_azimuth_deg, spec.sun_elevation_deg)
    canvas = Canvas(spec.size_px, spec.gsd_m, rng)
    world = World(spec, rng, canvas, SEASON_PALETTES[season], drawn_frame(spec, rng))
    _build(world)
    rgb = exposed(canvas, light, rng)
    zones = tuple(zone for zone, _ in world.zone_area_m2.most_common())
    return Scene(spec, rgb, canvas.label, world.objects, zones)


def _build(world: World) -> None:
    """Ground before water before roads before things: later paint covers earlier."""
    plan = drawn_plan(world)
    lay_ground(world)
    for cell in plan.cells:
        ZONES[cell.zone][0](world, cell)
        world.zone_area_m2[cell.zone] += _visible_m2(world, cell)
    world.water = plan.water
    lay_water(world, natural_bank=world.spec.theme != "harbour")
    lay_roads(world, plan.roads)
    lay_bridges(world, plan.roads)
    for cell in plan.cells:
        ZONES[cell.zone][1](world, cell)
    for road in plan.roads:
        if road.paved:
            drive(world, road, world.between(0.5, 2.5))
            if road.sidewalk_m and world.spec.theme == "town":
                park_along(world, road, 0.2)
    sail(world, int(world.rng.integers(0, 5)))
    reach = world.spec.side_m * 0.72
    scatter(world, (-reach, -reach, reach, reach), 12)


def _visible_m2(world: World, cell) -> int:
    from shapely.geometry import Polygon, box

    side = world.spec.side_m
    return int(Polygon(world.frame.outline(cell)).buffer(0).intersection(box(0, 0, side, side)).area)

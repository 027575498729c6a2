"""Drawn scenes at two dates: the same seed, another season and sun, and things that were built or planted between."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterator

import numpy as np

from ....protocol.events import Finding
from ...scene import CLASS_NAMES, SEASONS, THEMES, SceneSpec
from ...scene.buildings import hall, house
from ...scene.light import exposed
from ...scene.pose import Pose, ribbon
from ...scene.render import built_world
from ...scene.roads import Road, lay_roads
from ...scene.spec import SceneObject
from ...scene.trees import plant_if_free
from ...scene.world import World
from .cutouts import bright_of
from .grounds import cover_by_colour
from .pair import RENDERED, ChangePair, change, coverage, dice
from .pasted import SIDE_PX, unlike

GSDS_M = (0.3, 0.8)
#: how often pairs are the other way round, so that things go
REVERSED = 0.4
#: how often so many kinds of things come between the dates, none in some pairs; and how many of a kind
KINDS, MOST = (0.15, 0.55, 0.3), {"building": 6, "tree": 10, "road": 1}
MOST_TRIES, EDGE_M = 80, 8.0
OPEN = ("ground", "field")
ROAD_M, SHORTEST_ROAD_M, STEP_M = (5.0, 8.0), 50.0, 2.0
Adder = Callable[[World], None]


def rendered(split: str, number: int, side_px: int = SIDE_PX) -> ChangePair:
    """The pair of this number. Every part has seeds of its own."""
    rng = dice(RENDERED, split, number)
    theme, gsd_m = str(rng.choice(THEMES)), float(rng.uniform(*GSDS_M))
    seed = int(rng.integers(2**31))
    seasons = [str(season) for season in rng.choice(SEASONS, 2)]
    world, light = built_world(SceneSpec(seed, theme, side_px, gsd_m, seasons[0]))
    later, later_light = built_world(SceneSpec(seed, theme, side_px, gsd_m, seasons[1]))
    if not np.array_equal(world.canvas.label, later.canvas.label):  # the season moved a thing: then it stays the same
        later = copy.deepcopy(world)
    things = _added(later, rng)
    pictures = [exposed(each.canvas, lit, rng) for each, lit in ((world, light), (later, later_light))]
    changes = [_finding(thing, pictures[0], world) for thing in things]
    if rng.random() < REVERSED:
        pictures, changes = pictures[::-1], [_reversed(each) for each in changes]
    mask = np.zeros((side_px, side_px), bool)
    for thing in things:
        mask |= coverage(list(thing.polygon), (side_px, side_px)) >= 0.5
    pair = ChangePair(f"{RENDERED}/{split}/{number}", split, RENDERED, *pictures, mask, tuple(changes), gsd_m)
    return unlike(pair, (), 0.0, rng)


def _added(world: World, rng: np.random.Generator) -> list[SceneObject]:
    """Puts new things into a scene and returns them."""
    world.rng, old = rng, len(world.objects)
    for kind in rng.permutation(list(MOST))[: int(rng.choice(len(KINDS), p=KINDS))]:
        for _ in range(int(rng.integers(1, MOST[kind] + 1))):
            ADDERS[str(kind)](world)
    size_wh = (world.spec.size_px, world.spec.size_px)
    new = [thing for thing in world.objects[old:] if thing.label in MOST]
    return [thing for thing in new if (coverage(list(thing.polygon), size_wh) >= 0.5).any()]


def _building(world: World) -> None:
    length, width = world.between(9, 18), world.between(7, 12)
    for pose in _poses(world):
        if world.canvas.is_free(pose.xy, math.hypot(length, width) / 2 + 3, OPEN):
            build = house if world.chance(0.75) else hall
            build(world, pose, length, width)
            return


def _tree(world: World) -> None:
    for pose in _poses(world):
        if plant_if_free(world, *pose.xy, world.between(1.8, 4.5), OPEN):
            return


def _poses(world: World) -> Iterator[Pose]:
    """Random places well inside the picture, along the streets."""
    side = world.spec.side_m
    for _ in range(MOST_TRIES):
        u, v = world.rng.uniform(-side * 0.7, side * 0.7, 2)
        pose = world.frame.pose(float(u), float(v), world.pick((0.0, math.pi / 2)))
        if min(pose.xy) > EDGE_M and max(pose.xy) < side - EDGE_M:
            yield pose


def _road(world: World) -> None:
    """A straight road over open ground and trees."""
    width = world.between(*ROAD_M)
    for pose in _poses(world):
        line = _free_line(world, pose.xy, world.between(0, math.pi), width)
        if line is not None:
            lay_roads(world, [Road(line, width, sidewalk_m=0.0, marked=False, paved=world.chance(0.7))])
            world.record("road", ribbon(line, width))
            return


def _free_line(world: World, xy: tuple[float, float], angle_rad: float, width_m: float) -> np.ndarray | None:
    """The longest line through a point, inside the picture, that meets nothing built; None when it is short."""
    way = np.array([math.cos(angle_rad), math.sin(angle_rad)])
    steps = np.arange(0, world.spec.side_m, STEP_M)
    ends = [np.asarray(xy) + sign * _reach(world, xy, sign * way, steps, width_m) * way for sign in (-1, 1)]
    length = float(np.hypot(*(ends[1] - ends[0])))
    return np.linspace(*ends, max(int(length / 8), 2)) if length >= SHORTEST_ROAD_M else None


def _reach(world: World, xy: tuple[float, float], way: np.ndarray, steps: np.ndarray, width_m: float) -> float:
    """How far one can go from a point before something is in the way."""
    for step in steps:
        point = np.asarray(xy) + step * way
        if not world.canvas.is_free(tuple(point), width_m / 2 + 1, (*OPEN, "tree")) or _is_outside(world, point):
            return max(0.0, float(step) - STEP_M)
    return float(steps[-1])


def _is_outside(world: World, point: np.ndarray) -> bool:
    return bool(point.min() < 0 or point.max() > world.spec.side_m)


ADDERS: dict[str, Adder] = {"building": _building, "tree": _tree, "road": _road}


def _finding(thing: SceneObject, before: np.ndarray, world: World) -> Finding:
    inside = coverage(list(thing.polygon), before.shape[1::-1]) >= 0.5
    most = CLASS_NAMES[int(np.bincount(world.canvas.label[inside]).argmax())]
    was = "tree" if most == "tree" else cover_by_colour(before[inside].mean(0), bright_of(before))
    return change(thing.label, list(thing.polygon), was, thing.label)


def _reversed(each: Finding) -> Finding:
    return change(each.label, each.polygons[0][0], each.to_label, each.from_label)

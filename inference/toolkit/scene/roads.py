"""Roads: pavement, kerbs, lane marks, crossings, and the bridges where they meet water."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, MultiPolygon, Polygon
from shapely.ops import substring, unary_union

from .palette import ASPHALTS, CONCRETE, PALE_CONCRETE, WHITE_PAINT, YELLOW_PAINT
from .pose import Pose, beside, rectangle, ribbon
from .world import World

DECK_HEIGHT_M = 5.0


@dataclass(frozen=True)
class Road:
    """A centre line in ground metres and what runs along it."""

    line: np.ndarray
    width_m: float
    lanes: int = 2
    sidewalk_m: float = 2.0
    marked: bool = True
    paved: bool = True

    @property
    def string(self) -> LineString:
        """The centre line as shapely geometry."""
        return LineString(self.line)

    @property
    def area(self) -> Polygon:
        """The carriageway."""
        return self.string.buffer(self.width_m / 2, cap_style="flat")


def lay_roads(world: World, roads: list[Road]) -> None:
    """Paint all roads in the order that makes junctions clean: walks, carriageways, marks."""
    for road in roads:
        if road.sidewalk_m:
            walk, width = world.tinted(CONCRETE, 0.08), road.width_m + 2 * road.sidewalk_m
            world.canvas.strip(road.line, width, walk, "pavement", height_m=0.1, rough=0.05)
    asphalt = world.tinted(world.pick(ASPHALTS), 0.1)
    for road in roads:
        _lay_carriageway(world, road, world.tinted(asphalt, 0.06))
    for road in roads:
        others = unary_union([other.area.buffer(3.5) for other in roads if other is not road])
        if road.marked:
            _mark(world, road, others)
    world.roads = unary_union([world.roads, *(road.area for road in roads)])


def _lay_carriageway(world: World, road: Road, asphalt: np.ndarray) -> None:
    canvas = world.canvas
    if not road.paved:
        track = world.tinted(world.palette.soil * 1.15, 0.08)
        canvas.strip(road.line, road.width_m, track, "road", height_m=0.0, rough=0.1)
        canvas.strip(road.line, 0.9, world.palette.dry_grass, rough=0.12)
        return
    canvas.strip(road.line, road.width_m, asphalt, "road", height_m=0.0, rough=0.05)
    lane_m = road.width_m / road.lanes
    for lane in range(road.lanes):
        offset = (lane + 0.5) * lane_m - road.width_m / 2
        canvas.strip(beside(road.line, offset), lane_m * 0.45, asphalt * world.between(0.93, 1.05), rough=0.05)


def _mark(world: World, road: Road, others) -> None:
    """Centre and lane lines, edge lines, and stop lines with zebra stripes where another road meets."""
    open_parts = road.string.difference(others)
    lane_m = road.width_m / road.lanes
    for part in getattr(open_parts, "geoms", [open_parts]):
        if part.length < 6:
            continue
        for lane in range(1, road.lanes):
            middle = lane * 2 == road.lanes
            colour = YELLOW_PAINT if middle and road.lanes > 2 else WHITE_PAINT
            line = LineString(beside(part.coords, lane * lane_m - road.width_m / 2))
            if middle and road.lanes > 2:
                _stripe(world, line, 0.35, colour)
            else:
                _dashes(world, line, 3.0, 6.0, colour)
        for side in (-1, 1):
            _stripe(world, LineString(beside(part.coords, side * (road.width_m / 2 - 0.4))), 0.15, WHITE_PAINT)
        if road.sidewalk_m and road.lanes >= 2:
            _zebra(world, part, road.width_m)


def _stripe(world: World, line: LineString, width_m: float, colour: np.ndarray) -> None:
    if line.length > 1:
        world.canvas.strip(line.coords, width_m, colour * 0.8)


def _dashes(world: World, line: LineString, dash_m: float, gap_m: float, colour: np.ndarray) -> None:
    starts = np.arange(1.0, line.length - dash_m, dash_m + gap_m)
    dashes = [ribbon(substring(line, start, start + dash_m).coords, 0.2) for start in starts]
    for first in range(0, len(dashes), 5):
        world.canvas.shapes(dashes[first:first + 5], colour * 0.85)


def _zebra(world: World, part: LineString, width_m: float) -> None:
    """Stripes across the road just before each end of an open part."""
    if part.length < 20 or not world.chance(0.6):
        return
    for near, further in ((1.5, 3.0), (part.length - 1.5, part.length - 3.0)):
        (x0, y0), (x1, y1) = part.interpolate(near).coords[0], part.interpolate(further).coords[0]
        pose = Pose(x0, y0, float(np.arctan2(y1 - y0, x1 - x0)))
        across = np.arange(-width_m / 2 + 0.8, width_m / 2 - 0.4, 1.1)
        world.canvas.shapes([pose.place(rectangle(2.4, 0.5, 0.0, right)) for right in across], WHITE_PAINT * 0.75)


def lay_bridges(world: World, roads: list[Road]) -> None:
    """Raise each road where it crosses water and record the span; call after the roads are painted."""
    for road in roads:
        deck_m = road.width_m + 2 * road.sidewalk_m
        spans = road.string.buffer(deck_m / 2, cap_style="flat").intersection(world.water)
        for span in spans.geoms if isinstance(spans, MultiPolygon) else [spans]:
            if span.area > 12 * deck_m:
                _lay_bridge(world, road, span, deck_m)


def _lay_bridge(world: World, road: Road, span: Polygon, deck_m: float) -> None:
    canvas = world.canvas
    ring = np.asarray(span.exterior.coords)
    canvas.shape(ring, None, "bridge", height_m=DECK_HEIGHT_M)
    over = road.string.intersection(span)
    for part in getattr(over, "geoms", [over]):
        if part.length < 2:
            continue
        for side in (-1, 1):
            rail = beside(part.coords, side * (deck_m / 2 - 0.3))
            canvas.strip(rail, 0.7, PALE_CONCRETE, height_m=DECK_HEIGHT_M + 1.0)
        for at in np.arange(12, part.length, 24.0):
            joint = part.interpolate(at).coords[0], part.interpolate(min(at + 0.1, part.length)).coords[0]
            heading = float(np.arctan2(joint[1][1] - joint[0][1], joint[1][0] - joint[0][0]))
            canvas.shape(Pose(*joint[0], heading).place(rectangle(0.5, deck_m)), PALE_CONCRETE * 0.5)
    world.record("bridge", ring)

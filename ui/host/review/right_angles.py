"""Outlines of buildings with right angles: as few walls as the outline has, along and across its main direction.

QGIS's `orthogonalize` moves the corners that are there, and an outline taken from pixels has dozens on each wall. Here
the outline is thinned first, every wall is turned to the nearer of two directions, walls in line are joined, and
neighbours are cut with each other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY

Point = tuple[float, float]
#: An outline whose squared form covers it worse than this (intersection over union) is left as it is.
LEAST_IOU = 0.75
#: Least corners of a squared ring, and least share of the outline's length that a wall has to have to be kept.
LEAST_CORNERS, LEAST_WALL = 4, 0.02


def squared(geometry: QgsGeometry, tolerance: float) -> QgsGeometry:
    """A polygon (or several) with right angles, in units of a plane that keeps angles; `tolerance` is how far a corner
    may lie beside its wall. Parts that would not be the same any more stay as they are.
    """
    polygons = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    parts = [_squared_polygon(rings, tolerance) for rings in polygons if rings]
    return QgsGeometry.fromMultiPolygonXY(parts)


def _squared_polygon(rings: list[list[QgsPointXY]], tolerance: float) -> list[list[QgsPointXY]]:
    """The best of the squared forms along the likely directions, or the rings as they are where none is like them."""
    before = QgsGeometry.fromPolygonXY(rings)
    tries = [_squared_along(rings, direction, tolerance) for direction in _directions(before, tolerance)]
    fits = [(overlap(before, QgsGeometry.fromPolygonXY(new)), new) for new in tries if new]
    share, best = max(fits, key=lambda fit: fit[0], default=(0.0, rings))
    return best if share >= LEAST_IOU else rings


def _directions(polygon: QgsGeometry, tolerance: float) -> tuple[float, float]:
    """Where most of the thinned outline runs, and the long side of the narrowest rectangle around it."""
    thinned = polygon.simplify(tolerance).asPolygon() or polygon.asPolygon()
    _box, _area, angle_deg, *_ = polygon.orientedMinimumBoundingBox()
    return main_direction([(point.x(), point.y()) for point in thinned[0]]), math.radians(90 - angle_deg)


def _squared_along(
    rings: list[list[QgsPointXY]], direction: float, tolerance: float
) -> list[list[QgsPointXY]] | None:
    """All rings squared along one direction; a hole that comes to nothing stays as it is, and so nothing is lost."""
    new = [_squared_ring(ring, direction, tolerance) for ring in rings]
    if new[0] is None:
        return None
    whole = [ring if ring is not None else old for ring, old in zip(new, rings)]
    return whole if QgsGeometry.fromPolygonXY(whole).isGeosValid() else None


def _squared_ring(ring: list[QgsPointXY], direction: float, tolerance: float) -> list[QgsPointXY] | None:
    """A ring with right angles, closed; None when nothing of the kind is left."""
    thinned = QgsGeometry.fromPolygonXY([ring]).simplify(tolerance).asPolygon()
    if not thinned:
        return None
    turned = [_turned((point.x(), point.y()), -direction) for point in thinned[0]]
    corners = _corners(_walls(turned))
    if len(corners) < LEAST_CORNERS:
        return None
    corners = [QgsPointXY(*_turned(corner, direction)) for corner in corners]
    return [*corners, corners[0]]


def main_direction(ring: Sequence[Point]) -> float:
    """The direction, in radians from −π/4 to π/4, that most of a closed ring's length runs along or across."""
    east = north = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        angle, length = math.atan2(y1 - y0, x1 - x0), math.hypot(x1 - x0, y1 - y0)
        east += length**2 * math.cos(4 * angle)  # four times the angle: along and across count as the same
        north += length**2 * math.sin(4 * angle)
    return math.atan2(north, east) / 4


def overlap(one: QgsGeometry, other: QgsGeometry) -> float:
    """Intersection over union, 0–1."""
    common = one.intersection(other).area()
    both = one.area() + other.area() - common
    return common / both if both > 0 else 0.0


def _walls(ring: Sequence[Point]) -> list[tuple[bool, float, float]]:
    """The ring's edges as walls (is it level, its offset, its length): neighbours of one direction are one wall."""
    edges = []
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        is_level = abs(x1 - x0) >= abs(y1 - y0)
        edges.append((is_level, (y0 + y1) / 2 if is_level else (x0 + x1) / 2, math.hypot(x1 - x0, y1 - y0)))
    shortest = LEAST_WALL * sum(length for *_, length in edges)
    walls: list[tuple[bool, float, float]] = []
    for edge in (edge for edge in edges if edge[2] > shortest):
        walls = [*walls[:-1], _joined(walls[-1], edge)] if walls and walls[-1][0] == edge[0] else [*walls, edge]
    if len(walls) > 1 and walls[0][0] == walls[-1][0]:
        walls = [_joined(walls[-1], walls[0]), *walls[1:-1]]
    return walls


def _joined(one: tuple[bool, float, float], other: tuple[bool, float, float]) -> tuple[bool, float, float]:
    """Two walls of one direction as one, where most of their length is."""
    length = one[2] + other[2]
    return one[0], (one[1] * one[2] + other[1] * other[2]) / length, length


def _corners(walls: Sequence[tuple[bool, float, float]]) -> list[Point]:
    """Where each wall meets the next; they are level and upright by turns."""
    around = zip(walls, [*walls[1:], *walls[:1]])
    return [(second[1], first[1]) if first[0] else (first[1], second[1]) for first, second in around]


def _turned(point: Point, angle: float) -> Point:
    cos, sin = math.cos(angle), math.sin(angle)
    return point[0] * cos - point[1] * sin, point[0] * sin + point[1] * cos

"""Closed rings as they travel: lists of [x, y]."""

from __future__ import annotations

import math

from .errors import BadRequest
from .geometry import Point


def ring_from_wire(value: list[list[float]]) -> tuple[Point, ...]:
    """Read a ring; raises BadRequest for less than four positions, or one that is no number."""
    ring = tuple((float(x), float(y)) for x, y in value)
    if len(ring) < 4 or not all(math.isfinite(number) for point in ring for number in point):
        raise BadRequest("The area is no closed ring of at least four positions.", str(ring))
    return ring


def ring_to_wire(ring: tuple[Point, ...]) -> list[list[float]]:
    """The JSON form."""
    return [list(point) for point in ring]

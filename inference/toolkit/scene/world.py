"""The scene under construction: canvas, dice, palette, and the list of what has been placed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from shapely.geometry import Polygon, box

from .canvas import Canvas
from .crowns import CrownShelf
from .frame import StreetFrame
from .palette import Palette
from .spec import SceneObject, SceneSpec

Choice = TypeVar("Choice")
#: Less than this share of a thing inside the picture, or fewer pixels than this, and it is no truth to learn from.
MIN_VISIBLE_SHARE, MIN_AREA_PX = 0.35, 6.0


@dataclass
class World:
    """What every painter needs; painters take it as their first argument."""

    spec: SceneSpec
    rng: np.random.Generator
    canvas: Canvas
    palette: Palette
    frame: StreetFrame
    crowns: CrownShelf
    objects: list[SceneObject] = field(default_factory=list)
    zone_area_m2: Counter = field(default_factory=Counter)
    places: list[SceneObject] = field(default_factory=list)
    #: Ground covered by water and roads as shapely geometry, for bridges, piers and lane marks.
    water: object = field(default_factory=Polygon)
    roads: object = field(default_factory=Polygon)

    def pick(self, things: Sequence[Choice]) -> Choice:
        """One of several, evenly."""
        return things[int(self.rng.integers(len(things)))]

    def chance(self, share: float) -> bool:
        """True so often."""
        return bool(self.rng.random() < share)

    def between(self, low: float, high: float) -> float:
        """An even draw."""
        return float(self.rng.uniform(low, high))

    def tinted(self, colour: np.ndarray, spread: float = 0.12) -> np.ndarray:
        """The colour a little lighter or darker, warmer or colder."""
        return colour * np.exp(self.rng.normal(0, spread) + self.rng.normal(0, spread / 4, 3)).astype(np.float32)

    def record(self, label: str, ring_m: np.ndarray) -> None:
        """Note an object by its outline in ground metres, cut at the picture's edge; too little of it is left out."""
        size = self.spec.size_px
        points = np.asarray(ring_m) / self.spec.gsd_m
        low, high = points.min(0), points.max(0)
        if high.min() <= 0 or low.max() >= size:
            return
        if low.min() < 0 or high.max() > size:
            points = _cut(points, size)
            if points is None:
                return
        if _area(points) < MIN_AREA_PX:
            return
        points = np.round(points, 2)
        ring = [tuple(point) for point in points.tolist()]
        if ring[0] != ring[-1]:
            ring.append(ring[0])
        self.objects.append(SceneObject(label, (*points.min(0).tolist(), *points.max(0).tolist()), tuple(ring)))


def _area(points: np.ndarray) -> float:
    """Area of a simple ring (N, 2)."""
    x, y = (points - points[0]).T
    return abs(float(x[:-1] @ y[1:] - y[:-1] @ x[1:])) / 2


def _cut(points: np.ndarray, size: int) -> np.ndarray | None:
    """The largest part of a ring inside the picture; None when too little of it is left."""
    whole = Polygon(points)
    inside = whole.buffer(0).intersection(box(0, 0, size, size))
    part = max(getattr(inside, "geoms", [inside]), key=lambda piece: piece.area, default=inside)
    if part.geom_type != "Polygon" or part.is_empty or part.area < MIN_VISIBLE_SHARE * whole.area:
        return None
    return np.asarray(part.exterior.coords)

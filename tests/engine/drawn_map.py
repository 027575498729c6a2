"""A drawn raster and the map of it: bright houses on dark ground, a road, a lake, a point."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from affine import Affine

#: 1 m pixels, north up, UTM 31
NORTH_UP = (1.0, 0.0, 500_000.0, 0.0, -1.0, 5_000_000.0)
HOUSE, LAKE, GROUND = 230, 120, 40


class DrawnMap:
    """Features are drawn in pixels (x, y) of the raster and written in map coordinates of its transform."""

    def __init__(self, size_wh: tuple[int, int] = (600, 400), transform: tuple = NORTH_UP) -> None:
        self.values = np.full((3, size_wh[1], size_wh[0]), GROUND, np.uint8)
        self.transform = transform
        self.rows: list[dict] = []

    def block(self, x: int, y: int, wide: int, high: int, value: int = HOUSE, **tags: str) -> DrawnMap:
        """A rectangle, drawn and mapped."""
        self.values[:, y:y + high, x:x + wide] = value
        return self.polygon([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], **tags)

    def polygon(self, ring: list, **tags: str) -> DrawnMap:
        return self._add("Polygon", [self._placed([*ring, ring[0]])], tags)

    def line(self, points: list, **tags: str) -> DrawnMap:
        return self._add("LineString", self._placed(points), tags)

    def point(self, x: float, y: float, **tags: str) -> DrawnMap:
        return self._add("Point", self._placed([(x, y)])[0], tags)

    def write(self, folder: Path, name: str = "map.geojson") -> str:
        path = folder / name
        path.write_text(json.dumps({"type": "FeatureCollection", "features": self.rows}), encoding="utf-8")
        return str(path)

    def _placed(self, points: list) -> list[list[float]]:
        transform = Affine(*self.transform)
        return [list(transform @ point) for point in points]

    def _add(self, kind: str, coordinates: list, tags: dict[str, str]) -> DrawnMap:
        properties = {key.replace("__", ":"): value for key, value in tags.items()}
        self.rows.append(
            {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}
        )
        return self


def village() -> DrawnMap:
    """Six rows of houses, a road between, a lake, two ponds: enough of three classes for a set."""
    drawn = DrawnMap((1200, 1200))
    for row in range(6):
        for column in range(10):
            drawn.block(20 + 115 * column, 30 + 195 * row, 14, 12, building="house", roof__shape="gabled")
        drawn.block(60 + 170 * row, 120 + 180 * row, 40, 30, LAKE, natural="water", water="pond")
        drawn.line([(0, 90 + 195 * row), (1200, 90 + 195 * row)], highway="residential", surface="asphalt")
    return drawn

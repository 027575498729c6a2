"""The ground plane that things are measured on: metres from the upper left corner of a scene's window.

x runs with the columns and y with the rows, so pixels of a turned grid and of one in degrees lie on it like any others.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..protocol.geometry import Window
from ..raster.georeference import ground_of
from ..raster.scene import Scene


@dataclass(frozen=True)
class Plane:
    """A scene's window on the ground. `pixel_m` are the sides of a source pixel along columns and rows; in a raster
    without a CRS a pixel counts as one metre and `is_metric` is False.
    """

    scene: Scene
    pixel_m: tuple[float, float]
    is_metric: bool

    @classmethod
    def of(cls, scene: Scene) -> Plane:
        """The plane of a scene, measured at its centre on the ellipsoid."""
        ground = ground_of(scene.crs_wkt)
        if ground is None or scene.gsd_m is None:
            return cls(scene, (1.0, 1.0), False)
        col, row = scene.width_px / 2, scene.height_px / 2
        here, right, below = map(scene.transform.to_map, ((col, row), (col + 1, row), (col, row + 1)))
        return cls(scene, (ground.distance_m(here, right), ground.distance_m(here, below)), True)

    @property
    def size_m(self) -> tuple[float, float]:
        """Width and height of the window."""
        return self.scene.width_px * self.pixel_m[0], self.scene.height_px * self.pixel_m[1]

    @property
    def gsd_m(self) -> float:
        """The side of the square with the area of a source pixel."""
        return float(np.sqrt(self.pixel_m[0] * self.pixel_m[1]))

    def from_map(self, points_xy: np.ndarray) -> np.ndarray:
        """Positions (N, 2) in the CRS of the source → on the plane."""
        t = self.scene.transform
        x, y = points_xy[:, 0] - t.c, points_xy[:, 1] - t.f
        cols, rows = (t.e * x - t.b * y) / t.determinant, (t.a * y - t.d * x) / t.determinant
        return np.column_stack([cols * self.pixel_m[0], rows * self.pixel_m[1]])

    def area(self) -> shapely.Geometry:
        """What is asked about: the window, cut at the request's area."""
        window = shapely.box(0, 0, *self.size_m)
        if self.scene.area_shape_px is None:
            return window
        wide, high = self.pixel_m
        return window & shapely.affinity.affine_transform(self.scene.area_shape_px, [wide, 0, 0, high, 0, 0])

    def window(self, square: Square) -> Window:
        """The source pixels of a square, counted from the window's upper left corner; at least one each way."""
        wide, high = self.pixel_m
        col_off, row_off = round(square.x / wide), round(square.y / high)
        width = min(max(round(square.side_m / wide), 1), self.scene.width_px - col_off)
        height = min(max(round(square.side_m / high), 1), self.scene.height_px - row_off)
        return Window(col_off, row_off, width, height)


@dataclass(frozen=True)
class Square:
    """A square on the plane: its upper left corner and its side, in metres."""

    x: float
    y: float
    side_m: float

    @property
    def shape(self) -> shapely.Polygon:
        """As a polygon."""
        return shapely.box(self.x, self.y, self.x + self.side_m, self.y + self.side_m)

    def pixels_of(self, shape: shapely.Geometry, side_px: int) -> shapely.Geometry:
        """A shape on the plane in pixels of a picture of this square."""
        scale = side_px / self.side_m
        return shapely.affinity.affine_transform(shape, [scale, 0, 0, scale, -self.x * scale, -self.y * scale])

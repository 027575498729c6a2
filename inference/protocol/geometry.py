"""Plain geometry that crosses the border: windows, affine transforms, rings. No numpy, no PROJ.

Coordinates are always (x, y). Pixel coordinates have their origin at the top left corner of the top left pixel, x to
the right (columns), y downwards (rows), so the centre of the first pixel is (0.5, 0.5).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from .errors import BadRequest

Point = tuple[float, float]
Ring = list[Point]


@dataclass(frozen=True)
class Window:
    """A rectangle of whole pixels in a raster."""

    col_off: int
    row_off: int
    width: int
    height: int

    @classmethod
    def from_wire(cls, value: dict) -> Window:
        """Read `{col_off, row_off, width, height}`; raises BadRequest when one is missing or the size not positive."""
        try:
            window = cls(*(int(value[key]) for key in ("col_off", "row_off", "width", "height")))
        except (KeyError, TypeError, ValueError) as error:
            raise BadRequest("The window needs col_off, row_off, width and height in pixels.", str(error)) from error
        if window.width <= 0 or window.height <= 0:
            raise BadRequest("The window has no pixels.", str(window))
        return window

    def to_wire(self) -> dict[str, int]:
        """`{col_off, row_off, width, height}`."""
        return {"col_off": self.col_off, "row_off": self.row_off, "width": self.width, "height": self.height}

    def clipped_to(self, width: int, height: int) -> Window | None:
        """The part inside a raster of width × height pixels, or None where they do not meet."""
        left, top = max(self.col_off, 0), max(self.row_off, 0)
        right, bottom = min(self.col_off + self.width, width), min(self.row_off + self.height, height)
        return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None


@dataclass(frozen=True)
class Affine:
    """Pixel (col, row) to map (x, y), rotation and shear included: x = a·col + b·row + c, y = d·col + e·row + f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    @property
    def determinant(self) -> float:
        """Signed map area of one pixel."""
        return self.a * self.e - self.b * self.d

    def to_map(self, point_xy: Point) -> Point:
        """Map coordinates of a pixel position."""
        col, row = point_xy
        return (self.a * col + self.b * row + self.c, self.d * col + self.e * row + self.f)

    def to_pixel(self, point_xy: Point) -> Point:
        """Pixel position of map coordinates; raises BadRequest for a degenerate transform."""
        det = self.determinant
        if det == 0 or not math.isfinite(det):
            raise BadRequest("The raster's geotransform is degenerate, so places cannot be found in it.")
        x, y = point_xy[0] - self.c, point_xy[1] - self.f
        return ((self.e * x - self.b * y) / det, (self.a * y - self.d * x) / det)

    def shifted(self, col_off: float, row_off: float) -> Affine:
        """The transform of a window that starts at (col_off, row_off)."""
        x, y = self.to_map((col_off, row_off))
        return Affine(self.a, self.b, x, self.d, self.e, y)

    def scaled(self, col_scale: float, row_scale: float) -> Affine:
        """The transform of the same ground with pixels col_scale × row_scale times as large."""
        return Affine(self.a * col_scale, self.b * row_scale, self.c, self.d * col_scale, self.e * row_scale, self.f)

    def to_wire(self) -> list[float]:
        """Six numbers a, b, c, d, e, f (the order of rasterio)."""
        return [self.a, self.b, self.c, self.d, self.e, self.f]


IDENTITY = Affine(1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


def window_of_ring(ring: Ring, transform: Affine) -> Window:
    """The smallest window of whole pixels that holds a map ring; not clipped. A tiny ring still gives one pixel."""
    pixels = [transform.to_pixel(point) for point in ring]
    # One thousandth of a pixel of slack, so that an extent equal to the raster's own does not grow by rounding.
    left = math.floor(min(x for x, _ in pixels) + 1e-3)
    top = math.floor(min(y for _, y in pixels) + 1e-3)
    right = math.ceil(max(x for x, _ in pixels) - 1e-3)
    bottom = math.ceil(max(y for _, y in pixels) - 1e-3)
    return Window(left, top, max(right - left, 1), max(bottom - top, 1))


def ring_of_window(window: Window, transform: Affine) -> Ring:
    """The closed map ring around a window, clockwise from its top left pixel corner."""
    left, top = window.col_off, window.row_off
    right, bottom = left + window.width, top + window.height
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return [transform.to_map(corner) for corner in corners]

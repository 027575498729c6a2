"""In which of nine cells a change lies: outlines → places on a 3 × 3 grid, by area and without drawing anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..protocol.geometry import Point, Ring

ROWS, COLUMNS = ("top", "center", "bottom"), ("left", "center", "right")
#: the published names, row by row
CELLS = tuple(f"{row}-{column}" for row in ROWS for column in COLUMNS)
#: A cell is named when it holds this share of a thing, or when this share of the cell is covered by it: a house on a
#: border of cells is where most of it is, a long road is everywhere it goes.
OF_THING, OF_CELL = 0.2, 0.05

Polygon = Sequence[Ring]
Box = tuple[float, float, float, float]


def cells_of(polygons: Iterable[Polygon], size_wh: tuple[float, float]) -> tuple[str, ...]:
    """The cells that a thing lies in, in the order of `CELLS`; none for a thing outside the picture.

    Each polygon is an outer ring and its holes in pixels of a picture of `size_wh`; together they are one thing.
    """
    covered = areas([*polygons], size_wh)
    whole, cell = sum(covered), size_wh[0] * size_wh[1] / len(CELLS)
    return tuple(
        name for name, area in zip(CELLS, covered) if area > 0 and (area >= OF_THING * whole or area >= OF_CELL * cell)
    )


def together(places: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """The cells of several things, each once, in the order of `CELLS`."""
    named = {cell for cells in places for cell in cells}
    return tuple(cell for cell in CELLS if cell in named)


def areas(polygons: Sequence[Polygon], size_wh: tuple[float, float]) -> list[float]:
    """How much of the polygons lies in each cell, in square pixels, in the order of `CELLS`."""
    boxed = [(polygon, _box(polygon[0])) for polygon in polygons]
    return [sum(_inside(polygon, box, cell) for polygon, box in boxed) for cell in _boxes(size_wh)]


def _box(ring: Ring) -> Box:
    xs, ys = zip(*ring)
    return min(xs), min(ys), max(xs), max(ys)


def _boxes(size_wh: tuple[float, float]) -> Iterator[Box]:
    width, height = size_wh[0] / len(COLUMNS), size_wh[1] / len(ROWS)
    for row in range(len(ROWS)):
        for column in range(len(COLUMNS)):
            yield column * width, row * height, (column + 1) * width, (row + 1) * height


def _inside(polygon: Polygon, box: Box, cell: Box) -> float:
    """The area of a polygon with this bounding box in a cell; most lie in one cell, and nothing need be cut."""
    if box[0] >= cell[2] or box[1] >= cell[3] or box[2] <= cell[0] or box[3] <= cell[1]:
        return 0.0
    is_within = box[0] >= cell[0] and box[1] >= cell[1] and box[2] <= cell[2] and box[3] <= cell[3]
    outer, *holes = (_area(ring if is_within else _cut(ring, cell)) for ring in polygon)
    return outer - sum(holes)


def _cut(ring: Ring, box: Box) -> Ring:
    """A ring cut at the sides of a box, one after the other (Sutherland and Hodgman 1974): right in area also where a
    hollow outline falls apart.
    """
    x0, y0, x1, y1 = box
    for axis, limit, sign in ((0, x0, 1), (0, x1, -1), (1, y0, 1), (1, y1, -1)):
        ring = list(_cut_at(ring, axis, limit, sign))
    return ring


def _cut_at(ring: Ring, axis: int, limit: float, sign: int) -> Iterator[Point]:
    for before, here in zip(ring[-1:] + ring[:-1], ring):
        was, is_in = (sign * (point[axis] - limit) >= 0 for point in (before, here))
        if was != is_in:
            share = (limit - before[axis]) / (here[axis] - before[axis])
            yield before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])
        if is_in:
            yield here


def _area(ring: Ring) -> float:
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]))) / 2

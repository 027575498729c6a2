"""`python -m tests.benchmarks.outlines_once`: outlines drawn once over the stitched mask, as the engine does, beside
outlines drawn tile by tile and joined.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import shapely

from inference.raster.polygons import outlines
from inference.raster.tiling import tiles
from tests.benchmarks import pictures, table

REPEATS, TILE_PX, ROUNDS = 4, 512, 3


class Drawn(NamedTuple):
    """How long it took, and what came out."""

    spent_s: float
    polygons: int
    area_px: float


def mask_of_buildings() -> np.ndarray:
    """The truth of a drawn town four times across and down: (4096, 4096) bool."""
    scene = pictures.drawn("town")
    return np.tile(scene.label_map == scene.class_names.index("building"), (REPEATS, REPEATS))


def once(mask: np.ndarray) -> np.ndarray:
    """Outlines of the whole mask, as shapes."""
    return shapes(mask, 0, 0)


def tile_by_tile(mask: np.ndarray) -> np.ndarray:
    """Outlines of every tile, joined where they meet."""
    windows = (tile.core for tile in tiles(*mask.shape, TILE_PX, 0))
    pieces = [
        shapes(mask[w.row_off : w.row_off + w.height, w.col_off : w.col_off + w.width], w.col_off, w.row_off)
        for w in windows
    ]
    return shapely.get_parts(shapely.union_all(np.concatenate(pieces)))


def shapes(mask: np.ndarray, left: int, top: int) -> np.ndarray:
    """Outlines of a mask whose top left corner lies at (left, top)."""
    polygons = [shapely.Polygon(rings[0], rings[1:]) for rings in outlines(mask)]
    return shapely.transform(np.array(polygons, object), lambda xy: xy + (left, top))


def timed(draw, mask: np.ndarray) -> Drawn:
    """The median time of some rounds."""
    found: list[np.ndarray] = []
    spent = [table.seconds(lambda: found.append(draw(mask))) for _ in range(ROUNDS)]
    return Drawn(statistics.median(spent), len(found[-1]), float(shapely.area(found[-1]).sum()))


def rows(mask: np.ndarray) -> Iterator[table.Row]:
    """The table."""
    whole, joined = timed(once, mask), timed(tile_by_tile, mask)
    for name, drawn in (("once over the whole", whole), ("tile by tile and joined", joined)):
        yield table.Row(name, f"{drawn.spent_s:.2f} s, {drawn.polygons:,} polygons, {drawn.area_px:,.0f} px")
    exact = whole.area_px == joined.area_px == mask.sum()
    yield table.Row("area of the outlines", "the mask's" if exact else "not the mask's", "the mask's", exact)
    yield table.at_least("joined ÷ once", joined.spent_s / whole.spent_s, 1.0, "×")


def main() -> None:
    """Print the table."""
    mask = mask_of_buildings()
    table.show(f"Outlines of {mask.shape[0]:,} × {mask.shape[1]:,} px", rows(mask))


if __name__ == "__main__":
    with table.watching_others():
        main()

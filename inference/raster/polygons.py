"""Exact outlines of a mask. Called once per mosaic: joining outlines of tiles costs twenty times as much."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from rasterio.features import rasterize, shapes

from ..protocol.geometry import Ring

Polygon = tuple[Ring, ...]
BAND_ROWS = 256


def outlines(
    mask: np.ndarray, scale_xy: tuple[float, float] = (1.0, 1.0), min_area_px: float = 0.0,
) -> Iterator[Polygon]:
    """Yield a polygon (outer ring, then holes; closed) for each 4-connected region of a mask, along pixel edges.

    `mask` (H, W) bool. Coordinates are (x, y) from the mask's top left corner, multiplied by `scale_xy`: the size of a
    mask pixel in window pixels. Regions of fewer than `min_area_px` *mask* pixels are dropped, holes are all kept.
    """
    grid = np.ascontiguousarray(mask, dtype=np.uint8)
    sx, sy = scale_xy
    for geometry, _ in shapes(grid, mask=grid.view(bool), connectivity=4):
        rings = geometry["coordinates"]
        if _area(rings[0]) - sum(map(_area, rings[1:])) >= min_area_px:
            yield tuple([(x * sx, y * sy) for x, y in ring] for ring in rings)


def mean_inside(polygons: list[Polygon], probability_HW: np.ndarray) -> list[float]:
    """The mean probability inside each polygon (coordinates in pixels of the probability map)."""
    if not polygons:
        return []
    numbered = [({"type": "Polygon", "coordinates": polygon}, number + 1) for number, polygon in enumerate(polygons)]
    owner = rasterize(numbered, out_shape=probability_HW.shape, dtype=np.int32)
    count, total = np.zeros((2, len(polygons) + 1))
    for top in range(0, len(owner), BAND_ROWS):  # counting takes 24 bytes a pixel: too many for a large map at once
        band = owner[top : top + BAND_ROWS].ravel()
        count += np.bincount(band, minlength=len(count))
        total += np.bincount(band, probability_HW[top : top + BAND_ROWS].ravel(), minlength=len(count))
    return (total[1:] / np.maximum(count[1:], 1)).tolist()


def _area(ring: list) -> float:
    xy = np.asarray(ring)
    x, y = xy[:, 0], xy[:, 1]
    return abs(float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))) / 2

"""Outlines follow pixel edges exactly."""

from __future__ import annotations

import numpy as np
import shapely
from rasterio.features import rasterize

from inference.raster.polygons import outlines


def test_a_block_with_a_hole_is_a_ring_and_a_hole():
    mask = np.zeros((6, 8), bool)
    mask[1:5, 2:7] = True
    mask[2:4, 3:5] = False
    (polygon,) = outlines(mask, (2.0, 3.0))
    outer, hole = (shapely.Polygon(ring) for ring in polygon)
    assert outer.equals(shapely.box(4, 3, 14, 15))
    assert hole.equals(shapely.box(6, 6, 10, 12))
    assert all(ring[0] == ring[-1] for ring in polygon)


def test_outlines_of_noise_cover_exactly_the_mask():
    mask = np.random.default_rng(5).random((60, 80)) > 0.6
    polygons = [shapely.Polygon(rings[0], rings[1:]) for rings in outlines(mask)]
    assert all(polygon.is_valid for polygon in polygons)
    assert sum(polygon.area for polygon in polygons) == mask.sum()
    np.testing.assert_array_equal(rasterize(polygons, mask.shape).astype(bool), mask)


def test_pixels_that_touch_at_a_corner_are_two_regions():
    assert len(list(outlines(np.eye(2, dtype=bool)))) == 2


def test_small_regions_are_dropped_by_their_own_pixels():
    mask = np.zeros((10, 10), bool)
    mask[0, :3] = True
    mask[5:9, 5:9] = True
    mask[6:8, 6:8] = False  # 12 pixels remain
    assert len(list(outlines(mask, (9.0, 9.0), min_area_px=3))) == 2
    assert len(list(outlines(mask, (9.0, 9.0), min_area_px=12))) == 1
    assert list(outlines(mask, min_area_px=13)) == []


def test_an_empty_mask_has_no_outline():
    assert list(outlines(np.zeros((3, 3), bool))) == []

"""Tiles cover exactly, and their cores are a partition."""

from __future__ import annotations

import pytest

from inference.raster.tiling import tiles

SIZES = [(1, 1, 64, 16), (64, 64, 64, 16), (65, 40, 64, 16), (300, 257, 64, 0), (301, 222, 64, 63), (1000, 30, 128, 32)]


@pytest.mark.parametrize(("height", "width", "tile_px", "overlap_px"), SIZES)
def test_every_pixel_has_exactly_one_core(height, width, tile_px, overlap_px):
    owners = [[0] * width for _ in range(height)]
    for _, core in tiles(height, width, tile_px, overlap_px):
        for row in range(core.row_off, core.row_off + core.height):
            for col in range(core.col_off, core.col_off + core.width):
                owners[row][col] += 1
    assert all(owner == 1 for row in owners for owner in row)


@pytest.mark.parametrize(("height", "width", "tile_px", "overlap_px"), SIZES)
def test_tiles_stay_inside_and_hold_their_cores(height, width, tile_px, overlap_px):
    for window, core in tiles(height, width, tile_px, overlap_px):
        assert window.clipped_to(width, height) == window
        assert (window.height, window.width) == (min(tile_px, height), min(tile_px, width))
        assert window.col_off <= core.col_off
        assert core.col_off + core.width <= window.col_off + window.width
        assert window.row_off <= core.row_off
        assert core.row_off + core.height <= window.row_off + window.height


@pytest.mark.parametrize(("height", "width", "tile_px", "overlap_px"), SIZES)
def test_neighbours_share_the_overlap(height, width, tile_px, overlap_px):
    starts = sorted({tile.window.col_off for tile in tiles(height, width, tile_px, overlap_px)})
    assert all(left + min(tile_px, width) - right >= overlap_px for left, right in zip(starts, starts[1:]))


@pytest.mark.parametrize("overlap_px", [-1, 64, 70])
def test_an_overlap_that_does_not_fit_is_refused(overlap_px):
    with pytest.raises(ValueError, match="overlap"):
        tiles(100, 100, 64, overlap_px)

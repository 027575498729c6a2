"""Windows, affine transforms and rings."""

from __future__ import annotations

import math

import pytest

from inference.protocol.errors import BadRequest
from inference.protocol.geometry import Affine, Window, ring_of_window, window_of_ring

TURNED = math.radians(30)
ROTATED = Affine(
    2 * math.cos(TURNED), 2 * math.sin(TURNED), 1000.0, 2 * math.sin(TURNED), -2 * math.cos(TURNED), 5000.0,
)
NORTH_UP, SOUTH_UP = Affine(0.5, 0, 100, 0, -0.5, 200), Affine(0.5, 0, 100, 0, 0.5, 200)


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_to_pixel_undoes_to_map(transform):
    assert transform.to_pixel(transform.to_map((12.25, 7.5))) == pytest.approx((12.25, 7.5))


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_the_ring_of_a_window_gives_the_window_back(transform):
    window = Window(3, 5, 17, 11)
    assert window_of_ring(ring_of_window(window, transform), transform) == window


def test_a_shifted_transform_starts_at_the_window():
    assert ROTATED.shifted(3, 5).to_map((1, 1)) == pytest.approx(ROTATED.to_map((4, 6)))


def test_a_scaled_transform_covers_the_same_ground():
    assert ROTATED.scaled(4, 2).to_map((1, 1)) == pytest.approx(ROTATED.to_map((4, 2)))


def test_a_tiny_ring_still_gives_a_pixel():
    ring = [(100.1, 199.9), (100.2, 199.9), (100.2, 199.8), (100.1, 199.9)]
    assert window_of_ring(ring, NORTH_UP) == Window(0, 0, 1, 1)


def test_windows_are_clipped_or_miss():
    assert Window(-5, 90, 20, 20).clipped_to(100, 100) == Window(0, 90, 15, 10)
    assert Window(100, 0, 5, 5).clipped_to(100, 100) is None


def test_a_degenerate_transform_is_refused():
    with pytest.raises(BadRequest, match="degenerate"):
        Affine(1, 1, 0, 1, 1, 0).to_pixel((0, 0))


@pytest.mark.parametrize("value", [{}, {"col_off": 0, "row_off": 0, "width": 0, "height": 5}, {"col_off": "a"}])
def test_a_malformed_window_is_refused(value):
    with pytest.raises(BadRequest):
        Window.from_wire(value)

"""The indicators of semantic localisation, on cases worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from inference.toolkit.scorers import localisation
from inference.toolkit.scorers.localisation import (
    AS_SQUARE_PX,
    PEAK_APART_PX,
    Region,
    attention_focus,
    attention_peaks,
    attention_shift,
    indicators,
    salient_share,
)

SQUARE = ((100.0, 100.0), (200.0, 100.0), (200.0, 200.0), (100.0, 200.0))
REGION = Region(150, 150, 106)  # half a diagonal, 70.7, times 1.5, cut to whole pixels


def points(*xy):
    return np.array(xy, int).reshape(-1, 2)


def blob(shape_hw, *centres_xy, reach_px=40.0):
    rows, columns = np.indices(shape_hw)
    near = [np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * reach_px**2)) for x, y in centres_xy]
    return np.max(near, axis=0)


def test_a_region_is_where_its_corners_are():
    assert Region.of(SQUARE) == REGION


def test_salient_share_of_an_even_map_and_of_one_that_knows():
    mask = np.zeros((100, 100), bool)
    mask[:50, :50] = True
    assert salient_share(np.full((100, 100), 0.3), mask) == pytest.approx(1 - math.exp(-0.707))
    twice = np.where(mask, 0.6, 0.3)  # inside over outside 0.6 · 2500 / (0.3 · 7500), areas 3
    assert salient_share(twice, mask) == pytest.approx(1 - math.exp(-0.707 * (1500 / 2250) * 3))
    assert salient_share(mask.astype(float), mask) == pytest.approx(1.0)
    assert salient_share((~mask).astype(float), mask) == 0.0


def test_shift_grows_from_none_to_one_with_the_distance():
    assert attention_shift([REGION], points((150, 150))) == 0.0
    half = (math.exp(3 * 53 / 106) - 1) / (math.exp(3) - 1)
    assert attention_shift([REGION], points((203, 150))) == pytest.approx(half)
    assert attention_shift([REGION], points((150, 257))) == pytest.approx(1.0)  # beyond its radius
    assert attention_shift([REGION], points()) == pytest.approx(1.0)
    two = attention_shift([REGION, Region(900, 900, 50)], points((150, 150)))
    assert two == pytest.approx((math.exp(1.5) - 1) / (math.exp(3) - 1))


def test_focus_wants_one_peak_a_region():
    assert attention_focus([REGION], points((150, 150))) == 1.0
    assert attention_focus([REGION], points((900, 900))) == 0.0
    apart = 0.5 * (1 - 53 / 106) + math.exp(-0.5 * 4)
    assert attention_focus([REGION], points((97, 150), (203, 150))) == pytest.approx(apart)
    assert attention_focus([REGION, Region(900, 900, 50)], points((150, 150))) == 0.5


def test_peaks_are_plateaus_that_stand_apart_and_are_sure():
    grey = np.floor(255 * blob((400, 1700), (200, 200), (1500, 180))).astype(np.uint8)
    found = attention_peaks(grey)
    assert np.abs(found[found[:, 0].argsort()] - ((200, 200), (1500, 180))).max() <= 6
    near = np.maximum(grey, np.floor(200 * blob((400, 1700), (600, 200))).astype(np.uint8))
    assert len(attention_peaks(near)) == 2, "the lower of two within a thousand pixels is none"
    assert len(attention_peaks((grey * 0.4).astype(np.uint8))) == 0, "below ½ nothing is sure"
    assert len(attention_peaks(np.zeros((60, 60), np.uint8))) == 0


def test_smoothing_is_a_mean_over_squares_of_even_side():
    grey = np.zeros((120, 120), np.uint8)
    grey[60, 60] = 250
    sums = localisation._mean_square(np.repeat(np.repeat(grey, 1, 0), 1, 1))
    assert sums.max() == 0, "250 / 2500 rounds to nothing"
    grey[40:80, 40:80] = 250
    middle = localisation._mean_square(grey)
    assert middle[60, 60] == round(1600 * 250 / AS_SQUARE_PX**2)
    assert middle[60, 0] == 0 and middle.shape == grey.shape
    even = np.full((70, 90), 77, np.uint8)
    assert (localisation._mean_square(even) == 77).all()


def test_the_largest_around_reaches_as_far_as_the_square():
    grey = np.zeros((1, 1400), np.uint8)
    grey[0, 700] = 9
    around = localisation._largest_around(grey)
    assert np.flatnonzero(around[0]).tolist() == list(range(700 - PEAK_APART_PX // 2 + 1, 700 + PEAK_APART_PX // 2 + 1))


def test_the_mean_of_a_map_that_is_right_and_of_one_that_is_wrong():
    right = indicators(blob((400, 400), (150, 150)), [SQUARE])
    wrong = indicators(blob((400, 400), (330, 330)), [SQUARE])
    assert right.su > 0.9 and right.shift < 0.05 and right.focus == 1.0
    assert right.mean == pytest.approx(0.4 * right.su + 0.35 * (1 - right.shift) + 0.25 * right.focus)
    assert wrong.mean < 0.1 and wrong.shift == pytest.approx(1.0) and wrong.focus == 0.0

"""The scores of change maps and the difference that they are held against."""

from __future__ import annotations

import io
import math
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inference.toolkit.scorers.change_maps import (
    ChangeTally,
    best_f1,
    difference_change,
    difference_map,
    otsu_threshold,
)

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "two_dates" / "sztaki_952px.zip"


def mask(*rows):
    return np.array([[mark == "x" for mark in row] for row in rows])


def test_scores_by_hand():
    tally = ChangeTally()
    tally.add(mask("xx..", "...."), mask("x.x.", "...."))
    tally.add(mask("...."), mask("...x"))
    assert (tally.precision, tally.recall, tally.f1, tally.iou) == (1 / 2, 1 / 3, 2 / 5, 1 / 4)
    assert tally.claimed == 2 / 12


def test_what_is_not_seen_does_not_count():
    tally = ChangeTally()
    tally.add(mask("xx.."), mask("x..x"), seen=mask("x.x."))
    assert (tally.precision, tally.recall, tally.f1, tally.claimed) == (1, 1, 1, 1 / 2)


def test_nothing_found_and_nothing_there():
    tally = ChangeTally()
    tally.add(mask("...."), mask("...."))
    assert math.isnan(tally.f1) and math.isnan(tally.precision) and tally.claimed == 0
    tally.add(mask("...."), mask("x..."))
    assert tally.f1 == 0 and math.isnan(tally.precision)


def test_masks_of_different_shape_are_refused():
    with pytest.raises(ValueError, match="differ in shape"):
        ChangeTally().add(mask(".."), mask("..."))


def test_difference_is_the_length_in_colour():
    before, after = np.zeros((2, 2, 3), np.uint8), np.full((2, 2, 3), (0, 3, 4), np.uint8)
    np.testing.assert_allclose(difference_map(before, after), 5)
    np.testing.assert_allclose(difference_map(after, before), 5)  # unsigned numbers do not wrap


def test_otsu_parts_two_groups():
    rng = np.random.default_rng(4)
    values = np.concatenate([rng.normal(20, 4, 5000), rng.normal(120, 9, 400)])
    assert 40 < otsu_threshold(values) < 90
    assert otsu_threshold(np.array([1.0, 1.0, 9.0, 9.0])) == pytest.approx(5, abs=0.1)
    assert otsu_threshold(np.full(9, 3.0)) == 3.0


def test_the_floor_finds_what_stands_out_and_nothing_in_twins():
    before = np.full((40, 40, 3), 80, np.uint8)
    before[::3] += 6
    after = before.copy()
    after[10:20, 10:25] = 200
    found = difference_change(before, after)
    truth = np.zeros((40, 40), bool)
    truth[10:20, 10:25] = True
    np.testing.assert_array_equal(found, truth)
    assert not difference_change(before, before).any()
    assert not difference_change(before, after, seen=np.zeros((40, 40), bool)).any()
    assert difference_change(before, after, seen=~truth).sum() == 0


def test_the_best_threshold_of_a_map():
    score, truth = np.linspace(0, 1, 100).reshape(10, 10), np.zeros((10, 10), bool)
    truth[8:] = True
    f1, threshold = best_f1(score, truth)
    assert f1 == pytest.approx(1.0, abs=0.06)
    assert threshold == pytest.approx(0.8, abs=0.02)
    assert math.isnan(best_f1(score, np.zeros((10, 10), bool))[0])


def test_the_floor_on_real_pairs(capsys):
    """The floor is low: it must be, or change would be easy."""
    if not PAIRS.exists():
        pytest.skip(f"no real pairs here: {PAIRS} is not on this machine")
    floor, ceiling = ChangeTally(), []
    with zipfile.ZipFile(PAIRS) as archive:
        names = sorted({name.rsplit("_", 1)[0] for name in archive.namelist()})
        for name in names:
            before, after, truth = (
                np.asarray(Image.open(io.BytesIO(archive.read(f"{name}_{part}"))).convert(mode))[::2, ::2]
                for part, mode in (("before.webp", "RGB"), ("after.webp", "RGB"), ("change.png", "L"))
            )
            floor.add(difference_change(before, after), truth > 0)
            ceiling.append(best_f1(difference_map(before, after), truth > 0)[0])
    with capsys.disabled():
        print(f"\ndifference + Otsu on {len(names)} aerial pairs: F1 {floor.f1:.3f} precision {floor.precision:.3f} "
              f"recall {floor.recall:.3f}; best threshold for each pair {np.mean(ceiling):.3f}")
    assert len(names) == 13
    assert 0.05 < floor.f1 < 0.35

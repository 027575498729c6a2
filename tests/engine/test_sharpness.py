"""The sharper of two dates is blurred to the other's sharpness, and nothing else makes it so."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inference.protocol.geometry import Window
from inference.protocol.requests import Source, TaskRequest
from inference.raster.aligned import align
from inference.raster.common_grid import Pair, open_pair
from inference.raster.scene import Pixels
from inference.raster.sharpness import Sharpness, blurred, fit_sharpness
from inference.toolkit.evaluation.change_bench import returned
from tests.engine.two_dates import NORTH_UP


def picture(side=192):
    """Noise of several sizes."""
    rng = np.random.default_rng(4)
    fine = rng.normal(0, 20, (side, side, 1))
    coarse = rng.normal(0, 30, (side // 16, side // 16, 1)).repeat(16, 0).repeat(16, 1)
    return (fine + coarse + 120).clip(0, 255).astype(np.uint8).repeat(3, 2)


def pair_of(before, after):
    seen = np.ones(before.shape[:2], bool)
    return Pair(Pixels(before, seen), Pixels(after, seen), seen)


def fitted(pair):
    return returned(fit_sharpness([pair]))


def soft(rgb, radius=1.6):
    return blurred(Pixels(rgb, np.ones(rgb.shape[:2], bool)), radius).rgb


def test_the_sharper_date_is_blurred_by_as_much_as_the_other_is() -> None:
    sharp = picture()
    later = fitted(pair_of(sharp, soft(sharp)))
    assert later.before_px == 1.6 and later.after_px == 0 and "before image is much sharper" in later.note
    earlier = fitted(pair_of(soft(sharp), sharp))
    assert earlier.after_px == 1.6 and earlier.before_px == 0
    apart = np.abs(later.applied(pair_of(sharp, soft(sharp))).before.rgb.astype(int) - soft(sharp))
    assert apart.mean() < 1


@pytest.mark.parametrize("other", [
    lambda rgb: (rgb * 0.5 + 60).astype(np.uint8),
    lambda rgb: np.roll(rgb, 3, 0),
    lambda rgb: np.where(np.arange(192)[:, None, None] < 48, 250, rgb).astype(np.uint8),
    lambda rgb: np.full_like(rgb, 90),
])
def test_light_shift_change_and_emptiness_are_no_blur(other) -> None:
    sharp = picture()
    assert fitted(pair_of(sharp, other(sharp))) == Sharpness()


def test_pixels_without_a_value_do_not_bleed() -> None:
    rgb, valid = np.full((40, 40, 3), 100, np.uint8), np.ones((40, 40), bool)
    rgb[:, :10], valid[:, :10] = 0, False
    date = blurred(Pixels(rgb, valid), 2.0)
    assert (date.rgb[:, 10:] == 100).all() and not date.rgb[:, :10].any()


def test_a_pixel_does_not_depend_on_the_window_it_is_read_in(write_raster) -> None:
    sharp = picture(256)
    paths = [
        write_raster(rgb.transpose(2, 0, 1), name, transform=NORTH_UP)
        for name, rgb in (("before.tif", sharp), ("after.tif", soft(sharp)))
    ]
    request = TaskRequest("compare", Source(paths[1]), "", before=Source(paths[0]))
    with open_pair(request) as grid:
        dates = returned(align(grid))
        assert dates.sharpness.before_px > 1 and dates.sharpness.note in dates.notes
        whole = dates.read(Window(0, 0, 256, 256))
        part = dates.read(Window(100, 60, 70, 50), (64, 96))
        assert part.before.rgb.shape == (64, 96, 3)
        assert np.abs(part.before.rgb[:50, :70].astype(int) - whole.before.rgb[60:110, 100:170]).max() <= 1
        assert (part.before.valid[:50, :70] == whole.before.valid[60:110, 100:170]).all()
        plain = replace(dates, sharpness=Sharpness()).read(Window(0, 0, 256, 256))
        assert (plain.before.rgb != whole.before.rgb).any()

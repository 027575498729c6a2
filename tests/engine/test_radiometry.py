"""Two dates in one light: a known light is undone, change does not pull it, and no fit is better than a bad one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inference.protocol.errors import NoPixels
from inference.protocol.geometry import Window
from inference.protocol.requests import Source, TaskRequest
from inference.raster.aligned import align
from inference.raster.common_grid import Pair, open_pair
from inference.raster.radiometry import fit_radiometry, samples_of
from inference.raster.scene import Pixels

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "geotiff"
RNG = np.random.default_rng(5)


def picture(size=240):
    """Fields and blocks of many colours, 40–215, all bands on their own."""
    values = np.zeros((size, size, 3))
    for cell in (8, 24, 60):
        noise = RNG.uniform(-29, 29, (size // cell + 1, size // cell + 1, 3))
        values += np.repeat(np.repeat(noise, cell, 0), cell, 1)[:size, :size]
    return np.round(values + 127)


def pair_of(before, after, both=None):
    both = np.ones(after.shape[:2], bool) if both is None else both
    dates = (Pixels(np.clip(date, 0, 255).astype(np.uint8) * both[..., None], both) for date in (before, after))
    return Pair(*dates, both)


def fit(*pairs):
    return fit_radiometry(map(samples_of, pairs))


@pytest.mark.parametrize(("gain", "offset"), [(0.6, 60), (1.3, -50), (0.8, 0), (1.0, 35)])
def test_a_known_light_is_undone(gain, offset):
    before = picture()
    found = fit(pair_of(before, before * gain + offset + RNG.normal(0, 3, before.shape)))
    np.testing.assert_allclose(found.gain_3, gain, atol=0.03)
    np.testing.assert_allclose(found.offset_3, offset, atol=4)
    assert not found.is_plain and "matched" in found.note


def test_each_band_has_its_own_line():
    before, gains, offsets = picture(), np.array([0.7, 1.0, 1.2]), np.array([40, -10, -30])
    found = fit(pair_of(before, before * gains + offsets))
    np.testing.assert_allclose(found.gain_3, gains, atol=0.03)
    np.testing.assert_allclose(found.offset_3, offsets, atol=4)


def test_change_of_a_third_does_not_pull_the_line():
    before = picture()
    after = before * 0.7 + 40
    after[:, :80] = (235, 230, 225)
    after[200:, 100:] = 20
    found = fit(pair_of(before, after))
    np.testing.assert_allclose(found.gain_3, 0.7, atol=0.04)
    np.testing.assert_allclose(found.offset_3, 40, atol=6)


def test_what_is_cut_off_does_not_bend_the_line():
    before = (picture() - 127) * 1.8 + 127
    found = fit(pair_of(before, np.clip(before, 0, 255) * 1.5 - 40))
    np.testing.assert_allclose(found.gain_3, 1.5, atol=0.06)


def test_twins_and_noise_are_left_exactly_as_they_are():
    before = picture()
    for after in (before, before + RNG.normal(0, 4, before.shape)):
        found = fit(pair_of(before, after))
        assert found.is_plain and "left as they are" in found.note
        pixels = pair_of(before, after).before
        assert found.applied(pixels) is pixels


def test_unrelated_pictures_get_no_wild_gain():
    found = fit(pair_of(picture(), 255 - picture()))
    assert (found.gain_3 >= 1 / 3).all() and (found.gain_3 <= 3).all()


def test_too_few_samples_or_a_flat_picture_tell_nothing():
    before = picture(40)
    assert fit(pair_of(before, before * 0.5)).is_plain
    assert fit().is_plain
    assert fit(pair_of(before, before, np.zeros((40, 40), bool))).is_plain
    flat = fit(pair_of(np.full((200, 200, 3), 90), np.full((200, 200, 3), 120)))
    np.testing.assert_allclose((flat.gain_3, flat.offset_3), ([1, 1, 1], [30, 30, 30]))


def test_only_whole_blocks_of_seen_pixels_are_samples():
    both = np.ones((10, 13), bool)
    both[5, 5] = False
    pair = pair_of(np.full((10, 13, 3), 10), np.full((10, 13, 3), 30), both)
    np.testing.assert_array_equal(samples_of(pair), np.tile([[[10] * 3, [30] * 3]], (5, 1, 1)))


def test_applying_clips_and_keeps_what_is_invalid_black():
    before = picture()
    found = fit(pair_of(before, before * 1.2 - 10))
    valid = np.array([[True, True, False]])
    out = found.applied(Pixels(np.array([[[250] * 3, [100] * 3, [0] * 3]], np.uint8), valid))
    assert out.rgb.dtype == np.uint8
    np.testing.assert_allclose(out.rgb[0, :, 0], [255, 110, 0], atol=3)


def aligned(request):
    with open_pair(request) as grid:
        steps = align(grid)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                window = Window(0, 0, grid.size_hw[1], grid.size_hw[0])
                return end.value, end.value.read(window), grid.read(window)


def test_dates_are_moved_and_matched_in_one_go(write_raster):
    values = picture(300).transpose(2, 0, 1)
    after = write_raster(values.astype(np.uint8), "after.tif")
    before = write_raster(np.roll(values * 0.6 + 70, (3, 5), (1, 2)).astype(np.uint8), "before.tif")
    dates, pair, plain = aligned(TaskRequest("compare", Source(after), before=Source(before)))

    def apart(pair):
        return np.median(np.abs(pair.before.rgb.astype(int) - pair.after.rgb)[10:-10, 10:-10])

    assert apart(plain) > 20 and apart(pair) <= 2
    assert len(dates.notes) == 3
    assert "2 m a pixel" in dates.notes[0] and "moved back" in dates.notes[1] and "matched" in dates.notes[2]


def test_no_pixel_that_both_dates_show_is_refused(write_raster):
    values = np.full((3, 100, 100), 50, np.uint8)
    west, east = values.copy(), values.copy()
    west[..., 50:], east[..., :50] = 0, 0
    paths = write_raster(west, "west.tif", nodata=0), write_raster(east, "east.tif", nodata=0)
    with pytest.raises(NoPixels, match="no pixel can be seen at both"):
        aligned(TaskRequest("compare", Source(paths[0]), before=Source(paths[1])))


def test_a_few_shared_pixels_are_enough_to_go_on(write_raster):
    values = np.full((3, 100, 100), 50, np.uint8)
    west = values.copy()
    west[..., 2:] = 0
    paths = write_raster(west, "west.tif", nodata=0), write_raster(values, "all.tif")
    dates, pair, _ = aligned(TaskRequest("compare", Source(paths[0]), before=Source(paths[1])))
    assert dates.radiometry.is_plain and not dates.registration.is_sure and pair.both.sum() == 200


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("naip_2009-08-18", "naip_2016-08-16"),
        ("naip_2009-08-18", "naip_2020-08-31"),
        ("landsat_1985", "landsat_2020"),
    ],
)
def test_real_dates_come_nearer_and_never_part(before, after):
    if not (DATA / f"{after}.tif").exists():
        pytest.skip(f"no real imagery here: {DATA} is not on this machine")
    sources = (Source(str(DATA / f"{name}.tif")) for name in (after, before))
    window = Window(100, 100, 256, 256)
    dates, pair, plain = aligned(TaskRequest("compare", next(sources), before=next(sources), window=window))

    def apart(pair):
        return np.median(np.abs(pair.before.rgb.astype(int) - pair.after.rgb).mean(axis=2)[pair.both])

    assert apart(pair) <= apart(plain) + 0.5
    if not dates.radiometry.is_plain:
        assert apart(pair) < apart(plain)

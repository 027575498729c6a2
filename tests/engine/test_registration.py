"""A known shift is found, through another light and real change; what is not sure is left alone."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image

from inference.protocol.geometry import Affine, Window
from inference.protocol.requests import Source, TaskRequest
from inference.raster.common_grid import Pair, open_pair
from inference.raster.registration import RADIUS_PX, correlation, register, shift_of, spread_windows
from inference.raster.scene import Pixels

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
#: side of what is cut from real dates
SIDE_PX = 512
SHIFTS = ((0.3, -0.6), (2.4, 1.25), (-5.5, 3.75), (9.25, -8.5))
LIGHTS = {
    "as it is": lambda rgb, rng: rgb,
    "hazy": lambda rgb, rng: rgb * 0.55 + 70,
    "dark, other colours": lambda rgb, rng: 255 * (rgb / 255) ** 1.7 * (1.0, 0.8, 1.1),
    "noisy": lambda rgb, rng: rgb * 0.8 + rng.normal(20, 7, rgb.shape),
}


def texture(size=420, seed=3):
    """A picture with edges of all sizes: blocks over slow clouds."""
    rng = np.random.default_rng(seed)
    picture = np.zeros((size, size, 3))
    for cell in (4, 11, 35, 90):
        noise = rng.normal(0, 20, (size // cell + 2, size // cell + 2, 3))
        picture += np.repeat(np.repeat(noise, cell, 0), cell, 1)[:size, :size]
    return picture + 120


def moved(picture, shift_xy):
    """The picture with its content moved right and down by parts of pixels, exactly as its spectrum says."""
    y, x = np.fft.fftfreq(picture.shape[0])[:, None, None], np.fft.fftfreq(picture.shape[1])[None, :, None]
    spectrum = np.fft.fft2(picture, axes=(0, 1)) * np.exp(-2j * np.pi * (x * shift_xy[0] + y * shift_xy[1]))
    return np.fft.ifft2(spectrum, axes=(0, 1)).real


def bytes_of(picture):
    return np.clip(np.round(picture), 0, 255).astype(np.uint8)


def pair_of(before, after, both=None):
    both = np.ones(after.shape[:2], bool) if both is None else both
    return Pair(Pixels(bytes_of(before), both), Pixels(bytes_of(after), both), both)


def cut(picture, row, column, size=192):
    return picture[row : row + size, column : column + size]


@pytest.mark.parametrize("light", LIGHTS.values(), ids=LIGHTS)
@pytest.mark.parametrize("shift_xy", SHIFTS)
def test_a_known_shift_is_found_in_another_light(shift_xy, light):
    after, rng = texture(), np.random.default_rng(0)
    before = light(np.clip(moved(after, shift_xy), 0, 255), rng)
    places = [(20, 20), (20, 200), (200, 20), (200, 200)]
    found = shift_of(correlation(pair_of(cut(before, *place), cut(after, *place))) for place in places)
    assert found.is_sure and found.confidence > 0.6
    np.testing.assert_allclose(found.shift_xy_px, shift_xy, atol=0.08)


def test_change_in_a_third_of_the_picture_does_not_matter():
    after, other = texture(), texture(seed=9)
    before = moved(after, (3.0, -1.5))
    before[:, :140] = other[:, :140]
    before[200:260, 200:300] = 230
    places = [(row, column) for row in (0, 110, 220) for column in (0, 110, 220)]
    found = shift_of(correlation(pair_of(cut(before, *place), cut(after, *place))) for place in places)
    np.testing.assert_allclose(found.shift_xy_px, (3.0, -1.5), atol=0.1)


def test_holes_do_not_pull_the_shift_to_zero():
    after = texture()
    before, both = moved(after, (6.0, 4.0)), np.ones((192, 192), bool)
    both[60:130, 40:150] = False
    before[100:170, 80:190] = after[100:170, 80:190] = 0
    found = shift_of([correlation(pair_of(cut(before, 40, 40), cut(after, 40, 40), both))])
    np.testing.assert_allclose(found.shift_xy_px, (6.0, 4.0), atol=0.1)


@pytest.mark.parametrize("windows", [1, 9])
def test_unrelated_pictures_are_not_sure(windows):
    for seed in range(12):
        pairs = [
            pair_of(texture(192, 100 + 20 * seed + number), texture(192, 500 + 20 * seed + number))
            for number in range(windows)
        ]
        found = shift_of(map(correlation, pairs))
        assert (found.shift_xy_px, found.confidence) == ((0.0, 0.0), 0.0)
        assert "could not be measured" in found.note


def test_a_shift_out_of_reach_is_not_sure():
    after = texture()
    before = moved(after, (40.0, 0.0))
    places = [(20, 20), (20, 200), (200, 20), (200, 200)]
    assert not shift_of(correlation(pair_of(cut(before, *place), cut(after, *place))) for place in places).is_sure


def test_a_part_that_lies_elsewhere_is_told():
    after = texture()
    there, here = moved(after, (5.0, 0.0)), moved(after, (0.5, 0.0))
    places = [(20, 20), (20, 200), (200, 20), (200, 200), (110, 110)]
    befores = [there, *[here] * 4]
    found = shift_of(correlation(pair_of(cut(b, *place), cut(after, *place))) for b, place in zip(befores, places))
    np.testing.assert_allclose(found.shift_xy_px, (0.5, 0.0), atol=0.1)
    assert found.apart_px == pytest.approx(4.5, abs=0.2)


@pytest.mark.parametrize("picture", [np.full((96, 96, 3), 80), np.zeros((96, 96, 3))])
def test_nothing_to_see_is_not_sure(picture):
    found = correlation(pair_of(picture, picture))
    assert found is None or not shift_of([found]).is_sure
    assert correlation(pair_of(texture(96), texture(96), np.zeros((96, 96), bool))) is None


def test_the_middle_of_a_correlation_stands_for_no_shift():
    found = correlation(pair_of(texture(96), texture(96)))
    assert found.shape == (2 * RADIUS_PX + 1,) * 2
    assert np.unravel_index(found.argmax(), found.shape) == (RADIUS_PX, RADIUS_PX)


def run(steps):
    """What a generator returns, and how often it yielded."""
    count = 0
    while True:
        try:
            next(steps)
            count += 1
        except StopIteration as end:
            return end.value, count


def registered(after, before, window=None):
    with open_pair(TaskRequest("compare", after, before=before, window=window)) as grid:
        (moved_grid, found), steps = run(register(grid))
        assert steps >= len(spread_windows(grid)) > 0, "a job can be cancelled between windows"
        return moved_grid, found


def test_the_grid_is_moved_back(write_raster):
    picture = bytes_of(texture(300)).transpose(2, 0, 1)
    after = write_raster(picture, "after.tif")
    before = write_raster(np.roll(picture, (4, -7), (1, 2)), "before.tif")
    grid, found = registered(Source(after), Source(before))
    np.testing.assert_allclose(found.shift_xy_px, (-7, 4), atol=0.05)
    assert grid.shift_xy_px == found.shift_xy_px
    assert "7.0 pixels to the left and 4.0 down (16 m); it was moved back" in found.note


def test_twins_are_left_exactly_as_they_are(write_raster):
    path = write_raster(bytes_of(texture(300)).transpose(2, 0, 1))
    grid, found = registered(Source(path), Source(path))
    assert grid.shift_xy_px == (0.0, 0.0)
    assert found.confidence > 0.9 and "lie over each other within" in found.note


def test_small_pictures_are_left_alone(write_raster):
    path = write_raster(bytes_of(texture(40)).transpose(2, 0, 1))
    with open_pair(TaskRequest("compare", Source(path), before=Source(path))) as grid:
        (same, found), _ = run(register(grid))
    assert same is grid and not found.is_sure


def real_pairs():
    """(name, before, after) of real dates, SIDE_PX square, uint8 (H, W, 3)."""
    if not (DATA / "geotiff").is_dir() or not (DATA / "two_dates").is_dir():
        pytest.skip(f"no real imagery here: {DATA} is not on this machine")
    naip = [DATA / "geotiff" / f"naip_{date}.tif" for date in ("2009-08-18", "2016-08-16", "2020-08-31")]
    landsat = [DATA / "geotiff" / f"landsat_{year}.tif" for year in (1985, 2020)]
    for before, after in (naip[:2], naip[1:], landsat):
        yield before.stem, *map(top_left, (before, after))
    with zipfile.ZipFile(DATA / "two_dates" / "sztaki_952px.zip") as archive:
        for name in ("szada_2", "tiszadob_2"):
            files = [archive.open(f"{name}_{date}.webp") for date in ("before", "after")]
            yield name, *(np.asarray(Image.open(file).convert("RGB"))[:SIDE_PX, :SIDE_PX] for file in files)


def top_left(path):
    with rasterio.open(path) as dataset:
        return dataset.read([1, 2, 3]).transpose(1, 2, 0)[:SIDE_PX, :SIDE_PX]


def test_shifts_on_real_dates(write_raster, capsys):
    """A date moved by a known shift, in another light: against itself, and against another date, years away."""
    rng, rows, worst = np.random.default_rng(1), [], {"itself": 0.0, "another date": 0.0}
    for number, (name, before, after) in enumerate(real_pairs()):
        truth, earlier = (
            write_raster(date.transpose(2, 0, 1), f"{name}.tif") for date, name in ((after, "a"), (before, "b"))
        )
        _, own = registered(Source(truth), Source(earlier))
        shift_xy = SHIFTS[number % len(SHIFTS)]
        light, change = list(LIGHTS.items())[1 + number % 3]
        for against, picture, already in (("itself", after, (0, 0)), ("another date", before, own.shift_xy_px)):
            copy = bytes_of(change(np.clip(moved(picture, shift_xy), 0, 255), rng)).transpose(2, 0, 1)
            _, found = registered(Source(truth), Source(write_raster(copy, "copy.tif")))
            error = float(np.hypot(*(np.subtract(found.shift_xy_px, already) - shift_xy)))
            worst[against] = max(worst[against], error if found.is_sure else np.inf)
            rows.append(f"{name:16} {against:13} {light:20} {shift_xy!s:14} {error:6.2f} {found.confidence:6.0%}")
    with capsys.disabled():
        print(f"\n{'before':16} {'against':13} {'light':20} {'shift, px':14} {'error':6} {'sure':>6}", *rows, sep="\n")
    assert worst["itself"] < 0.1
    assert worst["another date"] < 0.25


def test_real_dates_lie_where_they_say(capsys):
    """NAIP is orthorectified to a few metres, here a pixel; the two Landsat scenes are of one grid."""
    folder = DATA / "geotiff"
    if not folder.is_dir():
        pytest.skip(f"no real imagery here: {folder} is not on this machine")
    for before, after, most_px in (
        ("naip_2009-08-18", "naip_2020-08-31", 1.0),
        ("landsat_1985", "landsat_2020", 0.15),
    ):
        _, found = registered(Source(str(folder / f"{after}.tif")), Source(str(folder / f"{before}.tif")))
        assert found.is_sure and np.hypot(*found.shift_xy_px) < most_px


def test_a_wrong_georeference_of_a_real_date_is_put_right():
    """The older date is said to lie 34 m east and 21 m south of where it does, and in another CRS."""
    path, before = DATA / "geotiff" / "naip_2020-08-31.tif", DATA / "geotiff" / "naip_2009-08-18.tif"
    if not path.exists():
        pytest.skip(f"no real imagery here: {path} is not on this machine")
    with rasterio.open(before) as dataset:
        wrong = Affine(*tuple(dataset.transform)[:6])
    wrong = Affine(wrong.a, wrong.b, wrong.c + 34, wrong.d, wrong.e, wrong.f - 21)
    window = Window(150, 100, 600, 500)
    _, right = registered(Source(str(path)), Source(str(before)), window)
    grid, found = registered(Source(str(path)), Source(str(before), transform=wrong), window)
    np.testing.assert_allclose(np.subtract(found.shift_xy_px, right.shift_xy_px), (34 / 5, 21 / 5), atol=0.2)
    assert grid.shift_xy_px == found.shift_xy_px

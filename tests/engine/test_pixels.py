"""Pixels of a window: size, padding, masks, stretch and colours, from every kind of file."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp, Resampling

from inference.protocol.errors import BadRequest, BandsMissing, RasterUnreadable, WindowEmpty
from inference.protocol.geometry import Window
from inference.protocol.requests import Stretch

RNG = np.random.default_rng(7)


def whole(scene):
    """All pixels of a scene at their own size."""
    return scene.read(Window(0, 0, scene.width_px, scene.height_px), (scene.height_px, scene.width_px))


def test_eight_bit_pixels_come_as_they_are(write_raster, open_scene):
    values = RNG.integers(0, 255, (3, 40, 50), np.uint8)
    with open_scene(write_raster(values)) as scene:
        pixels = whole(scene)
        part = scene.read(Window(10, 5, 8, 4), (4, 8))
    assert pixels.rgb.dtype == np.uint8
    np.testing.assert_array_equal(pixels.rgb, values.transpose(1, 2, 0))
    np.testing.assert_array_equal(part.rgb, values[:, 5:9, 10:18].transpose(1, 2, 0))
    assert pixels.valid.all()


def test_boxes_are_relative_to_the_window_and_padded_beyond_it(write_raster, open_scene):
    values = RNG.integers(1, 255, (1, 40, 50), np.uint8)
    with open_scene(write_raster(values), window=Window(10, 20, 30, 15)) as scene:
        assert (scene.width_px, scene.height_px) == (30, 15)
        pixels = scene.read(Window(-2, -3, 10, 10), (10, 10))
        beyond = scene.read(Window(30, 0, 5, 5), (5, 5))
    np.testing.assert_array_equal(pixels.rgb[3:, 2:, 0], values[0, 20:27, 10:18])
    assert not pixels.valid[:3].any()
    assert not pixels.valid[:, :2].any()
    assert pixels.valid[3:, 2:].all()
    assert not beyond.valid.any()


def test_a_window_that_hangs_over_the_edge_is_cut(write_raster, open_scene):
    with open_scene(write_raster(np.ones((1, 40, 50), np.uint8)), window=Window(45, -5, 20, 20)) as scene:
        assert scene.window == Window(45, 0, 5, 15)


@pytest.mark.parametrize("window", [Window(50, 0, 5, 5), Window(0, -5, 5, 5)])
def test_a_window_beside_the_raster_is_refused(write_raster, open_scene, window):
    path = write_raster(np.ones((1, 40, 50), np.uint8))
    with pytest.raises(WindowEmpty), open_scene(path, window=window):
        pass


def test_shrinking_averages_and_growing_interpolates(write_raster, open_scene):
    stripes = np.zeros((1, 64, 64), np.uint8)
    stripes[:, :, ::2] = 200
    with open_scene(write_raster(stripes)) as scene:
        small = scene.read(Window(0, 0, 64, 64), (16, 16))
        large = scene.read(Window(0, 0, 4, 4), (64, 64))
    np.testing.assert_array_equal(small.rgb, 100)
    assert len(np.unique(large.rgb)) > 2


def test_memory_follows_the_output_not_the_raster(write_raster, open_scene):
    path = write_raster(np.zeros((1, 4000, 4000), np.uint8), tiled=True, compress="deflate")
    with open_scene(path) as scene:
        tracemalloc.start()
        scene.read(Window(0, 0, 4000, 4000), (100, 100))
        _, peak_bytes = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak_bytes < 1_000_000


def test_overviews_are_used(write_raster, open_scene):
    path = write_raster(np.full((1, 1024, 1024), 10, np.uint8), tiled=True)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([8], Resampling.nearest)
    with rasterio.open(path, "r+") as dataset:
        dataset.write(np.full((1, 1024, 1024), 90, np.uint8))  # the overview still says 10
    with open_scene(path) as scene:
        assert (scene.read(Window(0, 0, 1024, 1024), (64, 64)).rgb == 10).all()


def test_nodata_in_all_bands_is_invalid_and_in_one_band_is_a_value(write_raster, open_scene):
    values = np.full((3, 8, 8), 50, np.uint8)
    values[:, 0, 0] = 255
    values[0, 1, 1] = 255
    with open_scene(write_raster(values, nodata=255)) as scene:
        pixels = whole(scene)
    assert not pixels.valid[0, 0]
    assert pixels.valid.sum() == 63
    np.testing.assert_array_equal(pixels.rgb[0, 0], 0)
    np.testing.assert_array_equal(pixels.rgb[1, 1], (255, 50, 50))


def test_nodata_takes_no_part_in_averages(write_raster, open_scene):
    values = np.full((1, 8, 8), 100, np.uint8)
    values[:, :, ::4] = 0
    with open_scene(write_raster(values, nodata=0)) as scene:
        pixels = scene.read(Window(0, 0, 8, 8), (2, 2))
    np.testing.assert_array_equal(pixels.rgb, 100)
    assert pixels.valid.all()


def test_nodata_that_only_qgis_knows_is_masked(write_raster, open_scene):
    values = np.full((1, 8, 8), 100, np.uint8)
    values[:, :4] = 7
    with open_scene(write_raster(values), nodata=7.0) as scene:
        np.testing.assert_array_equal(whole(scene).valid[:, 0], [False] * 4 + [True] * 4)


@pytest.mark.parametrize(("dtype", "opaque"), [(np.uint8, 255), (np.uint16, 65535), (np.uint16, 255)])
def test_transparent_pixels_are_invalid(write_raster, open_scene, dtype, opaque):
    values = RNG.integers(1, 200, (4, 8, 8)).astype(dtype)
    values[3] = opaque
    values[3, :, :3] = 0

    def is_alpha(dataset):
        dataset.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]

    with open_scene(write_raster(values, prepare=is_alpha)) as scene:
        pixels = whole(scene)
    np.testing.assert_array_equal(pixels.valid[0], [False] * 3 + [True] * 5)
    assert not pixels.rgb[:, :3].any()


def test_a_window_of_nothing_has_no_pixels(write_raster, open_scene):
    values = np.full((1, 20, 20), 9, np.uint8)
    values[:, :10] = 0
    path = write_raster(values, nodata=0)
    with open_scene(path, window=Window(0, 0, 20, 10)) as empty, open_scene(path) as scene:
        assert not empty.has_pixels()
        assert scene.has_pixels()


def test_a_file_that_cannot_have_holes_is_not_read_to_find_them(write_raster, open_scene, monkeypatch):
    path = write_raster(np.zeros((3, 20, 20), np.uint8))
    with open_scene(path) as scene:
        monkeypatch.setattr("inference.raster.scene.read_values", None)
        assert scene.has_pixels()


def test_sixteen_bits_are_stretched_by_the_layer_not_by_the_window(write_raster, open_scene):
    values = np.linspace(1000, 3000, 100 * 100).astype(np.uint16).reshape(1, 100, 100)
    path = write_raster(values)
    with open_scene(path) as scene:
        everything = whole(scene).rgb
    with open_scene(path, window=Window(20, 30, 10, 10)) as scene:
        part = whole(scene).rgb
    np.testing.assert_array_equal(part, everything[30:40, 20:30])
    low, high = np.percentile(values, (2, 98))
    expected = np.clip((values[0] - low) / (high - low) * 255, 0, 255)
    assert np.abs(everything[..., 0] - expected).max() <= 0.51


def test_floats_with_nan_are_masked_and_left_out_of_the_statistics(write_raster, open_scene):
    values = np.linspace(-20, 5, 64 * 64, dtype=np.float32).reshape(1, 64, 64)
    values[:, :, :5] = np.nan
    values[:, :, 5] = np.inf
    with open_scene(write_raster(values)) as scene:
        pixels = whole(scene)
    np.testing.assert_array_equal(pixels.valid[0, :7], [False] * 6 + [True])
    assert pixels.rgb[0, 6:].max() < 10
    assert pixels.rgb[-1].max() == 255


def test_nodata_is_left_out_of_the_statistics(write_raster, open_scene):
    values = RNG.uniform(10, 20, (1, 50, 50)).astype(np.float32)
    values[:, :25] = -9999
    with open_scene(write_raster(values, nodata=-9999)) as scene:
        rgb = whole(scene).rgb[25:]
    assert rgb.min() == 0
    assert 100 < rgb.mean() < 155


def test_a_large_raster_without_overviews_is_sampled(write_raster, open_scene, monkeypatch):
    monkeypatch.setattr("inference.raster.stretch.WHOLE_READ_PX", 1000)
    values = RNG.integers(1000, 2000, (1, 300, 400)).astype(np.uint16)
    with open_scene(write_raster(values)) as scene:
        assert 120 < whole(scene).rgb.mean() < 135


def test_a_changed_file_gets_new_statistics(write_raster, open_scene):
    for top in (1000, 50_000):
        values = np.linspace(0, top, 2500).astype(np.uint16).reshape(1, 50, 50)
        with open_scene(write_raster(values)) as scene:
            assert 120 < whole(scene).rgb.mean() < 135


def test_a_fixed_stretch_wins(write_raster, open_scene):
    path = write_raster(np.array([[[0, 100, 200]]], np.uint8))
    with open_scene(path, stretch=Stretch("fixed", ranges=((100.0, 200.0),))) as scene:
        np.testing.assert_array_equal(whole(scene).rgb[0, :, 0], [0, 0, 255])
    three = Stretch("fixed", ranges=((0.0, 1.0),) * 3)
    with pytest.raises(BadRequest, match="range"), open_scene(path, stretch=three):
        pass


def test_a_constant_layer_does_not_divide_by_zero(write_raster, open_scene):
    with open_scene(write_raster(np.full((1, 9, 9), 500, np.uint16))) as scene:
        assert whole(scene).valid.all()


def test_a_palette_becomes_its_colours(write_raster, open_scene):
    indexes = np.array([[[0, 1], [2, 1]]], np.uint8)
    table = {0: (255, 0, 0, 255), 1: (0, 255, 0, 255), 2: (0, 0, 255, 255)}
    path = write_raster(indexes, prepare=lambda dataset: dataset.write_colormap(1, table))
    with open_scene(path) as scene:
        pixels = whole(scene)
        large = scene.read(Window(0, 0, 2, 2), (7, 7))
    np.testing.assert_array_equal(pixels.rgb, [[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [0, 255, 0]]])
    assert set(large.rgb.reshape(-1).tolist()) == {0, 255}, "colours of a palette are never mixed"


@pytest.mark.parametrize(("count", "names", "roles", "wanted", "shown"), [
    (1, None, None, (), (1, 1, 1)),
    (2, None, None, (), (1, 1, 1)),
    (3, None, None, (), (1, 2, 3)),
    (4, None, ["gray", "undefined", "undefined", "undefined"], (), (1, 2, 3)),  # NAIP
    (4, None, ["blue", "green", "red", "alpha"], (), (3, 2, 1)),
    (2, None, ["gray", "alpha"], (), (1, 1, 1)),
    (4, ["B02", "B03", "B04", "B08"], ["gray", "undefined", "undefined", "undefined"], (), (3, 2, 1)),
    (5, ["Red Edge 1", "NIR", "Blue", "Green", "Red"], ["gray"] + ["undefined"] * 4, (), (5, 4, 3)),
    (5, None, None, (5, 3, 2), (5, 3, 2)),
    (3, None, None, (2,), (2, 2, 2)),
    (8, None, None, (5, 6, 7, 8), (5, 6, 7)),  # the second of two dates in one file
    (8, ["Blue", "Green", "Red", "NIR"] * 2, None, (5, 6, 7, 8), (7, 6, 5)),
])
def test_band_roles(write_raster, open_scene, count, names, roles, wanted, shown):
    values = np.arange(1, count + 1, dtype=np.uint8)[:, None, None] * np.ones((1, 4, 4), np.uint8)
    if roles and "alpha" in roles:
        values[roles.index("alpha")] = 255

    def label(dataset):
        for band, name in enumerate(names or (), 1):
            dataset.set_band_description(band, name)
        if roles:
            dataset.colorinterp = [ColorInterp[role] for role in roles]

    with open_scene(write_raster(values, prepare=label), bands=wanted) as scene:
        np.testing.assert_array_equal(whole(scene).rgb[0, 0], shown)


@pytest.mark.parametrize(("bands", "error"), [((1, 2, 9), BandsMissing), ((0,), BandsMissing), ((1, 2), BadRequest)])
def test_bands_that_do_not_fit_are_refused(write_raster, open_scene, bands, error):
    path = write_raster(np.ones((3, 4, 4), np.uint8))
    with pytest.raises(error), open_scene(path, bands=bands):
        pass


def test_complex_numbers_are_refused_with_advice(write_raster, open_scene):
    path = write_raster(np.ones((1, 4, 4), np.complex64))
    with pytest.raises(RasterUnreadable, match="amplitude"), open_scene(path):
        pass


def test_a_truncated_file_is_unreadable_not_a_crash(write_raster, open_scene):
    path = Path(write_raster(RNG.integers(0, 255, (1, 500, 500), np.uint8), compress="deflate"))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(RasterUnreadable, match="damaged"), open_scene(str(path)) as scene:
        whole(scene)

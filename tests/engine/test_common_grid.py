"""Two dates on one grid: the same ground at the same pixel, whatever the two files look like."""

from __future__ import annotations

import dataclasses
import math
import tracemalloc
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely

from inference.protocol.errors import BadRequest, CrsMissing, NoOverlap, RasterUnreadable
from inference.protocol.geometry import Window
from inference.protocol.requests import Source, Stretch, TaskRequest
from inference.raster.common_grid import open_pair

UTM31 = "EPSG:32631"
LEFT, TOP = 500_000.0, 5_000_000.0
SIZE = 240
WAVES_M = (61.0, 90.0, 143.0)


def ground(x, y):
    """What the ground looks like at UTM positions: three bands of slow waves, 20–220."""
    bands = [np.sin((x * c + y * s) / w * 2 * np.pi) for w, c, s in zip(WAVES_M, (1.0, 0.6, -0.8), (0.3, 0.8, 0.6))]
    return 120 + 100 * np.stack(bands)


def transform_of(gsd, rotation_deg=0.0, left=LEFT, top=TOP):
    cos, sin = math.cos(math.radians(rotation_deg)), math.sin(math.radians(rotation_deg))
    return (gsd * cos, gsd * sin, left, gsd * sin, -gsd * cos, top)


@pytest.fixture
def draw(write_raster):
    """draw(name, transform, size, crs, gain) → the path of a raster of the ground, drawn exactly at pixel centres."""

    def draw_it(name, transform=None, size=SIZE, crs=UTM31, gain=1.0, dtype=np.uint8, **profile):
        a, b, c, d, e, f = transform or transform_of(2.0)
        col, row = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
        x, y = a * col + b * row + c, d * col + e * row + f
        if crs != UTM31:
            x, y = pyproj.Transformer.from_crs(crs, UTM31, always_xy=True).transform(x, y)
        return write_raster((ground(x, y) * gain).astype(dtype), name, crs, (a, b, c, d, e, f), **profile)

    return draw_it


def compare(after, before, area=None, window=None, gsd_m=None, **source):
    earlier = Source(before, **source)
    return open_pair(TaskRequest("compare", Source(after), before=earlier, area=area, window=window, gsd_m=gsd_m))


def whole(grid):
    return grid.read(Window(0, 0, grid.size_hw[1], grid.size_hw[0]))


def difference(pair):
    """How far the two dates part at most, over pixels a little inside the part that both cover."""
    both = pair.both
    core = both[1:-1, 1:-1] & both[2:, 1:-1] & both[:-2, 1:-1] & both[1:-1, 2:] & both[1:-1, :-2]
    apart = np.abs(pair.before.rgb.astype(int) - pair.after.rgb)[1:-1, 1:-1][core]
    assert len(apart) > 500
    return apart.max()


def degrees_of(left, top, gsd_m, height_degrees=None):
    """A north-up transform in EPSG:4326 at a UTM position."""
    lon, lat = pyproj.Transformer.from_crs(UTM31, "EPSG:4326", always_xy=True).transform(left, top)
    size = gsd_m / 111_320
    return (size / math.cos(math.radians(lat)), 0.0, lon, 0.0, -(height_degrees or size), lat)


def mercator_of(left, top, size):
    x, y = pyproj.Transformer.from_crs(UTM31, "EPSG:3857", always_xy=True).transform(left, top)
    return (size, 0.0, x, 0.0, -size, y)


OTHERS = {
    "the same grid": {"transform": transform_of(2.0)},
    "half a pixel off": {"transform": transform_of(2.0, 0, LEFT - 31, TOP + 27)},
    "rotated by 30°": {"transform": transform_of(2.0, 30, LEFT - 60, TOP + 10)},
    "coarser by 2.5, rotated": {"transform": transform_of(5.0, -20, LEFT - 100, TOP + 300)},
    "finer by 4": {"transform": transform_of(0.5, 0, LEFT + 50, TOP - 40), "size": 700},
    "finer by 1.6, turned over": {"transform": transform_of(1.25, 180, LEFT + 350, TOP - 300)},
    "degrees": {"transform": degrees_of(LEFT + 20, TOP - 20, 2.0), "crs": "EPSG:4326"},
    "tall degrees": {"transform": degrees_of(LEFT - 9, TOP + 9, 2.0, 4e-5), "crs": "EPSG:4326"},
    "web mercator": {"transform": mercator_of(LEFT - 20, TOP + 40, 3.0), "crs": "EPSG:3857"},
    "the next zone": {"transform": (2.0, 0.0, 26_100.0, 0.0, -2.0, 5_019_700.0), "crs": "EPSG:32632"},
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
@pytest.mark.parametrize("is_swapped", [False, True], ids=["as before", "as after"])
def test_the_same_ground_comes_to_the_same_pixel(draw, other, is_swapped):
    if other.get("crs") == "EPSG:32632":  # where zone 31's picture lies in zone 32
        x, y = pyproj.Transformer.from_crs(UTM31, "EPSG:32632", always_xy=True).transform(LEFT, TOP)
        other = {**other, "transform": (2.0, 0.0, x - 30, 0.0, -2.0, y + 30)}
    paths = draw("usual.tif"), draw("other.tif", **other)
    with compare(*(paths[::-1] if is_swapped else paths)) as grid:
        pair = whole(grid)
        assert pair.both.shape == grid.size_hw
        assert difference(pair) <= (6 if grid.gsd_m < 3 else 12), "bilinear between waves of 61 m, rounded twice"


def test_the_grid_is_the_after_images_own_where_that_is_coarser(draw):
    with compare(draw("after.tif", transform_of(4.0)), draw("before.tif", transform_of(1.0), 600)) as grid:
        assert grid.pixel.scale_xy == (1.0, 1.0)
        assert grid.gsd_m == pytest.approx(4.0, rel=1e-3)
        assert "4 m a pixel, the coarser of 1 m (before) and 4 m (after)" in grid.notes[0]
        assert grid.transform == grid.overlay.after.transform


def test_the_coarser_before_image_sets_the_size(draw):
    with compare(draw("after.tif"), draw("before.tif", transform_of(8.0, 0, LEFT - 64, TOP + 64))) as grid:
        assert grid.pixel.scale_xy == (4.0, 4.0)
        assert grid.size_hw == (60, 60)
        assert tuple(grid.transform.to_map((60, 60))) == (LEFT + 480, TOP - 480)
        assert grid.in_window([(0, 0), (10, 20)]) == [(0, 0), (40, 80)]


def test_a_coarser_size_can_be_asked_for_but_no_finer(draw):
    paths = draw("after.tif"), draw("before.tif")
    with compare(*paths, gsd_m=6.0) as grid:
        assert grid.gsd_m == pytest.approx(6.0, rel=2e-3)
        assert grid.size_hw == (80, 80)
        assert difference(whole(grid)) == 0
    with compare(*paths, gsd_m=0.5) as grid:
        assert grid.gsd_m == pytest.approx(2.0, rel=1e-3)


def test_pixels_are_square_on_the_ground(draw):
    """At 45° north a square in degrees is 0.7 times as wide as it is tall."""
    square = degrees_of(LEFT, TOP, 2.0)
    path = draw("degrees.tif", (square[4] * -1, 0, square[2], 0, square[4], square[5]), crs="EPSG:4326")
    with compare(path, path) as grid:
        assert grid.pixel.scale_xy[1] == 1.0
        assert grid.pixel.scale_xy[0] == pytest.approx(1 / math.cos(math.radians(45.15)), rel=5e-3)


def test_shrinking_averages(write_raster, draw):
    stripes = np.zeros((3, SIZE, SIZE), np.uint8)
    stripes[:, :, ::2] = 200
    paths = write_raster(stripes, "stripes.tif"), draw("before.tif", transform_of(3.0))
    with compare(*paths) as grid:
        assert grid.pixel.scale_xy == pytest.approx((1.5, 1.5))
        seen = whole(grid).after.rgb
    assert seen.min() >= 60 and seen.max() <= 140, "without averages it would be 0 and 200 too"


def test_sixteen_bits_beside_eight(draw):
    deep = draw("before.tif", gain=40.0, dtype=np.uint16)
    with compare(draw("after.tif"), deep, stretch=Stretch("fixed", ranges=((0.0, 255 * 40.0),))) as grid:
        assert difference(whole(grid)) <= 1


@pytest.mark.parametrize("name", ["coarser by 2.5, rotated", "degrees", "finer by 1.6, turned over"])
def test_a_pixel_does_not_depend_on_the_tile(draw, name):
    with compare(draw("after.tif"), draw("before.tif", **OTHERS[name])) as grid:
        everything, (height, width) = whole(grid), grid.size_hw
        for top in range(0, height, 56):
            for left in range(0, width, 43):
                tile = Window(left, top, min(43, width - left), min(56, height - top))
                part = np.s_[top : top + tile.height, left : left + tile.width]
                for whole_date, date in zip(everything[:2], grid.read(tile)):
                    np.testing.assert_array_equal(whole_date.rgb[part], date.rgb)
                    np.testing.assert_array_equal(whole_date.valid[part], date.valid)


def test_padding_is_invalid(draw):
    with compare(draw("after.tif"), draw("before.tif")) as grid:
        plain, padded = grid.read(Window(0, 0, 40, 30)), grid.read(Window(0, 0, 40, 30), (48, 64))
    assert padded.both.sum() == 1200 and padded.before.rgb.shape == (48, 64, 3)
    np.testing.assert_array_equal(padded.after.rgb[:30, :40], plain.after.rgb)


def test_a_part_that_overlaps_is_compared_and_said(draw):
    with compare(draw("after.tif"), draw("before.tif", transform_of(2.0, 0, LEFT + 288, TOP))) as grid:
        assert grid.size_hw == (240, 96)
        assert grid.offset_xy == (144.0, 0.0)
        assert "covers 40% of the area" in " ".join(grid.notes)
        assert difference(whole(grid)) == 0


def test_only_the_area_asked_about_is_compared(draw):
    area = ((LEFT + 100, TOP - 100), (LEFT + 300, TOP - 100), (LEFT + 300, TOP - 400), (LEFT + 100, TOP - 100))
    with compare(draw("after.tif"), draw("before.tif", transform_of(2.0, 10, LEFT - 60, TOP)), area=area) as grid:
        assert grid.size_hw == (150, 100)
        assert 0.45 < whole(grid).both.mean() < 0.55
        ring = grid.in_window(list(shapely.get_coordinates(grid.shared)))
        expected = shapely.Polygon([(50, 50), (150, 50), (150, 200)])
        offset = grid.overlay.after.window
        found = shapely.Polygon([(x + offset.col_off, y + offset.row_off) for x, y in ring])
        assert found.symmetric_difference(expected).area < 1


def test_a_window_of_the_after_image_is_enough(draw):
    with compare(draw("after.tif"), draw("before.tif", transform_of(2.0, 45)), window=Window(80, 30, 60, 60)) as grid:
        assert difference(whole(grid)) <= 6


def test_nodata_and_transparency_of_both_dates(draw, write_raster):
    values = np.full((4, SIZE, SIZE), 255, np.uint8)
    values[3, :, :60] = 0
    names = ["red", "green", "blue", "alpha"]

    def is_alpha(dataset):
        dataset.colorinterp = [type(dataset.colorinterp[0])[name] for name in names]

    after = write_raster(values, "after.tif", prepare=is_alpha)
    holes = np.full((3, SIZE, SIZE), 90, np.uint8)
    holes[:, :120] = 7
    before = write_raster(holes, "before.tif", transform=transform_of(2.0, 0, LEFT - 1, TOP + 1))
    with compare(after, before, nodata=7.0) as grid:
        pair = whole(grid)
    assert not pair.after.valid[:, :60].any() and pair.after.valid[:, 60:].all()
    assert not pair.before.valid[:118].any() and pair.before.valid[122:-2, :-2].all()
    assert (pair.before.rgb[pair.before.valid] == 90).all(), "nodata is not mixed in at the border"
    np.testing.assert_array_equal(pair.both, pair.before.valid & pair.after.valid)


def test_a_shift_is_undone(draw):
    """The before image says that it lies 6 m further west and 4 m further north than it does."""
    wrong = draw("wrong.tif", transform_of(2.0))
    with compare(draw("after.tif", transform_of(2.0, 0, LEFT + 6, TOP - 4)), wrong) as grid:
        assert difference(whole(grid)) == 0
        moved = grid.moved((3.0, -2.0))
        assert difference(whole(moved)) > 50
        assert difference(whole(moved.moved((-3.0, 2.0)))) == 0
        assert moved.moved((0.5, 0.0)).shift_xy_px == (3.5, -2.0)
    with compare(draw("after.tif"), wrong) as grid:
        before, moved = whole(grid).before, whole(grid.moved((5, 7))).before
        np.testing.assert_array_equal(moved.rgb[:-7, :-5], before.rgb[7:, 5:])


def test_no_overlap_is_refused_with_the_distance(draw):
    far = draw("far.tif", transform_of(2.0, 0, LEFT + 12_000, TOP))
    with pytest.raises(NoOverlap, match=r"their middles lie 12\.0 km apart"), compare(draw("after.tif"), far):
        pass


def test_too_little_overlap_is_refused_with_its_size(draw):
    beside = draw("beside.tif", transform_of(2.0, 0, LEFT + 440, TOP))
    with pytest.raises(NoOverlap, match="only 20 × 240 pixels at 2 m"), compare(draw("a.tif"), beside):
        pass


def test_an_area_that_the_before_image_does_not_reach_is_refused(draw):
    half = draw("half.tif", transform_of(2.0, 0, LEFT + 240, TOP))
    area = ((LEFT, TOP), (LEFT + 200, TOP), (LEFT + 200, TOP - 200), (LEFT, TOP))
    with pytest.raises(NoOverlap, match="does not reach the area"), compare(draw("a.tif"), half, area=area):
        pass


@pytest.mark.parametrize("is_before", [True, False])
def test_one_date_without_a_crs_is_refused_with_what_to_do(draw, write_raster, is_before):
    paths = [draw("placed.tif"), write_raster(np.ones((3, 90, 90), np.uint8), "bare.tif", crs=None)]
    with pytest.raises(CrsMissing, match=r"Set the CRS of bare\.tif"), compare(*paths[:: 1 if is_before else -1]):
        pass


def test_two_pictures_without_georeference_are_compared_pixel_to_pixel(write_raster):
    values = np.random.default_rng(1).integers(1, 255, (3, 60, 80), np.uint8)
    after = write_raster(values, "after.tif", crs=None, transform=None)
    before = write_raster(values[:, :50], "before.tif", crs=None, transform=None)
    with compare(after, before) as grid:
        assert (grid.size_hw, grid.gsd_m) == ((50, 80), None)
        assert any("pixel to pixel, from their top left corners" in note for note in grid.notes)
        assert difference(whole(grid)) == 0
    with compare(after, before, window=Window(20, 10, 40, 35)) as grid:
        np.testing.assert_array_equal(whole(grid).before.rgb, values[:, 10:45, 20:60].transpose(1, 2, 0))


def test_two_rasters_without_crs_are_laid_by_their_transforms(write_raster):
    values = np.random.default_rng(1).integers(1, 255, (3, 60, 80), np.uint8)
    after = write_raster(values, "after.tif", crs=None, transform=(2, 0, 1000, 0, -2, 500))
    before = write_raster(values[:, 8:, 10:], "before.tif", crs=None, transform=(2, 0, 1020, 0, -2, 484))
    with compare(after, before) as grid:
        assert grid.size_hw == (52, 70)
        assert any("taken to be in the same one" in note for note in grid.notes)
        assert difference(whole(grid)) == 0


def test_no_way_between_the_systems_is_refused(draw, write_raster):
    plant = 'LOCAL_CS["plant",LOCAL_DATUM["plant",0],UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'
    before = draw("before.tif")
    with pytest.raises(CrsMissing, match="no way"), compare(draw("after.tif"), before, crs_wkt=plant):
        pass


def test_a_raster_over_the_antimeridian_meets_both_sides(write_raster):
    values = np.tile(np.linspace(20, 220, 200).astype(np.uint8), (3, 100, 1))
    over = write_raster(values, "over.tif", crs="EPSG:4326", transform=(0.01, 0, 179.0, 0, -0.01, 10.0))
    west = write_raster(values[..., 100:], "west.tif", crs="EPSG:4326", transform=(0.01, 0, -180.0, 0, -0.01, 10.0))
    for after, before in ((over, west), (west, over)):
        with compare(after, before) as grid:
            assert grid.size_hw == (100, 100)
            assert difference(whole(grid)) <= 1


def test_a_world_map_serves_as_the_before_image(write_raster, draw):
    values = np.full((3, 720, 1440), 77, np.uint8)
    world = write_raster(values, "world.tif", crs="EPSG:4326", transform=(0.25, 0, -180, 0, -0.25, 90), compress="lzw")
    with compare(draw("after.tif", transform_of(20_000.0, 0, 200_000, 5_900_000), 100), world) as grid:
        assert min(grid.size_hw) > 50
        pair = whole(grid)
    assert pair.both[:-1, :-1].all() and (pair.before.rgb[:-1, :-1] == 77).all()


def test_memory_follows_the_tile(write_raster):
    path = write_raster(np.zeros((3, 3000, 3000), np.uint8), tiled=True, compress="deflate")
    other = write_raster(
        np.zeros((3, 2500, 2500), np.uint8),
        "other.tif",
        transform=transform_of(2.4, 10),
        tiled=True,
        compress="deflate",
    )
    with compare(path, other) as grid:
        tracemalloc.start()
        grid.read(Window(600, 600, 128, 128))
        _, peak_bytes = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak_bytes < 6_000_000


def test_a_date_that_breaks_off_is_unreadable(draw):
    before = Path(draw("before.tif", compress="deflate"))
    before.write_bytes(before.read_bytes()[: before.stat().st_size // 2])
    with pytest.raises(RasterUnreadable), compare(draw("after.tif"), str(before)) as grid:
        whole(grid)


def test_what_is_strange_about_the_dates_is_said(draw):
    path, other = draw("a.tif"), draw("b.tif")
    with compare(path, path) as grid:
        assert any("the same raster" in note for note in grid.notes)
    request = TaskRequest("compare", Source(path, date="2019"), before=Source(other, date="2020-08-31"))
    with open_pair(request) as grid:
        assert any("swap them" in note for note in grid.notes)
    swapped = dataclasses.replace(request, source=request.before, before=request.source)
    with open_pair(swapped) as grid:
        assert not any("swap them" in note for note in grid.notes)
    with pytest.raises(BadRequest, match="before and an after"), open_pair(TaskRequest("compare", Source(path))):
        pass

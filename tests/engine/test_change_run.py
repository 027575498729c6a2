"""Maps of change over many tiles: the same whatever their size, in bounded memory, drawn and named exactly."""

from __future__ import annotations

import tracemalloc
from collections import Counter

import numpy as np
import pytest
import shapely

from inference.engine import answers
from inference.families import change_findings
from inference.families.change_findings import cover_of, filled, label_of
from inference.families.change_level import Level, lowered
from inference.families.change_likely import Likely, closed, joined_px
from inference.families.change_run import ChangeMaps, Lattice
from inference.protocol.geometry import Window
from inference.raster import aligned, registration
from inference.raster.common_grid import CommonGrid
from inference.raster.outline_steps import outlines_in_steps
from inference.raster.polygons import outlines
from inference.raster.stitch import Mosaic
from tests.engine.two_dates import (
    NEW,
    NORTH_UP,
    OLD,
    ORIGIN,
    ROOF,
    Differences,
    Eyes,
    OneModel,
    ask,
    ground,
    iou,
    on_map,
    photograph,
)


@pytest.mark.parametrize("size_hw", [(640, 700), (300, 90)])
def test_the_size_of_tiles_does_not_matter(write_raster, size_hw):
    rng = np.random.default_rng(1)
    things = [(ROOF, *rng.integers(0, (size_hw[1] - 40, size_hw[0] - 40)), *rng.integers(8, 36, 2)) for _ in range(30)]
    before = write_raster(photograph([], size_hw), "before.tif", transform=NORTH_UP)
    after = write_raster(photograph(things, size_hw), "after.tif", transform=NORTH_UP)

    class FarSighted(Eyes):
        """Sees every pixel beside the mean of all that it is shown, as a network with a norm over the picture does."""

        def encode(self, rgb_NHWC):
            features = super().encode(rgb_NHWC)
            return features._replace(p4=features.p4 * (1 + 0.2 * np.sin(features.p4.mean((2, 3), keepdims=True))))

    shapes = []
    for tile_px in (256, 512, 700):
        models = OneModel(tile_px=tile_px)
        models.family._encoder = FarSighted()
        shapes.append(on_map(ask(before, after, models=models)["found"]))
    assert shapes[0].area > 1000
    assert iou(shapes[0], shapes[1]) > 0.999 and iou(shapes[0], shapes[2]) > 0.999


@pytest.mark.parametrize("larger", [1, 2])
@pytest.mark.parametrize(("height", "width"), [(5, 3), (256, 256), (257, 64), (1000, 449), (448, 640)])
def test_views_cover_a_grid_and_lie_on_one_lattice(height, width, larger):
    lattice = Lattice.of(height, width, larger)
    assert lattice.size_hw[0] >= height and lattice.size_hw[1] >= width
    everywhere = set()
    for tile_px in (256, 512):
        views = [view for tile in lattice.tiles(tile_px) for view in tile]
        covered = np.zeros(lattice.size_hw, bool)
        for window, inner in views:
            assert window.col_off % 32 == window.row_off % 32 == window.width % 32 == window.height % 32 == 0
            covered[inner.row_off : inner.row_off + inner.height, inner.col_off : inner.col_off + inner.width] = True
        assert covered.all()
        everywhere.add(frozenset(views))
    assert len(everywhere) == 1


def test_coarse_pixels_are_shown_larger_and_found_where_they_are(write_raster):
    coarse = (10.0, 0.0, ORIGIN[0], 0.0, -10.0, ORIGIN[1])
    ten_times = [(colour, *(10 * side for side in box)) for colour, *box in NEW]
    before = write_raster(photograph([], (320, 300), transform=coarse), "before.tif", transform=coarse)
    after = write_raster(photograph(ten_times, (320, 300), transform=coarse), "after.tif", transform=coarse)
    models = OneModel()
    found = on_map(ask(before, after, models=models)["found"])
    assert iou(found, ground(ten_times)) > 0.95
    assert models.family._encoder.looks > 4  # a view of 256 px shows 128 pixels of the grid


def test_what_is_nowhere_sure_is_left_out(write_raster):
    things = [(ROOF, 40, 40, 24, 20), ((170, 140, 120), 120, 60, 32, 24)]  # the second differs by little

    class Doubtful(Differences):
        """As sure of a change as it is bright."""

        def changed(self, before, after):
            return (np.abs(before.p4 - after.p4)[:, 0] / 8 - 3).astype(np.float32)

    before = write_raster(photograph([], (256, 256)), "before.tif", transform=NORTH_UP)
    after = write_raster(photograph(things, (256, 256)), "after.tif", transform=NORTH_UP)
    for settings, count in (({}, 2), ({"sure_min": 0.99}, 1), ({"min_area_px": 600}, 1), ({"sure_min": 1.1}, 0)):
        models = OneModel(**settings)
        models.family._detector = Doubtful()
        assert ask(before, after, models=models)["findings"] == count, settings


def test_memory_follows_the_maps_and_not_the_pictures(write_raster):
    side = 1536
    before = write_raster(photograph(OLD, (side, side)), "before.tif", transform=NORTH_UP, tiled=True)
    after = write_raster(photograph(NEW, (side, side)), "after.tif", transform=NORTH_UP, tiled=True)
    tracemalloc.start()
    told = ask(before, after)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert told["findings"] == 3
    assert peak < 10 * side**2 + 60e6  # 4 bytes of maps and some masks a pixel, and what a tile takes
    assert np.quantile(told["gaps_s"], 0.99) < 0.5


def test_little_is_done_between_two_looks_at_whether_the_job_is_cancelled(write_raster, monkeypatch):
    houses = [(ROOF, 8 + 24 * column, 8 + 24 * row, 12, 12) for row in range(13) for column in range(13)]
    before = write_raster(photograph([]), "before.tif", transform=NORTH_UP)
    after = write_raster(photograph(houses), "after.tif", transform=NORTH_UP)
    done, most = Counter(), Counter()

    def count(owner, name, kind):
        real = getattr(owner, name)

        def counted(*args):
            done[kind] += 1
            most[kind] = max(most[kind], done[kind])
            return real(*args)

        monkeypatch.setattr(owner, name, counted)

    count(CommonGrid, "read", "looks")
    count(registration, "correlation", "looks")
    count(aligned, "fit_radiometry", "looks")
    count(change_findings, "place", "named")
    count(answers, "place", "told")
    assert ask(before, after, on_event=lambda *_: done.clear())["findings"] == len(houses)
    assert most["looks"] == 1
    assert 0 < most["named"] <= 10 and 0 < most["told"] <= 50


def test_outlines_in_steps_are_those_drawn_at_once(monkeypatch):
    monkeypatch.setattr("inference.raster.outline_steps.BLOCK_PX", 16)
    monkeypatch.setattr("inference.raster.outline_steps.AT_ONCE", 3)
    rng = np.random.default_rng(0)

    def plain(polygons):
        return sorted(shapely.normalize(shapely.make_valid(shapely.Polygon(p[0], p[1:]))).wkt for p in polygons)

    for share in (0.2, 0.5, 0.7, 0.9) * 4:
        mask = rng.random(rng.integers(5, 60, 2)) < share
        for least in (0, 3):
            stepwise = [polygon for step in outlines_in_steps(mask, least) for polygon in step]
            assert plain(stepwise) == plain(outlines(mask, min_area_px=least))


def test_gaps_that_no_disc_fits_into_are_closed():
    radius_px = 3
    mask = np.zeros((40, 50), bool)
    mask[10:20, 5:15] = mask[10:20, 19:30] = mask[30:, 40:] = True  # four pixels apart, and one in the corner
    rows, columns = np.mgrid[-9:49, -9:59]
    discs = [  # every disc that lies beside what is there
        np.hypot(rows - y, columns - x) <= radius_px
        for y in range(-6, 46)
        for x in range(-6, 56)
    ]
    padded = np.pad(mask, 9)
    free = np.any([disc for disc in discs if not (disc & padded).any()], axis=0)
    assert (closed(mask, radius_px) == ~free[9:-9, 9:-9]).all()
    assert closed(mask, radius_px)[15, 16] and not closed(mask, 1)[15, 16]


@pytest.mark.parametrize("gsd_m", [None, 0.3, 1.5])
def test_parts_of_what_is_likely_are_those_of_the_whole(gsd_m):
    rng = np.random.default_rng(8)
    size_hw = (130, 90)
    change = Mosaic(*size_hw)
    change.add(Window(0, 0, *size_hw[::-1]), rng.random(size_hw))
    seen = np.ones(size_hw, bool)
    seen[60:70, 20:40] = False
    likely = Likely(ChangeMaps(change, ((), ()), seen), 0.97, joined_px(gsd_m))
    whole = likely[0:130, 0:90]
    assert whole.sum() > (change.probability() >= 0.97).sum() or not gsd_m or gsd_m < 1
    assert not whole[~seen].any()
    for top in range(0, 130, 48):
        for left in range(0, 90, 48):
            part = np.s_[top : top + 48, left : left + 48]
            assert (likely[part] == whole[part]).all()


def test_a_polygon_is_filled_as_it_was_drawn():
    mask = np.random.default_rng(2).random((40, 50)) < 0.6
    whole = np.zeros((44, 52), int)
    for polygon in outlines(mask):
        window, inside = filled(polygon)
        assert window.col_off % 4 == window.row_off % 4 == inside.shape[0] % 4 == inside.shape[1] % 4 == 0
        part = whole[window.row_off :, window.col_off :][: window.height, : window.width]
        part += inside[: part.shape[0], : part.shape[1]]
    np.testing.assert_array_equal(whole[:40, :50], mask)
    assert not whole[40:].any() and not whole[:, 50:].any()


def test_covers_and_names():
    classes = ("building", "road", "water", "vegetation", "land")
    was, becomes = cover_of(np.array([0.1, 0, 0, 0.8, 0.1]), np.array([0.5, 0, 0, 0.6, 0.1]), classes)
    assert (was, becomes) == ("vegetation", "building")
    house = np.array([0.9, 0, 0, 0, 0.1])
    assert cover_of(house, house, classes) == ("building", "building")
    assert cover_of(np.zeros(5), np.zeros(5), classes) == ("", "") == cover_of(np.zeros(0), np.zeros(0), ())
    assert label_of("land", "vegetation", 100) == "tree" and label_of("land", "vegetation", 1000) == "vegetation"
    assert label_of("vegetation", "land", None) == "vegetation" and label_of("", "", 5) == "change"
    assert label_of("vegetation", "road", 50) == "road" and label_of("water", "land", 50) == "water"


def test_what_counts_is_what_changed_more_than_the_rest():
    level = Level(percent=75, share=0.5, offset=1.0, least=-2.0, most=1.5)
    seen = np.ones((300, 40), bool)
    seen[:, 30:] = False
    maps = {}
    for name, rest in (("quiet", 0.01), ("loud", 0.8)):
        mosaic = Mosaic(320, 64)
        values = np.full((320, 64), rest, np.float32)
        values[:60, :10] = 0.9
        mosaic.add(Window(0, 0, 64, 320), values)
        list(lowered(mosaic, seen, level))
        maps[name] = mosaic.probability()[:300, :40]
    assert maps["quiet"][0, 0] > 0.95 and maps["quiet"][100, 0] < 0.05
    assert maps["loud"][0, 0] < 0.7 and maps["loud"][100, 0] < 0.5
    assert Level.of({}) is None and Level.of({"level": level._asdict()}) == level

"""Pairs of dates that are awkward to compare: the right result, or a clear sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import pytest

from inference.protocol.errors import CrsMissing, NoOverlap, RasterUnreadable
from tests.engine.two_dates import (
    NEW,
    NORTH_UP,
    OLD,
    ORIGIN,
    ROOF,
    UTM31,
    OneModel,
    ask,
    ground,
    iou,
    on_map,
    photograph,
    written_pair,
)


@pytest.fixture
def pair(write_raster):
    """One building is gone, two are new."""
    return written_pair(write_raster)


def test_identical_layers_have_no_change_and_are_not_looked_at(pair):
    models = OneModel()
    told = ask(pair[0], pair[0], "", models)
    assert told["text"] == "No change has occurred." and told["found"] == []
    assert any("same raster" in note for note in told["notes"])
    assert "table" not in told["events"] and models.family._encoder.looks == 0
    assert ask(pair[0], pair[0], "have the images changed? yes or no")["text"] == "no"


def test_mixed_crs(write_raster):
    """Before in UTM, after in degrees: what is found lies where it lies."""
    lon, lat = pyproj.Transformer.from_crs(UTM31, "EPSG:4326", always_xy=True).transform(*ORIGIN)
    degrees = (1.27e-5, 0, lon, 0, -9.0e-6, lat)
    before = write_raster(photograph(OLD, (340, 340)), "before.tif", transform=NORTH_UP)
    picture = photograph(NEW, (320, 320), "EPSG:4326", degrees)
    after = write_raster(picture, "after.tif", crs="EPSG:4326", transform=degrees)
    told = ask(before, after)
    assert told["findings"] == 3
    assert iou(on_map(told["found"], "EPSG:4326"), ground(OLD + NEW)) > 0.85
    assert sum(finding["area_m2"] for finding in told["found"]) == pytest.approx(1648, rel=0.1)


def test_one_date_in_16_bits(write_raster, pair):
    before = write_raster(photograph(OLD).astype(np.uint16) * 37 + 300, "deep.tif", transform=NORTH_UP)
    told = ask(before, pair[1])
    assert told["findings"] == 3 and iou(on_map(told["found"]), ground(OLD + NEW)) > 0.9


def test_one_date_rotated(write_raster, pair):
    cos, sin = np.cos(0.3), np.sin(0.3)
    turned = (cos, sin, ORIGIN[0] - 60, sin, -cos, ORIGIN[1] + 20)
    before = write_raster(photograph(OLD, (460, 460), transform=turned), "turned.tif", transform=turned)
    told = ask(before, pair[1])
    assert told["findings"] == 3 and iou(on_map(told["found"]), ground(OLD + NEW)) > 0.85
    told = ask(pair[1], before)  # the other way round: the grid is the turned one
    assert told["findings"] == 3 and iou(on_map(told["found"]), ground(OLD + NEW)) > 0.85
    assert sorted(finding["from"] for finding in told["found"]) == ["building", "building", "land"]


def test_overlap_of_two_fifths(write_raster, pair):
    aside = (1.0, 0.0, ORIGIN[0] - 192, 0.0, -1.0, ORIGIN[1])
    before = write_raster(photograph(OLD, transform=aside), "aside.tif", transform=aside)
    told = ask(before, pair[1])
    assert sorted(finding["from"] for finding in told["found"]) == ["building", "land"]
    # one of the new ones lies beyond the border of what both cover, the other across it
    assert iou(on_map(told["found"]), ground([*OLD, (ROOF, 120, 60, 8, 24)])) > 0.95
    assert any("covers 40% of the area" in note for note in told["notes"])


def test_no_overlap(write_raster, pair):
    away = (1.0, 0.0, ORIGIN[0] + 5000, 0.0, -1.0, ORIGIN[1])
    with pytest.raises(NoOverlap, match=r"do not overlap: their middles lie 5\.0 km apart"):
        ask(write_raster(photograph([], transform=away), "away.tif", transform=away), pair[1])


def test_one_date_without_crs(write_raster, pair):
    bare = write_raster(photograph(OLD), "bare.tif", crs=None, transform=None)
    with pytest.raises(CrsMissing, match=r"bare\.tif has no coordinate reference system"):
        ask(bare, pair[1])


def test_both_dates_without_crs(write_raster):
    before, after = (
        write_raster(photograph(things), name, crs=None, transform=None)
        for things, name in ((OLD, "before.tif"), (NEW, "after.tif"))
    )
    told = ask(before, after)
    assert told["findings"] == 3 and told["found"][0]["area_m2"] is None and told["gsd_m"] is None
    assert told["text"].endswith("; 1.6% of what was compared changed.")
    assert told["events"]["table"][0]["columns"][-1] == "pixels" and told["shift"]["length_m"] is None


def test_a_file_that_is_deleted_while_it_is_read(write_raster):
    """What is open stays readable on Linux; elsewhere, or over a network, it is a sentence."""
    before, after = (
        write_raster(photograph(things, (600, 600)), f"{name}.tif", transform=NORTH_UP, tiled=True)
        for name, things in (("before", OLD), ("after", NEW))
    )
    looked = []

    def delete(_job, _kind, _payload):
        looked.append(1)
        if len(looked) == 3:
            Path(before).unlink()

    try:
        told = ask(before, after, on_event=delete)
    except RasterUnreadable as error:
        assert "is not there" in error.message
    else:
        assert told["findings"] == 3
    with pytest.raises(RasterUnreadable, match=r"before\.tif is not there"):
        ask(before, after)


def test_a_file_that_is_cut_off_while_it_is_read(write_raster):
    """So long that laying the dates over each other has not read all of it into the cache."""
    noise = np.random.default_rng(0).integers(0, 255, (3, 2400, 300)).astype(np.uint8)
    before = write_raster(noise, "before.tif", transform=NORTH_UP, tiled=True, blockxsize=256, blockysize=256)
    after = write_raster(photograph(NEW, (2400, 300)), "after.tif", transform=NORTH_UP)
    begun = []

    def cut(_job, kind, payload):
        if kind == "progress" and payload["message"].startswith("Comparing") and not begun:
            begun.append(1)
            with open(before, "r+b") as file:
                file.truncate(250_000)

    with pytest.raises(RasterUnreadable, match=r"before\.tif cannot be read"):
        ask(before, after, on_event=cut, models=OneModel(tile_px=256))

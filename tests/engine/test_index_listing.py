"""Which rasters are meant by folders, STAC files and lists, and how they are cut."""

from __future__ import annotations

import json
import math

import pytest

from inference.protocol.errors import RasterUnreadable
from inference.protocol.geometry import Affine, Window
from inference.protocol.requests import Source
from inference.raster.footprints import footprints
from inference.raster.survey import guess_sensor, survey, told_place
from inference.retrieval.index.chips import chip_windows, scales
from inference.retrieval.index.listing import list_rasters
from inference.retrieval.index.stac import read_stac
from inference.retrieval.index.stored_paths import from_stored, to_stored


@pytest.fixture
def folder(tmp_path):
    """Names of files, empty ones."""
    for name in ("b.tif", "a.TIF", "below/c.jp2", "below/notes.txt", "a.tif.aux.xml", "below/d.tif.ovr"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    return tmp_path


def item(number=1, **assets):
    """A STAC item with these assets."""
    return {
        "type": "Feature", "stac_version": "1.0.0", "id": f"scene {number}",
        "properties": {"datetime": "2021-07-04T10:30:00Z", "platform": "sentinel-2b", "locality": "Delft"},
        "assets": assets,
    }


def asset(href, kind="image/tiff; application=geotiff", **more):
    return {"href": href, "type": kind, **more}


def test_a_folder_gives_its_rasters_in_a_steady_order(folder):
    listing = list_rasters([], [str(folder)])
    assert list(listing.rasters) == [str(folder / name) for name in ("a.TIF", "b.tif", "below/c.jp2")]
    assert (listing.walked, listing.read, listing.failed) == ([str(folder)], [], [])


def test_a_list_gives_its_lines_relative_to_itself(folder):
    lines = ["# a comment", "", "b.tif", " below/c.jp2 ", "https://maps.example/x.tif"]
    (folder / "list.txt").write_text("\n".join(lines), encoding="utf-8")
    listing = list_rasters([], [str(folder / "list.txt")])
    assert list(listing.rasters) == [str(folder / "b.tif"), str(folder / "below/c.jp2"), "/vsicurl/https://maps.example/x.tif"]


def test_a_layer_and_its_folder_are_one_raster(folder):
    layer = Source(str(folder / "b.tif"), bands=(3, 2, 1))
    listing = list_rasters([layer], [str(folder)])
    assert listing.rasters[str(folder / "b.tif")].source == layer
    assert len(listing.rasters) == 3


def test_what_is_not_there_is_told_and_stops_nothing(folder):
    listing = list_rasters([], [str(folder / "gone"), str(folder)])
    assert len(listing.rasters) == 3
    assert listing.failed[0][0] == str(folder / "gone")


def test_a_stac_item_gives_the_asset_that_is_to_be_looked_at(tmp_path):
    assets = {
        "thumbnail": asset("t.jpg", "image/jpeg", roles=["thumbnail"]), "B02": asset("b2.tif"),
        "visual": asset("./data/true.tif"), "metadata": asset("m.xml", "application/xml"),
    }
    (tmp_path / "item.json").write_text(json.dumps(item(**assets)), encoding="utf-8")
    [found] = read_stac(tmp_path / "item.json")
    assert found.source.path == str(tmp_path / "data" / "true.tif")
    assert (found.source.date, found.source.sensor, found.place) == ("2021-07-04", "sentinel-2b", "Delft")
    del assets["visual"]
    (tmp_path / "item.json").write_text(json.dumps(item(**assets)), encoding="utf-8")
    assert [one.source.path for one in read_stac(tmp_path / "item.json")] == [str(tmp_path / "b2.tif")]


def test_a_collection_is_followed_to_local_items_only_and_not_in_circles(tmp_path):
    links = [
        {"rel": "item", "href": "./one.json"}, {"rel": "item", "href": "https://maps.example/two.json"},
        {"rel": "child", "href": "collection.json"}, {"rel": "license", "href": "one.json"},
    ]
    (tmp_path / "collection.json").write_text(json.dumps({"type": "Collection", "links": links}), encoding="utf-8")
    (tmp_path / "one.json").write_text(json.dumps(item(data=asset("https://maps.example/cog.tif"))), encoding="utf-8")
    [found] = read_stac(tmp_path / "collection.json")
    assert found.source.path == "/vsicurl/https://maps.example/cog.tif"
    both = {"type": "FeatureCollection", "features": [item(1, a=asset("a.tif")), item(2, a=asset("b.tif"))]}
    (tmp_path / "search.json").write_text(json.dumps(both), encoding="utf-8")
    assert [one.source.name for one in read_stac(tmp_path / "search.json")] == ["scene 1 a.tif", "scene 2 b.tif"]


@pytest.mark.parametrize("text", ["{}", "[]", "no json", '{"type": "Feature", "assets": 3}', '{"type": "Feature"}'])
def test_other_json_is_refused_in_words(tmp_path, text):
    (tmp_path / "some.json").write_text(text, encoding="utf-8")
    with pytest.raises(RasterUnreadable, match=r"some\.json is no STAC"):
        list(read_stac(tmp_path / "some.json"))


@pytest.mark.parametrize("overlap", [0.0, 0.25, 0.5])
@pytest.mark.parametrize(("width", "height"), [(192, 192), (241, 192), (1000, 300), (5, 2000)])
def test_chips_cover_a_raster_and_overlap_as_asked(width, height, overlap):
    windows = chip_windows(width, height, 192, overlap)
    assert len(set(windows)) == len(windows)
    for length, starts in (
        (width, {(window.col_off, window.width) for window in windows}),
        (height, {(window.row_off, window.height) for window in windows}),
    ):
        spans = sorted(starts)
        assert spans[0][0] == 0 and sum(spans[-1]) == length
        shared = [start + size - after for (start, size), (after, _) in zip(spans, spans[1:])]
        assert all(pixels >= math.floor(192 * overlap) for pixels in shared)


def test_a_raster_hardly_larger_than_a_chip_is_one():
    assert chip_windows(220, 190, 192, 0.25) == [Window(0, 0, 220, 190)]


def test_scales_are_never_finer_than_the_raster():
    assert scales(0.25, ()) == [2.0, 8.0]
    assert scales(10.0, ()) == [1.0]
    assert scales(None, (3.0,)) == [1.0]
    assert scales(1.0, (4.0, 0.1, 2.0)) == [1.0, 2.0, 4.0]


def test_footprints_are_longitude_before_latitude():
    degrees = Affine(0.01, 0, 5.0, 0, -0.01, 52.0)
    [[ring]] = footprints([Window(100, 0, 100, 100)], degrees, "EPSG:4326")
    assert ring[0] == ring[-1] == (6.0, 52.0)
    assert (min(x for x, _ in ring), max(x for x, _ in ring)) == pytest.approx((6.0, 7.0))
    assert (min(y for _, y in ring), max(y for _, y in ring)) == pytest.approx((51.0, 52.0))


@pytest.mark.parametrize(
    ("transform", "crs"),
    [(Affine(1000, 0, 3_290_000, 0, -1000, 0), "EPSG:3832"), (Affine(0.01, 0, 179.55, 0, -0.01, 0), "EPSG:4326")],
)
def test_a_footprint_across_the_antimeridian_is_two(transform, crs):
    [rings] = footprints([Window(0, 0, 100, 100)], transform, crs)
    assert len(rings) == 2
    (east, west) = sorted(rings, key=lambda ring: -ring[0][0])
    assert max(x for x, _ in east) == 180 and min(x for x, _ in east) > 178
    assert min(x for x, _ in west) == -180 and max(x for x, _ in west) < -178


def test_without_a_place_there_is_no_footprint():
    assert footprints([Window(0, 0, 9, 9)], Affine(1, 0, 0, 0, -1, 0), "") == [()]
    engineering = 'LOCAL_CS["plane",UNIT["metre",1]]'
    assert footprints([Window(0, 0, 9, 9)], Affine(1, 0, 0, 0, -1, 0), engineering) == [()]


@pytest.mark.parametrize(
    ("names", "tags", "sensor"),
    [
        (["", "S2B_MSIL2A_20210704T103031", ""], {}, "Sentinel-2"), (["", "LC08_L1TP_1", ""], {}, "Landsat"),
        (["my drone flight", "x", ""], {}, "drone"), (["", "x", ""], {"SATELLITEID": "WV03"}, "WV03"),
        (["", "sentinel2_rgb", ""], {"TIFFTAG_SOFTWARE": "drone"}, "Sentinel-2"), (["", "houses_1", ""], {}, ""),
        (["", "slab_2019", ""], {}, ""),
    ],
)
def test_what_took_a_picture_is_guessed_from_tags_and_names(names, tags, sensor):
    assert guess_sensor(names, tags) == sensor


def test_a_survey_reads_the_head_alone(checkers):
    seen = survey(Source(checkers, date="2019-05"))
    assert (seen.name, seen.width, seen.height, seen.date) == ("checkers.tif", 100, 60, "2019-05")
    assert seen.gsd_m == pytest.approx(2.0, rel=1e-3)
    assert told_place({"City": "Delft", "COUNTRY": "Netherlands"}) == "Delft, Netherlands"


def test_paths_move_with_the_index(tmp_path):
    home, moved = tmp_path / "a" / "home", tmp_path / "b" / "home"
    for path in (home / "x.tif", home / "below" / "x.tif", home.parent / "beside" / "x.tif"):
        stored = to_stored(str(path), home)
        assert not stored.startswith("/")
        assert from_stored(stored, moved) == str(path).replace(str(home.parent), str(moved.parent))
    far = str(tmp_path / "far" / "x.tif")
    assert from_stored(to_stored(far, home), moved) == far
    assert from_stored(to_stored("/vsicurl/https://maps.example/x.tif", home), moved) == "/vsicurl/https://maps.example/x.tif"
    assert from_stored(to_stored(far, None), None) == far

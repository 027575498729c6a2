"""An index searched: by words, by an example, by both, by what was liked; within a place and a time."""

from __future__ import annotations

import numpy as np
import pytest

from inference.protocol.archive import ChipRecord
from inference.protocol.errors import AbilityMissing, IndexUnreadable, NoPixels
from inference.protocol.requests import Source
from inference.retrieval.index.query import joined, moved
from inference.retrieval.zero_shot import unit
from tests.engine.small_archive import index, plain, search

#: where the rasters lie in zone 31, in metres beside each other
EAST = {"red_2019-06-01": 500_000.0, "green_2020": 510_000.0, "blue": 520_000.0, "yellow_2019": 530_000.0}


@pytest.fixture
def store(tmp_path, write_raster):
    """Four rasters of one colour each, one chip of each."""
    (tmp_path / "archive").mkdir()
    for name, east in EAST.items():
        values = plain(name.split("_")[0], 32, 32)
        write_raster(values, f"archive/{name}.tif", transform=(2.0, 0.0, east, 0.0, -2.0, 5_000_000.0))
    index(tmp_path / "index.gpkg", folders=(str(tmp_path / "archive"),))
    return tmp_path / "index.gpkg"


def labels(found):
    return [finding["label"] for finding in found]


def test_words_find_the_likest_first(store):
    found, result = search(store, "red")
    assert labels(found) == ["red", "yellow", "green", "blue"] or labels(found) == ["red", "yellow", "blue", "green"]
    assert [finding["score"] for finding in found] == sorted((f["score"] for f in found), reverse=True)
    assert (result["findings"], result["chips"], result["status"]) == (4, 4, "done")


def test_a_finding_says_all_that_is_known_of_its_chip(store, tmp_path):
    [finding], result = search(store, "red", limit=1)
    record = ChipRecord.from_wire(finding["record"])
    assert (record.rank, record.name, record.window) == (1, "red_2019-06-01.tif", (0, 0, 32, 32))
    assert record.path == str(tmp_path / "archive" / "red_2019-06-01.tif")
    assert (record.caption, record.date) == ("red", "2019-06-01")
    assert record.gsd_m == pytest.approx(2.0, rel=1e-3)
    assert finding["kind"] == "cell" and "4326" in result["crs_wkt"]
    [[ring]] = finding["geometry"]["coordinates"]
    assert ring[0] == pytest.approx([3.0, 45.15], abs=0.01)


def test_an_example_drawn_on_a_raster(store, write_raster):
    values = np.concatenate([plain("green", 32, 32), plain("blue", 32, 32)], axis=2)
    example = Source(write_raster(values, "example.tif"))
    right = ((500_070.0, 5_000_000.0), (500_120.0, 5_000_000.0), (500_120.0, 4_999_950.0), (500_070.0, 5_000_000.0))
    assert labels(search(store, like=example, like_area=right)[0])[0] == "blue"
    assert set(labels(search(store, like=example)[0])[:2]) == {"green", "blue"}


def test_words_and_an_example_share_the_choice(store, write_raster):
    example = Source(write_raster(plain("green", 32, 32), "example.tif"))
    assert labels(search(store, "red", like=example, likeness=0.5)[0])[0] == "yellow"
    assert labels(search(store, "red", like=example, likeness=0.1)[0])[0] == "red"
    assert labels(search(store, "red", like=example, likeness=0.9)[0])[0] == "green"


def test_not_this_and_more_like_that_rank_anew(store):
    found, _ = search(store, "yellow")
    ids = {finding["label"]: finding["record"]["chip"] for finding in found}
    assert found[0]["label"] == "yellow"
    assert labels(search(store, "yellow", more_like=(ids["red"],))[0])[1] == "red"
    without, _ = search(store, "yellow", not_like=(ids["yellow"], ids["red"]))
    assert labels(without) == ["green", "blue"], "what was not wanted is not shown again"
    assert labels(search(store, more_like=(ids["blue"],))[0])[0] == "blue"


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        ({"extent": (2.99, 45.0, 3.05, 46.0)}, {"red"}),
        ({"date_from": "2019", "date_to": "2019-12"}, {"red", "yellow"}),
        ({"date_from": "2020-02-01"}, {"green"}),
        ({"extent": (3.3, 45.0, 4.0, 46.0), "date_from": "2019"}, {"yellow"}),
        ({"sensors": ("drone",)}, set()),
    ],
)
def test_filters(store, filters, wanted):
    found, result = search(store, "red", **filters)
    assert set(labels(found)) == wanted
    assert wanted or "filter" in result["text"]


def test_ret_where_there_is_none(store):
    with pytest.raises(AbilityMissing):
        search(store, "red", by_ret=True)


def test_an_example_with_nothing_to_see(store, write_raster):
    empty = Source(write_raster(np.zeros((3, 32, 32), np.uint8), "empty.tif", nodata=0))
    with pytest.raises(NoPixels, match="nothing|see"):
        search(store, like=empty)


def test_there_is_no_index_or_nothing_in_it(tmp_path):
    with pytest.raises(IndexUnreadable, match="no index"):
        search(tmp_path / "nowhere.gpkg", "red")
    from inference.retrieval.index.opening import open_store

    open_store(str(tmp_path / "empty.gpkg"), create=True).close()
    with pytest.raises(IndexUnreadable, match="empty"):
        search(tmp_path / "empty.gpkg", "red")


def test_an_index_of_rasters_that_all_failed_finds_nothing(tmp_path):
    (tmp_path / "bad.tif").write_bytes(b"no raster")
    assert index(tmp_path / "index.gpkg", folders=(str(tmp_path),))["chips"] == 0
    found, result = search(tmp_path / "index.gpkg", "red")
    assert (found, result["findings"], result["chips"]) == ([], 0, 0)


def test_rasters_without_a_place_are_found_too(tmp_path, write_raster):
    path = write_raster(plain("red", 32, 32), "plain.tif", crs=None, transform=None)
    index(tmp_path / "index.gpkg", sources=(Source(path),))
    [finding], _ = search(tmp_path / "index.gpkg", "red")
    assert finding["geometry"] == {"type": "MultiPolygon", "coordinates": []}
    assert finding["record"]["gsd_m"] is None
    assert not search(tmp_path / "index.gpkg", "red", extent=(-180, -90, 180, 90))[0]


def test_the_weights_of_rocchio():
    asked, liked, disliked = np.eye(3)
    assert moved(asked, liked[None], disliked[None]) == pytest.approx(unit(np.array([1, 0.75, -0.15])))
    assert moved(None, np.stack([asked, liked]), disliked[:0]) == pytest.approx(unit(np.array([1, 1, 0])))
    assert joined(asked, liked, 0.25) == pytest.approx(unit(np.array([0.75, 0.25, 0])))
    assert joined(asked, None, 0.25) is asked

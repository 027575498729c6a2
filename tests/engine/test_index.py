"""An index kept up to date: what is new, changed, gone, broken; killed half-way, of another model, moved."""

from __future__ import annotations

import json
import os
import shutil
import threading

import numpy as np
import pytest
import rasterio

from inference.engine.indexing import Tally
from inference.engine.jobs import Job
from inference.protocol.errors import BadRequest, IndexMismatch, IndexUnreadable
from inference.protocol.requests import Source
from inference.retrieval.index import geopackage_store
from inference.retrieval.index.opening import open_store
from inference.retrieval.index.store import FAILED, PARTIAL, Filters
from tests.engine.small_archive import SIDE_PX, ColourModels, index, plain, search

#: 64 × 64 px at the model's side, no overlap
CHIPS = (64 // SIDE_PX) ** 2


@pytest.fixture
def archive(tmp_path, write_raster):
    """A folder with a red, a green and a blue raster of four chips each."""
    folder = tmp_path / "archive"
    (folder / "below").mkdir(parents=True)
    for colour, name in (("red", "red.tif"), ("green", "below/green.tif"), ("blue", "below/blue_2019-06-01.tif")):
        write_raster(plain(colour), f"archive/{name}")
    return folder


@pytest.fixture
def request_of(archive):
    """What is asked for in most tests."""
    return {"folders": (str(archive),), "gsds_m": (2.0,), "overlap": 0.0}


def all_of(store):
    """(path, window) of every chip, and every vector's id."""
    with open_store(str(store), create=False) as opened:
        known = opened.chips(range(1, 1000))
        ids = np.concatenate([ids for ids, _ in opened.vectors("dual")] or [np.zeros(0, int)])
    assert sorted(known) == ids.tolist(), "each chip has one vector and no vector is without its chip"
    return [(chip.path, chip.window) for chip in known.values()]


def test_every_chip_of_a_folder_is_there_once(tmp_path, request_of):
    result = index(tmp_path / "index.gpkg", **request_of)
    assert (result["status"], result["chips"], result["added"], result["failed"]) == ("done", 3 * CHIPS, 3 * CHIPS, [])
    chips = all_of(tmp_path / "index.gpkg")
    assert len(set(chips)) == len(chips) == 3 * CHIPS
    assert {path for path, _ in chips} == {
        "archive/red.tif", "archive/below/green.tif", "archive/below/blue_2019-06-01.tif",
    }


def test_what_is_as_it_was_is_not_looked_at_again(tmp_path, request_of, archive):
    index(tmp_path / "index.gpkg", **request_of)
    os.utime(archive / "red.tif")  # a new time alone is no change
    models = ColourModels()
    result = index(tmp_path / "index.gpkg", models, **request_of)
    assert (result["added"], result["removed"], result["kept"]) == (0, 0, 3 * CHIPS)
    assert models.chips.looked_at == 0


def test_what_is_new_or_has_changed_is_looked_at_and_what_is_gone_is_dropped(
    tmp_path, request_of, archive, write_raster
):
    index(tmp_path / "index.gpkg", **request_of)
    write_raster(plain("yellow"), "archive/red.tif")
    write_raster(plain("yellow"), "archive/new.tif")
    (archive / "below" / "green.tif").unlink()
    models = ColourModels()
    result = index(tmp_path / "index.gpkg", models, **request_of)
    assert (result["added"], result["removed"], result["chips"]) == (2 * CHIPS, 2 * CHIPS, 3 * CHIPS)
    assert models.chips.looked_at == 2 * CHIPS
    found, _ = search(tmp_path / "index.gpkg", "green", limit=1)
    assert found[0]["label"] != "green"


def test_chips_cut_in_another_way_take_the_place_of_the_old_ones(tmp_path, request_of):
    index(tmp_path / "index.gpkg", **request_of)
    result = index(tmp_path / "index.gpkg", **{**request_of, "gsds_m": (2.0, 4.0)})
    assert result["chips"] == 3 * (CHIPS + 1)
    assert len(set(all_of(tmp_path / "index.gpkg"))) == 3 * (CHIPS + 1)


def test_one_bad_file_fails_alone_and_says_why(tmp_path, request_of, archive):
    (archive / "bad.tif").write_bytes(b"no raster at all")
    result = index(tmp_path / "index.gpkg", **request_of)
    assert result["chips"] == 3 * CHIPS
    assert [failed["path"] for failed in result["failed"]] == [str(archive / "bad.tif")]
    assert "bad.tif" in result["failed"][0]["message"]


def test_a_raster_that_breaks_in_the_middle_keeps_what_was_read_and_is_tried_again(
    tmp_path, request_of, write_raster, archive
):
    rng = np.random.default_rng(0)
    path = write_raster(rng.integers(0, 255, (3, 320, 320), np.uint8), "archive/large.tif", blockysize=16)
    whole = (archive / "large.tif").read_bytes()
    (archive / "large.tif").write_bytes(whole[: len(whole) // 2])
    result = index(tmp_path / "index.gpkg", **request_of)
    assert [failed["path"] for failed in result["failed"]] == [path]
    with open_store(str(tmp_path / "index.gpkg"), create=False) as store:
        assert store.sources()["archive/large.tif"].state == FAILED
    (archive / "large.tif").write_bytes(whole)
    assert index(tmp_path / "index.gpkg", **request_of)["chips"] == 3 * CHIPS + 100
    all_of(tmp_path / "index.gpkg")


class KilledError(Exception):
    """The process is gone."""


def test_killed_half_way_it_goes_on_where_it_was(tmp_path, request_of, write_raster, monkeypatch):
    """Whatever commit was the last one, nothing is lost or doubled, and nothing is looked at twice."""
    write_raster(np.random.default_rng(0).integers(0, 255, (3, 320, 320), np.uint8), "archive/large.tif")
    put = geopackage_store.GeoPackageStore.put
    for commits in range(1, 6):
        store, done = tmp_path / f"{commits}.gpkg", []

        def dying(self, pieces, commits=commits, done=done):
            if len(done) == commits:
                raise KilledError
            done.append(1)
            return put(self, pieces)

        with monkeypatch.context() as patched:
            patched.setattr(geopackage_store.GeoPackageStore, "put", dying)
            with pytest.raises(KilledError):
                index(store, **request_of)
        begun = len(all_of(store))
        models = ColourModels()
        assert index(store, models, **request_of)["kept"] == begun
        assert len(set(all_of(store))) == len(all_of(store)) == 3 * CHIPS + 100
        assert models.chips.looked_at == 3 * CHIPS + 100 - begun


def test_a_cancelled_job_keeps_what_it_has(tmp_path, request_of, write_raster, monkeypatch):
    write_raster(np.random.default_rng(0).integers(0, 255, (3, 320, 320), np.uint8), "archive/large.tif")
    job, models = Job("1", None), ColourModels()
    see, stored = models.chips.vectors, threading.Event()
    put = geopackage_store.GeoPackageStore.put

    def seeing(pictures):
        if models.chips.looked_at > 50:  # some have been looked at: the rest waits for them to be stored
            assert stored.wait(10)
            job.cancel()
        return see(pictures)

    def storing(store, pieces):
        added = put(store, pieces)
        if added:
            stored.set()
        return added

    models.chips.vectors = seeing
    monkeypatch.setattr(geopackage_store.GeoPackageStore, "put", storing)
    result = index(tmp_path / "index.gpkg", models, job, **request_of)
    assert result["status"] == "cancelled"
    assert 0 < result["chips"] < 3 * CHIPS + 100
    assert index(tmp_path / "index.gpkg", **request_of)["chips"] == 3 * CHIPS + 100
    all_of(tmp_path / "index.gpkg")


def test_vectors_of_two_revisions_are_never_mixed(tmp_path, request_of):
    store = tmp_path / "index.gpkg"
    index(store, **request_of)
    with pytest.raises(IndexMismatch, match="afresh"):
        index(store, ColourModels("2"), **request_of)
    with pytest.raises(IndexMismatch, match="revision 1"):
        search(store, "red", ColourModels("2"))
    result = index(store, ColourModels("2"), afresh=True)  # without a word on rasters: those it was made of
    assert (result["chips"], result["added"], result["removed"]) == (3 * CHIPS, 3 * CHIPS, 3 * CHIPS)
    assert search(store, "red", ColourModels("2"), limit=1)[0][0]["label"] == "red"


def test_an_index_brings_itself_up_to_date(tmp_path, request_of, write_raster):
    index(tmp_path / "index.gpkg", **request_of)
    write_raster(plain("yellow"), "archive/new.tif")
    result = index(tmp_path / "index.gpkg")  # cut as the others were
    assert (result["added"], result["kept"]) == (CHIPS, 3 * CHIPS)


def test_an_index_of_nothing_is_refused(tmp_path):
    with pytest.raises(IndexUnreadable, match="no index"):
        index(tmp_path / "index.gpkg")
    assert not (tmp_path / "index.gpkg").exists()
    open_store(str(tmp_path / "index.gpkg"), create=True).close()
    with pytest.raises(BadRequest, match="what to index"):
        index(tmp_path / "index.gpkg")


def test_an_index_moves_with_its_folder(tmp_path, request_of):
    index(tmp_path / "index.gpkg", **request_of)
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in ("index.gpkg", "archive"):
        shutil.move(tmp_path / name, moved / name)
    found, _ = search(moved / "index.gpkg", "red", limit=1)
    assert found[0]["record"]["path"] == str(moved / "archive" / "red.tif")
    with rasterio.open(found[0]["record"]["path"]) as raster:
        assert raster.read(1)[0, 0] == 220
    models = ColourModels()
    result = index(moved / "index.gpkg", models, folders=(str(moved / "archive"),), gsds_m=(2.0,), overlap=0.0)
    assert (result["kept"], models.chips.looked_at) == (3 * CHIPS, 0)


def test_a_folder_that_is_suddenly_empty_loses_nothing(tmp_path, request_of, archive):
    """Its drive may not be there."""
    index(tmp_path / "index.gpkg", **request_of)
    shutil.rmtree(archive)
    archive.mkdir()
    result = index(tmp_path / "index.gpkg", **request_of)
    assert result["chips"] == 3 * CHIPS
    assert "drive" in result["failed"][0]["message"]


def test_what_a_layer_says_goes_before_what_its_file_does(tmp_path, request_of, archive):
    layer = Source(str(archive / "red.tif"), name="My survey", date="2021-05", sensor="drone", bands=(2, 1, 3))
    index(tmp_path / "index.gpkg", sources=(layer,), **request_of)
    found, result = search(tmp_path / "index.gpkg", "green", limit=20)
    mine = [finding for finding in found if finding["record"]["name"] == "My survey"]
    assert len(mine) == CHIPS
    assert {finding["label"] for finding in mine} == {"green"}, "its bands are shown in the order of the layer"
    assert (mine[0]["record"]["date"], mine[0]["record"]["sensor"]) == ("2021-05", "drone")
    assert result["sensors"] == ["drone"]


def test_chips_without_pixels_are_left_out(tmp_path, write_raster):
    values = np.array(plain("red"))
    values[:, :, : SIDE_PX] = 0
    path = write_raster(values, nodata=0)
    assert index(tmp_path / "index.gpkg", sources=(Source(path),), gsds_m=(2.0,), overlap=0.0)["chips"] == CHIPS // 2


def test_the_password_of_a_server_is_not_told():
    from inference.engine.indexing import _PASSWORD

    assert _PASSWORD.sub("", "postgresql://me:secret@host/db") == "postgresql://host/db"


def test_a_file_of_something_else_is_left_alone(tmp_path, request_of):
    (tmp_path / "index.gpkg").write_text("not a database, but a long enough text to be taken for a file of one" * 20)
    with pytest.raises(IndexUnreadable, match=r"index\.gpkg"):
        index(tmp_path / "index.gpkg", **request_of)
    assert (tmp_path / "index.gpkg").read_text().startswith("not a database")


def test_a_begun_raster_says_so_in_the_file(tmp_path, request_of):
    with open_store(str(tmp_path / "index.gpkg"), create=True) as store:
        store.begin(ColourModels().chips.facts)
    index(tmp_path / "index.gpkg", **request_of)
    with open_store(str(tmp_path / "index.gpkg"), create=False) as store:
        recipes = [json.loads(row.recipe) for row in store.sources().values()]
        assert all(recipe["gsds_m"] == [2.0] for recipe in recipes)
        store.clear()
        assert {row.state for row in store.sources().values()} == {PARTIAL}
        assert store.facts() is None
        ids, _ = store.nearest(np.ones(3), "dual", 5, Filters())
        assert not len(ids)
    assert Tally(0).failed == {}

"""The GeoPackage of an index: a valid one, whose R-tree, vectors and stamp follow whatever program changes it."""

from __future__ import annotations

import sqlite3

import numpy as np
import pyogrio
import pytest

from inference.protocol.errors import IndexMismatch, IndexUnreadable
from inference.protocol.geometry import Window
from inference.retrieval.index.geopackage import add_functions, from_blob, to_blob
from inference.retrieval.index.opening import open_store
from inference.retrieval.index.store import DONE, DUAL, Chip, Facts, Filters, Piece, SourceRow

WIDTH = 8
FACTS = Facts("model", "1", 192, {DUAL: WIDTH})
#: date and sensor of each chip
RECORDS = (("2019", "drone"), ("2019-06", "drone"), ("2019-06-15", "Landsat"), ("2020-01-31", ""), ("", "aerial"))


def square(west: float, south: float, side: float = 0.5):
    """A closed ring."""
    corners = ((0, 0), (side, 0), (side, side), (0, side), (0, 0))
    return [(west + east, south + north) for east, north in corners]


def chips(path="a.tif"):
    """Chip n lies at n° east and north, and is most like axis n."""
    made = [
        Chip(path, "a", Window(10 * n, 0, 10, 10), 0.5, (square(n, n),), f"caption {n}", sensor, date)
        for n, (date, sensor) in enumerate(RECORDS)
    ]
    return tuple(made), np.eye(WIDTH, dtype=np.float16)[: len(made)]


@pytest.fixture
def path(tmp_path):
    """An index of five chips."""
    some, vectors = chips()
    with open_store(str(tmp_path / "index.gpkg"), create=True) as store:
        store.begin(FACTS)
        assert store.put([Piece(SourceRow("a.tif", state=DONE), some, {DUAL: vectors})]) == len(some)
    return tmp_path / "index.gpkg"


def found(store, filters=Filters(), axis=0, limit=10):  # noqa: B008  it is frozen
    ids, _ = store.nearest(np.eye(WIDTH)[axis], DUAL, limit, filters)
    return sorted(int(number) - 1 for number in ids)


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        (Filters(), [0, 1, 2, 3, 4]),
        (Filters(extent=(0.9, 0.9, 2.1, 2.1)), [1, 2]),
        (Filters(extent=(3.2, -90, 1.2, 90)), [0, 1, 3, 4]),  # across the antimeridian
        (Filters(extent=(50, 50, 60, 60)), []),
        (Filters(date_from="2019-06-10"), [0, 1, 2, 3]),  # a year or a month may be any of its days
        (Filters(date_from="2019-07", date_to="2019-12-31"), [0]),
        (Filters(date_to="2019-06-14"), [0, 1]),
        (Filters(date_from="2020", date_to="2020"), [3]),
        (Filters(sensors=("drone", "aerial")), [0, 1, 4]),
        (Filters((-1, -1, 1.9, 1.9), "2019-06", "", ("drone",)), [0, 1]),
        (Filters(sensors=("drone' OR '1'='1",)), []),
    ],
)
def test_filters(path, filters, wanted):
    with open_store(str(path), create=False) as store:
        assert found(store, filters) == wanted


def test_the_best_come_first_and_among_equals_the_lower_id(path):
    with open_store(str(path), create=False) as store:
        query = np.array([0.5, 1, 0.5, 0.5, 0.5, 0, 0, 0]) / np.sqrt(2)
        ids, scores = store.nearest(query, DUAL, 3, Filters())
        assert ids.tolist() == [2, 1, 3]
        assert scores == pytest.approx([1 / np.sqrt(2), 0.5 / np.sqrt(2), 0.5 / np.sqrt(2)], abs=1e-6)


def test_a_chip_is_stored_once_whoever_comes_twice(path):
    some, vectors = chips()
    with open_store(str(path), create=False) as store:
        assert store.put([Piece(SourceRow("a.tif", state=DONE), some, {DUAL: vectors})]) == 0
        assert store.count() == len(some)
        assert sum(len(ids) for ids, _ in store.vectors(DUAL)) == len(some)


def test_what_was_stored_comes_back(path):
    some, vectors = chips()
    with open_store(str(path), create=False) as store:
        assert store.chips([3, 1, 99]) == {1: some[0], 3: some[2]}
        assert (store.vectors_of([2, 99], DUAL) == vectors[1:2]).all()
        assert store.windows("a.tif") == {chip.window for chip in some}
        assert store.sensors() == ["Landsat", "aerial", "drone"]
        assert store.facts() == FACTS
        assert store.sources()["a.tif"].state == DONE


def test_half_a_transaction_is_none(path):
    some, vectors = chips("b.tif")
    broken = some[-1]._replace(gsd_m=object())
    with open_store(str(path), create=False) as store:
        stamp = store.stamp()
        with pytest.raises(IndexUnreadable):
            store.put([Piece(SourceRow("b.tif"), (*some[:-1], broken), {DUAL: vectors})])
        assert "b.tif" not in store.sources()
        assert (store.count(), store.stamp()) == (len(some), stamp)


def test_facts_of_another_model_are_refused(path):
    with open_store(str(path), create=False) as store:
        store.begin(FACTS)
        with pytest.raises(IndexMismatch, match="revision 2"):
            store.begin(FACTS._replace(revision="2"))


def test_any_program_sees_the_footprints(path):
    """pyogrio brings a GDAL of its own."""
    assert {name for name, _ in pyogrio.list_layers(path)} == {"chips", "sources"}
    told = pyogrio.read_info(path, layer="chips")
    assert (told["features"], told["geometry_type"], told["crs"]) == (5, "MultiPolygon", "EPSG:4326")
    assert tuple(told["total_bounds"]) == (0, 0, 4.5, 4.5)
    _, _, geometry, values = pyogrio.raw.read(path, layer="chips", bbox=(0.9, 0.9, 2.1, 2.1), columns=["caption"])
    assert sorted(values[0]) == ["caption 1", "caption 2"]
    assert len(geometry) == 2


def test_the_file_keeps_the_rules_of_its_format(path):
    with sqlite3.connect(path) as plain:
        assert plain.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        triggers = {name for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
        assert {f"rtree_chips_geom_{kind}" for kind in ("insert", "update1", "update3", "delete")} <= triggers
        assert plain.execute("SELECT count(*) FROM rtree_chips_geom").fetchone() == (5,)


def test_a_chip_that_another_program_deletes_takes_everything_along(path):
    with open_store(str(path), create=False) as store:
        assert 0 in found(store)
        before = store.stamp()
    with sqlite3.connect(path) as other:
        add_functions(other)
        other.execute("DELETE FROM chips WHERE fid = 1")
    other.close()
    with open_store(str(path), create=False) as store:
        assert store.stamp() != before
        assert 0 not in found(store)
        assert sum(len(ids) for ids, _ in store.vectors(DUAL)) == 4
        assert found(store, Filters(extent=(0, 0, 0.4, 0.4))) == []


def test_forgetting_a_source(path):
    some, vectors = chips("b.tif")
    with open_store(str(path), create=False) as store:
        store.put([Piece(SourceRow("b.tif", state=DONE), some, {DUAL: vectors})])
        assert store.forget(["a.tif", "never"]) == len(some)
        assert list(store.sources()) == ["b.tif"]
        assert {chip.path for chip in store.chips(range(1, 20)).values()} == {"b.tif"}


def test_there_is_no_index(tmp_path):
    with pytest.raises(IndexUnreadable, match=r"no index at nowhere\.gpkg"):
        open_store(str(tmp_path / "nowhere.gpkg"), create=False)
    assert not (tmp_path / "nowhere.gpkg").exists()
    with pytest.raises(IndexUnreadable, match="folder"):
        open_store(str(tmp_path / "no" / "folder.gpkg"), create=True)


def test_a_geopackage_of_something_else_is_left_alone(tmp_path):
    pyogrio.raw.write(
        tmp_path / "roads.gpkg", geometry=np.array([None], object), geometry_type="Point", field_data=[np.array([1])],
        fields=["n"], crs="EPSG:4326", driver="GPKG", layer="roads",
    )
    with pytest.raises(IndexUnreadable, match="something else"):
        open_store(str(tmp_path / "roads.gpkg"), create=True)
    assert [name for name, _ in pyogrio.list_layers(tmp_path / "roads.gpkg")] == ["roads"]


def test_outlines_as_blobs():
    rings = (square(179, 1, 1), square(-180, 1, 1))
    assert from_blob(to_blob(rings)) == rings
    assert to_blob(()) is None
    assert from_blob(None) == ()

"""The index in PostgreSQL with PostGIS and pgvector answers as the one in a GeoPackage does; on a real server."""

from __future__ import annotations

import contextlib
import logging

import numpy as np
import psycopg
import pytest

from inference.client.redaction import redacted
from inference.protocol.errors import IndexMismatch, IndexUnreadable
from inference.protocol.geometry import Window
from inference.retrieval.index.opening import open_store
from inference.retrieval.index.store import DONE, DUAL, FAILED, PARTIAL, RET, Chip, Facts, Filters, Piece, SourceRow
from tests.engine.postgis_server import programs, server

WIDTH, RASTERS, CHIPS = 16, 6, 50
FACTS = Facts("model", "1", 192, {DUAL: WIDTH, RET: 8})
DATES = ("2019", "2019-06", "2019-06-15", "2020-01-31", "1998", "")
SENSORS = ("drone", "Sentinel-2", "aerial", "")
FILTERS = (
    Filters(),
    Filters(extent=(2.0, 1.0, 6.5, 4.5)),
    Filters(extent=(175.0, -5.0, -170.0, 5.0)),
    Filters(extent=(60.0, 60.0, 61.0, 61.0)),
    Filters(date_from="2019-06-01"),
    Filters(date_from="2019-06-15", date_to="2019-06-15"),
    Filters(date_to="2018-12-31"),
    Filters(sensors=("drone", "aerial")),
    Filters(extent=(-170.5, 0.0, 5.0, 9.0), date_from="2019", date_to="2019-12", sensors=("Sentinel-2", "drone")),
)


@pytest.fixture(scope="module")
def address():
    """A server of its own."""
    folder = programs()
    if folder is None:
        pytest.skip("No PostgreSQL server with PostGIS and pgvector is installed here.")
    with server(folder) as started:
        yield started


@pytest.fixture
def stores(address, tmp_path):
    """An empty index in a GeoPackage, and one in a database."""
    with opened(address, tmp_path) as both:
        yield both


@contextlib.contextmanager
def opened(address, folder):
    """Both stores, emptied."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS orthoscribe CASCADE")
    with open_store(str(folder / "index.gpkg"), True) as there, open_store(address, True) as here:
        for store in (there, here):
            store.begin(FACTS)
        yield there, here


def square(west: float, south: float, side: float = 0.5):
    """A closed ring."""
    corners = ((0, 0), (side, 0), (side, side), (0, side), (0, 0))
    return [(west + east, south + north) for east, north in corners]


def pieces(seed: int = 3):
    """Rasters of chips with records of all kinds; some vectors are equal, one chip has no place, one lies on two
    sides of the antimeridian.
    """
    rng = np.random.default_rng(seed)
    for raster in range(RASTERS):
        path = f"/archive/Straße {raster}.tif"
        chips = [
            Chip(path, "it's", Window(10 * n, raster, 10, 10), 0.5 if n % 2 else None, footprint(rng, raster, n),
                 f"caption {n}", str(rng.choice(SENSORS)), str(rng.choice(DATES)), "Köln")
            for n in range(CHIPS)
        ]
        vectors = {kind: unit(rng.standard_normal((CHIPS, width))) for kind, width in FACTS.widths.items()}
        vectors[DUAL][::7] = vectors[DUAL][0]
        yield Piece(SourceRow(path, "/archive", 1 << 40, 1 << 60, "print", "recipe", DONE), tuple(chips), vectors)


def footprint(rng, raster: int, number: int):
    """Where a chip lies."""
    if number == 0:
        return ()
    if number == 1:
        return (square(179.5, raster), square(-180.0, raster))
    return (square(*rng.integers(-16, 20, 2) / 2 + raster / 3),)


def unit(vectors):
    """As stored."""
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16)


def ranking(store, query, kind, limit, filters):
    """Chips by what they are, and their products."""
    ids, scores = store.nearest(query, kind, limit, filters)
    found = store.chips(ids)
    return [found[chip_id] for chip_id in ids], scores.tolist()


def test_the_same_queries_give_the_same_rankings(stores) -> None:
    there, here = stores
    for store in stores:
        assert store.put(list(pieces())) == RASTERS * CHIPS
    rng = np.random.default_rng(5)
    counts = []
    for filters in FILTERS:
        for kind, width in FACTS.widths.items():
            for query in unit(rng.standard_normal((3, width))).astype(np.float32):
                for limit in (1, 10, 1000):
                    ours = ranking(here, query, kind, limit, filters)
                    assert ours == ranking(there, query, kind, limit, filters), filters
        counts.append(len(ours[0]))
    assert counts[0] == RASTERS * CHIPS and counts[3] == 0
    assert all(0 < count < counts[0] for count in counts[1:3] + counts[4:])


def test_what_is_stored_comes_back_alike(stores) -> None:
    for store in stores:
        store.put(list(pieces()))
    there, here = stores
    (ids, vectors), = here.vectors(DUAL)
    (other_ids, other_vectors), = there.vectors(DUAL)
    np.testing.assert_array_equal(vectors, other_vectors)
    assert list(here.chips(ids).values()) == list(there.chips(other_ids).values())
    np.testing.assert_array_equal(here.vectors_of(ids[[3, 1]], DUAL), vectors[[3, 1]])
    assert here.sources() == there.sources() and here.sensors() == there.sensors()
    assert here.facts() == there.facts() == FACTS
    assert here.windows("/archive/Straße 2.tif") == there.windows("/archive/Straße 2.tif")


def test_chips_that_are_there_are_left_out_and_forgotten_ones_take_their_vectors_along(stores) -> None:
    some = list(pieces())
    for store in stores:
        store.put(some)
        changed = some[0]._replace(source=some[0].source._replace(state=FAILED, message="gone"))
        assert store.put([changed]) == 0
        assert store.sources()[changed.source.path].message == "gone"
        assert store.forget([some[0].source.path, "not there"]) == CHIPS
        assert store.count() == (RASTERS - 1) * CHIPS == len(next(store.vectors(RET))[0])
        store.clear()
        assert store.count() == 0 and store.facts() is None
        assert {row.state for row in store.sources().values()} == {PARTIAL}


def test_a_piece_that_breaks_leaves_nothing(stores) -> None:
    first, second, *_ = pieces()
    for store in stores:
        with pytest.raises(IndexError):
            store.put([first, second._replace(vectors={DUAL: second.vectors[DUAL][:3]})])
        assert store.count() == 0 and not store.sources()


def test_vectors_of_another_model_are_refused(stores) -> None:
    with pytest.raises(IndexMismatch, match="cannot be mixed"):
        stores[1].begin(FACTS._replace(revision="2"))


def test_an_index_that_is_not_there_is_not_made_by_the_way(address, stores) -> None:
    stores[1]._do("DROP SCHEMA orthoscribe CASCADE")
    with pytest.raises(IndexUnreadable, match="no index in this database"):
        open_store(address, create=False)
    open_store(address, create=True).close()
    open_store(address, create=False).close()


WRONG = {
    "no server": ("postgresql://owner:sesame@/postgres?host=/nowhere", "cannot be reached"),
    "no database": (None, "cannot be reached"),
    "no address": ("postgresql://owner:sesame@host:port/x y", "cannot be reached"),
    "an unknown option": ("postgresql://owner:sesame@/postgres?sesame=1", "cannot be reached"),
}


@pytest.mark.parametrize(("wrong", "said"), WRONG.values(), ids=WRONG)
def test_no_error_and_no_log_repeats_the_address(address, caplog, wrong, said) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(IndexUnreadable, match=said) as raised:
        open_store(wrong or address.replace("/postgres?", "/sesame?"), create=True)
    told = f"{raised.value.message} {raised.value.details} {raised.value.__cause__} {caplog.text}"
    assert "sesame" not in told and "owner" not in told and "/nowhere" not in told
    assert redacted(told) == told
    assert "sesame" not in redacted(f"could not connect to {address}")

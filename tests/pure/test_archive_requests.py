"""Requests about indexes, knowledge bases and classes survive the wire, and bad ones get a sentence."""

from __future__ import annotations

import json

import pytest

from inference.protocol.archive import ChipRecord, IndexRequest, SearchRequest
from inference.protocol.calls import READERS
from inference.protocol.errors import BadRequest
from inference.protocol.knowledge import Citation, FeatureFile, Knowledge, LearnRequest
from inference.protocol.requests import CLASSIFY, TASKS, Source, TaskRequest
from inference.protocol.words import Classes, Example, Zone

RING = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0))
SOURCE = Source("/data/town.tif", "town")
REQUESTS = [
    IndexRequest("/data/town.gpkg", (SOURCE,), ("/data/more",), (0.5, 2.0), 0.5, "tcp://here:8786", True, "compact"),
    SearchRequest(
        "postgresql://here/maps", "a harbour", SOURCE, RING, 0.3, (4, 5), (6,), (-1.0, 50.0, 1.0, 51.0), "2019",
        "2021-06", ("Sentinel-2",), 9, True, "compact",
    ),
    LearnRequest("/data/base.gpkg", ("/data/plan.pdf",), (FeatureFile("/tmp/a.json", "a1", "Sites", "name"),), ("b",)),
    TaskRequest(
        CLASSIFY, SOURCE,
        classes=Classes(("forest", "lake"), 0.4, (Example("forest", RING),), (Zone(7, (RING,)),), 120.0),
    ),
    TaskRequest("ask", SOURCE, "Who owns it?", knowledge=Knowledge("/data/base.gpkg", 0.7, 0.0, 0.0, 3)),
]


def over_the_wire(value: dict) -> dict:
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda each: each.task)
def test_a_request_survives_the_wire(request_) -> None:
    assert READERS[request_.task](over_the_wire(request_.to_wire())) == request_


@pytest.mark.parametrize("value", [
    ChipRecord(3, 1, "/data/town.tif", "town", (0, 0, 256, 256), 0.5, "Houses.", "drone", "2020", "Bern"),
    Citation(1, "Plan", "It is a harbour.", 0.7, "/data/plan.pdf", 4),
    Citation(2, "Sites", "Quay", 0.6, layer_id="a1", feature_id=5, geometry={"type": "Point", "coordinates": [1, 2]}),
])
def test_what_comes_back_survives_the_wire(value) -> None:
    assert type(value).from_wire(over_the_wire(value.to_wire())) == value


def test_every_task_has_a_reader() -> None:
    assert set(TASKS) < set(READERS)


@pytest.mark.parametrize(("method", "params", "words"), [
    ("index", {}, "Say where the index is to lie."),
    ("index", {"store": "a.gpkg", "overlap": 1}, "Chips may overlap"),
    ("search", {"prompt": "ships"}, "Choose an index to search"),
    ("search", {"store": "a.gpkg", "prompt": " "}, "Say what to look for"),
    ("search", {"store": "a.gpkg", "prompt": "a", "extent": [0, 5, 1, 4]}, "south lies north"),
    ("search", {"store": "a.gpkg", "prompt": "a", "extent": [0, 5, 1]}, "cannot be read"),
    ("learn", {}, "Say where the knowledge base is to lie."),
    ("classify", {"source": {"path": "a.tif"}}, "name at least two classes"),
    ("classify", {"source": {"path": "a.tif"}, "classes": {"names": ["lake", " "]}}, "name at least two classes"),
])
def test_a_bad_request_is_a_sentence(method: str, params: dict, words: str) -> None:
    with pytest.raises(BadRequest) as raised:
        READERS[method](params)
    assert words in raised.value.message

"""Requests for data sets survive the wire, and bad ones get a sentence."""

from __future__ import annotations

import json

import pytest

from inference.protocol.calls import READERS
from inference.protocol.data_sets import DATA_SET, DataSetRequest
from inference.protocol.errors import BadRequest
from inference.protocol.requests import Source

RING = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0))
WHOLE = DataSetRequest(
    Source("/data/town.tif", "town"), "/tmp/map.geojson", "/data/set", RING, "kind", ("csv", "lines"), 192, 0.5, 3, 0.6,
    0.1, 40, 0.25, "ODbL", "CC0", "compact",
)
LEAST = {"source": {"path": "a.tif"}, "features": "a.geojson", "folder": "set"}


@pytest.mark.parametrize("request_", [WHOLE, DataSetRequest(Source("a.tif"), "a.geojson", "set")])
def test_a_request_survives_the_wire(request_: DataSetRequest) -> None:
    assert READERS[DATA_SET](json.loads(json.dumps(request_.to_wire()))) == request_


@pytest.mark.parametrize(("given", "words"), [
    ({"features": ""}, "Choose a vector layer"),
    ({"folder": ""}, "in which folder"),
    ({"source": {}}, "names no raster"),
    ({"formats": ["csv", "parquet"]}, "“parquet” is no format"),
    ({"chip_px": 5000}, "64 to 1024 pixels"),
    ({"chip_px": "wide"}, "cannot be read"),
    ({"gsd_m": -1}, "above zero"),
    ({"scales": 0}, "one to ten sizes"),
    ({"keep_share": 0}, "goes up to 1"),
    ({"most_a_title": 0}, "At least one chip"),
    ({"test_share": 0.9}, "half of the ground"),
    ({"area": [[0, 0], [1, 1]]}, "no closed ring"),
])
def test_a_bad_request_is_a_sentence(given: dict, words: str) -> None:
    with pytest.raises(BadRequest) as raised:
        READERS[DATA_SET]({**LEAST, **given})
    assert words in raised.value.message

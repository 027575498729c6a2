"""What travels arrives as it was sent, or is refused with a reason."""

from __future__ import annotations

import json

import pytest

from inference.protocol.errors import BadRequest
from inference.protocol.events import MappedFinding, Raster, Table
from inference.protocol.geometry import Affine, Window
from inference.protocol.requests import Source, Stretch, TaskRequest
from inference.protocol.talk import Turn

RING = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 0.0))
STRETCH, TRANSFORM = Stretch("fixed", ranges=((0.0, 9.0),) * 3), Affine(1, 0, 2, 0, -1, 3)


@pytest.mark.parametrize("request_", [
    TaskRequest("describe", Source("a.tif")),
    TaskRequest(
        "ask", Source("b.tif", "town", (3, 2, 1), STRETCH, "LOCAL_CS[]", TRANSFORM, 0.0), "how many?",
        Window(1, 2, 3, 4), RING, 0.3, "tiny", (Turn("describe", "", "A town."),), 0.25,
    ),
    TaskRequest(
        "compare", Source("after.tif", date="2020-08-31", sensor="Landsat"), "what changed?",
        history=(Turn("compare", "", "Much."),),
        before=Source("before.tif", "then", (4, 3, 2), STRETCH, nodata=0.0, date="2009-08"), raster_path="change.tif",
    ),
])
def test_a_request_survives_the_wire(request_):
    wire = json.loads(json.dumps(request_.to_wire()))
    assert TaskRequest.from_wire(request_.task, wire) == request_


def test_a_message_of_before_two_dates_is_still_read():
    old = {"source": {"path": "a.tif", "name": "a"}, "prompt": "", "window": None, "history": []}
    assert TaskRequest.from_wire("describe", old) == TaskRequest("describe", Source("a.tif", "a"))


@pytest.mark.parametrize("date", ["", "2019", "2019-06", "2019-06-01", "2019-06-01T10:31:11Z"])
def test_dates_may_be_as_coarse_as_they_are_known(date):
    assert Source.from_wire({"path": "a.tif", "date": date}).date == date


def test_a_change_says_what_was_and_what_is():
    finding = MappedFinding("mask", "new building", 0.5, (0.0, 0.0, 2.0, 2.0), {}, 1.5, 4.0, "field", "building")
    wire = json.loads(json.dumps(finding.to_wire()))
    assert (wire["from"], wire["to"]) == ("field", "building")
    assert MappedFinding.from_wire(wire) == finding


@pytest.mark.parametrize("event", [
    Raster("/tmp/change.tif", "Change", "probability of change, 0–1"),
    Table("What became what", ("from", "to", "area_m2"), (("field", "building", 120.5), ("water", "sand", None))),
])
def test_rasters_and_tables_survive_the_wire(event):
    assert type(event).from_wire(json.loads(json.dumps(event.to_wire()))) == event


def test_a_finding_survives_the_wire():
    ring = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]
    geometry = {"type": "MultiPolygon", "coordinates": [[ring]]}
    finding = MappedFinding("mask", "ship", 0.5, (0.0, 0.0, 2.0, 2.0), geometry, 1.5, None)
    assert MappedFinding.from_wire(json.loads(json.dumps(finding.to_wire()))) == finding
    assert not {"from", "to"} & set(finding.to_wire()), "only a change carries them"


@pytest.mark.parametrize(("task", "wire", "reason"), [
    ("compare", {"source": {"path": "a"}}, "a before and an after"),
    ("compare", {"source": {"path": "a"}, "before": {"name": "b"}}, "names no raster"),
    ("compare", {"source": {"path": "a", "date": "spring"}, "before": {"path": "b"}}, "spring"),
    ("compare", {"source": {"path": "a", "date": "2019-13"}, "before": {"path": "b"}}, "2019-13"),
    ("dream", {"source": {"path": "a"}}, "dream"),
    ("ask", {}, "names no raster"),
    ("ask", {"source": {"path": "a", "bands": ["red"]}}, "cannot be read"),
    ("ask", {"source": {"path": "a", "transform": [1, 2]}}, "cannot be read"),
    ("ask", {"source": {"path": "a", "stretch": {"kind": "guess"}}}, "guess"),
    ("ask", {"source": {"path": "a"}, "window": {"width": 3}}, "window needs"),
    ("ask", {"source": {"path": "a"}, "area": [[0, 0], [1, 1]]}, "closed ring"),
    ("ask", {"source": {"path": "a"}, "area": [[0, 0], [1, 1], [float("nan"), 1], [0, 0]]}, "closed ring"),
    ("ask", {"source": {"path": "a"}, "history": [{"task": "ask"}]}, "cannot be read"),
])
def test_a_malformed_request_is_refused_with_a_reason(task, wire, reason):
    with pytest.raises(BadRequest, match=reason):
        TaskRequest.from_wire(task, wire)

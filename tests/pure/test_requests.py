"""What travels arrives as it was sent, or is refused with a reason."""

from __future__ import annotations

import json

import pytest

from inference.protocol.errors import BadRequest
from inference.protocol.events import MappedFinding
from inference.protocol.geometry import Affine, Window
from inference.protocol.requests import Source, Stretch, TaskRequest, Turn

RING = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 0.0))
STRETCH, TRANSFORM = Stretch("fixed", ranges=((0.0, 9.0),) * 3), Affine(1, 0, 2, 0, -1, 3)


@pytest.mark.parametrize("request_", [
    TaskRequest("describe", Source("a.tif")),
    TaskRequest(
        "ask", Source("b.tif", "town", (3, 2, 1), STRETCH, "LOCAL_CS[]", TRANSFORM, 0.0), "how many?",
        Window(1, 2, 3, 4), RING, 0.3, "tiny", (Turn("describe", "", "A town."),), 0.25,
    ),
])
def test_a_request_survives_the_wire(request_):
    wire = json.loads(json.dumps(request_.to_wire()))
    assert TaskRequest.from_wire(request_.task, wire) == request_


def test_a_finding_survives_the_wire():
    ring = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]
    geometry = {"type": "MultiPolygon", "coordinates": [[ring]]}
    finding = MappedFinding("mask", "ship", 0.5, (0.0, 0.0, 2.0, 2.0), geometry, 1.5, None)
    assert MappedFinding.from_wire(json.loads(json.dumps(finding.to_wire()))) == finding


@pytest.mark.parametrize(("task", "wire", "reason"), [
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

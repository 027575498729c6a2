"""What follow-up questions mean in full, and which earlier findings they are about."""

from __future__ import annotations

import pytest

from inference.families.following import lost, remembered, standalone
from inference.protocol.events import BOX, MappedFinding
from inference.protocol.geometry import Affine
from inference.protocol.requests import Source, TaskRequest
from inference.protocol.talk import Turn, points_back

KNOWN = ("airplane", "ship", "harbor", "bridge", "building", "road", "water")
NORTH_UP = Affine(0.5, 0.0, 500.0, 0.0, -0.5, 900.0)


def turn(prompt: str, answer: str = "", task: str = "ask", **options) -> Turn:
    return Turn(task, prompt, answer, **options)


@pytest.mark.parametrize(
    ("before", "prompt", "full"),
    [
        ("find the ships", "and the second largest?", "the second largest ship"),
        ("the largest ship", "and the second largest?", "the second largest ship"),
        ("how many boats are there?", "where are they?", "where are the ships?"),
        ("how many boats are there?", "Which of them is nearest to the road?",
         "which of the ships is nearest to the road?"),
        ("find the ships", "show only the big ones", "show only the big ships"),
        ("find the ships", "which one is the largest?", "which one is the largest ship"),
        ("how many planes are there?", "what about the ships?", "how many ships are there?"),
        ("how many planes and ships are there?", "and the houses?", "how many buildings are there?"),
        ("how many planes are there?", "and how many ships are there?", "how many ships are there?"),
        ("outline the buildings", "how large are they?", "how large are the buildings?"),
        ("the only harbor", "how large is it?", "how large is the harbor?"),
        ("find the ships", "and in the north?", "in the north ships"),
        ("find the ships", "only the two largest", "only the two largest ships"),
        ("find the ships near the bridge", "how many of them are in the top left?",
         "how many of the ships are in the top left?"),
    ],
)
def test_it_stands_alone(before: str, prompt: str, full: str) -> None:
    assert points_back(prompt)
    assert standalone(prompt, [turn(before)], KNOWN) == full


@pytest.mark.parametrize(
    "prompt", ["how many ships are there?", "is it a rural area?", "find the largest ship", "what is it?", "why?"]
)
def test_what_stands_alone_is_left_alone(prompt: str) -> None:
    assert standalone(prompt, [turn("find the planes")], KNOWN) == prompt


def test_a_chain_of_questions() -> None:
    talk = [turn("how many planes are there?", "I found 7 airplanes."), turn("what about the ships?", "I found 4.")]
    assert standalone("where are they?", talk, KNOWN) == "where are the ships?"
    talk.append(turn("what kind of place is this?", "airport"))
    assert standalone("and the largest?", talk, KNOWN) == "the largest ship"


def test_things_that_only_an_answer_names() -> None:
    assert standalone("how many of them are there?", [turn("", "Several planes stand here.", "describe")], KNOWN) == (
        "how many of the airplanes are there?"
    )


def test_what_cannot_be_known_is_said() -> None:
    assert "Name the things" in lost("and the largest?", "and the largest?", KNOWN)
    assert "does not show that" in lost("which of them is the oldest?", "which of the ships is the oldest?", KNOWN)
    assert lost("which of them is the largest?", "which of the ships is the largest?", KNOWN) == ""
    assert lost("what are those white things?", "what are those white things?", KNOWN) == ""
    assert lost("who built this?", "who built this?", KNOWN) == ""


def mapped(label: str, x: float, score: float = 0.9) -> MappedFinding:
    ring = [[x, 890.0], [x + 5, 890.0], [x + 5, 880.0], [x, 880.0], [x, 890.0]]
    return MappedFinding(BOX, label, score, (0, 0, 0, 0), {"type": "MultiPolygon", "coordinates": [[ring]]}, 50.0, 30.0)


SHIPS = (mapped("ship", 505), mapped("ship", 520, 0.95))


def test_findings_of_an_earlier_turn_are_in_the_window_again() -> None:
    history = [turn("find the ships", findings=SHIPS, count=2), turn("the largest ship", findings=SHIPS[:1], count=1)]
    found = remembered("and the second largest?", ["ship"], history, KNOWN, NORTH_UP)
    assert [finding.box_xyxy for finding in found] == [(40, 20, 50, 40), (10, 20, 20, 40)]  # the surest first
    assert remembered("find the ships", ["ship"], history, KNOWN, NORTH_UP) is None
    assert remembered("and the planes?", ["airplane"], history, KNOWN, NORTH_UP) is None
    assert remembered("and the largest?", ["ship"], [turn("ships", findings=SHIPS, count=9)], KNOWN, NORTH_UP) is None
    assert remembered("and the largest?", ["ship"], history[1:], KNOWN, NORTH_UP) is None


def test_findings_travel() -> None:
    history = (turn("find the ships", "I found 2 ships.", "ground", findings=SHIPS, count=2), turn("why?", "Because."))
    request = TaskRequest("ask", Source("a.tif"), "and the largest?", history=history)
    assert TaskRequest.from_wire("ask", request.to_wire()).history == history
    old = {"source": {"path": "a.tif"}, "history": [{"task": "ask", "prompt": "p", "answer": "a"}]}
    assert TaskRequest.from_wire("ask", old).history == (turn("p", "a"),)

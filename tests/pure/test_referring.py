"""Which things a phrase means, among those that were found."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from inference.families.answering import meant, wants_findings
from inference.families.placing import placed
from inference.families.referring import Reference, read_references
from inference.protocol.events import BOX, Finding
from inference.protocol.geometry import Affine

KNOWN = ("airplane", "ship", "harbor", "bridge", "tennis court", "building")
NORTH_UP = Affine(0.5, 0.0, 500.0, 0.0, -0.5, 900.0)
#: the same ground, seen upside down
SOUTH_UP = Affine(-0.5, 0.0, 500.0, 0.0, 0.5, 900.0)


def finding(label: str, x: float, y: float, size: float = 10, score: float = 0.9) -> Finding:
    """A square box by its middle."""
    x0, y0, x1, y1 = x - size / 2, y - size / 2, x + size / 2, y + size / 2
    return Finding(BOX, label, score, (x0, y0, x1, y1), ([[(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]],))


FOUND = {
    "a": finding("ship", 20, 20, 10),
    "b": finding("ship", 180, 30, 30),
    "c": finding("ship", 100, 95, 8),
    "d": finding("ship", 60, 170, 20),
    "e": finding("ship", 150, 150, 12, score=0.2),
    "bridge": finding("bridge", 150, 40, 10),
}
ALL = tuple(FOUND.values())


def answered(prompt: str, transform: Affine = NORTH_UP, found: tuple[Finding, ...] = ALL) -> tuple[str, str]:
    """The names of the things shown, and the sentence."""
    labels = [label for label in KNOWN if label in {thing.label for thing in found}]
    scene = SimpleNamespace(width_px=200, height_px=200, transform=transform)
    references = read_references(prompt, KNOWN)
    shown, words = meant(labels if "bridge" in prompt else ["ship"], found, references, 0.45, scene)
    names = {id(thing): name for name, thing in FOUND.items()}
    return "".join(names[id(thing)] for thing in shown), words


@pytest.mark.parametrize(
    ("prompt", "reference"),
    [
        ("the largest ship", Reference("ship", 1, order="largest")),
        ("Find the two biggest boats", Reference("ship", 2, order="largest")),
        ("the second largest ship", Reference("ship", 1, passed=1, order="largest")),
        ("the biggest ships", Reference("ship", 3, order="largest")),
        ("Which of the ships is the smallest?", Reference("ship", 1, order="smallest")),
        ("the plane furthest to the north", Reference("airplane", 1, order="northernmost")),
        ("the most central building", Reference("building", 1, order="most central")),
        ("the building nearest to the centre", Reference("building", 1, order="most central")),
        ("the tennis court in the top left", Reference("tennis court", 1, parts=("top", "left"))),
        ("the upper right tennis court", Reference("tennis court", 1, parts=("top", "right"))),
        ("how many ships are on the left-hand side?", Reference("ship", None, parts=("left",))),
        ("ships in the north-east", Reference("ship", None, parts=("north", "east"))),
        ("the southwestern harbour", Reference("harbor", 1, parts=("south", "west"))),
        ("the largest ship in the lower half", Reference("ship", 1, order="largest", parts=("bottom",))),
        ("the only harbor", Reference("harbor", 1)),
        ("the ship next to the bridge", Reference("ship", 1, near="bridge")),
        ("the ships north of the bridge", Reference("ship", None, parts=("north",), near="bridge")),
    ],
)
def test_a_phrase_is_read(prompt: str, reference: Reference) -> None:
    assert read_references(prompt, KNOWN) == {reference.label: reference}


@pytest.mark.parametrize(
    "prompt", ["find the ships", "ships and airplanes", "find only the ships", "all 5 ships", "what is on the left?"]
)
def test_plain_prompts_mean_all(prompt: str) -> None:
    assert read_references(prompt, KNOWN) == {}


def test_each_clause_has_a_reference_of_its_own() -> None:
    read = read_references("the largest ship, airplanes and the only harbor in the picture", KNOWN)
    assert set(read) == {"ship", "harbor"}
    assert read["ship"].order == "largest"


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("ships", "abcd"),
        ("the largest ship", "b"),
        ("the second largest ship", "d"),
        ("the smallest ship", "c"),
        ("the two largest ships", "bd"),
        ("the topmost ship", "a"),
        ("the southernmost ship", "d"),
        ("the ship in the top left", "a"),
        ("the ship in the bottom right", "d"),
        ("the ships at the top", "abc"),
        ("the ships in the bottom right", ""),
        ("the ship closest to the middle", "c"),
        ("the largest ship on the left", "d"),
        ("the ship nearest to the bridge", "b"),
        ("the ships west of the bridge", "cad"),
        ("the only ship", "a"),
    ],
)
def test_it_picks_what_is_meant(prompt: str, names: str) -> None:
    assert answered(prompt)[0] == names


def test_north_is_the_maps_not_the_pictures() -> None:
    assert answered("the northernmost ship", SOUTH_UP)[0] == "d"
    assert answered("the topmost ship", SOUTH_UP)[0] == "a"


def test_the_sentence_counts_what_was_found() -> None:
    assert answered("the largest ship")[1] == "I found 4 ships; shown is the largest."
    assert answered("the 2 largest ships")[1] == "I found 4 ships; shown are the 2 largest."
    assert answered("ships at the top")[1] == "I found 3 ships at the top, 4 in all."
    assert answered("ships in the bottom right")[1] == "I found 4 ships, but none in the bottom right."
    assert answered("the fifth largest ship")[1] == "I found 4 ships, but none fifth largest."
    assert answered("the ship near the bridge")[1] == "I found 4 ships; shown is the nearest to the bridge."


def test_the_likeliest_is_shown_where_none_is_sure() -> None:
    assert answered("the largest ship", found=(FOUND["e"],)) == (
        "e",
        "I am not sure of any ship here; shown is the likeliest.",
    )
    assert answered("ships at the bottom", found=(FOUND["e"],)) == ("", "I found no ships here.")


def test_middles_are_placed_on_picture_and_map() -> None:
    at = placed(FOUND["a"], 200, 200, SOUTH_UP)
    assert (at.right, at.down, at.east, at.north) == pytest.approx((0.1, 0.1, 0.9, 0.1))
    assert at.area_px2 == pytest.approx(100)


@pytest.mark.parametrize(
    ("question", "wants"),
    [
        ("how many ships are there?", True),
        ("where is the largest ship?", True),
        ("which ship is the largest?", True),
        ("which season is it?", False),
        ("is there a ship in the top left?", False),
        ("how many unicorns are there?", False),
    ],
)
def test_numbers_and_places_are_for_findings(question: str, wants: bool) -> None:
    assert wants_findings(question, KNOWN) is wants

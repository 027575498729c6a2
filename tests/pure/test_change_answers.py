"""How changes are asked for and told: the six forms, written and read, and the places of outlines."""

from __future__ import annotations

import pytest

from inference.change import answer_forms as forms
from inference.change.answer_forms import (
    NO_CHANGE,
    PROMPTS,
    counted,
    counts_text,
    parse_counts,
    parse_places,
    parse_yes_no,
    placed,
    places_text,
    says_no_change,
    thing_of,
)
from inference.change.grid_cells import CELLS, areas, cells_of, together
from inference.change.question import form_of, things_asked
from inference.protocol.events import MASK, Finding

SIZE_WH = (300.0, 300.0)


def square(x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float]]:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]


def change(label: str, ring, was: str = "", becomes: str = "") -> Finding:
    return Finding(MASK, label, 0.9, (0, 0, 1, 1), ((ring,),), was, becomes)


# Yes and no, and the sentences that say so.


@pytest.mark.parametrize(("text", "said"), [("Yes", True), (" no, nothing", False), ("“Yes.”", True), ("north", None)])
def test_yes_and_no(text: str, said: bool | None) -> None:
    assert parse_yes_no(text) is said
    assert parse_yes_no(forms.yes_no_text(True)) and parse_yes_no(forms.yes_no_text(False)) is False


def test_only_the_five_sentences_say_that_nothing_changed() -> None:
    assert all(says_no_change(sentence) for sentence in NO_CHANGE)
    assert says_no_change("No change has occurred. ")
    assert not says_no_change("almost nothing has changed but a road")


# Counts.


@pytest.mark.parametrize(
    ("roads", "buildings", "text"),
    [
        (2, 3, "there are 2 new roads and 3 new buildings"),
        (0, 1, "there are no new roads and 1 new building"),
        (1, 0, "there is 1 new road and no new buildings"),
        (0, 0, "there are no changes in roads or buildings"),
    ],
)
def test_counts_are_written_as_they_are_read(roads: int, buildings: int, text: str) -> None:
    counts = {"new road": roads, "new building": buildings}
    assert counts_text(counts) == text
    assert parse_counts(text) == counts


@pytest.mark.parametrize(
    ("text", "roads", "buildings"),
    [
        ("no new roads or buildings", 0, 0),
        ("no roads has changed  and no buildings has changed", 0, 0),
        ("Two new roads, and 12 buildings.", 2, 12),
        ("there is one new building", 0, 1),
        ("there is no difference", 0, 0),
    ],
)
def test_counts_in_other_words(text: str, roads: int, buildings: int) -> None:
    assert parse_counts(text) == {"new road": roads, "new building": buildings}


def test_counts_that_cannot_be_read() -> None:
    assert parse_counts("a large villa stands in the wood") is None
    assert parse_counts("several new buildings") is None


def test_what_became_of_things_is_counted_apart() -> None:
    told = {"new tree": 4, "removed tree": 1, "changed building": 2}
    text = counts_text(told)
    assert text == "there are 4 new trees, 1 removed tree and 2 changed buildings"
    assert parse_counts(text, tuple(told)) == told
    assert parse_counts("1 removed tree", ("new tree",)) is None


# Places.


def test_places_are_written_as_they_are_read() -> None:
    places = {"road": ("bottom-left", "top-left"), "building": ()}
    text = places_text(places)
    assert text == "roads ['top-left', 'bottom-left'] buildings []"
    assert parse_places(text) == {"road": ("top-left", "bottom-left"), "building": ()}


@pytest.mark.parametrize(
    "text",
    [
        "roads [top-left, center-center] buildings [bottom-right]",
        "Buildings: bottom-right. Roads: center-center, top-left.",
        'roads ["center-center", "top-left", "top-left"] buildings [\'bottom-right\'',
    ],
)
def test_places_in_other_words(text: str) -> None:
    assert parse_places(text) == {"road": ("top-left", "center-center"), "building": ("bottom-right",)}


def test_places_that_cannot_be_read() -> None:
    assert parse_places("top-left") is None
    assert parse_places("roads [upper left] buildings []") == {"road": (), "building": ()}


# Outlines to cells.


def test_areas_add_up_and_holes_are_left_out() -> None:
    ring = (square(50, 50, 250, 250), square(100, 100, 200, 200))
    covered = areas([ring], SIZE_WH)
    assert covered == pytest.approx([2500, 5000, 2500, 5000, 0, 5000, 2500, 5000, 2500])
    assert "center-center" not in cells_of([ring], SIZE_WH)


def test_a_hollow_outline_that_falls_apart_keeps_its_area() -> None:
    horseshoe = [(110, 10), (290, 10), (290, 90), (110, 90), (110, 70), (250, 70), (250, 30), (110, 30), (110, 10)]
    turned = horseshoe[::-1]
    for ring in (horseshoe, turned):
        assert areas([(ring,)], SIZE_WH)[1:3] == pytest.approx([90 * 40, 90 * 80 - 50 * 40])
        assert sum(areas([(ring,)], SIZE_WH)) == pytest.approx(180 * 80 - 140 * 40)


@pytest.mark.parametrize(
    ("ring", "cells"),
    [
        (square(10, 10, 30, 30), ("top-left",)),
        (square(85, 10, 105, 30), ("top-left", "top-center")),  # three quarters and a quarter
        (square(83, 10, 102, 30), ("top-left",)),  # a tenth over the border is no place
        (square(0, 140, 300, 160), ("center-left", "center-center", "center-right")),
        (square(-40, -40, 10, 10), ("top-left",)),
        (square(310, 310, 340, 340), ()),
        (square(0, 0, 300, 300), CELLS),
    ],
)
def test_cells_of_a_thing(ring, cells: tuple[str, ...]) -> None:
    assert cells_of([(ring,)], SIZE_WH) == cells


def test_a_long_road_is_in_every_cell_it_crosses() -> None:
    wide = (900.0, 300.0)
    road = square(10, 140, 890, 175), square(400, 175, 440, 299)
    assert cells_of([(ring,) for ring in road], wide) == (
        "center-left",
        "center-center",
        "center-right",
        "bottom-center",
    )


def test_cells_of_several_things_come_once_and_in_order() -> None:
    assert together([("bottom-right", "top-left"), ("top-left",)]) == ("top-left", "bottom-right")


# Findings.


def test_findings_tell_counts_and_places() -> None:
    house, wood = square(10, 10, 40, 40), square(210, 210, 290, 290)
    findings = [
        change("building", house, "bare land", "building"),
        change("building", wood, "tree", "building"),
        change("tree", wood, "tree", "building"),
        change("road", house, "road", "road"),
    ]
    assert [thing_of(each) for each in findings] == ["new building", "new building", "removed tree", "changed road"]
    assert counted(findings) == {"new building": 2, "removed tree": 1, "changed road": 1}
    assert counted(findings, ("new road", "new building")) == {"new road": 0, "new building": 2}
    assert counted(findings, ("tree",)) == {"tree": 1}
    assert placed(findings, SIZE_WH)["new building"] == ("top-left", "bottom-right")
    assert placed(findings, SIZE_WH, forms.ASKED_LABELS) == {
        "road": ("top-left",),
        "building": ("top-left", "bottom-right"),
    }
    assert parse_counts(counts_text(counted(findings)), ("new building", "removed tree", "changed road")) == counted(
        findings
    )


def test_a_change_of_unknown_kind_is_new() -> None:
    assert thing_of(change("building", square(0, 0, 9, 9))) == "new building"


# Questions.


def test_published_questions_have_their_forms() -> None:
    assert {form: form_of(prompt) for form, prompt in PROMPTS.items()} == {form: form for form in PROMPTS}
    assert [form_of(prompt) for _, prompt in forms.DIALOGUE] == [form for form, _ in forms.DIALOGUE]


@pytest.mark.parametrize(
    ("prompt", "form"),
    [
        ("Did anything change?", forms.YES_NO),
        ("is there a change ?", forms.YES_NO),
        ("are there new buildings?", forms.YES_NO),
        ("what changed?", forms.CAPTION),
        ("what is different in the second picture ?", forms.CAPTION),
        ("tell me what is new", forms.CAPTION),
        ("how many new buildings?", forms.COUNTS),
        ("Where?", forms.PLACES),
        ("in which part of the picture ?", forms.PLACES),
        ("what was built beside the river?", forms.OPEN),
        ("why?", forms.OPEN),
    ],
)
def test_questions_have_forms(prompt: str, form: str) -> None:
    assert form_of(prompt) == form


def test_questions_name_things() -> None:
    known = ("road", "building", "tree")
    assert things_asked("How many new houses and roads are there?", known) == ("new building", "new road")
    assert things_asked("where were trees removed?", known) == ("removed tree",)
    assert things_asked("how many buildings have changed?", known) == ("building",)
    assert things_asked("what changed?", known) == ()

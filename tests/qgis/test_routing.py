"""Auto: which task words ask for, in many phrasings, and how the dock shows it."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

LEFT = Qt.MouseButton.LeftButton
LABELS = {
    "ground": ["airplane", "ship", "harbor", "tennis court", "vehicle", "building", "tree"],
    "segment": ["airplane", "ship", "building", "road", "water"],
}
ALL = ("describe", "ask", "ground", "segment", "compare")
PHRASES = {
    "describe": (
        "describe this", "Describe the scene in one sentence", "what do you see?", "What is in this picture?",
        "what's here?", "What is shown?", "summarise the area", "Tell me about this place", "caption",
        "what can be seen in this image", "Give me an overview",
    ),
    "ask": (
        "how many planes are there?", "how many planes are there, and where?", "Where are the ships?",
        "Is there a bridge?", "are there any planes near the road?", "what kind of place is this?", "why?",
        "Which ship is the largest?", "What is the theme of this picture?", "count the tennis courts",
        "is it a rural or an urban area?", "how many roads are there?", "do you see any water?",
        "What is next to the harbour?", "colour of the roofs?",
    ),
    "ground": (
        "tennis courts", "the largest ship", "find the planes", "Locate all cars", "show me the boats",
        "show me where the planes are", "box each building", "boxes around the trees", "Highlight the harbour",
        "two northernmost airplanes", "please find every plane and count them", "Are there planes? Show me where.",
        "Could you find the vehicles?", "detect ships", "point out the pier", "houses",
        "how many planes? show them with bounding boxes",
    ),
    "segment": (
        "segment the buildings", "outline all houses", "Outline the buildings and count them", "roads", "water",
        "find and outline the ships", "polygons of the buildings", "Map the roads", "trace the river",
        "how much of the area is covered by buildings?", "what share is water?", "delineate every roof",
        "show me the roads", "mask the ships", "What percentage of the land is built up with houses?",
        "digitise the buildings", "describe and outline the buildings",
    ),
}
HEAT = (
    "heat map of storage tanks", "show me a heatmap of boats in a harbor", "where could there be solar panels",
    "where is the stone quarry?", "Where are solar panels?",
)
TWO_DATES = (
    "what changed?", "Which buildings are new?", "How many houses were demolished?", "has anything disappeared?",
    "outline what changed", "What is different between the two pictures?", "show me the new roads",
)


def routed(prompt: str, task_before: str = "", has_two_dates: bool = False, can=ALL) -> str:
    from orthoscribe.ui.host.routing import Surroundings, route

    return route(prompt, Surroundings(can, LABELS, has_two_dates, task_before))


@pytest.mark.parametrize(("task", "prompt"), [(task, prompt) for task, all_ in PHRASES.items() for prompt in all_])
def test_words_choose_the_task(task: str, prompt: str) -> None:
    for can in (ALL, (*ALL, "localize")):
        assert routed(prompt, can=can) == task
        assert routed(prompt.upper() + " ", can=can) == task


@pytest.mark.parametrize("prompt", HEAT)
def test_what_may_lie_anywhere_is_asked_for_as_a_heat_map(prompt: str) -> None:
    assert routed(prompt, can=(*ALL, "localize")) == "localize"
    assert routed(prompt) in ("ask", "ground"), "a model that cannot does what it can"


def test_localize_shows_while_words_have_chosen_it(plugin, play, qtbot) -> None:
    tasks = plugin.dock.tasks
    tasks.enable_for({"abilities": ["answer", "describe", "embed"], "labels": {}})
    assert tasks.can("localize") and not tasks.chip("localize").isVisible()
    QTest.keyClicks(plugin.dock.composer.edit, "heat map of boats")
    assert tasks.chosen() == "localize" and tasks.chip("localize").isVisible()
    plugin.dock.composer.set_text("")
    QTest.keyClicks(plugin.dock.composer.edit, "describe this")
    assert tasks.chosen() == "describe" and not tasks.chip("localize").isVisible()


@pytest.mark.parametrize("prompt", TWO_DATES)
def test_change_needs_two_dates(prompt: str) -> None:
    assert routed(prompt, has_two_dates=True) == "compare"
    assert routed(prompt) != "compare"


@pytest.mark.parametrize(
    ("before", "prompt", "task"),
    [
        ("segment", "and the second largest?", "segment"),
        ("segment", "which of them is the smallest?", "segment"),
        ("ground", "show only the big ones", "ground"),
        ("ground", "where are they?", "ground"),
        ("ground", "what about the ships?", "ground"),
        ("ground", "and outline the ships", "segment"),
        ("ask", "where are they?", "ask"),
        ("ask", "and the second largest?", "ask"),
        ("compare", "where are they?", "compare"),
        ("describe", "and how many ships are there?", "ask"),
        ("segment", "what kind of place is this?", "ask"),
        ("", "where are they?", "ask"),
    ],
)
def test_who_goes_on_stays_with_the_task(before: str, prompt: str, task: str) -> None:
    assert routed(prompt, before) == task


def test_nothing_typed_and_little_ability() -> None:
    assert routed("") == "describe"
    assert routed("outline the roads", can=("ask", "describe")) == "ask"
    assert routed("outline the roads", can=("describe",)) == "describe"
    assert routed("how many ships?", can=("ground",)) == "ground"


def find(plugin, name: str) -> QWidget:
    return plugin.dock.findChild(QWidget, name)


def test_the_dock_shows_what_auto_chose(plugin, answered) -> None:
    edit = find(plugin, "prompt_edit")
    assert find(plugin, "task_auto").isChecked()
    QTest.keyClicks(edit, "find the planes")
    assert find(plugin, "task_ground").isChecked() and find(plugin, "task_auto").isChecked()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    turn = answered()
    assert (turn.task, turn.is_auto) == ("ground", True)
    caption = plugin.dock.chat.card(turn.number).findChild(QWidget, "caption")
    assert caption.accessibleName().startswith("Auto → Ground")


def test_a_task_that_was_pressed_stays(plugin, answered) -> None:
    edit = find(plugin, "prompt_edit")
    QTest.mouseClick(find(plugin, "task_segment"), LEFT)
    assert not find(plugin, "task_auto").isChecked()
    QTest.keyClicks(edit, "find the planes")
    assert plugin.dock.tasks.chosen() == "segment"
    QTest.mouseClick(find(plugin, "task_auto"), LEFT)
    assert find(plugin, "task_auto").isChecked()
    assert plugin.dock.tasks.chosen() == "ground"
    QTest.mouseClick(find(plugin, "task_ask"), LEFT)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    turn = answered()
    assert (turn.task, turn.is_auto) == ("ask", False)

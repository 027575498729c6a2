"""Places asked for in the conversation: which prompts are searches, and what such a turn says and links to."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.qgis.chips import chip, take


@pytest.mark.parametrize(("prompt", "words", "is_like_this"), [
    ("Show me places like this with a harbour", "harbour", True),
    ("show me places like this one", "", True),
    ("find other places that look like this, with many ships", "many ships", True),
    ("places similar to this view but with a bridge", "bridge", True),
    ("Are there similar places near water?", "near water", True),
    ("find me more harbours like this", "harbours", True),
    ("search the archive for storage tanks", "storage tanks", False),
    ("find storage tanks in my index", "storage tanks", False),
    ("show me scenes like this from the archive", "", True),
])
def test_prompts_that_are_searches(package, prompt: str, words: str, is_like_this: bool) -> None:
    from orthoscribe.ui.host.places_asked import PlacesAsked, places_asked

    assert places_asked(prompt) == PlacesAsked(words, is_like_this)


@pytest.mark.parametrize("prompt", [
    "", "describe this", "what is this place like?", "how many planes are there, and where?", "find the ships",
    "show me the buildings", "what kind of area is this?", "which places are near the harbour?",
    "does this look like a harbour?", "segment the buildings", "what has changed since 2015?",
    "is there anything like a bridge here?", "tell me about this picture", "I like this place",
])
def test_prompts_about_the_place_itself(package, prompt: str) -> None:
    from orthoscribe.ui.host.places_asked import places_asked

    assert places_asked(prompt) is None


@pytest.fixture()
def sent(plugin, monkeypatch) -> list:
    requests, send = [], plugin.link.send
    monkeypatch.setattr(plugin.link, "send", lambda request: requests.append(request) or send(request))
    return requests


def type_and_send(plugin, words: str) -> None:
    plugin.dock.composer.set_text(words)
    QTest.keyClick(plugin.dock.composer.edit, Qt.Key.Key_Return)


@pytest.fixture()
def index(plugin, tmp_path: Path):
    from orthoscribe.ui.host.chip_index import ChipIndex

    (tmp_path / "coast.gpkg").write_bytes(b"")
    plugin.project_index.choose(ChipIndex(path=str(tmp_path / "coast.gpkg")))
    return plugin.project_index.index


def test_a_turn_searches_the_index(plugin, index, play, sent, town, answered, qtbot, qgis_canvas) -> None:
    play(search=[take([chip(number, town.source()) for number in range(1, 13)])])
    plugin.link.close()
    type_and_send(plugin, "show me places like this with a harbour")
    turn = answered()
    request = sent[-1]
    assert (request.task, request.prompt, request.by_ret, request.store) == ("search", "harbour", True, index.path)
    assert request.like.path == town.source() and request.like_area
    lines = turn.answer.split("\n")
    assert lines[0] == "I found 12 places like this one for “harbour” in the index “coast”. The best are:"
    assert lines[2] == "2. A harbour with 2 ships. · town · Sentinel-2 · 2019-06-01" and len(lines) == 11
    assert (turn.task, turn.status, turn.is_auto, turn.model) == ("search", "done", True, "scripted")
    qtbot.waitUntil(lambda: bool(plugin.conversation.turn(turn.number).result_layer_id), timeout=5_000)
    turn = plugin.conversation.turn(turn.number)
    layer = QgsProject.instance().mapLayer(turn.result_layer_id)
    assert (layer.providerType(), layer.featureCount()) == ("ogr", 12)
    card = plugin.dock.chat.card(turn.number)
    assert 'href="find:rank%3A2"' in card._answer._content
    card.findings_clicked.emit(turn.number, "rank:2")
    assert [feature["chip"] for feature in layer.getSelectedFeatures()] == [2]
    assert not plugin.dock.review.isVisible()  # places are no findings to be judged
    assert "Find" in card._caption.toolTip()


def test_without_an_index_the_answer_says_how_to_make_one(plugin, sent, answered) -> None:
    type_and_send(plugin, "show me places like this with a harbour")
    turn = answered()
    assert turn.status == "done" and "choose “New index…”" in turn.answer and not sent
    assert not plugin.jobs.is_busy


def test_a_failed_search_is_the_answer(plugin, index, play, answered) -> None:
    play(search=[[{"error": {"code": "index_unreadable", "message": "The index is damaged.", "details": ""}}]])
    plugin.link.close()
    type_and_send(plugin, "places like this")
    turn = answered()
    assert (turn.status, turn.error) == ("failed", "The index is damaged.")


def test_a_model_without_ret_searches_by_its_other_vectors(plugin, index, play, sent, town, answered) -> None:
    refused = [{"error": {"code": "ability_missing", "message": "The model has no [RET] word.", "details": ""}}]
    play(search=[refused, take([chip(1, town.source())])])
    plugin.link.close()
    type_and_send(plugin, "places like this")
    assert answered().answer.startswith("I found 1 places like this one")
    assert [request.by_ret for request in sent] == [True, False]


def test_nothing_found_is_said_and_it_can_be_stopped_and_asked_again(plugin, index, play, answered, qtbot) -> None:
    play(search=[[{"wait": True, "delay_ms": 60_000}], take([])])
    plugin.link.close()
    type_and_send(plugin, "places like this")
    qtbot.waitUntil(lambda: plugin.link.state == "busy", timeout=10_000)
    assert plugin.jobs.is_busy
    plugin.dock.stop_asked.emit()
    turn = answered()
    assert turn.status == "cancelled"
    plugin.jobs.ask_again(turn.number)
    assert answered().answer == "I found no such place in the index “coast”."


def test_a_task_that_was_pressed_is_not_a_search(plugin, index, sent, answered) -> None:
    plugin.dock.tasks.set_auto(False)
    plugin.dock.tasks.choose("ground")
    type_and_send(plugin, "find ships like this")
    assert answered().task == "ground"


def test_places_are_not_taken_along_as_what_was_said(plugin, index, play, town, sent, answered) -> None:
    play(search=[take([chip(1, town.source())])])
    plugin.link.close()
    type_and_send(plugin, "places like this")
    answered()
    type_and_send(plugin, "how many are there?")
    answered()
    assert sent[-1].task != "search" and sent[-1].history == ()

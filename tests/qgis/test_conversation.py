"""Streaming, stopping, failing: what was said is never lost."""

from __future__ import annotations

import os
import signal

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QHBoxLayout, QWidget

LONG = [{"text": "word " * 200, "piece": 5, "every_ms": 20}]


def ask(plugin, task: str = "describe", prompt: str = "") -> int:
    from orthoscribe.ui.session.jobs import Question

    return plugin.jobs.ask(Question(task, prompt, plugin.dock.extent_bar.layer().id(), plugin.dock.extent_bar.place()))


def answer(plugin, number: int) -> str:
    return plugin.conversation.turn(number).answer


def test_words_arrive_one_by_one(plugin, qtbot, answered) -> None:
    seen = set()
    plugin.conversation.dataChanged.connect(lambda *_: seen.add(answer(plugin, 1)))
    ask(plugin)
    assert answered().status == "done"
    assert len(seen) > 3
    assert all("Houses along a road.".startswith(part) for part in seen)


def test_a_card_is_made_later_and_shows_what_came_meanwhile_once(plugin, qtbot, monkeypatch, answered) -> None:
    from orthoscribe.ui.chat.turn_card import TurnCard

    shown, show = [], TurnCard.show_turn
    monkeypatch.setattr(TurnCard, "show_turn", lambda card, turn: (shown.append(turn.answer), show(card, turn)))
    number = ask(plugin)
    assert not plugin.dock.findChildren(TurnCard)  # the key press that asked is over first
    for words in ("Houses", "Houses along", "Houses along a"):
        plugin.conversation.change(number, answer=words)
    card = plugin.dock.chat.card(number)
    assert card.turn == plugin.conversation.turn(number)
    assert shown == ["Houses along a"]
    plugin.conversation.change(number, answer="")
    assert answered().status == "done"
    qtbot.waitUntil(lambda: plugin.dock.findChildren(TurnCard)[0].turn.answer == "Houses along a road.")


def test_stop_keeps_what_was_said(plugin, play, qtbot, answered) -> None:
    play(describe=[LONG])
    plugin.link.close()
    number = ask(plugin)
    qtbot.waitUntil(lambda: len(answer(plugin, number)) > 20, timeout=10_000)
    assert plugin.dock.findChild(QWidget, "stop_button").isVisible()
    QTest.mouseClick(plugin.dock.findChild(QWidget, "stop_button"), Qt.MouseButton.LeftButton)
    turn = answered()
    assert turn.status == "cancelled"
    assert 20 < len(turn.answer) < 900


def test_an_error_is_a_sentence_in_the_conversation(plugin, play, qgis_iface, answered) -> None:
    error = {"code": "no_pixels", "message": "Every pixel here is nodata.", "details": "trace"}
    play(describe=[[{"text": "So far", "every_ms": 1}, {"error": error}]])
    plugin.link.close()
    number = ask(plugin)
    turn = answered()
    assert (turn.status, turn.error, turn.answer) == ("failed", "Every pixel here is nodata.", "So far")
    card = plugin.dock.chat.card(number)
    assert card.findChild(QWidget, "error").isVisible()
    assert card.findChild(QWidget, "again").isVisible()
    assert not any(isinstance(window, QDialog) and window.isVisible() for window in QApplication.topLevelWidgets())


@pytest.mark.parametrize(("text", "is_wide"), [("Again", True), ("A whole sentence that asks for it again", False)])
def test_a_button_without_room_leaves_its_words_out(plugin, qtbot, text, is_wide) -> None:
    from orthoscribe.ui.chat.line_button import ShrinkingButton

    box, button = QWidget(), ShrinkingButton("again", "again", text, "Ask the same again")
    qtbot.addWidget(box)
    QHBoxLayout(box).addWidget(button)
    box.resize(160, 40)
    box.show()
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if is_wide else Qt.ToolButtonStyle.ToolButtonIconOnly
    qtbot.waitUntil(lambda: button.toolButtonStyle() == style)
    assert box.width() == 160 and button.accessibleName() == text
    box.resize(900, 40)
    qtbot.waitUntil(lambda: button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def test_a_killed_engine_comes_back(plugin, play, qtbot, answered) -> None:
    play(describe=[LONG, [{"text": "Second."}]])
    plugin.link.close()
    number = ask(plugin)
    qtbot.waitUntil(lambda: len(answer(plugin, number)) > 20, timeout=10_000)
    os.kill(plugin.link.pid, signal.SIGKILL)
    turn = answered()
    assert turn.status == "failed"
    assert turn.answer.startswith("word word")
    assert "restarts" in turn.error
    play()
    QTest.mouseClick(plugin.dock.chat.card(number).findChild(QWidget, "again"), Qt.MouseButton.LeftButton)
    turn = answered()
    assert (turn.number, turn.status) == (number + 1, "done")


def test_no_engine_is_said_with_the_next_step(plugin, monkeypatch, answered) -> None:
    monkeypatch.delenv("ORTHOSCRIBE_ENGINE_SCRIPT")
    monkeypatch.setenv("ORTHOSCRIBE_PYTHON", os.path.join(os.sep, "nowhere", "python"))
    plugin.link.close()
    ask(plugin)
    turn = answered()
    assert turn.status == "failed"
    assert "no such file" in turn.error


def test_model_text_is_text(plugin, answered) -> None:
    number = ask(plugin, "ask", "<img src=x> & you")
    answered()
    card = plugin.dock.chat.card(number)
    assert card.findChild(QWidget, "answer").toPlainText() == "Two airplanes & a <ship>."
    assert card.findChild(QWidget, "prompt").toPlainText() == "<img src=x> & you"


def test_words_link_to_findings(plugin, qtbot, qgis_canvas, answered) -> None:
    number = ask(plugin, "ask", "what is here?")
    turn = answered()
    assert "find:airplane" in plugin.dock.chat.card(number).findChild(QWidget, "answer").toHtml()
    plugin.dock.chat.findings_clicked.emit(number, "airplane")
    layer = QgsProject.instance().mapLayer(turn.result_layer_id)
    assert layer.selectedFeatureCount() == 2
    assert qgis_canvas.extent().contains(layer.boundingBoxOfSelected())


def test_the_place_is_a_click_away(plugin, qgis_canvas, answered) -> None:
    number = ask(plugin)
    answered()
    qgis_canvas.setExtent(qgis_canvas.extent().buffered(5000))
    QTest.mouseClick(plugin.dock.chat.card(number).findChild(QWidget, "place"), Qt.MouseButton.LeftButton)
    assert qgis_canvas.extent().width() < 5000


def test_a_follow_up_takes_the_talk_along(plugin, answered, monkeypatch) -> None:
    ask(plugin, "ask", "how many?")
    answered()
    sent = []
    monkeypatch.setattr(plugin.link, "send", lambda request: sent.append(request) or "job-x")
    ask(plugin, "ask", "and where?")
    assert [(turn.prompt, turn.answer) for turn in sent[0].history] == [("how many?", "Two airplanes & a <ship>.")]
    before = sent[0].history[0]
    assert before.is_complete and before.count == 3
    assert [(f.label, f.score, f.area_m2) for f in before.findings] == [
        ("airplane", 0.91, 812.5), ("airplane", 0.74, 700.0), ("ship", 0.66, 90.0),
    ]
    assert {f.kind for f in before.findings} == {"box"}
    layer = QgsProject.instance().mapLayer(plugin.conversation.turn(1).result_layer_id)
    layer.dataProvider().deleteFeatures([feature.id() for feature in layer.getFeatures() if feature["label"] == "ship"])
    ask(plugin, "ask", "and where?")
    assert sent[1].history[0].count == 2  # what was deleted on the map is not spoken of
    first = next(layer.getFeatures())
    layer.dataProvider().changeAttributeValues({first.id(): {layer.fields().indexOf("status"): "rejected"}})
    ask(plugin, "ask", "and where?")
    assert sent[2].history[0].is_complete and sent[2].history[0].count == 1


def test_findings_travel_within_bounds(plugin, play, answered, monkeypatch) -> None:
    from orthoscribe.inference.protocol import talk

    many = [{"label": "ship", "score": i / 1000, "box": [0.1, 0.1, 0.2, 0.2]} for i in range(talk.MOST_FINDINGS + 20)]
    play(ask=[[{"findings": many}, {"text": "Many."}]])
    plugin.link.close()
    for _turn in range(2):
        ask(plugin, "ask", "ships?")
        answered()
    sent = []
    monkeypatch.setattr(plugin.link, "send", lambda request: sent.append(request) or "job-x")
    ask(plugin, "ask", "and where?")
    first, second = sent[0].history
    assert (len(first.findings), len(second.findings)) == (0, talk.MOST_FINDINGS)
    assert (second.count, second.is_complete) == (talk.MOST_FINDINGS + 20, False)
    assert second.findings[0].score == max(finding["score"] for finding in many)


def test_who_goes_on_means_the_place_of_before(plugin, qgis_canvas, answered, monkeypatch) -> None:
    edit = plugin.dock.findChild(QWidget, "prompt_edit")
    QTest.keyClicks(edit, "how many planes?")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    turn = answered()
    sent = []
    monkeypatch.setattr(plugin.link, "send", lambda request: sent.append(request) or "job-x")
    qgis_canvas.zoomByFactor(0.2)
    for words, is_same in (("where are they?", True), ("how many ships?", False)):
        QTest.keyClicks(edit, words)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        plugin.jobs.abandon()
        plugin.dock.show_busy(False)
        assert (sent[-1].area == turn.footprint) is is_same


@pytest.mark.parametrize("count", [1, 45])
def test_the_conversation_lives_in_the_project(plugin, count, tmp_path, answered, qtbot) -> None:
    from orthoscribe.ui.host.project_file import recall

    for _turn in range(count):
        ask(plugin)
    qtbot.waitUntil(lambda: not plugin.jobs.is_busy, timeout=60_000)
    answered()
    project = QgsProject.instance()
    project.write(str(tmp_path / "survey.qgz"))
    project.clear()
    assert plugin.conversation.rowCount() == 0
    project.read(str(tmp_path / "survey.qgz"))
    assert plugin.conversation.rowCount() == count
    assert recall(project).history.conversations[0].turns[0].answer == "Houses along a road."
    assert plugin.dock.chat.card(count) is not None
    assert (plugin.dock.chat.card(1) is None) == (count > 40)


def test_another_project_does_not_hear_late_answers(plugin, play, qtbot, town, make_raster) -> None:
    play(describe=[LONG])
    plugin.link.close()
    number = ask(plugin)
    qtbot.waitUntil(lambda: len(answer(plugin, number)) > 20, timeout=10_000)
    QgsProject.instance().clear()
    assert plugin.conversation.rowCount() == 0
    assert not plugin.jobs.is_busy
    layer = QgsRasterLayer(str(make_raster("next.tif")), "next")
    QgsProject.instance().addMapLayer(layer)
    qtbot.waitUntil(lambda: plugin.dock.extent_bar.layer() is not None)
    number = ask(plugin)
    qtbot.waitUntil(lambda: len(answer(plugin, number)) > 20, timeout=10_000)
    assert plugin.conversation.turn(number).status == "running"  # the cancelled one ended meanwhile

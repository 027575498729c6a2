"""Several conversations: kept with the project, switched while one is answered, deleted and brought back."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu, QPushButton, QWidget

LEFT = Qt.MouseButton.LeftButton
SLOW = [{"text": "word " * 60, "piece": 5, "every_ms": 20}]


def ask(plugin, prompt: str = "what is here?", task: str = "ask") -> int:
    from orthoscribe.ui.session.question import Question

    return plugin.jobs.ask(Question(task, prompt, plugin.dock.extent_bar.layer().id(), plugin.dock.extent_bar.place()))


def titles(plugin) -> list[str]:
    return [plugin.conversations.title(kept) for kept in plugin.conversations]


def press(menu: QMenu, name: str) -> None:
    """Open a menu's content as a click would, and trigger one of its actions."""
    menu.aboutToShow.emit()
    action = menu.findChild(QAction, name)
    assert action is not None and action.isEnabled(), name
    action.trigger()


def undo(qgis_iface) -> None:
    button = qgis_iface.messageBar().currentItem().findChild(QPushButton, "offer_button")
    QTest.mouseClick(button, LEFT)


@pytest.fixture()
def two(plugin, answered, qtbot):
    """A talk about harbours with two turns, and one about roads with one turn, which is open."""
    ask(plugin, "harbours?")
    answered()
    ask(plugin, "how many ships?")
    answered()
    QTest.mouseClick(plugin.dock.findChild(QWidget, "new_button"), LEFT)
    ask(plugin, "roads?")
    answered()
    qtbot.waitUntil(lambda: set(plugin.thumbnails.pictures()) == {1, 2, 3}, timeout=10_000)
    return plugin


@pytest.mark.parametrize("names", [("survey.qgz", "elsewhere/copy.qgz"), ("survey.qgs", "elsewhere/copy.qgs")])
def test_all_of_it_comes_back(two, names, tmp_path) -> None:
    project = QgsProject.instance()
    two.conversations.rename("Streets & lanes")
    said = [list(kept.turns) for kept in two.conversations]
    (tmp_path / "elsewhere").mkdir()
    for name in names:
        assert project.write(str(tmp_path / name))
    for name in names:
        project.clear()
        assert two.conversation.rowCount() == 0
        assert titles(two) == ["New conversation"]
        project.read(str(tmp_path / name))
        assert titles(two) == ["harbours?", "Streets & lanes"]
        assert [list(kept.turns) for kept in two.conversations] == said
        assert [turn.prompt for turn in two.conversation] == ["roads?"]
        assert set(two.thumbnails.pictures()) == {1, 2, 3}
        assert all(project.mapLayer(turn.result_layer_id) for turns in said for turn in turns)
        assert not project.isDirty()
    assert two.conversations.next_number() == 4


def test_a_thumbnail_shows_the_place_and_what_was_found(two) -> None:
    image = QImage.fromData(two.thumbnails.pictures()[1], "JPG")
    assert max(image.width(), image.height()) == 320
    assert len(two.thumbnails.pictures()[1]) < 24_000
    colours = {image.pixelColor(x, y).name() for x in range(0, 320, 4) for y in range(0, image.height(), 4)}
    assert len(colours) > 3  # the plain picture has one


def test_the_old_form_is_read_and_replaced(plugin, tmp_path) -> None:
    from orthoscribe.ui.host.project_file import KEY, SCOPE, attached_path

    project = QgsProject.instance()
    turns = [
        {"number": 1, "task": "ask", "prompt": "how many?", "answer": "2", "status": "done", "footprint": [[0, 0]] * 4},
        {"number": "?", "footprint": 3},
        {"number": 4, "task": "describe", "status": "running", "answer": "Houses", "is_new_here": 1},
    ]
    project.writeEntry(SCOPE, KEY, json.dumps(turns))
    project.write(str(tmp_path / "old.qgz"))
    project.clear()
    project.writeEntry(SCOPE, KEY, json.dumps(turns))
    plugin.keeper.load()
    assert [(turn.number, turn.status) for turn in plugin.conversation] == [(1, "done"), (4, "cancelled")]
    project.write(str(tmp_path / "new.qgz"))
    project.read(str(tmp_path / "new.qgz"))
    assert project.readEntry(SCOPE, KEY, "") == ("", False)
    assert attached_path(project) is not None
    assert [turn.number for turn in plugin.conversation] == [1, 4]


def test_without_attachments_the_project_itself_keeps_it(two, tmp_path, monkeypatch) -> None:
    from orthoscribe.ui.host import project_file

    monkeypatch.setattr(project_file, "_new_path", lambda _project: None)
    project = QgsProject.instance()
    project.write(str(tmp_path / "plain.qgz"))
    assert project_file.attached_path(project) is None
    project.read(str(tmp_path / "plain.qgz"))
    assert titles(two) == ["harbours?", "roads?"]


@pytest.mark.parametrize("content", [b"", b"no zip", "empty", "text"])
def test_a_broken_file_does_no_harm(plugin, tmp_path, content) -> None:
    from orthoscribe.ui.host.project_file import FILE_NAME, TEXT_NAME

    path = Path(QgsProject.instance().createAttachedFile(FILE_NAME))
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(TEXT_NAME if content == "text" else "other", "[{]")
    plugin.keeper.load()
    assert plugin.conversation.rowCount() == 0


def test_a_large_stranger_is_left_unread(tmp_path) -> None:
    from orthoscribe.ui.host import project_file
    from orthoscribe.ui.host.history import History

    memory = project_file.Memory(History(), {1: b"x" * 100, 2: b"x" * (project_file.MOST_THUMBNAIL_BYTES + 1)})
    assert set(project_file.unpacked(project_file.packed(memory)).thumbnails) == {1}


def test_an_edit_makes_the_project_dirty_but_switching_does_not(two, tmp_path) -> None:
    project = QgsProject.instance()
    project.write(str(tmp_path / "survey.qgz"))
    assert not project.isDirty()
    press(two.conversation_menu, f"open_{next(iter(two.conversations)).id}")
    assert [turn.prompt for turn in two.conversation] == ["harbours?", "how many ships?"]
    assert not project.isDirty()
    two.conversations.rename("Harbours")
    assert project.isDirty()


def test_an_answer_reaches_its_conversation_wherever_the_user_is(plugin, play, qtbot, answered) -> None:
    play(ask=[SLOW])
    plugin.link.close()
    number = ask(plugin, "long?")
    qtbot.waitUntil(lambda: len(plugin.conversations.turn(number).answer) > 10, timeout=10_000)
    first = plugin.conversations.open_id
    QTest.mouseClick(plugin.dock.findChild(QWidget, "new_button"), LEFT)
    assert plugin.conversation.rowCount() == 0
    assert plugin.dock.findChild(QWidget, "stop_button").isVisible()
    plugin.conversation_menu.aboutToShow.emit()
    assert plugin.conversation_menu.findChild(QAction, f"open_{first}").text() == "long?\tanswering…"
    qtbot.waitUntil(lambda: not plugin.jobs.is_busy, timeout=10_000)
    turn = plugin.conversations.turn(number)
    assert (turn.status, turn.answer) == ("done", "word " * 60)
    press(plugin.conversation_menu, f"open_{first}")
    assert plugin.dock.chat.card(number).turn == turn


def test_names_are_given_in_the_bar(two) -> None:
    bar = two.dock.bar
    press(two.conversation_menu, "conversation_rename")
    edit = bar.findChild(QWidget, "conversation_title")
    assert edit.isVisible() and edit.text() == "roads?"
    QTest.keyClicks(edit, "Streets & lanes")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert titles(two) == ["harbours?", "Streets & lanes"]
    assert bar.findChild(QWidget, "conversation_button").isVisible()
    press(two.conversation_menu, "conversation_rename")
    QTest.keyClicks(edit, "no")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert titles(two)[1] == "Streets & lanes"


def test_a_deleted_conversation_can_be_brought_back(two, qgis_iface) -> None:
    before = list(two.conversations)
    press(two.conversation_menu, "conversation_delete")
    assert titles(two) == ["harbours?"]
    assert [turn.prompt for turn in two.conversation] == ["harbours?", "how many ships?"]
    press(two.conversation_menu, "conversation_delete")
    assert titles(two) == ["New conversation"]
    undo(qgis_iface)
    undo(qgis_iface)
    assert [kept for kept in two.conversations if kept.turns] == before


def test_nothing_is_brought_back_into_another_project(two, qgis_iface) -> None:
    two.actions.delete_conversation()
    assert qgis_iface.messageBar().currentItem() is not None
    QgsProject.instance().clear()
    item = qgis_iface.messageBar().currentItem()
    assert item is None or item.findChild(QPushButton, "offer_button") is None


def test_deleting_stops_the_answer_on_its_way(plugin, play, qtbot, qgis_iface) -> None:
    play(ask=[SLOW])
    plugin.link.close()
    number = ask(plugin, "long?")
    qtbot.waitUntil(lambda: len(plugin.conversations.turn(number).answer) > 10, timeout=10_000)
    plugin.actions.delete_conversation()
    qtbot.waitUntil(lambda: not plugin.jobs.is_busy, timeout=10_000)
    assert plugin.conversations.turn(number) is None
    undo(qgis_iface)
    turn = plugin.conversations.turn(number)
    assert turn.status == "cancelled" and turn.answer.startswith("word")


def test_a_deleted_turn_can_be_brought_back(two, qgis_iface) -> None:
    press(two.conversation_menu, f"open_{next(iter(two.conversations)).id}")
    before, chat = list(two.conversation), two.dock.chat
    chat.card(1), chat.card(2)
    two.turn_menu.open_for(before[0], two.dock.mapToGlobal(two.dock.rect().center()))
    two.turn_menu.findChild(QAction, "delete_turn").trigger()
    two.turn_menu.hide()
    assert [turn.number for turn in two.conversation] == [2]
    assert chat.card(1) is None
    assert QgsProject.instance().mapLayer(before[0].result_layer_id) is not None
    press(two.conversation_menu, f"open_{list(two.conversations)[1].id}")
    undo(qgis_iface)
    assert [turn.number for turn in two.conversation] == [3]  # it went home
    press(two.conversation_menu, f"open_{next(iter(two.conversations)).id}")
    assert list(two.conversation) == before
    cards = [chat._column.itemAt(index).widget() for index in range(chat._column.count())]
    assert chat.card(1) is not None
    cards = [chat._column.itemAt(index).widget() for index in range(chat._column.count())]
    assert [card.turn.number for card in cards if hasattr(card, "turn")] == [1, 2]
    assert two.conversations.next_number() == 4


def test_the_menu_of_a_turn(two, qtbot, answered) -> None:
    card = two.dock.chat.card(3)
    QTest.mouseClick(card.findChild(QWidget, "more"), LEFT)
    menu = two.turn_menu
    assert menu.isVisible()
    menu.findChild(QAction, "copy_answer").trigger()
    assert QApplication.clipboard().text() == "Two airplanes & a <ship>."
    menu.findChild(QAction, "copy_turn").trigger()
    assert "**roads?**" in QApplication.clipboard().text()
    assert "Two airplanes & a \\<ship\\>." in QApplication.clipboard().text()
    menu.findChild(QAction, "edit_prompt").trigger()
    assert two.dock.composer.text() == "roads?"
    menu.findChild(QAction, "ask_again").trigger()
    menu.hide()
    assert answered().number == 4


def test_footprints_are_a_layer_that_follows(two, qtbot, tmp_path, qgis_canvas) -> None:
    project = QgsProject.instance()
    press(two.conversation_menu, "conversation_footprints")
    layer = layer_of_turns(project)
    assert [feature["turn"] for feature in layer.getFeatures()] == [1, 2, 3]
    third = list(layer.getFeatures())[2]
    assert (third["prompt"], third["answer"], third["talk"]) == ("roads?", "Two airplanes & a <ship>.", "roads?")
    assert (third["model"], third["revision"], third["findings"]) == ("scripted", "1", 3)
    assert third["result"].startswith("3 · roads?")
    assert third["asked_at"] == two.conversations.turn(3).asked_at
    two.conversations.remove_turn(3)
    qtbot.waitUntil(lambda: layer.featureCount() == 2, timeout=5_000)
    project.write(str(tmp_path / "survey.qgz"))
    project.clear()
    project.read(str(tmp_path / "survey.qgz"))
    layer = layer_of_turns(project)
    assert layer.featureCount() == 2
    qgis_canvas.setExtent(qgis_canvas.extent().buffered(50_000))
    first = next(layer.getFeatures())
    layer.selectByIds([first.id()])  # as a click with the select tool does
    assert qgis_canvas.extent().width() < 5_000
    assert 1 in {turn.number for turn in two.conversation}  # its conversation is open


def layer_of_turns(project: QgsProject) -> QgsVectorLayer:
    from orthoscribe.ui.host.footprints import footprints_layer

    return footprints_layer(project)

"""The dock, with mouse and keys."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

LEFT = Qt.MouseButton.LeftButton


def find(plugin, name: str) -> QWidget:
    return plugin.dock.findChild(QWidget, name)


def test_describe_is_one_click(plugin, answered) -> None:
    QTest.mouseClick(find(plugin, "task_describe"), LEFT)
    turn = answered()
    assert (turn.task, turn.status, turn.answer) == ("describe", "done", "Houses along a road.")
    assert turn.footprint[0] == turn.footprint[-1]


def test_typing_means_asking(plugin, answered) -> None:
    assert plugin.dock.tasks.chosen() == "describe"
    QTest.keyClicks(find(plugin, "prompt_edit"), "how many?")
    assert plugin.dock.tasks.chosen() == "ask"
    QTest.keyClick(find(plugin, "prompt_edit"), Qt.Key.Key_Return)
    assert answered().prompt == "how many?"
    assert plugin.dock.composer.text() == ""


def test_shift_enter_makes_a_line(plugin) -> None:
    edit = find(plugin, "prompt_edit")
    QTest.keyClicks(edit, "one")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(edit, "two")
    assert plugin.dock.composer.text() == "one\ntwo"
    assert plugin.conversation.rowCount() == 0


def test_nothing_is_sent_without_words(plugin) -> None:
    QTest.mouseClick(find(plugin, "task_ground"), LEFT)
    QTest.keyClick(find(plugin, "prompt_edit"), Qt.Key.Key_Return)
    assert not find(plugin, "send_button").isEnabled()
    assert plugin.conversation.rowCount() == 0


def test_arrow_keys_do_not_start_anything(plugin) -> None:
    chip = find(plugin, "task_ask")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Left)
    assert plugin.conversation.rowCount() == 0


def test_chips_follow_the_abilities(plugin) -> None:
    plugin.dock.show_model({"abilities": ["describe"], "labels": {}})
    assert [find(plugin, f"task_{task}").isEnabled() for task in ("describe", "ask", "ground", "segment")] == [
        True, False, False, False,
    ]
    plugin.dock.show_model(None)
    assert not find(plugin, "task_describe").isEnabled()


def test_drawing_an_extent(plugin, qgis_canvas, answered) -> None:
    QTest.mouseClick(find(plugin, "extent_drawn"), LEFT)
    view = qgis_canvas.viewport()
    first, last = QPoint(view.width() // 4, view.height() // 4), QPoint(view.width() // 2, view.height() // 2)
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, first)
    for step in range(1, 6):
        QTest.mouseMove(view, first + (last - first) * step / 5)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, last)
    place = plugin.dock.extent_bar.place()
    assert place is not None
    assert " × " in find(plugin, "extent_size").text()
    QTest.mouseClick(find(plugin, "task_describe"), LEFT)
    box, drawn = _box(answered().footprint), _box(place.ring)
    assert box == pytest.approx(drawn, abs=1e-6)


def test_escape_leaves_the_drawing(plugin, qgis_canvas) -> None:
    QTest.mouseClick(find(plugin, "extent_drawn"), LEFT)
    QTest.keyClick(qgis_canvas, Qt.Key.Key_Escape)
    assert plugin.dock.extent_bar._choices.chosen() == "visible"


def test_whole_layer_has_no_area(plugin, answered) -> None:
    QTest.mouseClick(find(plugin, "extent_whole"), LEFT)
    assert plugin.dock.extent_bar.place() is None


def test_without_a_raster_nothing_can_be_asked(plugin, qtbot) -> None:
    QgsProject.instance().removeAllMapLayers()
    qtbot.waitUntil(lambda: plugin.dock.extent_bar.layer() is None)
    assert not find(plugin, "send_button").isEnabled()
    assert not find(plugin, "task_bar").isEnabled()


def test_the_dock_follows_the_current_layer(plugin, make_raster) -> None:
    other = QgsRasterLayer(str(make_raster("other.tif")), "other")
    QgsProject.instance().addMapLayer(other)
    plugin.dock.follow_layer(other)
    assert plugin.dock.extent_bar.layer().id() == other.id()


def test_everything_has_a_name_and_fits(plugin, qtbot) -> None:
    dock = plugin.dock
    for button in dock.widget().findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button.objectName()
    assert dock.widget().minimumSizeHint().width() <= 380


def test_tab_goes_from_top_to_bottom(plugin) -> None:
    names, widget = [], find(plugin, "layer_combo")
    for _step in range(200):
        if widget.objectName() and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(widget.objectName())
        widget = widget.nextInFocusChain()
        if widget is find(plugin, "layer_combo"):
            break
    wanted = [
        "layer_combo", "extent_drawn", "extent_visible", "extent_whole", "new_button", "export_button",
        "task_describe", "task_ask", "task_ground", "task_segment", "prompt_edit", "send_button",
    ]
    assert [name for name in names if name in wanted] == wanted


def _box(ring) -> tuple[float, float, float, float]:
    xs, ys = zip(*ring)
    return min(xs), min(ys), max(xs), max(ys)

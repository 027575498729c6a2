"""A look at two dates on the map: swiping, flickering, and giving the map back."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
RED, BLUE = (200, 20, 20), (20, 20, 200)


@pytest.fixture()
def look(qgis_new_project, qgis_canvas, make_raster, qtbot):
    """A red and a blue picture of one place, and a tool to look at them with; the map shows neither."""
    from orthoscribe.ui.maptools.swipe import Look, SwipeTool

    looks = []
    for name, values in (("red", RED), ("blue", BLUE)):
        layer = QgsRasterLayer(str(make_raster(f"{name}.tif", values=values)), name)
        QgsProject.instance().addMapLayer(layer)
        looks.append(Look(layer, name))
    qgis_canvas.resize(400, 300)
    qgis_canvas.setDestinationCrs(looks[0].layer.crs())
    qgis_canvas.setExtent(looks[0].layer.extent())
    qgis_canvas.show()
    qtbot.waitExposed(qgis_canvas)
    qgis_canvas.setLayers([])
    pan = QgsMapToolPan(qgis_canvas)
    qgis_canvas.setMapTool(pan)
    tool = SwipeTool(qgis_canvas, QgsProject.instance())
    yield tool, looks, pan
    tool.end()
    qgis_canvas.unsetMapTool(pan)
    QTest.qWait(50)


def begin(tool, looks, mode: str, qtbot) -> None:
    tool.begin(mode, *looks)
    qtbot.waitUntil(lambda: None not in tool._renderer.pictures, timeout=10_000)


def seen(canvas, share: float) -> str:
    """What is seen at a share of the canvas' width, a little below its middle."""
    colour = canvas.grab().toImage().pixelColor(int(share * canvas.width()), canvas.height() * 11 // 20).getRgb()[:3]
    return {RED: "red", BLUE: "blue"}.get(colour, str(colour))


def drag(canvas, start: float, end: float) -> None:
    view = canvas.viewport()
    first, last = (QPoint(int(share * view.width()), view.height() // 2) for share in (start, end))
    QTest.mousePress(view, LEFT, PLAIN, first)
    for step in range(1, 6):
        QTest.mouseMove(view, first + (last - first) * step / 5)
    QTest.mouseRelease(view, LEFT, PLAIN, last)


def test_before_is_left_of_the_line(look, qgis_canvas, qtbot) -> None:
    tool, looks, _pan = look
    begin(tool, looks, "swipe", qtbot)
    assert [seen(qgis_canvas, share) for share in (0.1, 0.4, 0.6, 0.9)] == ["red", "red", "blue", "blue"]
    drag(qgis_canvas, 0.5, 0.2)
    assert tool.share == pytest.approx(0.2, abs=0.01)
    assert [seen(qgis_canvas, share) for share in (0.1, 0.4, 0.9)] == ["red", "blue", "blue"]


def test_keys_move_the_line_and_escape_ends(look, qgis_canvas, qtbot) -> None:
    tool, looks, pan = look
    extent = qgis_canvas.extent()
    begin(tool, looks, "swipe", qtbot)
    QTest.keyClick(qgis_canvas, Qt.Key.Key_Right)
    assert tool.share == pytest.approx(0.52)
    QTest.keyClick(qgis_canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert tool.share == pytest.approx(0.42)
    QTest.keyClick(qgis_canvas, Qt.Key.Key_End)
    assert (tool.share, seen(qgis_canvas, 0.9)) == (1.0, "red")
    assert qgis_canvas.extent() == extent  # arrow keys have not moved the map
    with qtbot.waitSignal(tool.left):
        QTest.keyClick(qgis_canvas, Qt.Key.Key_Escape)
    assert qgis_canvas.mapTool() is pan
    assert seen(qgis_canvas, 0.9) == "(255, 255, 255)"


def test_flicker_changes_places_and_leaves_the_layer_tree(look, qgis_canvas, qtbot) -> None:
    tool, looks, _pan = look
    node = QgsProject.instance().layerTreeRoot().findLayer(looks[0].layer.id())
    node.setItemVisibilityChecked(False)
    begin(tool, looks, "flicker", qtbot)
    assert {seen(qgis_canvas, share) for share in (0.1, 0.9)} == {"red"}
    qtbot.waitUntil(lambda: tool.share == 0.0, timeout=3_000)
    assert {seen(qgis_canvas, share) for share in (0.1, 0.9)} == {"blue"}
    QTest.keyClick(qgis_canvas, Qt.Key.Key_Space)
    assert tool.share == 1.0
    QTest.mouseClick(qgis_canvas.viewport(), LEFT, PLAIN, QPoint(50, 50))
    assert tool.share == 0.0
    assert not node.itemVisibilityChecked()


def test_the_pictures_follow_the_map(look, qgis_canvas, qtbot) -> None:
    tool, looks, _pan = look
    begin(tool, looks, "swipe", qtbot)
    extent = qgis_canvas.extent()
    extent.scale(4)
    old = tool._renderer.pictures[0]
    qgis_canvas.setExtent(extent)
    assert seen(qgis_canvas, 0.45) == "red"  # the old picture, where it belongs now
    assert seen(qgis_canvas, 0.1) == "(255, 255, 255)"
    qtbot.waitUntil(lambda: tool._renderer.pictures[0] is not old, timeout=10_000)
    assert seen(qgis_canvas, 0.45) == "red"
    assert seen(qgis_canvas, 0.1) == "(255, 255, 255)"


def test_another_tool_or_a_removed_layer_ends_it(look, qgis_canvas, qtbot) -> None:
    tool, looks, pan = look
    begin(tool, looks, "swipe", qtbot)
    with qtbot.waitSignal(tool.left):
        qgis_canvas.setMapTool(pan)
    begin(tool, looks, "swipe", qtbot)
    with qtbot.waitSignal(tool.left):
        QgsProject.instance().removeMapLayer(looks[0].layer.id())
    assert qgis_canvas.mapTool() is pan


def test_a_borrower_gives_back_to_who_had_it_first(look, qgis_canvas, qtbot) -> None:
    from orthoscribe.ui.maptools.extent_tool import ExtentTool

    tool, looks, pan = look
    begin(tool, looks, "swipe", qtbot)
    drawing = ExtentTool(qgis_canvas)
    drawing.begin()
    assert tool.mode == ""
    drawing.end()
    qtbot.waitUntil(lambda: qgis_canvas.mapTool() is pan)

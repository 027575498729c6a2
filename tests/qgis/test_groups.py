"""Groups of the layer tree, asked about as one picture: what is drawn, where findings go, how a group is chosen."""

from __future__ import annotations

import gc
from collections.abc import Callable

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu, QWidget

LEFT = Qt.MouseButton.LeftButton
#: A square on the raster of `make_raster`, in its CRS, and the pixel that is in its middle.
SQUARE = QgsRectangle(500_050, 5_199_900, 500_090, 5_199_940)


def root():
    return QgsProject.instance().layerTreeRoot()


@pytest.fixture()
def roofs(qgis_new_project) -> QgsVectorLayer:
    """A red square as a vector layer in memory."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32635", "roofs", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(SQUARE))
    layer.dataProvider().addFeatures([feature])
    fill = layer.renderer().symbol().symbolLayer(0)
    assert isinstance(fill, QgsSimpleFillSymbolLayer)
    fill.setColor(Qt.GlobalColor.red)
    fill.setStrokeStyle(Qt.PenStyle.NoPen)
    return layer


@pytest.fixture()
def group(plugin, make_raster: Callable, roofs: QgsVectorLayer) -> QgsLayerTreeGroup:
    """A group with the square above a raster, beside the town."""
    group = root().insertGroup(0, "both")
    ortho = QgsRasterLayer(str(make_raster("ortho.tif", values=(10, 20, 30))), "ortho")
    for layer in (roofs, ortho):
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    return group


def combo(plugin) -> QWidget:
    return plugin.dock.findChild(QWidget, "layer_combo")


def choose(plugin, qtbot, title: str) -> None:
    qtbot.waitUntil(lambda: combo(plugin).findText(title) >= 0)
    combo(plugin).setCurrentIndex(combo(plugin).findText(title))


def press(plugin, name: str) -> None:
    QTest.mouseClick(plugin.dock.findChild(QWidget, name), LEFT)


def colours(path: str) -> dict[tuple[int, ...], int]:
    """How many pixels of a picture have each colour."""
    pixels = gdal.Open(path).ReadAsArray().reshape(4, -1).T
    found, counts = np.unique(pixels, axis=0, return_counts=True)
    return {tuple(map(int, colour)): int(count) for colour, count in zip(found, counts)}


def test_a_group_is_drawn_as_the_map_shows_it(plugin, group, sent, answered, qtbot, town) -> None:
    choose(plugin, qtbot, "both (group)")
    assert plugin.dock.findChild(QWidget, "raster_line").accessibleName() == "Drawn by QGIS · pixels of 0.50 m"
    press(plugin, "extent_whole")
    press(plugin, "task_describe")
    turn = answered()
    assert (turn.status, turn.error, turn.source) == ("done", "", "both")
    assert "“both” was drawn by QGIS at 0.50 m a pixel (400 × 300 px)." in turn.notes[0]
    assert colours(sent[0].source.path) == {(10, 20, 30, 255): 400 * 300 - 80 * 80, (255, 0, 0, 255): 80 * 80}
    assert sent[0].source.crs_wkt == town.crs().toWkt(town.crs().WktVariant.WKT_PREFERRED_GDAL)
    assert "ortho.tif" in sent[0].source.origin


def test_only_what_is_ticked_counts_and_it_is_drawn_anew(plugin, group, roofs, sent, answered, qtbot) -> None:
    choose(plugin, qtbot, "both (group)")
    press(plugin, "extent_whole")
    group.setItemVisibilityChecked(False)  # whether the map shows the group does not matter
    press(plugin, "task_describe")
    answered()
    roofs.dataProvider().truncate()
    press(plugin, "task_describe")
    answered()
    assert len(colours(sent[0].source.path)) == 2
    assert set(colours(sent[1].source.path)) == {(10, 20, 30, 255)}
    group.findLayer(roofs).setItemVisibilityChecked(False)
    press(plugin, "task_describe")
    answered()
    press(plugin, "task_describe")
    answered()
    assert sent[3].source.path == sent[2].source.path != sent[1].source.path  # rasters alone are drawn once


def test_findings_go_above_the_group_and_are_never_drawn_into_it(plugin, group, sent, answered, qtbot) -> None:
    from orthoscribe.ui.host.groups import GroupPicture

    choose(plugin, qtbot, "both (group)")
    press(plugin, "extent_whole")
    plugin.dock.begin("ground", "airplane")
    turn = answered()
    found = QgsProject.instance().mapLayer(turn.result_layer_id)
    assert found.featureCount() == 3
    names = [node.name() for node in root().children()]
    assert names[names.index("both") - 1] == "both – findings"
    assert turn.number in plugin.thumbnails.pictures() or qtbot.waitUntil(
        lambda: turn.number in plugin.thumbnails.pictures()
    ) is None
    group.insertLayer(0, found)  # the user moves them into it
    assert [layer.name() for layer in GroupPicture(group, QgsProject.instance()).layers()] == ["roofs", "ortho"]
    plugin.dock.begin("ground", "airplane")
    answered()
    assert [node.name() for node in root().children()].count("both – findings") == 1


def test_a_group_that_shows_nothing_or_not_all_is_a_sentence(plugin, group, roofs, qtbot, answered) -> None:
    choose(plugin, qtbot, "both (group)")
    problem = plugin.dock.findChild(QWidget, "raster_problem")
    for node in group.findLayers():
        node.setItemVisibilityChecked(False)
    press(plugin, "task_describe")
    assert answered().error == "The group “both” shows nothing. Tick a layer in it, or choose another layer."
    lost = QgsRasterLayer("/nowhere/lost.tif", "lost")
    QgsProject.instance().addMapLayer(lost, False)
    group.addLayer(lost)
    press(plugin, "task_describe")
    assert answered().error.startswith("The layer “lost” in the group “both” has lost its file; repair its data source")
    qtbot.waitUntil(lambda: "“lost”" in problem.accessibleName() or "shows nothing" in problem.accessibleName())


def test_the_list_follows_the_tree(plugin, group, qtbot, town) -> None:
    choose(plugin, qtbot, "both (group)")
    group.setName("pair")
    qtbot.waitUntil(lambda: combo(plugin).findText("pair (group)") >= 0)
    assert plugin.dock.extent_bar.layer().name() == "pair"
    root().insertGroup(0, "nothing in it")
    root().insertGroup(0, "vectors").addLayer(QgsProject.instance().addMapLayer(
        QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory"), False))
    QTest.qWait(50)
    assert [combo(plugin).itemText(row) for row in range(combo(plugin).count())] == ["ortho", "town", "pair (group)"]
    root().removeChildNode(group)
    qtbot.waitUntil(lambda: combo(plugin).findText("pair (group)") < 0)
    assert plugin.dock.extent_bar.layer() in (town, None)


def test_a_selected_group_is_followed_and_has_the_tasks_in_its_menu(
    plugin, group, qtbot, answered, monkeypatch, qgis_iface
) -> None:
    from qgis.core import QgsLayerTreeModel

    from orthoscribe.ui.doors.group_menu import GroupMenu

    view, model = QgsLayerTreeView(), QgsLayerTreeModel(root())
    view.setModel(model)
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view, raising=False)
    menu_door = GroupMenu(qgis_iface, plugin._doors._begin_on_layer, plugin.dock.follow_layer)
    plugin.dock.follow_layer(group.findLayers()[1].layer())
    view.setCurrentIndex(view.node2index(group))
    assert plugin.dock.extent_bar.layer().name() == "both"
    menu = QMenu()
    menu_door._on_menu(menu)
    actions = {action.objectName(): action for action in menu.findChild(QMenu, "orthoscribe_group_menu").actions()}
    assert list(actions) == [f"orthoscribe_group_{task}" for task in ("describe", "ask", "ground", "segment")]
    actions["orthoscribe_group_describe"].trigger()
    assert answered().source == "both"
    view.setCurrentIndex(view.node2index(group.findLayers()[0]))
    menu_door._on_menu(bare := QMenu())
    assert bare.actions() == []
    menu_door.remove()


def test_a_question_about_a_group_can_be_repeated_in_the_reopened_project(
    plugin, group, roofs, qtbot, answered, tmp_path
) -> None:
    choose(plugin, qtbot, "both (group)")
    press(plugin, "task_describe")
    turn = answered()
    path = str(tmp_path / "project.qgz")
    QgsProject.instance().write(path)
    QgsProject.instance().read(path)
    plugin.jobs.ask_again(turn.number)
    again = answered()
    assert (again.number, again.error, again.source) == (turn.number + 1, "", "both")
    root().removeChildNode(root().findGroup("both"))
    plugin.jobs.ask_again(turn.number)
    assert answered().error == "Choose a raster layer first."


def test_the_report_of_a_group_has_its_picture(plugin, group, qtbot, answered) -> None:
    from orthoscribe.ui.host.report.content import _chapter

    choose(plugin, qtbot, "both (group)")
    press(plugin, "extent_whole")
    press(plugin, "task_describe")
    chapter = _chapter([answered()], QgsProject.instance(), 1.0)
    assert chapter.missing == ""
    assert [len(view.sheets) for view in chapter.views] == [2]
    assert ("ortho.tif",) in [fact.values for fact in chapter.facts]


@pytest.mark.skipif(not hasattr(QgsLayerTreeGroup, "convertToGroupLayer"), reason="QGIS 3.24 and newer")
def test_a_group_that_qgis_renders_as_one_layer(plugin, group, sent, answered, qtbot) -> None:
    from qgis.core import QgsGroupLayer

    layer = group.convertToGroupLayer(
        QgsGroupLayer.LayerOptions(QgsProject.instance().transformContext()))
    layer.setOpacity(0.5)
    QgsProject.instance().addMapLayer(layer, False)
    plugin.dock.follow_layer(layer)
    assert plugin.dock.extent_bar.layer().name() == "both"
    press(plugin, "extent_whole")
    press(plugin, "task_describe")
    assert answered().error == ""
    assert {colour[3] for colour in colours(sent[0].source.path)} <= {127, 128}


def test_a_drawing_that_nobody_wants_any_more_does_no_harm(plugin, group, qtbot) -> None:
    from orthoscribe.inference.protocol.errors import PromptMissing
    from orthoscribe.ui.host.pixels.store import PixelStore
    from orthoscribe.ui.session.question import Question, asking_of

    choose(plugin, qtbot, "both (group)")
    for _ in range(5):
        with pytest.raises(PromptMissing):  # after it was prepared
            asking_of(Question("ask", "", plugin.dock.extent_bar.layer().id()), QgsProject.instance(), (), PixelStore())
        gc.collect()

"""Findings are judged and corrected before they are kept: everything can be undone until *Keep*."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

#: Ten boxes in a row, the surest on the left.
ROW = [
    {"kind": "mask", "label": "building" if place % 2 else "ship", "score": round(0.95 - 0.1 * place, 2),
     "box": [0.1 * place + 0.01, 0.4, 0.1 * place + 0.08, 0.5], "area_m2": 210.0, "length_m": 58.0}
    for place in range(9)
]


@pytest.fixture()
def layer(plugin, play, answered, qtbot) -> QgsVectorLayer:
    """The layer of an answer, under review."""
    from orthoscribe.ui.session.jobs import Question

    play(segment=[[{"findings": ROW}]])
    plugin.link.close()
    bar = plugin.dock.extent_bar
    plugin.jobs.ask(Question("segment", "things", bar.layer().id(), bar.place()))
    found = QgsProject.instance().mapLayer(answered().result_layer_id)
    plugin.dock.review.follow(found)
    qtbot.waitUntil(lambda: "9 of 9 shown" in words(plugin), timeout=10_000)
    return found


def words(plugin) -> str:
    """What the panel says of the layer."""
    return plugin.dock.review.findChild(QWidget, "review_counts").toolTip()


def press(plugin, name: str) -> None:
    """Click a button of the panel."""
    button = plugin.dock.review.findChild(QWidget, f"review_{name}")
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def statuses(layer: QgsVectorLayer) -> dict[float, str]:
    """The status of each finding by its score."""
    return {feature["score"]: feature["status"] for feature in layer.getFeatures()}


def settled(plugin, qtbot, *said: str) -> None:
    """Wait until the panel says these words."""
    qtbot.waitUntil(lambda: all(piece in words(plugin) for piece in said), timeout=10_000)


def colours_drawn(layer: QgsVectorLayer) -> int:
    """How many of the nine boxes a map of the layer shows something of."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(900, 100))
    settings.setExtent(layer.extent())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image, view = job.renderedImage(), settings.visibleExtent()
    middles = [feature.geometry().boundingBox().center().x() for feature in layer.getFeatures()]
    columns = [int((x - view.xMinimum()) / view.width() * image.width()) for x in middles]
    return sum(image.pixelColor(column, image.height() // 2) != Qt.GlobalColor.white for column in columns)


def test_the_panel_comes_and_goes_with_the_layer(plugin, layer, town) -> None:
    assert plugin.dock.review.isVisible()
    plugin.dock.follow_layer(town)
    assert not plugin.dock.review.isVisible()
    plugin.dock.follow_layer(layer)
    assert plugin.dock.review.isVisible()
    QgsProject.instance().removeMapLayer(layer.id())
    assert not plugin.dock.review.isVisible()


def test_the_score_hides_and_touches_nothing(plugin, layer, qtbot) -> None:
    assert colours_drawn(layer) == 9
    plugin.dock.review.findChild(QWidget, "review_score").setValue(50)
    settled(plugin, qtbot, "5 of 9 shown")
    assert colours_drawn(layer) == 5
    assert (layer.featureCount(), layer.isEditable()) == (9, False)
    plugin.dock.review.findChild(QWidget, "review_score_number").setValue(0.0)
    settled(plugin, qtbot, "9 of 9 shown")
    assert colours_drawn(layer) == 9


def test_all_that_are_shown_are_accepted_in_one_edit(plugin, layer, qtbot) -> None:
    plugin.dock.review.findChild(QWidget, "review_score").setValue(50)
    settled(plugin, qtbot, "5 of 9 shown")
    press(plugin, "accept")
    settled(plugin, qtbot, "5 accepted")
    assert sorted(score for score, status in statuses(layer).items() if status == "accepted") == [
        0.55, 0.65, 0.75, 0.85, 0.95,
    ]
    press(plugin, "undo")
    qtbot.waitUntil(lambda: "accepted" not in words(plugin), timeout=10_000)
    assert set(statuses(layer).values()) == {""}


def test_one_after_the_other_by_keys(plugin, layer, qtbot) -> None:
    bar = plugin.dock.review
    QApplication.setActiveWindow(bar.window())  # shortcuts belong to the active window
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_N)
    assert [feature["score"] for feature in layer.selectedFeatures()] == [0.95]
    QTest.keyClick(bar, Qt.Key.Key_R)
    settled(plugin, qtbot, "1 rejected")
    qtbot.waitUntil(lambda: [feature["score"] for feature in layer.selectedFeatures()] == [0.85])  # and on to the next
    QTest.keyClick(bar, Qt.Key.Key_A)
    settled(plugin, qtbot, "1 rejected", "1 accepted")
    assert statuses(layer)[0.95] == "rejected"
    assert statuses(layer)[0.85] == "accepted"


def test_keep_says_how_many_go(plugin, layer, qtbot) -> None:
    layer.selectByExpression('"score" > 0.8')
    press(plugin, "reject")
    settled(plugin, qtbot, "2 rejected")
    plugin.dock.review.findChild(QWidget, "review_score").setValue(30)
    settled(plugin, qtbot, "7 of 9 shown")
    press(plugin, "keep")
    said = plugin.dock.review.findChild(QWidget, "review_keep_text").text()
    assert "2 rejected" in said and "2 with a score below 0.30" in said and "5 are kept" in said
    assert layer.featureCount() == 9
    press(plugin, "remove")
    qtbot.waitUntil(lambda: not layer.isEditable(), timeout=10_000)
    again = QgsVectorLayer(layer.source(), "again", "ogr")
    assert sorted(feature["score"] for feature in again.getFeatures()) == [0.35, 0.45, 0.55, 0.65, 0.75]
    settled(plugin, qtbot, "5 of 5 shown")
    assert layer.renderer().classAttribute() == "label"


def test_merge_and_undo(plugin, layer, qtbot) -> None:
    layer.selectByExpression('"score" > 0.6')
    areas = sum(measured(layer, feature)[0] for feature in layer.selectedFeatures())
    press(plugin, "merge")
    merged = next(feature for feature in layer.getFeatures() if feature["score"] == 0.95)
    assert layer.featureCount() == 6
    assert len(merged.geometry().asMultiPolygon()) == 4
    assert merged["area_m2"] == pytest.approx(areas, rel=1e-4)
    press(plugin, "undo")
    assert layer.featureCount() == 9
    assert next(feature for feature in layer.getFeatures() if feature["score"] == 0.95)["area_m2"] == 210.0


def measured(layer: QgsVectorLayer, feature) -> tuple[float, float]:
    """Area and length of a finding on the ellipsoid."""
    from orthoscribe.ui.host.measures import Measures

    return Measures(layer.crs(), QgsProject.instance()).of(feature.geometry())


def test_split_by_a_line_on_the_map(plugin, layer, qgis_canvas, qtbot) -> None:
    one = next(feature for feature in layer.getFeatures() if feature["score"] == 0.95)
    layer.selectByIds([one.id()])
    press(plugin, "split")
    box = one.geometry().boundingBox()
    tool = qgis_canvas.mapTool()
    tool.drawn.emit(
        [QgsPointXY(box.center().x(), box.yMinimum() - 5), QgsPointXY(box.center().x(), box.yMaximum() + 5)]
    )
    halves = [feature for feature in layer.getFeatures() if feature["score"] == 0.95]
    assert len(halves) == 2
    for half in halves:
        assert (half["area_m2"], half["length_m"]) == pytest.approx(measured(layer, half))
        assert half["area_m2"] == pytest.approx(measured(layer, one)[0] / 2, rel=1e-3)
    assert layer.commitChanges()
    assert QgsVectorLayer(layer.source(), "again", "ogr").featureCount() == 10


def test_a_line_beside_everything_is_a_sentence(plugin, layer, qtbot) -> None:
    from orthoscribe.inference.protocol.errors import OrthoscribeError
    from orthoscribe.ui.host.review.shapes import split

    with pytest.raises(OrthoscribeError, match="cuts no finding"):
        split(layer, [QgsPointXY(0, 0), QgsPointXY(1, 1)], QgsProject.instance())


def test_areas_follow_any_edit(layer) -> None:
    """Also those made by QGIS's own tools."""
    feature = next(layer.getFeatures())
    wider = feature.geometry().buffer(5, 2)
    layer.startEditing()
    layer.changeGeometry(feature.id(), wider)
    assert layer.commitChanges()
    after = layer.getFeature(feature.id())
    assert (after["area_m2"], after["length_m"]) == pytest.approx(measured(layer, after))


def test_many_are_judged_in_steps(plugin, play, answered, qtbot) -> None:
    """A thousand findings are one edit, and the window has its turn in between."""
    from orthoscribe.ui.session.jobs import Question

    many = [{**ROW[0], "box": [x / 40, y / 25, x / 40 + 0.02, y / 25 + 0.03]} for x in range(40) for y in range(25)]
    play(segment=[[{"findings": many}]])
    plugin.link.close()
    bar, review = plugin.dock.extent_bar, plugin.dock.review
    plugin.jobs.ask(Question("segment", "many", bar.layer().id(), bar.place()))
    found = QgsProject.instance().mapLayer(answered().result_layer_id)
    review.follow(found)
    settled(plugin, qtbot, "1000 of 1000 shown")
    press(plugin, "accept")
    settled(plugin, qtbot, "1000 accepted")
    assert found.undoStack().count() == 1
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().countActiveTasks(), timeout=10_000)
    found.rollBack()


def test_long_words_are_not_cut(plugin, layer, qtbot) -> None:
    review = plugin.dock.review
    buttons = [review.findChild(QWidget, f"review_{name}") for name in ("accept", "reject", "next", "undo", "keep")]
    for button, word in zip(buttons, ("Annehmen", "Ablehnen", "Weiter", "", "Behalten")):
        button.setText(word)
    review.setMaximumWidth(280)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 2)
    assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
    assert review.rect().contains(buttons[-1].mapTo(review, buttons[-1].rect().bottomRight()))

"""Two dates in the dock: choosing them, asking about them, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSingleBandPseudoColorRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

LEFT = Qt.MouseButton.LeftButton
FAR = (600_000.0, 0.5, 0.0, 5_200_000.0, 0.0, -0.5)
ONE_DATE = ["answer", "describe", "ground", "segment"]
MODEL = {"id": "scripted", "title": "Scripted stand-in", "revision": "1", "labels": {}}
NEW = {"kind": "mask", "label": "building", "from": "bare land", "to": "building", "score": 0.9, "area_m2": 240.0}
CHANGES = [{**NEW, "box": [0.1, 0.1, 0.2, 0.2]}, {**NEW, "box": [0.6, 0.5, 0.7, 0.6]}]
TABLE = {"title": "From – to", "columns": ["Cover", "Before ha", "After ha"],
         "rows": [["forest & field", 12.5, 9.25], ["building", 1, 4.25], ["water", None, 0.5]]}
ANSWER = "Two buildings are new <here>."


@pytest.fixture()
def play(play: Callable[..., None]) -> Callable[..., None]:
    """The usual script, with a model that can compare."""

    def give(**takes: list) -> None:
        hello = {"models": [{**MODEL, "abilities": [*ONE_DATE, "compare"]}]}
        compare = [[{"table": TABLE}, {"findings": CHANGES}, {"text": ANSWER, "every_ms": 2}]]
        play(**{"hello": hello, "compare": compare, **takes})

    give()
    return give


@pytest.fixture()
def pair(plugin, town, make_raster, qtbot) -> list[QgsRasterLayer]:
    """Two pictures of the town, 2015 and 2021, the later one chosen, and Compare pressed."""
    layers = []
    for year, values in ((2015, (200, 20, 20)), (2021, (20, 20, 200))):
        layer = QgsRasterLayer(str(make_raster(f"town_{year}.tif", values=values)), f"town_{year}")
        QgsProject.instance().addMapLayer(layer)
        layers.append(layer)
    plugin.dock.follow_layer(layers[1])
    QTest.mouseClick(find(plugin, "task_compare"), LEFT)
    qtbot.waitUntil(lambda: find(plugin, "before_combo").moment() is not None)
    return layers


def find(plugin, name: str) -> QWidget:
    return plugin.dock.findChild(QWidget, name)


def pick(plugin, combo_name: str, title: str) -> None:
    """Choose in a combo by keys, as a person does."""
    combo = find(plugin, combo_name)
    titles = [combo.itemText(row) for row in range(combo.count())]
    combo.setFocus()
    key = Qt.Key.Key_Down if titles.index(title) > combo.currentIndex() else Qt.Key.Key_Up
    while combo.currentText() != title:
        QTest.keyClick(combo, key)


def problem(plugin) -> str:
    box = find(plugin, "pair_problem")
    return find(plugin, "pair_problem_text").text() if box.isVisible() else ""


def type_date(plugin, name: str, text: str) -> None:
    edit = find(plugin, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text) if text else QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def ask(plugin, words: str = "") -> None:
    edit = find(plugin, "prompt_edit")
    if words:
        QTest.keyClicks(edit, words)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_nothing_is_seen_without_the_ability(plugin) -> None:
    plugin.dock.show_model({"abilities": ONE_DATE, "labels": {}})
    assert not find(plugin, "task_compare").isVisible()
    assert not find(plugin, "pair_bar").isVisible()
    assert "What has changed?" not in plugin.dock.chat.welcome._text.toPlainText()
    QTest.keyClicks(find(plugin, "prompt_edit"), "what changed?")
    assert plugin.dock.tasks.chosen() == "ask"


def test_a_newcomer_is_offered_a_comparison(plugin) -> None:
    assert "What has changed?" in plugin.dock.chat.welcome._text.toPlainText()
    QgsProject.instance().removeAllMapLayers()
    plugin.dock.show_model({"abilities": ["compare"], "labels": {}})
    assert "What has changed?" in plugin.dock.chat.welcome._text.toPlainText()


def test_a_look_on_the_map(plugin, pair, qgis_canvas, qtbot) -> None:
    before, swipe, flicker = qgis_canvas.mapTool(), find(plugin, "swipe_button"), find(plugin, "flicker_button")
    QTest.mouseClick(swipe, LEFT)
    assert qgis_canvas.mapTool() is plugin.dock.pair_bar._tool
    QTest.mouseClick(flicker, LEFT)
    assert (swipe.isChecked(), flicker.isChecked()) == (False, True)
    QTest.mouseClick(flicker, LEFT)
    assert (flicker.isChecked(), qgis_canvas.mapTool()) == (False, before)
    QTest.mouseClick(swipe, LEFT)
    pick(plugin, "before_combo", "town")
    assert plugin.dock.pair_bar._tool._looks[0].caption == "Before · town"
    QApplication.setActiveWindow(plugin.dock.window())  # no window manager does it here
    find(plugin, "prompt_edit").setFocus()
    QTest.keyClick(find(plugin, "prompt_edit"), Qt.Key.Key_Escape)
    assert not swipe.isChecked()
    QTest.mouseClick(swipe, LEFT)
    QTest.mouseClick(find(plugin, "task_ask"), LEFT)
    assert qgis_canvas.mapTool() is before


def test_the_row_comes_with_the_task(plugin, pair) -> None:
    assert find(plugin, "pair_bar").isVisible()
    assert not find(plugin, "layer_combo").isVisible()
    assert find(plugin, "after_combo").moment().name == "town_2021"
    assert find(plugin, "before_combo").moment().name == "town_2015"
    assert (find(plugin, "before_date").text(), find(plugin, "after_date").text()) == ("2015", "2021")
    assert problem(plugin) == ""
    assert find(plugin, "send_button").isEnabled()
    QTest.mouseClick(find(plugin, "task_ask"), LEFT)
    assert not find(plugin, "pair_bar").isVisible()
    assert find(plugin, "layer_combo").isVisible()
    assert plugin.dock.widget().minimumSizeHint().width() <= 380


def test_the_row_fits_and_has_names(plugin, pair) -> None:
    assert plugin.dock.widget().minimumSizeHint().width() <= 380
    for name in ("after_combo", "before_combo", "after_date", "before_date", "swap_button", "swipe_button"):
        assert find(plugin, name).accessibleName(), name


def test_swapping(plugin, pair) -> None:
    type_date(plugin, "before_date", "2015-06-03")
    QTest.mouseClick(find(plugin, "swap_button"), LEFT)
    assert find(plugin, "before_combo").moment().name == "town_2021"
    assert plugin.dock.extent_bar.layer() is pair[0]
    assert find(plugin, "after_date").text() == "2015-06-03"
    assert "later date" in problem(plugin)
    assert find(plugin, "send_button").isEnabled()  # a hint, no refusal
    QTest.mouseClick(find(plugin, "swap_button"), LEFT)
    assert problem(plugin) == ""


def test_what_stands_in_the_way_is_said_at_once(plugin, pair, make_raster, qtbot) -> None:
    pick(plugin, "before_combo", "town_2021")
    assert "same picture" in problem(plugin)
    assert not find(plugin, "send_button").isEnabled()
    assert not find(plugin, "swipe_button").isEnabled()
    ask(plugin)
    assert plugin.conversation.rowCount() == 0
    far = QgsRasterLayer(str(make_raster("far.tif", FAR)), "far")
    QgsProject.instance().addMapLayer(far)
    qtbot.waitUntil(lambda: find(plugin, "before_combo").findText("far") >= 0)
    pick(plugin, "before_combo", "far")
    assert "do not overlap" in problem(plugin)
    pick(plugin, "before_combo", "town_2015")
    type_date(plugin, "before_date", "summer")
    assert "no date" in problem(plugin)
    type_date(plugin, "before_date", "")
    assert problem(plugin) == ""


def test_a_removed_picture_is_replaced(plugin, pair, qtbot) -> None:
    QgsProject.instance().removeMapLayer(pair[0].id())
    qtbot.waitUntil(lambda: find(plugin, "before_combo").moment().name == "town")
    QgsProject.instance().removeMapLayer(find(plugin, "before_combo").moment().layer_id)
    qtbot.waitUntil(lambda: "Add a second raster" in problem(plugin))


def test_the_request_has_both_pictures(plugin, pair, sent, answered) -> None:
    type_date(plugin, "before_date", "2015-06-03")
    pair[0].dataProvider().setUserNoDataValue(1, [])
    ask(plugin, "which buildings are new?")
    assert answered().status == "done"
    request = sent[0]
    assert (request.task, request.prompt) == ("compare", "which buildings are new?")
    assert (request.before.name, request.before.date, request.source.date) == ("town_2015", "2015-06-03", "2021")
    assert request.before.path.endswith("town_2015.tif")
    assert "UTM zone 35" in request.before.crs_wkt
    assert request.raster_path == ""


def test_bands_of_one_layer(plugin, pair, sent, make_raster, qtbot, answered) -> None:
    stack = QgsRasterLayer(str(make_raster("stack.tif", values=(1, 2, 3, 4, 5, 6))), "stack")
    QgsProject.instance().addMapLayer(stack)
    qtbot.waitUntil(lambda: find(plugin, "before_combo").findText("stack, bands 1–3") >= 0)
    pick(plugin, "after_combo", "stack, bands 4–6")
    pick(plugin, "before_combo", "stack, bands 1–3")
    assert plugin.dock.extent_bar.layer() is stack
    ask(plugin)
    turn = answered()
    assert (sent[0].before.bands, sent[0].source.bands) == ((1, 2, 3), (4, 5, 6))
    assert sent[0].before.path == sent[0].source.path
    assert turn.subject == "stack, bands 1–3 → stack, bands 4–6"


def test_the_answer(plugin, pair, answered) -> None:
    type_date(plugin, "before_date", "2015-06-03")
    ask(plugin)
    turn = answered()
    card = plugin.dock.chat.card(turn.number)
    assert (turn.answer, turn.counts) == (ANSWER, {"building": 2})
    assert "town_2015 (2015-06-03) → town_2021" in card.findChild(QWidget, "caption").toolTip()
    table = card.findChild(QWidget, "tables")
    assert table.isVisible()
    for words in ("From – to", "Before ha", "forest & field", "12.5", "9.25", "0.50", "1.00"):
        assert words in table.toPlainText()
    layer = QgsProject.instance().mapLayer(turn.result_layer_id)
    names = [field.name() for field in layer.fields()]
    assert names[8:] == ["date_from", "date_to", "from_label", "to_label", "status", "area_m2", "length_m"]
    feature = next(layer.getFeatures())
    assert (feature["from_label"], feature["to_label"]) == ("bare land", "building")
    assert (feature["date_from"], feature["date_to"]) == (QDate(2015, 6, 3), QDate(2021, 1, 1))
    assert "Dates: 2015-06-03 to 2021-01-01" in layer.metadata().history()
    assert "changes" in layer.name()


def test_follow_ups_stay_with_the_two_dates(plugin, pair, sent, answered) -> None:
    ask(plugin, "what changed?")
    answered()
    ask(plugin, "and where?")
    assert (answered().task, sent[1].history[0].prompt) == ("compare", "what changed?")


def test_what_is_on_the_map_already_makes_no_second_layer(plugin, pair, play, answered) -> None:
    fewer = [{"findings": CHANGES[:1]}, {"text": "One."}]
    same = [{"findings": CHANGES}, {"text": "Two."}]
    play(compare=[same, same, fewer, same, same])
    plugin.link.close()
    project = QgsProject.instance()
    turns = []
    for words in ("what changed?", "how many?", "how many on the left?", "and where?"):
        ask(plugin, words)
        turns.append(answered())
    first, again, other, back = turns
    assert first.result_layer_id == again.result_layer_id == back.result_layer_id != other.result_layer_id
    assert [turn.shown_by for turn in turns] == [0, 1, 0, 1]
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    counts = {layer.id(): layer.featureCount() for layer in layers}
    assert counts == {first.result_layer_id: 2, other.result_layer_id: 1}
    found = plugin.dock.chat.card(again.number).findChild(QWidget, "found")
    assert "shown in “1 · what changed? (changes)”" in found.toPlainText()
    plugin.dock.chat.findings_clicked.emit(again.number, "")
    assert project.mapLayer(first.result_layer_id).selectedFeatureCount() == 2
    project.removeMapLayer(first.result_layer_id)
    ask(plugin, "once more?")
    new = answered()
    assert new.shown_by == 0 and project.mapLayer(new.result_layer_id).featureCount() == 2


def test_a_layer_under_way_is_waited_for(plugin, pair, play, answered, qtbot) -> None:
    play(compare=[[{"findings": CHANGES}, {"text": "Two."}]] * 2)
    plugin.link.close()
    keep, waiting = plugin.store.add, []
    plugin.store.add = lambda *run: waiting.append(run)
    for words in ("what changed?", "how many?"):
        ask(plugin, words)
        qtbot.waitUntil(lambda: not plugin.jobs.is_busy, timeout=10_000)
    assert len(waiting) == 1 and plugin.conversation.turn(2).result_layer_id == ""
    keep(*waiting[0])
    qtbot.waitUntil(lambda: plugin.conversation.turn(2).result_layer_id != "", timeout=10_000)
    assert plugin.conversation.turn(2).result_layer_id == plugin.conversation.turn(1).result_layer_id


def test_auto_notices_two_dates(plugin, pair) -> None:
    QTest.mouseClick(find(plugin, "task_ask"), LEFT)
    QTest.keyClicks(find(plugin, "prompt_edit"), "what changed?")
    assert plugin.dock.tasks.chosen() == "ask"  # the user has said what is wanted
    plugin.dock.composer.set_text("")
    plugin.dock.tasks.set_auto(True)
    QTest.keyClicks(find(plugin, "prompt_edit"), "how many planes")
    assert plugin.dock.tasks.chosen() == "ask"
    QTest.keyClicks(find(plugin, "prompt_edit"), " are new")
    assert plugin.dock.tasks.chosen() == "compare"
    assert find(plugin, "pair_bar").isVisible()


def test_auto_needs_two_dates(plugin) -> None:
    QTest.keyClicks(find(plugin, "prompt_edit"), "what changed?")
    assert plugin.dock.tasks.chosen() == "ask"


def test_the_probability_is_a_layer(plugin, pair, play, sent, answered, make_raster, tmp_path) -> None:
    raster = make_raster("turn_1.tif", values=(128,))
    event = {"path": str(raster), "title": "Probability of change", "meaning": "0–255"}
    play(compare=[[{"raster": event}, {"raster": {**event, "path": str(tmp_path / "gone.tif")}}, {"text": "x"}]])
    plugin.link.close()
    QTest.mouseClick(find(plugin, "probability_button"), LEFT)
    ask(plugin)
    turn = answered()
    assert sent[0].raster_path.endswith("_turn_1.tif")
    assert turn.notes == ("The raster gone.tif could not be opened.",)
    layer = QgsProject.instance().mapLayersByName("Probability of change")[0]
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [node.layerId() for node in group.children()] == [layer.id()]
    assert find(plugin, "before_combo").findText("Probability of change") < 0


def test_rasters_go_beside_the_project(plugin, pair, play, answered, tmp_path, make_raster) -> None:
    path = plugin.store.raster_path(1)
    path.write_bytes(make_raster("made.tif", values=(7,)).read_bytes())
    play(compare=[[{"raster": {"path": str(path), "title": "P", "meaning": ""}}, {"text": "x"}]])
    plugin.link.close()
    ask(plugin)
    answered()
    folder = tmp_path / "survey"
    folder.mkdir()
    QgsProject.instance().write(str(folder / "survey.qgz"))
    layer = QgsProject.instance().mapLayersByName("P")[0]
    assert Path(layer.source()) == folder / "survey_orthoscribe_turn_1.tif"
    assert layer.isValid()
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)


def test_a_layer_that_is_removed_in_mid_run(plugin, pair, play, qtbot, answered) -> None:
    play(compare=[[{"text": "So far. ", "every_ms": 1}, {"wait": True, "delay_ms": 1500}, {"findings": CHANGES}]])
    plugin.link.close()
    ask(plugin)
    qtbot.waitUntil(lambda: plugin.conversation.turn(1).answer.startswith("So far"), timeout=10_000)
    QgsProject.instance().removeMapLayers([layer.id() for layer in pair])
    turn = answered()
    layer = QgsProject.instance().mapLayer(turn.result_layer_id)
    assert (turn.status, layer.featureCount(), layer.crs().authid()) == ("done", 2, "EPSG:32635")


def test_asking_again_after_a_reload(plugin, pair, sent, tmp_path, answered) -> None:
    ask(plugin, "what changed?")
    answered()
    project = QgsProject.instance()
    project.write(str(tmp_path / "survey.qgz"))
    project.clear()
    project.read(str(tmp_path / "survey.qgz"))
    turn = plugin.conversation.turn(1)
    assert (turn.pair.before.name, turn.tables[0].title) == ("town_2015", "From – to")
    plugin.jobs.ask_again(1)
    assert answered().status == "done"
    assert sent[1].before == sent[0].before
    project.removeMapLayer(turn.pair.before.layer_id)
    plugin.jobs.ask_again(1)
    assert "“town_2015” is no longer in the project" in answered().error


def test_a_missing_crs_has_a_next_step(plugin, pair, play, answered) -> None:
    play(compare=[[{"error": {"code": "crs_missing", "message": "town_2015 has no CRS.", "details": ""}}]])
    plugin.link.close()
    ask(plugin)
    turn = answered()
    assert (turn.error, turn.status) == ("town_2015 has no CRS.", "failed")
    assert "Set Layer CRS" in turn.advice


def test_single_date_tables_have_no_change_fields(plugin, town, answered) -> None:
    plugin.dock.follow_layer(town)
    QTest.mouseClick(find(plugin, "task_ground"), LEFT)
    ask(plugin, "airplanes")
    layer = QgsProject.instance().mapLayer(answered().result_layer_id)
    assert isinstance(layer, QgsVectorLayer)
    assert layer.fields().indexOf("from_label") < 0

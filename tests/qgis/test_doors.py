"""The ways in beside the dock: commands, the layer menu, the locator, the options page."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import qgis
from qgis.core import (
    QgsExpression,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAction, QComboBox, QDialog, QLabel, QListWidget, QSpinBox, QWidget


@pytest.fixture()
def doors(plugin):
    return plugin._doors


def results_of(doors, text: str, using_prefix: bool = True) -> list[QgsLocatorResult]:
    found: list[QgsLocatorResult] = []
    context = QgsLocatorContext()
    context.usingPrefix = using_prefix
    doors.locator.resultFetched.connect(found.append)
    doors.locator.fetchResults(text, context, QgsFeedback())
    doors.locator.resultFetched.disconnect(found.append)
    return found


# the locator


def test_what_is_typed_is_offered_for_each_task(doors) -> None:
    results = results_of(doors, "how many planes?")
    assert [result.displayString for result in results] == [
        "Ask: how many planes?", "Ground: how many planes?", "Segment: how many planes?", "Describe",
    ]
    assert {result.description for result in results} == {"on “town”"}
    assert [result.displayString for result in results_of(doors, "")] == ["Describe"]
    assert results_of(doors, "how many planes?", using_prefix=False) == []


def test_a_chosen_question_is_asked_in_the_dock(doors, plugin, answered) -> None:
    doors.locator.triggerResult(results_of(doors, "how many?")[0])
    turn = answered()
    assert (turn.task, turn.prompt, turn.status) == ("ask", "how many?", "done")


def test_earlier_answers_are_found_and_shown(doors, plugin, answered, qgis_canvas, town) -> None:
    doors.locator.triggerResult(results_of(doors, "how many?")[0])
    answered()
    found = [result for result in results_of(doors, "airplanes") if result.group]
    assert [result.displayString for result in found] == ["1 · how many?"]
    assert found[0].description == "Two airplanes & a <ship>."
    qgis_canvas.setExtent(town.extent().buffered(5_000))
    doors.locator.triggerResult(found[0])
    assert qgis_canvas.extent().width() < 5_000


def test_without_a_raster_only_earlier_answers_are_offered(doors, qtbot, plugin) -> None:
    QgsProject.instance().removeAllMapLayers()
    qtbot.waitUntil(lambda: plugin.dock.extent_bar.layer() is None)
    assert results_of(doors, "anything") == []


def test_a_locator_takes_the_filter(doors) -> None:
    from qgis.core import QgsLocator

    locator, found = QgsLocator(), []
    locator.registerFilter(doors.locator.clone())
    locator.foundResult.connect(lambda result: found.append(result.displayString))  # the result is gone afterwards
    locator.fetchResults("ask how many?", QgsLocatorContext())
    assert found[0] == "Ask: how many?"


# the layer menu


def test_describing_from_the_layer_menu(doors, plugin, answered, qgis_iface, make_raster, monkeypatch) -> None:
    far = (700_000.0, 0.5, 0.0, 5_200_000.0, 0.0, -0.5)
    other = QgsRasterLayer(str(make_raster("other.tif", far)), "other")
    QgsProject.instance().addMapLayer(other)
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: other)
    doors.layer_menu.actions["describe"].trigger()
    turn = answered()
    assert (turn.task, turn.source, turn.status) == ("describe", "other", "done")
    assert plugin.dock.extent_bar.place() is None  # the map does not show it: all of it is described


def test_a_task_that_needs_words_waits_for_them(doors, plugin, qgis_iface, town, monkeypatch) -> None:
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: town)
    doors.layer_menu.actions["segment"].trigger()
    assert plugin.dock.tasks.chosen() == "segment"
    assert plugin.conversation.rowCount() == 0


@pytest.mark.parametrize("task", ["classify", "localize"])
def test_a_tool_opens_with_the_layer(doors, qgis_iface, town, monkeypatch, qtbot, task) -> None:
    shown = []
    fake = SimpleNamespace(createAlgorithmDialog=lambda *asked: shown.append(asked) or QDialog())
    monkeypatch.setattr(qgis, "processing", fake, raising=False)
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: town)
    doors.layer_menu.actions[task].trigger()
    assert shown == [(f"orthoscribe:{task}", {"INPUT": town.id()})]


def test_a_tool_that_cannot_be_opened_is_a_sentence(doors, qgis_iface, town, monkeypatch) -> None:
    said = []
    monkeypatch.setattr(doors._messages, "fail", said.append)
    monkeypatch.setattr(qgis, "processing", SimpleNamespace(), raising=False)
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: town)
    doors.layer_menu.actions["classify"].trigger()
    assert len(said) == 1


def test_two_selected_rasters_are_compared_by_their_dates(
    doors, plugin, qgis_iface, town, make_raster, monkeypatch
) -> None:
    rasters = [QgsRasterLayer(str(make_raster(f"{name}.tif")), name) for name in ("town_2021", "town_2015")]
    QgsProject.instance().addMapLayers(rasters)
    plugin.dock.show_model({"abilities": ["describe", "compare"], "labels": {}})
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: rasters[1])
    tree = type("Tree", (), {"selectedLayers": lambda self: rasters})()
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: tree, raising=False)
    doors.layer_menu.actions["compare"].trigger()
    pair = plugin.dock.pair_bar.pair()
    assert (pair.before.name, pair.after.name) == ("town_2015", "town_2021")
    assert plugin.conversation.rowCount() == 0


# the commands


def test_the_commands_act(doors, plugin, answered) -> None:
    plugin.dock.hide()
    doors.commands.actions["ask"].trigger()
    assert plugin.dock.isVisible()
    QTest.mouseClick(plugin.dock.findChild(QWidget, "extent_whole"), Qt.MouseButton.LeftButton)
    doors.commands.actions["describe"].trigger()
    assert answered().task == "describe"
    assert plugin.dock.extent_bar.place() is not None  # the visible area


def test_stop_ends_the_answer(doors, plugin, play, answered, qtbot) -> None:
    play(describe=[[{"text": "word " * 400, "every_ms": 20}]])
    plugin.link.close()
    doors.commands.actions["describe"].trigger()
    qtbot.waitUntil(lambda: bool(list(plugin.conversation)) and bool(list(plugin.conversation)[-1].answer))
    doors.commands.actions["stop"].trigger()
    assert answered().status == "cancelled"


def test_unloading_leaves_no_door_open(qgis_iface, town, play) -> None:
    import orthoscribe

    plugin = orthoscribe.classFactory(qgis_iface)
    plugin.initGui()
    doors = plugin._doors
    added = [*doors.commands.actions.values(), *doors.layer_menu.actions.values()]
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not qgis_iface.mainWindow().findChildren(QAction, "orthoscribe_describe")
    assert len(added) >= 12
    assert not QgsExpression.isFunctionName("orthoscribe_caption")
    closed = [call.args[0] for call in qgis_iface.deregisterLocatorFilter.call_args_list]
    assert closed[-2:] == [doors.place_locator, doors.locator]
    qgis_iface.unregisterOptionsWidgetFactory.assert_called_with(doors.options)


# the options page


@pytest.fixture()
def page(doors, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = doors.options.createWidget(parent)
    parent.resize(700, 700)
    parent.show()
    yield made
    parent.close()


def test_settings_are_stored_and_come_back(page, doors, qtbot, plugin, tmp_path) -> None:
    from orthoscribe.ui.host.settings import engine_config, read_settings

    pid = plugin.link.pid
    page.findChild(QComboBox, "setting_device").setCurrentIndex(1)
    page.findChild(QSpinBox, "setting_threads").setValue(1)
    page.form._folders._take(str(tmp_path))
    page.apply()
    settings = read_settings()
    assert (settings.device, settings.threads, settings.pack_folders) == ("cpu", 1, [str(tmp_path)])
    assert engine_config(settings)["pack_folders"][0] == str(tmp_path)
    qtbot.waitUntil(lambda: plugin.link.state == "ready" and plugin.link.pid != pid, timeout=10_000)
    QTest.mouseClick(page.findChild(QWidget, "restore_defaults"), Qt.MouseButton.LeftButton)
    assert page.findChild(QListWidget, "folder_list").count() == 0
    page.apply()
    assert (read_settings().device, read_settings().pack_folder) == ("auto", "")
    assert not QgsSettings().contains("orthoscribe/device")


def test_applying_nothing_new_leaves_the_engine_alone(page, plugin) -> None:
    pid = plugin.link.pid
    page.apply()
    assert plugin.link.pid == pid


def test_what_the_environment_decides_cannot_be_changed(doors, qtbot, monkeypatch) -> None:
    monkeypatch.setenv("ORTHOSCRIBE_DEVICE", "cuda")
    parent = QWidget()
    qtbot.addWidget(parent)
    page = doors.options.createWidget(parent)
    device = page.findChild(QComboBox, "setting_device")
    assert not device.isEnabled()
    assert "ORTHOSCRIBE_DEVICE" in device.toolTip()
    page.apply()
    assert not QgsSettings().contains("orthoscribe/device")


def test_a_wrong_interpreter_is_told_at_once(page) -> None:
    page.form._python.setFilePath("/nowhere/python3")
    assert "there is no such file" in page.findChild(QLabel, "python_note").text()
    page.form._python.setFilePath("/usr/bin/qgis.bin")
    assert page.findChild(QLabel, "python_note").text() != ""


def test_the_footer_opens_help_and_settings(plugin, qgis_iface, monkeypatch) -> None:
    from orthoscribe.ui.doors import doors as module

    shown = []
    monkeypatch.setattr(module, "show_help", lambda *_: shown.append("help") or True)
    for name in ("help_button", "settings_button"):
        QTest.mouseClick(plugin.dock.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    assert shown == ["help"]
    assert qgis_iface.showOptionsDialog.call_args[0][1] == "orthoscribe_options"

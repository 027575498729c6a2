"""The Find tab: an index is chosen and filled, searched, and what was found is looked through."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QSlider, QWidget

from tests.qgis.chips import chip, take

LEFT = Qt.MouseButton.LeftButton


def found_layers() -> list[QgsVectorLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("orthoscribe/index")]


def sentence(panel) -> str:
    return panel.findChild(QLabel, "hits_sentence").text()


def press(panel, name: str) -> None:
    button = panel.findChild(QAbstractButton, name)
    assert button.isVisible() and button.isEnabled(), name
    QTest.mouseClick(button, LEFT)


# searching


def test_a_search_gives_a_grid_and_a_ranked_layer(panel, search, town, sent) -> None:
    search("harbour with ships", take([chip(2, town.source()), chip(1, town.source()), chip(3, town.source())]))
    assert (sent[-1].task, sent[-1].prompt, sent[-1].store) == (
        "search", "harbour with ships", panel.index_row.index().path,
    )
    model = panel.results.model
    assert [model.hit(row).record.rank for row in range(model.rowCount())] == [1, 2, 3]
    assert panel.findChild(QLabel, "hits_counts").toolTip() == "3 of 10,000 chips  ·  4 ms"
    layer, = found_layers()
    rows = list(layer.getFeatures())
    assert [row["rank"] for row in rows] == [1, 2, 3]
    assert rows[0]["caption"] == "A harbour with 1 ships." and rows[0]["path"] == town.source()
    assert {"rank", "score", "caption", "source", "sensor", "date", "path", "chip"} <= set(layer.fields().names())
    assert layer.crs().authid() == "EPSG:4326" and layer.name() == "Found: harbour with ships"
    assert len(layer.renderer().ranges()) == 5
    group = QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent()
    assert group.name() == "coast – found"


def test_the_next_search_takes_the_layers_place(panel, search, town) -> None:
    search("harbour", take([chip(number, town.source()) for number in (1, 2)]), take([chip(7, town.source())]))
    first, = found_layers()
    search("forest")
    second, = found_layers()
    assert second is first and second.name() == "Found: forest"
    assert [row["chip"] for row in second.getFeatures()] == [7]


def test_a_click_zooms_and_loads_nothing(panel, search, town, qgis_canvas, qtbot) -> None:
    search("harbour", take([chip(1, town.source()), chip(55, town.source())]))
    before = set(QgsProject.instance().mapLayers())
    view, model = panel.results.view, panel.results.model
    view.scrollTo(model.index(1))
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, view.visualRect(model.index(1)).center())
    qtbot.waitUntil(lambda: qgis_canvas.extent().width() < 60)
    assert set(QgsProject.instance().mapLayers()) == before


def test_a_double_click_opens_the_raster_once(panel, search, town, make_raster, plugin) -> None:
    other = make_raster("harbour.tif")
    search("harbour", take([chip(1, other), chip(2, other), chip(3, town.source())]))
    view, model = panel.results.view, panel.results.model
    for row in range(3):
        view.doubleClicked.emit(model.index(row))
    rasters = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    assert sorted(layer.name() for layer in rasters) == ["harbour", "town"]


def test_pictures_come_from_the_rasters_and_a_missing_file_says_so(panel, search, town, qtbot, tmp_path) -> None:
    from orthoscribe.ui.find.hits_model import PICTURE

    gone = tmp_path / "gone.tif"
    search("harbour", take([chip(1, town.source()), chip(2, gone), chip(3, town.source(), window=[9000, 0, 60, 60])]))
    model = panel.results.model
    pictures = lambda: [model.index(row).data(PICTURE) for row in range(3)]  # noqa: E731
    qtbot.waitUntil(lambda: all(picture is not None for picture in pictures()), timeout=5_000)
    there, missing, changed = pictures()
    assert isinstance(there, QImage) and there.pixelColor(5, 5).getRgb()[:3] == (40, 80, 120)
    assert missing == f"The file is not there any more: {gone}"
    assert changed == "The file has changed since it was indexed; bring the index up to date."
    assert missing in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_not_this_ranks_anew_and_can_be_undone(panel, search, town, sent) -> None:
    chips = [chip(number, town.source()) for number in range(1, 6)]
    search("harbour", take(chips), take([chips[4], chips[2]]), take(chips[:2]), take(chips))
    hit = panel.results.model.hit(0)
    menu = panel.results.view.menu_for(panel.results.model.index(0))
    next(action for action in menu.actions() if action.objectName() == "hit_not").trigger()
    search.wait()
    assert (sent[-1].not_like, sent[-1].more_like, sent[-1].prompt) == ((hit.record.chip,), (), "harbour")
    assert [panel.results.model.hit(row).record.chip for row in range(2)] == [3, 5]  # by the ranks the engine gave
    panel.results.view.liked.emit(panel.results.model.hit(0))
    search.wait()
    assert (sent[-1].not_like, sent[-1].more_like) == ((1,), (3,))
    assert panel.results.model.rowCount() == 1  # what is not wanted is not shown, whoever found it
    press(panel, "hits_undo")
    search.wait()
    assert (sent[-1].not_like, sent[-1].more_like) == ((1,), ())
    press(panel, "hits_undo")
    search.wait()
    assert (sent[-1].not_like, panel.results.model.rowCount()) == ((), 5)
    assert not panel.findChild(QWidget, "hits_undo").isVisible()


def test_keys_do_what_the_mouse_does(panel, search, town, sent) -> None:
    search("harbour", take([chip(number, town.source()) for number in range(1, 4)]))
    view = panel.results.view
    view.setCurrentIndex(panel.results.model.index(1))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("A harbour with 2 ships.\ntown · Sentinel-2 · 2019-06-01\n")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    search.wait()
    assert sent[-1].not_like == (2,)


def test_an_example_is_drawn_and_weighed(panel, search, town, sent, qgis_canvas, plugin) -> None:
    press(panel, "like_drawn")
    viewport = qgis_canvas.viewport()
    assert "Drag a rectangle" in panel.findChild(QLabel, "like_state").text()
    start, end = QPoint(viewport.width() // 2 - 40, viewport.height() // 2 - 30), QPoint(40, 30)
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + end * step / 5)
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start + end)
    assert not panel.findChild(QSlider, "like_weight").isVisible()
    search("", take([chip(1, town.source())]))
    assert sent[-1].like.path == town.source() and sent[-1].likeness == 1.0
    area = QgsGeometry.fromWkt("POLYGON((" + ",".join(f"{x} {y}" for x, y in sent[-1].like_area) + "))")
    assert QgsGeometry.fromRect(town.extent()).contains(area) and area.area() > 10
    panel.findChild(QLineEdit, "search_edit").setText("harbour")
    slider = panel.findChild(QSlider, "like_weight")
    assert slider.isVisible()
    slider.setValue(20)
    search("harbour")
    assert (sent[-1].likeness, sent[-1].prompt) == (0.2, "harbour")


def test_an_example_that_is_not_there_is_asked_for(panel, search, town, sent, qgis_canvas) -> None:
    press(panel, "like_visible")
    qgis_canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    search("")
    assert "There is no example yet" in sentence(panel) and not [one for one in sent if one.task == "search"]


def test_filters_go_along(panel, search, town, sent, qgis_canvas) -> None:
    search("harbour", take([chip(1, town.source())]))
    press(panel, "filters_fold")
    panel.findChild(QCheckBox, "filter_view").setChecked(True)
    panel.findChild(QLineEdit, "filter_from").setText("2019")
    panel.findChild(QLineEdit, "filter_to").setText("2020-06")
    sensors = panel.filters._sensors
    assert [sensors.itemText(row) for row in range(sensors.count())] == ["Sentinel-2", "drone"]
    sensors.setCheckedItems(["drone"])
    panel.filters._limit.setValue(7)
    search("harbour")
    request = sent[-1]
    assert (request.date_from, request.date_to, request.sensors, request.limit) == ("2019", "2020-06", ("drone",), 7)
    west, south, east, north = request.extent
    assert 26.9 < west < east < 27.1 and 46.9 < south < north < 47.0
    panel.findChild(QLineEdit, "filter_from").setText("soon")
    search("harbour")
    assert sentence(panel) == "“soon” is no date. Write it like 2019-06-01, 2019-06 or 2019."
    assert sent[-1] is request


def test_nothing_found_says_what_to_do(panel, search) -> None:
    search("harbour", take([]), take([]), take([], of=0))
    assert sentence(panel).startswith("Nothing was found. Try other words")
    panel.filters.in_view.setChecked(True)
    search("harbour")
    assert sentence(panel).startswith("Nothing fits these filters.")
    panel.filters.clear()
    search("harbour")
    assert sentence(panel).startswith("The index holds no chips yet.")
    assert not found_layers()


def test_an_index_that_is_gone_is_named(panel, search, index_file) -> None:
    index_file.unlink()
    search("harbour")
    assert sentence(panel) == f"The index {index_file} is not there any more. Choose another one, or make it again."


def test_kept_footprints_stay_with_the_project(panel, search, town, plugin, qtbot, tmp_path) -> None:
    QgsProject.instance().write(str(tmp_path / "coast.qgs"))
    search("harbour", take([chip(number, town.source()) for number in range(1, 21)]))
    live, = found_layers()
    assert live.providerType() == "memory"
    press(panel, "hits_keep")
    qtbot.waitUntil(lambda: [layer.providerType() for layer in found_layers()] == ["ogr"], timeout=5_000)
    kept, = found_layers()
    assert kept.featureCount() == 20 and kept.name() == "Found: harbour"
    assert kept.source().startswith(str(tmp_path / "coast_orthoscribe.gpkg"))
    assert len(kept.renderer().ranges()) == 5
    assert panel.results.model.rowCount() == 20


def test_a_search_is_stopped(panel, play, plugin, qtbot) -> None:
    play(search=[[{"progress": 0.1, "message": "Looking"}, {"wait": True, "delay_ms": 60_000}]])
    plugin.link.close()
    panel.search_row.edit.setText("harbour")
    QTest.keyClick(panel.search_row.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: plugin.link.state == "busy", timeout=10_000)
    QTest.qWait(100)
    press(panel, "search_stop")
    qtbot.waitUntil(lambda: plugin.find._number == 0 and plugin.link.state == "ready", timeout=10_000)
    assert panel.findChild(QWidget, "search_button").isVisible()
    panel.search_row.edit.setText("forest")
    QTest.keyClick(panel.search_row.edit, Qt.Key.Key_Return)
    plugin.dock.rooms.escape()  # what the Escape key does while the tab is shown
    qtbot.waitUntil(lambda: plugin.find._number == 0 and plugin.link.state == "ready", timeout=10_000)


def test_five_hundred_chips_do_not_hold_up_the_window(panel, search, town, plugin, monkeypatch) -> None:
    took_ms, grid, steps = [], plugin.find._on_found, plugin.find._steps

    def timed(do: Callable[..., None], *arguments) -> None:
        began = time.thread_time()
        do(*arguments)
        took_ms.append(1000 * (time.thread_time() - began))

    plugin.searches.found.disconnect(grid)
    plugin.searches.found.connect(lambda *arguments: timed(grid, *arguments))
    step = steps._advance
    monkeypatch.setattr(steps, "_advance", lambda: timed(step))
    steps._timer.timeout.disconnect()
    steps._timer.timeout.connect(lambda: timed(step))
    chips = [chip(number, town.source()) for number in range(1, 501)]
    search("harbour", take(chips))
    assert panel.results.model.rowCount() == 500
    plugin.searches.found.connect(grid)  # what closing takes off
    print(f"{took_ms[0]:.0f} ms for the grid, at most {max(took_ms[1:]):.0f} ms for a step of the layer of 500 chips")
    assert max(took_ms) < 150  # 50 on a machine with nothing else to do


# the room


def test_the_tabs_lead_back_and_forth(plugin, panel, qtbot) -> None:
    dock = plugin.dock
    tabs = dock.findChild(QWidget, "room_tabs")
    assert tabs.isVisible() and not dock.composer.isVisible()
    QTest.mouseClick(tabs, LEFT, Qt.KeyboardModifier.NoModifier, tabs.tabRect(0).center())
    assert dock.composer.isVisible() and not panel.isVisible()
    plugin.find.open()
    assert panel.isVisible()
    dock.open_prompt()
    assert dock.composer.isVisible()


def test_everything_has_a_name_and_can_be_reached(panel) -> None:
    press(panel, "index_fill")
    silent = [
        widget.objectName() for widget in panel.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.objectName()
        and not widget.objectName().startswith("qt_") and not (
            widget.accessibleName() or isinstance(widget, QAbstractButton) and widget.text()
            or widget.objectName() in ("index_gsds", "index_overlap", "index_scheduler")  # named by their labels
        )
    ]
    assert silent == []

"""The Find tab: an index is chosen and filled, searched, and what was found is looked through."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QSlider, QWidget

from tests.qgis.chips import chip, take

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture()
def index_file(tmp_path: Path) -> Path:
    """A file where the index is said to be."""
    path = tmp_path / "coast.gpkg"
    path.write_bytes(b"")
    return path


@pytest.fixture()
def sent(plugin, monkeypatch) -> list:
    """The requests that go to the engine from now on, from dock and indexing alike."""
    from orthoscribe.ui.session.engine_link import EngineLink

    requests, send = [], EngineLink.send
    monkeypatch.setattr(EngineLink, "send", lambda self, request: requests.append(request) or send(self, request))
    return requests


@pytest.fixture()
def panel(plugin, index_file, qtbot):
    """The tab on the screen, with an index."""
    plugin.find.open()
    plugin.find.panel.index_row.take_file(str(index_file))
    qtbot.waitUntil(plugin.find.panel.isVisible)
    return plugin.find.panel


@pytest.fixture()
def search(plugin, panel, play, qtbot) -> Callable[..., None]:
    """Type words and search, with takes for the engine, and wait for the end."""

    def run(words: str, *takes: list) -> None:
        if takes:
            play(search=list(takes))
            plugin.link.close()
        edit = panel.findChild(QLineEdit, "search_edit")
        edit.setText(words)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        wait()

    def wait() -> None:
        qtbot.waitUntil(lambda: plugin.find._number == 0, timeout=10_000)
        qtbot.wait(20)  # the layer follows the grid

    run.wait = wait
    return run


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
    took_ms, grid, on_map = [], plugin.find._on_found, plugin.find._show_on_map

    def timed(do: Callable[..., None], *arguments) -> None:
        began = time.thread_time()
        do(*arguments)
        took_ms.append(1000 * (time.thread_time() - began))

    plugin.searches.found.disconnect(grid)
    plugin.searches.found.connect(lambda *arguments: timed(grid, *arguments))
    monkeypatch.setattr(plugin.find, "_show_on_map", lambda: timed(on_map))
    chips = [chip(number, town.source()) for number in range(1, 501)]
    search("harbour", take(chips))
    assert panel.results.model.rowCount() == 500
    plugin.searches.found.connect(grid)  # what closing takes off
    print(f"{took_ms[0]:.0f} ms for the grid, {took_ms[1]:.0f} ms for the layer of 500 chips")
    assert max(took_ms) < 150  # 50 on a machine with nothing else to do


# the index


def test_an_index_is_filled(panel, play, plugin, town, sent, qtbot, tmp_path) -> None:
    failed = [{"path": "broken.tif", "message": "The file cannot be read."}]
    play(index=[[
        {"progress": 0.5, "message": "town.tif: chip 40 of 80"},
        {"result": {"chips": 80, "added": 70, "removed": 3, "kept": 10, "failed": failed}},
    ]])
    press(panel, "index_fill")
    panel.contents.add_folders([str(tmp_path)])
    panel.contents._sizes.setText("0.5, 2")
    panel.contents._overlap.setValue(50)
    panel.contents._scheduler.setText("tcp://10.0.0.5:8786")
    press(panel, "index_begin")
    words = panel.findChild(QLabel, "index_words")
    qtbot.waitUntil(lambda: not plugin.find.indexing.is_busy, timeout=10_000)
    request = sent[-1]
    assert (request.task, request.folders, request.gsds_m, request.overlap, request.scheduler, request.afresh) == (
        "index", (str(tmp_path),), (0.5, 2.0), 0.5, "tcp://10.0.0.5:8786", False,
    )
    assert [source.path for source in request.sources] == [town.source()]
    assert words.text() == (
        "The index has 80 chips: 70 were added, 3 removed, 10 kept. Files that could not be read: 1."
    )
    assert panel.state._failed.toPlainText() == "broken.tif: The file cannot be read."
    assert panel.search_row.isVisible()  # there is something to search now


def test_questions_are_answered_while_an_index_is_made(panel, play, plugin, answered, qtbot) -> None:
    from orthoscribe.ui.session.question import Question

    play(index=[[{"progress": 0.1, "message": "Chip 1 of 99"}, {"wait": True, "delay_ms": 60_000}]])
    press(panel, "index_fill")
    press(panel, "index_begin")
    qtbot.waitUntil(lambda: panel.findChild(QLabel, "index_words").text() == "Chip 1 of 99", timeout=10_000)
    plugin.jobs.ask(Question("describe", "", plugin.dock.extent_bar.layer().id()))
    assert answered().answer == "Houses along a road."
    assert plugin.find.indexing.is_busy
    press(panel, "index_stop")
    qtbot.waitUntil(lambda: not plugin.find.indexing.is_busy, timeout=10_000)
    assert panel.findChild(QLabel, "index_words").text().startswith("Stopped. 0 chips were added and are kept;")


def test_an_index_of_another_model_is_made_afresh(panel, play, plugin, sent, qtbot) -> None:
    play(index=[
        [{"error": {"code": "index_mismatch", "message": "The index was made with another model.", "details": ""}}],
        [{"result": {"chips": 5, "added": 5}}],
    ])
    press(panel, "index_fill")
    press(panel, "index_begin")
    qtbot.waitUntil(lambda: panel.findChild(QWidget, "index_afresh").isVisible(), timeout=10_000)
    assert panel.findChild(QLabel, "index_problem_text").text() == "The index was made with another model."
    press(panel, "index_afresh")
    assert sent[-1].afresh
    qtbot.waitUntil(lambda: not plugin.find.indexing.is_busy, timeout=10_000)


def test_nothing_to_index_is_said(panel, plugin, town, qtbot) -> None:
    press(panel, "index_fill")
    QgsProject.instance().removeAllMapLayers()
    press(panel, "index_begin")
    assert panel.findChild(QLabel, "index_problem_text").text() == (
        "Check a raster layer, or add a folder, to be indexed."
    )
    panel.contents.add_folders(["somewhere"])
    panel.contents._sizes.setText("fine")
    press(panel, "index_begin")
    assert "no pixel sizes" in panel.findChild(QLabel, "index_problem_text").text()


def test_the_index_is_remembered_by_its_path_from_the_project(panel, plugin, index_file, tmp_path) -> None:
    project, folder = QgsProject.instance(), tmp_path / "maps"
    folder.mkdir()
    plugin.project_index.note_folders([str(tmp_path / "rasters")])
    project.write(str(tmp_path / "coast.qgs"))
    assert "<index type=\"QString\">./coast.gpkg</index>" in (tmp_path / "coast.qgs").read_text(encoding="utf-8")
    project.write(str(folder / "other.qgs"))
    assert project.readEntry("Orthoscribe", "index")[0] == "../coast.gpkg"
    project.clear()
    assert panel.index_row.index() is None
    project.read(str(folder / "other.qgs"))
    assert panel.index_row.index().path == str(index_file)
    assert panel.contents.folders() == [str(tmp_path / "rasters")]


def test_a_connection_of_qgis_is_an_index(panel, plugin, search, sent, town) -> None:
    from qgis.core import QgsProviderRegistry

    from orthoscribe.ui.host.chip_index import ChipIndex

    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = "dbname='chips' host=db.example port=5433 user='reader' password='p w/1' sslmode=require"
    connection = metadata.createConnection(uri, {"saveUsername": True, "savePassword": True})
    metadata.saveConnection(connection, "archive")
    combo = panel.index_row._combo
    combo.about_to_open.emit()
    row = next(row for row in range(combo.count()) if combo.itemText(row) == "archive")
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    assert plugin.project_index.index == ChipIndex(connection="archive")
    search("harbour", take([chip(1, town.source())]))
    assert sent[-1].store == "postgresql://reader:p%20w%2F1@db.example:5433/chips?sslmode=require"
    assert QgsProject.instance().readEntry("Orthoscribe", "index")[0] == "postgres:archive"
    assert not any("p%20w" in line or "p w/1" in line for line in plugin._messages.recent)
    metadata.deleteConnection("archive")
    search("harbour")
    assert sentence(panel) == "There is no PostgreSQL connection “archive” in QGIS. Choose another index."


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

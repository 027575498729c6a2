"""Layers that come from map services: drawn by QGIS before the engine is asked, in full or not at all."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransform,
    QgsMeshLayer,
    QgsProject,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from tests.qgis.map_server import MapServer, served
from tests.times import SLACK

LEFT = Qt.MouseButton.LeftButton
#: more than the map itself asks for while it is drawn
FEW_TILES = 40


@pytest.fixture()
def server(make_raster: Callable[..., Path]) -> Iterator[MapServer]:
    with served(make_raster("served.tif")) as running:
        yield running


@pytest.fixture()
def add(plugin) -> Callable[..., QgsRasterLayer]:
    """Add a layer of a service and make it the one that is asked about."""

    def make(source: str, name: str = "tiles", provider: str = "wms") -> QgsRasterLayer:
        layer = QgsRasterLayer(source, name, provider)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        plugin.dock.follow_layer(layer)
        return layer

    return make


def describe(plugin) -> None:
    QTest.mouseClick(plugin.dock.findChild(QWidget, "task_describe"), LEFT)


def test_tiles_are_drawn_and_sent(plugin, server, add, sent, answered, town) -> None:
    layer = add(server.xyz)
    describe(plugin)
    turn = answered()
    assert (turn.status, turn.error) == ("done", "")
    source = sent[0].source
    picture = gdal.Open(source.path)
    assert picture.RasterCount == 4
    assert [picture.GetRasterBand(band).GetColorInterpretation() for band in (1, 2, 3, 4)] == [3, 4, 5, 6]
    left, size, _, top, _, _ = picture.GetGeoTransform()
    assert size == pytest.approx(0.5971642834779395)  # the tiles' own pixels at zoom 18
    assert left / size == pytest.approx(round(left / size), abs=1e-3)
    pixels = picture.ReadAsArray()
    middle = pixels[:, pixels.shape[1] // 2, pixels.shape[2] // 2]
    assert middle.tolist() == [40, 80, 120, 255]
    whole = QgsCoordinateTransform(town.crs(), layer.crs(), QgsProject.instance()).transformBoundingBox(town.extent())
    assert left <= whole.xMinimum() and top >= whole.yMaximum()
    assert "“tiles” was drawn by QGIS at 0.4" in turn.notes[0]
    assert source.origin.startswith("type=xyz")


def test_the_same_place_is_drawn_once(plugin, server, add, sent, answered) -> None:
    add(server.xyz)
    written = []
    for _ in range(2):
        describe(plugin)
        assert answered().error == ""
        written.append(Path(sent[-1].source.path).stat().st_mtime_ns)
    assert sent[0].source.path == sent[1].source.path
    assert written[0] == written[1]
    folder = Path(sent[0].source.path).parent
    assert len(list(folder.iterdir())) == 1
    plugin.jobs._pixels.close()
    assert not folder.exists()


def test_a_wms_is_drawn_at_the_size_that_was_chosen(plugin, server, add, sent, answered) -> None:
    from orthoscribe.ui.host.raster_choices import RasterChoice, choose

    layer = add(server.wms(32635), "service")
    choose(layer, RasterChoice(gsd_m=0.8))
    describe(plugin)
    turn = answered()
    assert turn.error == ""
    assert gdal.Open(sent[0].source.path).GetGeoTransform()[1] == pytest.approx(0.8, rel=1e-3)
    assert sent[0].gsd_m == 0.8
    assert "at 0.80 m a pixel" in turn.notes[0]


@pytest.mark.parametrize("kind", ["tiles", "matrix", "service"])
def test_a_dead_server_is_a_sentence(plugin, server, add, sent, answered, kind) -> None:
    server.fail(503)  # before the map has drawn it: QGIS remembers tiles
    add({"tiles": server.xyz, "matrix": server.wmts, "service": server.wms(32635)}[kind], kind)
    describe(plugin)
    turn = answered()
    assert turn.status == "failed"
    assert turn.error.startswith(f"“{kind}” did not come in full. 127.0.0.1 failed to send ")
    assert "503 Service Unavailable" in turn.error
    assert turn.notes == ()
    assert sent == []


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_the_values_of_a_wcs_are_copied(plugin, server, add, sent, answered, version) -> None:
    add(server.wcs(32635, version), "coverage", "wcs")
    describe(plugin)
    turn = answered()
    assert (turn.status, turn.error) == ("done", "")
    copy = gdal.Open(sent[0].source.path)
    assert copy.GetGeoTransform()[1] == pytest.approx(0.5)
    middle = copy.ReadAsArray()[:, copy.RasterYSize // 2, copy.RasterXSize // 2]
    assert middle.tolist() == [40, 80, 120]


@pytest.mark.parametrize(("status", "words"), [(503, "Service Unavailable"), (404, "404 Not Found")])
def test_a_dead_wcs_is_a_sentence_and_no_zeros(plugin, server, add, sent, answered, status, words) -> None:
    add(server.wcs(32635), "coverage", "wcs")
    server.fail(status, "GetCoverage")
    describe(plugin)
    turn = answered()
    assert (turn.status, sent) == ("failed", [])
    assert turn.error.startswith("“coverage” did not come in full. 127.0.0.1 failed to send 1 of 1 pictures")
    assert words in turn.error
    server.fail(503, "GetCoverage", times=1)  # what comes the second time is taken
    describe(plugin)
    assert answered().error == ""


def test_a_dead_arcgis_server_is_a_sentence(plugin, server, add, sent, answered) -> None:
    add(server.arcgis("MapServer", 32635), "service", "arcgismapserver")
    server.fail(503)
    describe(plugin)
    assert "“service” did not come in full" in answered().error
    assert sent == []


def test_a_feedback_is_told_of_connections_without_python(plugin) -> None:
    """Else QGIS waits for Python while it keeps others from connecting: the window stood still for good."""
    from orthoscribe.ui.host.pixels.feedback import new_feedback

    def told(feedback: QgsRasterBlockFeedback) -> list[str]:
        asked = []
        feedback.connectNotify = lambda *_: asked.append("connect")
        feedback.disconnectNotify = lambda *_: asked.append("disconnect")
        feedback.canceled.connect(feedback.deleteLater)
        feedback.canceled.disconnect(feedback.deleteLater)
        return asked

    assert told(QgsRasterBlockFeedback()) == ["connect", "disconnect"]
    assert told(new_feedback()) == []


def test_a_server_that_is_gone_is_a_sentence(plugin, make_raster, add, answered) -> None:
    with served(make_raster("served.tif")) as server:
        add(server.xyz)
    describe(plugin)
    assert "did not come in full" in answered().error


def test_one_missing_tile_is_asked_for_again(plugin, server, add, sent, answered) -> None:
    add(server.xyz)
    server.fail(503, times=1)
    describe(plugin)
    turn = answered()
    assert turn.error == ""
    assert gdal.Open(sent[0].source.path).ReadAsArray()[3].any()


def test_one_tile_that_stays_away_is_a_refusal(plugin, server, add, sent, answered) -> None:
    add(server.xyz)
    describe(plugin)
    answered()
    tile = next(path for path in server.asked() if path.startswith("/18/"))
    other = QgsRasterLayer(server.xyz.replace(".png", ".png?v=2"), "again", "wms")  # nothing of it is remembered
    QgsProject.instance().addMapLayer(other)
    plugin.dock.follow_layer(other)
    server.fail(500, tile)
    describe(plugin)
    turn = answered()
    assert "failed to send 1 of " in turn.error
    assert len(sent) == 1


def test_tiles_beyond_what_a_service_covers_are_empty(plugin, server, add, answered) -> None:
    server.fail(404)  # before the map has drawn it: QGIS remembers tiles
    add(server.xyz)
    describe(plugin)
    turn = answered()
    assert "has no pictures at 0.4" in turn.error
    assert "Choose a larger pixel size, or another place." in turn.error


def test_an_empty_picture_is_a_sentence(plugin, server, add, answered, qgis_canvas) -> None:
    add(server.wms(32635), "service")
    qgis_canvas.setExtent(QgsRectangle(500_150, 5_200_010, 500_180, 5_200_030))  # north of the raster
    describe(plugin)
    error = answered().error
    assert "does not meet" in error or "shows nothing here" in error


def test_the_whole_world_is_too_large(plugin, server, add, answered) -> None:
    add(server.xyz)
    QTest.mouseClick(plugin.dock.findChild(QWidget, "extent_whole"), LEFT)
    describe(plugin)
    assert "The extent is too large for “tiles”" in answered().error
    assert len([path for path in server.asked() if path.startswith("/18/")]) < FEW_TILES


def test_never_too_many_pixels(plugin, server, add) -> None:
    from orthoscribe.ui.host.extents import place_of_rectangle
    from orthoscribe.ui.host.pixels.grids import MOST_DRAWN_PX
    from orthoscribe.ui.host.raster_choices import RasterChoice, choose

    layer = add(server.wms(32635), "service")
    layer.setExtent(QgsRectangle(480_000, 5_180_000, 520_000, 5_220_000))
    choose(layer, RasterChoice(gsd_m=0.5))
    place = place_of_rectangle(QgsRectangle(490_000, 5_190_000, 515_000, 5_215_000), layer.crs())
    prepared = plugin.jobs._pixels.store.prepare(layer, place, QgsProject.instance())
    width_px, height_px = prepared.fetch.grid.size_px
    assert MOST_DRAWN_PX * 0.9 < width_px * height_px <= MOST_DRAWN_PX * 1.01
    assert "at 6.1 m a pixel" in prepared.note
    assert "choose a smaller extent" in prepared.note


def test_drawing_can_be_stopped_and_holds_nobody_up(plugin, server, add, sent, qtbot) -> None:
    add(server.xyz)
    server.fail(503, wait_s=2.0)
    ticks, worked_s = [], []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: (ticks.append(time.monotonic()), worked_s.append(time.thread_time())))
    timer.start()
    describe(plugin)
    qtbot.wait(600)
    assert plugin.jobs.is_busy
    begun = time.monotonic()
    plugin.jobs.stop()
    qtbot.waitUntil(lambda: not plugin.jobs.is_busy, timeout=1500)
    assert time.monotonic() - begun < 1.5
    timer.stop()
    turn = list(plugin.conversation)[-1]
    assert (turn.status, sent) == ("cancelled", [])
    assert not list(plugin.jobs._pixels.store._folder.iterdir())
    assert len(ticks) > 2  # the window goes on while the server is silent
    assert 1000 * float(np.diff(worked_s).max()) < 50 * SLACK


def test_a_pair_of_two_services(plugin, server, add, sent, answered, qtbot, play, make_raster) -> None:
    from orthoscribe.inference.protocol.requests import COMPARE
    from orthoscribe.ui.host.moments import Moment, Pair
    from orthoscribe.ui.session.question import Question

    before, after = add(server.xyz, "before"), add(server.wms(32635), "after")
    pair = Pair(Moment(before.id(), "before", "2015"), Moment(after.id(), "after", "2021"))
    plugin.dock.asked.emit(Question(COMPARE, "", after.id(), plugin.dock.extent_bar.place(), pair))
    qtbot.waitUntil(lambda: not plugin.jobs.is_busy, timeout=10_000)
    request = sent[0]
    assert request.before.path != request.source.path
    assert all(gdal.Open(source.path).ReadAsArray()[3].any() for source in (request.before, request.source))
    assert len(list(plugin.conversation)[-1].notes) >= 2


def test_an_algorithm_draws_in_its_own_thread(server, play, town, tmp_path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from orthoscribe.ui.processing.describe import DescribeAlgorithm

    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    algorithm, context = DescribeAlgorithm().create(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": layer, "EXTENT": "500010,500110,5199900,5199950 [EPSG:32635]"}
    said, feedback = {}, QgsProcessingFeedback()
    assert algorithm.prepare(parameters, context, feedback)

    def work() -> None:
        said.update(algorithm.runPrepared(parameters, context, feedback))

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        QTest.qWait(20)
    thread.join()
    assert said["TEXT"] == "Houses along a road."
    assert "“tiles” was drawn by QGIS at" in feedback.textLog()


MESH = """MESH2D
ND 1 500000 5199850 1
ND 2 500200 5199850 3
ND 3 500200 5200000 7
ND 4 500000 5200000 9
E4Q 1 1 2 3 4 1
"""


def test_a_mesh_is_drawn_as_the_map_shows_it(plugin, sent, answered, tmp_path, town) -> None:
    (tmp_path / "ground.2dm").write_text(MESH, encoding="ascii")
    layer = QgsMeshLayer(str(tmp_path / "ground.2dm"), "ground", "mdal")
    assert layer.isValid()
    layer.setCrs(town.crs())
    QgsProject.instance().addMapLayer(layer)
    plugin.dock.follow_layer(layer)
    assert plugin.dock.extent_bar.layer().name() == "ground"
    assert plugin.dock.findChild(QWidget, "raster_line").accessibleName() == "Drawn by QGIS · pixels of 0.30 m"
    describe(plugin)
    turn = answered()
    assert turn.error == ""
    pixels = gdal.Open(sent[0].source.path).ReadAsArray()
    assert (pixels[3] == 255).mean() > 0.9
    assert len(np.unique(pixels[:3])) > 2
    assert "“ground” was drawn by QGIS at 0.30 m a pixel" in turn.notes[0]

"""Tiles come pixel by pixel, and what anybody is told of them counts where it belongs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import TimeoutError
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsFeedback, QgsNetworkReplyContent, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QRectF, QUrl
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from tests.qgis.map_server import HALF_M, TILE_PX, MapServer, served

ZOOM = 18
PIXEL_M = 2 * HALF_M / TILE_PX / 2**ZOOM
#: Where the raster begins in pixels of the whole world, and its size: parts of six tiles.
LEFT_PX, TOP_PX, WIDTH_PX, HEIGHT_PX = 36_352_147, 23_116_161, 500, 330
USER = int(QNetworkRequest.Attribute.User)


@pytest.fixture(scope="module")
def noise(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A raster on the grid of tiles in which no pixel is like its neighbour."""
    path = tmp_path_factory.mktemp("noise") / "noise.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH_PX, HEIGHT_PX, 3)
    raster.SetGeoTransform((LEFT_PX * PIXEL_M - HALF_M, PIXEL_M, 0, HALF_M - TOP_PX * PIXEL_M, 0, -PIXEL_M))
    system = osr.SpatialReference()
    system.ImportFromEPSG(3857)
    raster.SetProjection(system.ExportToWkt())
    raster.WriteArray(np.random.default_rng(7).integers(0, 256, (3, HEIGHT_PX, WIDTH_PX), np.uint8))
    raster = None
    return path


@pytest.fixture(scope="module")
def server(noise: Path) -> Iterator[MapServer]:
    with served(noise) as running:
        yield running


@pytest.mark.parametrize("kind", ["xyz", "wmts"])
def test_every_pixel_is_the_tiles_own(qgis_new_project, server, noise, qtbot, kind) -> None:
    from orthoscribe.ui.host.extents import place_of_rectangle
    from orthoscribe.ui.host.pixels.store import PixelStore
    from orthoscribe.ui.host.raster_choices import RasterChoice, choose

    file, layer = QgsRasterLayer(str(noise), "file"), QgsRasterLayer(getattr(server, kind), kind, "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayers([layer], False)
    choose(layer, RasterChoice(gsd_m=PIXEL_M * 0.69))
    store, ends = PixelStore(), []
    prepared = store.prepare(layer, place_of_rectangle(file.extent(), file.crs()), QgsProject.instance())
    thread = threading.Thread(target=lambda: ends.append(prepared.fetch.run(QgsFeedback())))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=30_000)
    assert ends == [True]
    picture = gdal.Open(prepared.source.path)
    left, size, _, top, _, _ = picture.GetGeoTransform()
    assert size == pytest.approx(PIXEL_M, rel=1e-9)
    column, row = round((LEFT_PX * PIXEL_M - HALF_M - left) / size), round((top - HALF_M + TOP_PX * PIXEL_M) / size)
    drawn = picture.ReadAsArray(column, row, WIDTH_PX, HEIGHT_PX)
    assert (drawn[3] == 255).all()
    assert (drawn[:3] == gdal.Open(str(noise)).ReadAsArray()).all()
    picture = None
    store.close()


def test_the_middle_pixel_is_kept() -> None:
    from orthoscribe.ui.host.pixels.tiles import FINER, middle_pixels

    values = np.zeros((2 * FINER, 3 * FINER, 4), np.uint8)
    values[FINER // 2 :: FINER, FINER // 2 :: FINER] = np.arange(1, 25).reshape(2, 3, 4)
    image = QImage(values.tobytes(), 3 * FINER, 2 * FINER, 12 * FINER, QImage.Format.Format_RGBA8888)
    middle = middle_pixels(image)
    assert (middle.width(), middle.height()) == (3, 2)
    bits = middle.constBits()
    bits.setsize(24)
    assert list(bytes(bits)) == list(range(1, 25))


class Answer:
    """An answer of a server, as QGIS hands it round."""

    def __init__(self, address: str, number: int | None = None, place: object = None, status: int = 503) -> None:
        self._request, self._status = QNetworkRequest(QUrl(address)), status
        if number is not None:
            self._request.setAttribute(QNetworkRequest.Attribute(USER + 1), number)
            self._request.setAttribute(QNetworkRequest.Attribute(USER + 2), place)

    def request(self) -> QNetworkRequest:
        return self._request

    def attribute(self, _code: object) -> int:
        return self._status

    def error(self) -> QNetworkReply.NetworkError:
        kinds = QNetworkReply.NetworkError
        return kinds.NoError if self._status == 200 else kinds.ServiceUnavailableError

    def rawHeader(self, _name: bytes) -> bytes:  # noqa: N802
        return b"image/png"


def test_only_tiles_of_the_place_count() -> None:
    from orthoscribe.ui.host.pixels.replies import Replies

    assert QgsNetworkReplyContent().request().attribute(QNetworkRequest.Attribute(USER + 1)) is None
    replies = Replies(QgsRectangle(0, 0, 10, 10))
    for answer in (
        Answer("http://here.example/1", 1, QRectF(5, 5, 10, 10)),
        Answer("http://elsewhere.example/2", 2, QRectF(500, 5, 10, 10)),  # the map draws another place
        Answer("http://news.example/3"),
        Answer("http://vectors.example/4", 4, 7),  # of vector tiles QGIS writes column and row
    ):
        replies.take_tile(answer)
    assert sorted(replies.failed) == ["http://here.example/1", "http://vectors.example/4"]
    replies.take_tile(Answer("http://here.example/1", 1, QRectF(5, 5, 10, 10), status=200))
    assert sorted(replies.failed) == ["http://vectors.example/4"]
    assert replies.came == {"http://here.example/1"}


def test_nobody_waits_for_the_main_thread_after_a_cancel(qtbot) -> None:
    """Nor longer than he says; what he asked for is done all the same."""
    from orthoscribe.ui.host.main_thread import MainThread

    main, feedback, said, done = MainThread(), QgsFeedback(), [], []
    assert main.call(lambda: 7, 1.0) == 7
    feedback.cancel()

    def ask() -> None:
        said.append(main.call(lambda: done.append(1), 20.0, feedback))
        try:
            main.call(lambda: done.append(2), 0.0)
        except TimeoutError:
            said.append("no time")

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join(10)  # the main thread is in here all the while
    assert said == [None, "no time"]
    qtbot.waitUntil(lambda: done == [1, 2], timeout=5_000)

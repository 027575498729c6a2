"""The plugin in a real QGIS, talking to a scripted engine. Its package is `orthoscribe`, as in a profile."""

from __future__ import annotations

import itertools
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSettings, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

gdal.UseExceptions()
ROOT = Path(__file__).resolve().parents[2]
ENGINE_PYTHON = Path(os.environ.get("ORTHOSCRIBE_PYTHON") or ROOT / "build" / "venv" / "bin" / "python")
WIDTH_PX, HEIGHT_PX = 400, 300
NORTH_UP = (500_000.0, 0.5, 0.0, 5_200_000.0, 0.0, -0.5)
ROTATED = (500_000.0, 0.4, 0.3, 5_200_000.0, 0.3, -0.4)
GEOGRAPHIC = (24.9, 5e-6, 0.0, 60.2, 0.0, -5e-6)

FOUND = [
    {"label": "airplane", "score": 0.91, "box": [0.1, 0.1, 0.2, 0.2], "area_m2": 812.5, "length_m": 114.0},
    {"label": "airplane", "score": 0.74, "box": [0.6, 0.5, 0.7, 0.6], "area_m2": 700.0, "length_m": 100.0},
    {"label": "ship", "score": 0.66, "box": [0.4, 0.2, 0.5, 0.3], "area_m2": 90.0, "length_m": 42.0},
]
MASKS = [{"kind": "mask", "label": "building", "score": 0.8, "box": [0.3, 0.3, 0.6, 0.5], "area_m2": 240.0}]
MODEL = {
    "id": "scripted", "title": "Scripted stand-in", "revision": "1", "labels": {},
    "abilities": ["answer", "describe", "ground", "segment"],
}
PLAY = {
    "hello": {"models": [MODEL]},
    "describe": [[{"progress": 0.5, "message": "Reading"}, {"text": "Houses along a road.", "every_ms": 5}]],
    "ask": [[{"text": "Two airplanes & a <ship>.", "every_ms": 2}, {"findings": FOUND}]],
    "ground": [[{"findings": FOUND}, {"text": "3 things."}]],
    "segment": [[{"findings": MASKS}, {"result": {"notes": ["Coarse."]}}]],
}


def pytest_configure(config: pytest.Config) -> None:
    """QGIS remembers pictures of servers between runs, and a test's server may get the address of an old one."""
    folder = tempfile.TemporaryDirectory(prefix="orthoscribe_cache_")
    config.add_cleanup(folder.cleanup)
    os.environ["XDG_CACHE_HOME"] = folder.name


@pytest.fixture(scope="session", autouse=True)
def package(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Make `import orthoscribe` find this checkout."""
    folder = tmp_path_factory.mktemp("plugins")
    (folder / "orthoscribe").symlink_to(ROOT)
    sys.path.insert(0, str(folder))


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of the person at this machine."""
    QSettings.setPath(QSettings.defaultFormat(), QSettings.Scope.UserScope, str(tmp_path))
    for name in ("PYTHON", "ENGINE_SCRIPT", "PACKS", "DEVICE", "THREADS", "WARM", "MODEL"):
        monkeypatch.delenv(f"ORTHOSCRIBE_{name}", raising=False)


@pytest.fixture()
def play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give the engine its script: `play()` for the usual one, or takes of tasks to replace."""

    scripts = (tmp_path / f"play_{number}.json" for number in itertools.count())  # an engine knows its own script only

    def give(**takes: list) -> None:
        path = next(scripts)
        path.write_text(json.dumps({**PLAY, **takes}), encoding="utf-8")
        monkeypatch.setenv("ORTHOSCRIBE_ENGINE_SCRIPT", str(path))

    give()
    return give


@pytest.fixture()
def make_raster(tmp_path: Path) -> Callable[..., Path]:
    """Write a small GeoTIFF with this transform, EPSG code (None: neither) and these values, one a band."""

    def make(
        name: str = "town.tif",
        transform: tuple | None = NORTH_UP,
        epsg: int | None = 32635,
        values: tuple[int, ...] = (40, 80, 120),
    ) -> Path:
        path = tmp_path / name
        raster = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH_PX, HEIGHT_PX, len(values))
        if transform:
            raster.SetGeoTransform(transform)
        if epsg:
            system = osr.SpatialReference()
            system.ImportFromEPSG(epsg)
            raster.SetProjection(system.ExportToWkt())
        for band, value in enumerate(values, 1):
            raster.GetRasterBand(band).Fill(value)
        raster = None
        return path

    return make


@pytest.fixture()
def town(qgis_new_project: None, make_raster: Callable[..., Path]) -> QgsRasterLayer:
    """A raster layer in the project."""
    layer = QgsRasterLayer(str(make_raster()), "town")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture()
def plugin(qgis_iface, qgis_canvas, town: QgsRasterLayer, play: Callable[..., None], qtbot) -> Iterator:
    """The loaded plugin with its dock on the screen and the town in sight."""
    import orthoscribe

    loaded = orthoscribe.classFactory(qgis_iface)
    qgis_canvas.setDestinationCrs(town.crs())
    qgis_canvas.setExtent(town.extent())
    loaded.initGui()
    qgis_iface.mainWindow().addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, loaded.dock)
    qgis_iface.mainWindow().resize(1200, 900)
    qgis_iface.mainWindow().show()
    loaded.dock.show()
    qtbot.waitUntil(lambda: loaded.link.state == "ready", timeout=10_000)
    yield loaded
    loaded.unload()


@pytest.fixture()
def answered(plugin, qtbot) -> Callable[[], object]:
    """Wait for the end of the newest turn, its layer included, and give the turn."""

    def wait():
        qtbot.waitUntil(lambda: not plugin.jobs.is_busy, timeout=10_000)
        turn = list(plugin.conversation)[-1]
        if turn.counts:
            qtbot.waitUntil(lambda: plugin.conversation.turn(turn.number).result_layer_id != "", timeout=10_000)
        return plugin.conversation.turn(turn.number)

    return wait


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
    """The Find tab on the screen, with an index."""
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
        qtbot.waitUntil(lambda: not (plugin.find._map_soon.isActive() or plugin.find._steps.is_busy), timeout=10_000)

    run.wait = wait
    return run


@pytest.fixture(scope="session")
def real_engine(package: None) -> Iterator:
    """The channel to a real engine with the embedded pack, where both are here."""
    from orthoscribe.inference.client.process import EngineProcess, engine_command

    packs = ROOT / "resources" / "packs"
    if not ENGINE_PYTHON.is_file() or not any(packs.glob("*/card.json")):
        pytest.skip("no engine environment, or no embedded pack")
    with EngineProcess(engine_command(ENGINE_PYTHON)) as engine:
        engine.channel.hello("tests", {"pack_folders": [str(packs)], "warm": False})
        yield engine.channel

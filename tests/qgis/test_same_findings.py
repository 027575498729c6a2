"""However the pixels of a scene come, the real engine finds the same in them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeedback,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from tests.qgis.conftest import ENGINE_PYTHON, ROOT
from tests.qgis.map_server import HALF_M, TILE_PX, served

LEAST_IOU = 0.9
#: Where a web tile's pixel is nearest to the scene's.
ZOOM = 18
ASKED = {"segment": "buildings", "ground": "airplanes"}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample scene, 768 m wide, 0.5 m pixels, in UTM."""
    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    if not ENGINE_PYTHON.is_file():
        pytest.skip("no engine environment to draw the scene with")
    command = [str(ENGINE_PYTHON), "-m", "inference.toolkit.scene", str(path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return path


@pytest.fixture(scope="module")
def on_tiles(scene: Path) -> Path:
    """The scene on the grid of web tiles, as a provider of imagery keeps it."""
    path = scene.with_name("on_tiles.tif")
    size = 2 * HALF_M / TILE_PX / 2**ZOOM
    gdal.Warp(
        str(path), str(scene), dstSRS="EPSG:3857", xRes=size, yRes=size, targetAlignedPixels=True, resampleAlg="cubic",
        dstAlpha=True,
    )
    return path


@pytest.fixture()
def layers_of(tmp_path: Path, qgis_new_project) -> Iterator[Callable[..., dict[str, QgsRasterLayer]]]:
    """A file as a layer, and in every other way; those of its server come last."""
    memory, table, virtual = "/vsimem/same.tif", tmp_path / "same.gpkg", tmp_path / "same.vrt"

    def make(path: Path, **services: str) -> dict[str, QgsRasterLayer]:
        gdal.Translate(str(virtual), str(path), format="VRT")
        gdal.Translate(memory, str(path))
        for name in ("one", "two"):
            options = [f"RASTER_TABLE={name}", "TILE_FORMAT=PNG", *(["APPEND_SUBDATASET=YES"] * (name == "two"))]
            gdal.Translate(str(table), str(path), format="GPKG", creationOptions=options)
        made = {
            "GeoTIFF": QgsRasterLayer(str(path), "file"),
            "VRT": QgsRasterLayer(str(virtual), "VRT"),
            "in memory": QgsRasterLayer(memory, "memory"),
            "GeoPackage": QgsRasterLayer(f"GPKG:{table}:two", "table"),
            **{name: QgsRasterLayer(source, name, "wms") for name, source in services.items()},
        }
        assert all(layer.isValid() for layer in made.values())
        QgsProject.instance().addMapLayers(list(made.values()), False)
        return made

    yield make
    gdal.Unlink(memory)


def found(engine, task: str, layer: QgsRasterLayer, place) -> tuple[QgsGeometry, int]:
    """All that is found, as one shape in the CRS of the place, and how many findings there are."""
    from orthoscribe.ui.host.pixels.store import PixelStore
    from orthoscribe.ui.session.question import Question, asking_of

    store, shapes = PixelStore(), []
    to_place = QgsCoordinateTransform(layer.crs(), place.crs, QgsProject.instance())
    try:
        asking = asking_of(Question(task, ASKED[task], layer.id(), place), QgsProject.instance(), (), store)
        assert all(fetch.run(QgsFeedback()) for fetch in asking.fetches)
        for message in engine.run(task, asking.request.to_wire()):
            for finding in message.get("findings", ()) if message["kind"] == "findings" else ():
                shape = shape_of(finding)
                shape.transform(to_place)
                shapes.append(shape)
    finally:
        store.close()
    return QgsGeometry.unaryUnion(shapes), len(shapes)


def shape_of(finding: dict) -> QgsGeometry:
    """A finding's shape in the CRS of its source."""
    polygons = finding["geometry"]["coordinates"]
    return QgsGeometry.fromMultiPolygonXY([[[QgsPointXY(*xy) for xy in ring] for ring in rings] for rings in polygons])


def compare(task: str, engine, layers: dict[str, QgsRasterLayer], least: float, capsys) -> None:
    """Ask the same of every layer at the file's own pixel size, and hold what is found to what the file gives."""
    from orthoscribe.ui.host.extents import place_of_rectangle
    from orthoscribe.ui.host.pixels.facts import facts_of
    from orthoscribe.ui.host.raster_choices import RasterChoice, choose

    scene = layers["GeoTIFF"]
    system = QgsCoordinateReferenceSystem("EPSG:32633")
    to_utm = QgsCoordinateTransform(scene.crs(), system, QgsProject.instance())
    extent = to_utm.transformBoundingBox(scene.extent())
    left, bottom, right, top = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
    place = place_of_rectangle(QgsRectangle(left + 260, bottom + 8, right - 90, top - 380), system)
    for layer in layers.values():
        choose(layer, RasterChoice(gsd_m=facts_of(scene, None, QgsProject.instance()).gsd_m))
    file, count = found(engine, task, scene, place)
    assert count >= 2
    overlaps = {}
    for name in [name for name in layers if name != "GeoTIFF"]:
        shape, others = found(engine, task, layers[name], place)
        overlaps[name] = shape.intersection(file).area() / shape.combine(file).area()
        with capsys.disabled():
            print(f"\n{task}: {name}: {others} findings ({count} in the file), IoU {overlaps[name]:.3f}", end=" ")
    assert min(overlaps.values()) >= least, overlaps


@pytest.mark.timeout(400)
@pytest.mark.parametrize("task", ASKED)
def test_pixels_as_a_service_keeps_them(task, on_tiles, layers_of, real_engine, capsys) -> None:
    with served(on_tiles) as server:
        layers = layers_of(on_tiles, XYZ=server.xyz, WMS=server.wms(3857))
        for name in ("in memory", "GeoPackage"):  # the other test has them
            del layers[name]
        compare(task, real_engine, layers, LEAST_IOU, capsys)


@pytest.mark.timeout(400)
@pytest.mark.parametrize("task", ASKED)
def test_a_service_in_the_crs_of_the_file(task, scene, layers_of, real_engine, capsys) -> None:
    with served(scene) as server:
        layers = layers_of(scene, WMS=server.wms(32633))
        compare(task, real_engine, layers, LEAST_IOU, capsys)

"""However the pixels of a scene come, the real engine finds the same in them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
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

from tests.qgis.map_server import MapServer, served

ROOT = Path(__file__).resolve().parents[2]
LEAST_IOU = 0.9
ASKED = {"segment": "buildings", "ground": "airplanes"}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample scene, 768 m wide, 0.5 m pixels."""
    from tests.qgis.conftest import ENGINE_PYTHON

    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    if not ENGINE_PYTHON.is_file():
        pytest.skip("no engine environment to draw the scene with")
    command = [str(ENGINE_PYTHON), "-m", "inference.toolkit.scene", str(path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return path


@pytest.fixture(scope="module")
def server(scene: Path) -> Iterator[MapServer]:
    with served(scene) as running:
        yield running


@pytest.fixture()
def layers(scene: Path, server: MapServer, tmp_path: Path, qgis_new_project) -> dict[str, QgsRasterLayer]:
    """The scene as a file, and in every other way."""
    virtual, memory, table = tmp_path / "scene.vrt", "/vsimem/scene.tif", tmp_path / "scene.gpkg"
    gdal.Translate(str(virtual), str(scene), format="VRT")
    gdal.Translate(memory, str(scene))
    gdal.Translate(str(table), str(scene), format="GPKG", creationOptions=["RASTER_TABLE=one", "TILE_FORMAT=PNG"])
    gdal.Translate(
        str(table), str(scene), format="GPKG",
        creationOptions=["RASTER_TABLE=two", "APPEND_SUBDATASET=YES", "TILE_FORMAT=PNG"],
    )
    made = {
        "GeoTIFF": QgsRasterLayer(str(scene), "file"),
        "VRT": QgsRasterLayer(str(virtual), "VRT"),
        "in memory": QgsRasterLayer(memory, "memory"),
        "GeoPackage": QgsRasterLayer(f"GPKG:{table}:two", "table"),
        "XYZ": QgsRasterLayer(server.xyz, "XYZ", "wms"),
        "WMS": QgsRasterLayer(server.wms(32633), "WMS", "wms"),
        "WMS, Web Mercator": QgsRasterLayer(server.wms(3857), "WMS", "wms"),
    }
    assert all(layer.isValid() for layer in made.values())
    QgsProject.instance().addMapLayers(list(made.values()), False)
    yield made
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


@pytest.mark.timeout(400)
@pytest.mark.parametrize("task", ASKED)
def test_the_same_findings(task, layers, real_engine, capsys) -> None:
    from orthoscribe.ui.host.extents import place_of_rectangle
    from orthoscribe.ui.host.raster_choices import RasterChoice, choose

    extent = layers["GeoTIFF"].extent()
    left, bottom, right, top = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
    rectangle = QgsRectangle(left + 260, bottom + 5, right - 90, top - 380)
    place = place_of_rectangle(rectangle, QgsCoordinateReferenceSystem("EPSG:32633"))
    for layer in layers.values():
        choose(layer, RasterChoice(gsd_m=0.5))
    file, count = found(real_engine, task, layers["GeoTIFF"], place)
    assert count >= 2
    overlaps = {}
    for name, layer in layers.items():
        shape, others = found(real_engine, task, layer, place)
        overlaps[name] = shape.intersection(file).area() / shape.combine(file).area()
        with capsys.disabled():
            print(f"\n{task}: {name}: {others} findings ({count} in the file), IoU {overlaps[name]:.3f}", end=" ")
    assert min(overlaps.values()) >= LEAST_IOU, overlaps

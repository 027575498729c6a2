"""A selected polygon is what a question is about: its shape travels, holes and parts too, cut at the raster."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

LEFT = Qt.MouseButton.LeftButton
#: the town covers x 500000–500200, y 5199850–5200000
SHAPES = {
    "yard": "Polygon((500020 5199900, 500120 5199900, 500120 5199980, 500020 5199980, 500020 5199900),"
    "(500050 5199920, 500080 5199920, 500080 5199950, 500050 5199950, 500050 5199920))",
    "two yards": "MultiPolygon(((500010 5199860, 500030 5199860, 500030 5199880, 500010 5199880, 500010 5199860)),"
    "((500100 5199900, 500160 5199900, 500160 5199960, 500100 5199960, 500100 5199900)))",
    "half outside": "Polygon((500100 5199900, 500300 5199900, 500300 5199950, 500100 5199950, 500100 5199900))",
    "far away": "Polygon((600100 5199900, 600300 5199900, 600300 5199950, 600100 5199950, 600100 5199900))",
}
AREAS_M2 = {"yard": 8000 - 900, "two yards": 400 + 3600, "half outside": 5000}


@pytest.fixture()
def parcels(plugin) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32635&field=name:string", "parcels", "memory")
    features = []
    for name, wkt in SHAPES.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setDisplayExpression('"name"')
    QgsProject.instance().addMapLayer(layer)
    return layer


def find(plugin, name: str) -> QWidget:
    return plugin.dock.findChild(QWidget, name)


def select(layer: QgsVectorLayer, *names: str) -> None:
    layer.selectByIds([feature.id() for feature in layer.getFeatures() if feature["name"] in names])


def area_of(request) -> float:
    """What lies inside an odd number of rings."""
    shape = QgsGeometry()
    for ring in (request.area, *request.area_more):
        part = QgsGeometry.fromWkt(f"Polygon(({', '.join(f'{x} {y}' for x, y in ring)}))")
        shape = shape.symDifference(part) if not shape.isNull() else part
    return shape.area()


@pytest.mark.parametrize("name", AREAS_M2)
def test_the_shape_travels(plugin, parcels, qgis_canvas, monkeypatch, name) -> None:
    sent = []
    monkeypatch.setattr(plugin.link, "send", lambda request: sent.append(request) or "job-x")
    qgis_canvas.setLayers([parcels])
    select(parcels, name)
    QTest.mouseClick(find(plugin, "extent_selected"), LEFT)
    assert find(plugin, "extent_size").text().startswith(f"parcels {name}  ·  ")
    QTest.mouseClick(find(plugin, "task_describe"), LEFT)
    assert area_of(sent[0]) == pytest.approx(AREAS_M2[name], rel=1e-6)
    turn = list(plugin.conversation)[-1]
    assert turn.place_name == f"parcels {name}"
    assert turn.place.geometry.area() == pytest.approx(AREAS_M2[name], rel=1e-6)
    assert f"parcels {name}" in plugin.dock.chat.card(turn.number).findChild(QWidget, "place").text()


def test_it_follows_the_selection(plugin, parcels, qgis_canvas) -> None:
    qgis_canvas.setLayers([parcels])
    QTest.mouseClick(find(plugin, "extent_selected"), LEFT)
    assert find(plugin, "extent_size").text() == "Select a polygon that lies on the layer"
    assert not find(plugin, "task_bar").isEnabled()
    select(parcels, "far away")
    assert not find(plugin, "task_bar").isEnabled()
    select(parcels, "yard", "half outside")
    assert find(plugin, "extent_size").text().startswith("2 of parcels")
    assert find(plugin, "task_bar").isEnabled()
    parcels.removeSelection()
    assert not find(plugin, "send_button").isEnabled()
    QgsProject.instance().removeMapLayer(parcels.id())
    assert not find(plugin, "send_button").isEnabled()
    QTest.mouseClick(find(plugin, "extent_visible"), LEFT)
    assert find(plugin, "send_button").isEnabled()


def test_degrees_become_the_rasters_metres(plugin, monkeypatch) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    from orthoscribe.ui.host.extents import area_rings, place_of_ring, seen_of_layer

    yard = QgsGeometry.fromWkt(SHAPES["yard"])
    metres, degrees = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:32635", "EPSG:4326"))
    yard.transform(QgsCoordinateTransform(metres, degrees, QgsProject.instance()))
    rings = [[(point.x(), point.y()) for point in ring] for ring in yard.asPolygon()]
    place = place_of_ring(rings[0], "EPSG:4326", rings[1:])
    layer = plugin.dock.extent_bar.layer()
    sent = area_rings(seen_of_layer(place, layer, QgsProject.instance()), layer, QgsProject.instance())
    assert len(sent) == 2
    shapes = [QgsGeometry.fromWkt(f"Polygon(({', '.join(f'{x} {y}' for x, y in ring)}))") for ring in sent]
    assert shapes[0].area() - shapes[1].area() == pytest.approx(7100, rel=1e-3)

"""Layers and extents on their way to the engine."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle

UTM35, WGS84, WEB = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (32635, 4326, 3857))
ROTATED = (500_000.0, 0.4, 0.3, 5_200_000.0, 0.3, -0.4)
GEOGRAPHIC = (24.9, 5e-6, 0.0, 60.2, 0.0, -5e-6)


@pytest.fixture()
def layer_of(make_raster, qgis_new_project):
    def make(**options) -> QgsRasterLayer:
        layer = QgsRasterLayer(str(make_raster(**options)), "town")
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def ring_in(layer: QgsRasterLayer, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem):
    from orthoscribe.ui.host.extents import area_ring, place_of_rectangle

    return area_ring(place_of_rectangle(rectangle, crs), layer, QgsProject.instance())


def area(ring) -> float:
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in ring]]).area()


def test_same_crs_keeps_the_four_corners(layer_of) -> None:
    layer = layer_of()
    rectangle = QgsRectangle(500_010, 5_199_900, 500_060, 5_199_950)
    ring = ring_in(layer, rectangle, UTM35)
    assert len(ring) == 5
    assert ring[0] == ring[-1]
    assert area(ring) == pytest.approx(2500)


@pytest.mark.parametrize("canvas_crs", [WGS84, WEB], ids=["degrees", "web mercator"])
def test_another_crs_is_densified_and_lands_on_the_layer(layer_of, canvas_crs) -> None:
    from qgis.core import QgsCoordinateTransform

    layer = layer_of()
    wanted = QgsRectangle(500_010, 5_199_900, 500_110, 5_199_950)
    on_canvas = QgsCoordinateTransform(UTM35, canvas_crs, QgsProject.instance()).transformBoundingBox(wanted)
    ring = ring_in(layer, on_canvas, canvas_crs)
    assert len(ring) > 40
    assert area(ring) == pytest.approx(5000, rel=0.05)


def test_a_geographic_layer_under_a_projected_map(layer_of) -> None:
    from qgis.core import QgsCoordinateTransform

    layer = layer_of(transform=GEOGRAPHIC, epsg=4326)
    inner = QgsRectangle(24.9005, 60.199, 24.9015, 60.1995)
    on_canvas = QgsCoordinateTransform(WGS84, WEB, QgsProject.instance()).transformBoundingBox(inner)
    ring = ring_in(layer, on_canvas, WEB)
    xs, ys = zip(*ring)
    assert (min(xs), max(xs)) == pytest.approx((24.9005, 24.9015), abs=1e-7)
    assert (min(ys), max(ys)) == pytest.approx((60.199, 60.1995), abs=1e-7)  # x is longitude


def test_a_rotated_layer_keeps_its_file(layer_of) -> None:
    from orthoscribe.ui.host.sources import source_of

    layer = layer_of(transform=ROTATED)
    source = source_of(layer)
    assert source.transform is None  # the engine reads the whole affine transform from the file
    ring = ring_in(layer, layer.extent(), UTM35)
    assert area(ring) == pytest.approx(layer.extent().area())


def test_a_picture_without_georeference(layer_of) -> None:
    from orthoscribe.ui.host.extents import place_of_layer, size_text
    from orthoscribe.ui.host.sources import source_of

    layer = layer_of(transform=None, epsg=None)
    source = source_of(layer)
    assert source.crs_wkt == ""
    assert source.transform.to_map((10, 20)) == (10, -20)
    assert size_text(place_of_layer(layer), QgsProject.instance()) == "400 × 300 px"


def test_off_the_layer_is_a_sentence(layer_of) -> None:
    from orthoscribe.inference.protocol.errors import WindowEmpty

    with pytest.raises(WindowEmpty, match="Whole layer"):
        ring_in(layer_of(), QgsRectangle(0, 0, 10, 10), UTM35)


def test_an_extent_without_size_is_a_sentence() -> None:
    from orthoscribe.inference.protocol.errors import WindowEmpty
    from orthoscribe.ui.host.extents import place_of_rectangle

    with pytest.raises(WindowEmpty, match="no size"):
        place_of_rectangle(QgsRectangle(5, 5, 5, 5), UTM35)


def test_a_turned_map_is_a_turned_ring(layer_of, qgis_canvas) -> None:
    from orthoscribe.ui.host.extents import visible_place

    qgis_canvas.setDestinationCrs(UTM35)
    qgis_canvas.setExtent(QgsRectangle(500_000, 5_199_850, 500_200, 5_200_000))
    qgis_canvas.setRotation(30)
    place = visible_place(qgis_canvas)
    qgis_canvas.setRotation(0)
    assert len(place.ring) == 5
    assert place.ring[0][1] != place.ring[1][1]


def test_distinct_colours_for_labels(qgis_app) -> None:
    from orthoscribe.ui.host.styles import colours_of

    labels = ["building", "house", "roof", "water", "x1", "x2", "x3", "x4"]
    assert len(set(colours_of(labels).values())) == len(labels)
    assert colours_of(["x1"]) == {"x1": colours_of(["x1", "water"])["x1"]}


def test_settings_come_from_the_environment_first(monkeypatch, own_settings) -> None:
    from orthoscribe.ui.host.settings import Settings, read_settings, write_settings

    write_settings(Settings(device="cuda", threads=3, warm=False))
    assert read_settings() == Settings(device="cuda", threads=3, warm=False)
    monkeypatch.setenv("ORTHOSCRIBE_DEVICE", "cpu")
    monkeypatch.setenv("ORTHOSCRIBE_WARM", "1")
    assert read_settings() == Settings(device="cpu", threads=3, warm=True)
    write_settings(Settings())


@pytest.mark.parametrize(("epsg", "rectangle", "degrees"), [
    (4326, QgsRectangle(-5, 40, 6, 50), (-5, 40, 6, 50)),
    (3857, QgsRectangle(-556_597, 4_865_942, 667_917, 6_446_276), (-5, 40, 6, 50)),
    (4326, QgsRectangle(-180, -90, 180, 90), (-180, -90, 180, 90)),
    (4326, QgsRectangle(-150, -60, 160, 60), (-150, -60, 160, 60)),
    (3857, QgsRectangle(-20_037_508, -1e7, 20_037_508, 1e7), (-180, -66.45, 180, 66.45)),
    (3857, QgsRectangle(19.5e6, -5e6, 20.5e6, -3e6), (175.17, -40.92, -175.85, -26.01)),  # over the antimeridian
    (3832, QgsRectangle(2.5e6, -5e6, 5e6, -3e6), (172.46, -41.11, -165.08, -26.16)),
], ids=["degrees", "web mercator", "world", "most of it", "web mercator's world", "beyond its end", "Pacific"])
def test_what_the_map_shows_in_degrees(epsg: int, rectangle: QgsRectangle, degrees) -> None:
    from orthoscribe.ui.host.extents import degrees_of, place_of_rectangle

    place = place_of_rectangle(rectangle, QgsCoordinateReferenceSystem(f"EPSG:{epsg}"))
    assert degrees_of(place, QgsProject.instance()) == pytest.approx(degrees, abs=0.01)


def test_what_has_no_degrees_is_refused() -> None:
    from orthoscribe.inference.protocol.errors import WindowEmpty
    from orthoscribe.ui.host.extents import degrees_of, place_of_rectangle

    with pytest.raises(WindowEmpty, match="Zoom in"):
        degrees_of(place_of_rectangle(QgsRectangle(-1e30, -1e30, 1e30, 1e30), UTM35), QgsProject.instance())

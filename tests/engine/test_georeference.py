"""Places on the map and measures on the ground, for every way a raster can lie."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from rasterio.control import GroundControlPoint

from inference.protocol.errors import BadRequest, WindowEmpty
from inference.protocol.events import BOX, MASK, Finding
from inference.protocol.geometry import Affine, Window, ring_of_window
from inference.protocol.requests import Source
from inference.raster.extents import area_of_extent
from inference.raster.georeference import place

PIXELS = np.ones((1, 40, 50), np.uint8)
WGS84 = pyproj.Geod(ellps="WGS84")
ANGLE = math.radians(25)
COS, SIN = 2 * math.cos(ANGLE), 2 * math.sin(ANGLE)
UTM_PLACES = {
    "north up": (2.0, 0.0, 500_000.0, 0.0, -2.0, 5_000_000.0),
    "south up": (2.0, 0.0, 500_000.0, 0.0, 2.0, 5_000_000.0),
    "rotated": (COS, SIN, 500_000.0, SIN, -COS, 5_000_000.0),
    "mirrored": (-2.0, 0.0, 500_000.0, 0.0, -2.0, 5_000_000.0),
}
#: square metres on the ground of a square metre on the map, at UTM's central meridian
UTM_AREA = 1 / 0.9996**2


def block(left, top, right, bottom, kind=MASK, hole=None):
    """A finding with one rectangle, perhaps with a hole in it."""
    rings = [list(shapely.box(*bounds).exterior.coords) for bounds in [(left, top, right, bottom), hole] if bounds]
    return Finding(kind, "thing", 0.5, (left, top, right, bottom), (tuple(rings),))


def shape_of(mapped):
    """The geometry as shapely sees it."""
    assert mapped.geometry["type"] == "MultiPolygon"
    return shapely.geometry.shape(mapped.geometry)


@pytest.mark.parametrize("transform", UTM_PLACES.values(), ids=UTM_PLACES)
def test_findings_follow_the_full_transform(write_raster, open_scene, transform):
    path = write_raster(PIXELS, transform=transform)
    with open_scene(path, window=Window(10, 5, 30, 20)) as scene:
        mapped = place(block(2, 3, 12, 8), scene)
        assert scene.gsd_m == pytest.approx(2 / 0.9996, rel=1e-5)
    corners = [Affine(*transform).to_map(corner) for corner in [(12, 8), (22, 8), (22, 13), (12, 13)]]
    assert shape_of(mapped).symmetric_difference(shapely.Polygon(corners)).area == pytest.approx(0, abs=1e-6)
    assert mapped.area_m2 == pytest.approx(200 * UTM_AREA, rel=1e-4)
    assert mapped.length_m == pytest.approx(60 / 0.9996, rel=1e-4)
    assert mapped.box_px == (2, 3, 12, 8)


def test_holes_are_taken_off_the_area_but_not_off_the_outline(write_raster, open_scene):
    with open_scene(write_raster(PIXELS)) as scene:
        mapped = place(block(0, 0, 10, 10, hole=(2, 2, 5, 5)), scene)
    assert mapped.area_m2 == pytest.approx((100 - 9) * 4 * UTM_AREA, rel=1e-4)
    assert mapped.length_m == pytest.approx(80 / 0.9996, rel=1e-4)


def test_degrees_are_measured_in_metres(write_raster, open_scene):
    transform = (0.001, 0.0, 10.0, 0.0, -0.001, 60.0)
    with open_scene(write_raster(PIXELS, crs="EPSG:4326", transform=transform)) as scene:
        mapped = place(block(0, 0, 50, 40), scene)
        width_m = WGS84.line_length([10.025, 10.026], [59.98, 59.98])
        height_m = WGS84.line_length([10.025, 10.025], [59.98, 59.979])
        assert scene.gsd_m == pytest.approx(math.sqrt(width_m * height_m), rel=1e-5)
    assert shape_of(mapped).bounds == pytest.approx((10.0, 59.96, 10.05, 60.0)), "x is longitude"
    lons, lats = np.linspace(10, 10.05, 500), np.linspace(59.96, 60, 500)
    ring = ([*lons, *[10.05] * 500, *lons[::-1], *[10.0] * 500], [*[59.96] * 500, *lats, *[60.0] * 500, *lats[::-1]])
    assert mapped.area_m2 == pytest.approx(abs(WGS84.polygon_area_perimeter(*ring)[0]), rel=1e-6)


def test_web_mercator_metres_are_not_ground_metres(write_raster, open_scene):
    y = 8_399_737.9  # 60° north
    with open_scene(write_raster(PIXELS, crs="EPSG:3857", transform=(1.0, 0.0, 0.0, 0.0, -1.0, y))) as scene:
        assert scene.gsd_m == pytest.approx(0.5, rel=5e-3)
        assert place(block(0, 0, 10, 10), scene).area_m2 == pytest.approx(25, rel=1e-2)


def test_feet_are_not_metres(write_raster, open_scene):
    transform = (1.0, 0.0, 990_000.0, 0.0, -1.0, 200_000.0)
    with open_scene(write_raster(PIXELS, crs="EPSG:2263", transform=transform)) as scene:
        assert scene.gsd_m == pytest.approx(0.3048, rel=1e-3)


def test_the_antimeridian_is_crossed_like_any_other(write_raster, open_scene):
    measured = []
    for west in (179.975, 20.0):
        transform = (0.001, 0.0, west, 0.0, -0.001, -17.0)
        with open_scene(write_raster(PIXELS, crs="EPSG:4326", transform=transform)) as scene:
            mapped = place(block(0, 0, 50, 40), scene)
            measured.append((mapped.area_m2, mapped.length_m, scene.gsd_m))
    assert measured[0] == pytest.approx(measured[1], rel=1e-9)


def test_without_crs_there_are_no_measures(write_raster, open_scene):
    with open_scene(write_raster(PIXELS, crs=None)) as scene:
        mapped = place(block(0, 0, 10, 10), scene)
        assert (scene.gsd_m, scene.crs_wkt) == (None, "")
        assert any("no coordinate reference system" in note for note in scene.notes)
    assert (mapped.area_m2, mapped.length_m) == (None, None)
    assert shape_of(mapped).bounds == (500_000, 4_999_980, 500_020, 5_000_000)


def test_a_plain_picture_lies_where_qgis_shows_it(write_raster, open_scene):
    with open_scene(write_raster(PIXELS, crs=None, transform=None)) as scene:
        assert shape_of(place(block(0, 0, 10, 5), scene)).bounds == (0, -5, 10, 0)
        assert any("no georeference" in note for note in scene.notes)


def test_an_engineering_crs_has_no_measures(write_raster, open_scene):
    local = 'LOCAL_CS["site",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'
    with open_scene(write_raster(PIXELS), crs_wkt=local) as scene:
        assert scene.gsd_m is None
        assert place(block(0, 0, 10, 10), scene).area_m2 is None


def test_what_qgis_knows_wins_over_the_file(write_raster, open_scene):
    transform, crs_wkt = Affine(1, 0, 7, 0, -1, 9), pyproj.CRS("EPSG:28992").to_wkt()
    with open_scene(write_raster(PIXELS), transform=transform, crs_wkt=crs_wkt) as scene:
        assert scene.transform == transform
        assert scene.crs_wkt == crs_wkt


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_ground_control_points_place_a_raster(write_raster, open_scene):
    truth = Affine(*UTM_PLACES["rotated"])
    points = [
        GroundControlPoint(row, col, *truth.to_map((col, row))) for col, row in [(0, 0), (50, 0), (50, 40), (0, 40)]
    ]

    def pin(dataset):
        dataset.gcps = (points, pyproj.CRS("EPSG:32631").to_wkt())

    with open_scene(write_raster(PIXELS, crs=None, transform=None, prepare=pin)) as scene:
        assert scene.transform.to_wire() == pytest.approx(truth.to_wire())
        assert "32631" in scene.crs_wkt
        assert any("4 ground control points, 0.0 pixels off" in note for note in scene.notes)


def test_an_area_chooses_the_window_and_cuts_masks(write_raster, open_scene):
    transform = Affine(*UTM_PLACES["rotated"])
    area = tuple(ring_of_window(Window(10, 10, 20, 10), transform))
    with open_scene(write_raster(PIXELS, transform=UTM_PLACES["rotated"]), area=area) as scene:
        assert scene.window == Window(10, 10, 20, 10)
        assert scene.footprint == list(area)
        assert place(block(15, 5, 30, 20), scene).area_m2 == pytest.approx(5 * 5 * 4 * UTM_AREA, rel=1e-4)
        assert place(block(2, 2, 4, 4), scene).area_m2 == pytest.approx(16 * UTM_AREA, rel=1e-4)
        assert place(block(25, 2, 30, 4), scene) is None


def test_a_triangle_keeps_boxes_whole_whose_centre_is_inside(write_raster, open_scene):
    area = ((500_000, 5_000_000), (500_100, 5_000_000), (500_000, 4_999_920), (500_000, 5_000_000))
    with open_scene(write_raster(PIXELS), area=area) as scene:
        kept = place(block(0, 0, 40, 30, kind=BOX), scene)
        assert kept.box_px == (0, 0, 40, 30)
        assert place(block(30, 25, 50, 40, kind=BOX), scene) is None
        cut = place(block(0, 0, 50, 40), scene)
    assert cut.area_m2 == pytest.approx(100 * 80 / 2 * UTM_AREA, rel=1e-4)


def test_an_area_elsewhere_or_without_surface_is_refused(write_raster, open_scene):
    path = write_raster(PIXELS)
    with pytest.raises(WindowEmpty), open_scene(path, area=((0, 0), (1, 0), (1, 1), (0, 0))):
        pass
    line = ((500_000, 5_000_000), (500_010, 4_999_990), (500_000, 5_000_000), (500_000, 5_000_000))
    with pytest.raises(BadRequest, match="no surface"), open_scene(path, area=line):
        pass


def test_an_extent_in_another_crs_becomes_a_ring_in_the_source_s(write_raster, open_scene):
    path = write_raster(PIXELS)
    to_lonlat = pyproj.Transformer.from_crs("EPSG:32631", "EPSG:4326", always_xy=True)
    extent = to_lonlat.transform_bounds(500_020, 4_999_940, 500_060, 4_999_980, densify_pts=21)
    ring = area_of_extent(Source(path), extent, "EPSG:4326")
    assert ring[0] == ring[-1]
    assert shapely.Polygon(ring).symmetric_difference(shapely.box(500_020, 4_999_940, 500_060, 4_999_980)).area < 1
    with pytest.raises(BadRequest, match="EPSG:nonsense"):
        area_of_extent(Source(path), extent, "EPSG:nonsense")
    with pytest.raises(BadRequest, match="no coordinate reference system"):
        area_of_extent(Source(write_raster(PIXELS, "plain.tif", crs=None)), extent, "EPSG:4326")

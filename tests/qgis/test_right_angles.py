"""Outlines taken from pixels become outlines with right angles, and measures hold in any CRS."""

from __future__ import annotations

import math
import random

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle

L_SHAPE = ((0, 0), (20, 0), (20, 8), (9, 8), (9, 15), (0, 15))
PIXEL_M = 0.5


def turned(corners, angle_deg: float) -> QgsGeometry:
    """A polygon, turned around the origin."""
    cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    ring = [QgsPointXY(x * cos - y * sin, x * sin + y * cos) for x, y in (*corners, corners[0])]
    return QgsGeometry.fromPolygonXY([ring])


def as_pixels(shape: QgsGeometry, lost: float = 0.03) -> QgsGeometry:
    """The outline of the pixels in a shape, some of them lost: what a mask gives."""
    dice, box, cells = random.Random(2), shape.boundingBox(), []
    for column in range(int(box.width() / PIXEL_M) + 1):
        for row in range(int(box.height() / PIXEL_M) + 1):
            x, y = box.xMinimum() + column * PIXEL_M, box.yMinimum() + row * PIXEL_M
            middle = QgsGeometry.fromPointXY(QgsPointXY(x + PIXEL_M / 2, y + PIXEL_M / 2))
            if shape.contains(middle) and dice.random() > lost:
                cells.append(QgsGeometry.fromRect(QgsRectangle(x, y, x + PIXEL_M, y + PIXEL_M)))
    whole = QgsGeometry.unaryUnion(cells)
    parts = whole.asMultiPolygon() if whole.isMultipart() else [whole.asPolygon()]
    rings = max((part[0] for part in parts), key=lambda ring: QgsGeometry.fromPolygonXY([ring]).area())
    return QgsGeometry.fromPolygonXY([rings])


def angles_deg(ring) -> list[float]:
    """How far each corner is from a right angle."""
    off = []
    for before, here, after in zip((ring[-2], *ring), ring[:-1], ring[1:]):
        first = math.atan2(here.y() - before.y(), here.x() - before.x())
        second = math.atan2(after.y() - here.y(), after.x() - here.x())
        turn = abs(math.degrees(second - first)) % 90
        off.append(min(turn, 90 - turn))
    return off


@pytest.mark.parametrize("angle_deg", [0, 10, 30, 44, 45, 60])
def test_a_building_of_pixels_is_squared(qgis_app, angle_deg: float) -> None:
    from orthoscribe.ui.host.review.right_angles import overlap, squared

    true = turned(L_SHAPE, angle_deg)
    rough = as_pixels(true)
    assert len(rough.asPolygon()[0]) > 100
    [[ring]] = squared(rough, 1.0).asMultiPolygon()
    assert len(ring) == 7  # six corners, closed
    assert max(angles_deg(ring)) < 0.1
    assert overlap(true, QgsGeometry.fromPolygonXY([ring])) > 0.9


def test_a_round_thing_stays_as_it_is(qgis_app) -> None:
    from orthoscribe.ui.host.review.right_angles import squared

    pond = QgsGeometry.fromPointXY(QgsPointXY(5, 5)).buffer(10, 12)
    corner = QgsGeometry.fromWkt("Polygon((0 0, 30 0, 0 4, 0 0))")
    assert squared(corner, 0.5).asMultiPolygon()[0] == corner.asPolygon()
    assert squared(pond, 0.1).area() == pytest.approx(pond.area(), rel=0.2)


@pytest.mark.parametrize("epsg", [32635, 3857, 4326])
def test_a_plane_in_metres_wherever_one_is(qgis_app, epsg: int) -> None:
    """A square of 30 m at 60° north, in metres, in Web Mercator's stretched metres, and in degrees."""
    from qgis.core import QgsCoordinateTransform

    from orthoscribe.ui.host.measures import Measures

    crs = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
    shape = QgsGeometry.fromRect(QgsRectangle(500_000, 6_650_000, 500_030, 6_650_030))
    shape.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32635"), crs, QgsProject.instance()))
    measures = Measures(crs, QgsProject.instance())
    area_m2, length_m = measures.of(shape)
    assert area_m2 == pytest.approx(900, rel=2e-3)
    assert length_m == pytest.approx(120, rel=2e-3)
    shape.transform(measures.to_plane(shape))
    assert shape.area() == pytest.approx(900, rel=5e-3)
    assert shape.length() == pytest.approx(120, rel=5e-3)


def test_pixels_have_no_metres(qgis_app) -> None:
    from orthoscribe.ui.host.measures import Measures

    shape = QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10))
    measures = Measures(QgsCoordinateReferenceSystem(), QgsProject.instance())
    assert measures.of(shape) == (None, None)
    assert measures.to_plane(shape).isIdentity()

"""Areas that are no rectangles."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from inference.protocol.geometry import Window
from inference.protocol.requests import Source, TaskRequest
from inference.raster.grid import AnalysisGrid
from inference.raster.scene import Scene


def test_an_area_has_holes_and_parts(tmp_path) -> None:
    outer = ((10.0, 10.0), (90.0, 10.0), (90.0, 90.0), (10.0, 90.0), (10.0, 10.0))
    hole = ((30.0, 30.0), (50.0, 30.0), (50.0, 50.0), (30.0, 50.0), (30.0, 30.0))
    part = ((100.0, 10.0), (120.0, 10.0), (120.0, 30.0), (100.0, 30.0), (100.0, 10.0))
    path = tmp_path / "plain.tif"
    with rasterio.open(path, "w", driver="GTiff", width=200, height=100, count=3, dtype="uint8",
                       transform=rasterio.Affine(1, 0, 0, 0, -1, 100), crs="EPSG:32633") as raster:
        raster.write(np.full((3, 100, 200), 90, np.uint8))
    request = TaskRequest("segment", Source(str(path)), "x", area=outer, area_more=(hole, part))
    assert TaskRequest.from_wire("segment", request.to_wire()) == request
    with Scene.open(request) as scene:
        assert (scene.width_px, scene.height_px) == (110, 80)
        assert scene.area_shape_px.area == pytest.approx(6400 - 400 + 400)
        inside = [scene.holds((x - 10, 90 - y)) for x, y in ((20, 20), (40, 40), (110, 20), (95, 20), (110, 60))]
        assert inside == [True, False, True, False, False]
        grid = AnalysisGrid.of(scene, 1.0, None)
        assert grid.inside(Window(0, 0, 110, 80)).sum() == pytest.approx(6400, rel=0.05)

"""An index is made and searched in a real QGIS: by words, by an example, from the conversation and the locator bar."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[2]
SIDE_PX, STEP_PX, CHIPS = 128, 64, 500
CAPTIONS = ("A harbour with ships.", "Houses along a road, with many trees.", "", "Storage tanks beside a road.")
LONGEST_WORK_MS = 50


def to_lonlat(raster: gdal.Dataset) -> osr.CoordinateTransformation:
    """From the raster's CRS to longitude and latitude."""
    systems = osr.SpatialReference(raster.GetProjection()), osr.SpatialReference()
    systems[1].ImportFromEPSG(4326)
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(*systems)


def chips_of(path: Path) -> list[dict]:
    """Five hundred chips of the scene, row by row, every ninth of a file that is gone."""
    raster = gdal.Open(str(path))
    west, wide, _, north, _, high = raster.GetGeoTransform()
    transform, found = to_lonlat(raster), []
    offsets = [(col, row) for row in range(0, raster.RasterYSize - SIDE_PX + 1, STEP_PX)
               for col in range(0, raster.RasterXSize - SIDE_PX + 1, STEP_PX)]
    for number, (col, row) in enumerate(offsets[:CHIPS], 1):
        corners = ((col, row), (col + SIDE_PX, row), (col + SIDE_PX, row + SIDE_PX), (col, row + SIDE_PX), (col, row))
        ring = [list(transform.TransformPoint(west + x * wide, north + y * high)[:2]) for x, y in corners]
        record = {
            "chip": number, "rank": number, "path": str(path) if number % 9 else "/data/gone/harbour_2019.tif",
            "name": "scene", "window": [col, row, SIDE_PX, SIDE_PX], "gsd_m": 0.5,
            "caption": CAPTIONS[number % 4], "sensor": ("Sentinel-2", "drone")[number % 2], "date": "2021-06-01",
        }
        found.append({
            "kind": "cell", "label": "chip", "score": round(0.4 - 0.0005 * number, 4), "box_px": [0, 0, 1, 1],
            "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]}, "area_m2": None, "length_m": None,
            "record": record,
        })
    return found


@pytest.fixture()
def archive(scene: Path, tmp_path: Path) -> str:
    """A script for the engine that indexes, and finds the same chips, fewer with each search."""
    chips = chips_of(scene)
    done = {"status": "done", "text": "", "crs_wkt": "EPSG:4326", "sensors": ["Sentinel-2", "drone"], "chips": 10_000,
            "elapsed_ms": 4}
    without = [chip for chip in chips[:40] if chip["record"]["chip"] != 2]
    takes = [[{"findings": found}, {"result": done}] for found in (chips, chips[:40], without, chips[:40])]
    indexed = {"chips": 10_000, "added": 10_000, "failed": [{"path": "broken_2017.tif", "message": "It is damaged."}]}
    script = {"search": takes, "index": [[
        {"progress": 0.3, "message": "scene.tif: chip 120 of 484"}, {"wait": True, "delay_ms": 1500},
        {"progress": 0.9, "message": "scene.tif: chip 430 of 484"}, {"result": indexed},
    ]]}
    path = tmp_path / "archive.json"
    path.write_text(json.dumps(script), encoding="utf-8")
    return str(path)


@pytest.mark.timeout(800)
def test_places_are_found_by_every_door(perform, in_time, engine, archive) -> None:
    is_real = "ORTHOSCRIBE_PYTHON" in engine
    if is_real and not (ROOT / "inference" / "engine" / "indexing.py").is_file():
        pytest.skip("this engine makes no index")
    look = partial(perform, "play_find", **({} if is_real else {"ORTHOSCRIBE_ENGINE_SCRIPT": archive}))
    report = look()
    assert (report["words"], report["kept"]) == ((50, 50) if is_real else (500, 40))
    assert report["rasters"] == 1  # a click loads nothing
    task, prompt, status, answer = report["turn"]
    assert (task, prompt, status) == ("search", "show me places like this with a harbour", "done")
    assert "places like this one for “harbour” in the index “coast”" in answer and "\n2. " in answer
    assert report["offered"]
    in_time({"work": LONGEST_WORK_MS}, report, lambda told: told["times"], look)

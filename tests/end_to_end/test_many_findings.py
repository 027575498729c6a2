"""Ten thousand findings in a real QGIS: shown while they come, written once, none lost, and the window stays awake."""

from __future__ import annotations

import json
import math
from functools import partial
from pathlib import Path

import pytest
from osgeo import gdal, ogr

COLUMNS, ROWS, BATCH, EVERY_MS = 100, 100, 80, 15
KINDS = ("building", "tree", "car", "pool", "greenhouse")
LONGEST_WORK_MS = 50
CORNERS, TIMEOUT_S = 24, 240


def outline(column: int, row: int, place: tuple[float, float, float]) -> dict:
    """A finding whose outline has as many corners as one taken from pixels, in its cell of a square place."""
    west, north, side = place
    step, number = side / COLUMNS, row * COLUMNS + column
    x, y, radius = west + (column + 0.5) * step, north - (row + 0.5) * step, step * (0.25 + 0.15 * (number % 7) / 6)
    turns = [2 * math.pi * corner / CORNERS for corner in range(CORNERS)]
    wave = [radius * (1 + 0.15 * (corner % 2)) for corner in range(CORNERS)]
    ring = [[x + far * math.cos(turn), y + far * math.sin(turn)] for turn, far in zip(turns, wave)]
    score = 0.3 + 0.69 * (number * 37 % 1000) / 1000
    return {
        "kind": "mask", "label": KINDS[number % len(KINDS)], "score": round(score, 3),
        "box_px": [column, row, column + 1, row + 1], "area_m2": 20.0, "length_m": 18.0,
        "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
    }


@pytest.fixture()
def many(scene: Path, tmp_path: Path) -> str:
    """A script for the engine: findings all over the scene in batches, as they would come tile by tile."""
    raster = gdal.Open(str(scene))
    west, pixel, _, north, *_ = raster.GetGeoTransform()
    place, raster = (west, north, pixel * raster.RasterXSize), None
    found = [outline(column, row, place) for row in range(ROWS) for column in range(COLUMNS)]
    batches = [found[start:start + BATCH] for start in range(0, len(found), BATCH)]
    take = []
    for number, batch in enumerate(batches):
        share = number / len(batches)
        take.append({"progress": share, "message": f"Tile {number + 1} of {len(batches)}"})
        take.append({"findings": batch, "delay_ms": EVERY_MS})
    path = tmp_path / "many.json"
    path.write_text(json.dumps({"segment": [[*take, {"text": "Ten thousand things."}]]}), encoding="utf-8")
    return str(path)


@pytest.mark.timeout(3 * TIMEOUT_S)
@pytest.mark.parametrize("engine", ["scripted"], indirect=True)
def test_ten_thousand_findings(perform, in_time, many, tmp_path: Path) -> None:
    look = partial(perform, "play_many_findings", timeout_s=TIMEOUT_S, ORTHOSCRIBE_ENGINE_SCRIPT=many)
    report = look()
    whole, half = report["whole"], report["half"]
    assert (whole["status"], whole["counted"], whole["kept"]) == ("done", COLUMNS * ROWS, COLUMNS * ROWS)
    assert len(whole["seen"]) >= 5  # it grew before one's eyes
    assert half["status"] == "cancelled"
    assert 5_000 <= half["counted"] == half["kept"] < COLUMNS * ROWS
    assert {turn["provider"] for turn in (whole, half)} == {"ogr"}
    assert (whole["layers"], half["layers"]) == (2, 3)
    assert rows_written(tmp_path / "many_orthoscribe.gpkg") == sorted((whole["kept"], half["kept"]))
    in_time({"at work": LONGEST_WORK_MS}, report, times_of, again=look)


def times_of(report: dict) -> dict[str, dict[str, float]]:
    """The window's own work for all findings, and until they were cancelled."""
    return {"at work": {name: report[name]["busy_ms"] for name in ("whole", "half")}}


def rows_written(path: Path) -> list[int]:
    """How many rows each table of findings has, the smallest first."""
    file = ogr.Open(str(path))
    tables = [file.GetLayer(index) for index in range(file.GetLayerCount())]
    return sorted(table.GetFeatureCount() for table in tables if table.GetName().startswith("turn_"))

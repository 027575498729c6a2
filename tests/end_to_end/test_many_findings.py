"""Ten thousand findings in a real QGIS: shown while they come, written once, none lost, and the window stays awake."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from osgeo import ogr

COLUMNS, ROWS, BATCH, EVERY_MS = 100, 100, 80, 15
WEST, NORTH, SIDE_M = 500_000.0, 5_200_000.0, 768.0
KINDS = ("building", "tree", "car", "pool", "greenhouse")
LONGEST_WORK_MS = 50
CORNERS = 24


def outline(column: int, row: int) -> dict:
    """A finding whose outline has as many corners as one taken from pixels, in its cell of the scene."""
    step, number = SIDE_M / COLUMNS, row * COLUMNS + column
    x, y, radius = WEST + (column + 0.5) * step, NORTH - (row + 0.5) * step, step * (0.25 + 0.15 * (number % 7) / 6)
    turns = [2 * math.pi * corner / CORNERS for corner in range(CORNERS)]
    wave = [radius * (1 + 0.15 * (corner % 2)) for corner in range(CORNERS)]
    ring = [[x + far * math.cos(turn), y + far * math.sin(turn)] for turn, far in zip(turns, wave)]
    return {
        "kind": "mask", "label": KINDS[number % len(KINDS)], "score": round(0.3 + 0.69 * (number * 37 % 1000) / 1000, 3),
        "box_px": [column, row, column + 1, row + 1], "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
        "area_m2": 20.0, "length_m": 18.0,
    }


@pytest.fixture()
def many(tmp_path: Path) -> str:
    """A script for the engine: all findings in batches, as they would come tile by tile."""
    found = [outline(column, row) for row in range(ROWS) for column in range(COLUMNS)]
    batches = [found[start:start + BATCH] for start in range(0, len(found), BATCH)]
    take = []
    for number, batch in enumerate(batches):
        share = number / len(batches)
        take.append({"progress": share, "message": f"Tile {number + 1} of {len(batches)}"})
        take.append({"findings": batch, "delay_ms": EVERY_MS})
    path = tmp_path / "many.json"
    path.write_text(json.dumps({"segment": [[*take, {"text": "Ten thousand things."}]]}), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("engine", ["scripted"], indirect=True)
def test_ten_thousand_findings(perform, many, tmp_path: Path, capsys) -> None:
    report = perform("play_many_findings", ORTHOSCRIBE_ENGINE_SCRIPT=many)
    whole, half = report["whole"], report["half"]
    with capsys.disabled():
        print(f"\nat work for {whole['busy_ms']:.0f} ms, stopped {half['busy_ms']:.0f} ms; "
              f"held up {whole['held_ms']:.0f} and {half['held_ms']:.0f} ms; seen {whole['seen']}")
    assert (whole["status"], whole["counted"], whole["kept"]) == ("done", COLUMNS * ROWS, COLUMNS * ROWS)
    assert len(whole["seen"]) >= 5  # it grew before one's eyes
    assert half["status"] == "cancelled"
    assert 5_000 <= half["counted"] == half["kept"] < COLUMNS * ROWS
    assert {turn["provider"] for turn in (whole, half)} == {"ogr"}
    assert (whole["layers"], half["layers"]) == (2, 3)
    file = ogr.Open(str(tmp_path / "many_orthoscribe.gpkg"))
    tables = {file.GetLayer(index).GetName(): file.GetLayer(index).GetFeatureCount() for index in range(file.GetLayerCount())}
    assert sorted(count for name, count in tables.items() if name.startswith("turn_")) == sorted(
        (whole["kept"], half["kept"])
    )
    assert max(whole["busy_ms"], half["busy_ms"]) <= LONGEST_WORK_MS

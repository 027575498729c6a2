"""Chips for the engine's script: places in rows on the town, of which `record` tells all that an index knows."""

from __future__ import annotations

from pathlib import Path

#: South-west corner of the town, and the size of a chip, in degrees.
WEST, SOUTH, SIDE = 26.9990, 46.9530, 0.0002
SENSORS = ("Sentinel-2", "drone")


def chip(number: int, path: Path | str, rank: int = 0, **more) -> dict:
    """A finding of kind `cell`; `more` replaces parts of its record."""
    west, south = WEST + SIDE * (number % 10), SOUTH + SIDE * (number // 10)
    ring = [[west, south], [west + SIDE, south], [west + SIDE, south + SIDE], [west, south + SIDE], [west, south]]
    record = {
        "chip": number, "rank": rank or number, "path": str(path), "name": Path(str(path)).stem,
        "window": [10 * (number % 10), 10 * (number // 10 % 20), 60, 60], "gsd_m": 0.5,
        "caption": f"A harbour with {number} ships.", "sensor": SENSORS[number % 2], "date": "2019-06-01",
        "place": "", **more,
    }
    return {
        "kind": "cell", "label": record["caption"] or record["name"], "score": round(0.9 - 0.001 * number, 4),
        "box_px": [0, 0, 1, 1], "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]},
        "area_m2": None, "length_m": None, "record": record,
    }


def take(chips: list[dict], of: int = 10_000, **result) -> list[dict]:
    """What the engine answers to one search."""
    told = {"crs_wkt": "EPSG:4326", "sensors": list(SENSORS), "chips": of, "elapsed_ms": 4, "text": "", **result}
    return [{"findings": chips}, {"result": {"status": "done", "model": "scripted", "revision": "1", **told}}]

"""A review in a real QGIS, by hand: keys on the map, a line across a finding, and what is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

THINGS, KINDS = 28, ("airplane", "ship", "storage tank")


@pytest.fixture()
def things(tmp_path: Path) -> str:
    """A script for the engine: things in rows, each a little less sure than the one before."""
    found = [
        {"kind": "mask", "label": KINDS[number % 3], "score": round(0.98 - 0.03 * number, 2),
         "box": [number % 6 / 6 + 0.03, number // 6 / 5 + 0.03, number % 6 / 6 + 0.11, number // 6 / 5 + 0.12],
         "area_m2": 4_300.0, "length_m": 260.0}
        for number in range(THINGS)
    ]
    path = tmp_path / "things.json"
    path.write_text(json.dumps({"ground": [[{"findings": found}, {"text": "28 things."}]]}), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("engine", ["scripted"], indirect=True)
def test_a_review(perform, things) -> None:
    report = perform("play_review", ORTHOSCRIBE_ENGINE_SCRIPT=things)
    # 17 of 28 were sure enough: one was rejected, one was split, the other sixteen are as they were.
    assert report["kept"] == ["accepted"] * 17

"""A data set, a model learnt from it, and an answer by it, from QGIS alone."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture()
def drawn(tmp_path: Path, engine: dict[str, str]) -> dict[str, str]:
    """A drawn scene with a vector layer of what is in it."""
    raster, vector = tmp_path / "scene.tif", tmp_path / "truth.gpkg"
    command = [engine["ORTHOSCRIBE_PYTHON"], "-m", "inference.toolkit.scene", str(raster), "--truth", str(vector),
               "--size", "1024", "--seed", "4"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return {"RASTER": str(raster), "VECTOR": str(vector)}


@pytest.mark.parametrize("engine", ["real"], indirect=True)
def test_a_model_of_ones_own(perform, drawn) -> None:
    report = perform("play_own_model", timeout_s=420, **drawn)
    assert report["about"]["train"] >= 8 and len(report["about"]["classes"]) >= 3
    assert report["about"]["licence"] == "GPL-2.0-or-later"
    assert report["models"][0] == "Orthoscribe compact: Drawn scene\nanswers now"
    assert report["turn"]["model"] == "orthoscribe-compact-drawn-scene" and report["turn"]["answer"]
    assert report["turn"]["revision"].count(".") == 1

"""A real QGIS with real clicks: the main job with its figures, and an engine that is killed."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr

pytestmark = pytest.mark.timeout(800)  # three plays at most, each with a limit of its own

#: the window's own work without a pause, and with what it waits for: two cores are shared with the engine
LIMITS_MS = {"at work": 50, "held up": 80, "first word": 500, "caption": 2000}


def test_the_main_job(perform, in_time, tmp_path: Path) -> None:
    report = perform("play_main_job")
    assert [turn["task"] for turn in report["turns"]] == ["describe"] * 3 + ["ask", "ground", "segment"]
    assert {turn["status"] for turn in report["turns"]} == {"done"}
    assert all(turn["answer"] for turn in report["turns"][:4])
    in_time(LIMITS_MS, report, times_of, again=lambda attempt: perform("play_main_job", attempt))
    made = [turn for turn in report["turns"] if turn["result_layer_id"]]
    if made:
        check_shapefile(tmp_path / "findings.shp")
        assert (tmp_path / "job_orthoscribe.gpkg").is_file()
    assert "<article" in (tmp_path / "conversation.html").read_text(encoding="utf-8")


def times_of(report: dict) -> dict[str, dict[str, float]]:
    """What is held to a limit: the window's times, and the quickest caption's."""
    best = min(report["captions"], key=lambda caption: caption["first_word_ms"])
    quickest = {"first word": {"describe": best["first_word_ms"]}, "caption": {"describe": best["whole_ms"]}}
    return {"at work": report["busy_ms"], "held up": report["blocks_ms"], **quickest}


def check_shapefile(path: Path) -> None:
    """The expected fields, a CRS, and areas."""
    file = ogr.Open(str(path))
    layer = file.GetLayer()
    names = [field.name for field in layer.schema]
    assert names[:4] == ["label", "score", "prompt", "turn"]
    assert names[-2:] == ["area_m2", "length_m"]
    assert layer.GetSpatialRef().IsProjected()
    assert all(feature.GetField("area_m2") > 0 for feature in layer)


def test_a_killed_engine(perform) -> None:
    report = perform("play_kill")
    statuses = [turn["status"] for turn in report["turns"]]
    assert statuses == ["done", "failed", "done", "failed", "done"]
    spoken = report["turns"][1]
    assert spoken["answer"]
    assert "restarts" in spoken["error"]
    assert spoken["answer"] in report["said_in_project"]
    assert len(set(report["pids"])) == 3

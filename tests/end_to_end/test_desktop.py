"""A real QGIS with real clicks: the main job with its figures, and an engine that is killed."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr

pytestmark = pytest.mark.timeout(800)  # three plays at most, each with a limit of its own

#: the window's own work without a pause, and with what it waits for: two cores are shared with the engine
LONGEST_WORK_MS, LONGEST_BLOCK_MS = 50, 80
FIRST_WORD_MS, WHOLE_CAPTION_MS = 500, 2000


def test_the_main_job(perform, is_quiet, tmp_path: Path, capsys) -> None:
    report = perform("play_main_job")
    assert [turn["task"] for turn in report["turns"]] == ["describe"] * 3 + ["ask", "ground", "segment"]
    assert {turn["status"] for turn in report["turns"]} == {"done"}
    assert all(turn["answer"] for turn in report["turns"][:4])
    best = min(report["captions"], key=lambda caption: caption["first_word_ms"])
    held = {"at work": (report["busy_ms"], LONGEST_WORK_MS), "held up": (report["blocks_ms"], LONGEST_BLOCK_MS)}
    is_judged = is_quiet(report)
    for attempt in ("second", "third"):  # a slow moment of the machine does not come back, one of ours does
        if is_judged and any(max(times.values()) > limit for times, limit in held.values()):
            again = perform("play_main_job", attempt)
            for kind, (times, _) in zip(("busy_ms", "blocks_ms"), held.values()):
                times.update({name: min(ms, again[kind][name]) for name, ms in times.items()})
    with capsys.disabled():
        print(f"\nfirst word {best['first_word_ms']:.0f} ms, caption {best['whole_ms']:.0f} ms")
        for kind, (times, _) in held.items():
            print(f"{kind}: " + ", ".join(f"{name} {ms:.0f}" for name, ms in times.items()) + " ms")
    if is_judged:
        assert best["first_word_ms"] <= FIRST_WORD_MS
        assert best["whole_ms"] <= WHOLE_CAPTION_MS
        for times, limit in held.values():
            assert max(times.values()) <= limit
    made = [turn for turn in report["turns"] if turn["result_layer_id"]]
    if made:
        check_shapefile(tmp_path / "findings.shp")
        assert (tmp_path / "job_orthoscribe.gpkg").is_file()
    assert "<article" in (tmp_path / "conversation.html").read_text(encoding="utf-8")


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

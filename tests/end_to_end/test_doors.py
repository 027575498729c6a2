"""The same request by every door: the dock, `qgis_process`, a batch, a model of the designer, the locator bar."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = next((name for name in ("qgis_process.bin", "qgis_process") if (Path("/usr/bin") / name).exists()), "")
#: Houses along two roads: left, top, width, height in pixels of the scene.
HOUSES_PX = (704, 64, 320, 320)


@pytest.fixture()
def houses(scene: Path, tmp_path: Path) -> Path:
    """A part of the scene, so that the same can be asked many times."""
    return Path(gdal.Translate(str(tmp_path / "houses.tif"), str(scene), srcWin=HOUSES_PX).GetDescription())


def by_qgis_process(engine: dict[str, str], raster: Path, folder: Path) -> list:
    """The features that `qgis_process run orthoscribe:segment` finds on a raster."""
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "orthoscribe").symlink_to(ROOT)
    env = {
        **os.environ, **engine, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "PATH": os.pathsep.join(["/usr/bin", os.environ["PATH"]]),
    }
    out = folder / "found.gpkg"
    for arguments in (
        ["plugins", "enable", "orthoscribe"],
        ["run", "orthoscribe:segment", "--", f"INPUT={raster}", "PROMPT=buildings", f"OUTPUT={out}"],
    ):
        done = subprocess.run([PROGRAM, *arguments], env=env, capture_output=True, text=True, timeout=100, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    file = ogr.Open(str(out))
    rows = [(row["label"], row["score"], row.GetGeometryRef().Clone()) for row in file.GetLayer()]
    return sorted((label, score, round(shape.Area(), 2)) for label, score, shape in rows)


@pytest.mark.skipif(not PROGRAM, reason="no qgis_process here")
@pytest.mark.timeout(600)
def test_every_door_leads_to_the_same(perform, engine, houses, tmp_path, capsys) -> None:
    if "ORTHOSCRIBE_PYTHON" not in engine:
        pytest.skip("a script gives the same by every door anyway")
    report = perform("play_doors", timeout_s=420, RASTER=str(houses))
    shapes = [(label, score, ogr.CreateGeometryFromWkt(wkt)) for label, score, wkt in report["dock"]]
    dock = sorted((label, score, round(shape.Area(), 2)) for label, score, shape in shapes)
    alone = by_qgis_process(engine, houses, tmp_path / "alone")
    assert len(dock) == len(alone) > 0
    for (label, score, area), (other_label, other_score, other_area) in zip(dock, alone):
        assert (label, score) == (other_label, pytest.approx(other_score, abs=1e-4))
        assert area == pytest.approx(other_area, rel=1e-3, abs=0.1)

    batch = report["batch"]
    assert len(batch["written"]) == 19
    assert batch["counts"] == [len(dock)] * 19
    assert f"“{batch['broken']}” cannot be opened as a raster" in batch["log"]

    assert report["model"]["points"] == len(dock)
    assert report["turns"][-1] == ["ask", "how many planes are there?", "done"]
    with capsys.disabled():
        print(f"\ndock, qgis_process and model: {len(dock)} features each; batch: 19 of 20 written, 1 named")

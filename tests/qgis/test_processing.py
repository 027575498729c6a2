"""The algorithms, in Processing and in `qgis_process`."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture()
def run(play, town) -> Iterator:
    """Run an algorithm of ours; gives its results and what it said."""
    from orthoscribe.ui.processing.provider import OrthoscribeProvider

    provider = OrthoscribeProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def call(name: str, feedback: QgsProcessingFeedback | None = None, **parameters) -> dict:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"orthoscribe:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or QgsProcessingFeedback()
        results, is_done = algorithm.run({"INPUT": town, **parameters}, context, feedback)
        return {**results, "is_done": is_done, "log": feedback.textLog()}

    yield call
    QgsApplication.processingRegistry().removeProvider(provider)


EXTENT = "500010,500110,5199900,5199950 [EPSG:32635]"


def test_describe(run) -> None:
    assert run("describe", EXTENT=EXTENT)["TEXT"] == "Houses along a road."


def test_ask(run) -> None:
    assert run("ask", PROMPT="how many?")["TEXT"] == "Two airplanes & a <ship>."


def test_ground_writes_a_layer(run, tmp_path) -> None:
    results = run("ground", PROMPT="airplanes", EXTENT=EXTENT, OUTPUT=str(tmp_path / "boxes.gpkg"))
    layer = QgsVectorLayer(results["OUTPUT"], "boxes", "ogr")
    assert (results["COUNT"], layer.featureCount(), layer.crs().authid()) == (3, 3, "EPSG:32635")
    assert sorted(feature["label"] for feature in layer.getFeatures()) == ["airplane", "airplane", "ship"]


def test_segment_writes_a_shapefile(run, tmp_path) -> None:
    results = run("segment", PROMPT="buildings", EXTENT=EXTENT, OUTPUT=str(tmp_path / "masks.shp"))
    assert QgsVectorLayer(results["OUTPUT"], "masks", "ogr").featureCount() == 1
    assert "Coarse." in results["log"]


def test_an_error_ends_with_its_sentence(run, play) -> None:
    play(describe=[[{"error": {"code": "no_pixels", "message": "Every pixel is nodata.", "details": ""}}]])
    results = run("describe")
    assert not results["is_done"]
    assert "Every pixel is nodata." in results["log"]


def test_cancelling_ends_the_job(run, play) -> None:
    play(describe=[[{"text": "word " * 400, "every_ms": 20}]])
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    play(describe=[[{"progress": 0.1, "message": "x"}, {"text": "word " * 400, "every_ms": 20}]])
    assert len(run("describe", feedback)["TEXT"]) < 400


@pytest.fixture()
def two_dates(play, make_raster, tmp_path) -> dict[str, str]:
    """A model that can compare, and two pictures to give it."""
    model = {"id": "x", "title": "X", "revision": "1", "abilities": ["compare"], "labels": {}}
    box = {"kind": "mask", "label": "building", "score": 0.9, "box": [0.1, 0.1, 0.2, 0.2], "from": "bare land"}
    table = {"title": "From – to", "columns": ["Cover", "ha"], "rows": [["building", 1.5]]}
    play(
        hello={"models": [model]},
        compare=[[{"findings": [box]}, {"table": table}, {"text": "One building is new.", "every_ms": 1}]],
    )
    names = ("town_2015.tif", "town_2021.tif")
    return dict(zip(("BEFORE", "AFTER"), (str(make_raster(name)) for name in names)))


def test_compare_writes_changes(run, two_dates, tmp_path) -> None:
    given = {"EXTENT": EXTENT, "BEFORE_DATE": "2015-06", "OUTPUT": str(tmp_path / "c.gpkg")}
    results = run("compare", **two_dates, **given)
    feature = next(QgsVectorLayer(results["OUTPUT"], "c", "ogr").getFeatures())
    assert (feature["from_label"], feature["date_from"].year(), feature["date_to"].year()) == ("bare land", 2015, 2021)
    assert (results["TEXT"], results["COUNT"]) == ("One building is new.", 1)
    assert "building\t1.50" in results["log"]


def test_changemap_writes_a_raster(run, two_dates, tmp_path, make_raster) -> None:
    path = make_raster("change.tif", values=(9,))  # the scripted engine cannot write one
    results = run("changemap", **two_dates, OUTPUT=str(path))
    assert (results["OUTPUT"], results["is_done"]) == (str(path), True)
    results = run("changemap", **two_dates, OUTPUT=str(tmp_path / "none.tif"))
    assert "wrote no map of change" in results["log"]


def test_two_dates_are_refused_with_a_sentence(run, two_dates, play) -> None:
    results = run("compare", **two_dates, BEFORE_DATE="summer", OUTPUT="memory:")
    assert "“summer” is no date" in results["log"]
    play()
    for name in ("compare", "changemap"):
        results = run(name, **two_dates, OUTPUT="memory:")
        assert not results["is_done"]
        assert "No installed model can compare. Put the folder" in results["log"]


@pytest.mark.skipif(not shutil.which("qgis_process.bin"), reason="no qgis_process here")
def test_qgis_process(play, make_raster, tmp_path) -> None:
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "orthoscribe").symlink_to(ROOT)
    env = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "PATH": os.pathsep.join(["/usr/bin", os.environ["PATH"]]),
    }
    out = tmp_path / "boxes.gpkg"
    raster = make_raster()
    for arguments in (
        ["plugins", "enable", "orthoscribe"],
        ["run", "orthoscribe:ground", "--", f"INPUT={raster}", "PROMPT=airplanes", f"EXTENT={EXTENT}", f"OUTPUT={out}"],
    ):
        done = subprocess.run(
            ["qgis_process.bin", *arguments], env=env, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert QgsVectorLayer(str(out), "boxes", "ogr").featureCount() == 3

"""The algorithms, in Processing and in `qgis_process`."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl

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
    results = run("ask", PROMPT="how many?")
    assert (results["TEXT"], results["COUNT"]) == ("Two airplanes & a <ship>.", 3)
    assert "OUTPUT" not in results


def test_ask_writes_a_layer_when_one_is_wanted(run, tmp_path) -> None:
    results = run("ask", PROMPT="how many?", OUTPUT=str(tmp_path / "asked.gpkg"))
    assert QgsVectorLayer(results["OUTPUT"], "asked", "ogr").featureCount() == 3


def test_a_loaded_layer_has_looks_and_provenance(run, town) -> None:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("orthoscribe:ground")
    target = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    feedback = QgsProcessingFeedback()
    results, _ = algorithm.run({"INPUT": town, "PROMPT": "ships", "OUTPUT": target}, context, feedback)
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    layer = context.getMapLayer(results["OUTPUT"])
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert {category.label() for category in layer.renderer().categories()} == {"airplane", "ship"}
    assert "Prompt: ships" in layer.metadata().history()
    assert f"Source: town ({town.source()})" in layer.metadata().history()


def test_everything_has_help(run) -> None:
    for algorithm in QgsApplication.processingRegistry().providerById("orthoscribe").algorithms():
        url = QUrl(algorithm.helpUrl())
        page = Path(url.toLocalFile())
        assert f'id="{url.fragment()}"' in page.read_text(encoding="utf-8"), algorithm.id()
        assert algorithm.shortHelpString() and algorithm.shortDescription() and algorithm.tags()
        assert not algorithm.icon().isNull()
        without = [item.name() for item in algorithm.parameterDefinitions() if not item.help()]
        assert without in ([], ["OUTPUT"] if algorithm.name() == "changemap" else []), algorithm.id()


def test_a_broken_raster_does_not_end_a_batch(run, tmp_path) -> None:
    """Newer QGIS ends a batch at a run that cannot be prepared, and goes on after one that fails at work."""
    (tmp_path / "broken.tif").write_bytes(b"II*\0 and nothing more")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("orthoscribe:segment").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"INPUT": str(tmp_path / "broken.tif"), "PROMPT": "buildings"}
    assert algorithm.prepare(parameters, context, feedback)
    with pytest.raises(QgsProcessingException, match="broken.tif” cannot be opened as a raster"):
        algorithm.runPrepared(parameters, context, feedback)
    assert not feedback.isCanceled()


def test_a_broken_raster_is_named(run, tmp_path) -> None:
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0 and nothing more")
    results = run("segment", INPUT=str(broken), PROMPT="buildings", OUTPUT="memory:")
    assert not results["is_done"]
    assert "broken.tif” cannot be opened as a raster" in results["log"]


def test_one_engine_serves_a_batch(run, monkeypatch) -> None:
    from orthoscribe.ui.session import engine_pool

    started, process = [], engine_pool.EngineProcess
    monkeypatch.setattr(engine_pool, "EngineProcess", lambda command: started.append(command) or process(command))
    assert [run("describe")["TEXT"] for _ in range(3)] == ["Houses along a road."] * 3
    assert len(started) == 1


def test_an_engine_that_nobody_uses_ends(play, qtbot) -> None:
    from orthoscribe.ui.session.engine_pool import EnginePool

    pool = EnginePool(idle_s=0.1)
    with pool.lend():
        kept = pool._idle
        assert kept == []
    process = pool._idle[0].process
    qtbot.waitUntil(lambda: not process.is_alive, timeout=5_000)
    assert pool._idle == []


def test_a_model_of_the_designer_runs(qgis_processing, run, town, tmp_path) -> None:
    model = QgsProcessingModelAlgorithm("Buildings", "models", "models")
    raster = QgsProcessingParameterRasterLayer("raster", "Raster")
    model.addModelParameter(raster, QgsProcessingModelParameter("raster"))
    steps = {
        "segment": ("orthoscribe:segment", {
            "INPUT": QgsProcessingModelChildParameterSource.fromModelParameter("raster"),
            "PROMPT": QgsProcessingModelChildParameterSource.fromStaticValue("buildings"),
        }),
        "centroids": ("native:centroids", {
            "INPUT": QgsProcessingModelChildParameterSource.fromChildOutput("segment", "OUTPUT"),
        }),
    }
    for name, (algorithm_id, sources) in steps.items():
        child = QgsProcessingModelChildAlgorithm(algorithm_id)
        child.setChildId(name)
        for parameter, source in sources.items():
            child.addParameterSources(parameter, [source])
        model.addChildAlgorithm(child)
    output = QgsProcessingModelOutput("points", "Points")
    output.setChildId("centroids")
    output.setChildOutputName("OUTPUT")
    last = model.childAlgorithm("centroids")
    last.setModelOutputs({"points": output})
    model.setChildAlgorithm(last)
    model.updateDestinationParameters()
    assert model.toFile(str(tmp_path / "buildings.model3"))

    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(tmp_path / "buildings.model3"))
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    target = next(item.name() for item in read.destinationParameterDefinitions())
    given = {"raster": town.id(), target: str(tmp_path / "points.gpkg")}
    results, is_done = read.run(given, context, feedback)
    assert is_done, feedback.textLog()
    assert QgsVectorLayer(results[target], "points", "ogr").featureCount() == 1


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
    box = {"kind": "mask", "label": "building", "score": 0.9, "box": [0.1, 0.1, 0.2, 0.2], "from": "bare land",
           "area_m2": 35.0}
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


SQUARE = "Polygon(({0} 5199990, {0} 5199950, {1} 5199950, {1} 5199990, {0} 5199990))"
TWO_PARTS = "MultiPolygon(((500100 5199900, 500120 5199900, 500120 5199920, 500100 5199900)), \
((500150 5199900, 500170 5199900, 500170 5199920, 500150 5199900)))"


def fields_in(wkts: list[str], epsg: int = 32635) -> QgsVectorLayer:
    """Polygons with a name, and a field of ours already taken."""
    uri = f"MultiPolygon?crs=EPSG:{epsg}&field=name:string(20)&field=answer:string(20)"
    layer = QgsVectorLayer(uri, "fields", "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry.fromWkt(wkt)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        feature.setAttributes([f"field {number}", "mine"])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def rows_of(path: str) -> list[dict]:
    layer = QgsVectorLayer(path, "a", "ogr")
    return [dict(zip((field.name() for field in layer.fields()), feature.attributes())) for feature in
            layer.getFeatures()]


def test_an_answer_for_each_polygon(run, two_dates, tmp_path) -> None:
    layer = fields_in([SQUARE.format(500010, 500050), SQUARE.format(600000, 600050), TWO_PARTS])
    paths = {"ANSWERS": str(tmp_path / "a.gpkg"), "OUTPUT": str(tmp_path / "c.gpkg")}
    results = run("compare", **two_dates, POLYGONS=layer, **paths)
    first, far, parts = rows_of(results["ANSWERS"])
    assert (first["name"], first["answer_old"], first["answer"]) == ("field 0", "mine", "One building is new.")
    assert (first["place"], first["findings"], first["labels"], first["found_m2"]) == (1, 1, "1 × building", 35.0)
    assert "does not meet “town_2021”" in far["problem"]
    assert not far["findings"]
    assert parts["answer"] == "Part 1: One building is new. Part 2: One building is new."
    assert (parts["findings"], parts["problem"] or "") == (2, "")
    changes = rows_of(results["OUTPUT"])
    assert [change["turn"] for change in changes] == [1, 3, 3]
    assert results["COUNT"] == 3
    assert results["TEXT"].startswith("1: One building is new.\n2: The polygon does not meet")
    box = next(QgsVectorLayer(results["OUTPUT"], "c", "ogr").getFeatures()).geometry().boundingBox()
    assert (box.xMinimum(), box.width()) == pytest.approx((500014, 4))  # the polygon was the area


def test_polygons_in_another_crs_and_without_a_layer_of_answers(run, tmp_path) -> None:
    square = QgsGeometry.fromWkt(SQUARE.format(500010, 500050))
    systems = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:32635", "EPSG:4326"))
    square.transform(QgsCoordinateTransform(*systems, QgsProject.instance()))
    layer = fields_in([square.asWkt(8)], 4326)
    results = run("ask", PROMPT="how many?", POLYGONS=layer)
    assert results["TEXT"] == "1: Two airplanes & a <ship>."
    assert "ANSWERS" not in results
    assert "ANSWERS" not in run("ask", PROMPT="how many?", ANSWERS=str(tmp_path / "none.gpkg"))


def test_a_polygon_that_cannot_be_answered_does_not_end_the_rest(run, two_dates, play, tmp_path) -> None:
    error = [{"error": {"code": "no_pixels", "message": "Every pixel is nodata.", "details": ""}}]
    model = {"id": "x", "title": "X", "revision": "1", "abilities": ["compare"], "labels": {}}
    play(hello={"models": [model]}, compare=[error, [{"text": "Same."}]])
    layer = fields_in([SQUARE.format(500010, 500050), SQUARE.format(500060, 500090)])
    given = {"POLYGONS": layer, "ANSWERS": str(tmp_path / "a.gpkg"), "OUTPUT": "memory:"}
    rows = rows_of(run("compare", **two_dates, **given)["ANSWERS"])
    assert [row["answer"] or "" for row in rows] == ["", "Same."]
    assert rows[0]["problem"] == "Every pixel is nodata."


def test_an_engine_that_ends_leaves_what_was_said(run, two_dates, play, tmp_path) -> None:
    model = {"id": "x", "title": "X", "revision": "1", "abilities": ["compare"], "labels": {}}
    play(hello={"models": [model]}, compare=[[{"text": "Same."}], [{"exit": 9}]])
    layer = fields_in([SQUARE.format(500010 + 20 * step, 500025 + 20 * step) for step in range(3)])
    given = {"POLYGONS": layer, "ANSWERS": str(tmp_path / "a.gpkg"), "OUTPUT": "memory:"}
    results = run("compare", **two_dates, **given)
    rows = rows_of(results["ANSWERS"])
    assert [row["answer"] or "" for row in rows] == ["Same.", "", ""]
    assert rows[1]["problem"] == rows[2]["problem"] != ""
    play(hello={"models": [model]}, compare=[[{"exit": 9}]])
    assert not run("compare", **two_dates, **{**given, "ANSWERS": str(tmp_path / "b.gpkg")})["is_done"]


def test_cancelling_between_polygons(run, two_dates, tmp_path) -> None:
    layer = fields_in([SQUARE.format(500010 + 20 * step, 500025 + 20 * step) for step in range(4)])
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent >= 50 else None)
    given = {"POLYGONS": layer, "ANSWERS": str(tmp_path / "a.gpkg"), "OUTPUT": "memory:"}
    rows = rows_of(run("compare", feedback, **two_dates, **given)["ANSWERS"])
    assert 2 <= len(rows) < 4


def test_the_help_names_the_fields(run) -> None:
    for name in ("compare", "describe", "segment"):
        words = QgsApplication.processingRegistry().algorithmById(f"orthoscribe:{name}").shortHelpString()
        assert all(f"“{field}”" in words for field in ("place", "answer", "findings", "labels", "found_m2", "problem"))
    algorithm = QgsApplication.processingRegistry().algorithmById("orthoscribe:changemap")
    assert algorithm.parameterDefinition("POLYGONS") is None


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

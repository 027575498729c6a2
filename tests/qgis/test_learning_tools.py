"""Making data sets and fine-tuning from the toolbox: what goes to the engine and to the program, what comes back."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

MADE = {"status": "done", "text": "9 pairs of 2 classes.", "folder": "/there", "pairs": 9, "notes": ["3 left out."]}


@pytest.fixture()
def run(play, town) -> Iterator[Callable[..., dict]]:
    """Run an algorithm of ours; gives its results, and what it said."""
    from orthoscribe.ui.processing.provider import OrthoscribeProvider

    play(data_set=[[{"progress": 0.5, "message": "Picture 5 of 9"}, {"result": MADE}]])
    provider = OrthoscribeProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def call(name: str, feedback: QgsProcessingFeedback | None = None, **parameters) -> dict:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"orthoscribe:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or QgsProcessingFeedback()
        is_right, why = algorithm.checkParameterValues(parameters, context)
        results, is_done = algorithm.run(parameters, context, feedback) if is_right else ({}, False)
        return {**results, "is_done": is_done, "log": feedback.textLog() + why}

    yield call
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture()
def buildings(qgis_new_project) -> QgsVectorLayer:
    """Two buildings on the town and one elsewhere, in longitude and latitude."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=osm_id:string&field=building:string&field=height:double",
                           "buildings", "memory")
    for number, (lon, lat) in enumerate(((27.00039, 46.95335), (27.00118, 46.95263), (12.0, 50.0))):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(
            f"POLYGON(({lon} {lat},{lon + 1e-4} {lat},{lon + 1e-4} {lat - 1e-4},{lon} {lat - 1e-4},{lon} {lat}))"))
        feature.setAttributes([str(number), "house", None if number else 7.5])
        layer.dataProvider().addFeature(feature)
    bare = QgsFeature(layer.fields())
    bare.setAttributes(["9", "house", 1.0])
    layer.dataProvider().addFeature(bare)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture()
def sent(monkeypatch) -> list:
    """Requests that went to the engine, each with the map that went along."""
    from orthoscribe.ui.processing import base_algorithm

    requests, ask = [], base_algorithm.ask

    def watched(channel, request, feedback):
        requests.append((request, json.loads(Path(request.features).read_text(encoding="utf-8"))["features"]))
        return ask(channel, request, feedback)

    monkeypatch.setattr(base_algorithm, "ask", watched)
    return requests


def test_a_data_set_is_made(run, town, buildings, sent, tmp_path) -> None:
    results = run("builddataset", INPUT=town, MAP=buildings, FOLDER=str(tmp_path / "set"), KEEP=60, SCALES=2)
    assert results["is_done"], results["log"]
    assert (results["PAIRS"], results["FOLDER"], results["TEXT"]) == (9, "/there", "9 pairs of 2 classes.")
    assert "3 left out." in results["log"]
    (request, features), = sent
    assert (request.keep_share, request.scales, request.gsd_m, request.chip_px) == (0.6, 2, None, 256)
    assert request.formats == ("csv", "webdataset", "lines") and request.folder == str(tmp_path / "set")
    assert "OpenStreetMap" in request.licence  # the fields are OpenStreetMap's
    x, y = features[0]["geometry"]["coordinates"][0][0]
    assert town.extent().xMinimum() < x < town.extent().xMaximum()
    assert town.extent().yMinimum() < y < town.extent().yMaximum()
    assert [each["properties"]["height"] for each in features] == [7.5, None]  # the one elsewhere stays there
    assert not Path(request.features).exists()  # the map was a temporary one


def test_what_the_layers_say_of_their_licence_counts(run, town, buildings, sent, tmp_path) -> None:
    told = buildings.metadata()
    told.setLicenses(["CC BY 4.0"])
    buildings.setMetadata(told)
    run("builddataset", INPUT=town, MAP=buildings, FOLDER=str(tmp_path / "a"))
    run("builddataset", INPUT=town, MAP=buildings, FOLDER=str(tmp_path / "b"), LICENCE="mine", PICTURE_LICENCE="CC0")
    assert [(request.licence, request.picture_licence) for request, _ in sent] == [("CC BY 4.0", ""), ("mine", "CC0")]


def test_a_temporary_folder_is_a_real_one(run, town, buildings, sent) -> None:
    run("builddataset", INPUT=town, MAP=buildings, FOLDER="TEMPORARY_OUTPUT")
    folder = Path(sent[0][0].folder)
    assert folder.is_absolute() and (not folder.exists() or not any(folder.iterdir()))


def test_only_what_lies_in_the_extent_goes_along(run, town, buildings, sent, tmp_path) -> None:
    extent = "500020,500060,5199960,5199990 [EPSG:32635]"
    run("builddataset", INPUT=town, MAP=buildings, EXTENT=extent, FOLDER=str(tmp_path / "set"), GSD=0.25,
        CLASS_FIELD="building", FORMATS=[2])
    (request, features), = sent
    assert len(features) == 1 and len(request.area) == 5
    assert (request.gsd_m, request.class_field, request.formats) == (0.25, "building", ("lines",))


def test_an_error_is_a_sentence(run, play, town, buildings, tmp_path) -> None:
    play(data_set=[[{"error": {"code": "data_set_impossible", "message": "The folder is not empty.", "details": ""}}]])
    results = run("builddataset", INPUT=town, MAP=buildings, FOLDER=str(tmp_path / "set"))
    assert not results["is_done"] and "The folder is not empty." in results["log"]


def test_layers_of_different_places_are_named(run, town, buildings, tmp_path) -> None:
    extent = "500110,500120,5199860,5199865 [EPSG:32635]"
    results = run("builddataset", INPUT=town, MAP=buildings, EXTENT=extent, FOLDER=str(tmp_path / "set"))
    assert not results["is_done"] and "No feature of the vector layer lies on the raster" in results["log"]


def test_a_cancelled_data_set_says_that_there_is_none(run, play, town, buildings, tmp_path) -> None:
    play(data_set=[[{"progress": 0.1, "message": "x"}, {"wait": True, "delay_ms": 20_000}]])
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    started = time.monotonic()
    results = run("builddataset", feedback, INPUT=town, MAP=buildings, FOLDER=str(tmp_path / "set"))
    assert "No data set was written." in results["log"] and time.monotonic() - started < 15


@pytest.fixture()
def program(tmp_path, monkeypatch) -> Callable[[str], list]:
    """In place of the learning program, lines of Python; gives the arguments it was started with."""
    from orthoscribe.inference.client.process import EngineCommand
    from orthoscribe.ui.host import fine_tuning, models, settings

    for module in (models, settings):
        monkeypatch.setattr(module, "own_packs", lambda: tmp_path / "packs")
    monkeypatch.setattr(fine_tuning, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setattr(fine_tuning, "engine_python", lambda _settings: Path(sys.executable))
    started: list = []

    def give(code: str) -> list:
        def command(_python, module, arguments):
            started.append((module, arguments))
            return EngineCommand([sys.executable, "-c", code], {"PYTHONUTF8": "1"}, str(tmp_path))

        monkeypatch.setattr(fine_tuning, "engine_command", command)
        return started

    return give


class Listening(QgsProcessingFeedback):
    """Keeps what is said about the progress."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.said.append(text)


LOOKING = (
    '{"fraction": 0.4, "message": '
    '{"template": "Looking at picture {number} of {count}", "blanks": {"number": 4, "count": 9}}}'
)
DONE = '{"id": "small-harbour", "title": "Small: harbour", "revision": "8.1", "scores": {"set: accuracy": 0.75}}'


def test_fine_tuning_tells_how_far_it_is_and_what_it_is_worth(run, program, tmp_path) -> None:
    started = program(f"print('{LOOKING}'); print('{DONE}')")
    steps: list[float] = []
    feedback = Listening()
    feedback.progressChanged.connect(steps.append)
    results = run("finetune", feedback, SET=str(tmp_path), NAME="Harbour, 2nd", STEPS=20)
    assert results["is_done"] and results["MODEL"] == "small-harbour" and 40 in steps
    assert feedback.said == ["Looking at picture 4 of 9"]
    assert results["TEXT"] == "set: accuracy: 0.75" and "“Small: harbour” is in the list of models" in results["log"]
    (module, arguments), = started
    assert module == "inference.tuning"
    assert arguments == ("--json", "--set", str(tmp_path), "--out", str(tmp_path / "packs" / "Harbour__2nd"),
                         "--title", "Harbour, 2nd", "--steps", "20")


@pytest.mark.parametrize(("code", "words"), [
    ("import sys; print('{\"code\": \"data_set_impossible\", \"message\": \"Only 3 pairs.\"}', file=sys.stderr); "
     "sys.exit(2)", "Only 3 pairs."),
    ("1 / 0", "ended with an error: ZeroDivisionError: division by zero"),
])
def test_a_failure_is_a_sentence(run, program, tmp_path, code, words) -> None:
    program(code)
    results = run("finetune", SET=str(tmp_path), NAME="x")
    assert not results["is_done"] and words in results["log"]
    assert (tmp_path / "profile" / "finetuning.log").is_file()


def test_cancelling_ends_the_program(run, program, tmp_path) -> None:
    program("import time; print('{\"fraction\": 0.1, \"message\": \"Looking\"}', flush=True); time.sleep(60)")
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    started = time.monotonic()
    results = run("finetune", feedback, SET=str(tmp_path), NAME="x")
    assert "What was done so far is kept" in results["log"] and time.monotonic() - started < 20


def test_a_name_that_is_taken_is_refused_before_anything_runs(run, program, tmp_path) -> None:
    started = program("print(1)")
    (tmp_path / "packs" / "harbour").mkdir(parents=True)
    assert "There is a model “harbour” already" in run("finetune", SET=str(tmp_path), NAME="harbour")["log"]
    assert "Choose the folder of a data set." in run("finetune", SET=str(tmp_path / "no"), NAME="new")["log"]
    assert not started

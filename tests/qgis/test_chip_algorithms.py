"""`orthoscribe:index` and `orthoscribe:search`, alone, in a model of the designer, and through the pool of engines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tests.qgis.chips import chip, take

MODEL = {
    "id": "scripted", "title": "Scripted stand-in", "revision": "1", "labels": {}, "abilities": ["describe", "embed"],
}
INDEXED = {"chips": 80, "added": 70, "removed": 3, "kept": 10, "text": "80 chips.",
           "failed": [{"path": "broken.tif", "message": "The file cannot be read."}]}


@pytest.fixture()
def run(play, town, monkeypatch) -> Iterator:
    """Run an algorithm; gives its results, what it said, and the request that went out."""
    from orthoscribe.ui.processing import chip_algorithm
    from orthoscribe.ui.processing.provider import OrthoscribeProvider

    chips = [chip(number, town.source()) for number in (3, 1, 2)]
    play(hello={"models": [MODEL]}, index=[[{"progress": 0.5, "message": "Half"}, {"result": INDEXED}]],
         search=[take(chips), take([])])
    provider, sent, ask = OrthoscribeProvider(), [], chip_algorithm.ask
    QgsApplication.processingRegistry().addProvider(provider)
    monkeypatch.setattr(chip_algorithm, "ask", lambda *given: sent.append(given[1]) or ask(*given))

    def call(name: str, context: QgsProcessingContext | None = None, **parameters) -> dict:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"orthoscribe:{name}")
        context, feedback = context or QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        results, is_done = algorithm.run(parameters, context, feedback)
        return {**results, "is_done": is_done, "log": feedback.textLog(), "sent": sent[-1] if sent else None}

    yield call
    QgsApplication.processingRegistry().removeProvider(provider)


def test_rasters_are_indexed(run, town, tmp_path: Path) -> None:
    path = str(tmp_path / "coast.gpkg")
    results = run("index", LAYERS=[town], FOLDER=str(tmp_path), GSDS="0.5, 2", OVERLAP=0.5, OUTPUT=path,
                  SCHEDULER="tcp://10.0.0.5:8786", AFRESH=True, THOROUGH=True)
    request = results["sent"]
    assert (request.store, request.folders) == (path, (str(tmp_path),))
    assert (request.gsds_m, request.overlap, request.thorough) == ((0.5, 2.0), 0.5, True)
    assert (request.scheduler, request.afresh, [one.path for one in request.sources]) == (
        "tcp://10.0.0.5:8786", True, [town.source()],
    )
    told = [results[name] for name in ("OUTPUT", "CHIPS", "ADDED", "REMOVED", "KEPT", "FAILED", "TEXT")]
    assert told == [path, 80, 70, 3, 10, 1, "80 chips."]
    assert "broken.tif: The file cannot be read." in results["log"]


@pytest.mark.parametrize(("parameters", "said"), [
    ({"OUTPUT": "coast.gpkg"}, "Choose raster layers, a folder, or a list to be indexed."),
    ({"FOLDER": "."}, "Say where the index lies"),
    ({"FOLDER": ".", "OUTPUT": "coast.gpkg", "GSDS": "fine"}, "“fine” are no pixel sizes."),
])
def test_what_cannot_be_indexed_is_said(run, parameters, said) -> None:
    results = run("index", **parameters)
    assert not results["is_done"] and said in results["log"]


def test_footprints_come_ranked(run, town, tmp_path: Path) -> None:
    results = run(
        "search", INDEX=str(tmp_path / "coast.gpkg"), TEXT="harbour", EXAMPLE=town, LIKENESS=0.3, LIMIT=20,
        EXAMPLE_EXTENT="500010,500110,5199900,5199950 [EPSG:32635]", EXTENT="26.9,27.1,46.9,47 [EPSG:4326]",
        DATE_FROM="2019", SENSORS="drone, Sentinel-2", OUTPUT=str(tmp_path / "found.gpkg"),
    )
    request = results["sent"]
    assert (request.prompt, request.likeness, request.limit, request.sensors) == (
        "harbour", 0.3, 20, ("drone", "Sentinel-2"),
    )
    assert request.extent == pytest.approx((26.9, 46.9, 27.1, 47.0)) and request.date_from == "2019"
    assert request.like.path == town.source() and len(request.like_area) >= 5
    layer = QgsVectorLayer(results["OUTPUT"], "found", "ogr")
    assert [(row["rank"], row["chip"], row["source"]) for row in layer.getFeatures()] == [
        (1, 1, "town"), (2, 2, "town"), (3, 3, "town"),
    ]
    assert results["COUNT"] == 3 and layer.crs().authid() == "EPSG:4326"
    again = run("search", INDEX="coast.gpkg", TEXT="harbour", OUTPUT="memory:")
    assert again["COUNT"] == 0 and "Nothing was found." in again["log"]


@pytest.mark.parametrize(("parameters", "said"), [
    ({"INDEX": "coast.gpkg"}, "Type what to look for, or give a raster layer as an example."),
    ({"TEXT": "harbour"}, "Say where the index lies"),
    ({"INDEX": "coast.gpkg", "TEXT": "harbour", "DATE_TO": "soon"}, "“soon” is no date."),
])
def test_what_cannot_be_searched_for_is_said(run, parameters, said) -> None:
    results = run("search", OUTPUT="memory:", **{"TEXT": "", **parameters})
    assert not results["is_done"] and said in results["log"]


def test_a_connection_takes_the_place_of_a_file(run, town) -> None:
    from qgis.core import QgsProviderRegistry

    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = "dbname='chips' host=db.example port=5433 user='reader' password='secret'"
    metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True, "savePassword": True}), "archive")
    results = run("search", CONNECTION="archive", TEXT="harbour", OUTPUT="memory:")
    metadata.deleteConnection("archive")
    assert results["sent"].store == "postgresql://reader:secret@db.example:5433/chips"
    assert "secret" not in results["log"]


def test_without_a_model_that_embeds_it_is_said(run, play) -> None:
    play(hello={"models": [{**MODEL, "abilities": ["describe"]}]})
    results = run("search", INDEX="coast.gpkg", TEXT="harbour", OUTPUT="memory:")
    assert not results["is_done"] and "No installed model can search." in results["log"]


def test_a_loaded_layer_is_styled_by_score(run) -> None:
    context = QgsProcessingContext()
    target = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    results = run("search", context, INDEX="coast.gpkg", TEXT="harbour", OUTPUT=target)
    layer = context.getMapLayer(results["OUTPUT"])
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert len(layer.renderer().ranges()) == 5 and layer.labelsEnabled()


def test_a_model_indexes_and_searches(run, town, tmp_path: Path, qgis_processing) -> None:
    source = QgsProcessingModelChildParameterSource
    model, path = QgsProcessingModelAlgorithm("Coast", "models", "models"), str(tmp_path / "coast.gpkg")
    steps = {
        "index": {"LAYERS": source.fromStaticValue([town.source()]), "OUTPUT": source.fromStaticValue(path)},
        "search": {"INDEX": source.fromChildOutput("index", "OUTPUT"), "TEXT": source.fromStaticValue("harbour")},
    }
    for name, parameters in steps.items():
        child = QgsProcessingModelChildAlgorithm(f"orthoscribe:{name}")
        child.setChildId(name)
        for parameter, value in parameters.items():
            child.addParameterSources(parameter, [value])
        if name == "search":
            output = QgsProcessingModelOutput("places", "Places")
            output.setChildId("search")
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"places": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    target = model.destinationParameterDefinitions()[0].name()
    found = tmp_path / "found.gpkg"
    results, is_done = model.run({target: str(found)}, context, feedback)
    assert is_done, feedback.textLog()
    assert QgsVectorLayer(str(found), "found", "ogr").featureCount() == 3

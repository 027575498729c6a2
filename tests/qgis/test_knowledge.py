"""Answers with sources: the base is chosen in the dock, [1] opens its passage, its file or its feature; batches too."""

from __future__ import annotations

import json
import sqlite3
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
from qgis.PyQt.QtGui import QDesktopServices

POINT = {"type": "Point", "coordinates": [27.0, 46.95]}
CITED = [
    {"number": 1, "title": "guide.md › Quays", "passage": "The quay is 210 m long.\n<b>Bold</b> & [2] more.",
     "score": 0.9, "path": "GUIDE", "page": 3, "layer_id": "", "feature_id": None, "geometry": None},
    {"number": 2, "title": "Wells › Old well", "passage": "Name: Old well\nDepth: 12 m", "score": 0.7,
     "path": "", "page": None, "layer_id": "LAYER", "feature_id": 1, "geometry": POINT},
]
ANSWER = "The quay is 210 m long. [1] Old well – Depth: 12 m [2] And [9] is nothing."


@pytest.fixture()
def base(tmp_path: Path) -> Path:
    """A file with the tables that the plugin reads of a knowledge base, and the document that it names."""
    (tmp_path / "guide.md").write_text("The quay is 210 m long.", "utf-8")
    path = tmp_path / "harbour.gpkg"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE documents (name TEXT, path TEXT)")
        database.execute("CREATE TABLE facts (name TEXT, value TEXT)")
        database.execute("INSERT INTO documents VALUES ('guide.md', 'guide.md')")
        database.execute("INSERT INTO facts VALUES ('schema', '1')")
    return path


@pytest.fixture()
def cited(base: Path) -> list[dict]:
    """The citations, whose document is the base's."""
    return json.loads(json.dumps(CITED).replace("GUIDE", str(base.parent / "guide.md")))


@pytest.fixture()
def asked(play, town, base, cited, request):
    """A turn that cites two sources; the engine gets its script before it starts."""
    play(ask=[[{"text": ANSWER, "every_ms": 1}, {"result": {"citations": cited}}]])
    plugin, answered = request.getfixturevalue("plugin"), request.getfixturevalue("answered")
    plugin.knowledge.menu.choose(str(base))
    plugin.dock.tasks.choose("ask")
    plugin.dock._on_task_shown()
    plugin.dock._ask("How long is the quay?")
    return answered()


def links_of(html: str) -> list[str]:
    import re

    return re.findall(r'href="([^"]*)"', html)


def test_numbers_link_to_sources_that_there_are(package, qgis_app) -> None:
    from orthoscribe.ui.chat.answer_links import with_citations, with_links

    html = with_citations(with_links("A ship [1], <i>two</i> [2] [9].", {"ship": 1}), {1, 2})
    assert links_of(html) == ["find:ship", "cite:1", "cite:2"]
    assert "&lt;i&gt;" in html and "[9]" in html


def test_words_of_documents_are_text(package, qgis_app) -> None:
    from orthoscribe.inference.protocol.knowledge import Citation
    from orthoscribe.ui.chat.sources_pane import sources_html

    nasty = '<img src=x onerror=alert(1)> <a href="file:///etc/passwd">open</a> [1]'
    citation = Citation(1, nasty, nasty, 1.0, path='/x"><script>')
    html = sources_html((citation,), 1, QgsApplication.palette())
    assert "<img" not in html and "<script" not in html and set(links_of(html)) == {"cite:1", "find:file%201"}
    assert "&lt;img" in html


def test_a_base_is_chosen_kept_and_taken_along(plugin, base, tmp_path) -> None:
    from orthoscribe.ui.host.knowledge import chosen_base, knowledge_of, known_bases

    project, button = QgsProject.instance(), plugin.dock.bar._knowledge
    assert knowledge_of(project) is None and not button.text()
    plugin.knowledge.menu.choose(str(tmp_path / "town.tif"))  # no base: refused
    assert chosen_base(project) == ""
    plugin.knowledge.menu.choose(str(base))
    assert (knowledge_of(project).store, button.text()) == (str(base), "harbour")
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert chosen_base(project) == "" and not button.text()
    assert project.read(str(tmp_path / "project.qgz"))
    assert (chosen_base(project), known_bases(project), button.text()) == (str(base), [str(base)], "harbour")
    plugin.knowledge.menu.choose("")
    assert knowledge_of(project) is None and known_bases(project) == [str(base)]


def test_only_questions_take_the_base_along(plugin, town, base) -> None:
    from orthoscribe.ui.host.pixels.store import PixelStore
    from orthoscribe.ui.session.question import Question, asking_of

    project = QgsProject.instance()
    plugin.knowledge.menu.choose(str(base))
    taken = {task: asking_of(Question(task, "ships", town.id()), project, (), PixelStore()).request.knowledge
             for task in ("ask", "ground", "describe")}
    assert taken["ask"].store == str(base) and taken["ground"] is taken["describe"] is None


def test_a_citation_opens_its_passage_file_and_feature(asked, plugin, base, qgis_canvas, monkeypatch) -> None:
    card = plugin.dock.chat.card(asked.number)
    assert [citation.number for citation in asked.citations] == [1, 2] and asked.knowledge == str(base)
    assert links_of(card._answer_html()) == ["cite:1", "cite:2"]
    assert "210 m long.<" not in card._sources._content
    card._answer.cited.emit(1)
    assert "&lt;b&gt;Bold&lt;/b&gt;" in card._sources._content and "page 3" in card._sources._content
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    card._sources.link.emit("file 1")
    assert opened == [str(base.parent / "guide.md")]
    card._answer.cited.emit(2)
    card._sources.link.emit("map 2")  # its layer is gone: the place that the base knows
    centre = qgis_canvas.extent().center()
    assert qgis_canvas.extent().contains(centre)


def test_no_file_is_opened_that_the_base_does_not_name(asked, plugin, base, monkeypatch) -> None:
    from dataclasses import replace

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    (base.parent / "other.md").write_text("x", "utf-8")
    for path in (str(base.parent / "other.md"), "/etc/hostname", "https://advice.example/x", str(base.parent / "../x")):
        forged = replace(asked.citations[0], path=path)
        plugin.conversations.change(asked.number, citations=(forged,))
        plugin.sources.open_source(asked.number, 1, "file")
    assert opened == []


def test_the_feature_is_selected_where_its_layer_is(asked, plugin, qgis_canvas) -> None:
    from dataclasses import replace

    layer = QgsVectorLayer("Point?crs=EPSG:32635&field=name:string", "Wells", "memory")
    features = []
    for x in (500_050, 500_150):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} 5199900)"))
        features.append(feature)
    _, added = layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    citation = replace(asked.citations[1], layer_id=layer.id(), feature_id=added[1].id())
    plugin.conversations.change(asked.number, citations=(citation,))
    plugin.sources.open_source(asked.number, 2, "map")
    assert layer.selectedFeatureIds() == [added[1].id()]


def test_sources_are_saved_and_exported(asked, plugin) -> None:
    from orthoscribe.ui.host.history import history_from_json, history_to_json
    from orthoscribe.ui.host.report.markdown import turn_as_markdown
    from orthoscribe.ui.host.report.page import _sources

    [kept] = history_from_json(history_to_json(plugin.conversations.history())).conversations
    assert kept.turns[-1].citations == asked.citations and kept.turns[-1].knowledge == asked.knowledge
    text = turn_as_markdown(asked)
    assert "\\[1\\] guide.md › Quays · page 3" in text and "\\<b\\>" in text
    page = _sources(asked.citations)
    assert "&lt;b&gt;" in page and "Old well" in page


# Processing

@pytest.fixture()
def run(play, town):
    from orthoscribe.ui.processing.provider import OrthoscribeProvider

    provider = OrthoscribeProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def call(name: str, **parameters) -> dict:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"orthoscribe:{name}")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        results, is_done = algorithm.run(parameters, context, feedback)
        return {**results, "is_done": is_done, "log": feedback.textLog()}

    yield call
    QgsApplication.processingRegistry().removeProvider(provider)


def test_ask_takes_a_base_and_tells_its_sources(run, play, town, base, cited) -> None:
    play(ask=[[{"text": ANSWER}, {"result": {"citations": cited}}]])
    results = run("ask", INPUT=town, PROMPT="How long is the quay?", KNOWLEDGE=str(base))
    assert results["TEXT"] == ANSWER
    assert results["SOURCES"].splitlines() == ["[1] guide.md › Quays · page 3", "[2] Wells › Old well"]


def test_features_are_written_with_their_ids_in_degrees(package, qgis_app, tmp_path) -> None:
    from orthoscribe.ui.host.feature_file import Features

    layer = QgsVectorLayer("Point?crs=EPSG:32635&field=name:string&field=year:int", "Wells", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Old “well”", None])
    feature.setGeometry(QgsGeometry.fromWkt("POINT(500000 5200000)"))
    layer.dataProvider().addFeatures([feature])
    file = Features.of(layer).write(tmp_path / "wells.geojson", QgsProcessingFeedback())
    [written] = json.loads(Path(file.path).read_text("utf-8"))["features"]
    assert (file.layer_id, file.name, written["id"]) == (layer.id(), "Wells", 1)
    assert written["geometry"]["coordinates"] == pytest.approx([27.0, 46.9531], abs=1e-3)
    assert written["properties"] == {"name": "Old “well”", "year": None}


def test_knowledgebase_tells_what_was_learnt(run, play, tmp_path) -> None:
    failed = [{"path": "x", "message": "x is damaged."}]
    result = {"text": "2 documents new or changed.", "passages": 9, "failed": failed}
    play(learn=[[{"progress": 0.5, "message": "Reading a.md"}, {"result": result}]])
    results = run("knowledgebase", FOLDER=str(tmp_path), OUTPUT=str(tmp_path / "base.gpkg"))
    assert (results["TEXT"], results["PASSAGES"], results["FAILED"]) == (result["text"], 9, 1)
    assert "x is damaged." in results["log"] and results["OUTPUT"] == str(tmp_path / "base.gpkg")


def test_knowledgebase_without_anything_to_learn_says_so(run, tmp_path) -> None:
    results = run("knowledgebase", OUTPUT=str(tmp_path / "base.gpkg"))
    assert not results["is_done"] and "Choose documents" in results["log"]

"""Findings as layers: where they lie, what they hold, how they look, and how they leave."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsField,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtWidgets import QAction

FIELD_NAMES = [
    "label", "score", "prompt", "turn", "model", "revision", "source", "date_from", "date_to", "status", "area_m2",
    "length_m",
]


@pytest.fixture()
def found(plugin, answered) -> QgsVectorLayer:
    """The layer of an answered question."""
    from orthoscribe.ui.session.jobs import Question

    bar = plugin.dock.extent_bar
    plugin.jobs.ask(Question("ask", "what is here?", bar.layer().id(), bar.place()))
    return QgsProject.instance().mapLayer(answered().result_layer_id)


def test_fields_and_crs(found, town) -> None:
    assert [field.name() for field in found.fields()] == ["fid", *FIELD_NAMES]
    assert found.crs() == town.crs()
    features = sorted(found.getFeatures(), key=lambda feature: -feature["score"])
    assert [feature["label"] for feature in features] == ["airplane", "airplane", "ship"]
    first = features[0]
    assert (first["score"], first["prompt"], first["turn"], first["model"]) == (0.91, "what is here?", 1, "scripted")
    assert (first["area_m2"], first["length_m"], first["source"]) == (812.5, 114.0, "town")
    assert town.extent().intersects(found.extent())


def test_a_style_of_its_kind_lies_in_the_file(found) -> None:
    assert [category.label() for category in found.renderer().categories()] == ["airplane", "ship"]
    colours = {category.symbol().color().name() for category in found.renderer().categories()}
    assert len(colours) == 2
    assert found.labelsEnabled()
    again = QgsVectorLayer(found.source(), "again", "ogr")
    assert [category.label() for category in again.renderer().categories()] == ["airplane", "ship"]


def labels_drawn(layer: QgsVectorLayer, scale: float) -> int:
    """How many labels a map of 800 × 600 px at 96 dpi has at a scale, centred on the layer."""
    from qgis.PyQt.QtCore import QSize

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(800, 600))
    settings.setOutputDpi(96)
    settings.setExtent(layer.extent())
    settings.setExtent(layer.extent().scaled(scale / settings.scale()))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))  # as the canvas does
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return len(job.takeLabelingResults().labelsWithinRect(settings.extent()))


def test_labels_stand_where_things_are_large_enough(found) -> None:
    assert labels_drawn(found, 1_500) == 3
    assert labels_drawn(found, 2_500) == 2
    assert labels_drawn(found, 25_000) == 0


def test_provenance_lies_in_the_file(found) -> None:
    again = QgsVectorLayer(found.source(), "again", "ogr")
    history = "\n".join(again.metadata().history())
    for words in ("Task: ask", "Prompt: what is here?", "Model: scripted 1", "town.tif"):
        assert words in history


def test_a_group_above_the_raster(plugin, found, town, answered) -> None:
    from orthoscribe.ui.session.jobs import Question

    plugin.jobs.ask(Question("segment", "buildings", town.id(), plugin.dock.extent_bar.place()))
    turn = answered()
    root = QgsProject.instance().layerTreeRoot()
    group = root.children()[0]
    assert "town" in group.name()
    assert [node.layerId() for node in group.children()] == [turn.result_layer_id, found.id()]
    assert root.children()[1].layerId() == town.id()
    assert turn.notes == ("Coarse.",)


def test_tables_go_beside_the_project_when_it_is_saved(plugin, found, tmp_path, answered) -> None:
    project = QgsProject.instance()
    assert "|layername=" in found.source()
    temporary = found.source().split("|")[0]
    folder = tmp_path / "survey"
    folder.mkdir()
    project.write(str(folder / "survey.qgz"))
    assert (folder / "survey_orthoscribe.gpkg").is_file()
    assert found.source().startswith(str(folder / "survey_orthoscribe.gpkg"))
    assert found.source().split("|")[0] != temporary
    assert found.isValid()
    assert len(found.renderer().categories()) == 2
    moved = tmp_path / "moved"
    project.clear()
    folder.rename(moved)
    project.read(str(moved / "survey.qgz"))
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    assert [layer.isValid() for layer in layers] == [True]
    assert layers[0].featureCount() == 3


def test_two_tables_in_one_file(plugin, town, found, answered) -> None:
    from orthoscribe.ui.session.jobs import Question

    plugin.jobs.ask(Question("ground", "airplanes", town.id(), plugin.dock.extent_bar.place()))
    second = QgsProject.instance().mapLayer(answered().result_layer_id)
    assert second.source().split("|")[0] == found.source().split("|")[0]
    assert (found.featureCount(), second.featureCount()) == (3, 3)


def export(layer: QgsVectorLayer, path: Path, name: str, qtbot, crs=None, where: str = "") -> None:
    from orthoscribe.ui.host.export import export_layer

    ends = []
    task = export_layer(layer, path, name, QgsProject.instance(), lambda *end: ends.append(end), crs, where)
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    assert ends == [(path, None)]


def test_shapefile(found, tmp_path, qtbot) -> None:
    export(found, tmp_path / "out.shp", "shapefile", qtbot)
    file = ogr.Open(str(tmp_path / "out.shp"))
    shapes = file.GetLayer()
    definition = shapes.GetLayerDefn()
    assert [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())] == FIELD_NAMES
    assert shapes.GetSpatialRef().GetAuthorityCode(None) == "32635"
    assert sorted(round(feature.GetField("area_m2"), 1) for feature in shapes) == [90.0, 700.0, 812.5]
    assert (tmp_path / "out.qml").is_file()


def test_geojson_is_in_degrees(found, tmp_path, qtbot) -> None:
    export(found, tmp_path / "out.geojson", "geojson", qtbot)
    file = ogr.Open(str(tmp_path / "out.geojson"))
    layer = file.GetLayer()
    west, east, south, north = layer.GetExtent()
    assert 26 < west < east < 28
    assert 46 < south < north < 48
    assert "fid" not in {field.name for field in layer.schema}


def test_geopackage(found, tmp_path, qtbot) -> None:
    export(found, tmp_path / "out.gpkg", "geopackage", qtbot)
    assert QgsVectorLayer(str(tmp_path / "out.gpkg"), "out", "ogr").featureCount() == 3


def test_an_export_that_cannot_be_written_is_a_sentence(found, tmp_path, qtbot) -> None:
    from orthoscribe.ui.host.export import export_layer

    ends = []
    path = tmp_path / "missing" / "out.shp"
    QgsApplication.taskManager().addTask(
        export_layer(found, path, "shapefile", QgsProject.instance(), lambda *end: ends.append(end))
    )
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    assert ends[0][0] is None
    assert "out.shp" in ends[0][1].message


def features_of(path: Path) -> list:
    """The features of an exported file."""
    layer = QgsVectorLayer(str(path), "out", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


@pytest.mark.parametrize(("name", "suffix"), [("flatgeobuf", ".fgb"), ("csv", ".csv"), ("shapefile", ".shp")])
def test_in_a_crs_of_the_users(found, tmp_path, qtbot, name: str, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    export(found, path, name, qtbot, QgsCoordinateReferenceSystem("EPSG:3857"))
    if name == "csv":
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert rows[0]["WKT"].startswith("MULTIPOLYGON")
        xs = [QgsGeometry.fromWkt(row["WKT"]).boundingBox().xMinimum() for row in rows]
        assert sorted(row["label"] for row in rows) == ["airplane", "airplane", "ship"]
    else:
        written = QgsVectorLayer(str(path), "out", "ogr")
        assert written.crs().authid() == "EPSG:3857"
        xs = [feature.geometry().boundingBox().xMinimum() for feature in written.getFeatures()]
    assert all(2_900_000 < x < 3_100_000 for x in xs) and len(xs) == 3


def test_only_what_is_accepted_or_shown(found, tmp_path, qtbot) -> None:
    """Also when the review is not saved yet."""
    from orthoscribe.ui.host.review.look import accepted_where, set_least_score, shown_where
    from orthoscribe.ui.host.review.statuses import set_status

    by_score = {feature["score"]: feature.id() for feature in found.getFeatures()}
    for score, status in ((0.66, "accepted"), (0.91, "rejected")):
        list(set_status(found, [by_score[score]], status, "test"))
    set_least_score(found, 0.7)
    export(found, tmp_path / "accepted.gpkg", "geopackage", qtbot, where=accepted_where())
    export(found, tmp_path / "shown.gpkg", "geopackage", qtbot, where=shown_where(found))
    assert [feature["score"] for feature in features_of(tmp_path / "accepted.gpkg")] == [0.66]
    assert sorted(feature["score"] for feature in features_of(tmp_path / "shown.gpkg")) == [0.66, 0.74]
    found.rollBack()


class Shy:
    """A source of features that shows none at first, as QGIS does where a GeoPackage is opened elsewhere just then."""

    def __init__(self, source, times: int) -> None:
        self._source, self._times = source, times

    def fields(self):
        return self._source.fields()

    def getFeatures(self, request):  # noqa: N802
        self._times -= 1
        return iter(()) if self._times >= 0 else self._source.getFeatures(request)


@pytest.mark.parametrize("times", [2, 3])
def test_an_export_that_read_nothing_reads_again_or_says_so(found, tmp_path, qtbot, monkeypatch, times: int) -> None:
    from orthoscribe.ui.host import export as module

    monkeypatch.setattr(module, "PAUSE_S", 0.01)
    path, ends = tmp_path / "out.gpkg", []
    task = module.export_layer(found, path, "geopackage", QgsProject.instance(), lambda *end: ends.append(end))
    task._source = Shy(task._source, times)
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    (written, error), = ends
    if times < module.READS:
        assert written == path and len(features_of(path)) == 3
    else:
        assert "0 of 3 features could be read" in error.message and not path.exists()


def test_a_shapefile_says_what_its_fields_are(found, tmp_path, qtbot) -> None:
    found.startEditing()
    found.addAttribute(QgsField("a very long name", QVariant.String))
    found.addAttribute(QgsField("a very long story", QVariant.String))
    assert found.commitChanges()
    export(found, tmp_path / "out.shp", "shapefile", qtbot)
    names = [field.name() for field in QgsVectorLayer(str(tmp_path / "out.shp"), "out", "ogr").fields()]
    assert names[-2:] == ["a very lon", "a very l_1"]
    text = (tmp_path / "out_fields.txt").read_text(encoding="utf-8")
    assert "a very l_1  (was “a very long story”)" in " ".join(text.split("\n")).replace("   ", "  ")
    assert "area on the ellipsoid" in text


def test_an_export_replaces_a_file_as_a_whole(found, tmp_path, qtbot) -> None:
    path = tmp_path / "out.geojson"
    path.write_text("what was there before", encoding="utf-8")
    export(found, path, "geojson", qtbot)
    assert len(features_of(path)) == 3
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".orthoscribe")]


def test_saved_as_another_project_in_another_folder(plugin, found, tmp_path) -> None:
    project = QgsProject.instance()
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    project.write(str(first / "one.qgz"))
    found.startEditing()
    found.changeAttributeValue(1, found.fields().indexOf("label"), "seaplane")
    project.setFileName(str(second / "two.qgz"))
    assert project.write()
    assert found.source().startswith(str(second / "two_orthoscribe.gpkg"))
    assert found.isEditable() and found.isModified()
    assert found.commitChanges()  # what was under way goes along, and the project before keeps its own
    assert "seaplane" in labels_in(found.source())
    project.read(str(first / "one.qgz"))
    kept = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    assert [layer.source().split("|")[0] for layer in kept] == [str(first / "one_orthoscribe.gpkg")]
    assert kept[0].featureCount() == 3
    assert "seaplane" not in labels_in(kept[0].source())


def labels_in(source: str) -> set[str]:
    """The labels of a table as it lies in its file."""
    return {feature["label"] for feature in QgsVectorLayer(source, "again", "ogr").getFeatures()}


def test_a_new_project_starts_with_an_empty_file(plugin, found, tmp_path, make_raster, answered) -> None:
    from orthoscribe.ui.session.jobs import Question

    project, before = QgsProject.instance(), plugin.store.path
    project.clear()
    assert plugin.store.path != before
    town = QgsRasterLayer(str(make_raster()), "town")
    project.addMapLayer(town)
    plugin.jobs.ask(Question("ground", "ships", town.id(), plugin.dock.extent_bar.place()))
    answered()
    project.write(str(tmp_path / "new.qgz"))
    file = ogr.Open(str(tmp_path / "new_orthoscribe.gpkg"))
    names = [file.GetLayer(index).GetName() for index in range(file.GetLayerCount())]
    file = None
    assert [name for name in names if name.startswith("turn_")] == ["turn_1_ground"]


def test_a_folder_that_cannot_be_written_to(plugin, found, tmp_path, monkeypatch, town, answered, qgis_iface) -> None:
    """The project is saved, a sentence says that the findings stay where they are, and they do; so do new ones."""
    from orthoscribe.ui.host import results_home
    from orthoscribe.ui.session.jobs import Question

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    said = []
    plugin.store.failed.connect(lambda _turn, error: said.append(error.message))
    monkeypatch.setattr(results_home, "copy_database", refuse)
    monkeypatch.setattr(results_home, "can_write_in", lambda _folder: False)
    source = found.source()
    assert QgsProject.instance().write(str(tmp_path / "survey.qgz"))
    assert found.source() == source and found.featureCount() == 3
    assert len(said) == 1 and "stay in a temporary file" in said[0] and str(tmp_path) in said[0]
    plugin.jobs.ask(Question("ground", "ships", town.id(), plugin.dock.extent_bar.place()))
    second = QgsProject.instance().mapLayer(answered().result_layer_id)
    assert second.source().split("|")[0] == source.split("|")[0]
    monkeypatch.undo()
    assert QgsProject.instance().write(str(tmp_path / "survey.qgz"))
    for layer in (found, second):
        assert layer.source().startswith(str(tmp_path / "survey_orthoscribe.gpkg"))
        assert layer.featureCount() == 3


def test_the_menu_offers_findings_and_crs(plugin, found, tmp_path, qtbot) -> None:
    """What is chosen in the submenus is what is written."""
    menu = plugin.export_menu
    menu.aboutToShow.emit()
    for name in ("export_which_accepted", "export_crs_EPSG:4326"):
        menu.findChild(QAction, name).trigger()
    list(set_accepted(found, 0.66))
    menu._export(found, tmp_path / "out.gpkg", "geopackage")
    qtbot.waitUntil((tmp_path / "out.gpkg").exists, timeout=10_000)
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().countActiveTasks(), timeout=10_000)
    written = QgsVectorLayer(f"{tmp_path / 'out.gpkg'}|layername={found.name()}", "out", "ogr")
    assert written.crs().authid() == "EPSG:4326"
    assert [feature["score"] for feature in written.getFeatures()] == [0.66]
    assert "what is here?" in "\n".join(written.metadata().history())
    found.rollBack()


def set_accepted(layer: QgsVectorLayer, score: float):
    """Accept the findings of one score."""
    from orthoscribe.ui.host.review.statuses import set_status

    chosen = [feature.id() for feature in layer.getFeatures() if feature["score"] == score]
    return set_status(layer, chosen, "accepted", "test")

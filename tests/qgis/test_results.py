"""Findings as layers: where they lie, what they hold, how they look, and how they leave."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsVectorLayer,
)

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


def export(layer: QgsVectorLayer, path: Path, name: str, qtbot) -> None:
    from orthoscribe.ui.host.export import export_layer

    ends = []
    task = export_layer(layer, path, name, QgsProject.instance(), lambda *end: ends.append(end))
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

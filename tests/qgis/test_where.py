"""Localize and classify: in Processing, in expressions, and as rasters in the project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

ON_TOWN = "POLYGON((500010 5199990, 500010 5199950, 500050 5199950, 500050 5199990, 500010 5199990))"
HOLED = (
    "MULTIPOLYGON(((500060 5199990, 500060 5199950, 500090 5199950, 500090 5199990, 500060 5199990), "
    "(500070 5199980, 500080 5199980, 500080 5199970, 500070 5199970, 500070 5199980)))"
)
ELSEWHERE = "POLYGON((0 0, 0 9, 9 9, 9 0, 0 0))"
MODEL = {
    "id": "scripted", "title": "Scripted stand-in", "revision": "1", "labels": {},
    "abilities": ["answer", "classify", "describe", "embed", "ground", "segment"],
}


@pytest.fixture()
def run(play, town) -> Iterator:
    """Run an algorithm of ours; gives its results and what it said."""
    from orthoscribe.ui.processing.provider import OrthoscribeProvider
    from orthoscribe.ui.session.engine_pool import shared_pool

    provider = OrthoscribeProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def call(name: str, **parameters) -> dict:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"orthoscribe:{name}")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        results, is_done = algorithm.run({"INPUT": town, **parameters}, context, feedback)
        layers = {key: context.getMapLayer(value) for key, value in results.items() if isinstance(value, str)}
        return {**results, "is_done": is_done, "log": feedback.textLog(), "layers": layers, "context": context}

    yield call
    shared_pool().close()
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture()
def polygons(town) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32635&field=name:string&field=class:string", "parcels", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    for name, shown, wkt in (("a", "wood", ON_TOWN), ("b", "", HOLED), ("c", "wood", ELSEWHERE)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([name, shown])
        layer.dataProvider().addFeature(feature)
    return layer


def named(zone: int | None, label: str) -> dict:
    record = {"zone": zone, "runner_up": "water", "runner_up_score": 0.2}
    return {"kind": "cell", "label": label, "score": 0.7, "box": [0.1, 0.1, 0.3, 0.3], "record": record}


def heat_map(path: Path) -> Path:
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 8, 6, 1, gdal.GDT_Float32)
    raster.GetRasterBand(1).Fill(0.5)
    return path


def class_raster(path: Path) -> Path:
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 8, 6, 1, gdal.GDT_Byte)
    band, colours = raster.GetRasterBand(1), gdal.ColorTable()
    band.Fill(1)
    for value, colour in enumerate(((0, 0, 0, 0), (9, 9, 9, 255), (99, 9, 9, 255))):
        colours.SetColorEntry(value, colour)
    band.SetColorTable(colours)
    band.SetCategoryNames(["", "forest", "water"])
    raster = None
    return path


def test_localize_gives_a_heat_map_and_polygons(run, play, tmp_path) -> None:
    path = heat_map(tmp_path / "heat.tif")
    warm = {"kind": "mask", "label": "boats", "score": 0.8, "box": [0.1, 0.1, 0.3, 0.3]}
    raster = {"path": str(path), "title": "t", "meaning": "m"}
    play(localize=[[{"raster": raster}, {"findings": [warm]}, {"text": "There."}]])
    results = run("localize", PROMPT="boats", HEAT_MAP=str(path), OUTPUT="memory:")
    assert (results["TEXT"], results["COUNT"], results["HEAT_MAP"]) == ("There.", 1, str(path))
    assert next(results["layers"]["OUTPUT"].getFeatures())["label"] == "boats"


def test_localize_says_when_there_is_no_map(run, play, tmp_path) -> None:
    play(localize=[[{"text": "There."}]])
    results = run("localize", PROMPT="boats", HEAT_MAP=str(tmp_path / "none.tif"), OUTPUT="memory:")
    assert not results["is_done"] and "wrote no heat map" in results["log"]


def test_every_polygon_gets_a_class_and_keeps_its_fields(run, play, polygons) -> None:
    first, second, _ = (feature.id() for feature in polygons.getFeatures())
    play(classify=[[{"findings": [named(second, "forest"), named(first, "water")]}, {"text": "Two."}]])
    results = run("classify", CLASSES="forest, water", POLYGONS=polygons, CLASSIFIED="memory:")
    layer = results["layers"]["CLASSIFIED"]
    assert [field.name() for field in layer.fields()] == [
        "name", "class_old", "class", "score", "runner_up", "next_score",
    ]
    rows = {feature["name"]: feature.attributes()[2:] for feature in layer.getFeatures()}
    assert rows["a"] == ["water", 0.7, "water", 0.2] and rows["b"][0] == "forest"
    assert not any(rows["c"]), "off the raster: no class"
    assert results["TEXT"] == "Two."


def test_zones_keep_their_holes_and_those_elsewhere_are_not_sent(run, polygons, town) -> None:
    from qgis.core import QgsCoordinateTransformContext

    from orthoscribe.ui.processing.polygons import Target
    from orthoscribe.ui.processing.zones import zones_of

    target = Target.of(town, QgsCoordinateTransformContext())
    zones = list(zones_of(polygons.getFeatures(), polygons.crs(), target))
    assert [len(zone.rings) for zone in zones] == [1, 2]
    assert len(zones[0].rings[0]) == 5


def test_tiles_and_a_raster_of_classes(run, play, tmp_path) -> None:
    path = class_raster(tmp_path / "classes.tif")
    play(classify=[[{"findings": [named(None, "forest")]}, {"text": "Tiles."}], [{"text": "Raster."}]])
    results = run("classify", CLASSES="forest,water", CLASSIFIED="memory:", CLASS_RASTER=str(path))
    assert results["TEXT"] == "Tiles.\nRaster."
    assert results["layers"]["CLASSIFIED"].featureCount() == 1 and results["CLASS_RASTER"] == str(path)


@pytest.mark.parametrize(("given", "words"), [
    ({"CLASSES": "forest"}, "name at least two classes"),
    ({"CLASSES": "forest,water", "EXAMPLES": True}, "Choose the field"),
    ({"CLASSES": "forest,water", "EXAMPLES": True, "EXAMPLE_FIELD": "class"}, "An example of “wood” does not lie on"),
])
def test_bad_input_is_told(run, polygons, given, words) -> None:
    given = {**given, **({"EXAMPLES": polygons} if "EXAMPLES" in given else {})}
    results = run("classify", CLASSIFIED="memory:", **given)
    assert not results["is_done"] and words in results["log"]


def test_rasters_of_the_engine_get_their_looks(town, tmp_path) -> None:
    from orthoscribe.ui.host.styles import style_raster

    heat = QgsRasterLayer(str(heat_map(tmp_path / "heat.tif")), "heat")
    style_raster(heat)
    assert isinstance(heat.renderer(), QgsSingleBandPseudoColorRenderer)
    classes = QgsRasterLayer(str(class_raster(tmp_path / "classes.tif")), "classes")
    style_raster(classes)
    assert isinstance(classes.renderer(), QgsPalettedRasterRenderer)
    assert [item.label for item in classes.renderer().classes()] == ["forest", "water"]
    assert classes.renderer().classes()[0].color.name() != "#090909", "our colours, not the file's"


@pytest.fixture()
def registered(play, town):
    """The function, as a loaded plugin registers it."""
    from orthoscribe.ui.processing.caption_answers import CaptionAnswers
    from orthoscribe.ui.processing.class_function import NAME, ClassFunction
    from orthoscribe.ui.session.engine_pool import shared_pool

    function = ClassFunction(CaptionAnswers())
    QgsExpression.registerFunction(function)
    yield function
    QgsExpression.unregisterFunction(NAME)
    shared_pool().close()


def evaluate(text: str, **variables) -> tuple[object, str]:
    scope, context = QgsExpressionContextScope(), QgsExpressionContext()
    for name, value in variables.items():
        scope.setVariable(name, value)
    context.appendScope(scope)
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    value = expression.evaluate(context)
    return value, expression.evalErrorString()


def test_the_class_of_a_geometry_in_an_expression(registered, play, monkeypatch) -> None:
    from orthoscribe.ui.session import engine_pool

    started, process = [], engine_pool.EngineProcess
    monkeypatch.setattr(engine_pool, "EngineProcess", lambda command: started.append(command) or process(command))
    play(classify=[[{"findings": [named(0, "forest")]}], [{"findings": [named(0, "water")]}]])
    call = f"orthoscribe_class(geom_from_wkt('{ON_TOWN}'), 'town', 'forest, water')"
    assert not evaluate(call, map_id="canvas")[0] and not started, "a label neither waits nor asks"
    assert evaluate(call, row_number=1) == ("forest", "")
    assert evaluate(call, map_id="canvas") == ("forest", ""), "it is remembered"
    other = call.replace("forest, water", "town, water")
    assert evaluate(other, row_number=1) == ("water", "") and len(started) == 1


@pytest.mark.parametrize(("call", "words"), [
    (f"orthoscribe_class(geom_from_wkt('{ON_TOWN}'), 'town', 'forest')", "at least two classes"),
    ("orthoscribe_class(make_point(1, 2), 'town', 'a,b')", "is no polygon"),
    (f"orthoscribe_class(geom_from_wkt('{ON_TOWN}'), 'village', 'a,b')", "no raster layer “village”"),
])
def test_errors_of_the_expression_are_sentences(registered, call, words) -> None:
    value, error = evaluate(call, row_number=1)
    assert value is None and words in error

"""`orthoscribe_caption` in expressions: where it waits, where it does not, and what it remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsExpressionBuilderWidget
from qgis.PyQt.QtWidgets import QApplication, QWidget

from tests.qgis.map_server import served

SQUARE = "POLYGON((500010 5199990, 500010 5199950, 500050 5199950, 500050 5199990, 500010 5199990))"
CALL = "orthoscribe_caption(geom_from_wkt('{wkt}'), 'town')"


@pytest.fixture()
def registered(play, town):
    """The function, as a loaded plugin registers it."""
    from orthoscribe.ui.processing.caption_answers import CaptionAnswers
    from orthoscribe.ui.processing.caption_function import NAME, CaptionFunction
    from orthoscribe.ui.session.engine_pool import shared_pool

    function = CaptionFunction(CaptionAnswers())
    QgsExpression.registerFunction(function)
    yield function
    QgsExpression.unregisterFunction(NAME)
    shared_pool().close()


def context_with(**variables) -> QgsExpressionContext:
    scope = QgsExpressionContextScope()
    for name, value in variables.items():
        scope.setVariable(name, value)
    context = QgsExpressionContext()
    context.appendScope(scope)
    return context


def evaluate(text: str, **variables) -> tuple[object, str]:
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    value = expression.evaluate(context_with(**variables))
    return value, expression.evalErrorString()


def started_engines(monkeypatch) -> list:
    from orthoscribe.ui.session import engine_pool

    started, process = [], engine_pool.EngineProcess
    monkeypatch.setattr(engine_pool, "EngineProcess", lambda command: started.append(command) or process(command))
    return started


def test_the_field_calculator_waits_and_then_everybody_knows(registered, monkeypatch) -> None:
    started = started_engines(monkeypatch)
    call = CALL.format(wkt=SQUARE)
    assert not evaluate(call, map_id="canvas")[0]  # a label: neither waits nor asks
    assert not evaluate(call)[0]
    assert started == []
    assert evaluate(call, row_number=1) == ("Houses along a road.", "")
    assert evaluate(call, map_id="canvas") == ("Houses along a road.", "")
    assert len(started) == 1


def test_a_question_is_another_answer(registered, play) -> None:
    play(ask=[[{"text": "Two."}], [{"text": "Never asked."}]])
    call = f"orthoscribe_caption(geom_from_wkt('{SQUARE}'), 'town', 'How many?')"
    assert [evaluate(call, row_number=1)[0] for _ in range(2)] == ["Two.", "Two."]


def test_a_changed_file_is_asked_again(registered, play, town, make_raster) -> None:
    play(describe=[[{"text": "Before."}], [{"text": "After."}]])
    call = CALL.format(wkt=SQUARE)
    assert evaluate(call, row_number=1)[0] == "Before."
    make_raster(values=(1, 2, 3, 4))
    assert evaluate(call, row_number=1)[0] == "After."


@pytest.mark.parametrize(("call", "said"), [
    ("orthoscribe_caption(make_point(1, 2), 'town')", "is no polygon"),
    (f"orthoscribe_caption(geom_from_wkt('{SQUARE}'), 'village')", "no raster layer “village”"),
    ("orthoscribe_caption(buffer(make_point(0, 0), 5), 'town')", "does not meet “town”"),
])
def test_what_is_wrong_is_said(registered, call: str, said: str) -> None:
    value, error = evaluate(call, row_number=1)
    assert not value
    assert said in error


def test_an_engine_that_is_silent_is_given_up(registered, play, monkeypatch) -> None:
    from orthoscribe.ui.processing import caption_answers

    monkeypatch.setattr(caption_answers, "ANSWER_S", 0.3)
    play(describe=[[{"text": "late", "delay_ms": 3000}]])
    value, error = evaluate(CALL.format(wkt=SQUARE), row_number=1)
    assert not value
    assert "does not answer" in error


def test_the_window_is_not_held_up_for_ever(registered, play, monkeypatch) -> None:
    from orthoscribe.ui.processing import caption_answers

    monkeypatch.setattr(caption_answers, "WINDOW_S", 0.0)
    shifted = SQUARE.replace("500010", "500011")
    assert evaluate(CALL.format(wkt=SQUARE), row_number=1)[0] == "Houses along a road."
    value, error = evaluate(CALL.format(wkt=shifted), row_number=2)
    assert not value
    assert "Those so far are remembered" in error


def test_typing_an_expression_asks_nothing(registered, monkeypatch, qtbot) -> None:
    started = started_engines(monkeypatch)
    builder = QgsExpressionBuilderWidget(None)
    builder.setExpressionContext(context_with(row_number=1))
    qtbot.addWidget(builder)
    builder.show()
    qtbot.waitExposed(builder)
    QApplication.setActiveWindow(builder)
    kinds = {widget.metaObject().className(): widget for widget in builder.findChildren(QWidget)}
    kinds["QgsCodeEditorExpression"].setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    builder.setExpressionText(CALL.format(wkt=SQUARE))
    qtbot.wait(400)
    assert builder.isExpressionValid()  # or its dialog could not be closed with OK
    assert started == []


def test_processing_waits_in_its_own_thread(qgis_processing, registered, town, qtbot) -> None:
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask

    layer = QgsVectorLayer("Polygon?crs=EPSG:32635", "parcels", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("native:fieldcalculator")
    given = {"INPUT": layer, "FIELD_NAME": "said", "FIELD_TYPE": 2, "FIELD_LENGTH": 200, "FIELD_PRECISION": 0,
             "FORMULA": "orthoscribe_caption($geometry, 'town')", "OUTPUT": "memory:"}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    context.setExpressionContext(QgsExpressionContext())
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    ends: list = []
    task.executed.connect(lambda is_done, results: ends.append((is_done, results.get("OUTPUT", ""))))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    is_done, target = ends[0]
    assert is_done, feedback.textLog()
    assert [row["said"] for row in context.getMapLayer(target).getFeatures()] == ["Houses along a road."]


@pytest.mark.parametrize("kind", ["XYZ", "WMS", "WCS", "group"])
def test_what_qgis_has_to_draw_is_drawn_and_remembered(registered, make_raster, monkeypatch, kind) -> None:
    from orthoscribe.ui.processing import caption_answers

    requests, ask = [], caption_answers.ask

    def keep(channel, request, *others):
        requests.append(request)
        return ask(channel, request, *others)

    monkeypatch.setattr(caption_answers, "ask", keep)
    with served(make_raster("served.tif")) as server:
        sources = {"XYZ": (server.xyz, "wms"), "WMS": (server.wms(32635), "wms"), "WCS": (server.wcs(32635), "wcs")}
        if kind == "group":
            group = QgsProject.instance().layerTreeRoot().addGroup("service")
            group.addLayer(QgsProject.instance().mapLayersByName("town")[0])
        else:
            source, provider = sources[kind]
            QgsProject.instance().addMapLayer(QgsRasterLayer(source, "service", provider))
        call = CALL.format(wkt=SQUARE).replace("town", "service")
        assert not evaluate(call, map_id="canvas")[0]
        assert requests == []
        assert evaluate(call, row_number=1, layer_crs="EPSG:32635") == ("Houses along a road.", "")
        assert evaluate(call, map_id="canvas", layer_crs="EPSG:32635") == ("Houses along a road.", "")
        picture = gdal.Open(requests[0].source.path)
        middle = picture.ReadAsArray()[:3, picture.RasterYSize // 2, picture.RasterXSize // 2]
        assert middle.tolist() == [40, 80, 120]
        assert picture.RasterXSize < 300  # around the geometry, not the whole world
        assert len(requests) == 1
        folder = Path(requests[0].source.path).parent
        registered._answers.close()
        assert not folder.exists()
        QgsProject.instance().removeAllMapLayers()


def test_a_dead_service_is_a_sentence(registered, make_raster) -> None:
    with served(make_raster("served.tif")) as server:
        QgsProject.instance().addMapLayer(QgsRasterLayer(server.wms(32635), "service", "wms"))
        server.fail(503)
        value, error = evaluate(CALL.format(wkt=SQUARE).replace("town", "service"), row_number=1)
    assert not value
    assert "“service” did not come in full" in error


def test_the_help_has_examples(registered) -> None:
    assert registered.helpText().count("orthoscribe_caption(") >= 4
    assert "NULL" in registered.helpText()

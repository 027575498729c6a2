"""Findings are on the map while they come, and in the table once, whole, however the job ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer

MANY, BATCH = 10_000, 100
LABELS = ("tree", "car", "building")


def boxes(first: int, count: int) -> list[dict]:
    """Small boxes in rows of a hundred."""
    return [
        {"label": LABELS[number % 3], "score": 0.5, "area_m2": 1.0, "length_m": 4.0,
         "box": [number % 100 / 100, number // 100 / 100, number % 100 / 100 + 0.008, number // 100 / 100 + 0.008]}
        for number in range(first, first + count)
    ]


def stream(every_ms: int, *end: dict) -> list[list[dict]]:
    """A take that sends all of them in batches."""
    steps = [{"findings": boxes(first, BATCH), "delay_ms": every_ms} for first in range(0, MANY, BATCH)]
    return [[*steps, *end]]


@pytest.fixture()
def ask(plugin, play, town) -> Callable[..., int]:
    """Ask with a script for the engine; gives the turn's number."""
    from orthoscribe.ui.session.jobs import Question

    def put(takes: list) -> int:
        play(ground=takes)
        plugin.link.close()
        return plugin.jobs.ask(Question("ground", "things", town.id(), plugin.dock.extent_bar.place()))

    return put


def live_layers() -> list[QgsVectorLayer]:
    """Layers of findings that are still on their way."""
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.providerType() == "memory"]


def rows(path: str) -> dict[str, int]:
    """How many rows each table of findings has."""
    file = ogr.Open(path)
    tables = [file.GetLayer(index) for index in range(file.GetLayerCount())]
    return {table.GetName(): table.GetFeatureCount() for table in tables if table.GetName().startswith("turn_")}


def test_ten_thousand_grow_on_the_map_and_are_written_once(plugin, ask, qtbot) -> None:
    seen, ids = [], set()
    number = ask(stream(10))

    def is_written() -> bool:
        for layer in live_layers():
            seen.append(layer.featureCount())
            ids.add(layer.id())
        return bool(plugin.conversation.turn(number).result_layer_id)

    qtbot.waitUntil(is_written, timeout=60_000)
    layer = QgsProject.instance().mapLayer(plugin.conversation.turn(number).result_layer_id)
    assert ids == {layer.id()}  # the layer that grew is the one that stays
    assert len(set(seen)) > 5 and seen == sorted(seen)
    assert (layer.providerType(), layer.featureCount()) == ("ogr", MANY)
    assert rows(layer.source().split("|")[0]) == {"turn_1_ground": MANY}
    assert {feature["model"] for feature in layer.getFeatures()} == {"scripted"}  # told only at the end
    assert sorted(category.label() for category in layer.renderer().categories()) == sorted(LABELS)
    assert (layer.customProperty("orthoscribe/turn"), layer.customProperty("orthoscribe/on_its_way")) == (number, None)


def test_stopped_half_way_nothing_is_lost(plugin, ask, qtbot) -> None:
    number = ask(stream(15))
    qtbot.waitUntil(lambda: plugin.conversation.turn(number).count >= MANY // 2, timeout=60_000)
    plugin.jobs.stop()
    qtbot.waitUntil(lambda: plugin.conversation.turn(number).result_layer_id != "", timeout=30_000)
    turn = plugin.conversation.turn(number)
    layer = QgsProject.instance().mapLayer(turn.result_layer_id)
    assert turn.status == "cancelled"
    assert MANY // 2 <= turn.count == layer.featureCount() < MANY
    assert rows(layer.source().split("|")[0]) == {"turn_1_ground": turn.count}
    assert not live_layers()


def test_an_engine_that_dies_leaves_what_it_found(plugin, ask, qtbot) -> None:
    number = ask([[{"findings": boxes(0, BATCH)}, {"wait": True, "delay_ms": 800}, {"exit": 9}]])
    qtbot.waitUntil(lambda: len(live_layers()) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: plugin.conversation.turn(number).result_layer_id != "", timeout=20_000)
    layer = QgsProject.instance().mapLayer(plugin.conversation.turn(number).result_layer_id)
    assert (plugin.conversation.turn(number).status, layer.featureCount()) == ("failed", BATCH)


def test_a_layer_that_the_user_removes_comes_back_at_the_end(plugin, ask, qtbot) -> None:
    number = ask([[{"findings": boxes(0, BATCH)}, {"wait": True, "delay_ms": 1200}, {"text": "Done."}]])
    qtbot.waitUntil(lambda: len(live_layers()) == 1, timeout=10_000)
    QgsProject.instance().removeMapLayer(live_layers()[0].id())
    qtbot.waitUntil(lambda: plugin.conversation.turn(number).result_layer_id != "", timeout=20_000)
    layer = QgsProject.instance().mapLayer(plugin.conversation.turn(number).result_layer_id)
    assert (layer.providerType(), layer.featureCount()) == ("ogr", BATCH)


def test_what_nobody_waits_for_goes(plugin, ask, qtbot) -> None:
    ask([[{"findings": boxes(0, BATCH)}, {"wait": True, "delay_ms": 3000}]])
    qtbot.waitUntil(lambda: len(live_layers()) == 1, timeout=10_000)
    plugin.jobs.abandon()
    assert not live_layers()


def test_where_nothing_can_be_written_the_layer_stays(plugin, ask, qtbot, monkeypatch) -> None:
    """With a sentence, and as a temporary layer that QGIS warns of before it is lost."""
    from orthoscribe.ui.host import results

    def refuse(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(results, "write_table", refuse)
    number = ask([[{"findings": boxes(0, 2 * BATCH)}, {"text": "Done."}]])
    qtbot.waitUntil(lambda: bool(plugin.conversation.turn(number).notes), timeout=20_000)
    qtbot.waitUntil(lambda: sum(layer.featureCount() for layer in live_layers()) == 2 * BATCH, timeout=10_000)
    assert not live_layers()[0].customProperty("skipMemoryLayersCheck")


def test_a_project_saved_meanwhile_has_no_empty_layer(plugin, ask, qtbot, tmp_path) -> None:
    ask([[{"findings": boxes(0, BATCH)}, {"wait": True, "delay_ms": 3000}]])
    qtbot.waitUntil(lambda: len(live_layers()) == 1, timeout=10_000)
    QgsProject.instance().write(str(tmp_path / "soon.qgz"))
    plugin.jobs.abandon()
    QgsProject.instance().read(str(tmp_path / "soon.qgz"))
    assert not live_layers()

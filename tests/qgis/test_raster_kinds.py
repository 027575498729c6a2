"""Every kind of raster, every task: what QGIS hands over is read by the real engine, or refused with a sentence.

One table. A cell is `done`, or the code of the error that is shown instead of an answer.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsProject, QgsRectangle

from tests.qgis.map_server import MapServer, served
from tests.qgis.raster_kinds import FILES, layer_of, town, write

TASKS = ("describe", "ask", "ground", "segment", "compare")
PROMPTS = {"ask": "How many buildings are there?", "ground": "buildings", "segment": "buildings"}
UTM35 = QgsCoordinateReferenceSystem("EPSG:32635")
PLACE = QgsRectangle(500_004, 5_199_844, 500_188, 5_199_996)
#: Kinds that are asked about in a drawn extent; the others as a whole.
IN_PLACE = {"huge", "XYZ tiles", "WMS"}
UNREADABLE = dict.fromkeys(TASKS, "raster_unreadable")
REFUSED = {
    "complex": UNREADABLE,
    "lost": UNREADABLE,
    "empty": dict.fromkeys(TASKS, "no_pixels"),
    "XYZ tiles, the world": dict.fromkeys(TASKS, "window_empty"),
}
WAYS = {
    "another driver": "copied", "in memory": "copied", "zipped": "copied", "in a GeoPackage": "copied",
    "virtual raster": "copied", "XYZ tiles": "drawn", "WMS": "drawn",
}
KINDS = [*FILES, "virtual raster", "XYZ tiles", "XYZ tiles, the world", "WMS"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MapServer]:
    path = tmp_path_factory.mktemp("served") / "town.tif"
    write(path, town())
    with served(path) as running:
        yield running


def end_of(channel, task: str, layers: tuple, place) -> str:
    """How a question ends, from the layers to the engine's answer."""
    from orthoscribe.inference.protocol.errors import OrthoscribeError
    from orthoscribe.ui.host.moments import Moment, Pair
    from orthoscribe.ui.host.pixels.store import PixelStore
    from orthoscribe.ui.session.question import Question, asking_of

    after, before = layers
    pair = Pair(Moment(before.id(), before.name()), Moment(after.id(), after.name())) if task == "compare" else None
    store = PixelStore()
    try:
        question = Question(task, PROMPTS.get(task, ""), after.id(), place, pair)
        asking = asking_of(question, QgsProject.instance(), (), store)
        assert all(fetch.run(QgsFeedback()) for fetch in asking.fetches)
        *_, last = channel.run(task, asking.request.to_wire())
        assert last["kind"] == "result"
        return last["status"]
    except OrthoscribeError as error:
        assert error.message.endswith((".", "…"))
        assert "Something went wrong" not in error.message
        return error.code
    finally:
        store.close()


@pytest.mark.parametrize("kind", KINDS)
def test_every_task(kind, real_engine, server, tmp_path, qgis_new_project, capsys) -> None:
    from orthoscribe.ui.host.extents import place_of_rectangle
    from orthoscribe.ui.host.pixels.ways import FILE, way_of

    layers = tuple(layer_of(kind, tmp_path, name, server) for name in ("after", "before"))
    QgsProject.instance().addMapLayers(layers, False)
    if kind not in REFUSED or kind == "empty":
        assert all(layer.isValid() for layer in layers)
        assert way_of(layers[0]) == WAYS.get(kind, FILE)
    place = place_of_rectangle(PLACE, UTM35) if kind in IN_PLACE else None
    ends = {task: end_of(real_engine, task, layers, place) for task in TASKS}
    with capsys.disabled():
        print(f"\n{kind:22}", "  ".join(f"{task}: {end}" for task, end in ends.items()), end=" ")
    assert ends == REFUSED.get(kind, dict.fromkeys(TASKS, "done"))

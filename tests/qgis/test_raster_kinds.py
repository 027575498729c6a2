"""Every kind of raster, every task: what QGIS hands over is read by the real engine, or refused with a sentence.

One table. A cell is `done`, or the code of the error that is shown instead of an answer.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsProject, QgsRasterLayer, QgsRectangle

from tests.qgis.map_server import MapServer, served
from tests.qgis.raster_database import database_with, why_not
from tests.qgis.raster_kinds import FILES, SERVICES, group_of, layer_of, town, write

TASKS = ("describe", "ask", "ground", "segment", "compare")
PROMPTS = {"ask": "How many buildings are there?", "ground": "buildings", "segment": "buildings"}
UTM35 = QgsCoordinateReferenceSystem("EPSG:32635")
PLACE = QgsRectangle(500_004, 5_199_844, 500_188, 5_199_996)
#: Kinds that are asked about in a drawn extent; the others as a whole.
IN_PLACE = {"huge", "XYZ tiles", "WMS", "WCS 1.1", "ArcGIS tiles"}
UNREADABLE = dict.fromkeys(TASKS, "raster_unreadable")
REFUSED = {
    "complex": UNREADABLE,
    "lost": UNREADABLE,
    "unknown format": UNREADABLE,
    "empty": dict.fromkeys(TASKS, "no_pixels"),
    "XYZ tiles, the world": dict.fromkeys(TASKS, "window_empty"),
}
WAYS = {
    "another driver": "copied", "in memory": "copied", "zipped": "copied", "in a GeoPackage": "copied",
    "virtual raster": "copied", "WCS 1.0": "copied", "WCS 1.1": "copied",
    **dict.fromkeys(("XYZ tiles", "WMS", "ArcGIS map", "ArcGIS tiles", "ArcGIS images"), "drawn"),
}
KINDS = [*FILES, "virtual raster", *SERVICES]


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
    ends = ends_of(kind, real_engine, layers, place, capsys)
    if kind == "ArcGIS images" and not any("exportImage" in path for path in server.asked()):
        assert ends == dict.fromkeys(TASKS, "no_pixels")  # an older QGIS asks for what no ImageServer has
    else:
        assert ends == REFUSED.get(kind, dict.fromkeys(TASKS, "done"))


def test_a_group(real_engine, tmp_path, qgis_new_project, capsys) -> None:
    from orthoscribe.ui.host.pixels.ways import DRAWN, way_of

    groups = tuple(group_of(tmp_path, name) for name in ("after", "before"))
    assert way_of(groups[0]) == DRAWN
    assert ends_of("group", real_engine, groups, None, capsys) == dict.fromkeys(TASKS, "done")


@pytest.mark.timeout(180)
def test_postgis(real_engine, tmp_path, qgis_new_project, capsys) -> None:
    from orthoscribe.ui.host.pixels.ways import COPIED, way_of

    if why_not():
        pytest.skip(why_not())
    write(tmp_path / "town.tif", town())
    with database_with(tmp_path / "town.tif") as source:
        layers = tuple(QgsRasterLayer(source, name, "postgresraster") for name in ("after", "before"))
        assert all(layer.isValid() for layer in layers)
        QgsProject.instance().addMapLayers(layers, False)
        assert way_of(layers[0]) == COPIED
        ends = ends_of("PostGIS", real_engine, layers, None, capsys)
        QgsProject.instance().removeAllMapLayers()
    assert ends == dict.fromkeys(TASKS, "done")


@pytest.mark.parametrize(("kind", "sentence"), [
    ("lost", "The layer “town” has lost its file; repair its data source."),
    ("unknown format", "This QGIS cannot read ECW files such as that of “town”. Convert it to GeoTIFF, and add that."),
    ("damaged", "The file of “town” is damaged: QGIS cannot open it. Fetch it again, or choose another layer."),
    ("database", "The source of “town” does not answer; check the network, or repair its data source."),
])
def test_what_cannot_be_opened_says_why(kind, sentence, tmp_path, qgis_new_project, server) -> None:
    from orthoscribe.inference.protocol.errors import RasterUnreadable
    from orthoscribe.ui.host.pixels.ways import way_of

    if kind == "damaged":
        (tmp_path / "town.tif").write_bytes(b"II*\x00" + bytes(60))
        layer = QgsRasterLayer(str(tmp_path / "town.tif"), "town")
    elif kind == "database":
        layer = QgsRasterLayer(f"dbname='none' host={tmp_path} table=\"public\".\"town\"", "town", "postgresraster")
    else:
        layer = layer_of(kind, tmp_path, "town", server)
    with pytest.raises(RasterUnreadable) as refused:
        way_of(layer)
    assert refused.value.message == sentence


def ends_of(kind: str, channel, layers: tuple, place, capsys) -> dict[str, str]:
    """How each task ends; a row of the table."""
    ends = {task: end_of(channel, task, layers, place) for task in TASKS}
    with capsys.disabled():
        print(f"\n{kind:22}", "  ".join(f"{task}: {end}" for task, end in ends.items()), end=" ")
    return ends

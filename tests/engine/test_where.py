"""Localize and classify with the pack that ships, on a small drawn scene; and the blocks that they are made from."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from inference.engine.dispatch import Dispatch
from inference.families import load
from inference.families.chips import LEAST_PX, MOST_PX, chip_around
from inference.families.classifying import MOST_TILES, tiles_of
from inference.families.scanning import CELL_PX, TILE_CELLS, WINDOW_CELLS, _starts
from inference.protocol import codec
from inference.protocol.errors import BadRequest
from inference.protocol.events import Findings, Progress, Raster, Table, Text
from inference.protocol.model_card import read_card
from inference.protocol.requests import CANCEL, CLASSIFY, HELLO, LOCALIZE, Source, TaskRequest
from inference.protocol.version import PROTOCOL_VERSION
from inference.protocol.words import Classes, Example, Zone
from inference.raster.class_file import write_classes
from inference.raster.grid import AnalysisGrid
from inference.raster.scene import Scene
from inference.retrieval.class_words import OTHER, ClassVectors, Settings, phrase_of
from inference.retrieval.heat import HeatMap, resized, smoothed, spread, stretched
from inference.retrieval.templates import TEMPLATES_106
from inference.retrieval.where import Fit, Presence, phrase_in
from inference.retrieval.zero_shot import unit
from inference.toolkit.evaluation.where import queries_of
from inference.toolkit.scene import SceneSpec, render_scene, write_geotiff

PACK = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact"
LAND = ("airport", "farmland", "residential area")


@pytest.fixture(scope="module")
def pack():
    return load(read_card(PACK), "cpu", 2)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """A drawn airport of 0.6 km: the scene and its GeoTIFF."""
    scene = render_scene(SceneSpec(seed=22, theme="airport", size_px=896, gsd_m=0.7))
    path = tmp_path_factory.mktemp("scene") / "airport.tif"
    write_geotiff(scene, path)
    return scene, str(path)


def run(pack, task: str, path: str, prompt: str = "", **options):
    """All events of one task, and the longest time between two of them, in seconds."""
    request, events, longest_s = TaskRequest(task, Source(path), prompt, **options), [], 0.0
    with Scene.open(request) as scene:
        steps, at = getattr(pack, task)(scene, request), time.monotonic()
        for event in steps:
            longest_s, at = max(longest_s, time.monotonic() - at), time.monotonic()
            events.append(event)
    return events, longest_s


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


def findings_of(events):
    return [finding for event in of_kind(events, Findings) for finding in event.findings]


def ring(path: str, x0: float, y0: float, x1: float, y1: float):
    """A closed ring on the map around a box of pixels."""
    with rasterio.open(path) as dataset:
        corners = [dataset.transform @ corner for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))]
    return tuple(map(tuple, corners))


# localize

def test_a_phrase_is_placed_where_its_things_are(pack, drawn, tmp_path):
    scene, path = drawn
    target = tmp_path / "heat.tif"
    events, _ = run(pack, LOCALIZE, path, "heat map of planes parked at an airport", raster_path=str(target))
    found = findings_of(events)
    planes = shapely.union_all([shapely.box(*thing.box_xyxy) for thing in scene.objects if thing.label == "airplane"])
    warmest = shapely.Polygon(found[0].polygons[0][0])
    assert found[0].label == "planes parked at an airport" and found[0].kind == "mask"
    assert warmest.intersects(planes) and 0.5 <= found[0].score <= 1
    assert [finding.score for finding in found] == sorted((finding.score for finding in found), reverse=True)
    with rasterio.open(target) as dataset, rasterio.open(path) as source:
        warmth = dataset.read(1)
        assert dataset.crs == source.crs and np.isnan(dataset.nodata)
        assert np.allclose(dataset.bounds, source.bounds, atol=8 * source.res[0])
        inside = np.zeros_like(warmth, bool)
        for thing in scene.objects:
            if thing.label == "airplane":
                x0, y0, x1, y1 = (int(side * warmth.shape[1] / 896) for side in thing.box_xyxy)
                inside[y0 : y1 + 1, x0 : x1 + 1] = True
    assert np.nanmin(warmth) >= 0 and np.nanmax(warmth) == pytest.approx(1.0, abs=0.05)
    assert warmth[inside].mean() > 2 * warmth[~inside].mean()
    assert of_kind(events, Raster)[0].path == str(target)
    text = of_kind(events, Text)[-1].text
    assert "fits best" in text and "compares places with each other" in text


def test_the_area_asked_about_is_all_that_is_looked_at(pack, drawn, tmp_path):
    _, path = drawn
    target = tmp_path / "heat.tif"
    half = ring(path, 0, 0, 448, 896)
    events, _ = run(pack, LOCALIZE, path, "airplanes", raster_path=str(target), area=half)
    assert all(finding.box_xyxy[2] <= 448 + CELL_PX for finding in findings_of(events))
    with rasterio.open(target) as dataset:
        assert dataset.bounds.right - dataset.bounds.left == pytest.approx(448 * 0.7, abs=8)


def test_progress_grows_and_the_job_can_be_cancelled_between_two_steps(pack, drawn):
    events, _ = run(pack, LOCALIZE, drawn[1], "airplanes")
    done = [event.fraction for event in of_kind(events, Progress) if event.fraction is not None]
    assert len(done) > 6 and done == sorted(done) and done[-1] == 1.0


def test_what_stands_out_nowhere_is_said(pack, write_raster):
    path = write_raster(np.full((3, 300, 300), 90, np.uint8), "plain.tif")
    events, _ = run(pack, LOCALIZE, path, "a harbor")
    text = of_kind(events, Text)[-1].text
    assert "Nothing here fits “a harbor” clearly" in text and not findings_of(events)


def test_the_words_that_ask_are_no_part_of_the_phrase():
    for prompt, phrase in (
        ("heat map of boats in a harbor", "boats in a harbor"), ("Where is the old church?", "the old church"),
        ("show me a heatmap of storage tanks", "storage tanks"), ("where could there be ships", "ships"),
        ("many planes", "many planes"), ("heat map", "heat map"),
    ):
        assert phrase_in(prompt) == phrase


def test_every_window_of_cells_lies_in_a_tile():
    for cells in (3, 16, 17, 26, 27, 28, 64, 100):
        starts = _starts(cells)
        side = min(TILE_CELLS, cells)
        covered = {first for start in starts for first in range(start, start + side - WINDOW_CELLS + 1)}
        assert covered >= set(range(cells - WINDOW_CELLS + 1)) and starts[-1] + TILE_CELLS >= cells
        assert cells < TILE_CELLS or starts[-1] + TILE_CELLS == cells


def test_a_heat_map_is_the_mean_over_the_windows_that_cover_a_cell():
    windows = np.array([[1.0, 3.0]], np.float32)
    assert spread(windows, (2, 2)).tolist() == [[1, 4, 3], [1, 4, 3]]
    heat = HeatMap(1, (2, 4))
    heat.add((0, 0), windows[None], np.array([[True, True]]), (2, 2))
    assert heat.mean()[0, :, :3].tolist() == [[1, 2, 3], [1, 2, 3]] and not heat.seen[0, 3]
    heat.add((0, 2), np.array([[[9.0]]], np.float32), np.array([[False]]), (2, 2))
    assert not heat.seen[0, 3], "a window that is not taken shows nothing"


def test_maps_are_resized_smoothed_and_stretched():
    assert resized(np.array([[0.0, 1.0]]), (1, 4))[0].tolist() == [0, 0.25, 0.75, 1]
    point = np.zeros((21, 21), np.float32)
    point[10, 10] = 1
    soft = smoothed(point, 1.5)
    assert soft.sum() == pytest.approx(1, abs=1e-5) and soft.argmax() == 220 and soft[10, 12] == soft[12, 10]
    assert stretched(np.array([0.0, 1.0, 3.0, 9.0]), 1, 5).tolist() == [0, 0, 0.5, 1]
    assert not stretched(np.ones(3), 1, 1).any()


def test_a_phrase_competes_with_names_that_mean_something_else():
    phrase, other = np.eye(3, dtype=np.float32)[:2]
    near = unit(phrase + 0.3 * other)
    fit = Fit(phrase, np.stack([other, near]))
    assert fit.chance() == 0.5, "a name that means the same is no rival"
    assert fit.scores(phrase) > 0.99 and fit.scores(other) < 0.01
    presence = Presence([], (2, 2), 32)
    assert not presence.is_known


def test_queries_join_cells_across_a_street_and_leave_out_what_is_everywhere():
    def box(x0, y0, x1, y1):
        return [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]

    places = [("tanks", box(0, 0, 100, 100)), ("tanks", box(120, 0, 220, 100)), ("park", box(0, 200, 1000, 1000))]
    (query,) = queries_of(places, 1000, 0.5)
    assert query.zone == "tanks" and len(query.rings) == 1


# classify

def test_polygons_get_a_class_each_with_a_runner_up(pack, drawn):
    scene, path = drawn
    places = {place.label: place.box_xyxy for place in scene.places}
    zones = tuple(Zone(number, (ring(path, *places[zone]),)) for number, zone in enumerate(("airfield", "fields")))
    events, _ = run(pack, CLASSIFY, path, classes=Classes(LAND, zones=zones))
    found = {finding.record["zone"]: finding for finding in findings_of(events)}
    assert (found[0].label, found[1].label) == ("airport", "farmland") and found[0].kind == "cell"
    assert found[0].record["runner_up"] in LAND[1:] and found[0].record["runner_up_score"] <= found[0].score <= 1
    (table,) = of_kind(events, Table)
    assert {row[0] for row in table.rows} == {"airport", "farmland"}
    assert all(row[2] > 0 for row in table.rows)
    assert of_kind(events, Text)[-1].text.startswith("2 places: ")


def test_a_zone_off_the_raster_is_counted_and_a_hole_is_left_out(pack, drawn):
    _, path = drawn
    inside, hole, outside = ring(path, 100, 100, 500, 500), ring(path, 200, 200, 300, 300), ring(path, -900, 0, -800, 9)
    zones = (Zone(7, (inside, hole)), Zone(8, (outside,)))
    events, _ = run(pack, CLASSIFY, path, classes=Classes(LAND, zones=zones))
    (finding,) = findings_of(events)
    assert finding.record["zone"] == 7 and [len(polygon) for polygon in finding.polygons] == [2]
    assert any("1 of the polygons do not meet" in note for event in events for note in getattr(event, "notes", ()))


def test_tiles_cover_the_area_and_other_is_what_is_none_of_the_classes(pack, drawn):
    _, path = drawn
    events, _ = run(pack, CLASSIFY, path, classes=Classes(("beach", "harbor"), other_min=0.5, tile_m=150))
    found = findings_of(events)
    union = shapely.union_all([shapely.Polygon(finding.polygons[0][0]) for finding in found])
    assert union.area == pytest.approx(896**2) and len(found) == 25
    labels = [finding.label for finding in found]
    assert labels.count(OTHER) > 20
    other = found[labels.index(OTHER)]
    assert other.record["runner_up"] in ("beach", "harbor") and other.record["runner_up_score"] < 0.5


def test_too_many_tiles_are_refused_before_anything_is_looked_at(drawn):
    with Scene.open(TaskRequest(CLASSIFY, Source(drawn[1]))) as scene:
        grid = AnalysisGrid.of(scene, 0.3, None)
        assert len(tiles_of(grid, 100)) == 49
        with pytest.raises(BadRequest, match=f"{MOST_TILES:,} at most"):
            tiles_of(grid, 1)


def test_a_raster_of_classes_with_names_and_a_palette(pack, drawn, tmp_path):
    scene, path = drawn
    target = tmp_path / "classes.tif"
    events, _ = run(pack, CLASSIFY, path, classes=Classes(LAND, other_min=0.3), raster_path=str(target))
    with rasterio.open(target) as dataset:
        numbers = dataset.read(1)
        assert dataset.dtypes == ("uint8",) and dataset.nodata == 0 and len(dataset.colormap(1)) >= 5
    assert set(np.unique(numbers)) <= {1, 2, 3, 4}
    x0, y0, x1, y1 = (side * numbers.shape[0] / 896 for side in next(
        place.box_xyxy for place in scene.places if place.label == "airfield"
    ))
    assert numbers[int((y0 + y1) / 2), int((x0 + x1) / 2)] in (1, 4)
    assert (tmp_path / "classes.tif.aux.xml").read_text().count("<Category>") >= 4
    assert "1 airport, 2 farmland" in of_kind(events, Raster)[0].meaning and not findings_of(events)


def test_names_are_kept_for_gdal_and_an_unwritable_place_is_told(tmp_path, drawn):
    with Scene.open(TaskRequest(CLASSIFY, Source(drawn[1]))) as scene:
        numbers = np.array([[1, 2], [0, 1]], np.uint8)
        assert list(write_classes(str(tmp_path / "a.tif"), numbers, ("one & two", "b"), scene.transform, ""))[-1] == 1.0
        assert "one &amp; two" in (tmp_path / "a.tif.aux.xml").read_text()
        with pytest.raises(Exception, match="choose another place"):
            list(write_classes(str(tmp_path / "no" / "a.tif"), numbers, ("a", "b"), scene.transform, ""))


def test_examples_name_what_words_do_not(pack, drawn):
    scene, path = drawn
    box = next(place.box_xyxy for place in scene.places if place.label == "airfield")
    field = next(place.box_xyxy for place in scene.places if place.label == "fields")
    examples = (Example("zorb", ring(path, *box)), Example("quux", ring(path, *field)))
    zones = (Zone(0, (ring(path, *box),)), Zone(1, (ring(path, *field),)))
    events, _ = run(pack, CLASSIFY, path, classes=Classes((), examples=examples, zones=zones))
    assert {f.record["zone"]: f.label for f in findings_of(events)} == {0: "zorb", 1: "quux"}
    lost = (Example("zorb", ring(path, -900, 0, -800, 9)), Example("quux", ring(path, *field)))
    with pytest.raises(BadRequest, match="zorb do not lie on the raster"):
        run(pack, CLASSIFY, path, classes=Classes((), examples=lost))


@pytest.mark.timeout(600)
def test_a_thousand_polygons_in_one_run(pack, drawn):
    _, path = drawn
    boxes = [(x, y, x + 24, y + 24) for y in range(0, 864, 27) for x in range(0, 864, 27)][:1000]
    zones = tuple(Zone(number, (ring(path, *box),)) for number, box in enumerate(boxes))
    started = time.monotonic()
    events, _ = run(pack, CLASSIFY, path, classes=Classes(LAND, zones=zones))
    print(f"1,000 polygons: {time.monotonic() - started:.1f} s")
    assert sorted(finding.record["zone"] for finding in findings_of(events)) == list(range(1000))
    done = [event.fraction for event in of_kind(events, Progress) if event.fraction is not None]
    assert len(done) >= 1000 and done == sorted(done)


def test_a_run_over_polygons_can_be_cancelled(drawn):
    answers = []
    dispatch = Dispatch(answers.append)
    path = drawn[1]
    zones = tuple(Zone(number, (ring(path, 0, 0, 200, 200),)) for number in range(1000))
    request = TaskRequest(CLASSIFY, Source(path), classes=Classes(LAND, zones=zones))
    config = {"pack_folders": [str(PACK.parent)], "device": "cpu", "threads": 2}
    dispatch.receive(codec.request("hello", HELLO, {"protocol": PROTOCOL_VERSION, "config": config}))
    dispatch.receive(codec.request("job", CLASSIFY, request.to_wire()))

    def told(kind):
        return [each for each in answers if each.get("params", {}).get("kind") == kind]

    while not told("findings"):
        time.sleep(0.02)
    dispatch.receive(codec.request("stop", CANCEL, {"job": "job"}))
    until = time.monotonic() + 20
    while not any(each.get("id") == "job" for each in answers) and time.monotonic() < until:
        time.sleep(0.01)
    result = next(each["result"] for each in answers if each.get("id") == "job")
    assert result["status"] == "cancelled" and 0 < result["findings"] < 1000
    assert dispatch.close(10)


def test_class_words_become_phrases():
    for name, phrase in (
        ("parking lot", "a parking lot"), ("asphalt road", "an asphalt road"), ("flat roof", "a flat roof"),
        ("Water", "water"), ("bare_land", "bare land"), ("forests", "forests"), ("a harbour", "a harbour"),
        ("bus", "a bus"), ("grass", "grass"), ("industrial area", "an industrial area"), ("", ""),
    ):
        assert phrase_of(name) == phrase
    assert len(TEMPLATES_106) == len(set(TEMPLATES_106)) == 106 and all(each.count("{}") == 1 for each in TEMPLATES_106)


def test_rivals_keep_a_class_from_being_sure_of_everything():
    words = np.eye(4, dtype=np.float32)
    classes = ClassVectors(("a", "b"), words[:2], Settings(scale=10.0), words[2:])
    sure, not_sure = classes.probabilities(words[[0, 2]])
    assert sure[0] > 0.99 and not_sure.max() < 0.01
    judged = classes.judged(not_sure, 0.5)
    assert judged.label == OTHER and judged.score > 0.9 and judged.runner_up == "a"
    assert classes.judged(not_sure).label == "a", "without a least score one of them is named"
    same = ClassVectors(("a", "b"), words[:2], Settings(scale=10.0), words[:1])
    assert same.probabilities(words[:1]).sum() == pytest.approx(1.0), "a name that means the same is no rival"


def test_examples_pull_a_class_and_more_of_them_pull_more():
    words = np.eye(4, dtype=np.float32)
    picture = unit(words[0] + words[3])

    def share(examples: int) -> float:
        shown = {"b": np.stack([picture] * examples)} if examples else None
        return float(ClassVectors(("a", "b"), words[:2], Settings(), None, shown).probabilities(picture[None])[0, 1])

    assert share(0) < share(1) < share(4)


def test_chips_take_surroundings_and_stay_in_the_scene(drawn):
    with Scene.open(TaskRequest(CLASSIFY, Source(drawn[1]))) as scene:
        grid = AnalysisGrid.of(scene, 0.3, None)
        small = chip_around((0, 0, 10, 10), grid)
        assert (small.window.col_off, small.window.row_off, small.window.width) == (0, 0, 96)
        assert small.side_px == LEAST_PX
        large = chip_around((0, 0, 890, 890), grid)
        assert large.side_px == MOST_PX and large.window.width >= 890

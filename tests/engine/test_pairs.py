"""Which pictures are cut from a map, and what is said about them."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pytest

from inference.pairs.chips import TEST
from inference.pairs.cutting import picture_of, scene_of
from inference.pairs.ground import Plane, Square
from inference.pairs.making import best, make_pairs, plan
from inference.pairs.map_features import read_map
from inference.pairs.titles import seen_in, titles_of
from inference.pairs.turns import turns_of
from inference.protocol.data_sets import DataSetRequest
from inference.protocol.errors import DataSetImpossible, RasterUnreadable
from inference.protocol.requests import LOCALIZE, Source, TaskRequest
from inference.raster import rle
from inference.raster.scene import Scene

from .drawn_map import HOUSE, DrawnMap, village

ROTATED = (0.8, 0.6, 500_000.0, 0.6, -0.8, 5_000_000.0)
#: at 60° north a degree of longitude is half as long as one of latitude
DEGREES = (2e-5, 0.0, 24.9, 0.0, -1e-5, 60.2)


@pytest.fixture
def request_for(write_raster, tmp_path):
    """request_for(drawn, crs=…, area=…, …) → a DataSetRequest of small chips."""
    def make(drawn: DrawnMap, crs: str | None = "EPSG:32631", area=None, **given) -> DataSetRequest:
        path = write_raster(drawn.values, "drawn.tif", crs=crs, transform=drawn.transform)
        usual = {"chip_px": 64, "keep_share": 1.0, "test_share": 0.0}
        return DataSetRequest(Source(path), drawn.write(tmp_path), str(tmp_path / "set"), area, **{**usual, **given})

    return make


@pytest.fixture
def planned(request_for):
    """planned(drawn, …) → (Plan, request), the raster open while the test runs."""
    opened = []

    def make(drawn: DrawnMap, **given):
        request = request_for(drawn, **given)
        scene = Scene.open(TaskRequest(LOCALIZE, request.source, area=request.area))
        opened.append(scene)
        return plan(scene.__enter__(), request), request

    yield make
    for scene in opened:
        scene.__exit__(None, None, None)


def titles(made, of: str) -> list:
    return [titles_of(chip, seen_in(chip, made.features.near(chip.square)))
            for chip in made.chips if chip.feature.thing.words == of]


@pytest.mark.parametrize(("transform", "crs"), [(ROTATED, "EPSG:32631"), (DEGREES, "EPSG:4326"), (None, None)])
def test_a_thing_is_in_the_middle_of_its_picture(planned, transform, crs) -> None:
    drawn = DrawnMap(transform=transform or (1.0, 0.0, 0.0, 0.0, -1.0, 0.0))
    drawn.block(300, 200, 16, 16, building="yes")
    drawn.transform = transform
    made, request = planned(drawn, crs=crs)
    chip, = made.chips
    picture = picture_of(scene_of(chip, made.plane), 64)
    rows, columns = np.nonzero(picture[..., 0] > 200)
    assert abs(rows.mean() - 31.5) <= 2 and abs(columns.mean() - 31.5) <= 2
    seen = seen_in(chip, made.features.near(chip.square))
    turn, = (turn for turn in turns_of(chip, seen, titles_of(chip, seen), 64) if turn["task"] == "segment")
    mask = rle.to_mask(turn["masks"][0]["rle"], 64, 64)
    assert (mask & (picture[..., 0] > 150)).sum() / (mask | (picture[..., 0] > 150)).sum() > 0.7
    assert (chip.gsd_m is None) == (crs is None)


def test_a_large_thing_gets_a_large_picture(planned) -> None:
    made, _ = planned(DrawnMap().block(100, 100, 12, 12, building="yes").block(200, 150, 70, 60, landuse="quarry"))
    sides = {chip.feature.thing.words: chip.square.side_m for chip in made.chips}
    assert sides == {"building": pytest.approx(64, rel=0.01), "quarry": pytest.approx(128, rel=0.01)}


def test_what_fits_nowhere_is_shown_in_part(planned) -> None:
    made, _ = planned(DrawnMap().line([(0, 200), (600, 200)], highway="primary"), scales=2)
    chip, = made.chips
    assert chip.square.side_m == pytest.approx(128, rel=0.01)
    assert chip.feature.shape.intersects(chip.square.shape)


def test_what_cannot_be_seen_is_left_out(planned) -> None:
    made, _ = planned(DrawnMap().block(100, 100, 3, 3, building="yes").block(300, 200, 16, 16, building="yes")
                      .block(400, 100, 16, 16, name="nothing seen").point(500, 300, natural="tree"))
    assert sorted(chip.feature.thing.words for chip in made.chips) == ["building", "tree"]


def test_the_same_place_is_shown_once_and_a_title_not_too_often(planned) -> None:
    close = DrawnMap().block(300, 200, 10, 10, building="yes").block(312, 200, 10, 10, building="yes")
    assert len(planned(close)[0].chips) == 1
    counts = Counter(chip.feature.thing.noun for chip in planned(village(), most_a_title=5)[0].chips)
    assert counts["pond"] == counts["gable-roofed house"] == 5 and counts["asphalt residential road"] < 6


def test_titles_tell_what_is_beside_and_around(planned) -> None:
    drawn = DrawnMap().polygon([(200, 100), (500, 100), (500, 350), (200, 350)], landuse="residential")
    drawn.block(340, 220, 10, 10, building="house", roof__shape="flat").block(356, 220, 8, 8, building="garage")
    drawn.line([(300, 240), (352, 240)], highway="service").line([(352, 240), (380, 240)], highway="service")
    drawn.polygon([(340, 200), (366, 200), (366, 216), (340, 216)], natural="wood")
    made, _ = planned(drawn)
    house, = titles(made, "house")
    assert house.one == "a flat-roofed house"
    assert house.many == (
        "a flat-roofed house in a residential area, with woodland, service roads and a garage"
    )


def test_titles_count_things_but_not_pieces_of_lines(planned) -> None:
    drawn = DrawnMap().block(300, 200, 9, 9, building="house")
    for index in range(3):
        drawn.block(318, 185 + 14 * index, 8, 8, building="house")
    made, _ = planned(drawn, most_a_title=1)
    assert titles(made, "house")[0].many in ("a house, with three more houses", "a house, with two more houses")


def test_a_thing_alone_has_one_title(planned) -> None:
    one, many = titles(planned(DrawnMap().block(300, 200, 16, 16, man_made="storage_tank"))[0], "storage tank")[0]
    assert one == many == "a storage tank"


def test_what_hangs_into_a_picture_is_cut_at_its_edge(planned) -> None:
    drawn = DrawnMap().block(300, 200, 16, 16, building="house").block(335, 195, 30, 30, LAKE_VALUE, water="pond")
    made, _ = planned(drawn)
    chip = next(chip for chip in made.chips if chip.feature.thing.words == "house")
    seen = seen_in(chip, made.features.near(chip.square))
    for turn in turns_of(chip, seen, titles_of(chip, seen), 64):
        for box in turn.get("boxes", ()):
            assert 0 <= box["xyxy"][0] < box["xyxy"][2] <= 64 and 0 <= box["xyxy"][1] < box["xyxy"][3] <= 64


LAKE_VALUE = 120


def test_the_edge_of_the_raster_moves_the_picture_inside(planned) -> None:
    made, _ = planned(DrawnMap().block(0, 0, 16, 16, building="yes").polygon(
        [(-30, 380), (20, 380), (20, 430), (-30, 430)], natural="water"))
    for chip in made.chips:
        assert chip.square.x >= 0 and chip.square.y >= 0
        assert chip.square.y + chip.square.side_m <= made.plane.size_m[1] + 1e-6
    water = next(feature for feature in made.features.features if feature.thing.words == "water")
    assert water.extent_m == pytest.approx(20, rel=0.01)


def test_the_area_asked_about_is_all_that_counts(planned) -> None:
    drawn = DrawnMap().block(100, 100, 16, 16, building="yes").block(500, 300, 16, 16, building="yes")
    ring = tuple((500_000.0 + x, 5_000_000.0 - y) for x, y in ((0, 0), (300, 0), (300, 200), (0, 200), (0, 0)))
    made, _ = planned(drawn, area=ring)
    assert len(made.chips) == 1


def test_no_ground_is_both_learnt_from_and_measured_with(planned) -> None:
    made, _ = planned(village(), test_share=0.25)
    tests = [chip.square.shape for chip in made.chips if chip.split == TEST]
    trains = [chip.square.shape for chip in made.chips if chip.split != TEST]
    assert 0.1 < len(tests) / len(made.chips) < 0.5
    assert not any(test.intersection(train).area > 1e-3 for test in tests for train in trains)


def test_broken_features_do_not_end_it(planned) -> None:
    drawn = DrawnMap().block(300, 200, 16, 16, building="yes")
    bow_tie = [(100, 100), (140, 140), (140, 100), (100, 140)]
    drawn.polygon(bow_tie, building="yes")
    for geometry in (None, {"type": "Polygon", "coordinates": []}, {"type": "Polygon"}, {"type": "Spiral"},
                     {"type": "Point", "coordinates": [float("nan"), 0]}):
        drawn.rows.append({"type": "Feature", "properties": {"building": "yes"}, "geometry": geometry})
    assert len(planned(drawn)[0].chips) == 2


@pytest.mark.parametrize(("tags", "field", "words"), [
    ({"name": "a"}, "", "choose the field that names"),
    ({"name": ""}, "name", "“name” is empty everywhere"),
    ({"building": "yes"}, "", "No feature of the vector layer lies on the raster"),
])
def test_a_map_that_says_nothing_is_a_sentence(planned, tags, field, words) -> None:
    drawn = DrawnMap().polygon([(9000, 9000), (9010, 9000), (9010, 9010)], **tags)
    with pytest.raises(DataSetImpossible) as raised:
        planned(drawn, class_field=field)
    assert words in raised.value.message


def test_a_file_that_is_no_map_is_a_sentence(open_scene, checkers, tmp_path) -> None:
    path = tmp_path / "broken.geojson"
    with open_scene(checkers) as scene:
        for text in ("", "[]", '{"features": 3}', '{"features": [1]}'):
            path.write_text(text, encoding="utf-8")
            with pytest.raises(DataSetImpossible):
                read_map(path, Plane.of(scene))


def test_a_square_knows_its_pixels() -> None:
    shape = Square(10, 20, 40).pixels_of(Square(20, 30, 10).shape, 80)
    assert shape.bounds == (20, 20, 40, 40)


class Brightness:
    """In place of a dual encoder: bright pictures are like short titles."""

    def __init__(self, broken: int = -1) -> None:
        self._broken, self._looked = broken, 0

    def picture(self, scene: Scene) -> np.ndarray:
        self._looked += 1
        if self._looked == self._broken:
            raise RasterUnreadable("A block of the file cannot be read.")
        bright = picture_of(scene, 64).mean() / 255
        return np.array([bright, 1 - bright], np.float32)

    def sentences(self, sentences) -> np.ndarray:
        return np.array([[1.0, 0.0]] * len(sentences), np.float32)


def run(steps):
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as end:
            return end.value, told


def test_one_picture_that_fails_does_not_end_the_run(planned, tmp_path) -> None:
    made, request = planned(village(), most_a_title=4)
    result, told = run(make_pairs(made, request, Brightness(broken=2), tmp_path))
    assert len(result.pairs) == len(made.chips) - 1 and len(told) >= len(made.chips)
    assert result.failed[0]["message"] == "A block of the file cannot be read." and "col_off" in str(result.failed)
    assert len(list((tmp_path / "pictures").iterdir())) == len(result.pairs)


def test_of_each_class_the_best_are_kept(planned, tmp_path) -> None:
    made, request = planned(village(), most_a_title=6, keep_share=0.5)
    result, _ = run(make_pairs(made, request, Brightness(), tmp_path))
    labels = [pair.label for pair in result.pairs]
    cut = Counter(chip.feature.thing.words for chip in made.chips)
    assert Counter(labels) == {label: count // 2 for label, count in cut.items()} and cut["house"] == 6
    assert result.left_out["unlike their titles"] == len(made.chips) - len(result.pairs)
    everything = run(make_pairs(made, planned(village(), most_a_title=6)[1], Brightness(), empty(tmp_path)))[0].pairs
    ponds = [pair.similarity for pair in everything if pair.label == "pond"]
    assert sorted(p.similarity for p in result.pairs if p.label == "pond") == sorted(ponds)[3:]
    assert best(everything, planned(village(), similarity_min=2.0)[1]) == []


def empty(folder):
    made = folder / "again"
    made.mkdir()
    return made


def test_nodata_makes_no_picture(planned, write_raster, tmp_path) -> None:
    drawn = village()
    drawn.values[:, :, :] = 0
    made, request = planned(drawn)
    path = write_raster(drawn.values, "empty.tif", transform=drawn.transform, nodata=0)
    with Scene.open(TaskRequest(LOCALIZE, Source(path))) as scene, pytest.raises(DataSetImpossible) as raised:
        run(make_pairs(plan(scene, request), request, Brightness(), tmp_path))
    assert "where the raster has pixels" in raised.value.message


def test_chips_of_a_tiny_raster(planned) -> None:
    made, _ = planned(DrawnMap((40, 40)).block(10, 10, 12, 12, HOUSE, building="yes"))
    assert made.chips[0].square.side_m == pytest.approx(40, rel=0.01)
    assert json.dumps(made.plane.window(made.chips[0].square).to_wire()).count("40") == 2

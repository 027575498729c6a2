"""The one instruction format: its strict reader, what is composed for it, and the house's own data in it."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest

from inference.decoder.prompts import parse_boxes
from inference.toolkit.data.instructions.from_house import HOUSE
from inference.toolkit.data.instructions.lines import from_json, read_lines, to_json, write_lines
from inference.toolkit.data.instructions.threads import counted_sentence, local_to_global, unique_phrases
from inference.toolkit.data.instructions.turn import Mask, Place, Record, RecordRefused, Region, Turn, inside
from inference.toolkit.data.instructions.wordings import reworded
from inference.toolkit.data.instructions.words_of_place import direction, where
from inference.toolkit.data.shards import data_folder

FULL = Record(
    "set/1", "set", "train", ("before.tif", "after.tif"),
    (
        Turn("ground", "find the ships", "<p>ship</p>{<10><20><30><40>}", ("where are the ships ?",),
             boxes=(Region("ship", (10, 20, 30.5, 40)),)),
        Turn("segment", "outline the ships", "<p>ship</p><seg0>", (), ("here they are",),
             masks=(Mask("ship", ((0.0, 0.0, 5.0, 0.0, 5.0, 5.0),)),)),
    ),
    (100, 50), ("2015-09-16", "2017-10-15"), "Sentinel-2", 10.0, Place("Beirut", 35.5, 33.9),
)


def altered(**changes) -> dict:
    fields = to_json(FULL)
    for name, value in changes.items():
        *parents, last = name.split("__")
        target = fields
        for parent in parents:
            target = target[int(parent[1:])] if parent[0] == "n" and parent[1:].isdigit() else target[parent]
        target[last] = value
    return json.loads(json.dumps(fields))


def test_a_record_survives_its_file(tmp_path: Path) -> None:
    small = Record("set/2", "set", "test", (), (Turn("ask", "?", "no"),))
    path = tmp_path / "records.jsonl"
    assert write_lines([FULL, small], path) == 2
    assert list(read_lines(path)) == [FULL, small]
    assert FULL.turns[0].tag == "[detection]"


WRONG = {
    "another field": (altered(colour="red"), "field 'colour'"),
    "no id": (altered(id=""), "has no id"),
    "a split nobody knows": (altered(split="training"), "the split 'training', which is not one of train, val, test"),
    "no turns": (altered(turns=[]), "has no turns"),
    "a task nobody knows": (altered(turns__n0__task="guess"), "the task 'guess'"),
    "an empty answer": (altered(turns__n1__answer="  "), "turn 2 of the record 'set/1' has no answer"),
    "a box outside": (altered(turns__n0__boxes__n0__xyxy=[90, 20, 101, 40]), "not inside 100 × 50"),
    "a box turned round": (altered(turns__n0__boxes__n0__xyxy=[30, 20, 10, 40]), "is empty or not inside"),
    "a box of words": (altered(turns__n0__boxes__n0__xyxy=["1", 2, 3, 4]), "not four numbers"),
    "boxes without a grid": (altered(size_wh=None), "does not say the size_wh"),
    "an outline of two points": (altered(turns__n1__masks__n0__outlines=[[0, 0, 1, 1]]), "three points or more"),
    "a mask twice": (altered(turns__n1__masks__n0__rle="abc"), "either outlines or rle"),
    "a date that is none": (altered(dates=["2015-09-16", "spring"]), "the date 'spring'"),
    "one date for two images": (altered(dates=["2015-09-16"]), "1 dates for 2 images"),
    "no ground at all": (altered(gsd_m=0), "a gsd_m of 0, which is not above zero"),
    "off the globe": (altered(place__lat_deg=91), "not between -90 and 90"),
    "a list": ([1], "not a JSON object"),
}


@pytest.mark.parametrize(("fields", "said"), WRONG.values(), ids=WRONG)
def test_a_wrong_record_is_refused_in_a_sentence(tmp_path: Path, fields: object, said: str) -> None:
    path = tmp_path / "records.jsonl"
    good = json.dumps(to_json(Record("set/0", "set", "test", (), (Turn("ask", "?", "no"),))))
    path.write_text(f"{good}\n\n{json.dumps(fields)}\n", encoding="utf-8")
    with pytest.raises(RecordRefused) as refused:
        list(read_lines(path))
    sentence = str(refused.value)
    assert sentence.startswith("records.jsonl, line 3: ") and said in sentence and sentence.endswith(".")
    assert "\n" not in sentence


def test_broken_json_and_double_ids_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text('{"id": ', encoding="utf-8")
    with pytest.raises(RecordRefused, match="line 1: this is not JSON"):
        list(read_lines(path))
    path.write_text("\n".join([json.dumps(to_json(FULL))] * 2), encoding="utf-8")
    with pytest.raises(RecordRefused, match="line 2: line 1 has the id 'set/1' too"):
        list(read_lines(path))


def test_nothing_is_left_of_a_file_that_was_refused(tmp_path: Path) -> None:
    bad = Record("set/3", "set", "test", (), (Turn("ask", "?", ""),))
    with pytest.raises(RecordRefused, match="has no answer"):
        write_lines([FULL, bad], tmp_path / "records.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_words_of_place() -> None:
    assert where((0, 0, 10, 10), (90, 90)) == "in the upper left"
    assert where((40, 80, 50, 90), (90, 90)) == "at the bottom"
    assert direction((0, 0, 2, 2), (50, 3, 52, 5)) == "to the left of"
    assert direction((50, 50, 52, 52), (0, 0, 2, 2)) == "below and to the right of"
    assert inside((-5, 2, 4, 9), (8, 6)) == (0, 2, 4, 6) and inside((9, 0, 12, 3), (8, 6)) is None


def test_a_thread_goes_from_single_things_to_the_whole() -> None:
    ships = [Region("ship", (0, 0, 10, 10)), Region("ship", (5, 5, 12, 12))]
    bridge = Region("bridge", (80, 80, 90, 88))
    turns = local_to_global([*ships, bridge], (90, 90), "key", 2.0)
    assert [turn.task for turn in turns] == ["identify", "identify", "identify", "ask", "describe"]
    assert turns[0].answer == "a ship in the upper left, about 20 m across"
    assert turns[1].answer == "a bridge in the lower right, about 20 m across"
    assert turns[3].answer == "the ship is above and to the left of the bridge"
    assert turns[-1].answer == "there are 2 ships in the upper left and 1 bridge in the lower right."
    told = local_to_global([bridge], (90, 90), "key", None, ["a bridge over a river.", "a bridge"])
    assert (told[-1].answer, told[-1].other_answers) == ("a bridge over a river.", ("a bridge",))
    assert counted_sentence([bridge], (90, 90)) == "there is 1 bridge in the lower right."
    assert unique_phrases([*ships, bridge], (90, 90)) == [("the bridge in the lower right", bridge)]


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("What is the theme of this picture?", "what kind of scene is this ?"),
        ("Does this picture contain an airplane?", "are there any airplanes ?"),
        ("Does this picture contain trees?", "can you see trees here ?"),
        ("How many boats in the picture?", "count the boats"),
        ("What is the location of the boats in this picture?", "where are the boats ?"),
    ],
)
def test_known_questions_have_other_wordings(question: str, other: str) -> None:
    assert any(other in reworded(question, str(key)) for key in range(9))
    assert reworded("Why is the sky blue?", "key") == ()


@pytest.fixture(scope="module")
def house() -> list[Record]:
    try:
        data_folder()
    except FileNotFoundError as absent:
        pytest.skip(f"needs the house's data sets: {absent}")
    return [record for dataset in HOUSE.values() for record in islice(dataset(), 60)]


def test_the_house_s_data_become_records(house: list[Record]) -> None:
    assert {record.source for record in house} == set(HOUSE)
    assert all(from_json(to_json(record)) == record for record in house)
    ids = Counter(record.id for record in house)
    assert ids.most_common(1)[0][1] == 1


def test_what_may_only_be_measured_with_is_test(house: list[Record]) -> None:
    for source in ("rsscn7", "sztaki", "oscd"):
        assert {record.split for record in house if record.source == source} == {"test"}


def test_a_picture_has_one_split(house: list[Record]) -> None:
    splits: dict[str, set[str]] = {}
    for record in house:
        for image in record.images:
            splits.setdefault(image, set()).add(record.split)
    assert all(len(known) == 1 for known in splits.values())


def test_written_boxes_are_the_boxes(house: list[Record]) -> None:
    for record in house:
        for turn in record.turns:
            if turn.task in ("ground", "refer"):
                assert len(parse_boxes(turn.answer)) == len(turn.boxes)

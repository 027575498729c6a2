"""The one instruction format: its strict reader, the public formats, near-duplicates, and the house's own data."""

from __future__ import annotations

import io
import json
from collections import Counter
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inference.decoder.prompts import parse_boxes
from inference.toolkit.__main__ import main
from inference.toolkit.data.instructions import rle
from inference.toolkit.data.instructions.duplicates import (
    fingerprints,
    hashes,
    near_duplicates,
    without_near_duplicates,
)
from inference.toolkit.data.instructions.from_house import HOUSE
from inference.toolkit.data.instructions.lines import from_json, read_lines, to_json, write_lines
from inference.toolkit.data.instructions.pictures import picture_bytes
from inference.toolkit.data.instructions.readers import READERS
from inference.toolkit.data.instructions.readers.gaia import resolution_m
from inference.toolkit.data.instructions.threads import counted_sentence, local_to_global, unique_phrases
from inference.toolkit.data.instructions.turn import Mask, Place, Record, RecordRefused, Region, Turn, inside
from inference.toolkit.data.instructions.wordings import reworded
from inference.toolkit.data.instructions.words_of_place import direction, where
from inference.toolkit.data.shards import data_folder

SQUARE = np.zeros((6, 8), bool)
SQUARE[1:4, 2:7] = True

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


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 1.0])
def test_run_lengths_are_coco_s(share: float) -> None:
    coco = pytest.importorskip("pycocotools.mask")
    mask = np.random.default_rng(3).random((37, 53)) < share
    theirs = coco.encode(np.asfortranarray(mask.astype(np.uint8)))["counts"].decode()
    assert rle.from_mask(mask) == theirs
    assert np.array_equal(rle.to_mask(theirs, 37, 53), mask)


@pytest.mark.parametrize("runs", ["", "o", "\u2603", "1", "0000000000"])
def test_broken_run_lengths_are_refused(runs: str) -> None:
    with pytest.raises(ValueError, match="run lengths"):
        rle.to_mask(runs, 6, 8)


# ---------------------------------------------------------------------------------------------- public formats

CHAT = [
    ("<image>\n[refer] the red ship", "{<10><20><30><40>}"),
    ("[grounding] describe it", "<p>two ships</p> {<1><2><3><4>}<delim>{<5><6><7><8>} near a pier"),
    ("how many ?", "two"),
]
SAMPLES = {
    "karpathy": ("dataset.json", {"images": [
        {"filename": "a.tif", "split": "restval", "sentences": [{"raw": " a lake . "}, {"raw": "water ."}]},
        {"filename": "b.tif", "split": "test", "sentences": [{"raw": "a road ."}]},
    ], "dataset": "made-up"}),
    "llava": ("chat.json", [{"id": "7", "image": "a.png", "conversations": [
        {"from": who, "value": words} for pair in CHAT for who, words in zip(("human", "gpt"), pair)
    ]}]),
    "messages": ("chat.jsonl", [{"messages": [{"role": "system", "content": "be brief"}] + [
        {"role": who, "content": words} for pair in CHAT for who, words in zip(("user", "assistant"), pair)
    ], "images": ["a.png"]}]),
    "coco": ("instances_val.json", {
        "images": [{"id": 1, "file_name": "a.jpg", "width": 8, "height": 6},
                   {"id": 2, "file_name": "empty.jpg", "width": 8, "height": 6}],
        "categories": [{"id": 5, "name": "ship"}],
        "annotations": [
            {"image_id": 1, "category_id": 5, "bbox": [1, 1, 4, 30], "segmentation": [[1, 1, 5, 1, 5, 6]]},
            {"image_id": 1, "category_id": 5, "bbox": [2, 1, 5, 3], "iscrowd": 1,
             "segmentation": {"size": [6, 8], "counts": rle.to_counts(rle.from_mask(SQUARE))}},
            {"image_id": 1, "caption": "ships ."},
        ],
    }),
    "gaia": ("test_data.json", [{
        "id": 12, "image_src": "iss.jpg", "captions": ["The image showcases: a delta.", "a river"], "location": "Egypt",
        "lat": 30.1, "lon": "31.2", "resolution": "30 m", "satellite": "Landsat 8", "sensor": "OLI",
    }]),
    "clip-csv": ("pairs.csv", "filepath,title,title_multi_objects\na.jpg,\"a pond, round\",a pond and trees\n"
                              "a.jpg,water,\n"),
    "geopix": ("valid.json", [{"image_id": "x", "image_path": "x.png", "instances": [
        {"category": "ship", "bbox": [9, 9, 9, 9], "description": "The ship in the middle.", "instance_id": 1,
         "mask": {"size": [6, 8], "counts": rle.from_mask(SQUARE)}},
    ]}]),
}


def written(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    if isinstance(content, str):
        path.write_text(content, encoding="utf-8")
    elif name.endswith(".jsonl"):
        path.write_text("\n".join(map(json.dumps, content)), encoding="utf-8")
    else:
        path.write_text(json.dumps(content), encoding="utf-8")
    return path


def read(folder: Path, form: str) -> list[Record]:
    name, content = SAMPLES[form]
    return list(READERS[form](written(folder, name, content), "train", "made-up"))


@pytest.mark.parametrize("form", SAMPLES)
def test_every_public_format_becomes_records(tmp_path: Path, form: str) -> None:
    records = read(tmp_path, form)
    assert records and all(record.source == "made-up" for record in records)
    path = tmp_path / "out.jsonl"
    write_lines(records, path)
    assert list(read_lines(path)) == records


def test_every_public_format_has_a_sample() -> None:
    assert set(SAMPLES) == set(READERS)


def test_captions_keep_their_split_and_order(tmp_path: Path) -> None:
    lake, road = read(tmp_path, "karpathy")
    assert (lake.split, road.split) == ("train", "test")
    assert (lake.turns[0].answer, lake.turns[0].other_answers) == ("a lake .", ("water .",))
    assert lake.turns[0].prompt not in lake.turns[0].other_prompts


def test_a_change_flag_makes_two_dates(tmp_path: Path) -> None:
    image = {"filename": "1.png", "filepath": "test", "split": "test", "changeflag": 1}
    image["sentences"] = [{"raw": "a road"}]
    (pair,) = READERS["karpathy"](written(tmp_path, "levir.json", {"images": [image]}), "train", "levir")
    assert pair.images == ("test/A/1.png", "test/B/1.png")
    assert pair.turns[0].task == "compare"


@pytest.mark.parametrize("form", ["llava", "messages"])
def test_chats_keep_their_turns_tags_and_boxes(tmp_path: Path, form: str) -> None:
    (record,) = read(tmp_path, form)
    refer, grounded, count = record.turns
    assert record.size_wh == (100, 100) and record.images == ("a.png",)
    assert (refer.task, refer.prompt) == ("refer", "the red ship")
    assert refer.boxes == (Region("the red ship", (10, 20, 30, 40)),)
    assert grounded.task == "describe" and [box.label for box in grounded.boxes] == ["two ships"] * 2
    assert (count.task, count.prompt, count.answer, count.boxes) == ("ask", "how many ?", "two", ())


def test_an_oriented_box_stays_text(tmp_path: Path) -> None:
    chat = [{"image": "a.png", "conversations": [
        {"from": "human", "value": "<image>where ?"}, {"from": "gpt", "value": "{<1><2><3><4>|<45>}"},
    ]}]
    (record,) = READERS["llava"](written(tmp_path, "chat.json", chat), "train", "geochat")
    assert record.turns[0].boxes == () and record.turns[0].answer == "{<1><2><3><4>|<45>}"


def test_coco_s_boxes_are_cut_and_its_crowds_are_masks_only(tmp_path: Path) -> None:
    (record,) = read(tmp_path, "coco")
    ground, count, segment, describe = record.turns
    assert ground.boxes == (Region("ship", (1, 1, 5, 6)),) and count.answer == "1"
    assert [bool(mask.rle) for mask in segment.masks] == [False, True]
    assert np.array_equal(rle.to_mask(segment.masks[1].rle, 6, 8), SQUARE)
    assert describe.answer == "ships ."


def test_gaia_s_metadata_come_along(tmp_path: Path) -> None:
    (record,) = read(tmp_path, "gaia")
    assert (record.sensor, record.gsd_m, record.place) == ("Landsat 8 OLI", 30.0, Place("Egypt", 31.2, 30.1))
    assert record.turns[0].answer == "a delta."


@pytest.mark.parametrize(
    ("said", "metres"),
    [("30 m", 30), (0.5, 0.5), ("1 km", 1000), ("50 cm", 0.5), ("10 m, 20 m", None), ("", None), (None, None)],
)
def test_a_resolution_is_read_or_left(said: object, metres: float | None) -> None:
    assert resolution_m(said) == metres


def test_a_table_joins_the_lines_of_a_picture(tmp_path: Path) -> None:
    (record,) = read(tmp_path, "clip-csv")
    assert (record.turns[0].answer, record.turns[0].other_answers) == ("a pond, round", ("a pond and trees", "water"))


def test_geopix_s_boxes_are_those_of_its_masks(tmp_path: Path) -> None:
    whole, described = read(tmp_path, "geopix")
    assert whole.turns[0].boxes == (Region("ship", (2, 1, 7, 4)),) and whole.size_wh == (8, 6)
    assert [turn.task for turn in described.turns] == ["refer", "segment"]
    assert parse_boxes(described.turns[0].answer) == [(25, 17, 88, 67)]


BROKEN = {
    "karpathy, no sentence": ("karpathy", {"images": [{"filename": "a", "sentences": []}]}, "has no sentence"),
    "karpathy, no images": ("karpathy", {"pictures": []}, "has no 'images'"),
    "karpathy, a list": ("karpathy", [], "has no 'images'"),
    "karpathy, a strange split": ("karpathy", {"images": [
        {"filename": "a", "split": "dev", "sentences": [{"raw": "b"}]}]}, "the split 'dev'"),
    "llava, cut off": ("llava", [{"image": "a", "conversations": [{"from": "human", "value": "?"}]}], "speak in turn"),
    "llava, a stranger": ("llava", [{"image": "a", "conversations": [{"from": "bot", "value": "?"}]}], "from 'bot'"),
    "llava, not JSON": ("llava", "nonsense", "line 1 is not JSON"),
    "messages, a strange role": ("messages", [{"messages": [{"role": "tool", "content": ""}]}], "the role 'tool'"),
    "messages, none": ("messages", [{"images": []}], "has no 'messages'"),
    "coco, an unknown image": ("coco", {"images": [], "annotations": [{"image_id": 1}]}, "does not have"),
    "coco, an unknown category": ("coco", {"images": [{"id": 1, "file_name": "a"}], "annotations": [
        {"image_id": 1, "category_id": 3}]}, "which the file does not name"),
    "coco, a short box": ("coco", {
        "images": [{"id": 1, "file_name": "a", "width": 3, "height": 3}], "categories": [{"id": 3, "name": "ship"}],
        "annotations": [{"image_id": 1, "category_id": 3, "bbox": [1, 2, 3]}]}, "not four numbers"),
    "gaia, no captions": ("gaia", [{"id": 1, "image_src": "a"}], "has no 'captions'"),
    "clip-csv, other columns": ("clip-csv", "url,text\na,b\n", "no column 'filepath'"),
    "clip-csv, no title": ("clip-csv", "filepath,title\na.jpg,\n", "line 2 has no title"),
    "geopix, a broken mask": ("geopix", [{"image_path": "a", "instances": [
        {"category": "ship", "mask": {"size": [6, 8], "counts": "oo"}}]}], "cannot be read"),
    "geopix, no mask": ("geopix", [{"image_path": "a", "instances": [{"category": "ship"}]}], "without its size"),
}


@pytest.mark.parametrize(("form", "content", "said"), BROKEN.values(), ids=BROKEN)
def test_a_wrong_file_is_refused_in_a_sentence(tmp_path: Path, form: str, content: object, said: str) -> None:
    path = written(tmp_path, SAMPLES[form][0], content)
    with pytest.raises(RecordRefused) as refused:
        list(READERS[form](path, "train", "made-up"))
    sentence = str(refused.value)
    assert said in sentence and path.name in sentence and sentence.endswith(".") and "\n" not in sentence


# ------------------------------------------------------------------------------------------------- composed turns


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


# ----------------------------------------------------------------------------------------------- near-duplicates


def picture(seed: int) -> Image.Image:
    coarse = np.random.default_rng(seed).integers(0, 255, (12, 12, 3), np.uint8)
    return Image.fromarray(coarse).resize((160, 160), Image.Resampling.BICUBIC)


def stored(image: Image.Image, form: str = "PNG", **how: int) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **how)
    return file.getvalue()


COPIES = {
    "the same": stored,
    "compressed": lambda image: stored(image, "JPEG", quality=40),
    "smaller": lambda image: stored(image.resize((96, 96), Image.Resampling.BICUBIC)),
    "turned": lambda image: stored(image.transpose(Image.Transpose.ROTATE_90)),
    "mirrored": lambda image: stored(image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)),
    "darker": lambda image: stored(image.point(lambda value: int(0.8 * value) + 10)),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_a_copy_of_a_test_picture_is_found_and_nothing_else(copy) -> None:
    files = {f"train{seed}": stored(picture(seed)) for seed in range(10)} | {"copy": copy(picture(100))}
    tests = {"other": stored(picture(101)), "original": stored(picture(100))}
    (match,) = near_duplicates(fingerprints(files, files.get), fingerprints(tests, tests.get))
    assert (match.train, match.test) == ("copy", "original")
    assert match.bits <= 10 and match.correlation > 0.97


def test_a_smooth_picture_is_no_duplicate_of_another() -> None:
    ramps = [np.tile(np.linspace(low, 200, 64, dtype=np.uint8), (64, 1)) for low in (0, 190)]
    ramps[1] = ramps[1] + np.random.default_rng(0).integers(0, 6, (64, 64), np.uint8)
    files = {str(index): stored(Image.fromarray(ramp)) for index, ramp in enumerate(ramps)}
    assert list(near_duplicates(fingerprints("0", files.get), fingerprints("1", files.get))) == []
    assert hashes(np.zeros((0, 32, 32), np.uint8)).shape == (0,)


def test_training_records_with_a_test_picture_go_and_all_others_stay() -> None:
    files = {"a": stored(picture(1)), "b": stored(picture(2)), "b again": stored(picture(2), "JPEG")}
    turns = (Turn("ask", "?", "no"),)
    records = [
        Record("1", "set", "train", ("a",), turns),
        Record("2", "set", "train", ("b again",), turns),
        Record("3", "set", "val", ("b again",), turns),
        Record("4", "set", "test", ("b",), turns),
        Record("5", "set", "train", (), turns),
    ]
    kept = without_near_duplicates(records, files.__getitem__)
    assert [record.id for record in kept.records] == ["1", "3", "4", "5"]


def test_a_picture_is_read_from_its_folder_only(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"pixels")
    assert picture_bytes(tmp_path, "a.png") == b"pixels"
    for name in ("b.png", "../a.png", "a.zip/b.png"):
        with pytest.raises(RecordRefused, match="picture"):
            picture_bytes(tmp_path, name)


# --------------------------------------------------------------------------------------------------- the command


def convert(monkeypatch, *arguments: object) -> int:
    monkeypatch.setattr("sys.argv", ["toolkit", "convert", *map(str, arguments)])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code


def test_the_command_writes_records(tmp_path: Path, monkeypatch, capsys) -> None:
    out = tmp_path / "out.jsonl"
    assert convert(monkeypatch, "gaia", written(tmp_path, *SAMPLES["gaia"]), out, "--source", "gaia") == 0
    assert "records: 1 (test 1)" in capsys.readouterr().out   # the split is in the file's name
    (record,) = read_lines(out)
    assert record.source == "gaia"


def test_the_command_drops_near_duplicates(tmp_path: Path, monkeypatch, capsys) -> None:
    for name, seed in (("a.png", 1), ("b.png", 2), ("c.png", 2)):
        (tmp_path / name).write_bytes(stored(picture(seed)))
    said = [{"filename": name, "split": split, "sentences": [{"raw": "a lake ."}]}
            for name, split in (("a.png", "train"), ("b.png", "train"), ("c.png", "test"))]
    out = tmp_path / "out.jsonl"
    source = written(tmp_path, "lakes.json", {"images": said})
    assert convert(monkeypatch, "karpathy", source, out, "--pictures", tmp_path) == 0
    assert "training pictures of lakes dropped: 1" in capsys.readouterr().out
    assert [record.id for record in read_lines(out)] == ["lakes/a.png", "lakes/c.png"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("coco", "absent.json", "out.jsonl"), "absent.json"),
        (("coco", "out.jsonl"), "needs two paths"),
        (("house", "in.json", "out.jsonl"), "need one path"),
    ],
)
def test_the_command_says_what_is_wrong(monkeypatch, capsys, arguments: tuple[str, ...], said: str) -> None:
    assert convert(monkeypatch, *arguments) == 2
    error = capsys.readouterr().err
    assert said in error and error.count("\n") == 1


# ------------------------------------------------------------------------------------------- the house's own data


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

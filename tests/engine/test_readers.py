"""The public annotation formats become records, or one sentence that says why not."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from inference.decoder.prompts import parse_boxes
from inference.raster import rle
from inference.toolkit.__main__ import main
from inference.toolkit.data.instructions.lines import read_lines, write_lines
from inference.toolkit.data.instructions.readers import READERS
from inference.toolkit.data.instructions.readers.gaia import resolution_m
from inference.toolkit.data.instructions.turn import Place, Record, RecordRefused, Region

SQUARE = np.zeros((6, 8), bool)
SQUARE[1:4, 2:7] = True
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

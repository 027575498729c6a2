"""A data set from the request to the folder, with the embedded pack in an engine process."""

from __future__ import annotations

import csv
import json
import tarfile
import threading
import time
from pathlib import Path

import pytest
import rasterio

from inference.client.process import start_engine
from inference.protocol.data_sets import DataSetRequest
from inference.protocol.errors import AbilityMissing, DataSetImpossible
from inference.protocol.requests import Source
from inference.toolkit.data.instructions.lines import read_lines
from inference.toolkit.data.instructions.readers import READERS

from .drawn_map import DrawnMap, village

PACKS = Path(__file__).resolve().parents[2] / "resources" / "packs"
#: as promised, and what a busy machine may add
CANCEL_S, SLACK_S = 0.25, 1.0


@pytest.fixture(scope="module")
def channel():
    with start_engine() as engine:
        engine.channel.hello("tests", {"pack_folders": [str(PACKS)], "warm": False})
        yield engine.channel


@pytest.fixture
def request_for(write_raster, tmp_path):
    def make(drawn: DrawnMap | None = None, **given) -> DataSetRequest:
        drawn = drawn or village()
        path = write_raster(drawn.values, "village.tif", transform=drawn.transform)
        source = Source(path, "village", date="2020-06-01", sensor="drone")
        usual = {"chip_px": 64, "most_a_title": 6, "test_share": 0.25, "licence": "ODbL 1.0"}
        return DataSetRequest(source, drawn.write(tmp_path), str(tmp_path / "set"), **{**usual, **given})

    return make


@pytest.fixture(scope="module")
def made(channel, tmp_path_factory):
    """A set, and what the engine said of it."""
    folder = tmp_path_factory.mktemp("village")
    drawn = village()
    path = folder / "village.tif"
    with rasterio.open(path, "w", driver="GTiff", count=3, width=1200, height=1200, dtype="uint8", crs="EPSG:32631",
                       transform=rasterio.Affine(*drawn.transform)) as raster:
        raster.write(drawn.values)
    request = DataSetRequest(
        Source(str(path), "village", date="2020-06-01", sensor="drone"), drawn.write(folder), str(folder / "set"),
        chip_px=64, most_a_title=8, test_share=0.25, licence="ODbL 1.0, © OpenStreetMap contributors",
    )
    *events, result = channel.run("data_set", request.to_wire())
    return Path(result["folder"]), events, result


def test_the_result_says_what_was_made(made) -> None:
    folder, events, result = made
    assert result["status"] == "done" and result["pairs"] == result["train"] + result["test"] > 8
    assert set(result["classes"]) == {"house", "pond", "residential road"} and result["test"]
    assert "pairs of 3 classes" in result["text"] and result["model"] == "orthoscribe-compact"
    fractions = [event["fraction"] for event in events if event["fraction"] is not None]
    assert fractions == sorted(fractions) and fractions[-1] < 1
    assert not list(folder.parent.glob("*unfinished*"))


def test_clip_reads_the_table(made) -> None:
    folder, _, result = made
    with open(folder / "train.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["filepath", "title", "title_multi_objects"] and len(rows) == result["train"]
    assert all((folder / row["filepath"]).is_file() for row in rows)
    assert {"a gable-roofed house", "a pond"} <= {row["title"] for row in rows}
    assert any(row["title_multi_objects"].startswith(f"{row['title']}, with ") for row in rows)
    assert len(list(READERS["clip-csv"](folder / "test.csv", "test", "x"))) == result["test"]


def test_web_dataset_reads_the_archive(made) -> None:
    folder, _, result = made
    with tarfile.open(folder / "train-000000.tar") as archive:
        members = {member.name: archive.extractfile(member).read() for member in archive}
    keys = {name.partition(".")[0] for name in members}
    assert len(keys) == result["train"]
    for key in keys:
        told = json.loads(members[f"{key}.json"])
        assert members[f"{key}.jpg"][:2] == b"\xff\xd8" and members[f"{key}.txt"].decode() == told["title"]
        assert -1 <= told["similarity"] <= 1


def test_training_reads_the_records(made) -> None:
    folder, _, result = made
    records = list(read_lines(folder / "records.jsonl"))
    assert len(records) == result["pairs"] and {record.split for record in records} == {"train", "test"}
    first = records[0]
    assert (first.size_wh, first.dates, first.sensor) == ((64, 64), ("2020-06-01",), "drone")
    tasks = {turn.task for record in records for turn in record.turns}
    assert tasks == {"describe", "ground", "segment"}
    assert any(turn.boxes and turn.answer.count("{") == len(turn.boxes) for r in records for turn in r.turns)


def test_the_set_says_what_it_is(made) -> None:
    folder, _, result = made
    page = (folder / "README.md").read_text(encoding="utf-8")
    assert "opendatacommons.org/licenses/odbl" in page and "| house | " in page and "{" not in page
    facts = json.loads((folder / "data_set.json").read_text(encoding="utf-8"))
    assert facts["pairs"] == result["pairs"] and facts["compared_by"]["model"] == "orthoscribe-compact"
    places = json.loads((folder / "pairs.geojson").read_text(encoding="utf-8"))["features"]
    lon, lat = places[0]["geometry"]["coordinates"][0][0]
    assert len(places) == result["pairs"] and abs(lon - 3.0) < 0.1 and abs(lat - 45.15) < 0.1


def test_formats_that_are_not_wanted_are_not_there(channel, request_for) -> None:
    request = request_for(formats=("lines",), most_a_title=2)
    channel.call("data_set", request.to_wire())
    names = {path.name for path in Path(request.folder).iterdir()}
    assert names == {"README.md", "data_set.json", "pairs.geojson", "pictures", "records.jsonl"}


@pytest.mark.parametrize("at", [3, 12])
def test_a_cancelled_set_is_not_there(channel, request_for, at) -> None:
    request, job = request_for(most_a_title=60), channel.new_job()
    asked_at, messages = 0.0, []
    for message in channel.run("data_set", request.to_wire(), job):
        messages.append(message)
        if len(messages) == at:
            asked_at = time.monotonic()
            threading.Thread(target=channel.cancel, args=(job,)).start()
    assert messages[-1]["status"] == "cancelled" and time.monotonic() - asked_at < CANCEL_S + SLACK_S
    assert not Path(request.folder).exists() and not list(Path(request.folder).parent.glob("*unfinished*"))


def test_a_folder_that_is_taken_is_left_alone(channel, request_for) -> None:
    request = request_for()
    Path(request.folder).mkdir()
    (Path(request.folder) / "mine.txt").write_text("keep", encoding="utf-8")
    with pytest.raises(DataSetImpossible, match="is not empty"):
        channel.call("data_set", request.to_wire())
    assert (Path(request.folder) / "mine.txt").read_text(encoding="utf-8") == "keep"


def test_what_a_killed_run_left_is_in_nobodys_way(channel, request_for) -> None:
    request = request_for(most_a_title=2)
    left = Path(f"{request.folder}.orthoscribe_unfinished")
    left.mkdir()
    (left / "pictures").mkdir()
    assert channel.call("data_set", request.to_wire())["pairs"] > 2
    assert not left.exists()


def test_a_model_that_cannot_compare_says_so(engine, request_for) -> None:
    with pytest.raises(AbilityMissing):
        engine.channel.call("data_set", request_for().to_wire())

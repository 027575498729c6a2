"""`python -m inference TASK RASTER …`: the same jobs from a terminal."""

from __future__ import annotations

import json
import signal
import subprocess
import time

import numpy as np
import pyogrio
import pytest

FIELDS = [
    "label", "score", "prompt", "turn", "model", "revision", "source", "date_from", "date_to", "area_m2", "length_m",
]


@pytest.fixture
def run(fake_command, pack):
    """run(*arguments) → the finished command, with the fake family's packs."""
    def run_it(*arguments):
        command = fake_command(*arguments, "--packs", str(pack))
        return subprocess.run(
            command.argv, env=command.env, cwd=command.cwd, capture_output=True, text=True, timeout=60, check=False,
        )

    return run_it


def test_an_answer_is_json_on_stdout_and_progress_is_on_stderr(run, checkers):
    done = run("describe", checkers, "--window", "10,10,40,30")
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == "A scene of 40×30 pixels."
    assert done.stderr == "Loading Fake\n"


def test_masks_go_into_a_geopackage(run, checkers, tmp_path):
    path = tmp_path / "bright things.gpkg"
    done = run("segment", checkers, "--prompt", "bright", "--output", str(path))
    assert (done.returncode, done.stdout) == (0, "")
    meta, _, _, columns = pyogrio.raw.read(path, read_geometry=False)
    row = {name: column[0] for name, column in zip(meta["fields"], columns)}
    assert list(meta["fields"]) == FIELDS
    assert (meta["crs"], meta["geometry_type"]) == ("EPSG:32631", "MultiPolygon")
    assert (row["label"], row["prompt"], row["model"], row["revision"]) == ("bright", "bright", "fake", "r1")
    assert (row["source"], row["turn"], row["date_from"]) == ("checkers.tif", 1, None)
    assert row["area_m2"] == pytest.approx(800 / 0.9996**2, rel=1e-4)
    assert tuple(pyogrio.read_bounds(path)[1][:, 0]) == (500060, 4999900, 500100, 4999920)


def test_a_geopackage_can_be_written_again_and_may_be_empty(run, checkers, tmp_path):
    path = tmp_path / "things.gpkg"
    for score_min, count in (("0.1", 2), ("0.95", 0)):
        assert run("ground", checkers, "--prompt", "x", "--score-min", score_min, "--output", str(path)).returncode == 0
        assert pyogrio.read_info(path)["features"] == count


def test_two_dates_are_compared(run, checkers, write_raster, tmp_path):
    before = write_raster(np.full((3, 60, 100), 20, np.uint8), "checkers_2016-05.tif")
    wanted = ["compare", checkers, "--before", before]
    done = run(*wanted, "--map", str(tmp_path / "change.tif"))
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert (answer["text"], answer["date_from"]) == ("60×100 pixels were compared.", "2016-05")
    assert (answer["findings"][0]["from"], answer["findings"][0]["to"]) == ("land", "road")
    assert answer["tables"][0]["rows"] == [["land", "road"]]
    assert answer["rasters"][0]["path"] == str(tmp_path / "change.tif")
    assert answer["shift"] == {"x_px": 0.0} and "Nothing was moved.\n" in done.stderr
    assert run(*wanted, "--output", str(tmp_path / "change.gpkg")).returncode == 0
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "change.gpkg", read_geometry=False)
    row = {name: column[0] for name, column in zip(meta["fields"], columns)}
    assert (row["label"], row["from_label"], row["to_label"]) == ("road", "land", "road")
    assert (row["date_from"], row["date_to"], row["area_m2"]) == ("2016-05", None, pytest.approx(3600, rel=1e-2))


def test_an_extent_in_degrees_and_a_json_file(run, checkers, tmp_path):
    path = tmp_path / "answer.json"
    place = ["--extent", "2.9999,45.150,3.0006,45.154", "--extent-crs", "EPSG:4326"]
    done = run("ground", checkers, "--prompt", "x", *place, "--output", str(path))
    assert done.returncode == 0, done.stderr
    answer = json.loads(path.read_text(encoding="utf-8"))
    assert 20 < answer["window"]["width"] < 30
    assert answer["window"]["col_off"] == 0
    assert len(answer["footprint"]) > 4


@pytest.mark.parametrize(("arguments", "status", "sentence"), [
    (["dream", "RASTER"], 2, "invalid choice"),
    (["ask", "RASTER"], 2, "needs --prompt"),
    (["describe", "RASTER", "--window", "1,2,3"], 2, "four numbers"),
    (["describe", "RASTER", "--window", "900,900,5,5"], 2, "does not meet the raster"),
    (["describe", "RASTER", "--extent", "5,0,1,9"], 2, "xmin < xmax"),
    (["describe", "RASTER", "--extent-crs", "EPSG:4326"], 2, "needs --extent"),
    (["describe", "RASTER", "--bands", "1,2,9"], 2, "no band 9"),
    (["describe", "RASTER", "--output", "answer.shp"], 2, ".gpkg or .json"),
    (["compare", "RASTER"], 2, "needs --before"),
    (["describe", "RASTER", "--map", "change.tif"], 2, "writes no --map"),
    (["compare", "RASTER", "--before", "gone.tif"], 3, "gone.tif is not there"),
    (["describe", "gone.tif"], 3, "gone.tif is not there"),
    (["describe", "RASTER", "--model", "other"], 4, "not installed"),
    (["ask", "RASTER", "--prompt", "crash"], 1, "inside the engine"),
    (["describe", "RASTER", "--output", "/nowhere/answer.gpkg"], 1, "cannot be written"),
    (["describe", "RASTER", "--output", "/nowhere/answer.json"], 1, "cannot be written"),
])
def test_what_goes_wrong_is_one_sentence_and_a_status(run, checkers, arguments, status, sentence):
    done = run(*[checkers if argument == "RASTER" else argument for argument in arguments])
    assert done.returncode == status
    assert sentence in done.stderr.splitlines()[-1]
    assert done.stdout == ""


def test_ctrl_c_ends_with_what_was_said_so_far(fake_command, pack, checkers):
    command = fake_command("ask", checkers, "--prompt", "talk", "--packs", str(pack))
    with subprocess.Popen(
        command.argv, env=command.env, cwd=command.cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:
        # What the fake library prints may come before it, even on the same line: both go to the standard error.
        assert any(line.endswith("Loading Fake\n") for line in iter(process.stderr.readline, ""))
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=10)
    assert process.returncode == 130
    answer = json.loads(said)
    assert answer["status"] == "cancelled"
    assert answer["text"].startswith("word ")


def test_classes_and_maps_are_typed_for_the_tasks_that_take_them(capsys):
    from inference.command_line.arguments import classes_of, parse

    typed = ["classify", "a.tif", "--classes", "forest, asphalt road", "--other-min", "0.4", "--map", "b.tif"]
    classes = classes_of(parse(typed))
    assert (classes.names, classes.other_min, classes.tile_m) == (("forest", "asphalt road"), 0.4, None)
    assert parse(["localize", "a.tif", "--prompt", "ships", "--map", "b.tif"]).map == "b.tif"
    for wrong, sentence in (
        (["classify", "a.tif", "--classes", "forest"], "at least two"),
        (["describe", "a.tif", "--classes", "a,b"], "takes no --classes"),
        (["describe", "a.tif", "--map", "b.tif"], "writes no --map"),
        (["localize", "a.tif"], "needs --prompt"),
    ):
        with pytest.raises(SystemExit) as ended:
            parse(wrong)
        assert ended.value.code == 2 and sentence in capsys.readouterr().err

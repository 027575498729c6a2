"""The client against the scripted engine, and the environment that an engine starts in."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from inference.client.process import EngineProcess, clean_environment, engine_command
from inference.protocol.errors import BadRequest, EngineGone, ProtocolMismatch, RasterUnreadable
from inference.protocol.requests import Source, TaskRequest
from tests.times import SLACK

AREA = ((0.0, 0.0), (10.0, 0.0), (10.0, 20.0), (0.0, 20.0), (0.0, 0.0))
PARAMS = TaskRequest("describe", Source("/data/town.tif", crs_wkt="EPSG"), "planes", area=AREA).to_wire()
EXAMPLE = Path(__file__).resolve().parents[1] / "data" / "script.json"


@pytest.fixture
def play(tmp_path):
    """play(script) → the channel of an engine that plays it; ended after the test."""
    started = []

    def start(script):
        path = tmp_path / "script.json"
        path.write_text(json.dumps(script), encoding="utf-8")
        started.append(EngineProcess(engine_command(Path(sys.executable), "inference.client.scripted", (str(path),))))
        return started[-1].channel

    yield start
    for process in started:
        process.close()


def test_text_comes_in_pieces_and_whole_in_the_result(play):
    channel = play({"describe": [[{"text": "A town.", "piece": 3, "every_ms": 1}]]})
    *events, result = channel.run("describe", PARAMS)
    assert [event["text"] for event in events] == ["A t", "own", "."]
    assert (result["text"], result["status"], result["source"]) == ("A town.", "done", "town.tif")
    assert result["footprint"] == [list(point) for point in AREA]


def test_takes_follow_each_other_and_the_last_repeats(play):
    channel = play({"ask": [[{"text": "one"}], [{"text": "two"}]]})
    assert [channel.call("ask", PARAMS)["text"] for _ in range(3)] == ["one", "two", "two"]


def test_short_findings_are_placed_in_the_area(play):
    channel = play({"ground": [[{"findings": [{"label": "plane", "score": 0.9, "box": [0.0, 0.25, 0.5, 0.5]}]}]]})
    event, result = channel.run("ground", PARAMS)
    outline = event["findings"][0]["geometry"]["coordinates"][0][0]
    assert outline == [[0, 15], [5, 15], [5, 10], [0, 10], [0, 15]]
    assert result["findings"] == 1


def test_an_error_step_raises_it(play):
    channel = play({"ask": [[{"error": {"code": "raster_unreadable", "message": "Gone."}}]]})
    with pytest.raises(RasterUnreadable, match="Gone"):
        channel.call("ask", PARAMS)


def test_dying_in_mid_stream_raises_engine_gone_after_what_was_said(play):
    channel = play({"describe": [[{"text": "Half an ans"}, {"exit": 9}]]})
    heard = []
    with pytest.raises(EngineGone) as caught:
        for message in channel.run("describe", PARAMS):
            heard.append(message["text"])
    assert "".join(heard) == "Half an ans"
    assert "exit status 9" in caught.value.details


def test_cancel_from_another_thread_is_honoured_within_250_ms(play):
    channel = play({"segment": [[{"progress": 0.1}, {"progress": 0.9, "delay_ms": 60_000}]]})
    job = channel.new_job()
    messages = channel.run("segment", PARAMS, job)
    next(messages)
    started = time.perf_counter()
    threading.Thread(target=channel.cancel, args=(job,)).start()
    assert next(messages)["status"] == "cancelled"
    assert time.perf_counter() - started <= 0.25 * SLACK


def test_leaving_the_stream_cancels_the_job(play):
    channel = play({"segment": [[{"progress": 0.1}, {"wait": True, "delay_ms": 60_000}]]})
    channel_messages = channel.run("segment", PARAMS)
    next(channel_messages)
    channel_messages.close()
    assert channel.call("describe", PARAMS, timeout_s=5)["status"] == "done"


def test_overlapping_jobs_do_not_mix(play):
    takes = {"abcdef": "describe", "uvw": "ask"}
    channel = play({method: [[{"text": text, "piece": 1, "every_ms": 5}]] for text, method in takes.items()})
    heard = {}
    threads = [
        threading.Thread(target=lambda method=method: heard.update({method: channel.call(method, PARAMS)["text"]}))
        for method in ("describe", "ask")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert heard == {"describe": "abcdef", "ask": "uvw"}


def test_silence_is_not_waited_for_longer_than_wanted(play):
    channel = play({"ask": [[{"wait": True, "delay_ms": 60_000}]]})
    with pytest.raises(EngineGone, match="does not answer"):
        channel.call("ask", PARAMS, timeout_s=0.1)


def test_hello_and_its_refusals(play):
    channel = play({"hello": {"device": "a toaster"}})
    assert channel.hello("tests", {})["device"] == "a toaster"
    with pytest.raises(ProtocolMismatch):
        channel.call("hello", {"protocol": 999})
    with pytest.raises(BadRequest):
        channel.call("no such method", {})


def test_the_example_script_plays():
    with EngineProcess(engine_command(Path(sys.executable), "inference.client.scripted", (str(EXAMPLE),))) as process:
        process.channel.hello("tests", {})
        assert "buildings" in process.channel.call("describe", PARAMS)["text"]
        assert process.channel.call("ask", PARAMS)["findings"] == 2
        assert process.channel.call("segment", PARAMS)["notes"]


def test_closing_ends_the_process_with_status_0():
    process = EngineProcess(engine_command(Path(sys.executable), "inference.client.scripted", (str(EXAMPLE),)))
    process.channel.hello("tests", {})
    assert process.close() == 0
    assert not process.is_alive


def test_nothing_of_qgis_reaches_the_engine():
    folders = os.pathsep.join(["/usr/bin", "/opt/QGIS 3.40/bin", "/osgeo/apps/grass"])
    clean = clean_environment({
        "PYTHONHOME": "x", "PYTHONPATH": "x", "PYTHONEXECUTABLE": "x", "PROJ_LIB": "x", "GDAL_DATA": "x",
        "OSGEO4W_ROOT": "/osgeo", "PATH": folders, "HOME": "here",
    })
    assert clean == {"OSGEO4W_ROOT": "/osgeo", "PATH": "/usr/bin", "HOME": "here", "PYTHONUTF8": "1"}


def test_the_command_runs_where_inference_can_be_imported():
    command = engine_command(Path("/some/python"))
    assert command.argv == ["/some/python", "-s", "-m", "inference"]
    assert (Path(command.cwd) / "inference" / "__main__.py").is_file()

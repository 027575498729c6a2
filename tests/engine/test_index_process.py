"""The real engine and the embedded pack: an index that is killed half-way, cancelled, and searched."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from inference.client.process import engine_command, start_engine
from inference.engine.chip_work import Batch, Embedded, Part, Unread, embed_batch
from inference.engine.config import OWN_PACKS
from inference.families import load
from inference.protocol.archive import IndexRequest, SearchRequest
from inference.protocol.errors import AbilityMissing, EngineGone
from inference.protocol.events import FINDINGS
from inference.protocol.geometry import Window
from inference.protocol.model_card import read_card
from inference.protocol.requests import Source, TaskRequest
from inference.raster.scene import Scene
from inference.retrieval.index.chips import chip_windows
from inference.retrieval.index.opening import open_store
from inference.retrieval.index.store import DONE, DUAL, RET
from inference.toolkit.scene import SceneSpec, render_scene, write_geotiff

SIDE_PX, GSD_M, CHIP_PX, OVERLAP = 512, 0.5, 192, 0.75
WINDOWS = chip_windows(SIDE_PX, SIDE_PX, CHIP_PX, OVERLAP)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """A folder with a drawn town."""
    folder = tmp_path_factory.mktemp("archive")
    write_geotiff(render_scene(SceneSpec(3, "town", SIDE_PX, GSD_M)), folder / "town.tif", "EPSG:32633", GSD_M)
    return folder


@contextlib.contextmanager
def engine():
    with start_engine() as process:
        process.channel.hello("tests", {"pack_folders": [str(OWN_PACKS)], "warm": False})
        yield process


def asked(store, archive):
    return IndexRequest(str(store), folders=(str(archive),), gsds_m=(GSD_M,), overlap=OVERLAP).to_wire()


def stored(store):
    with open_store(str(store), create=False) as opened:
        chips = opened.chips(range(1, 1000))
        batches = list(opened.vectors(DUAL))
        states = [row.state for row in opened.sources().values()]
    ids = np.concatenate([ids for ids, _ in batches])
    assert ids.tolist() == sorted(chips)
    return [chip.window for chip in chips.values()], np.concatenate([vectors for _, vectors in batches]), states


def test_killed_half_way_no_chip_is_lost_or_doubled(archive, tmp_path):
    store = tmp_path / "index.gpkg"
    with engine() as process:
        messages = process.channel.run("index", asked(store, archive))
        while not 0.2 < (next(messages).get("fraction") or 0.0) < 0.9:
            pass
        os.kill(process.pid, signal.SIGKILL)
        with pytest.raises(EngineGone):
            list(messages)
    begun, _, states = stored(store)
    assert 0 < len(begun) < len(WINDOWS) and states != [DONE]
    with engine() as process:
        result = process.channel.call("index", asked(store, archive))
        windows, vectors, states = stored(store)
        assert (result["kept"], result["chips"], states) == (len(begun), len(WINDOWS), [DONE])
        assert sorted(windows, key=str) == sorted(WINDOWS, key=str)
        *events, found = process.channel.run("search", SearchRequest(str(store), "houses", limit=99).to_wire())
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=2e-3)
    scores = [one["score"] for event in events if event["kind"] == FINDINGS for one in event["findings"]]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == found["findings"] == len(WINDOWS)


def test_a_cancel_is_honoured_between_batches(archive, tmp_path):
    with engine() as process:
        job = process.channel.new_job()
        cancelled_at = None
        for message in process.channel.run("index", asked(tmp_path / "index.gpkg", archive), job):
            if cancelled_at is None and (message.get("fraction") or 0.0) > 0:
                process.channel.cancel(job)
                cancelled_at = time.monotonic()
        assert message["status"] == "cancelled"
        assert 0 < message["chips"] < len(WINDOWS)
        assert time.monotonic() - cancelled_at < 1.5  # 0.25 on an idle machine: `tests.benchmarks.index`


def test_index_and_search_from_a_terminal(archive, tmp_path):
    def run(*arguments):
        command = engine_command(Path(sys.executable), arguments=tuple(map(str, arguments)))
        return subprocess.run(
            command.argv, env=command.env, cwd=command.cwd, capture_output=True, text=True, timeout=110, check=False
        )

    made = run("index", tmp_path / "index.gpkg", archive, "--gsd", "2")
    assert json.loads(made.stdout)["chips"] == 1, made.stderr
    found = run("search", tmp_path / "index.gpkg", "--prompt", "houses")
    assert [finding["record"]["name"] for finding in json.loads(found.stdout)["findings"]] == ["town.tif"]
    missed = run("search", tmp_path / "nowhere.gpkg", "--prompt", "houses")
    assert (missed.returncode, missed.stdout) == (3, "")
    assert "There is no index at nowhere.gpkg" in missed.stderr


def test_a_batch_can_be_done_by_another_process(archive):
    """What is sent and what comes back are plain values; a raster that cannot be read is one of them."""
    there = Part(Source(str(archive / "town.tif")), tuple(WINDOWS[:3]))
    gone = Part(Source(str(Path("/nowhere.tif"))), (Window(0, 0, 9, 9),))
    batch = Batch(str(OWN_PACKS / "compact"), "cpu", 1, (there, gone, Part(there.source, ())))
    work = pickle.loads(pickle.dumps(embed_batch))  # nosec B301: by name, made a moment ago
    done = pickle.loads(pickle.dumps(work(pickle.loads(pickle.dumps(batch)))))  # nosec B301
    assert isinstance(done[0], Embedded) and isinstance(done[1], Unread)
    assert done[0].kept == (0, 1, 2) and len(done[0].captions) == 3
    assert done[0].vectors[DUAL].dtype == np.float16
    assert done[2].kept == ()
    alone = embed_batch(Batch(batch.pack, "cpu", 1, (Part(there.source, tuple(WINDOWS[1:2])),)))
    assert alone[0].vectors[DUAL][0] == pytest.approx(done[0].vectors[DUAL][1], abs=2e-3)


def test_a_thorough_look_is_that_of_the_other_tasks(archive):
    pack = load(read_card(OWN_PACKS / "compact"), "cpu", 1)
    with Scene.open(TaskRequest("describe", Source(str(archive / "town.tif")))) as scene:
        wanted = pack.embedder.picture(pack.looks(scene))
        pictures = [pack.chips.picture(scene), pack.chips.picture(scene, thorough=True)]
        example = pack.chips.of_scene(scene, DUAL)
    quick, thorough = pack.chips.vectors(pictures)[DUAL]
    assert thorough == pytest.approx(wanted, abs=1e-5)
    assert example == pytest.approx(wanted, abs=1e-5)
    assert 0.8 < quick @ thorough < 0.9999, "near, and of one space"
    [caption] = pack.chips.captions(wanted[None])
    assert caption.split(" or ")[0] in pack.card.labels["scenes"]
    with pytest.raises(AbilityMissing, match="RET"):
        pack.chips.of_words("houses", RET)

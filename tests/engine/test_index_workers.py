"""Chips on a Dask cluster: as here, in order, and whatever becomes of one worker; with real processes."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from inference.client.process import start_engine
from inference.engine.config import OWN_PACKS
from inference.protocol.archive import IndexRequest
from inference.protocol.errors import BadRequest, RasterUnreadable
from inference.retrieval.index.opening import open_store
from inference.retrieval.index.store import DUAL
from inference.retrieval.index.workers import on_cluster
from inference.toolkit.scene import SceneSpec, render_scene, write_geotiff
from tests.engine import counted_work

pytest.importorskip("distributed", reason="Dask comes with the full engine.")

GSD_M = 0.5
ROOT = Path(__file__).parents[2]
BATCHES = [(number, number + 1) for number in range(24)]


@contextlib.contextmanager
def cluster(folder: Path, workers: int = 2):
    """A scheduler's address and its worker processes, one thread each; all ended afterwards."""
    with contextlib.ExitStack() as ended:
        def start(module: str, *options: str) -> subprocess.Popen:
            environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
            with (folder / "log").open("ab") as log:
                process = subprocess.Popen(
                    [sys.executable, "-m", module, *options], env=environment, cwd=folder, stdout=log, stderr=log
                )
            ended.callback(process.wait)
            ended.callback(process.kill)
            return process

        place = folder / "scheduler.json"
        start("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
              "--no-jupyter", "--scheduler-file", str(place))
        began = time.monotonic()
        while not place.exists():
            assert time.monotonic() - began < 120, (folder / "log").read_text(encoding="utf-8")
            time.sleep(0.1)
        options = ("--scheduler-file", str(place), "--nthreads", "1", "--no-nanny", "--no-dashboard")
        yield place, [start("distributed.cli.dask_worker", *options) for _ in range(workers)]


def address(place: Path) -> str:
    """The scheduler's, once its file is whole."""
    return json.loads(place.read_text(encoding="utf-8"))["address"]


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory):
    """The address of a scheduler with two workers."""
    with cluster(tmp_path_factory.mktemp("cluster")) as (place, _):
        yield address(place)


def test_results_are_those_of_one_process_and_in_order(two_workers) -> None:
    done = list(on_cluster(counted_work.squares, BATCHES, two_workers))
    assert [batch for batch, _ in done] == BATCHES
    assert [result.squares for _, result in done] == [counted_work.squares(batch).squares for batch in BATCHES]
    assert len({result.process for _, result in done}) == 2
    assert os.getpid() not in {result.process for _, result in done}


def test_a_few_batches_are_made_ahead_and_no_more(two_workers) -> None:
    made = []
    done = on_cluster(counted_work.squares, (made.append(batch) or batch for batch in BATCHES), two_workers)
    next(done)
    assert len(made) < len(BATCHES) / 2
    done.close()
    assert len(made) < len(BATCHES) / 2


def test_no_batches_are_no_work(two_workers) -> None:
    assert list(on_cluster(counted_work.squares, [], two_workers)) == []


def test_what_a_worker_raises_arrives(two_workers) -> None:
    with pytest.raises(RasterUnreadable, match="cannot be read") as raised:
        list(on_cluster(counted_work.fails, BATCHES, two_workers))
    assert raised.value.details == "details"


def test_the_death_of_a_worker_changes_nothing(tmp_path) -> None:
    with cluster(tmp_path) as (place, workers):
        done = on_cluster(counted_work.slow_squares, BATCHES, address(place))
        first = next(done)
        os.kill(workers[0].pid, signal.SIGKILL)
        rest = list(done)
    results = [first, *rest]
    assert [batch for batch, _ in results] == BATCHES
    assert [result.squares for _, result in results] == [counted_work.squares(batch).squares for batch in BATCHES]
    assert {result.process for _, result in results[-4:]} == {workers[1].pid}


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """A folder with a drawn town."""
    folder = tmp_path_factory.mktemp("archive")
    write_geotiff(render_scene(SceneSpec(3, "town", 512, GSD_M)), folder / "town.tif", "EPSG:32633", GSD_M)
    return folder


def index(store: Path, archive: Path, scheduler: str = "", first=lambda: None) -> list[tuple]:
    """The index that the engine makes, chip by chip; `first` is called when some chips are there and some are not."""
    request = IndexRequest(str(store), folders=(str(archive),), gsds_m=(GSD_M,), overlap=0.75, scheduler=scheduler)
    with start_engine() as process:
        process.channel.hello("tests", {"pack_folders": [str(OWN_PACKS)], "warm": False, "threads": 1})
        begun = False
        for message in process.channel.run("index", request.to_wire()):
            if not begun and 0 < (message.get("fraction") or 0.0) < 0.9:
                begun = True
                first()
    assert begun and (message["status"], message["failed"]) == ("done", [])
    with open_store(str(store), create=False) as opened:
        (ids, vectors), = opened.vectors(DUAL)
        return list(zip(ids.tolist(), opened.chips(ids).values(), vectors.tolist()))


def test_two_workers_make_the_same_index_as_one_process_also_when_one_is_killed(tmp_path, archive) -> None:
    here = index(tmp_path / "here.gpkg", archive)
    with cluster(tmp_path) as (place, workers):
        assert index(tmp_path / "two.gpkg", archive, address(place)) == here
        kill = functools.partial(os.kill, workers[0].pid, signal.SIGKILL)
        assert index(tmp_path / "killed.gpkg", archive, address(place), kill) == here
        assert workers[0].wait(10) == -signal.SIGKILL and workers[1].poll() is None


def test_without_a_scheduler_it_says_so(monkeypatch) -> None:
    monkeypatch.setattr("inference.retrieval.index.workers.CONNECT_S", 1)
    with pytest.raises(BadRequest, match="does not answer"):
        next(on_cluster(counted_work.squares, BATCHES, "tcp://127.0.0.1:9"))
    with pytest.raises(BadRequest, match="does not answer"):
        next(on_cluster(counted_work.squares, BATCHES, "nonsense://x"))


def test_without_workers_it_says_so(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("inference.retrieval.index.workers.WORKERS_S", 1)
    with cluster(tmp_path, workers=0) as (place, _), pytest.raises(BadRequest, match="has no workers"):
        next(on_cluster(counted_work.squares, BATCHES, address(place)))

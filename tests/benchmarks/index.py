"""`python -m tests.benchmarks.index`: pictures of a data set are indexed by the engine, which is killed half-way:
whether every chip is there once, how fast it is beside the bare encoder, how long a search takes and a cancel.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import statistics
import sys
import tempfile
from collections import Counter, deque
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

from inference.client.process import EngineProcess, start_engine
from inference.engine import indexing
from inference.engine.chip_plan import ChipPlan
from inference.engine.chip_work import Batch, Unread
from inference.engine.config import OWN_PACKS
from inference.engine.jobs import Job
from inference.engine.models import Models
from inference.families.embedding import AT_ONCE
from inference.protocol.archive import IndexRequest, SearchRequest
from inference.protocol.errors import EngineGone
from inference.protocol.geometry import Window
from inference.protocol.requests import Source, TaskRequest
from inference.raster.ahead import read_ahead
from inference.raster.scene import Scene
from inference.retrieval.index.changes import Asked, find_changes
from inference.retrieval.index.opening import open_store
from inference.retrieval.index.store import DUAL, Filters
from inference.toolkit.data.shards import data_folder, image_names, read_bytes
from tests.benchmarks import embedded_pack, pictures, table

#: about 20 chips each
RASTERS, SHARD = 600, "nwpu_vhr10_660px.zip"
#: places and dates are made up, so that there is something to filter by: a square of pictures 400 m apart, in 20 years
COLUMNS, APART_M, EAST_M, NORTH_M = 23, 400, 500_000, 5_400_000
PLACED = """<PAMDataset><SRS>EPSG:32633</SRS>
<GeoTransform>{east}, 0.5, 0, {north}, 0, -0.5</GeoTransform></PAMDataset>"""
#: about a quarter of the square, and half of the years
FILTERS = Filters((15.0, 48.71, 15.06, 48.76), "2000", "2009-12-31")
#: rasters of one turn, when the bare encoder and indexing take turns
TURN, TURNS = 24, 3
SEARCHES, TIMEOUT_S, OVERLAP = 200, 300.0, 0.25
SLOWER, SEARCH_MS, CANCEL_MS = 1.2, 5.0, 250.0
WORDS = ("ships in a harbor", "dense houses", "a river", "an airport with planes", "farmland", "a stadium")


def write_pictures(folder: Path, count: int) -> Path:
    """Files of VHR-10 with made-up places and dates."""
    folder.mkdir()
    for number, name in enumerate(image_names(SHARD)[:count]):
        row, column = divmod(number, COLUMNS)
        file = folder / f"{number:05}_{2000 + number % 20}-{1 + number % 12:02}-01{Path(name).suffix}"
        file.write_bytes(read_bytes(SHARD, name))
        placed = PLACED.format(east=EAST_M + APART_M * column, north=NORTH_M - APART_M * row)
        file.with_name(f"{file.name}.aux.xml").write_text(placed, encoding="utf-8")
    return folder


@contextlib.contextmanager
def engine() -> Iterator[EngineProcess]:
    """A greeted engine."""
    with start_engine(Path(sys.executable)) as process:
        process.channel.hello("benchmarks", {"pack_folders": [str(OWN_PACKS)], "warm": False})
        yield process


def killed_and_resumed(archive: Path, store: Path, chips) -> Iterator[table.Row]:
    """Index, kill, go on; every chip must be there once, with its one vector."""
    request = IndexRequest(str(store), folders=(str(archive),)).to_wire()
    with engine() as process:
        messages = process.channel.run("index", request, timeout_s=TIMEOUT_S)
        while (next(messages).get("fraction") or 0.0) < 0.5:
            pass
        os.kill(process.pid, signal.SIGKILL)
        with contextlib.suppress(EngineGone):
            list(messages)
    begun = _counted(store)
    with engine() as process:
        started = perf_counter()
        *_, result = process.channel.run("index", request, timeout_s=TIMEOUT_S)
        went_on_s = perf_counter() - started
    found, wanted = _counted(store), _planned(archive, store, chips)
    yield table.Row("chips when killed", f"{sum(begun.values()):,}")
    yield table.Row("kept by the run after", f"{result['kept']:,}", "all", result["kept"] == sum(begun.values()))
    yield table.Row("chips in the end", f"{sum(found.values()):,}", f"{len(wanted):,}", set(found) == wanted)
    yield table.at_most("chips lost", len(wanted - set(found)), 0, "")
    yield table.at_most("chips doubled", sum(found.values()) - len(found), 0, "")
    yield table.beside("the run after, with its start", result["added"] / went_on_s, "chips/s")


def _planned(archive: Path, store: Path, chips) -> set[tuple[str, Window]]:
    """Path and window of every chip that there is to be."""
    todo = find_changes(Asked((), (str(archive),), (), OVERLAP), {}, store.parent).todo
    plan, of = ChipPlan((), OVERLAP, chips.chip_px), Batch("", "", 1)
    windows = set()
    for batch in plan.batches(todo, {}, of):
        for cut, _ in plan.done([Unread("planned only")] * len(batch.parts)):
            windows |= {(chip.path, chip.window) for chip in cut.chips}
    return windows


def _counted(store: Path) -> Counter[tuple[str, Window]]:
    """How often each path and window has a chip; raises ValueError where a chip has no vector or more than one."""
    with open_store(str(store), create=False) as opened:
        ids = np.concatenate([ids for ids, _ in opened.vectors(DUAL)])
        chips = opened.chips(ids.tolist())
        if len(chips) != opened.count() or len(set(ids.tolist())) != len(ids):
            raise ValueError("chips and vectors are not one to one")
        return Counter((chip.path, chip.window) for chip in chips.values())


def throughput(archive: Path, folder: Path, models: Models) -> Iterator[table.Row]:
    """The encoder on pictures in memory, and indexing of the same from files, in turns."""
    files = sorted(archive.glob("*.webp"))[:TURN]
    chips = models.load(models.cards[0]).chips
    windows = sorted(_planned(archive, folder / "x", chips), key=lambda one: (one[0], str(one[1])))
    names = {file.name for file in files}
    seen = [_picture(chips, folder / path, window) for path, window in windows if Path(path).name in names]
    (folder / "turn.txt").write_text("\n".join(map(str, files)), encoding="utf-8")
    bare, whole = [], []  # of each turn the seconds on the clock and those of the processor
    for turn in range(TURNS):
        bare.append(_both_seconds(lambda: _encoded(chips, seen)))
        request = IndexRequest(str(folder / f"turn_{turn}.gpkg"), folders=(str(folder / "turn.txt"),))
        whole.append(_both_seconds(lambda: indexing.answer(Job("turn", _nothing), request, models, _unheard)))  # noqa: B023
    clock_s = [(ours[0], theirs[0]) for ours, theirs in zip(whole, bare)]
    processor_s = [(ours[1], theirs[1]) for ours, theirs in zip(whole, bare)]
    yield table.beside("bare encoder, pictures in memory", len(seen) / min(theirs for _, theirs in clock_s), "chips/s")
    yield table.beside("indexed, from files to the GeoPackage", len(seen) / min(ours for ours, _ in clock_s), "chips/s")
    for said, times_s in (("indexing ÷ bare encoder", clock_s), ("the same in time of the processor", processor_s)):
        yield table.at_most(said, statistics.median(ours / theirs for ours, theirs in times_s), SLOWER, "×")


def _both_seconds(work: Callable[[], object]) -> tuple[float, float]:
    spent_s = process_time()
    return table.seconds(work), process_time() - spent_s


def _picture(chips, file: Path, window: Window) -> np.ndarray:
    with Scene.open(TaskRequest("describe", Source(str(file)))) as scene:
        return chips.picture(scene.part(window))


def _encoded(chips, seen: list[np.ndarray]) -> None:
    """All pictures through the encoder as indexing does it, each thread by itself."""
    some = (seen[first : first + AT_ONCE] for first in range(0, len(seen), AT_ONCE))
    deque(read_ahead(some, chips.shared.vectors, embedded_pack.THREADS), maxlen=0)


def searches(store: Path, models: Models) -> Iterator[table.Row]:
    """Searching the vectors alone, and a whole request to an engine."""
    chips = models.load(models.cards[0]).chips
    queries = [chips.of_words(words, DUAL) for words in WORDS]
    with open_store(str(store), create=False) as opened:
        for said, filters in (("", Filters()), (" within an extent and dates", FILTERS)):
            first_s = table.seconds(lambda: opened.nearest(queries[0], DUAL, 50, filters))  # noqa: B023
            yield table.beside(f"the first search{said}", first_s * 1000, "ms")
            times = [
                table.seconds(lambda: opened.nearest(queries[number % len(queries)], DUAL, 50, filters))  # noqa: B023
                for number in range(SEARCHES)
            ]
            yield table.at_most(f"search{said}, p50", statistics.median(times) * 1000, SEARCH_MS, "ms")
    with engine() as process:
        times = []
        for number in range(SEARCHES // 4):
            request = SearchRequest(str(store), WORDS[number % len(WORDS)])
            started = perf_counter()
            process.channel.call("search", request.to_wire(), timeout_s=TIMEOUT_S)
            times.append(perf_counter() - started)
    yield table.beside("a whole request of words, 50 findings, p50", statistics.median(times[1:]) * 1000, "ms")


def cancelled(archive: Path, folder: Path) -> Iterator[table.Row]:
    """From a cancel in the middle of a batch to the end."""
    request = IndexRequest(str(folder / "cancelled.gpkg"), folders=(str(archive),)).to_wire()
    with engine() as process:
        job, at = process.channel.new_job(), None
        for message in process.channel.run("index", request, job, timeout_s=TIMEOUT_S):
            if at is None and (message.get("fraction") or 0.0) > 0:
                process.channel.cancel(job)
                at = perf_counter()
    yield table.at_most("from cancel to the end", (perf_counter() - at) * 1000, CANCEL_MS, "ms")


def _nothing(job: Job) -> None:
    """The work of a job that is done here."""


def _unheard(kind: str, payload: dict) -> None:
    """Progress that nobody waits for."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rasters", type=int, default=RASTERS)
    count = parser.parse_args().rasters
    try:
        data_folder()
    except FileNotFoundError:
        print(pictures.ABSENT)
        return
    models = Models((OWN_PACKS,), "cpu", embedded_pack.THREADS)
    with tempfile.TemporaryDirectory() as name, table.watching_others():
        folder = Path(name)
        archive, store = write_pictures(folder / "archive", count), folder / "index.gpkg"
        table.show("Indexing beside the bare encoder", throughput(archive, folder, models))
        table.show("Cancelling", cancelled(archive, folder))
        chips = models.load(models.cards[0]).chips
        table.show("The engine killed half-way", killed_and_resumed(archive, store, chips))
        table.show("Searching these chips", searches(store, models))


if __name__ == "__main__":
    main()

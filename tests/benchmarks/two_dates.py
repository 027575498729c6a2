"""`python -m tests.benchmarks.two_dates`: two rasters of 5,000 × 5,000 pixels compared by the engine: what it holds,
whether the size of tiles matters, and how long after a cancel the job ends, at ten moments of a run.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from time import perf_counter
from typing import NamedTuple

from inference.client.process import EngineProcess, start_engine
from inference.protocol.events import FINDINGS, PROGRESS
from inference.protocol.model_card import CARD_NAME
from inference.protocol.requests import COMPARE, Source, TaskRequest
from tests.benchmarks import embedded_pack, large_pair, table
from tests.benchmarks.engine_watch import TIMEOUT_S, peak_mb

SIDE_PX, PEAK_MB, LIKENESS, CANCEL_MS = 5000, 2500.0, 0.98, 250.0
TILES_PX = (256, 512)


class Moment(NamedTuple):
    """When a job is cancelled: `after_s` seconds after the first progress that begins so and is at least so far."""

    words: str
    done: float = 0.0
    after_s: float = 0.05


LOADING = (Moment("Loading", after_s=0.0), Moment("Loading", after_s=0.4))
MOMENTS = (
    Moment("Laying the two dates"), Moment("Laying the two dates", after_s=1.0), Moment("Matching the colours"),
    Moment("Comparing"), Moment("Comparing", 0.02, 0.12), Moment("Comparing", 0.05, 0.2),
    Moment("Drawing outlines"), Moment("Naming what changed"),
)
TOLD = (Moment("Looking at what was found", after_s=0.0), Moment("Wording what changed", after_s=0.0))


class Compared(NamedTuple):
    """One job: its result, the findings, seconds, milliseconds from the cancel to the end (None without), and the
    longest silence between two messages with what was said before it.
    """

    result: dict
    found: list[dict]
    whole_s: float
    cancel_ms: float | None
    silence_s: float
    silent_after: str


def compare(process: EngineProcess, request: TaskRequest, moment: Moment | None = None) -> Compared:
    """Compare, cancelling at a moment."""
    channel, found, cancelled = process.channel, [], []
    job, started = channel.new_job(), perf_counter()
    last, said, silence = started, "asking", (0.0, "")

    def cancel() -> None:
        cancelled.append(perf_counter())
        channel.cancel(job)

    for message in channel.run(COMPARE, request.to_wire(), job, timeout_s=TIMEOUT_S):
        now = perf_counter()
        silence, last = max(silence, (now - last, said)), now
        said = str(message.get("message", message["kind"]))
        if message["kind"] == FINDINGS:
            found += message["findings"]
        is_time = moment and said.startswith(moment.words) and (message.get("fraction") or 0.0) >= moment.done
        if message["kind"] == PROGRESS and is_time:
            Timer(moment.after_s, cancel).start()
            moment = None
    ended = perf_counter()
    cancel_ms = (ended - cancelled[0]) * 1000 if cancelled and message["status"] == "cancelled" else None
    return Compared(message, found, ended - started, cancel_ms, *silence)


@contextlib.contextmanager
def engine(packs: Path) -> Iterator[EngineProcess]:
    """A greeted engine that has loaded nothing."""
    with start_engine(Path(sys.executable)) as process:
        process.channel.hello("benchmarks", {"pack_folders": [str(packs)], "warm": False})
        yield process


def with_tiles(pack: Path, tile_px: int, folder: Path) -> Path:
    """A folder of packs with one in it: `pack`, comparing in tiles of this size."""
    copy = folder / f"tiles_{tile_px}" / pack.name
    copy.mkdir(parents=True)
    for file in pack.iterdir():
        os.symlink(file.resolve(), copy / file.name)
    card = json.loads((pack / CARD_NAME).read_text(encoding="utf-8"))
    card["preprocessing"]["change"]["tile_px"] = tile_px
    (copy / CARD_NAME).unlink()
    (copy / CARD_NAME).write_text(json.dumps(card), encoding="utf-8")
    return copy.parent


def cancelling(packs: Path, request: TaskRequest) -> Iterator[table.Row]:
    """How long after a cancel jobs end; for the last moments the pair is known already."""
    for moment in LOADING:
        with engine(packs) as process:
            yield _cancelled(moment, compare(process, request, moment))
    with engine(packs) as process:
        for moment in MOMENTS:
            yield _cancelled(moment, compare(process, request, moment))
        compare(process, request)
        for moment in TOLD:
            yield _cancelled(moment, compare(process, request, moment))


def _cancelled(moment: Moment, compared: Compared) -> table.Row:
    figure = f"cancel {moment.after_s:g} s after “{moment.words}”" + (f" {moment.done:.0%}" if moment.done else "")
    if compared.cancel_ms is None:
        return table.Row(figure, "the job was over before")
    return table.at_most(figure, compared.cancel_ms, CANCEL_MS, "ms")


def whole(pack: Path, folder: Path, request: TaskRequest) -> Iterator[table.Row]:
    """Whole comparisons with either size of tiles."""
    maps = []
    for tile_px in TILES_PX:
        with engine(with_tiles(pack, tile_px, folder)) as process:
            compared = compare(process, request)
            most_mb = peak_mb(process)
        maps.append(compared.found)
        yield table.at_most(f"peak memory, tiles of {tile_px} px", most_mb, PEAK_MB, "MB")
        yield table.beside("from request to result", compared.whole_s, "s")
        yield table.beside(f"longest silence, after “{compared.silent_after}”", compared.silence_s * 1000, "ms")
        yield table.Row("changes", f"{len(compared.found):,}")
    yield table.at_least("alike between tiles (IoU)", large_pair.likeness(*maps), LIKENESS, "")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.two_dates", description=__doc__)
    parser.add_argument("--side", type=int, default=SIDE_PX, help=f"pixels a side (default {SIDE_PX})")
    parser.add_argument("--pack", type=Path, default=embedded_pack.FOLDER, help="a pack that compares")
    parser.add_argument("--only", choices=("whole", "cancel"), help="one of the tables")
    options = parser.parse_args()
    if COMPARE not in json.loads((options.pack / CARD_NAME).read_text(encoding="utf-8"))["abilities"]:
        print(f"The pack {options.pack} compares no two dates.\n")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before, after = large_pair.write_pair(folder, options.side)
        request = TaskRequest(COMPARE, Source(str(after)), before=Source(str(before)))
        title = f"Two dates of {options.side:,} × {options.side:,} px"
        if options.only != "cancel":
            table.show(title, whole(options.pack, folder, request))
        if options.only != "whole":
            packs = with_tiles(options.pack, TILES_PX[1] + 1, folder)
            table.show(f"{title}: a cancel", cancelling(packs, request))


if __name__ == "__main__":
    with table.watching_others():
        main()

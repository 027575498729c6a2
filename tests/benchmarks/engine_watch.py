"""An engine process under a stopwatch: what it said when, and how much memory it took."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, sleep
from typing import NamedTuple

from inference.client.process import EngineProcess, start_engine
from inference.protocol.events import TEXT
from inference.protocol.geometry import Window
from inference.protocol.requests import Source, TaskRequest
from tests.benchmarks.embedded_pack import FOLDER

TIMEOUT_S = 1800.0


class Answered(NamedTuple):
    """Seconds from the request to the first word (None without words) and to the result; and the result."""

    first_s: float | None
    whole_s: float
    result: dict


@contextlib.contextmanager
def engine(warm: bool) -> Iterator[EngineProcess]:
    """A greeted engine with the embedded pack; `warm` loads it ahead, as the plugin asks."""
    with start_engine(Path(sys.executable)) as process:
        process.channel.hello("benchmarks", {"pack_folders": [str(FOLDER.parent)], "warm": warm})
        yield process


def ask(process: EngineProcess, task: str, path: Path, prompt: str = "", window: Window | None = None) -> Answered:
    """Do one task and read the clock."""
    request = TaskRequest(task, Source(str(path)), prompt, window)
    started, first_s = perf_counter(), None
    for message in process.channel.run(task, request.to_wire(), timeout_s=TIMEOUT_S):
        if message["kind"] == TEXT and first_s is None:
            first_s = perf_counter() - started
    return Answered(first_s, perf_counter() - started, message)


def cold_first_word_s(path: Path, warm: bool) -> float:
    """From the start of the process to the first word of a description."""
    started = perf_counter()
    with engine(warm) as process:
        ready_s = perf_counter() - started
        return ready_s + ask(process, "describe", path).first_s


def settle(process: EngineProcess, path: Path) -> None:
    """Wait until the engine is warm: one task that is not counted."""
    ask(process, "describe", path)
    sleep(0.3)


def peak_mb(process: EngineProcess) -> float:
    """The most memory the engine has held, in MB of 1,000,000 bytes; raises OSError where there is no /proc."""
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    kib = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(kib) * 1024 / 1e6

"""Time and memory of each ability, each in an engine process of its own, as a user's first request finds it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PIL import Image

from ...protocol import codec
from ...protocol.errors import from_wire
from ...protocol.model_card import read_card
from ...protocol.requests import HELLO, Source, TaskRequest
from ...protocol.version import PROTOCOL_VERSION

#: ability → what is asked
PROMPTS = {"describe": "", "ask": "what kind of scene is this?", "ground": "airplanes", "segment": "airplanes"}
WARM_RUNS = 3
#: the folder that holds `inference`
HOUSE = Path(__file__).resolve().parents[3]


class Cost(NamedTuple):
    """What one ability costs: seconds of the first request of a process and of later ones, the median; the most memory
    that the process held, in MiB, None where there is no /proc.
    """

    cold_s: float
    warm_s: float
    peak_mib: float | None


def costs(pack_folder: Path, rgb_hwc: np.ndarray, threads: int = 0) -> Iterator[tuple[str, Cost]]:
    """The cost of each ability on a picture (H, W, 3) uint8; raises the error that the engine answers with."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "picture.png"
        Image.fromarray(rgb_hwc).save(picture, compress_level=0)
        for task in PROMPTS:
            yield task, _cost(pack_folder, picture, task, threads)


def _cost(pack_folder: Path, picture: Path, task: str, threads: int) -> Cost:
    config = {"pack_folders": [str(pack_folder.resolve().parent)], "threads": threads, "warm": False}
    model = read_card(pack_folder).id
    request = TaskRequest(task, Source(str(picture)), PROMPTS[task], model=model)
    command = [sys.executable, "-m", "inference"]
    environment = {**os.environ, "PYTHONPATH": str(HOUSE)}
    with subprocess.Popen(  # nosec B603: our own interpreter and module, no shell
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as engine:
        _seconds(engine, codec.request("hello", HELLO, {"protocol": PROTOCOL_VERSION, "config": config}))
        jobs = (codec.request(str(number), task, request.to_wire()) for number in range(1 + WARM_RUNS))
        cold, *warm = (_seconds(engine, job) for job in jobs)
        peak = peak_mib(engine.pid)
        engine.stdin.close()
    return Cost(cold, statistics.median(warm), peak)


def _seconds(engine: subprocess.Popen, message: dict[str, Any]) -> float:
    """Ask an engine and wait for the result: seconds."""
    began = time.perf_counter()
    engine.stdin.write(codec.encode(message))
    engine.stdin.flush()
    for line in engine.stdout:
        answer = codec.decode(line)
        if "error" in answer:
            raise from_wire(answer["error"]["data"])
        if "result" in answer:
            return time.perf_counter() - began
    raise RuntimeError("The engine ended before it answered.")


def peak_mib(pid: int) -> float | None:
    """The most memory that a process has held since its program began, in MiB; None where there is no /proc.

    `getrusage` would tell what the parent held when it started the process, where that was more.
    """
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return None
    lines = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
    return int(lines["VmHWM"].split()[0]) / 1024

"""`python -m tests.benchmarks.engine_times`: how long a user waits, and what the engine costs in memory and on disk."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from inference.client.process import EngineProcess
from inference.protocol.geometry import Window
from tests.benchmarks import embedded_pack, pictures, table
from tests.benchmarks.engine_watch import ask, cold_first_word_s, engine, peak_mb, settle

RASTER_PX, WINDOW_PX, ROUNDS = 1536, 1024, 5
WINDOW = Window(100, 200, WINDOW_PX, WINDOW_PX)
#: task, prompt
WINDOWED = (
    ("ground", "vehicles"), ("ground", "buildings and vehicles"), ("segment", "buildings"), ("segment", "roads"),
)
COLD_S, WARM_MS, DESCRIBE_S, WINDOW_S, PEAK_MB, PACK_MB = 1.5, 300.0, 1.0, 2.0, 700.0, 20.0


def median(measure: Callable[[], float]) -> float:
    """Of some rounds."""
    return statistics.median(measure() for _ in range(ROUNDS))


def starting(path: Path) -> Iterator[table.Row]:
    """A new process each time; the system has the files in memory, as after the first start of a day."""
    as_plugin = median(lambda: cold_first_word_s(path, warm=True))
    yield table.at_most("cold start to the first word, as the plugin starts it", as_plugin, COLD_S, "s")
    at_once = median(lambda: cold_first_word_s(path, warm=False))
    yield table.beside("cold start to the first word, without warming up", at_once, "s")


def waiting(process: EngineProcess, path: Path) -> Iterator[table.Row]:
    """What each task takes in a warm engine."""
    settle(process, path)
    described = [ask(process, "describe", path) for _ in range(ROUNDS)]
    first_ms = statistics.median(answer.first_s for answer in described) * 1000
    yield table.at_most("warm, to the first word of a description", first_ms, WARM_MS, "ms")
    yield table.at_most("describe", statistics.median(answer.whole_s for answer in described), DESCRIBE_S, "s")
    for task, prompt in WINDOWED:
        answered = [ask(process, task, path, prompt, WINDOW) for _ in range(ROUNDS)]
        figure = f"{task} “{prompt}”, {WINDOW_PX} × {WINDOW_PX} px, {answered[-1].result['findings']} findings"
        yield table.at_most(figure, statistics.median(answer.whole_s for answer in answered), WINDOW_S, "s")


def sizes(path: Path) -> Iterator[table.Row]:
    """Memory of a fresh engine after one task, and the pack's files."""
    for task, prompt, most_mb in (("describe", "", PEAK_MB), ("segment", "buildings", None)):
        with engine(warm=True) as process:
            ask(process, task, path, prompt)
            peak = peak_mb(process)
        figure = f"peak memory of {task}"
        yield table.at_most(figure, peak, most_mb, "MB") if most_mb else table.beside(figure, peak, "MB")
    pack_mb = sum(file.stat().st_size for file in embedded_pack.FOLDER.iterdir()) / 1e6
    yield table.at_most("pack on disk", pack_mb, PACK_MB, "MB")


def rows(path: Path) -> Iterator[table.Row]:
    """The whole table."""
    yield from starting(path)
    with engine(warm=True) as process:
        yield from waiting(process, path)
    yield from sizes(path)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = pictures.write_raster(Path(folder) / "raster.tif", RASTER_PX)
        table.show(f"The engine, {embedded_pack.THREADS} threads", rows(path))


if __name__ == "__main__":
    with table.watching_others():
        main()

"""What a benchmark prints: a small table of figure, measured, goal, and whether the goal is met."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

#: when other programs take more of one core than this, times say little
QUIET_CORES = 0.1
STATISTICS = Path("/proc/stat")
HEADINGS = ("figure", "measured", "goal", "met")


class Row(NamedTuple):
    """One line; `met` is None where nothing is promised."""

    figure: str
    measured: str
    goal: str = ""
    met: bool | None = None


def at_most(figure: str, value: float, most: float, unit: str) -> Row:
    """A figure that must not be larger than its goal."""
    return Row(figure, f"{number(value)} {unit}", f"≤ {number(most)} {unit}", value <= most)


def at_least(figure: str, value: float, least: float, unit: str) -> Row:
    """A figure that must not be smaller than its goal."""
    return Row(figure, f"{number(value)} {unit}", f"≥ {number(least)} {unit}", value >= least)


def beside(figure: str, value: float, unit: str) -> Row:
    """A figure without a goal, to compare others with."""
    return Row(figure, f"{number(value)} {unit}")


def number(value: float) -> str:
    """Three digits that count, or all of a large number."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def lines(title: str, rows: Iterable[Row]) -> list[str]:
    """The table as lines of Markdown, its columns aligned."""
    words = {None: "", True: "yes", False: "NO"}
    cells = [HEADINGS, *((row.figure, row.measured, row.goal, words[row.met]) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    cells.insert(1, tuple("-" * width for width in widths))
    texts = ("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in cells)
    return [f"## {title}", "", *texts, ""]


def show(title: str, rows: Iterable[Row]) -> None:
    """Print a table."""
    print("\n".join(lines(title, rows)), flush=True)


@contextlib.contextmanager
def watching_others() -> Iterator[None]:
    """Say afterwards how much other programs computed meanwhile, where the system tells (Linux)."""
    if not STATISTICS.exists():
        yield
        return
    started, others = perf_counter(), others_s()
    yield
    cores = (others_s() - others) / (perf_counter() - started)
    if cores > QUIET_CORES:
        print(f"(Other programs took {cores:.2f} cores meanwhile: the times above are longer than they should be.)\n")


def others_s() -> float:
    """Seconds of all cores that went to neither this process nor its ended children since the system started."""
    ticks = [int(word) for word in STATISTICS.read_text(encoding="ascii").split()[1:9]]
    idle, waiting = ticks[3:5]
    return (sum(ticks) - idle - waiting) / os.sysconf("SC_CLK_TCK") - sum(os.times()[:4])


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    started = perf_counter()
    work()
    return perf_counter() - started

"""What the installer tells while it works, and how pip's own words become that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

RAW = re.compile(r"^Progress (\d+) of (\d+)$")
WORTH_SAYING = ("Collecting ", "Downloading ", "Processing ", "Using cached ", "Building ", "ERROR")
UNPACKING = "Installing collected packages"
#: The share of a list's time that goes into fetching; the rest is unpacking.
FETCHING = 0.8


class Progress(NamedTuple):
    """One thing to show: a line for people, how far the whole is (0–1, None unknown), and whether it is for the log."""

    line: str
    fraction: float | None = None
    is_step: bool = False


def told_by_pip(lines: Iterable[str], download_bytes: int, start: float, end: float) -> Iterator[Progress]:
    """pip's output (with `--progress-bar raw`) as progress from `start` to `end`; `download_bytes` are expected."""
    done_bytes = now_bytes = 0
    fetched_until = start + FETCHING * (end - start)
    for line in map(str.strip, lines):
        raw = RAW.match(line)
        if raw:
            now_bytes = int(raw[1])
            share = min((done_bytes + now_bytes) / download_bytes, 1.0) if download_bytes else 0.0
            yield Progress("", start + share * (fetched_until - start))
        elif line.startswith(UNPACKING):
            yield Progress("Unpacking the packages", fetched_until, is_step=True)
        elif line.startswith(WORTH_SAYING):
            done_bytes, now_bytes = done_bytes + now_bytes, 0
            yield Progress(line.split(" (from")[0][:110])

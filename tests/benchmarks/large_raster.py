"""`python -m tests.benchmarks.large_raster`: 10,000 × 10,000 pixels segmented by the engine, and what it holds."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import pictures, table
from tests.benchmarks.engine_watch import Answered, ask, engine, peak_mb

SIDE_PX, PEAK_MB = 10_000, 2000.0
PROMPT = "buildings"


def rows(answer: Answered, most_mb: float, side_px: int) -> Iterator[table.Row]:
    """The table of one run."""
    yield table.at_most("peak memory of the engine", most_mb, PEAK_MB, "MB")
    yield table.beside("from request to result", answer.whole_s, "s")
    yield table.beside("megapixels a second", side_px**2 / 1e6 / answer.whole_s, "MP/s")
    yield table.Row("outlines", f"{answer.result['findings']:,}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.large_raster", description=__doc__)
    parser.add_argument("--side", type=int, default=SIDE_PX, help=f"pixels a side (default {SIDE_PX})")
    side_px = parser.parse_args().side
    with tempfile.TemporaryDirectory() as folder:
        path = pictures.write_raster(Path(folder) / "raster.tif", side_px)
        with engine(warm=True) as process:
            answer = ask(process, "segment", path, PROMPT)
            most_mb = peak_mb(process)
    table.show(f"Segmenting {side_px:,} × {side_px:,} px", rows(answer, most_mb, side_px))


if __name__ == "__main__":
    with table.watching_others():
        main()

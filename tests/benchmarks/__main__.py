"""`python -m tests.benchmarks`: every benchmark, one after the other, each in a process of its own.

Returns 1 when one of them breaks; a goal that is missed is printed, and breaks nothing.
"""

from __future__ import annotations

import subprocess
import sys

NAMES = (
    "decoder_speed", "same_text", "engine_times", "tiled_run", "outlines_once", "large_raster", "two_dates", "index",
    "vector_cache",
)


def main() -> int:
    """Run those named on the command line, or all."""
    wanted = sys.argv[1:] or NAMES
    statuses = [subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], check=False) for name in wanted]
    broken = [name for name, done in zip(wanted, statuses) if done.returncode]
    if broken:
        print(f"Broken: {', '.join(broken)}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

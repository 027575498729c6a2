"""Fill a folder with what the engine needs, for computers without a network: `python -m …environment.wheelhouse`.

The wheels are those for this system and this Python: fill it where both are the same as on the computer it is for.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ...protocol.errors import OrthoscribeError
from ...protocol.sentences import Sentence
from .editions import EDITIONS, LIGHT
from .install import Site, fetch, make_venv, renew_pip
from .plan import plan_edition
from .prepare import choose_interpreter
from .progress import Progress


def fill(folder: Path, edition_name: str, python: Path | None = None) -> Iterator[Progress]:
    """Download an edition's wheels into the folder, with hashes checked; raises InstallFailed."""
    with tempfile.TemporaryDirectory(prefix="orthoscribe_wheels_") as scratch:
        plan = plan_edition(Path(scratch) / "pip", EDITIONS[edition_name])
        site = Site(plan)
        yield from make_venv(site, choose_interpreter(plan, python))
        yield from renew_pip(site, plan.wanted[0])
        for wanted in plan.wanted:
            yield Progress(Sentence("Fetching {name}", name=wanted.path.stem), is_step=True)
            for line in fetch(site, wanted, folder):
                if line.startswith("Saved "):
                    yield Progress(line)


def main() -> int:
    """The command line; returns 1 with one sentence on standard error when something is in the way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder to fill")
    parser.add_argument("--edition", choices=EDITIONS, default=LIGHT, help="the size of the engine (default: light)")
    parser.add_argument("--python", type=Path, help="a Python of the version that the other computer has")
    asked = parser.parse_args()
    try:
        for told in fill(asked.folder.absolute(), asked.edition, asked.python):
            print(told.line, flush=True)
    except OrthoscribeError as error:
        print(error.message, error.details, sep="\n", file=sys.stderr)
        return 1
    wheels = list(asked.folder.glob("*.whl"))
    size_mb = sum(wheel.stat().st_size for wheel in wheels) / 1e6
    print(f"{len(wheels)} wheels, {size_mb:.0f} MB, in {asked.folder}: choose it in the dock of the other computer")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Make an environment for the engine, or do nothing when it stands: `python -m inference.client.environment`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ...protocol.errors import EngineMissing, OrthoscribeError
from .install import install, is_usable, make_venv
from .plan import STAMP_NAME, Plan, choose, make_plan
from .probe import Interpreter, interpreters
from .verify import verify

ENGINE = Path(__file__).parents[2] / "requirements" / "engine.txt"


def prepare(plan: Plan, python: Path | None = None) -> Iterator[str]:
    """Carry out what the plan lacks, yielding lines of progress; the stamp is written last, when all of it works."""
    if not plan.missing:
        return
    stamp = plan.target / STAMP_NAME
    stamp.unlink(missing_ok=True)
    if not is_usable(plan):
        plan = replace(plan, done={})
        yield from make_venv(plan, choose_interpreter(plan, python))
    yield from install(plan)
    yield "Trying every package"
    verify(plan)
    stamp.write_text(plan.stamp(), encoding="utf-8")
    yield f"The environment in {plan.target} is ready"


def choose_interpreter(plan: Plan, python: Path | None) -> Interpreter:
    """The Python named, or the first on this machine that will do; raises EngineMissing."""
    found = list(interpreters(iter([python]))) if python else interpreters()
    if python and not found:
        raise EngineMissing(f"{python} is not a 64-bit Python; give the path of one, or leave --python out.")
    return choose(found, plan.oldest_python)


def main() -> int:
    """The command line; returns 1 with one sentence on standard error when something is in the way."""
    parser = argparse.ArgumentParser(prog="python -m inference.client.environment", description=__doc__)
    parser.add_argument("--target", type=Path, required=True, help="the folder of the environment")
    parser.add_argument("--requirements", type=Path, default=ENGINE, help="the packages (default: the engine's)")
    parser.add_argument("--with", dest="more", type=Path, action="append", default=[], help="more packages")
    parser.add_argument("--python", type=Path, help="the Python to make it with (default: the first that will do)")
    parser.add_argument("--system-site-packages", action="store_true", help="let it see the system's own packages")
    asked = parser.parse_args()
    try:
        plan = make_plan(asked.target.absolute(), [asked.requirements, *asked.more], asked.system_site_packages)
        for line in prepare(plan, asked.python):
            print(line, flush=True)
    except OrthoscribeError as error:
        print(error.message, file=sys.stderr)
        if error.details:
            print(error.details, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

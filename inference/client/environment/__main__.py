"""Make an environment for the engine, or do nothing when it stands: `python -m inference.client.environment`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from ...protocol.errors import OrthoscribeError
from .editions import EDITIONS, REQUIREMENTS
from .plan import Plan, make_plan, plan_edition
from .prepare import prepare

ENGINE = REQUIREMENTS / "engine.txt"


def main() -> int:
    """The command line; returns 1 with one sentence on standard error when something is in the way."""
    parser = argparse.ArgumentParser(prog="python -m inference.client.environment", description=__doc__)
    parser.add_argument("--target", type=Path, required=True, help="the folder of the environment")
    parser.add_argument("--edition", choices=EDITIONS, help="what an installed plugin needs, from lists with hashes")
    parser.add_argument("--wheels", type=Path, help="install from this folder (see `make wheelhouse`)")
    parser.add_argument("--requirements", type=Path, default=ENGINE, help="the packages (default: a developer's)")
    parser.add_argument("--with", dest="more", type=Path, action="append", default=[], help="more packages")
    parser.add_argument("--python", type=Path, help="the Python to make it with (default: the first that will do)")
    parser.add_argument("--system-site-packages", action="store_true", help="let it see the system's own packages")
    asked = parser.parse_args()
    try:
        for told in prepare(plan_of(vars(asked)), asked.python, with_answer=bool(asked.edition)):
            if told.line:
                print(told.line if told.is_step else f"  {told.line}", flush=True)
    except OrthoscribeError as error:
        print(error.message, file=sys.stderr)
        if error.details:
            print(error.details, file=sys.stderr)
        return 1
    return 0


def plan_of(asked: Mapping) -> Plan:
    """The plan that the command line asks for."""
    target = asked["target"].absolute()
    if asked["edition"]:
        return plan_edition(target, EDITIONS[asked["edition"]], asked["wheels"] and asked["wheels"].absolute())
    return make_plan(target, [asked["requirements"], *asked["more"]], asked["system_site_packages"])


if __name__ == "__main__":
    sys.exit(main())

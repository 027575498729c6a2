"""`python -m inference.toolkit COMMAND`: make the embedded pack, measure it, see what it sees, bring data along."""

from __future__ import annotations

import argparse

from .commands import ablate, convert, learn, measure, packs


def main() -> None:
    """Read the command line and run one of the commands."""
    parser = argparse.ArgumentParser(prog="python -m inference.toolkit", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for kind in (learn, packs, measure, ablate, convert):
        kind.add_commands(commands)
    arguments = parser.parse_args()
    raise SystemExit(arguments.run(arguments))


if __name__ == "__main__":
    main()

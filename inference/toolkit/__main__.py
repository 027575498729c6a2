"""`python -m inference.toolkit train|export|evaluate`: make the embedded pack and measure it."""

from __future__ import annotations

import argparse
from pathlib import Path


def main() -> None:
    """Read the command line and run one of the commands."""
    parser = argparse.ArgumentParser(prog="python -m inference.toolkit", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("train", help="train the embedded pack, or go on where an earlier run stopped")
    train.add_argument("--folder", type=Path, default=Path("build/training"))
    train.add_argument("--steps", type=int, default=3000)
    train.add_argument("--threads", type=int, default=2)
    pack = commands.add_parser("export", help="write the trained weights as a pack")
    pack.add_argument("--folder", type=Path, default=Path("build/training"))
    pack.add_argument("--pack", type=Path, default=Path("resources/packs/compact"))
    pack.add_argument("--revision", default="1")
    arguments = parser.parse_args()
    COMMANDS[arguments.command](arguments)


def _train(arguments: argparse.Namespace) -> None:
    from .training.recipe import train

    train(arguments.folder, arguments.steps, arguments.threads)


def _export(arguments: argparse.Namespace) -> None:
    from .data.shards import data_folder
    from .export import export

    folder = arguments.folder
    export(folder / "checkpoint.pt", folder / "tokenizer.json", data_folder() / "weights", arguments.pack, arguments.revision)


#: each imports what it needs, so that asking for help imports no torch
COMMANDS = {"train": _train, "export": _export}


if __name__ == "__main__":
    main()

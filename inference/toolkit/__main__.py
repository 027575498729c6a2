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
    train.add_argument("--threads", type=int, default=2)
    pack = commands.add_parser("export", help="write the trained weights as a pack")
    pack.add_argument("--folder", type=Path, default=Path("build/training"))
    pack.add_argument("--pack", type=Path, default=Path("resources/packs/compact"))
    pack.add_argument("--revision", default="1")
    evaluate = commands.add_parser(
        "evaluate", help="measure a pack on the test splits and write the scores into its card"
    )
    evaluate.add_argument("--pack", type=Path, default=Path("resources/packs/compact"))
    evaluate.add_argument("--limit", type=int, help="about this many pictures of each set; the card is left as it is")
    arguments = parser.parse_args()
    COMMANDS[arguments.command](arguments)


def _train(arguments: argparse.Namespace) -> None:
    from .training.recipe import train

    train(arguments.folder, arguments.threads)


def _export(arguments: argparse.Namespace) -> None:
    from .data.shards import data_folder
    from .export import export

    folder = arguments.folder
    export(
        folder / "checkpoint.pt",
        folder / "tokenizer.json",
        data_folder() / "weights",
        arguments.pack,
        arguments.revision,
    )


def _evaluate(arguments: argparse.Namespace) -> None:
    from .evaluation.report import evaluate, table, write_scores

    rows = evaluate(arguments.pack, arguments.limit)
    print(table(rows))
    if arguments.limit is None:
        write_scores(arguments.pack, rows)


#: each imports what it needs, so that asking for help imports no torch
COMMANDS = {"train": _train, "export": _export, "evaluate": _evaluate}


if __name__ == "__main__":
    main()

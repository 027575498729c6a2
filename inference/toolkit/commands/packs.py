"""What writes packs, or settings of their cards."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import COMPACT


def add_commands(commands: argparse._SubParsersAction) -> None:
    """Say what can be typed."""
    pack = commands.add_parser("export", help="write the trained weights as a pack")
    pack.add_argument("--folder", type=Path, default=Path("build/training"))
    pack.add_argument("--pack", type=Path, default=COMPACT)
    pack.add_argument("--revision", default="1")
    pack.set_defaults(run=_export)
    add = commands.add_parser("export-change", help="put what compares two dates into a pack")
    add.add_argument("--folder", type=Path, default=Path("build/training_change"))
    add.add_argument("--pack", type=Path, default=COMPACT)
    add.add_argument("--revision", default="", help="of the pack from now on")
    add.set_defaults(run=_export_change)
    answers = commands.add_parser("answers", help="learn a pack's closed lists of answers anew, behind its encoder")
    answers.add_argument("--pack", type=Path, default=COMPACT)
    answers.add_argument("--threads", type=int, default=2)
    answers.set_defaults(run=_answers)
    choose = commands.add_parser("choose", help="measure, on training and validation parts, settings of a pack's card")
    choose.add_argument("--pack", type=Path, default=COMPACT)
    choose.add_argument("--limit", type=int, help="about this many pictures of each set")
    choose.add_argument("--threads", type=int, default=2)
    choose.set_defaults(run=_choose)


def _export(arguments: argparse.Namespace) -> None:
    from ..export import export

    export(arguments.folder, arguments.pack, arguments.revision)


def _export_change(arguments: argparse.Namespace) -> None:
    from ..export_change import add_change
    from ..training.change_recipe import PACKED

    add_change(arguments.pack, arguments.folder / PACKED, arguments.revision)


def _answers(arguments: argparse.Namespace) -> None:
    from ..export import add_answers

    add_answers(arguments.pack, arguments.threads)


def _choose(arguments: argparse.Namespace) -> None:
    from ..evaluation.choose import report

    for table in report(arguments.pack, arguments.limit, arguments.threads):
        print(table, flush=True)

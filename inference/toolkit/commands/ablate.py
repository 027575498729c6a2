"""What measures the worth of the papers' blocks, by learning without them."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import COMPACT


def add_commands(commands: argparse._SubParsersAction) -> None:
    """Say what can be typed."""
    from ..ablations.rows import ROWS, STEPS

    ablate = commands.add_parser("ablate", help="measure what each paper's block is worth, and tell the pack's card")
    ablate.add_argument("--row", action="append", choices=ROWS, help="this one alone; may be said several times")
    ablate.add_argument("--steps", type=int, default=STEPS)
    ablate.add_argument("--folder", type=Path, default=Path("build/training"), help="of a finished training")
    ablate.add_argument("--pack", type=Path, default=COMPACT, help="whose card is told")
    ablate.add_argument("--limit", type=int, help="about this many pictures are learnt from, and as many measured on")
    ablate.add_argument("--threads", type=int, default=2)
    ablate.set_defaults(run=_ablate)
    parts = commands.add_parser("ablate-change", help="what each part of the two-date networks is worth")
    parts.add_argument("--folder", type=Path, default=Path("build/training_change"), help="of a finished train-change")
    parts.add_argument("--pack", type=Path, default=COMPACT, help="whose card is told")
    parts.add_argument("--limit", type=int, default=60, help="about this many pairs of each kind are measured on")
    parts.set_defaults(run=_ablate_change)


def _ablate(arguments: argparse.Namespace) -> None:
    import torch

    from ..ablations.ablate import ablate, open_bench
    from ..ablations.results import append_result
    from ..ablations.rows import ROWS, open_row
    from ..evaluation.page import write_page

    torch.set_num_threads(arguments.threads)
    bench = open_bench(arguments.folder, arguments.steps, arguments.limit)
    for result in ablate(bench, map(open_row, arguments.row or ROWS)):
        append_result(arguments.pack, result)
        write_page(arguments.pack)


def _ablate_change(arguments: argparse.Namespace) -> None:
    from ..ablations.two_dates import ablate_change
    from ..evaluation.change_table import keep, tables

    rows = {}
    for name, row in ablate_change(arguments.folder, arguments.pack, arguments.limit):
        rows[name] = row
        print(tables({"ablations": rows}), flush=True)
        keep(arguments.pack, {"ablations": rows})

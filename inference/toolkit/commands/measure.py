"""What measures a pack, and tells its card."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import COMPACT


def add_commands(commands: argparse._SubParsersAction) -> None:
    """Say what can be typed."""
    evaluate = commands.add_parser(
        "evaluate", help="measure a pack on the test splits and write the scores into its card"
    )
    evaluate.add_argument("--pack", type=Path, default=COMPACT)
    evaluate.add_argument("--limit", type=int, help="about this many pictures of each set; the card is left as it is")
    evaluate.add_argument("--only", nargs="+", default=(), help="these sections alone; the card is left as it is")
    evaluate.add_argument("--threads", type=int, default=2)
    evaluate.set_defaults(run=_evaluate)
    change = commands.add_parser("evaluate-change", help="measure how a pack compares two dates, and tell its page")
    change.add_argument("--pack", type=Path, default=COMPACT)
    change.add_argument("--limit", type=int, help="about this many pairs of each kind; nothing is written")
    change.add_argument("--only", nargs="+", default=(), help="these sections alone")
    change.add_argument("--choose", action="store_true", help="limits for the card, on validation parts of made pairs")
    change.add_argument("--threads", type=int, default=2)
    change.set_defaults(run=_evaluate_change)
    index = commands.add_parser("evaluate-index", help="retrieval and zero-shot through an index of the pictures")
    index.add_argument("--pack", type=Path, default=COMPACT)
    index.add_argument("--limit", type=int, help="about this many pictures of each set")
    index.add_argument("--quick", action="store_true", help="chips are looked at once, as an index usually does")
    index.add_argument("--threads", type=int, default=2)
    index.set_defaults(run=_evaluate_index)
    where = commands.add_parser("evaluate-where", help="score heat maps of phrases over large drawn scenes")
    where.add_argument("--pack", type=Path, default=COMPACT)
    where.add_argument("--folder", type=Path, default=Path("build/where"), help="where the scenes are drawn, once")
    where.add_argument("--limit", type=int, help="so many scenes")
    where.add_argument("--threads", type=int, default=2)
    where.set_defaults(run=_evaluate_where)
    knowledge = commands.add_parser("evaluate-knowledge", help="measure finding and citing on questions of our own")
    knowledge.add_argument("--folder", type=Path, default=Path("tests/data/knowledge"))
    knowledge.add_argument("--pack", type=Path, default=COMPACT, help="whose sentence tower is compared with")
    knowledge.set_defaults(run=_evaluate_knowledge)
    look = commands.add_parser("show", help="what a pack makes of real rasters: pictures, and a table in its card")
    look.add_argument("--pack", type=Path, default=COMPACT)
    look.add_argument("--out", type=Path, default=Path("build/contact_sheet"))
    look.add_argument("--threads", type=int, default=2)
    look.set_defaults(run=_show)


def _evaluate(arguments: argparse.Namespace) -> None:
    from ..evaluation.page import score_table
    from ..evaluation.report import evaluate, write_scores

    rows = evaluate(arguments.pack, arguments.limit, tuple(arguments.only), arguments.threads)
    print(score_table(rows))
    if arguments.limit is None and not arguments.only:
        write_scores(arguments.pack, rows)


def _evaluate_change(arguments: argparse.Namespace) -> None:
    from ..evaluation.change import evaluate_change
    from ..evaluation.change_table import keep, tables

    if arguments.choose:
        from ..evaluation.bench import open_pack
        from ..evaluation.change_choice import choose_limits

        print(choose_limits(open_pack(arguments.pack, arguments.threads), arguments.limit))
        return
    for name, rows in evaluate_change(arguments.pack, arguments.limit, tuple(arguments.only), arguments.threads):
        print(tables({name: rows}), flush=True)
        if arguments.limit is None:
            keep(arguments.pack, {name: rows})


def _evaluate_index(arguments: argparse.Namespace) -> None:
    from ..evaluation.archive import evaluate_index
    from ..evaluation.markdown import markdown

    figures = evaluate_index(arguments.pack, arguments.limit, arguments.threads, not arguments.quick)
    _tell(arguments, "index", markdown(("figure", "measured"), figures.items()), arguments.limit or arguments.quick)


def _evaluate_where(arguments: argparse.Namespace) -> None:
    from ..evaluation.where import evaluate_where

    table = evaluate_where(arguments.pack, arguments.folder, arguments.limit, arguments.threads)
    _tell(arguments, "where", table, arguments.limit)


def _evaluate_knowledge(arguments: argparse.Namespace) -> None:
    from ..evaluation.bench import open_pack
    from ..evaluation.knowledge import evaluate_knowledge

    tower = open_pack(arguments.pack, 1).embedder.sentences if arguments.pack.is_dir() else None
    _tell(arguments, "knowledge", evaluate_knowledge(arguments.folder, tower), tower is None)


def _tell(arguments: argparse.Namespace, part: str, table: str, is_partial: object) -> None:
    """Print a table; a whole one goes into the pack's page too."""
    from ..evaluation.archive_page import keep
    from ..evaluation.page import write_page

    print(table)
    if not is_partial:
        keep(arguments.pack, part, table)
        write_page(arguments.pack)


def _show(arguments: argparse.Namespace) -> None:
    from ..evaluation.show import house_rasters, show

    print(show(arguments.pack, arguments.out, house_rasters(), arguments.threads))

"""`python -m inference.toolkit COMMAND`: make the embedded pack, measure it, see what it sees, bring data along."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..tuning.__main__ import add_arguments as add_tuning
from ..tuning.__main__ import run as tune

COMPACT = Path("resources/packs/compact")


def main() -> None:
    """Read the command line and run one of the commands."""
    parser = argparse.ArgumentParser(prog="python -m inference.toolkit", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("train", help="train the embedded pack, or go on where an earlier run stopped")
    train.add_argument("--folder", type=Path, default=Path("build/training"))
    train.add_argument("--threads", type=int, default=2)
    train.add_argument("--begin", type=Path, help="packed.pt of an earlier training, whose weights are taken over")
    add_tuning(train.add_argument_group("fine-tuning", "a finished pack on a data set made from a raster and a map"))
    change = commands.add_parser("train-change", help="train what compares two dates, behind a finished pack")
    change.add_argument("--folder", type=Path, default=Path("build/training_change"))
    change.add_argument("--pack", type=Path, default=COMPACT, help="behind whose encoder and decoder they learn")
    change.add_argument("--parts", nargs="+", choices=("maps", "words"), default=("maps", "words"))
    change.add_argument("--choose", action="store_true", help="limits for the card, on validation parts of made pairs")
    change.add_argument("--threads", type=int, default=1)
    word = commands.add_parser("train-captioner", help="train MModalCC's captioner of changes, and print its scores")
    word.add_argument("--folder", type=Path, default=Path("build/training_change"), help="where train-change has pairs")
    word.add_argument("--pack", type=Path, default=COMPACT, help="behind whose encoder it learns")
    word.add_argument("--pictures-only", action="store_true", help="land cover is not read, for comparison")
    word.add_argument("--put", action="store_true", help="into the pack, whose card is to ask for it")
    word.add_argument("--threads", type=int, default=1)
    pack = commands.add_parser("export", help="write the trained weights as a pack")
    pack.add_argument("--folder", type=Path, default=Path("build/training"))
    pack.add_argument("--pack", type=Path, default=COMPACT)
    pack.add_argument("--revision", default="1")
    add = commands.add_parser("export-change", help="put what compares two dates into a pack")
    add.add_argument("--folder", type=Path, default=Path("build/training_change"))
    add.add_argument("--pack", type=Path, default=COMPACT)
    add.add_argument("--revision", default="", help="of the pack from now on")
    answers = commands.add_parser("answers", help="learn a pack's closed lists of answers anew, behind its encoder")
    answers.add_argument("--pack", type=Path, default=COMPACT)
    answers.add_argument("--threads", type=int, default=2)
    evaluate = commands.add_parser(
        "evaluate", help="measure a pack on the test splits and write the scores into its card"
    )
    evaluate.add_argument("--pack", type=Path, default=COMPACT)
    evaluate.add_argument("--limit", type=int, help="about this many pictures of each set; the card is left as it is")
    evaluate.add_argument("--only", nargs="+", default=(), help="these sections alone; the card is left as it is")
    evaluate.add_argument("--threads", type=int, default=2)
    change = commands.add_parser("evaluate-change", help="measure how a pack compares two dates, and tell its page")
    change.add_argument("--pack", type=Path, default=COMPACT)
    change.add_argument("--limit", type=int, help="about this many pairs of each kind; nothing is written")
    change.add_argument("--only", nargs="+", default=(), help="these sections alone")
    change.add_argument("--choose", action="store_true", help="limits for the card, on validation parts of made pairs")
    change.add_argument("--threads", type=int, default=2)
    _add_evaluations(commands)
    look = commands.add_parser("show", help="what a pack makes of real rasters: pictures, and a table in its card")
    look.add_argument("--pack", type=Path, default=COMPACT)
    look.add_argument("--out", type=Path, default=Path("build/contact_sheet"))
    look.add_argument("--threads", type=int, default=2)
    _add_choose(commands)
    _add_ablate(commands)
    _add_ablate_change(commands)
    _add_convert(commands)
    arguments = parser.parse_args()
    raise SystemExit(COMMANDS[arguments.command](arguments))


def _add_evaluations(commands: argparse._SubParsersAction) -> None:
    index = commands.add_parser("evaluate-index", help="retrieval and zero-shot through an index of the pictures")
    index.add_argument("--pack", type=Path, default=COMPACT)
    index.add_argument("--limit", type=int, help="about this many pictures of each set")
    index.add_argument("--quick", action="store_true", help="chips are looked at once, as an index usually does")
    index.add_argument("--threads", type=int, default=2)
    where = commands.add_parser("evaluate-where", help="score heat maps of phrases over large drawn scenes")
    where.add_argument("--pack", type=Path, default=COMPACT)
    where.add_argument("--folder", type=Path, default=Path("build/where"), help="where the scenes are drawn, once")
    where.add_argument("--limit", type=int, help="so many scenes")
    where.add_argument("--threads", type=int, default=2)


def _add_ablate(commands: argparse._SubParsersAction) -> None:
    from .ablations.rows import ROWS, STEPS

    ablate = commands.add_parser("ablate", help="measure what each paper's block is worth, and tell the pack's card")
    ablate.add_argument("--row", action="append", choices=ROWS, help="this one alone; may be said several times")
    ablate.add_argument("--steps", type=int, default=STEPS)
    ablate.add_argument("--folder", type=Path, default=Path("build/training"), help="of a finished training")
    ablate.add_argument("--pack", type=Path, default=COMPACT, help="whose card is told")
    ablate.add_argument("--limit", type=int, help="about this many pictures are learnt from, and as many measured on")
    ablate.add_argument("--threads", type=int, default=2)


def _add_ablate_change(commands: argparse._SubParsersAction) -> None:
    parts = commands.add_parser("ablate-change", help="what each part of the two-date networks is worth")
    parts.add_argument("--folder", type=Path, default=Path("build/training_change"), help="of a finished train-change")
    parts.add_argument("--pack", type=Path, default=COMPACT, help="whose card is told")
    parts.add_argument("--limit", type=int, default=60, help="about this many pairs of each kind are measured on")


def _add_convert(commands: argparse._SubParsersAction) -> None:
    from .data.instructions.convert import FORMATS

    convert = commands.add_parser("convert", help="turn annotations of a known format into records, as JSON lines")
    convert.add_argument("format", choices=FORMATS, help="house: all data sets of the house, no INPUT")
    convert.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="INPUT OUTPUT.jsonl, or only OUTPUT.jsonl")
    convert.add_argument("--split", choices=("train", "val", "test"), help="where the file does not say it itself")
    convert.add_argument("--source", help="a name for the data set, else that of the file")
    convert.add_argument("--pictures", type=Path, help="their folder: near-duplicates of test pictures are dropped")


def _train(arguments: argparse.Namespace) -> int:
    if arguments.set:
        return tune(arguments)
    from .training.recipe import train

    train(arguments.folder, arguments.threads, arguments.begin)
    return 0


def _train_change(arguments: argparse.Namespace) -> None:
    from .training.change_recipe import train_change

    train_change(arguments.folder, arguments.pack, arguments.threads, arguments.parts)


def _train_captioner(arguments: argparse.Namespace) -> None:
    import torch

    from .evaluation.caption_change import caption_rows
    from .evaluation.change_table import tables
    from .export_captioner import add_captioner
    from .training.change_captions import train_captioner

    torch.set_num_threads(arguments.threads)
    packed = train_captioner(arguments.folder, arguments.pack, not arguments.pictures_only)
    print(tables({"captions": caption_rows(arguments.folder, arguments.pack, packed)}))
    if arguments.put:
        add_captioner(arguments.pack, packed)


def _export_change(arguments: argparse.Namespace) -> None:
    from .export_change import add_change
    from .training.change_recipe import PACKED

    add_change(arguments.pack, arguments.folder / PACKED, arguments.revision)


def _export(arguments: argparse.Namespace) -> None:
    from .export import export

    export(arguments.folder, arguments.pack, arguments.revision)


def _answers(arguments: argparse.Namespace) -> None:
    from .export import add_answers

    add_answers(arguments.pack, arguments.threads)


def _evaluate(arguments: argparse.Namespace) -> None:
    from .evaluation.page import score_table
    from .evaluation.report import evaluate, write_scores

    rows = evaluate(arguments.pack, arguments.limit, tuple(arguments.only), arguments.threads)
    print(score_table(rows))
    if arguments.limit is None and not arguments.only:
        write_scores(arguments.pack, rows)


def _evaluate_change(arguments: argparse.Namespace) -> None:
    from .evaluation.change import evaluate_change
    from .evaluation.change_table import keep, tables

    if arguments.choose:
        from .evaluation.bench import open_pack
        from .evaluation.change_choice import choose_limits

        print(choose_limits(open_pack(arguments.pack, arguments.threads), arguments.limit))
        return
    for name, rows in evaluate_change(arguments.pack, arguments.limit, tuple(arguments.only), arguments.threads):
        print(tables({name: rows}), flush=True)
        if arguments.limit is None:
            keep(arguments.pack, {name: rows})


def _evaluate_index(arguments: argparse.Namespace) -> None:
    from .evaluation.archive import evaluate_index

    figures = evaluate_index(arguments.pack, arguments.limit, arguments.threads, not arguments.quick)
    for figure, value in figures.items():
        print(f"{figure}: {value:.4f}")


def _evaluate_where(arguments: argparse.Namespace) -> None:
    from .evaluation.where import evaluate_where

    print(evaluate_where(arguments.pack, arguments.folder, arguments.limit, arguments.threads))


def _show(arguments: argparse.Namespace) -> None:
    from .evaluation.show import house_rasters, show

    print(show(arguments.pack, arguments.out, house_rasters(), arguments.threads))


def _choose(arguments: argparse.Namespace) -> None:
    from .evaluation.choose import report

    for table in report(arguments.pack, arguments.limit, arguments.threads):
        print(table, flush=True)


def _evaluate_knowledge(arguments: argparse.Namespace) -> None:
    from .evaluation.bench import open_pack
    from .evaluation.knowledge import evaluate_knowledge

    tower = open_pack(arguments.pack, 1).embedder.sentences if arguments.pack.is_dir() else None
    print(evaluate_knowledge(arguments.folder, tower))


def _ablate(arguments: argparse.Namespace) -> None:
    import torch

    from .ablations.ablate import ablate, open_bench
    from .ablations.results import append_result
    from .ablations.rows import ROWS, open_row
    from .evaluation.page import write_page

    torch.set_num_threads(arguments.threads)
    bench = open_bench(arguments.folder, arguments.steps, arguments.limit)
    for result in ablate(bench, map(open_row, arguments.row or ROWS)):
        append_result(arguments.pack, result)
        write_page(arguments.pack)


def _ablate_change(arguments: argparse.Namespace) -> None:
    from .ablations.two_dates import ablate_change
    from .evaluation.change_table import keep, tables

    rows = {}
    for name, row in ablate_change(arguments.folder, arguments.pack, arguments.limit):
        rows[name] = row
        print(tables({"ablations": rows}), flush=True)
        keep(arguments.pack, {"ablations": rows})


def _convert(arguments: argparse.Namespace) -> int:
    from .data.instructions.convert import convert

    return convert(arguments.format, arguments.paths, arguments.split, arguments.source, arguments.pictures)


#: each imports what it needs, so that asking for help imports no torch
COMMANDS = {
    "train": _train,
    "train-change": _train_change,
    "train-captioner": _train_captioner,
    "export": _export,
    "export-change": _export_change,
    "answers": _answers,
    "evaluate": _evaluate,
    "evaluate-change": _evaluate_change,
    "evaluate-index": _evaluate_index,
    "evaluate-where": _evaluate_where,
    "show": _show,
    "choose": _choose,
    "evaluate-knowledge": _evaluate_knowledge,
    "ablate": _ablate,
    "ablate-change": _ablate_change,
    "convert": _convert,
}


if __name__ == "__main__":
    main()

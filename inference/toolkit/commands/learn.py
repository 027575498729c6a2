"""What learns: the embedded pack, what compares two dates behind it, and a finished pack on a data set."""

from __future__ import annotations

import argparse
from pathlib import Path

from ...tuning.__main__ import add_arguments as add_tuning
from ...tuning.__main__ import run as tune
from . import COMPACT


def add_commands(commands: argparse._SubParsersAction) -> None:
    """Say what can be typed."""
    train = commands.add_parser("train", help="train the embedded pack, or go on where an earlier run stopped")
    train.add_argument("--folder", type=Path, default=Path("build/training"))
    train.add_argument("--threads", type=int, default=2)
    train.add_argument("--begin", type=Path, help="packed.pt of an earlier training, whose weights are taken over")
    add_tuning(train.add_argument_group("fine-tuning", "a finished pack on a data set made from a raster and a map"))
    train.set_defaults(run=_train)
    change = commands.add_parser("train-change", help="train what compares two dates, behind a finished pack")
    change.add_argument("--folder", type=Path, default=Path("build/training_change"))
    change.add_argument("--pack", type=Path, default=COMPACT, help="behind whose encoder and decoder they learn")
    change.add_argument("--parts", nargs="+", choices=("maps", "words"), default=("maps", "words"))
    change.add_argument("--choose", action="store_true", help="limits for the card, on validation parts of made pairs")
    change.add_argument("--threads", type=int, default=1)
    change.set_defaults(run=_train_change)
    word = commands.add_parser("train-captioner", help="train MModalCC's captioner of changes, and print its scores")
    word.add_argument("--folder", type=Path, default=Path("build/training_change"), help="where train-change has pairs")
    word.add_argument("--pack", type=Path, default=COMPACT, help="behind whose encoder it learns")
    word.add_argument("--pictures-only", action="store_true", help="land cover is not read, for comparison")
    word.add_argument("--put", action="store_true", help="into the pack, whose card is to ask for it")
    word.add_argument("--threads", type=int, default=1)
    word.set_defaults(run=_train_captioner)


def _train(arguments: argparse.Namespace) -> int:
    if arguments.set:
        return tune(arguments)
    from ..training.recipe import train

    train(arguments.folder, arguments.threads, arguments.begin)
    return 0


def _train_change(arguments: argparse.Namespace) -> None:
    from ..training.change_recipe import train_change

    train_change(arguments.folder, arguments.pack, arguments.threads, arguments.parts)


def _train_captioner(arguments: argparse.Namespace) -> None:
    import torch

    from ..evaluation.caption_change import caption_rows
    from ..evaluation.change_table import tables
    from ..export_captioner import add_captioner
    from ..training.change_captions import train_captioner

    torch.set_num_threads(arguments.threads)
    packed = train_captioner(arguments.folder, arguments.pack, not arguments.pictures_only)
    print(tables({"captions": caption_rows(arguments.folder, arguments.pack, packed)}))
    if arguments.put:
        add_captioner(arguments.pack, packed)

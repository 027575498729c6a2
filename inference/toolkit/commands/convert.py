"""What brings data along."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_commands(commands: argparse._SubParsersAction) -> None:
    """Say what can be typed."""
    from ..data.instructions.convert import FORMATS

    convert = commands.add_parser("convert", help="turn annotations of a known format into records, as JSON lines")
    convert.add_argument("format", choices=FORMATS, help="house: all data sets of the house, no INPUT")
    convert.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="INPUT OUTPUT.jsonl, or only OUTPUT.jsonl")
    convert.add_argument("--split", choices=("train", "val", "test"), help="where the file does not say it itself")
    convert.add_argument("--source", help="a name for the data set, else that of the file")
    convert.add_argument("--pictures", type=Path, help="their folder: near-duplicates of test pictures are dropped")
    convert.set_defaults(run=_convert)


def _convert(arguments: argparse.Namespace) -> int:
    from ..data.instructions.convert import convert

    return convert(arguments.format, arguments.paths, arguments.split, arguments.source, arguments.pictures)

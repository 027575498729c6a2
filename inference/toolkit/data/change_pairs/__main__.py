"""`python -m inference.toolkit.data.change_pairs FOLDER`: makes pairs to look at or to train on."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..instructions.turn import SPLITS
from .mixed import MAKERS, made_pair, write_pairs


def main(arguments: list[str] | None = None) -> None:
    """Write pairs of one part into a folder and say how many records tell of them."""
    parser = argparse.ArgumentParser(description="Pairs of dates with known change.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", choices=SPLITS, default="train")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--maker", choices=MAKERS, help="one maker instead of all")
    asked = parser.parse_args(arguments)
    make = MAKERS[asked.maker] if asked.maker else made_pair
    numbers = range(asked.first, asked.first + asked.count)
    count = write_pairs((make(asked.split, number) for number in numbers), asked.folder)
    print(f"{asked.count} pairs, {count} records in {asked.folder}")


if __name__ == "__main__":
    main()

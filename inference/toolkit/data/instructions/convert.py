"""`python -m inference.toolkit convert`: any known annotation → records of the one format, as JSON lines."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from ..shards import data_folder
from .duplicates import figures, without_near_duplicates
from .from_house import house_records
from .lines import write_lines
from .pictures import picture_bytes
from .readers import READERS
from .turn import Record, RecordRefused

FORMATS = ("house", *READERS)


def convert(name: str, paths: Sequence[Path], split: str | None, source: str | None, pictures: Path | None) -> int:
    """Write the records of a format and say what they are; returns 0, or 2 after one sentence about what is wrong.

    `paths` are the input and the output, for the house's own data the output only. Where the pictures can be read (the
    house's, or those below `pictures`), training records that show a near-duplicate of a test picture are left out.
    """
    try:
        records = _read(name, paths, split, source)
        if name == "house":
            records = _checked(records, _reader(data_folder()))
        elif pictures is not None:
            records = _checked(records, _reader(pictures))
        write_lines(records, paths[-1])
    except (RecordRefused, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(_summary(records))
    return 0


def split_of(path: Path) -> str:
    """The split that a file is named after, such as `train_data.json`; train where the name says none."""
    stem = path.stem.lower()
    return next((split for split in ("test", "val", "train") if split in stem), "train")


def _read(name: str, paths: Sequence[Path], split: str | None, source: str | None) -> list[Record]:
    wanted = 1 if name == "house" else 2
    if len(paths) != wanted:
        raise RecordRefused(
            "The house's own data need one path, the output." if wanted == 1 else
            f"The format {name} needs two paths, the input and the output."
        )
    if name == "house":
        return list(house_records())
    path = paths[0]
    records = list(READERS[name](path, split or split_of(path), source or path.stem))
    if not records:
        raise RecordRefused(f"{path.name} has no entries.")
    return records


def _checked(records: list[Record], read: Callable[[str], bytes]) -> list[Record]:
    kept = without_near_duplicates(records, read)
    print(figures(records, kept))
    return kept.records


def _reader(folder: Path) -> Callable[[str], bytes]:
    return lambda name: picture_bytes(folder, name)


def _summary(records: Sequence[Record]) -> str:
    splits = Counter(record.split for record in records)
    tasks = Counter(turn.task for record in records for turn in record.turns)
    lines = [f"records: {len(records)} ({', '.join(f'{split} {count}' for split, count in splits.most_common())})"]
    lines += [f"turns of {task}: {count}" for task, count in tasks.most_common()]
    return "\n".join(lines)

"""A set's pairs as files that others read: CLIP's table, WebDataset's archives, our JSON lines.

Each writer takes the folder that holds `pictures` and writes beside it; the parts of a set are files of their own.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import tarfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ..protocol.data_sets import CSV, LINES, WEB_DATASET, DataSetRequest
from .chips import TEST, TRAIN
from .cutting import SUFFIX
from .making import PICTURES, Pair

#: pairs in one archive at most; a reader takes whole archives
SHARD_PAIRS = 5000
RECORDS = "records.jsonl"

Writer = Callable[[Sequence[Pair], DataSetRequest, Path], Iterator[None]]


def picture_name(pair: Pair) -> str:
    """The path of a pair's picture below the set's folder."""
    return f"{PICTURES}/{pair.name}{SUFFIX}"


def write_table(pairs: Sequence[Pair], _request: DataSetRequest, folder: Path) -> Iterator[None]:
    """`train.csv` and `test.csv`: `filepath,title,title_multi_objects` (SkyScript, open_clip)."""
    for split in (TRAIN, TEST):
        with open(folder / f"{split}.csv", "w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(("filepath", "title", "title_multi_objects"))
            table.writerows((picture_name(pair), *pair.titles) for pair in pairs if pair.chip.split == split)
        yield


def write_archives(pairs: Sequence[Pair], request: DataSetRequest, folder: Path) -> Iterator[None]:
    """`train-000000.tar` …: of each pair a `.jpg`, a `.txt` with its title and a `.json` with all that is known."""
    for split in (TRAIN, TEST):
        part = [pair for pair in pairs if pair.chip.split == split]
        for number, first in enumerate(range(0, len(part), SHARD_PAIRS)):
            with tarfile.open(folder / f"{split}-{number:06d}.tar", "w") as archive:
                for pair in part[first : first + SHARD_PAIRS]:
                    for ending, content in _members(pair, request, folder):
                        _add(archive, pair.name + ending, content)
                    yield


def write_records(pairs: Sequence[Pair], request: DataSetRequest, folder: Path) -> Iterator[None]:
    """`records.jsonl`: a picture and what is asked and answered about it, the form that our own training reads."""
    with open(folder / RECORDS, "w", encoding="utf-8") as lines:
        for pair in pairs:
            lines.write(json.dumps(record_of(pair, request), ensure_ascii=False) + "\n")
            yield


def record_of(pair: Pair, request: DataSetRequest) -> dict[str, Any]:
    """A pair as `inference/toolkit/data/instructions/lines.py` reads it; what is not known is left out."""
    source = request.source
    known = {
        "dates": [source.date] if _is_day(source.date) else None,
        "sensor": source.sensor, "gsd_m": pair.chip.gsd_m,
    }
    return {
        "id": f"{Path(request.folder).name}/{pair.name}", "source": Path(request.folder).name,
        "split": pair.chip.split, "images": [picture_name(pair)], "size_wh": [request.chip_px] * 2,
        "turns": pair.turns, **{name: value for name, value in known.items() if value},
    }


WRITERS: dict[str, Writer] = {CSV: write_table, WEB_DATASET: write_archives, LINES: write_records}


def _members(pair: Pair, request: DataSetRequest, folder: Path) -> Iterator[tuple[str, bytes]]:
    told = {
        "title": pair.titles.one, "title_multi_objects": pair.titles.many, "label": pair.label,
        "similarity": round(pair.similarity, 4), **record_of(pair, request),
    }
    yield SUFFIX, (folder / picture_name(pair)).read_bytes()
    yield ".txt", pair.titles.one.encode()
    yield ".json", json.dumps(told, ensure_ascii=False).encode()


def _add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    archive.addfile(member, io.BytesIO(content))


def _is_day(date: str) -> bool:
    try:
        datetime.date.fromisoformat(date)
    except ValueError:
        return False
    return True

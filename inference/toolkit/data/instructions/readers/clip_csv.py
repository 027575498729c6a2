"""CLIP's pairs as a table: SkyScript and open_clip.

Columns `filepath`, `title` and perhaps `title_multi_objects`, with commas or tabs between them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from ...sentences import DESCRIBE_PROMPTS
from ..turn import Record, RecordRefused, Turn
from ..wordings import worded

_COLUMNS = ("filepath", "title")


def read(path: Path, split: str, source: str) -> Iterator[Record]:
    """Records of a table: one for each picture's first line, later lines of the same picture give other answers."""
    captions: dict[str, list[str]] = {}
    for name, titles in _rows(path):
        known = captions.setdefault(name, [])
        known += [title for title in titles if title not in known]
    for name, titles in captions.items():
        key = f"{source}/{name}"
        prompt, others = worded(DESCRIBE_PROMPTS, key)
        yield Record(key, source, split, (name,), (Turn("describe", prompt, titles[0], others, tuple(titles[1:])),))


def _rows(path: Path) -> Iterator[tuple[str, list[str]]]:
    with open(path, encoding="utf-8-sig", newline="") as lines:
        try:
            between = "\t" if "\t" in lines.readline() else ","
            lines.seek(0)
            table = csv.DictReader(lines, delimiter=between)
            missing = [column for column in _COLUMNS if column not in (table.fieldnames or ())]
            if missing:
                raise RecordRefused(f"{path.name} has no column {missing[0]!r} in its first line.")
            for row in table:
                name, title = ((row[column] or "").strip() for column in _COLUMNS)
                if not name or not title:
                    raise RecordRefused(f"{path.name}, line {table.line_num} has no {'title' if name else 'filepath'}.")
                more = (row.get("title_multi_objects") or "").strip()
                yield name, [title, more] if more else [title]
        except (csv.Error, UnicodeDecodeError) as error:
            raise RecordRefused(f"{path.name} is not a table of text ({error}).") from error

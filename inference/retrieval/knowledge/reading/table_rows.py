"""CSV files: each row is a record, with a place where columns tell one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ....protocol.errors import DocumentUnreadable
from .piece import Piece
from .plain_text import decoded
from .records import record_text, title_of

_LONS, _LATS = ("lon", "lng", "long", "longitude", "x"), ("lat", "latitude", "y")
_SNIFFED = 20_000


def read_rows(path: Path) -> Iterator[Piece]:
    """One piece a row; the first row names the columns. Raises DocumentUnreadable without any row below it."""
    text = decoded(path.read_bytes())
    try:
        dialect: Any = csv.Sniffer().sniff(text[:_SNIFFED], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    count = 0
    try:
        for row in csv.DictReader(io.StringIO(text, newline=""), dialect=dialect):
            values = {name.strip(): (value or "").strip() for name, value in row.items() if name and name.strip()
                      and isinstance(value, (str, type(None)))}
            if any(values.values()):
                count += 1
                yield Piece(record_text(values), title=title_of(values), geometry=_point(values), is_record=True)
    except csv.Error as error:
        raise DocumentUnreadable(
            "{name} is no readable table of comma-separated values.", str(error), name=path.name
        ) from error
    if not count:
        raise DocumentUnreadable("{name} has no rows below its first line.", name=path.name)


def _point(values: Mapping[str, str]) -> dict[str, Any] | None:
    """The point in degrees that a row names, if any."""
    by_name = {name.lower(): value for name, value in values.items()}
    try:
        lon, lat = (float(next(by_name[name] for name in names if name in by_name)) for names in (_LONS, _LATS))
    except (StopIteration, RuntimeError, ValueError):
        return None
    return {"type": "Point", "coordinates": [lon, lat]} if abs(lon) <= 180 and abs(lat) <= 90 else None

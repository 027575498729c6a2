"""GAIA's records: five captions with where, by which satellite and sensor, and at which resolution.

A list (or lines) of `{"id", "image_src", "captions": […], "location", "lat", "lon", "resolution", "satellite",
"sensor", …}`. The file of a split is named after it, so `convert` reads the split off the name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ...sentences import DESCRIBE_PROMPTS
from ..turn import Place, Record, RecordRefused, Turn
from ..wordings import worded
from .files import load_entries, needed

#: how the captions' writer opened each one
_OPENING = re.compile(r"^\s*the image showcases:?\s*", re.I)
_METRES = re.compile(r"(\d+(?:\.\d+)?)\s*(km|kilomet|cm|centimet|m\b|met)?", re.I)
_UNITS_M = {"km": 1000.0, "kilomet": 1000.0, "cm": 0.01, "centimet": 0.01}


def read(path: Path, split: str, source: str) -> Iterator[Record]:
    """Records of a GAIA file."""
    for what, entry in load_entries(path):
        key = f"{source}/{entry.get('id', what)}"
        written = needed(entry, "captions", list, what)
        captions = [_OPENING.sub("", caption).strip() for caption in written if isinstance(caption, str)]
        captions = [caption for caption in captions if caption]
        if not captions:
            raise RecordRefused(f"{what} has no caption.")
        prompt, others = worded(DESCRIBE_PROMPTS, key)
        yield Record(
            key,
            source,
            split,
            (needed(entry, "image_src", str, what),),
            (Turn("describe", prompt, captions[0], others, tuple(captions[1:])),),
            sensor=" ".join(_words(entry.get(name)) for name in ("satellite", "sensor")).strip(),
            gsd_m=resolution_m(entry.get("resolution")),
            place=_place(entry),
        )


def resolution_m(written: Any) -> float | None:
    """Metres of `30`, `"30 m"`, `"0.5 km"` or `"50 cm"`; None for anything else, also for several values."""
    found = list(_METRES.finditer(_words(written)))
    if len(found) != 1:
        return None
    value = float(found[0][1]) * _UNITS_M.get((found[0][2] or "m").lower(), 1.0)
    return value if value > 0 else None


def _place(entry: Mapping[str, Any]) -> Place | None:
    lon, lat = (_degrees(entry.get(name), limit) for name, limit in (("lon", 180), ("lat", 90)))
    name = _words(entry.get("location"))
    if lon is None or lat is None:
        return Place(name) if name else None
    return Place(name, lon, lat)


def _degrees(value: Any, limit: float) -> float | None:
    try:
        degrees = float(value)
    except (TypeError, ValueError):
        return None
    return degrees if math.isfinite(degrees) and abs(degrees) <= limit else None


def _words(value: Any) -> str:
    """A field that may be text, a number, a list or empty, as text."""
    if isinstance(value, list):
        return ", ".join(_words(each) for each in value)
    return "" if value is None else str(value).strip()

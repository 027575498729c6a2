"""GeoPixInstruct: pictures whose instances have a category, a description and a run-length mask.

A list (or lines) of `{"image_id", "image_path", "instances": [{"bbox", "category", "description", "mask": {"counts",
"size"}}]}`. Boxes are measured on the masks, so that it does not matter in which way `bbox` is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from .....decoder.prompts import segment_text
from .....raster import rle
from ..threads import refer_turn
from ..turn import Mask, Record, RecordRefused, Region, Turn
from .annotated import Found, label_turns, mask_from_rle
from .files import load_entries, needed, objects


def read(path: Path, split: str, source: str) -> Iterator[Record]:
    """Records: one for all things by category, one that goes from each description to its box and its mask."""
    for what, entry in load_entries(path):
        name = needed(entry, "image_path", str, what)
        key = f"{source}/{entry.get('image_id', name)}"
        instances = list(objects(needed(entry, "instances", list, what), f"{what}, instance"))
        size_wh: tuple[int, int] | None = None
        things: list[tuple[Mapping[str, Any], Found]] = []
        for each, instance in instances:
            label = needed(instance, "category", str, each)
            mask, size_wh = mask_from_rle(label, instance.get("mask"), size_wh, each)
            things.append((instance, Found(label, _box(mask, size_wh), mask)))
        things = [(instance, found) for instance, found in things if found.box]
        if size_wh is None or not things:
            raise RecordRefused(f"{what} has no instance with a mask.")
        whole = tuple(label_turns([found for _, found in things], size_wh, key))
        yield Record(key, source, split, (name,), whole, size_wh)
        described = tuple(turn for instance, found in things for turn in _described(instance, found, size_wh))
        if described:
            yield Record(f"{key}/described", source, split, (name,), described, size_wh)


def _described(instance: Mapping[str, Any], found: Found, size_wh: tuple[int, int]) -> Iterator[Turn]:
    description = instance.get("description")
    if isinstance(description, str) and description.strip():
        phrase = description.strip().rstrip(".")
        yield refer_turn(phrase, found.box, size_wh)
        yield Turn("segment", f"segment {phrase}", segment_text(found.label), masks=(found.mask,))


def _box(mask: Mask, size_wh: tuple[int, int]) -> Region | None:
    covered = rle.to_mask(mask.rle, size_wh[1], size_wh[0])
    rows, columns = np.flatnonzero(covered.any(1)), np.flatnonzero(covered.any(0))
    if not len(rows):
        return None
    x0, y0, x1, y1 = float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)
    return Region(mask.label, (x0, y0, x1, y1))

"""Records ↔ JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from . import checks
from .turn import Mask, Place, Record, RecordRefused, Region, Turn

_FIELDS = ("id", "source", "split", "images", "turns", "size_wh", "dates", "sensor", "gsd_m", "place")


def to_json(record: Record) -> dict[str, Any]:
    """A record as a JSON object, without what is empty."""
    return _without_empty(
        {
            "id": record.id,
            "source": record.source,
            "split": record.split,
            "images": list(record.images),
            "size_wh": list(record.size_wh) if record.size_wh else None,
            "dates": list(record.dates),
            "sensor": record.sensor,
            "gsd_m": record.gsd_m,
            "place": _place(record.place),
            "turns": [_turn(turn) for turn in record.turns],
        }
    )


def from_json(fields: Any) -> Record:
    """A record from a JSON object; raises RecordRefused with a sentence when anything is wrong with it."""
    fields = checks.only(fields, _FIELDS, "the record")
    name = checks.text(fields, "id", "the record")
    what = f"the record {name!r}"
    size_wh = checks.size(fields, what)
    images = checks.texts(fields, "images", what)
    turns = checks.listed(fields, "turns", what)
    if not turns:
        raise RecordRefused(f"{what} has no turns")
    return Record(
        name,
        checks.text(fields, "source", what),
        checks.split(fields, what),
        images,
        tuple(checks.turn(turn, f"turn {index} of {what}", size_wh) for index, turn in enumerate(turns, start=1)),
        size_wh,
        checks.dates(fields, what, len(images)),
        checks.text(fields, "sensor", what, needed=False),
        checks.number(fields, "gsd_m", what, lambda gsd: gsd > 0, "above zero"),
        checks.place(fields, what),
    )


def read_lines(path: Path) -> Iterator[Record]:
    """The records of a file, in file order; raises RecordRefused naming the line. Empty lines are passed over."""
    seen: dict[str, int] = {}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                record = from_json(json.loads(line))
            except json.JSONDecodeError as error:
                raise RecordRefused(f"{path.name}, line {number}: this is not JSON ({error.msg}).") from error
            except RecordRefused as refused:
                raise RecordRefused(f"{path.name}, line {number}: {refused}.") from refused
            if record.id in seen:
                raise RecordRefused(f"{path.name}, line {number}: line {seen[record.id]} has the id {record.id!r} too.")
            seen[record.id] = number
            yield record


def write_lines(records: Iterable[Record], path: Path) -> int:
    """Write records, each checked as a reader would, and return how many; no file is left when one is refused."""
    part = path.with_name(path.name + ".part")
    seen: set[str] = set()
    try:
        with open(part, "w", encoding="utf-8") as lines:
            for record in records:
                fields = to_json(record)
                from_json(fields)
                if record.id in seen:
                    raise RecordRefused(f"two records have the id {record.id!r}")
                seen.add(record.id)
                lines.write(json.dumps(fields, ensure_ascii=False) + "\n")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return len(seen)


def _turn(turn: Turn) -> dict[str, Any]:
    return _without_empty(
        {
            "task": turn.task,
            "prompt": turn.prompt,
            "answer": turn.answer,
            "other_prompts": list(turn.other_prompts),
            "other_answers": list(turn.other_answers),
            "boxes": [_box(box) for box in turn.boxes],
            "masks": [_mask(mask) for mask in turn.masks],
        }
    )


def _box(box: Region) -> dict[str, Any]:
    return {"label": box.label, "xyxy": list(box.xyxy)}


def _mask(mask: Mask) -> dict[str, Any]:
    outlines = [list(outline) for outline in mask.outlines]
    return _without_empty({"label": mask.label, "outlines": outlines, "rle": mask.rle})


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return _without_empty({"name": place.name, "lon_deg": place.lon_deg, "lat_deg": place.lat_deg})


def _without_empty(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, "", [])}

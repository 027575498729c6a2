"""The strict reader of one record: everything that is wrong with it is said in one plain sentence."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ....raster import rle
from .turn import SPLITS, TAGS, Mask, Place, RecordRefused, Region, Turn

Fields = Mapping[str, Any]


def refuse(sentence: str) -> RecordRefused:
    """The error to raise, for use in an expression."""
    return RecordRefused(sentence)


def only(fields: Any, known: tuple[str, ...], what: str) -> Fields:
    """The fields of a JSON object, which may have no others than the known ones."""
    if not isinstance(fields, dict):
        raise refuse(f"{what} is not a JSON object")
    unknown = sorted(set(fields) - set(known))
    if unknown:
        raise refuse(f"{what} has a field {unknown[0]!r}, which is not one of {', '.join(known)}")
    return fields


def text(fields: Fields, name: str, what: str, needed: bool = True) -> str:
    """A piece of text; one that is needed must not be empty."""
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise refuse(f"{what} has a {name} that is not text")
    if needed and not value.strip():
        raise refuse(f"{what} has no {name}")
    return value


def texts(fields: Fields, name: str, what: str) -> tuple[str, ...]:
    """A list of texts, none of them empty."""
    values = listed(fields, name, what)
    if any(not isinstance(value, str) or not value.strip() for value in values):
        raise refuse(f"{what} has {name} that are not all text")
    return tuple(values)


def listed(fields: Fields, name: str, what: str) -> list[Any]:
    """A list; empty when it is left out."""
    values = fields.get(name, [])
    if not isinstance(values, list):
        raise refuse(f"{what} has {name} that are not a list")
    return values


def number(fields: Fields, name: str, what: str, good: Callable[[float], bool], rule: str) -> float | None:
    """A number that keeps a rule, or None when it is left out."""
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or not good(value):
        raise refuse(f"{what} has a {name} of {value!r}, which is not {rule}")
    return float(value)


def choice(fields: Fields, name: str, what: str, choices: tuple[str, ...]) -> str:
    """One of a few words."""
    value = text(fields, name, what)
    if value not in choices:
        raise refuse(f"{what} has the {name} {value!r}, which is not one of {', '.join(choices)}")
    return value


def size(fields: Fields, what: str) -> tuple[int, int] | None:
    """`size_wh`: two whole numbers above zero, or None when it is left out."""
    values = fields.get("size_wh")
    if values is None:
        return None
    whole = isinstance(values, list) and len(values) == 2 and all(type(side) is int and side > 0 for side in values)
    if not whole:
        raise refuse(f"{what} has a size_wh of {values!r}, which is not two whole numbers above zero")
    return values[0], values[1]


def dates(fields: Fields, what: str, images: int) -> tuple[str, ...]:
    """ISO days, one for each image, or none at all."""
    values = texts(fields, "dates", what)
    for value in values:
        try:
            date.fromisoformat(value)
        except ValueError:
            raise refuse(f"{what} has the date {value!r}, which is not a day such as 2024-05-31") from None
    if values and len(values) != images:
        raise refuse(f"{what} has {len(values)} dates for {images} images")
    return values


def place(fields: Fields, what: str) -> Place | None:
    """A place, or None when it is left out."""
    if fields.get("place") is None:
        return None
    parts = only(fields["place"], ("name", "lon_deg", "lat_deg"), f"the place of {what}")
    return Place(
        text(parts, "name", f"the place of {what}", needed=False),
        number(parts, "lon_deg", f"the place of {what}", lambda lon: -180 <= lon <= 180, "between -180 and 180"),
        number(parts, "lat_deg", f"the place of {what}", lambda lat: -90 <= lat <= 90, "between -90 and 90"),
    )


def turn(fields: Any, what: str, size_wh: tuple[int, int] | None) -> Turn:
    """One turn; `size_wh` is the grid that its boxes and masks must lie on."""
    known = ("task", "prompt", "answer", "other_prompts", "other_answers", "boxes", "masks")
    fields = only(fields, known, what)
    boxes, masks = listed(fields, "boxes", what), listed(fields, "masks", what)
    if (boxes or masks) and size_wh is None:
        raise refuse(f"{what} has boxes or masks, but its record does not say the size_wh that they count in")
    return Turn(
        choice(fields, "task", what, tuple(TAGS)),
        text(fields, "prompt", what),
        text(fields, "answer", what),
        texts(fields, "other_prompts", what),
        texts(fields, "other_answers", what),
        tuple(_box(box, f"box {index} of {what}", size_wh) for index, box in enumerate(boxes, start=1)),
        tuple(_mask(mask, f"mask {index} of {what}", size_wh) for index, mask in enumerate(masks, start=1)),
    )


def split(fields: Fields, what: str) -> str:
    """The split of a record."""
    return choice(fields, "split", what, SPLITS)


def _numbers(values: Any) -> bool:
    return isinstance(values, list) and all(
        isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) for value in values
    )


def _box(fields: Any, what: str, size_wh: tuple[int, int]) -> Region:
    fields = only(fields, ("label", "xyxy"), what)
    sides = fields.get("xyxy")
    if not _numbers(sides) or len(sides) != 4:
        raise refuse(f"{what} is not four numbers x0, y0, x1, y1")
    x0, y0, x1, y1 = sides
    if not (0 <= x0 < x1 <= size_wh[0] and 0 <= y0 < y1 <= size_wh[1]):
        raise refuse(f"{what} is {sides}, which is empty or not inside {size_wh[0]} × {size_wh[1]}")
    return Region(text(fields, "label", what), (x0, y0, x1, y1))


def _mask(fields: Any, what: str, size_wh: tuple[int, int]) -> Mask:
    fields = only(fields, ("label", "outlines", "rle"), what)
    outlines, runs = listed(fields, "outlines", what), text(fields, "rle", what, needed=False)
    if bool(outlines) == bool(runs):
        raise refuse(f"{what} needs either outlines or rle")
    for outline in outlines:
        if not _numbers(outline) or len(outline) < 6 or len(outline) % 2:
            raise refuse(f"{what} has an outline that is not a list x, y, x, y … of three points or more")
    if runs:
        try:
            rle.to_mask(runs, size_wh[1], size_wh[0])
        except ValueError as error:
            raise refuse(f"{what} cannot be read: {error}") from error
    return Mask(text(fields, "label", what), tuple(tuple(outline) for outline in outlines), runs)

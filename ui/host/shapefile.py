"""What a Shapefile cannot hold, and how that is written down: field names of ten characters, text of 254."""

from __future__ import annotations

from collections.abc import Iterable

from .translate import tr

MOST_CHARACTERS = 10


def short_names(names: Iterable[str]) -> dict[str, str]:
    """A name for each field that a Shapefile can hold: as it is, or cut, with a number where two would be the same.

    Small and capital letters count as the same, and a letter that needs two bytes counts twice.
    """
    chosen: dict[str, str] = {}
    for name in names:
        taken = {short.lower() for short in chosen.values()}
        tries = (_cut(name, f"_{count}" if count else "") for count in range(1000))
        chosen[name] = next(short for short in tries if short.lower() not in taken)
    return chosen


def fields_text(names: dict[str, str]) -> str:
    """A page that tells what the fields of an exported Shapefile are; `names` is what `short_names` gave."""
    meanings = field_meanings()
    lines = [tr("Fields of this Shapefile. It keeps at most 10 characters of a name and 254 of a text."), ""]
    for name, short in names.items():
        was = "" if name == short else tr(" (was “{name}”)").format(name=name)
        meaning = meanings.get(name, "")
        lines.append(f"{short:<{MOST_CHARACTERS}}  {meaning}{was}".rstrip())
    return "\n".join(lines) + "\n"


def field_meanings() -> dict[str, str]:
    """Our fields in words."""
    return {
        "label": tr("what it is"),
        "score": tr("how sure the model is, 0–1"),
        "prompt": tr("what was asked"),
        "turn": tr("number of the turn in the conversation"),
        "model": tr("the model that found it"),
        "revision": tr("the model's revision"),
        "source": tr("the raster that was asked about"),
        "date_from": tr("date of the earlier picture"),
        "date_to": tr("date of the later picture"),
        "from_label": tr("what was there before"),
        "to_label": tr("what is there after"),
        "status": tr("accepted, rejected, or nothing as long as nobody has said"),
        "area_m2": tr("area on the ellipsoid, in square metres"),
        "length_m": tr("length of the outline on the ellipsoid, in metres"),
    }


def _cut(name: str, end: str) -> str:
    room = MOST_CHARACTERS - len(end)
    return name.encode("utf-8")[:room].decode("utf-8", "ignore") + end

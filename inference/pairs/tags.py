"""From the tags of a map's feature to what is seen: its class in words, how it looks, and how wide it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .tag_words import (
    ANY,
    CLASS_WORDS,
    CLOSER_WORDS,
    HOUSED,
    LANE_M,
    QUALITIES,
    UNCOUNTED,
    USUAL_WIDTHS_M,
)

#: GDAL's OpenStreetMap driver puts the tags that have no column of their own into this one
OTHER_TAGS = "other_tags"
_HSTORE_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*"((?:[^"\\]|\\.)*)"')
_LENGTH = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*(m|ft|')?\s*")
_FOOT_M = 0.3048
_NO = ("", "no", "none", "false", "0")
#: a class is words, not an essay: longer names in a field of the user's are cut
MOST_CHARACTERS = 60

Tags = Mapping[str, str]


class Thing(NamedTuple):
    """What a feature is: its class (`tennis court`), how it looks (`clay`), and its width in metres where known."""

    words: str
    qualities: tuple[str, ...] = ()
    width_m: float | None = None

    @property
    def noun(self) -> str:
        """The class with what is said of it: `clay tennis court`."""
        return " ".join((*self.qualities, self.words))

    @property
    def is_counted(self) -> bool:
        """Whether there can be two of it."""
        return self.words not in UNCOUNTED


def tags_of(properties: Mapping[str, Any] | None) -> dict[str, str]:
    """The tags among a feature's properties, those inside `other_tags` unpacked; what is empty is left out."""
    properties = properties or {}
    packed = _unpacked(str(properties.get(OTHER_TAGS) or ""))
    plain = ((str(key), _text(value)) for key, value in properties.items() if key != OTHER_TAGS)
    return {key: value for key, value in (*packed, *plain) if value}


def thing_of(tags: Tags, class_field: str = "") -> Thing | None:
    """What a feature is; None when nothing of it is seen from above, or no tag says what it is.

    With a `class_field` its value is the class, and the other tags count for nothing.
    """
    if class_field:
        words = re.sub(r"[_\s]+", " ", tags.get(class_field, "")).strip().lower()[:MOST_CHARACTERS]
        return Thing(words, width_m=_width_m(tags, words)) if words else None
    if _is_hidden(tags):
        return None
    words = next(_class_words(tags), "")
    return Thing(words, tuple(dict.fromkeys(_qualities(tags, words))), _width_m(tags, words)) if words else None


def with_article(noun: str, is_counted: bool = True) -> str:
    """`an airport`, `a university`, `farmland`."""
    if not is_counted:
        return noun
    starts_with_vowel = noun[:1] in "aeiou" and not noun.startswith(("uni", "one", "eu"))
    return f"{'an' if starts_with_vowel else 'a'} {noun}"


def _class_words(tags: Tags) -> Iterator[str]:
    for key, values in CLASS_WORDS.items():
        value = tags.get(key, "")
        closer_key, closer = CLOSER_WORDS.get((key, value), ("", {}))
        words = closer.get(tags.get(closer_key, "").split(";")[0]) or values.get(value)
        if words is None and ANY in values and value not in _NO:
            words = values[ANY].format(value=value.replace("_", " "))
        if words:
            is_housed = key in HOUSED and tags.get("building", "") not in _NO
            yield f"{words} building" if is_housed and not words.endswith("building") else words


def _qualities(tags: Tags, words: str) -> Iterator[str]:
    for key, values in QUALITIES.items():
        quality = values.get(tags.get(key, ""))
        if quality and quality not in words:
            yield quality


def _is_hidden(tags: Tags) -> bool:
    """Under the ground, inside a house, or not there any more."""
    try:
        is_below = float(tags.get("layer", "0")) < 0
    except ValueError:
        is_below = False
    return (
        is_below or tags.get("tunnel", "no") not in _NO or tags.get("indoor", "no") not in _NO
        or tags.get("location") == "underground" or tags.get("parking") == "underground"
        or tags.get("highway") in ("proposed", "construction") or tags.get("railway") in ("abandoned", "razed")
    )


def _width_m(tags: Tags, words: str) -> float | None:
    told = _LENGTH.fullmatch(tags.get("width", ""))
    if told:
        width = float(told.group(1).replace(",", "."))
        return width * _FOOT_M if told.group(2) in ("ft", "'") else width
    lanes = tags.get("lanes", "")
    if lanes.isascii() and lanes.isdigit() and 0 < int(lanes) < 20:
        return int(lanes) * LANE_M
    return USUAL_WIDTHS_M.get(words)


def _unpacked(text: str) -> Iterator[tuple[str, str]]:
    """The pairs of an `other_tags`: PostgreSQL's hstore, or JSON in newer GDAL."""
    if text.lstrip().startswith("{"):
        try:
            yield from ((str(key), _text(value)) for key, value in json.loads(text).items())
        except ValueError:
            return
    else:
        for pair in _HSTORE_PAIR.finditer(text):
            yield re.sub(r"\\(.)", r"\1", pair.group(1)), re.sub(r"\\(.)", r"\1", pair.group(2)).strip()


def _text(value: Any) -> str:
    """A property as a tag's value; a whole number without `.0`."""
    if value is None or isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()

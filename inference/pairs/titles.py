"""What a picture is called: one title for the thing it is of, another that tells what else is there (SkyScript §3.2).

The rules are SkyScript's: the title of one thing is its class with what is known of its look; the title of many adds
the things around it that are seen well enough. The words are our own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import shapely

from ..protocol.names import plural
from .chips import Chip
from .map_features import MapFeature
from .tags import with_article

#: a thing counts as seen when so much of it, or so much of the picture, lies inside
LEAST_SEEN_SHARE, LEAST_PICTURE_SHARE = 0.5, 0.05
#: what covers so much of the picture is where the thing is, not what is beside it
AROUND_SHARE = 0.6
#: kinds of things that a title names beside the first
MOST_KINDS = 4
_NUMBERS = ("", "one", "two", "three", "four", "five", "six")


class Seen(NamedTuple):
    """A feature with its part inside a picture, and the share of the picture (0–1) that this covers."""

    feature: MapFeature
    part: shapely.Geometry
    share: float


class Titles(NamedTuple):
    """The title of the thing in the middle, and that of all things; the same where there is nothing else."""

    one: str
    many: str


def seen_in(chip: Chip, near: Sequence[MapFeature]) -> list[Seen]:
    """What of the features near a piece is seen in it, the piece's own included."""
    square = chip.square.shape
    return [seen for feature in near if (seen := _seen(feature, square, feature is chip.feature)) is not None]


def titles_of(chip: Chip, seen: Sequence[Seen]) -> Titles:
    """The titles of a piece."""
    thing = chip.feature.thing
    one = with_article(thing.noun, thing.is_counted)
    others = [each for each in seen if each.feature is not chip.feature]
    around = next((each for each in others if _is_around(each, chip)), None)
    where = f" in {_plain(around.feature)}" if around else ""
    beside = _beside([each for each in others if each is not around], thing.words)
    return Titles(one, f"{one}{where}{', with ' if beside else ''}{_listed(beside)}")


def _seen(feature: MapFeature, square: shapely.Polygon, is_own: bool) -> Seen | None:
    shape = feature.surface or feature.shape
    part = shapely.intersection(shape, square)
    if part.is_empty:
        return None
    share = part.area / square.area
    whole, inside = (shape.area, part.area) if shape.area else (shape.length, part.length)
    if is_own or not whole or inside >= LEAST_SEEN_SHARE * whole or share >= LEAST_PICTURE_SHARE:
        return Seen(feature, part, share)
    is_long = feature.dimension == 1 and part.length >= square.length / 4
    return Seen(feature, part, share) if is_long else None


def _is_around(seen: Seen, chip: Chip) -> bool:
    is_other = seen.feature.thing.words != chip.feature.thing.words
    return seen.feature.dimension == 2 and seen.share >= AROUND_SHARE and is_other


def _beside(others: Sequence[Seen], own_words: str) -> list[str]:
    """The things beside, those that cover most first, things of one class together."""
    kinds: dict[str, list[Seen]] = {}
    for each in sorted(others, key=lambda each: -each.share):
        kinds.setdefault(each.feature.thing.words, []).append(each)
    return [_told(words, kinds[words], words == own_words) for words in list(kinds)[:MOST_KINDS]]


def _told(words: str, group: Sequence[Seen], is_own: bool) -> str:
    thing = group[0].feature.thing
    if not thing.is_counted:
        return f"more {words}" if is_own else words
    # A road is cut into pieces wherever another begins, so pieces of lines are not counted.
    if all(each.feature.dimension == 1 for each in group):
        several = f"more {plural(words)}" if is_own else plural(words)
        return several if len(group) > 1 or is_own else with_article(words)
    count = len(group)
    if count == 1:
        return f"another {words}" if is_own else with_article(words)
    number = _NUMBERS[count] if count < len(_NUMBERS) else "many"
    return f"{number} more {plural(words)}" if is_own else f"{number} {plural(words)}"


def _plain(feature: MapFeature) -> str:
    return with_article(feature.thing.words, feature.thing.is_counted)


def _listed(parts: Sequence[str]) -> str:
    *first, last = parts or [""]
    return f"{', '.join(first)} and {last}" if first else last

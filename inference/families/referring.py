"""Phrases that mean some things among many: “the largest ship”, “the tennis court in the top left”, “the two
northernmost airplanes”, “the vehicle nearest to the bridge”, “the only harbor”.

They are read by rule, not by the model: things are found by their label as always, and the phrase picks among them. A
wording is an order (largest, leftmost), a part of the picture (top left, north, centre), another thing to be near, or
“only”.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ..protocol.events import Finding
from ..protocol.names import labels_named, plural, words_for
from .placing import Placed, gap

Key = Callable[[Placed], float]
#: how far (0–1) a thing is towards a side, or the centre; beyond `IN_PART` it is in that part of the picture
TOWARDS: dict[str, Key] = {
    "top": lambda at: 1 - at.down,
    "bottom": lambda at: at.down,
    "left": lambda at: 1 - at.right,
    "right": lambda at: at.right,
    "north": lambda at: at.north,
    "south": lambda at: 1 - at.north,
    "east": lambda at: at.east,
    "west": lambda at: 1 - at.east,
    "centre": lambda at: 1 - at.off_centre,
}
IN_PART = 0.5
#: order → its wordings, and what is largest for the thing that comes first
ORDERS: dict[str, tuple[str, Key]] = {
    "largest": (r"largest|biggest|greatest|longest", lambda at: at.area_px2),
    "smallest": (r"smallest|tiniest|littlest|shortest", lambda at: -at.area_px2),
    "topmost": (r"top-?most|uppermost|furthest up", TOWARDS["top"]),
    "bottommost": (r"bottom-?most|lowermost|furthest down", TOWARDS["bottom"]),
    "leftmost": (r"left-?most|furthest (?:to the )?left", TOWARDS["left"]),
    "rightmost": (r"right-?most|furthest (?:to the )?right", TOWARDS["right"]),
    "northernmost": (r"northern-?most|furthest (?:to the )?north", TOWARDS["north"]),
    "southernmost": (r"southern-?most|furthest (?:to the )?south", TOWARDS["south"]),
    "easternmost": (r"eastern-?most|furthest (?:to the )?east", TOWARDS["east"]),
    "westernmost": (r"western-?most|furthest (?:to the )?west", TOWARDS["west"]),
    "most central": (r"most central|(?:nearest|closest) to the (?:cent(?:re|er)|middle)", TOWARDS["centre"]),
}
#: a word → the parts of the picture it means
PARTS: dict[str, tuple[str, ...]] = {
    **{name: (name,) for name in ("top", "bottom", "left", "right", "centre")},
    **dict.fromkeys(("center", "middle", "central"), ("centre",)),
    "upper": ("top",),
    "lower": ("bottom",),
    **{
        f"{first}{joint}{second}{ending}": tuple(filter(None, (first, second)))
        for first, seconds in (("north", ("", "east", "west")), ("south", ("", "east", "west")), ("", ("east", "west")))
        for second in seconds
        for joint in (("", "-", " ") if first and second else ("",))
        for ending in ("", "ern")
    },
}
_PART = "|".join(sorted(PARTS, key=len, reverse=True))
#: How a thing is larger or smaller than the others: sides of their mean size.
_SIZES = (
    ("larger", re.compile(r"\b(?:big|bigger|large|larger|huge|long|longer)\b")),
    ("smaller", re.compile(r"\b(?:small|smaller|little|tiny|short|shorter)\b")),
)
_OPPOSITE = (("top", "bottom"), ("left", "right"), ("north", "south"), ("east", "west"))
_AT = {"top": "at", "bottom": "at", "left": "on", "right": "on"}
_ORDER = re.compile("|".join(rf"(\b(?:{words})\b)" for words, _ in ORDERS.values()))
_NEAR = re.compile(rf"\b(?:(?:nearest|closest|next|close) to|nearest|near|beside|(?:to the )?({_PART}) of)\b(.*)")
_NEAREST = re.compile(r"\b(?:nearest|closest|next) to (?:an? |any |the |some )?(.+)")
_HOW_LARGE = re.compile(r"\bhow (?:big|large|small|long)\b")
_ONLY = re.compile(r"\bthe (?:only|single|sole)\b")
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_NUMBER = re.compile(rf"\b({'|'.join(_NUMBERS)}|[1-9]\d?)\b")
_RANKS = {"second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "5th": 4}
_RANK = re.compile(rf"\b({'|'.join(_RANKS)})\b")
#: how many “the largest ships” are
SEVERAL = 3


class Reference(NamedTuple):
    """Which things of a label are meant.

    wanted   how many at most; None for all that are there
    passed   how many come before them: 1 for “the second largest”
    order    a name of `ORDERS`, or ""
    parts    names of `TOWARDS`: of the picture, or, with `near`, sides of that thing
    near     the label of another thing, or ""
    size     `larger` or `smaller` than the mean of all, or ""
    """

    label: str
    wanted: int | None
    passed: int = 0
    order: str = ""
    parts: tuple[str, ...] = ()
    near: str = ""
    size: str = ""

    @property
    def words(self) -> str:
        """The reference as the end of a sentence: “second largest on the left”, “nearest to the bridge”."""
        rank = next((word for word, passed in _RANKS.items() if passed == self.passed), "")
        than = f"{self.size} than the average" if self.size else ""
        return " ".join(filter(None, (rank, self.order, than, self._place)))

    @property
    def _place(self) -> str:
        parts = " ".join(self.parts)
        if self.near:
            return f"{parts} of the {self.near}" if parts else f"nearest to the {self.near}"
        return f"{_AT.get(parts, 'in')} the {parts}" if parts else ""


def read_references(prompt: str, known: Sequence[str]) -> dict[str, Reference]:
    """By label, which of its things the prompt means; a label that is named without such words is left out."""
    found = (_reference(clause, tuple(known)) for clause in _clauses(prompt.lower(), tuple(known)))
    return {reference.label: reference for reference in found if reference}


def _clauses(prompt: str, known: tuple[str, ...]) -> Iterator[str]:
    """The prompt cut at commas and “and”; what names no thing belongs to the clause before it."""
    clause = ""
    for part in re.split(r"[,;]|\band\b", prompt):
        if clause and labels_named(part, known) and labels_named(clause, known):
            yield clause
            clause = part
        else:
            clause = f"{clause} {part}"
    yield clause


def _reference(clause: str, known: tuple[str, ...]) -> Reference | None:
    order, clause = _taken(clause)
    beside = _NEAR.search(clause)
    near = labels_named(beside.group(2), known)[:1] if beside else []
    named = labels_named(clause[: beside.start()] if near else clause, known)
    if not named:
        return None
    parts = _parts(beside.group(1) or "") if near else _parts(clause)
    many = _is_plural(clause, named[0])
    size = "" if order else next((name for name, words in _SIZES if words.search(_unnamed(clause, named))), "")
    if size and _HOW_LARGE.search(clause):
        size = ""
    if not (order or near or parts or size or (_ONLY.search(clause) and not many)):
        return None
    if size and not many:
        order, size = {"larger": "largest", "smaller": "smallest"}[size], ""  # “the big ship”
    number, rank = _NUMBER.search(clause), _RANK.search(clause)
    wanted = (SEVERAL if order or (near and not parts) else None) if many else 1
    if number:
        wanted = _NUMBERS.get(number.group(1)) or int(number.group(1))
    passed = _RANKS[rank.group(1)] if rank and order else 0
    return Reference(named[0], wanted, passed, order, parts, "".join(near), size)


def neighbours_lost(prompt: str, known: Sequence[str]) -> str:
    """What things are to be nearest to, in the words of the prompt, when that is none of the known labels; else ""."""
    for clause in _clauses(prompt.lower(), tuple(known)):
        beside = _NEAREST.search(_taken(clause)[1])
        if beside and not labels_named(beside.group(1), tuple(known)):
            return beside.group(1).strip(" ?.!")
    return ""


def _unnamed(clause: str, named: Sequence[str]) -> str:
    """A clause without the names of things: a “large vehicle” would be one."""
    words = {word for label in named for name in words_for(label) for word in (name, plural(name))}
    return re.sub("|".join(map(re.escape, sorted(words, key=len, reverse=True))), " ", clause)


def _taken(clause: str) -> tuple[str, str]:
    """The order that a clause names, or "", and the clause without it."""
    found = _ORDER.search(clause)
    return (list(ORDERS)[found.lastindex - 1], clause.replace(found.group(), " ")) if found else ("", clause)


def _parts(clause: str) -> tuple[str, ...]:
    """Parts of the picture named in a clause; of opposites neither."""
    named = dict.fromkeys(part for word in re.findall(rf"\b({_PART})\b", clause) for part in PARTS[word])
    for pair in _OPPOSITE:
        if set(pair) <= set(named):
            named = {part: None for part in named if part not in pair}
    return tuple(named)


def _is_plural(clause: str, label: str) -> bool:
    """Whether several are meant: “ships”, but not “which of the ships is”."""
    if re.search(r"\bis\b", clause):
        return False
    many = "|".join(re.escape(plural(word)) for word in words_for(label) if plural(word) != word)
    return bool(re.search(rf"\b({many})\b", clause))


def pick(reference: Reference, things: Sequence[Placed], others: Sequence[Placed] = ()) -> list[Finding]:
    """The findings that are meant, the best answer first; `others` are the things with the label in `near`."""
    if reference.near:
        things = [thing for thing in things if _beside(reference.parts, thing, others)]
    else:
        inside = [thing for thing in things if all(TOWARDS[part](thing) > IN_PART for part in reference.parts)]
        things = inside or (things if reference.wanted == 1 else [])
    if reference.size:
        mean_px2 = sum(thing.area_px2 for thing in things) / max(len(things), 1)
        sign = 1 if reference.size == "larger" else -1
        things = [thing for thing in things if sign * (thing.area_px2 - mean_px2) > 0]
    ranked = sorted(things, key=_key(reference, others), reverse=True)
    end = None if reference.wanted is None else reference.passed + reference.wanted
    return [thing.finding for thing in ranked[reference.passed : end]]


def _key(reference: Reference, others: Sequence[Placed]) -> Key:
    if reference.order:
        return ORDERS[reference.order][1]
    if reference.near:
        return lambda at: -min(gap(at, other) for other in others)
    if reference.parts and reference.wanted is not None:
        return lambda at: sum(TOWARDS[part](at) for part in reference.parts)
    return lambda at: at.finding.score


def _beside(sides: tuple[str, ...], thing: Placed, others: Sequence[Placed]) -> bool:
    """Whether a thing lies on these sides of the nearest other; False without any."""
    nearest = min(others, key=lambda other: gap(thing, other), default=None)
    return nearest is not None and all(TOWARDS[side](thing) > TOWARDS[side](nearest) for side in sides)


def told(reference: Reference, count: int, picked: Sequence[Finding], surely: bool) -> str:
    """What to say about things that were picked among `count` found; not `surely`: none would have been shown."""
    thing, many = reference.label, plural(reference.label)
    if not count:
        return f"I found no {many} here."
    found = f"I found {count} {thing if count == 1 else many}"
    if not surely:
        return f"I am not sure of any {thing} here; shown is the likeliest."
    if not picked:
        return f"{found}, but none {reference.words}."
    if reference.wanted is None:
        return f"I found {len(picked)} {thing if len(picked) == 1 else many} {reference.words}, {count} in all."
    if count == 1:
        return f"{found}."
    what = reference.words or "surest"
    return f"{found}; shown is the {what}." if len(picked) == 1 else f"{found}; shown are the {len(picked)} {what}."

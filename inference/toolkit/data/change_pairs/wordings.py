"""How people word a change: sentences of LEVIR-CC's training part, cut into templates.

Kept are only sentences that say nothing but what a made pair knows: how many of which thing came or went, where in the
picture, on what ground, and what a thing replaced. `some houses are built at the top of the scene` becomes
`{amount} houses are built {place}`; what stood in the slots is kept as well, by what it means.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from ....change.answer_forms import NEW, REMOVED, says_no_change
from ..shards import data_folder
from .grounds import LAND, VEGETATION

CAPTIONS = "two_dates/levir_cc_captions_text_only.jsonl.gz"
#: thing → what it is called, one and many
NOUNS = {
    "building": ("building|house|villa|residence", "buildings|houses|villas|residences"),
    "tree": ("tree|plant", "trees|plants|vegetation|woods"),
    "road": ("road|path", "roads|paths"),
}
#: words for many that are not counted
MASSES = frozenset({"vegetation", "woods"})
NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten"
#: words for an amount → least and most; without any word it is more than one
AMOUNTS = {
    **{word: (count, count) for count, word in enumerate(NUMBERS.split("|"), 1)},
    "a": (1, 1),
    "an": (1, 1),
    "some": (2, 9),
    "a few": (2, 4),
    "several": (3, 9),
    "a number of": (4, 99),
    "many": (6, 99),
    "lots of": (7, 99),
    "a lot of": (7, 99),
    "numerous": (7, 99),
    "a large number of": (9, 99),
    "the": (1, 99),
    "": (2, 99),
}
#: on what ground, by the labels of pairs
GROUNDS = {
    LAND: r"(?:on|in) (?:the )?(?:original )?(?:bareland|open space|wasteland|clearing|vacant land|bare land)",
    VEGETATION: r"(?:on|in) the (?:original )?(?:grass|meadow|grassland|lawn)",
    "tree": r"(?:in|among) the (?:woods|forest|trees)",
}
_BE = r"(?:is|are|has been|have been)"
_GONE = r"disappears?|ha(?:s|ve) (?:disappeared|vanished)"
_COME = r"appears?|ha(?:s|ve) appeared|shows? up|emerges?"
_FATES = {
    NEW: rf"{_BE} (?:newly )?(?:built|constructed|erected|added)(?: up)?|{_COME}",
    REMOVED: rf"{_BE} (?:removed|demolished|cleared|torn down|dismantled)|{_GONE}",
}
_PLANTED = rf"{_BE} (?:planted|added)|grows?|{_COME}"
_FELLED = rf"{_BE} (?:removed|cut down|cleared|felled)|{_GONE}"
_SAID_OF_ANY = re.compile(r"appear|emerge|show|removed|vanished|added")
_VERBS = {("tree", NEW): _PLANTED, ("tree", REMOVED): _FELLED}
_SPOT = r"(?:top|upper|bottom|lower|left|right|middle|cent(?:er|re))"
_PLACE = rf"(?:at|on|in) the {_SPOT}(?:[ -]{_SPOT})?(?: corner| side| part)?(?: of the (?:scene|image|picture|area))?"
_AMOUNT = "|".join(sorted(filter(None, AMOUNTS), key=len, reverse=True))
_ANY_GROUND = "|".join(GROUNDS.values())
_SLOTS = rf"(?P<tail>(?: (?:{_PLACE}|{_ANY_GROUND}))*)"
_REPLACED = rf"{_BE} (?:replaced by|removed and replaced by|removed to build|removed to make way for)"


class Kind(NamedTuple):
    """What a template tells: the thing, what became of it, whether they are many, and whether it replaces trees."""

    label: str
    fate: str
    many: bool
    replaces: bool = False


@dataclass
class Wordings:
    """How often each template was said, and what stood in its slots: places by cell, row or column."""

    templates: dict[Kind, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    amounts: Counter[str] = field(default_factory=Counter)
    places: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    grounds: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


@cache
def learnt_wordings() -> Wordings:
    """What LEVIR-CC's training sentences teach; raises FileNotFoundError where they are absent."""
    return learn(_training_sentences())


def _training_sentences() -> Iterator[str]:
    with gzip.open(data_folder() / CAPTIONS, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["split"] == "train":
                yield from (caption for caption in row["captions"] if not says_no_change(caption))


def learn(sentences: Iterable[str]) -> Wordings:
    """Templates of the sentences that can be cut into slots; the others are passed over."""
    wordings = Wordings()
    for sentence, times in Counter(" ".join(each.lower().split()).rstrip(" .") for each in sentences).items():
        for kind, pattern in _patterns():
            found = pattern.fullmatch(sentence)
            if found:
                _keep(wordings, kind, found, times)
                break
    _lend(wordings)
    return wordings


def _lend(wordings: Wordings) -> None:
    """What is said of buildings and could be said of anything is said of trees and roads too, if rarely."""
    for kind, templates in list(wordings.templates.items()):
        if kind.label != "building" or kind.replaces:
            continue
        lent = [template for template in templates if _SAID_OF_ANY.search(template)]
        for label in NOUNS.keys() - {"building"}:
            noun = NOUNS[label][kind.many].partition("|")[0]
            for template in lent:
                said = re.sub(rf"\b(?:{NOUNS['building'][kind.many]})\b", noun, template)
                wordings.templates[kind._replace(label=label)][said] += 1


@cache
def _patterns() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    """For each kind of sentence a pattern with its slots."""
    made = []
    for label, nouns in NOUNS.items():
        for many, noun in enumerate(nouns):
            thing = rf"(?P<amount>(?:{_AMOUNT}) )?(?P<noun>(?:new )?(?:{noun}))"
            for fate, verb in _FATES.items():
                verb = _VERBS.get((label, fate), verb)
                made.append((Kind(label, fate, bool(many)), rf"{thing}(?P<verb> (?:{verb})){_SLOTS}"))
            trees = rf"(?P<old>(?:the |some )?(?:{NOUNS['tree'][1]}|forest) {_REPLACED} )"
            made.append((Kind(label, NEW, bool(many), replaces=True), rf"{trees}{thing}(?P<verb>){_SLOTS}"))
    return tuple((kind, re.compile(pattern)) for kind, pattern in made)


def _keep(wordings: Wordings, kind: Kind, found: re.Match[str], times: int) -> None:
    amount = (found["amount"] or "").strip()
    one = AMOUNTS[amount][1] == 1
    if one == kind.many and amount != "the" or (kind.fate == NEW and amount == "the"):
        return  # “a trees”, “two tree”; and what is new is not “the” yet
    mass, verb = found["noun"] in MASSES, found["verb"].split()[:1]
    if mass and amount not in ("", "some", "the") or not mass and verb and _is_plural(verb[0]) != kind.many:
        return  # “two vegetation”, “a house are built”
    wordings.amounts[amount] += times
    tail = found["tail"]
    for place in re.findall(_PLACE, tail):
        wordings.places[place_key(place)][place] += times
    for cover, pattern in GROUNDS.items():
        for ground in re.findall(pattern, tail):
            wordings.grounds[cover][ground] += times
    tail = re.sub(_ANY_GROUND, "{ground}", re.sub(_PLACE, "{place}", tail))
    if tail.count("{place}") <= 1 and tail.count("{ground}") <= 1:
        old, slot = found.groupdict().get("old") or "", amount if found["noun"] in MASSES else "{amount}"
        wordings.templates[kind][f"{old}{slot} {found['noun']}{found['verb']}{tail}".strip()] += times


def _is_plural(verb: str) -> bool:
    """Whether `are`, `have`, `appear` and not `is`, `has`, `appears`."""
    return not verb.endswith("s")


def place_key(phrase: str) -> str:
    """The cell (`top-left`), row (`top`) or column (`left`) that a phrase means; "" for a corner left open."""
    words = set(re.findall(_SPOT, phrase))
    row = "top" if words & {"top", "upper"} else "bottom" if words & {"bottom", "lower"} else ""
    column = next((word for word in ("left", "right") if word in words), "")
    if row and column:
        return f"{row}-{column}"
    if words & {"middle", "center", "centre"}:
        return f"{row or 'center'}-{column or 'center'}"
    return "" if "corner" in phrase else row or column

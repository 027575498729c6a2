"""What a question asks: the words that count, and what kind of thing its answer is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .terms import content_stems, stem, words_of

#: words that speak of asking, or of what is looked at, and not of the thing asked about
_ASKING = (
    "tell know known say says said document documents text please give information describe description show "
    "mention mentioned source sources passage passages read wonder explain detail details find out people exactly "
    "actually still ever anything something thing things there here happen happened get got go goes went gone "
    "make made take takes took taken give gives gave given put come comes came use used uses called"
)
_OF_ASKING = frozenset(map(stem, _ASKING.split()))
#: “what is known about this place?”
_PLACES = "place area picture image site spot location map view extent surroundings region"
_OF_PLACE = frozenset(map(stem, _PLACES.split()))
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NUMBER = (
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|"
    r"thousand|million|dozen|half|quarter|third|none|no)\b)"
)
_TIME = (
    rf"\b1[0-9]\d\d\b|\b20\d\d\b|\b(?:{_MONTHS})\b|\d\d?[:.]\d\d\b|\d+ ?(?:am|pm)\b|"
    r"\b(?:spring|summer|autumn|winter|century|dawn|dusk|noon|midnight|sunset|sunrise|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday|weekend|tide|night)s?\b"
)
_PLACE = r"\b(?:in|at|on|near|beside|along|between|behind|off|from|to|above|below|under|north|south|east|west|of)\b"
_OFTEN = r"\b(?:every|each|daily|weekly|monthly|yearly|annual|annually|once|twice|times|hourly|quarterly|per)\b"
_PERSON = (
    r"(?-i:[a-z,;–:] (?:[A-Z]\w+))|\b(?:council|county|company|family|trust|board|office|cooperative|army|farmers?|"
    r"growers?|government|state|engineers?|citizens|merchants?|service|owners?)\b"
)
_MONEY = (
    r"\b(?:crowns?|kroner|kronor|euros?|dollars?|pounds?|francs?|cents?|pence|eur|usd|gbp|sek|nok|dkk|chf|free|nothing)\b|"
    r"[€$£¥]"
)
_METRES = r"(?:m|km|cm|mm|\w*met(?:re|er)s?|feet|foot|ft|inch(?:es)?|miles?|fathoms?|yards?|ells?)\b"
_MASS, _DEGREES = r"(?:kg|t|kilos?|kilograms?|tonnes?|tons?|pounds?|grams?)\b", r"(?:degrees?|°|celsius|kelvin)"
_SPAN = rf"(?:(?:nautical |square |cubic )?{_METRES}|s|min|h|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b"


def _measured(unit: str) -> str:
    """A number with a unit behind it, or the unit in the name of a field."""
    return rf"{_NUMBER}[\d.,]*[ -]{unit}|\b\w+ {unit}: ?-?\d"


#: how a question begins → what a sentence that answers it has; the group `measure` is a word that this stands for
_KINDS = (
    (r"\bhow (?:often|frequently|regularly)\b", _OFTEN),
    (r"\bhow (?P<measure>tall|high|deep|wide|broad|thick)\b", _measured(_METRES)),
    (r"\bhow (?P<measure>long|far)\b", _measured(_SPAN)),
    (r"\bhow (?P<measure>heavy)\b|\bwhat (?:is|was) the weight\b", _measured(_MASS)),
    (r"\bhow (?P<measure>warm|cold|hot)\b|\b(?:what|which) (?:is |was )?(?:the )?temperature\b", _measured(_DEGREES)),
    (r"\bhow (?P<measure>large|big|small|steep|accurate)\b", _NUMBER),
    (r"\bhow (?P<measure>fast|quick|quickly|slowly|soon)\b", _NUMBER),
    (r"\b(?:how much|what|which)\b.*\b(?:costs?|prices?|fees?|charged?|pay|paid|expensive|rent|fares?)\b", _MONEY),
    (r"\bhow (?:many|much|old|loud|strong|powerful|expensive)\b", _NUMBER),
    (r"\b(?:what|which) (?P<measure>year|date|day|month|time|season)s?\b|^when\b|\bwhen (?:was|were|did|is|are|"
     r"does|do|will|can|has)\b|\bsince when\b|\buntil when\b", _TIME),
    (r"\bwhere\b", _PLACE),
    (r"\bwho(?:m|se)?\b", _PERSON),
)
#: the thing whose number, kind or name is asked for
_HELPING = r"(?:is|are|was|were|do|does|did|can|may|must|has|have|had|will|should|would)"
_FOCUS = re.compile(
    rf"\b(?:how many|how much|which|what (?:kinds?|sorts?|types?) of|what(?= \w+ (?:{_HELPING}|of)\b)) (?!{_HELPING}\b)"
    r"(?P<first>\w+)(?: of (?:the )?(?P<inner>\w+))?|"
    r"\b(?:what|who) (?:is|are|was|were) (?:the|its|their) (?P<named>(?:\w+ ){0,2}\w+) (?:of|for|in|at|on)\b|"
    r"^when (?:was|were) .*?(?P<done>\w+)\W*$"
)


@dataclass(frozen=True)
class Question:
    """A question in parts: its words for a full-text search, stems that an answer must speak of, and a pattern that the
    sentence with the answer has ("" for any). `focus` are the stems of what is asked for: of “how many ships came?”
    ships. `is_of_place`: it asks about the place itself, by no word of its own.
    """

    text: str
    words: tuple[str, ...]
    stems: tuple[str, ...]
    pattern: str
    focus: tuple[str, ...]
    is_of_place: bool


def read_question(text: str, before: str = "") -> Question:
    """Take a question apart; `before` is the one that it goes on from, whose words count too."""
    lower = " ".join(text.lower().split())
    opening, pattern = next(
        ((found, kind) for start, kind in _KINDS if (found := re.search(start, lower))), (None, "")
    )
    measure = {stem(word) for word in (opening.groupdict().values() if opening else ()) if word}
    asked = f"{before} {text}".strip()
    stems = [name for name in content_stems(asked) if name not in _OF_ASKING]
    is_of_place = all(name in _OF_PLACE for name in stems)
    told = tuple(dict.fromkeys(name for name in stems if name not in measure)) or tuple(dict.fromkeys(stems))
    words = tuple(dict.fromkeys(word for word in words_of(asked) if stem(word) in stems))
    return Question(text, words, told, pattern, _focus(lower, told), is_of_place)


def _focus(lower: str, stems: tuple[str, ...]) -> tuple[str, ...]:
    found = _FOCUS.search(lower)
    named = " ".join(filter(None, found.groups())) if found else ""
    return tuple(name for name in dict.fromkeys(content_stems(named)) if name in stems)

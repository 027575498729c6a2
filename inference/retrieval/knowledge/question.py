"""What a question asks: the words that count, and what kind of thing its answer is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .terms import content_stems, stem, words_of

#: words that speak of asking, or of what is looked at, and not of the thing asked about
_OF_ASKING = frozenset(
    map(stem, "tell know known say says said document documents text please give information describe description show "
              "mention mentioned source sources passage passages read wonder explain detail details find out people "
              "exactly actually still ever anything something thing things there here happen happened get got go goes went gone "
              "make made take takes took taken give gives gave given put come comes came use used uses called".split())
)
#: “what is known about this place?”
_OF_PLACE = frozenset(map(stem, "place area picture image site spot location map view extent surroundings region".split()))
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NUMBER = (
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|"
    r"thousand|million|dozen|half|quarter|third|none|no)\b"
)
_TIME = rf"\b1[0-9]\d\d\b|\b20\d\d\b|\b(?:{_MONTHS})\b|\d\d?[:.]\d\d\b|\b(?:spring|summer|autumn|winter|century|dawn|dusk|" \
        r"noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tide|night)s?\b|\d+ ?(?:am|pm)\b"
_PLACE = r"\b(?:in|at|on|near|beside|along|between|behind|off|from|to|above|below|under|north|south|east|west|of)\b"
_OFTEN = r"\b(?:every|each|daily|weekly|monthly|yearly|annual|annually|once|twice|times|hourly|quarterly|per)\b"
#: how a question begins → what a sentence that answers it has
_KINDS = (
    (r"\bhow (?:often|frequently|regularly)\b", _OFTEN),
    (r"\bhow (?:many|much|tall|high|long|wide|deep|large|big|far|heavy|fast|old|thick|steep|warm|cold|hot|small|broad)\b",
     _NUMBER),
    (r"\b(?:when|what|which|in what|in which) (?:year|date|day|month|time|season)s?\b|^when\b|\bwhen (?:was|were|did|is|are|"
     r"does|do|will|can|has)\b|\bsince when\b|\buntil when\b", _TIME),
    (r"\bwhere\b", _PLACE),
    (r"\bwho(?:m|se)?\b", r"(?-i:\w,? [A-Z])"),
)


@dataclass(frozen=True)
class Question:
    """A question in parts: its words for a full-text search, stems that an answer must speak of, and a pattern that the
    sentence with the answer has ("" for any). `is_of_place`: it asks about the place itself, by no word of its own.
    """

    text: str
    words: tuple[str, ...]
    stems: tuple[str, ...]
    pattern: str
    is_of_place: bool


def read_question(text: str, before: str = "") -> Question:
    """Take a question apart; `before` is the one that it goes on from, whose words count too."""
    asked = f"{before} {text}".strip()
    stems = tuple(dict.fromkeys(name for name in content_stems(asked) if name not in _OF_ASKING))
    lower = " ".join(text.lower().split())
    pattern = next((kind for opening, kind in _KINDS if re.search(opening, lower)), "")
    is_of_place = all(name in _OF_PLACE for name in stems)
    words = tuple(dict.fromkeys(word for word in words_of(asked) if stem(word) in stems))
    return Question(text, words, stems, pattern, is_of_place)

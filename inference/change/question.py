"""What somebody wants to know about two dates: which of the forms an answer should have, and about which things."""

from __future__ import annotations

import re

from ..protocol.names import labels_named
from .answer_forms import CAPTION, COUNTS, NEW, OPEN, PLACES, REMOVED, YES_NO

# The first that fits decides, so "how many places have changed" is a count and "where is it different" a place.
_FORMS = (
    (COUNTS, r"\bhow many\b|\bcount\b|\bnumber of\b"),
    (PLACES, r"\b3 ?[x×] ?3\b|\bwhere\b|\blocations?\b|\b(?:which|what) (?:part|place|cell|corner|side)"),
    (
        YES_NO,
        r"\byes or no\b|^(?:did|has|have|is|are|was|were|do|does)\b.*"
        r"\b(?:chang|differ|same|identical|new\b|built|gone|remov|appear|disappear|vanish)",
    ),
    (
        CAPTION,
        r"\bdescri|\bcompare\b|\bsummar|\btell me\b|\bwhat(?:'s| is| has| was| were| have)? ?(?:been )?"
        r"(?:chang|new\b|different|happened)|\bhow do .*\bdiffer",
    ),
)
_FORM = tuple((form, re.compile(pattern)) for form, pattern in _FORMS)
_FATES = (
    (NEW, re.compile(r"\b(?:new|newly|built|added|appear\w*|constructed|planted)\b")),
    (REMOVED, re.compile(r"\b(?:removed|gone|lost|demolished|disappear\w*|vanish\w*|missing|felled|cut)\b")),
)


def form_of(prompt: str) -> str:
    """The form that an answer to this should have; `open` where none of the others fits."""
    asked = " ".join(prompt.lower().split())
    return next((form for form, pattern in _FORM if pattern.search(asked)), OPEN)


def things_asked(prompt: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """The things that a question names, as they are counted: `new building`, or `building` where it leaves open what
    became of them. None when it asks about everything.
    """
    fate = fate_asked(prompt)
    return tuple(f"{fate} {label}".strip() for label in labels_named(prompt.lower(), known))


def fate_asked(prompt: str) -> str:
    """What became of the things that a question is about, `new` or `removed`; "" where it leaves that open or asks for
    both.
    """
    fates = [fate for fate, pattern in _FATES if pattern.search(prompt.lower())]
    return fates[0] if len(fates) == 1 else ""

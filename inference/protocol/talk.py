"""How people go on talking: words that mean something said before."""

from __future__ import annotations

import re

_PRONOUN = r"them|they|their|theirs|those|these|it|its|ones?|others?|the rest|the same"
_GOES_ON = r"and|but|or|so|then|now|what about|how about|what of|only|just|also"
_RANK = r"second|2nd|third|3rd|fourth|4th|fifth|5th|next"
_SUPERLATIVE = r"largest|biggest|greatest|longest|smallest|tiniest|littlest|shortest|\w+-?most"
#: “the largest?”, “which is the smallest?”: one of several, but no word says of what.
_NAMELESS = re.compile(
    rf"\b(?:the|which(?: one)? is(?: the)?) (?:(?:{_RANK}) )?(?:{_SUPERLATIVE})(?: one)?\W*$|"
    rf"\bthe (?:{_RANK})(?: one)?\W*$"
)
_PRONOUNS = re.compile(rf"\b(?:{_PRONOUN})\b")
_BEGINS = re.compile(rf"^\W*(?:{_GOES_ON})\b")


def points_back(prompt: str) -> bool:
    """Whether a prompt can only be understood with what was said before it: “and the second largest?”, “where are
    they?”, “show only the big ones”, “what about the ships?”
    """
    words = " ".join(prompt.lower().split())
    return bool(_PRONOUNS.search(words) or goes_on(words) or _NAMELESS.search(words))


def goes_on(prompt: str) -> bool:
    """Whether a prompt begins as the continuation of another: “and …”, “what about …”."""
    return bool(_BEGINS.search(" ".join(prompt.lower().split())))

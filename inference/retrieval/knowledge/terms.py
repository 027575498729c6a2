"""Words, as far as two of them are the same: lower case, without accents and endings, synonyms under one name."""

from __future__ import annotations

import functools
import re
import unicodedata

from .synonyms import GROUPS

_WORD = re.compile(r"[a-z0-9]+(?:[.,]\d+)*")
#: endings, the longest first, and what stands in their place
_ENDINGS = (
    ("isations", ""), ("izations", ""), ("isation", ""), ("ization", ""), ("ations", ""), ("ation", ""), ("ments", ""),
    ("nesses", ""), ("iveness", "ive"), ("ment", ""), ("ness", ""), ("ities", ""), ("ions", ""), ("ion", ""),
    ("ings", ""), ("ing", ""), ("ily", ""), ("ied", "y"), ("ies", "y"), ("ity", ""), ("edly", ""), ("ed", ""),
    ("ers", ""), ("ally", "al"), ("ly", ""), ("es", ""), ("er", ""), ("s", ""),
)
_SHORTEST = 3

_STOPS = (
    "a an and any are as at be been being but by can could did do does each for from had has have he her his how "
    "i if in into is it its may me might my no nor not of off on or our out own per shall she should so some such "
    "than that the their them then there these they this those to under up upon us was we were what when where "
    "which while who whom whose why will with would you your also about all both between during before after over "
    "very much many more most other same just only too one ones s t down now today currently ahead become becomes "
    "became seen onto away back yet else upon"
)
STOP_WORDS = frozenset(_STOPS.split())


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, lower case, accents taken off, in order."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return _WORD.findall("".join(char for char in plain if not unicodedata.combining(char)))


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its ending: `constructed`, `construction`, `constructing` → `construct`."""
    if len(word) <= _SHORTEST or word[0].isdigit():
        return word
    for ending, instead in _ENDINGS:
        base = word[: -len(ending)] + instead
        is_no_plural = ending == "s" and word.endswith(("ss", "us", "is"))
        if word.endswith(ending) and len(base) >= _SHORTEST and not is_no_plural:
            word = base
            break
    if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word[:-1] if len(word) > _SHORTEST and word.endswith("e") else word


def content_stems(text: str) -> list[str]:
    """Stems of the words that carry meaning, in order."""
    return [stem(word) for word in words_of(text) if word not in STOP_WORDS]


@functools.lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(GROUPS):
        for word in group.split():
            found.setdefault(stem(word), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def groups_of(stemmed: str) -> frozenset[int]:
    """Numbers of the groups of synonyms that a stem belongs to."""
    return _groups().get(stemmed, frozenset())


@functools.lru_cache(maxsize=50_000)
def trigrams(stemmed: str) -> frozenset[str]:
    """Runs of three characters of a word, its ends marked."""
    marked = f"<{stemmed}>"
    return frozenset(marked[start : start + 3] for start in range(len(marked) - 2))


def likeness(one: str, other: str) -> float:
    """How nearly two stems are the same word, 0–1: equal, of one meaning, or spelled nearly alike (Dice, trigrams)."""
    if one == other:
        return 1.0
    if groups_of(one) & groups_of(other):
        return SYNONYM
    shorter, longer = sorted((one, other), key=len)
    if one[0].isdigit() or other[0].isdigit() or len(shorter) < 4:
        return 0.0
    if longer.startswith(shorter) and 2 * len(shorter) >= len(longer):
        return BEGINNING
    ours, theirs = trigrams(one), trigrams(other)
    dice = 2 * len(ours & theirs) / (len(ours) + len(theirs))
    return dice * NEARLY if dice >= LEAST_DICE else 0.0


#: what a synonym, a common beginning and a like spelling count beside the word itself
SYNONYM, BEGINNING, NEARLY, LEAST_DICE = 0.9, 0.8, 0.9, 0.6


def synonyms_of(word: str) -> frozenset[str]:
    """The word itself and those of its groups."""
    numbers = groups_of(stem(word))
    return frozenset({word}.union(*(GROUPS[number].split() for number in numbers)))

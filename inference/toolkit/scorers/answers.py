"""Answer accuracy by question type, blind to case, articles, plural, underscores and the spelling of numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

_UNITS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBER_WORDS = {word: value for value, word in enumerate(_UNITS)} | {word: 10 * (i + 2) for i, word in enumerate(_TENS)}
SYNONYMS = {"yeah": "yes", "true": "yes", "false": "no", "none": "0", "no one": "0"}
#: Words that end in s and are no plural.
SINGULAR_S = {"yes", "tennis", "gas", "bus", "is", "this", "campus"}
DROPPED = {"a", "an", "the", "there", "is", "are"}


@dataclass(frozen=True)
class Answer:
    """One question answered; `kind` is its type (presence, count, theme, …)."""

    kind: str
    given: str
    true: str


def normalised(answer: str) -> str:
    """The answer in one spelling: `Twenty-One Storage_Tanks.` → `21 storage tank`."""
    words = re.findall(r"[a-z0-9]+(?:\.[0-9]+)?", answer.lower().replace("_", " "))
    kept = [word for word in words if word not in DROPPED] or words
    text = " ".join(_singular(word) for word in _numbers(kept))
    return SYNONYMS.get(text, text)


def _numbers(words: list[str]) -> list[str]:
    """Number words as digits; `twenty one` becomes 21."""
    found: list[str] = []
    tens = False
    for word in words:
        value = NUMBER_WORDS.get(word)
        if value is not None and tens and 0 < value < 10:
            found[-1] = str(int(found[-1]) + value)
        else:
            found.append(word if value is None else str(value))
        tens = word in _TENS
    return [str(int(word)) if word.isdecimal() else word for word in found]


def _singular(word: str) -> str:
    """A plain English singular: enough to compare answers, not to print."""
    if word in SINGULAR_S or len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1]


def is_right(given: str, true: str) -> bool:
    """Whether two answers say the same in one spelling."""
    return normalised(given) == normalised(true)


def score_answers(answers: Iterable[Answer]) -> dict[str, float]:
    """Accuracy 0–1 by kind of question, `overall` over all questions, and `mean` over the kinds; {} without answers."""
    right: dict[str, list[bool]] = defaultdict(list)
    for answer in answers:
        right[answer.kind].append(is_right(answer.given, answer.true))
    if not right:
        return {}
    by_kind = {kind: sum(hits) / len(hits) for kind, hits in sorted(right.items())}
    total = sum(map(len, right.values()))
    return {**by_kind, "overall": sum(map(sum, right.values())) / total, "mean": sum(by_kind.values()) / len(by_kind)}


def count_error(pairs: Iterable[tuple[str, str]]) -> float:
    """Mean absolute error of counts (given, true) after `normalised`; an answer that is no number counts as 0."""
    errors = [abs(_as_number(given) - _as_number(true)) for given, true in pairs]
    return sum(errors) / len(errors) if errors else float("nan")


def _as_number(answer: str) -> float:
    text = normalised(answer)
    return float(text) if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) else 0.0

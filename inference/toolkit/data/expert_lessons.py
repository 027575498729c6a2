"""What RS-MoE's experts learn to say (2024, §III), made from captions: objects as a list, relations as clauses.

The theme is the scene's name; the merged answer is a caption.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...protocol.names import plural
from .sentences import NOUNS, clean

MOST_RELATIONS = 2
#: how captions word where things lie
RELATIONS = (
    "surrounded by", "next to", "close to", "in front of", "on two sides of", "on both sides of", "on one side of",
    "in the middle of", "near", "around", "beside", "between", "along", "across", "over", "with", "in",
)  # fmt: skip
_RELATION = re.compile(rf"\b({'|'.join(RELATIONS)})\b")


def objects_answer(captions: Sequence[str]) -> str:
    """The things that the captions name, most often named first: "buildings, trees and roads."; "" for none."""
    counts = {
        noun: sum(bool(re.search(rf"\b({pattern})\b", caption.lower())) for caption in captions)
        for noun, pattern in NOUNS.items()
    }
    named = [plural(noun) for noun in sorted(NOUNS, key=lambda noun: -counts[noun]) if counts[noun]]
    if len(named) < 2:
        return clean(named[0]) if named else ""
    return clean(f"{', '.join(named[:-1])} and {named[-1]}")


def relations_answer(captions: Sequence[str]) -> str:
    """Up to two different clauses that say where two named things lie; "" for none."""
    clauses = [clean(part) for caption in captions for part in re.split(r"[.,;]", caption) if _relates(part.lower())]
    return " ".join(list(dict.fromkeys(clauses))[:MOST_RELATIONS])


def _relates(clause: str) -> bool:
    found = _RELATION.search(clause)
    return bool(found) and _names(clause[: found.start()]) and _names(clause[found.end() :])


def _names(text: str) -> bool:
    return any(re.search(rf"\b({pattern})\b", text) for pattern in NOUNS.values())

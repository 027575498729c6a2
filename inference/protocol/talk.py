"""How people go on talking: words that mean something said before, and what a request takes along of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from .events import MappedFinding

#: What a request may take along of earlier turns, all of them together: so many findings, with so many corners.
MOST_FINDINGS, MOST_CORNERS = 200, 10_000

_PRONOUN = r"them|they|their|theirs|those|these|it|its|ones?|the (?:others?|rest)"
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
#: “is it a town?”, “is there one?”: said of the picture, or of nothing.
_OF_THE_PICTURE = re.compile(r"^(?:is|was) it\b|\bwhat (?:is|was) it\b|\b(?:is|are) there (?:one|ones)\b")


@dataclass(frozen=True)
class Turn:
    """One prompt and its answer, sent along so that follow-up questions can be understood.

    `findings` are what lies on the map from it, in the CRS of the request's source; `count` is how many there are, of
    which they may be a part. None: nothing is known of its findings.
    """

    task: str
    prompt: str
    answer: str
    findings: tuple[MappedFinding, ...] = ()
    count: int | None = None

    @property
    def is_complete(self) -> bool:
        """Whether all its findings came along."""
        return self.count == len(self.findings)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Turn:
        """Read what `to_wire` wrote; raises KeyError, TypeError or ValueError."""
        findings = tuple(map(MappedFinding.from_wire, value.get("findings") or ()))
        count = value.get("count")
        return cls(value["task"], value["prompt"], value["answer"], findings, None if count is None else int(count))

    def to_wire(self) -> dict[str, Any]:
        """The JSON form."""
        known = {"findings": [finding.to_wire() for finding in self.findings], "count": self.count}
        return {
            "task": self.task, "prompt": self.prompt, "answer": self.answer, **({} if self.count is None else known)
        }


def points_back(prompt: str) -> bool:
    """Whether a prompt can only be understood with what was said before it: “and the second largest?”, “where are
    they?”, “show only the big ones”, “what about the ships?”
    """
    words = " ".join(prompt.lower().split())
    if goes_on(words) or _NAMELESS.search(words):
        return True
    return bool(_PRONOUNS.search(words)) and not _OF_THE_PICTURE.search(words)


def goes_on(prompt: str) -> bool:
    """Whether a prompt begins as the continuation of another: “and …”, “what about …”."""
    return bool(_BEGINS.search(" ".join(prompt.lower().split())))

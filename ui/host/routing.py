"""Which task words ask for: the rules of *Auto*, one table, the first that fits decides.

The words say what the answer should be (a sentence, boxes, outlines, what changed); where they leave it open, the
things named do, by what the model can find of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from ...inference.protocol.names import labels_named
from ...inference.protocol.requests import ASK, COMPARE, DESCRIBE, GROUND, LOCALIZE, SEGMENT
from ...inference.protocol.talk import points_back
from .tasks import speaks_of_change

_HEAT = (
    r"\bheat ?maps?\b|^where (?:does it look like|could|might)\b|\bhow well does .+ fit\b|"
    r"\bwhere (?:it|this|that) fits\b"
)
_WHERE = r"^where (?:is|are)\b(?! (?:it|they|those|these|this|that|we)\b)"
_OUTLINE = (
    r"\b(?:segment(?:s|ed|ation)?|outlin(?:e|es|ed|ing)|masks?|polygons?|trac(?:e|ing)|delineat\w+|digiti[sz]\w+|"
    r"vectori[sz]\w+|contours?|footprints? of|shapes? of|extract)\b|"
    r"\bdraw (?:the |their |all )*(?:shapes?|borders?|edges?)\b|(?:^|\band )map (?:out )?(?:the|all|every|any)?\b"
)
_COVER = (
    r"\bhow much (?:of|area|land|space|ground|surface)\b|"
    r"\bwhat (?:share|part|percentage|per ?cent|fraction|proportion)\b|"
    r"\b(?:covered (?:by|with)|cover(?:age)? of|(?:total |overall )?area of)\b"
)
_BOX = (
    r"\b(?:bounding )?box(?:es)?\b|\b(?:detect|locate|localise|localize|pinpoint|highlight)\b|"
    r"^(?:please |can you |could you )?(?:find|spot|point|mark|show|search|look for|get|pick|select)\b|"
    r"\b(?:show|tell|mark|point)\b.*\bwhere\b|\band (?:find|mark|show|box) (?:it|them|each|all|every)\b"
)
_TELL = (
    r"^(?:please |can you |could you )?(?:describe|caption|summari[sz]e|explain (?:this|the) (?:picture|image|scene)|"
    r"tell me (?:about|what you see)|give me (?:an? )?(?:overview|description|summary|caption))\b|"
    r"\bwhat (?:do you|can you|can be|is to be) se(?:e|en)\b|\bwhat(?:'s| is) (?:shown|visible)\W*$|"
    r"^what(?:'s| is| are we| am i)? (?:shown |visible |seen |looking at |there )?(?:here|in|on|at)?\s*(?:in |on |at )?"
    r"(?:this|the)?\s*(?:picture|image|photo|scene|map|extent|view|place|here)?\W*$"
)
_QUESTION = (
    r"\?\s*$|^(?:what|which|who|whose|where|when|why|how|is|are|was|were|do|does|did|can|could|has|have|will|would|"
    r"should|count)\b"
)


@dataclass(frozen=True)
class Surroundings:
    """What Auto knows beside the words: the tasks that the model `can` do, the `labels` that it knows by ability,
    whether two dates are chosen or can be, and the task of the turn before ("" without one).
    """

    can: Collection[str]
    labels: Mapping[str, Collection[str]] = field(default_factory=dict)
    has_two_dates: bool = False
    task_before: str = ""

    def names_only_outlined(self, words: str) -> bool:
        """Whether the things named are known as outlines but none of them as boxes."""
        return bool(self._named(words, "segment")) and not self._named(words, "ground")

    def names_things(self, words: str) -> bool:
        """Whether anything is named that the model can find."""
        return bool(self._named(words, "segment") or self._named(words, "ground"))

    def _named(self, words: str, ability: str) -> list[str]:
        return labels_named(words, tuple(self.labels.get(ability, ())))


def route(prompt: str, around: Surroundings) -> str:
    """The task that a prompt asks for, among those that the model can do; nothing typed means Describe."""
    words = " ".join(prompt.lower().split())
    return next(task for task in (*_wanted(words, around), ASK, DESCRIBE, *around.can) if task in around.can)


def _wanted(words: str, around: Surroundings) -> list[str]:
    """Tasks that the words fit, the likeliest first."""
    goes_on = around.task_before in (GROUND, SEGMENT, COMPARE) and points_back(words)
    rules = (
        (not words, DESCRIBE),
        (around.has_two_dates and speaks_of_change(words), COMPARE),
        (_has(_HEAT, words), LOCALIZE),
        (_has(_OUTLINE, words), SEGMENT),
        (_has(_COVER, words) and around.names_things(words), SEGMENT),
        (goes_on, around.task_before),
        (_has(_BOX, words) and around.names_only_outlined(words), SEGMENT),
        (_has(_BOX, words), GROUND),
        (_has(_TELL, words) and not around.names_things(words), DESCRIBE),
        (_has(_WHERE, words) and not around.names_things(words), LOCALIZE),
        (_has(_QUESTION, words), ASK),
        (around.names_only_outlined(words), SEGMENT),
        (around.names_things(words), GROUND),
    )
    return [task for fits, task in rules if fits]


def _has(pattern: str, words: str) -> bool:
    return re.search(pattern, words) is not None

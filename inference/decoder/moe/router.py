"""The instruction router: one request becomes a sub-prompt for each expert (RS-MoE 2024, §III).

In the paper a language model writes the sub-prompts. A decoder of our size writes none that are worth reading, so these
come from rules: a fixed question for each part, and what the user asked about, if anything, kept for the merged answer.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..prompts import THEME_QUESTION
from ..tokenizer import Tokenizer

OBJECTS_QUESTION = "which objects are in this picture ?"
RELATIONS_QUESTION = "how do the objects lie to each other ?"
_PLAIN = re.compile(
    r"\b(please|describe|tell|me|about|what|do|you|see|is|are|write|give|a|an|the|of|in|here|this|there|short|"
    r"caption|description|image|picture|scene|area)\b|[?.!,]"
)


class SubPrompts(NamedTuple):
    """What each expert is asked, in the order of the experts, and what the user cares about ("" for everything)."""

    theme: str
    objects: str
    relations: str
    focus: str = ""

    @property
    def questions(self) -> tuple[str, str, str]:
        """The three questions, row by row."""
        return self.theme, self.objects, self.relations


def route(request: str) -> SubPrompts:
    """The sub-prompts of a request to describe."""
    focus = " ".join(_PLAIN.sub(" ", request.lower()).split())
    return SubPrompts(THEME_QUESTION, OBJECTS_QUESTION, RELATIONS_QUESTION, focus)


def sub_prompt_ids(tokenizer: Tokenizer, asked: list[list[int]]) -> list[list[int]]:
    """Prompts of one length, so that they run as one batch: padding goes before the answer mark, never after it."""
    longest = max(map(len, asked))
    return [[*ids[:-1], *[tokenizer.pad] * (longest - len(ids)), ids[-1]] for ids in asked]

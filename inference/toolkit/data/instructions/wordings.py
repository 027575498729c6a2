"""How people word a request. A record carries one wording and a few others, so that nobody needs magic words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from zlib import crc32

from ....protocol.names import plural
from ..sentences import PRESENCE_PROMPTS, SCENE_PROMPTS

COUNT_PROMPTS = (
    "how many {many} are there ?",
    "count the {many}",
    "what is the number of {many} ?",
    "how many {many} can you see here ?",
)
COUNT_AGAIN_PROMPTS = ("how many are there ?", "how many is that ?", "count them", "and how many are these ?")
PLACE_PROMPTS = (
    "where are the {many} ?",
    "in which part of the picture are the {many} ?",
    "what is the location of the {many} ?",
)
IDENTIFY_PROMPTS = ("what is in {box} ?", "what is this {box} ?", "name the thing at {box}", "identify {box}")
RELATION_PROMPTS = ("where is {box} as seen from {other} ?", "how does {box} lie to {other} ?")
WHOLE_PROMPTS = (
    "now describe the whole picture",
    "and all of it together ?",
    "sum up what is in this picture",
    "describe the scene with all that",
)
COVER_PROMPTS = (
    "what covers most of the ground ?",
    "which land cover takes the largest part ?",
    "what is the main land cover ?",
)
CHANGED_PROMPTS = (
    "did anything change between the two dates ?",
    "have these two pictures changed ?",
    "is there a change ?",
    "do the two dates differ ?",
)
COMPARE_PROMPTS = (
    "what changed ?",
    "describe the change between the two dates",
    "what is different in the second picture ?",
    "how do the two pictures differ ?",
    "tell me what is new",
)
CHANGE_MASK_PROMPTS = ("where did something change ?", "map the change", "segment what changed", "outline the changes")
CHANGE_SHARE_PROMPTS = ("how much of the area changed ?", "what share of the picture changed ?")
#: a record carries at most this many other wordings of a prompt
OTHERS = 4
_KNOWN_QUESTIONS = (
    (re.compile(r"what is the theme of", re.I), SCENE_PROMPTS),
    (re.compile(r"does this picture contain (?:(?P<a>an? [\w ]+)|(?P<many>[\w ]+))", re.I), PRESENCE_PROMPTS),
    (re.compile(r"how many (?P<many>[\w ]+) in the picture", re.I), COUNT_PROMPTS),
    (re.compile(r"what is the location of the (?P<many>[\w ]+s) in", re.I), PLACE_PROMPTS),
)


def worded(templates: Sequence[str], key: str, **words: str) -> tuple[str, tuple[str, ...]]:
    """A wording and a few others; which one comes first depends on `key` (a record's id) and on nothing else."""
    start = crc32(key.encode()) % len(templates)
    turned = [*templates[start:], *templates[:start]]
    first, *others = (template.format(**words) for template in turned)
    return first, tuple(others[:OTHERS])


def reworded(question: str, key: str) -> tuple[str, ...]:
    """Other wordings of a question of a kind that we know (theme, presence, number, place); none for others."""
    for pattern, templates in _KNOWN_QUESTIONS:
        found = pattern.match(question)
        if found:
            words = {name: word for name, word in found.groupdict().items() if word}
            if "a" in words:
                words["many"] = plural(words["a"].partition(" ")[2])
            fitting = [template for template in templates if _can_fill(template, words)]
            first, others = worded(fitting, key, **words)
            return tuple(other for other in (first, *others) if other != question)
    return ()


def _can_fill(template: str, words: dict[str, str]) -> bool:
    return set(re.findall(r"{(\w+)}", template)) <= set(words)

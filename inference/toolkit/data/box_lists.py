"""Made-up box lists that teach the decoder to name what was asked for and to write its boxes down as text.

The boxes are random and the truth is exact: what the decoder learns here is reading and writing, not seeing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...decoder.prompts import Box100, box_text
from ...protocol.names import plural, words_for
from .objects import BOX_LABELS

GROUND_PROMPTS = (
    "find the {many}",
    "where are the {many} ?",
    "detect all {many}",
    "show me every {one}",
    "locate the {many}",
    "{many}",
    "mark the {many} in this picture",
    "give the boxes of the {many}",
    "find {many}",
    "how many {many} are there , and where ?",
)


@dataclass(frozen=True)
class BoxListTask:
    """Boxes in hundredths, a prompt that names their label in some wording, and the answer that writes them all."""

    boxes: list[Box100]
    prompt: str
    answer: str


def ground_prompt(label: str, rng: np.random.Generator) -> str:
    """One of the wordings, with one of the words for the label."""
    word = str(rng.choice(words_for(label)))
    return str(rng.choice(GROUND_PROMPTS)).format(many=plural(word), one=word)


def random_boxes(count: int, rng: np.random.Generator) -> BoxListTask:
    """A list of `count` boxes of one label and a question for them."""
    label = str(rng.choice(BOX_LABELS))
    boxes = [_random_box(rng) for _ in range(count)]
    return BoxListTask(boxes, ground_prompt(label, rng), box_text(label, boxes))


def _random_box(rng: np.random.Generator) -> Box100:
    width, height = (int(np.exp(rng.uniform(np.log(2), np.log(45)))) for _ in range(2))
    left, top = int(rng.integers(0, 101 - width)), int(rng.integers(0, 101 - height))
    return left, top, left + width, top + height

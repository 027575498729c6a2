"""Made-up region lists that teach the decoder to read proposals and to write the ones it was asked for as box text.

The regions are random; the truth is exact. What the decoder must learn is reading and copying, not seeing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...decoder.names import plural, words_for
from ...decoder.prompts import Box100, box_text
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
class RegionTask:
    """Regions (labels, boxes 0–100, scores 0–1), a prompt, and the answer that lists the regions of the label asked
    for, in order.
    """

    labels: list[str]
    boxes: list[Box100]
    scores: list[float]
    prompt: str
    answer: str


def ground_prompt(label: str, rng: np.random.Generator) -> str:
    """One of the wordings, with one of the words for the label."""
    word = str(rng.choice(words_for(label)))
    return str(rng.choice(GROUND_PROMPTS)).format(many=plural(word), one=word)


def random_regions(count: int, rng: np.random.Generator) -> RegionTask:
    """A list of `count` regions of one to three labels, and a question about one of them (now and then about none of
    them).
    """
    present = list(rng.choice(BOX_LABELS, size=int(rng.integers(1, 4)), replace=False))
    labels = [str(label) for label in rng.choice(present, size=count)]
    boxes = [_random_box(rng) for _ in range(count)]
    scores = sorted((float(score) for score in rng.uniform(0.2, 1.0, count)), reverse=True)
    absent = [label for label in BOX_LABELS if label not in labels]
    wanted = str(rng.choice(absent)) if rng.random() < 0.1 else str(rng.choice(labels))
    chosen = [box for label, box in zip(labels, boxes) if label == wanted]
    answer = box_text(wanted, chosen) if chosen else f"there are no {plural(wanted)} here."
    return RegionTask(labels, boxes, scores, ground_prompt(wanted, rng), answer)


def _random_box(rng: np.random.Generator) -> Box100:
    width, height = (int(np.exp(rng.uniform(np.log(2), np.log(45)))) for _ in range(2))
    left, top = int(rng.integers(0, 101 - width)), int(rng.integers(0, 101 - height))
    return left, top, left + width, top + height

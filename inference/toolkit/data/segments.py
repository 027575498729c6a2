"""How people ask for masks."""

from __future__ import annotations

import numpy as np

from ...protocol.names import plural, words_for

SEGMENT_PROMPTS = (
    "segment the {many}",
    "outline the {many}",
    "map all {many}",
    "mask of the {many}",
    "draw the {many}",
    "{many}",
    "segment {one}",
    "show the area covered by {many}",
    "extract the {many}",
    "which pixels are {many} ?",
)


def segment_prompt(label: str, rng: np.random.Generator) -> str:
    """One of the wordings, with one of the words for the label."""
    word = str(rng.choice(words_for(label)))
    return str(rng.choice(SEGMENT_PROMPTS)).format(many=plural(word), one=word)

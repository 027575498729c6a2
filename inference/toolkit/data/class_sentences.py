"""Class names worded as sentences, and the names of scenes that the training pictures have."""

from __future__ import annotations

import numpy as np

from ...retrieval import zero_shot
from .sentences import scene_samples


def class_sentence(name: str, rng: np.random.Generator) -> str:
    """One wording, drawn at random."""
    return zero_shot.TEMPLATES[rng.integers(len(zero_shot.TEMPLATES))].format(name)


def class_sentences(name: str) -> list[str]:
    """All wordings, to be averaged."""
    return zero_shot.class_sentences([name])


def scene_names() -> list[str]:
    """The names of scenes in the training parts, in words, sorted."""
    return sorted({sample.answer for sample in scene_samples("train")})

"""Class names worded as sentences, for telling classes apart by text alone (Radford et al. 2021, §3.1.4)."""

from __future__ import annotations

import numpy as np

#: our own wordings; `{}` is the name
TEMPLATES = (
    "an aerial photo of {}.",
    "a satellite picture of {}.",
    "{} seen from above.",
    "this is {}.",
    "an overhead view of {}.",
    "the scene shows {}.",
    "a remote sensing picture of {}.",
    "{}.",
)


def class_sentence(name: str, rng: np.random.Generator) -> str:
    """One wording, drawn at random."""
    return TEMPLATES[rng.integers(len(TEMPLATES))].format(name)


def class_sentences(name: str) -> list[str]:
    """All wordings, to be averaged."""
    return [template.format(name) for template in TEMPLATES]

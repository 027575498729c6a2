"""Naming a picture by the sentence that fits it best, with no training on the names (Radford et al. 2021, §3.1.2).

Works on vectors of any dual encoder. Letters: B pictures, C classes, P sentences a class ("a satellite photo of a
{class}." and its like), S width of the shared space.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

#: a class in sentences of our own wording; `{}` is its name
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


def class_sentences(names: Sequence[str], templates: Sequence[str] = TEMPLATES) -> list[str]:
    """All wordings of all names, those of one name together."""
    return [template.format(name) for name in names for template in templates]


def unit(vectors: np.ndarray) -> np.ndarray:
    """Vectors (…, S) scaled to length 1, float32; a vector of zeros stays one."""
    vectors = vectors.astype(np.float32)
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return vectors / np.where(length > 0, length, 1)


def class_vectors(text_CPS: np.ndarray) -> np.ndarray:
    """One unit vector a class, (C, S) float32: the mean over its sentences' unit vectors (§3.1.4, ensembling)."""
    return unit(unit(text_CPS).mean(axis=1))


def similarities(image_BS: np.ndarray, class_CS: np.ndarray) -> np.ndarray:
    """Cosines (B, C) float32, -1 … 1, of pictures and classes."""
    return unit(image_BS) @ unit(class_CS).T


def probabilities(cosine_BC: np.ndarray, scale: float) -> np.ndarray:
    """How sure the model is of each class, (B, C), rows sum to 1; `scale` is the model's own, about 100."""
    logits = scale * cosine_BC
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    return odds / odds.sum(axis=1, keepdims=True)


def top_1(cosine_BC: np.ndarray, labels_B: np.ndarray) -> float:
    """The share of pictures, 0 … 1, whose best class is the true one."""
    return float((cosine_BC.argmax(axis=1) == labels_B).mean())

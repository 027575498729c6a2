"""Training pictures like a training picture, by the encoder's own vectors.

A picture's five sentences are a small sample of what people would say about it: over half of RSICD's training pictures
have one sentence, said five times. What is said about pictures like it tells which words are safe and which were one
person's whim, so the reward of self-critical learning counts them too (consensus captions: Devlin et al. 2015,
Exploring nearest neighbor approaches for image captioning, §3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch.nn import functional as F

from ..data.sentences import Sample
from .model import TrainedModel
from .stem_cache import StemCache

NEAREST = 24
_AT_ONCE = 64

#: image → the images most like it, best first
Kin = Mapping[str, Sequence[str]]


def kin(
    model: TrainedModel, cache: StemCache, asked: Sequence[Sample], offered: Sequence[Sample]
) -> dict[str, list[str]]:
    """For each picture asked about, the NEAREST others among those offered (one sample stands for each picture)."""
    vectors = _vectors(model, cache, offered)
    names = np.array([sample.image for sample in offered])
    found = {}
    for sample, vector in zip(asked, _vectors(model, cache, asked)):
        alike = vectors @ vector
        nearest = np.argsort(-alike)[: NEAREST + 1]
        found[sample.image] = [str(name) for name in names[nearest] if name != sample.image][:NEAREST]
    return found


@torch.no_grad()
def _vectors(model: TrainedModel, cache: StemCache, samples: Sequence[Sample]) -> np.ndarray:
    """Unit vectors (N, S) of the pictures as they are."""
    model.backbone_mode(training=False)
    rows = []
    for first in range(0, len(samples), _AT_ONCE):
        batch = list(samples[first : first + _AT_ONCE])
        tokens = model.encoder.backbone.top(cache.take(batch, np.zeros(len(batch), dtype=int)))[1]
        rows.append(F.normalize(model.picture_vector(tokens), dim=-1).numpy())
    return np.concatenate(rows)

"""Small maps behind a frozen dual encoder, which bring it to a user's own pictures and words.

Each half gets a residual of low rank on its unit vectors (Hu et al. 2021, LoRA; Gao et al. 2021, CLIP-Adapter):
v ← unit(v + v · down · up). They are learnt by `inference/tuning` and lie in a pack of their own.

Letters: S width of the shared space, R rank.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from ..protocol.errors import ModelBroken
from .zero_shot import unit

#: the role of the file on a card
ROLE = "adapters"


class Adapter(NamedTuple):
    """One residual: `down` (S, R) and `up` (R, S), float32."""

    down: np.ndarray
    up: np.ndarray

    def __call__(self, vectors: np.ndarray) -> np.ndarray:
        """Unit vectors (…, S) → unit vectors (…, S) float32."""
        return unit(vectors + vectors @ self.down @ self.up)


class Adapters(NamedTuple):
    """Those of both halves."""

    pictures: Adapter
    sentences: Adapter


def open_adapters(path: Path) -> Adapters:
    """Read the file that a fine-tuning writes; raises ModelBroken."""
    try:
        tensors = load_file(path)
        halves = (Adapter(tensors[f"{half}.down"], tensors[f"{half}.up"]) for half in Adapters._fields)
        return Adapters(*halves)
    except (OSError, KeyError, ValueError, SafetensorError) as error:
        raise ModelBroken(
            "What the model has learnt on top cannot be loaded; make it again from its data set.", str(error)
        ) from error

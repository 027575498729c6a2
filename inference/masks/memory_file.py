"""What a pack remembers of each class: a safetensors file of one tensor a label, read without torch.

The tensors go into the mask predictor's graph beside the features (see `class_memory`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from ..protocol.errors import ModelBroken


class KeptMemory:
    """The memories of all labels."""

    def __init__(self, tensors: Mapping[str, np.ndarray]) -> None:
        """Label → (S, K, L, C), any float type: scales, kinds, memories, channels. Raises ValueError for none, or for
        shapes that differ.
        """
        if len({tensor.shape for tensor in tensors.values()}) != 1:
            raise ValueError("the memories have no common shape")
        self._kept = {label: tensor.astype(np.float32) for label, tensor in tensors.items()}
        self._nothing = np.zeros_like(next(iter(self._kept.values())))

    def of(self, labels: Sequence[str]) -> np.ndarray:
        """(P, S, K, L, C) float32, zeros for a label that nothing is remembered of."""
        return np.stack([self._kept.get(label, self._nothing) for label in labels])


def open_memory(path: Path) -> KeptMemory:
    """Read the file that `toolkit/training/memory_stage.py` writes; raises ModelBroken."""
    try:
        return KeptMemory(load_file(path))
    except (OSError, ValueError, SafetensorError) as error:
        raise ModelBroken(
            "The model's memory of classes cannot be loaded; install the model again.", str(error)
        ) from error

"""A pack's weights file: safetensors in which large matrices may stand as 8-bit integers with a scale for each row.

The matrix `name` is stored as `name` int8 (rows, columns) and `name.scale` float16 (rows,); it is restored as the
product. That halves the file against float16; the rounding (at most 1/254 of a row's largest weight) is what the 8-bit
graph of the same decoder has too.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from ..protocol.errors import ModelBroken

#: where the language model's tensors stand in a pack's weights
PREFIX = "language."
SCALE = ".scale"
#: rows shorter than this are kept in float16: a scale for each would save nothing
MIN_COLUMNS = 32


def stored(tensors: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Tensors as they are written: matrices in 8 bits, everything else float16."""
    kept: dict[str, np.ndarray] = {}
    for name, value in tensors.items():
        if value.ndim == 2 and value.shape[1] >= MIN_COLUMNS:
            scale = (np.abs(value).max(axis=1) / 127).clip(1e-7).astype(np.float16)
            kept[name] = np.rint(value / scale.astype(np.float32)[:, None]).clip(-127, 127).astype(np.int8)
            kept[name + SCALE] = scale
        else:
            kept[name] = value.astype(np.float16)
    return kept


def restored(kept: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The tensors behind what `stored` has written, float32; what never was in 8 bits comes as it is."""
    return {
        name: value * kept[name + SCALE].astype(np.float32)[:, None]
        if name + SCALE in kept
        else value.astype(np.float32)
        for name, value in kept.items()
        if not name.endswith(SCALE)
    }


def read_weights(path: Path, prefix: str = "") -> dict[str, np.ndarray]:
    """The tensors whose names start with `prefix`, which is cut off; raises ModelBroken for a file that is no such."""
    try:
        return restored({n[len(prefix) :]: v for n, v in load_file(path).items() if n.startswith(prefix)})
    except (OSError, ValueError, SafetensorError) as error:
        raise ModelBroken("The model's weights cannot be loaded; install the model again.", str(error)) from error

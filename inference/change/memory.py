"""What the decoder reads instead of a picture when it is asked about two dates, in ONNX Runtime.

The graph is made by `inference/toolkit/export_change.py` from `telling.TwoDatePrefix`, the torch reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..encoders.session import open_session


class ChangePrefix:
    """One loaded graph."""

    def __init__(self, path: Path, device: str, threads: int) -> None:
        """`device` is `cuda` or `cpu`, `threads` 0 lets ONNX Runtime choose. Raises ModelBroken."""
        self._session = open_session(path, device, threads)
        self._asked = {place.name for place in self._session.get_inputs()}

    def tokens(
        self, before_tokens: np.ndarray, after_tokens: np.ndarray, ids_T: Sequence[int] | np.ndarray
    ) -> np.ndarray:
        """(1, Q, D) float32 of both dates' encoder tokens (1, C, h/32, w/32), the earlier first, and the instruction in
        ids of the decoder's tokenizer, without start, tag and answer mark; of too many the last are read.
        """
        feeds = {"before": before_tokens, "after": after_tokens, "ids": np.asarray(ids_T, np.int64)[None]}
        return self._session.run(["prefix"], {name: x for name, x in feeds.items() if name in self._asked})[0]

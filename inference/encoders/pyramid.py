"""The pyramid encoder: one ONNX session that gives tokens, multi-scale features and dense box predictions.

Made by `inference/toolkit/networks/encoder.py`; the card says which labels the boxes have.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np

from .session import open_session

#: More would hold more memory than they save time: each has a picture's features in work.
MOST_CALLERS = 8
#: Height and width of what goes in must be a multiple of this.
MULTIPLE_PX = 32


class Features(NamedTuple):
    """What the encoder says of a batch of N pictures of h × w pixels, float32.

    tokens (N, T, h/32, w/32) for the language model · p16 (N, C, h/16, w/16), p8 (N, C, h/8, w/8), p4 (N, D, h/4,
    w/4) for the mask predictor · boxes (N, positions, labels + 5) for `proposals.decode_boxes` · land (N, classes, h/4,
    w/4) logits of land cover, each class for itself, None where the encoder has no such head.
    """

    tokens: np.ndarray
    p16: np.ndarray
    p8: np.ndarray
    p4: np.ndarray
    boxes: np.ndarray
    land: np.ndarray | None = None


class PyramidEncoder:
    """One loaded session."""

    def __init__(self, path: Path, device: str, threads: int) -> None:
        """`device` is `cuda` or `cpu`, `threads` 0 lets ONNX Runtime choose. Raises ModelBroken."""
        self._path, self._device, self._threads = path, device, threads
        #: threads that it is worth having at work on pictures of their own, with `shared`
        self.callers = min(max(threads, 1), MOST_CALLERS) if device == "cpu" else 1
        self._session = open_session(path, device, threads)
        given = {output.name for output in self._session.get_outputs()}
        self._outputs = [name for name in Features._fields if name in given]

    @cached_property
    def shared(self) -> PyramidEncoder:
        """The same encoder for `callers` at a time, opened when asked for.

        Each works by itself in its own thread, and the threads that are left help all of them: those that share one
        picture wait for each other after every layer.
        """
        return PyramidEncoder(self._path, self._device, max(self._threads - self.callers, 0) + 1)

    def encode(self, rgb_NHWC: np.ndarray) -> Features:
        """Features of (N, h, w, 3) uint8 pixels; h and w must be multiples of 32."""
        return Features(*self._session.run(self._outputs, {"pixels": _pixels(rgb_NHWC)}))

    def boxes(self, rgb_NHWC: np.ndarray) -> np.ndarray:
        """The box predictions alone."""
        return self._session.run(["boxes"], {"pixels": _pixels(rgb_NHWC)})[0]

    def tokens(self, rgb_NHWC: np.ndarray) -> np.ndarray:
        """The tokens alone, without the work that only the others need."""
        return self._session.run(["tokens"], {"pixels": _pixels(rgb_NHWC)})[0]


def _pixels(rgb_NHWC: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(rgb_NHWC.transpose(0, 3, 1, 2), dtype=np.float32)


def padded_size(height: int, width: int) -> tuple[int, int]:
    """The next size whose sides are multiples of 32."""
    return -(-height // MULTIPLE_PX) * MULTIPLE_PX, -(-width // MULTIPLE_PX) * MULTIPLE_PX

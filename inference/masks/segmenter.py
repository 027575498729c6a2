"""Masks of whole tiles: the encoder's features and segmentation runs in, probabilities out.

The graph is made by `inference/toolkit/export_decoder.py` from `predictor.MaskPredictor`, the torch reference.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..decoder.language import SegmentationRun
from ..encoders.pyramid import Features
from ..encoders.session import open_session
from ..protocol.model_card import ModelCard
from .memory_file import KeptMemory, open_memory


def open_segmenter(card: ModelCard, device: str, threads: int) -> Segmenter:
    """The mask predictor of a pack, with its memory where the card has one; raises ModelBroken."""
    memory = open_memory(card.path("memory")) if card.sizes["masks"].get("memory") else None
    return Segmenter(card.path("masks"), device, threads, memory)


class Segmenter:
    """One loaded mask predictor."""

    def __init__(self, path: Path, device: str, threads: int, memory: KeptMemory | None = None) -> None:
        """Raises ModelBroken when the file does not load; a graph with memory needs its memory."""
        self._session, self._memory = open_session(path, device, threads), memory

    def predict(self, runs: list[SegmentationRun], features: Features, size_hw: tuple[int, int]) -> np.ndarray:
        """Probabilities (P, height, width) float32 of P things in one tile, cut to its size in analysis pixels.

        `features` are of a single picture, padded at its right and bottom to multiples of 32.
        """
        feeds = {
            "hidden": np.stack([run.hidden for run in runs]),
            "words": np.stack([run.words for run in runs]),
            "p16": features.p16,
            "p8": features.p8,
            "p4": features.p4,
        }
        if self._memory:
            feeds["memory"] = self._memory.of([run.label for run in runs])
        return self._session.run(None, feeds)[0][:, : size_hw[0], : size_hw[1]]

"""Sentences about two dates from a captioner of their own, in ONNX Runtime.

The graphs are made by `inference/toolkit/export_captioner.py` from `scene_captioner.SceneCaptioner`, the torch
reference: one reads both dates once, the other is asked for every word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from ..encoders.pyramid import Features
from ..encoders.session import open_session
from .beam import likeliest
from .sizes import CaptionSizes
from .word_list import PAD, WordList

#: what the first graph reads of each date, and what it gives to the second
READ, MEMORIES = ("tokens", "land"), ("rgb", "maps")


class ChangeCaptioner:
    """Two loaded graphs and the words that they know."""

    def __init__(
        self, scene: Path, words: Path, known: Path, sizes: CaptionSizes, device: str = "cpu", threads: int = 0
    ) -> None:
        """Files of both graphs and of the words; `device` is `cuda` or `cpu`, `threads` 0 lets ONNX Runtime choose.
        Raises ModelBroken.
        """
        self._scene, self._words = (open_session(path, device, threads) for path in (scene, words))
        self._asked = {place.name for place in self._scene.get_inputs()}
        self._known, self._sizes = WordList.read(known), sizes

    def say(self, before: Features, after: Features) -> Iterator[str]:
        """Yield the likeliest sentence so far after every word; the last one is the answer. Features of one picture a
        date, the earlier first, of one size.
        """
        memories = self.memories(before, after)
        for ids in likeliest(lambda ids_KT: self.scores(ids_KT, memories), self._sizes.beams, self._sizes.longest):
            yield self._known.decode(ids)

    def memories(self, before: Features, after: Features) -> list[np.ndarray]:
        """(1, N, D) float32 of the pictures and, where it reads land cover, of that."""
        dates = {"before": before, "after": after}
        feeds = {f"{date}_{name}": getattr(seen, name) for date, seen in dates.items() for name in READ}
        return self._scene.run(None, {name: x for name, x in feeds.items() if name in self._asked})

    def scores(self, ids_KT: np.ndarray, memories: Sequence[np.ndarray]) -> np.ndarray:
        """Scores (K, V) float32 of the word after each of some sentences about one pair, as long as each other."""
        count, so_far = ids_KT.shape
        feeds = {name: np.repeat(memory, count, axis=0) for name, memory in zip(MEMORIES, memories)}
        ids = np.pad(ids_KT, ((0, 0), (0, self._sizes.longest - so_far)), constant_values=PAD)
        return self._words.run(None, {"ids": ids, **feeds})[0][:, so_far - 1]

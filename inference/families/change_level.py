"""How loud a change has to be among the rest of its pair.

Dates that differ everywhere, by their sensors or seasons, make everything look changed, and two that hardly differ
nothing: how likely changed a quarter of the pixels is at least, tells which. All of the pair is taken down or up by a
share of that. So what counts is what changed more than the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np

from ..raster.stitch import Mosaic

#: how many pixels apart are looked at, and rows that are taken up or down at once
SPARSE_PX, ROWS = 4, 256


class Level(NamedTuple):
    """What a card says under `preprocessing.change.level`: what so many percent of a pair's pixels do not exceed, in
    logits, times `share`, plus `offset`, is taken away from all of it, but no more and no less than these.
    """

    percent: float
    share: float
    offset: float
    least: float
    most: float

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Level | None:
        """That of a card, None where it says none."""
        return cls(**settings["level"]) if "level" in settings else None

    def of_pair(self, change_HW: np.ndarray, seen_HW: np.ndarray) -> float:
        """By how many logits the changes of a pair are to be less likely than the network says."""
        sparse = np.s_[::SPARSE_PX, ::SPARSE_PX]
        probability = change_HW[sparse][seen_HW[sparse]].astype(np.float32).clip(1e-3, 1 - 1e-3)
        if not len(probability):
            return 0.0
        loud = float(np.percentile(probability, self.percent))
        return float(np.clip(self.share * np.log(loud / (1 - loud)) + self.offset, self.least, self.most))


def lowered(change: Mosaic, seen_HW: np.ndarray, level: Level) -> Iterator[int]:
    """Take a pair's changes down, or up, yielding how many rows are done after some."""
    height, width = seen_HW.shape
    logits = level.of_pair(change.probability()[:height, :width], seen_HW)
    for row in range(0, height, ROWS):
        change.relevel(logits, slice(row, row + ROWS))
        yield row

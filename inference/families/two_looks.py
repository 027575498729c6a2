"""Both dates of a pair as the encoder sees them, one after the other, so that a job can be cancelled in between."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TypeVar

import numpy as np

from ..encoders.pyramid import Features, PyramidEncoder
from ..raster.common_grid import Pair

Returned = TypeVar("Returned")


def shown_at_both(pair: Pair) -> tuple[np.ndarray, np.ndarray]:
    """Both dates, (H, W, 3) uint8; what one of them alone shows is hidden from both, so that it is no change."""
    shown = (pair.before.valid & pair.after.valid)[..., None]
    return pair.before.rgb * shown, pair.after.rgb * shown


def looks(encoder: PyramidEncoder, dates: Iterable[np.ndarray]) -> Generator[None, None, list[Features]]:
    """What is seen of each picture (H, W, 3), features of a batch of one; yields after each, to be cancelled there."""
    seen = []
    for rgb_HW3 in dates:
        seen.append(encoder.encode(rgb_HW3[None]))
        yield
    return seen


def silently(steps: Generator[None, None, Returned]) -> Generator[str, None, Returned]:
    """The same steps among pieces of an answer: at each of them nothing is said."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
        yield ""

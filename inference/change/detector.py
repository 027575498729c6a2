"""The change detector of a pack in ONNX Runtime: features of two dates in, logits of change out.

The graph is made by `inference/toolkit/export_change.py` from `maps.ChangeMap`, the torch reference.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..encoders.pyramid import Features
from ..encoders.session import open_session

#: what the graph reads of each date
READ = ("p16", "p8", "p4", "land")


class ChangeDetector:
    """One loaded change detector."""

    def __init__(self, path: Path, device: str, threads: int) -> None:
        """`device` is `cuda` or `cpu`, `threads` 0 lets ONNX Runtime choose. Raises ModelBroken."""
        self._session = open_session(path, device, threads)
        self._asked = {place.name for place in self._session.get_inputs()}

    def changed(self, before: Features, after: Features) -> np.ndarray:
        """Logits (N, h/4, w/4) float32 that something on the ground changed, of N pairs of pictures of h × w pixels.

        Both dates' features are of one size, on one grid. It does not matter which date is which.
        """
        dates = {"before": before, "after": after}
        feeds = {f"{date}_{name}": getattr(features, name) for date, features in dates.items() for name in READ}
        return self._session.run(["change"], {name: x for name, x in feeds.items() if name in self._asked})[0]

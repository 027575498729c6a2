"""Dense box predictions → boxes (FCOS, Tian et al. 2019: score = √(class · centre-ness))."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ..raster.stitch import merge_boxes

STRIDES_PX = (8, 16, 32)
#: at most this many boxes of a picture go into non-maximum suppression
MAX_CANDIDATES = 1000
NMS_IOU = 0.5


class Boxes(NamedTuple):
    """`xyxy` (M, 4) float32 pixels, `scores` (M,) 0–1 best first, `labels` (M,) index into the card's box labels."""

    xyxy: np.ndarray
    scores: np.ndarray
    labels: np.ndarray


@lru_cache(maxsize=8)
def _centres(height: int, width: int) -> np.ndarray:
    rows = []
    for stride in STRIDES_PX:
        y, x = np.meshgrid(np.arange(height // stride), np.arange(width // stride), indexing="ij")
        rows.append((np.stack([x, y], -1).reshape(-1, 2) + 0.5) * stride)
    return np.concatenate(rows).astype(np.float32)


def decode_boxes(dense_NK: np.ndarray, height: int, width: int, score_min: float) -> Boxes:
    """Boxes of one picture of height × width pixels from the head's (positions, labels + 5) output, no overlaps."""
    labels_count = dense_NK.shape[1] - 5
    classes, centred = _sigmoid(dense_NK[:, :labels_count]), _sigmoid(dense_NK[:, labels_count])
    scores = np.sqrt(classes * centred[:, None])
    positions, labels = np.nonzero(scores >= score_min)
    values = scores[positions, labels]
    best = np.argsort(-values, kind="stable")[:MAX_CANDIDATES]
    positions, labels, values = positions[best], labels[best], values[best]
    centres, sides = _centres(height, width)[positions], dense_NK[positions, labels_count + 1 :]
    xyxy = np.concatenate([centres - sides[:, :2], centres + sides[:, 2:]], axis=1)
    xyxy = xyxy.clip(0, [width, height, width, height]).astype(np.float32)
    keep = merge_boxes(xyxy, values, labels, NMS_IOU)
    return Boxes(xyxy[keep], values[keep].astype(np.float32), labels[keep])


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-x))

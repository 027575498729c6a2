"""Puts the answers of overlapping tiles together."""

from __future__ import annotations

import numpy as np

from ..protocol.geometry import Window

#: Weights grow from a tile's edge inwards to this many pixels. Four tiles may meet, and 4 × 63 still fits eight bits.
RAMP_PX = 63


def merge_boxes(
    boxes_xyxy: np.ndarray, scores: np.ndarray, labels: np.ndarray, iou: float = 0.5, inside: float = 0.7
) -> np.ndarray:
    """Drop boxes that a better one of the same label overlaps by more than `iou` (greedy non-maximum suppression), or
    that lie in it, or it in them, by more than `inside` of the smaller one's area: parts and surroundings of one thing.

    `boxes_xyxy` (N, 4) in pixels, `scores` (N,), `labels` (N,) of any comparable dtype. Returns the kept indices, best
    first; equal scores keep their order.
    """
    boxes = np.asarray(boxes_xyxy, np.float64).reshape(-1, 4)
    areas = (boxes[:, 2:] - boxes[:, :2]).clip(0).prod(axis=1)
    waiting = np.argsort(-np.asarray(scores, np.float64), kind="stable")
    labels = np.asarray(labels)
    kept = []
    while waiting.size:
        best, waiting = waiting[0], waiting[1:]
        kept.append(best)
        corners = np.maximum(boxes[best, :2], boxes[waiting, :2]), np.minimum(boxes[best, 2:], boxes[waiting, 2:])
        shared = (corners[1] - corners[0]).clip(0).prod(axis=1)
        union = areas[best] + areas[waiting] - shared
        smaller = np.minimum(areas[best], areas[waiting])
        apart = (shared <= iou * union) & (shared <= inside * smaller)
        waiting = waiting[apart | (labels[waiting] != labels[best])]
    return np.array(kept, np.intp)


class Mosaic:
    """One map of height × width probabilities, blended from tiles as they come; three bytes a pixel."""

    def __init__(self, height: int, width: int) -> None:
        self._mean = np.zeros((height, width), np.float16)
        self._weight = np.zeros((height, width), np.uint8)

    def add(self, window: Window, probability: np.ndarray) -> None:
        """Blend in a tile: `probability` (window.height, window.width), 0–1 or bool. Its middle counts most."""
        part = np.s_[window.row_off:window.row_off + window.height, window.col_off:window.col_off + window.width]
        weight = np.minimum.outer(_ramp(window.height), _ramp(window.width))
        before, mean = self._weight[part], self._mean[part].astype(np.float32)
        total = before.astype(np.float32) + weight
        self._mean[part] = mean + (probability - mean) * (weight / total)
        self._weight[part] = np.minimum(total, 255)

    def probability(self) -> np.ndarray:
        """(height, width) float16, 0 where no tile came."""
        return self._mean

    def relevel(self, logits: float, rows: slice) -> None:
        """Make what is in some rows less likely by so many logits, or likelier if negative."""
        mean = self._mean[rows].astype(np.float32)
        odds = mean * np.exp(-logits)
        self._mean[rows] = odds / (odds + 1 - mean)

    def mask(self, threshold: float = 0.5) -> np.ndarray:
        """(height, width) bool: at least `threshold`, where a tile came."""
        return (self._mean >= threshold) & (self._weight > 0)


def _ramp(length: int) -> np.ndarray:
    """1, 2, 3 … and back to 1, cut off at RAMP_PX."""
    steps = np.arange(1, length + 1)
    return np.minimum(np.minimum(steps, steps[::-1]), RAMP_PX)

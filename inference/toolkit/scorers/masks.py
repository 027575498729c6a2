"""Mask scores: intersection over union by class, summed over a whole test set."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


class MaskTally:
    """Counts pixels by class over many images; the score is of the whole set, so an image weighs by its size.

    Life cycle: make one with the class names, `add` each image, read `iou()` and `mean_iou()`.
    """

    def __init__(self, class_names: Sequence[str]) -> None:
        self.class_names = tuple(class_names)
        self.shared_px = np.zeros(len(self.class_names), np.int64)
        self.found_px = np.zeros(len(self.class_names), np.int64)
        self.true_px = np.zeros(len(self.class_names), np.int64)

    def add(self, found: np.ndarray, truth: np.ndarray, ignore: int | None = None) -> None:
        """Count one image: two (H, W) integer maps of class indices; pixels whose truth is `ignore` do not count."""
        if found.shape != truth.shape:
            raise ValueError(f"The maps differ in shape: {found.shape} and {truth.shape}.")
        count = len(self.class_names)
        kept = np.ones(truth.shape, bool) if ignore is None else truth != ignore
        found, truth = found[kept].astype(np.int64), truth[kept].astype(np.int64)
        self.shared_px += np.bincount(truth[(found == truth) & (truth < count)], minlength=count)
        self.found_px += np.bincount(found[found < count], minlength=count)
        self.true_px += np.bincount(truth[truth < count], minlength=count)

    def add_class(self, class_name: str, found: np.ndarray, truth: np.ndarray) -> None:
        """Count one class of one image by two (H, W) bool masks: for classes that may overlap."""
        if found.shape != truth.shape:
            raise ValueError(f"The masks differ in shape: {found.shape} and {truth.shape}.")
        index = self.class_names.index(class_name)
        self.shared_px[index] += int((found & truth).sum())
        self.found_px[index] += int(found.sum())
        self.true_px[index] += int(truth.sum())

    def iou(self) -> dict[str, float]:
        """IoU 0–1 of each class that occurs in truth or answer; a class found but never there scores 0."""
        union = self.found_px + self.true_px - self.shared_px
        return {name: float(self.shared_px[i] / union[i]) for i, name in enumerate(self.class_names) if union[i]}

    def mean_iou(self, without: Sequence[str] = ()) -> float:
        """Mean over the classes that occur, some left out (background); nan when none does."""
        values = [value for name, value in self.iou().items() if name not in without]
        return float(np.mean(values)) if values else float("nan")

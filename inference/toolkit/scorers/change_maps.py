"""Change maps: the score by pixels, and the difference of two pictures as the floor that a model must clearly beat."""

from __future__ import annotations

import numpy as np

#: Levels that a threshold is looked for among.
LEVELS = 256


class ChangeTally:
    """Counts changed pixels over many pairs; the score is of the whole set, so a pair weighs by its size.

    Life cycle: make one, `add` each pair, read `precision`, `recall`, `f1`, `iou`, and `claimed` over pairs without
    change.
    """

    def __init__(self) -> None:
        self.shared_px = self.found_px = self.true_px = self.seen_px = 0

    def add(self, found: np.ndarray, truth: np.ndarray, seen: np.ndarray | None = None) -> None:
        """Count one pair: (H, W) bool masks; pixels that are not `seen` do not count. Raises ValueError for shapes."""
        if found.shape != truth.shape:
            raise ValueError(f"The masks differ in shape: {found.shape} and {truth.shape}.")
        found, truth = np.asarray(found, bool), np.asarray(truth, bool)
        if seen is not None:
            found, truth = found[seen], truth[seen]
        self.shared_px += int((found & truth).sum())
        self.found_px += int(found.sum())
        self.true_px += int(truth.sum())
        self.seen_px += found.size

    @property
    def precision(self) -> float:
        """The share of the found that is true, 0–1; nan when nothing was found."""
        return _share(self.shared_px, self.found_px)

    @property
    def recall(self) -> float:
        """The share of the true that was found, 0–1; nan when there is no change."""
        return _share(self.shared_px, self.true_px)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0–1; nan when there is no change and none was found."""
        return _share(2 * self.shared_px, self.found_px + self.true_px)

    @property
    def iou(self) -> float:
        """Intersection over union of found and true, 0–1; nan when both are empty."""
        return _share(self.shared_px, self.found_px + self.true_px - self.shared_px)

    @property
    def claimed(self) -> float:
        """The share of all pixels that is called changed, 0–1: over pairs without change, the false alarms."""
        return _share(self.found_px, self.seen_px)


def best_f1(score: np.ndarray, truth: np.ndarray, seen: np.ndarray | None = None) -> tuple[float, float]:
    """The highest F1 that any single threshold of a map reaches, and that threshold: what thresholds cannot mend.

    `score` (H, W), more is likelier change; `truth` (H, W) bool. (nan, nan) when there is no change.
    """
    truth = np.asarray(truth, bool)
    if seen is not None:
        score, truth = score[seen], truth[seen]
    edges = np.histogram_bin_edges(score, LEVELS)
    true, every = (np.histogram(part, edges)[0][::-1].cumsum() for part in (score[truth], score))
    if not truth.any():
        return float("nan"), float("nan")
    f1 = 2 * true / (every + true[-1])
    return float(f1.max()), float(edges[::-1][1:][f1.argmax()])


def difference_map(before_HWC: np.ndarray, after_HWC: np.ndarray) -> np.ndarray:
    """The length of the difference of colours of each pixel, (H, W) float32 in the units of the pictures: change vector
    analysis (Malila 1980).
    """
    return np.linalg.norm(after_HWC.astype(np.float32) - before_HWC.astype(np.float32), axis=2)


def otsu_threshold(values: np.ndarray) -> float:
    """The threshold that parts values into two groups with the most variance between them (Otsu 1979).

    Values of any shape, finite; above it lies the upper group. A single value is its own threshold.
    """
    counts, edges = np.histogram(values, LEVELS)
    middles = (edges[:-1] + edges[1:]) / 2
    below = counts.cumsum()
    above = below[-1] - below
    total = (counts * middles).cumsum()
    with np.errstate(invalid="ignore", divide="ignore"):
        apart = total / below - (total[-1] - total) / above
        between = np.nan_to_num(below * above * apart**2)
    best = np.flatnonzero(between == between.max())  # a gap between the groups gives many equal ones: take its middle
    return float(edges[1:][int(best.mean())]) if between.max() > 0 else float(np.max(values))


def difference_change(before_HWC: np.ndarray, after_HWC: np.ndarray, seen: np.ndarray | None = None) -> np.ndarray:
    """The floor: (H, W) bool, pixels whose difference lies above Otsu's threshold of the seen ones of the pair."""
    difference = difference_map(before_HWC, after_HWC)
    seen = np.ones(difference.shape, bool) if seen is None else seen
    return seen & (difference > otsu_threshold(difference[seen])) if seen.any() else seen


def _share(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")

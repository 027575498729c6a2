"""How well a heat map tells where something is: the indicators of semantic localisation (SeLo).

Yuan et al. 2022, Learning to Evaluate Performance of Multi-modal Semantic Localization, §III; constants and rounding
are those of the published evaluation code, whose maps have about 0.32 m a pixel. Bring a map to that ground size
before it is scored: the widths below are pixels. Three differences, none above rounding: regions are filled by pixel
centres, maps come as floats and not as JPEG files, and the middle of a plateau is that of its outline.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import shapely
from rasterio.features import rasterize, shapes

#: ground size of a pixel of the published test scenes, m
GSD_M = 0.3245
SU_BETA, SU_EPSILON = 0.707, 1e-7
#: attention is looked for within so many mean radii of a region, after so many means over squares of this side
AS_EXPAND, AS_SMOOTHINGS, AS_SQUARE_PX, AS_SCALE = 1.5, 5, 50, 3.0
#: of several peaks in a square of this side only the highest counts, and none below this probability
PEAK_APART_PX, PEAK_MIN = 1000, 0.5
DA_ETA = 0.5
MI_SU, MI_AS, MI_DA = 0.4, 0.35, 0.25

Ring = Sequence[tuple[float, float]]


class Indicators(NamedTuple):
    """All 0–1: `su` share of attention that is salient (Rsu), `shift` of attention from its region (Ras, the less the
    better), `focus` of attention on one point (Rda), and their weighted `mean` (Rmi).
    """

    su: float
    shift: float
    focus: float
    mean: float


class Region(NamedTuple):
    """Where the truth says it is: whole pixels, as the published code has it."""

    x: int
    y: int
    radius: int

    @classmethod
    def of(cls, ring: Ring) -> Region:
        """The mean of the corners, and their mean distance from it, widened."""
        points = np.asarray(ring, np.float64)
        x, y = (int(side) for side in points.mean(0))
        return cls(x, y, int(np.linalg.norm(points - (x, y), axis=1).mean() * AS_EXPAND))

    def holds(self, points_N2: np.ndarray) -> np.ndarray:
        """Those of some points that are near enough, (n, 2)."""
        return points_N2[np.linalg.norm(points_N2 - (self.x, self.y), axis=1) <= self.radius]


def indicators(probability_HW: np.ndarray, rings: Sequence[Ring]) -> Indicators:
    """Score one map (0–1) against the outlines (pixels, x then y) of all places where the phrase is true."""
    grey = np.floor(255.0 * probability_HW).astype(np.uint8)
    probability = grey / 255.0
    regions, peaks = [Region.of(ring) for ring in rings], attention_peaks(grey)
    su = salient_share(probability, filled(rings, grey.shape))
    shift, focus = attention_shift(regions, peaks), attention_focus(regions, peaks)
    return Indicators(su, shift, focus, MI_SU * su + MI_AS * (1 - shift) + MI_DA * focus)


def salient_share(probability_HW: np.ndarray, mask_HW: np.ndarray) -> float:
    """Rsu: 1 − exp(−β · attention inside over outside · area outside over inside); an even map has 1 − e^−β = 0.507."""
    inside, total, area_px = probability_HW[mask_HW].sum(), probability_HW.sum(), mask_HW.sum()
    gain = inside / (total - inside + SU_EPSILON) * (mask_HW.size - area_px) / area_px
    return float(1 - np.exp(-SU_BETA * gain))


def attention_shift(regions: Sequence[Region], peaks_N2: np.ndarray) -> float:
    """Ras: how far peaks lie from the regions they are near to, as a share of the radius; 1 where none is near."""
    shares = []
    for region in regions:
        near = region.holds(peaks_N2)
        away = np.linalg.norm(near - (region.x, region.y), axis=1).mean() / region.radius if len(near) else 1.0
        shares.append(away)
    return float((np.exp(AS_SCALE * np.mean(shares)) - 1) / (np.exp(AS_SCALE) - 1))


def attention_focus(regions: Sequence[Region], peaks_N2: np.ndarray) -> float:
    """Rda: 1 for a region with one peak, 0 with none, less than ½ with several, the less the further apart."""
    return float(np.mean([_focus(region.holds(peaks_N2), region.radius) for region in regions]))


def _focus(near_n2: np.ndarray, radius: int) -> float:
    if len(near_n2) <= 1:
        return float(len(near_n2))
    apart = np.linalg.norm(near_n2 - near_n2.mean(0), axis=1).mean() / radius
    return float(0.5 * (1 - apart) + np.exp(-DA_ETA * (len(near_n2) + 2)))


def attention_peaks(grey_HW: np.ndarray) -> np.ndarray:
    """Centres (N, 2) of attention, x then y in whole pixels: highest plateaus of the smoothed map, uint8 0–255."""
    smooth = grey_HW
    for _ in range(AS_SMOOTHINGS):
        smooth = _mean_square(smooth)
    is_peak = (_largest_around(smooth) == smooth) & (smooth > 0)
    plateaus = shapes(is_peak.astype(np.uint8), mask=is_peak, connectivity=8)
    centres = [shapely.geometry.shape(outline).centroid for outline, _ in plateaus]
    points = np.array([(int(centre.x - 0.5), int(centre.y - 0.5)) for centre in centres], int).reshape(-1, 2)
    return points[grey_HW[points[:, 1], points[:, 0]] >= PEAK_MIN * 255]


def filled(rings: Sequence[Ring], shape_hw: tuple[int, int]) -> np.ndarray:
    """Which pixels lie in any of the outlines, (H, W) bool."""
    return rasterize([(shapely.Polygon(ring), 1) for ring in rings], shape_hw, dtype=np.uint8).astype(bool)


def _mean_square(grey_HW: np.ndarray) -> np.ndarray:
    """The rounded mean over squares of an even side, mirrored at the edges without repeating them."""
    before = AS_SQUARE_PX // 2
    sums = np.pad(grey_HW, (before, AS_SQUARE_PX - before - 1), mode="reflect").astype(np.uint32)
    for _ in range(2):
        running = np.pad(np.cumsum(sums, axis=0, dtype=np.uint32), ((1, 0), (0, 0)))
        sums = (running[AS_SQUARE_PX:] - running[:-AS_SQUARE_PX]).T
    return np.rint(sums / AS_SQUARE_PX**2).astype(np.uint8)


def _largest_around(grey_HW: np.ndarray) -> np.ndarray:
    """The largest value in a square around each pixel."""
    largest = grey_HW
    for _ in range(2):
        largest = _largest_along(largest).T
    return largest


def _largest_along(rows: np.ndarray) -> np.ndarray:
    """The largest of so many rows around each, by doubling the reach."""
    before = PEAK_APART_PX // 2
    best, reach = np.pad(rows, ((before, PEAK_APART_PX - before - 1), (0, 0))), 1
    while reach < PEAK_APART_PX:
        step = min(reach, PEAK_APART_PX - reach)
        best = np.maximum(best[:-step], best[step:])
        reach += step
    return best

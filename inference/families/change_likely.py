"""Where change is likely enough to be outlined, in one piece where only a few pixels part two.

Of a house of ten pixels the detector is sure in spots; what lies between two of them, nearer to each other than a wall
is long, belongs to the same change. Where pixels are fine, houses stand further apart than that and are left alone.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .change_run import FINE_GSD_M, ChangeMaps

#: how far around pieces are joined, from `FINE_GSD_M` on: two that lie less than twice as far apart become one
JOINED_PX = 4


def joined_px(gsd_m: float | None) -> int:
    """How far around pieces of change are joined at this size of pixels; where it is not known, not at all."""
    return JOINED_PX if gsd_m is not None and gsd_m >= FINE_GSD_M else 0


class Likely(NamedTuple):
    """The mask (H, W) bool of what is likely enough to have changed, made part by part."""

    maps: ChangeMaps
    score_min: float
    joined_px: int = 0

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels of the grid."""
        return self.maps.seen.shape

    def __getitem__(self, part: tuple[slice, slice]) -> np.ndarray:
        """What changed in some rows and columns, the same whichever part is asked for."""
        around = 2 * self.joined_px
        (rows, above), (columns, before) = (_grown(each, side, around) for each, side in zip(part, self.shape))
        likely = (self.maps.probability[rows, columns] >= self.score_min) & self.maps.seen[rows, columns]
        if around and likely.any():
            likely = closed(likely, self.joined_px) & self.maps.seen[rows, columns]
        height, width = (min(each.stop, side) - each.start for each, side in zip(part, self.shape))
        return likely[above : above + height, before : before + width]


def closed(mask_HW: np.ndarray, radius_px: int) -> np.ndarray:
    """The mask with gaps filled that no disc of this radius fits into (closing); beyond it lies nothing."""
    padded = np.pad(mask_HW, 2 * radius_px)
    shrunk = ~_widened(~_widened(padded, radius_px), radius_px)
    return shrunk[2 * radius_px : -2 * radius_px, 2 * radius_px : -2 * radius_px]


def _widened(mask_HW: np.ndarray, radius_px: int) -> np.ndarray:
    """Everything within a radius of what is there: the mask made wider by each row of a disc, and moved to that row."""
    wider = [mask_HW]
    for _ in range(radius_px):
        row = wider[-1].copy()
        row[:, 1:] |= wider[-1][:, :-1]
        row[:, :-1] |= wider[-1][:, 1:]
        wider.append(row)
    reached, height = wider[radius_px].copy(), len(mask_HW)
    for down in range(1, min(radius_px + 1, height)):
        row = wider[math.isqrt(radius_px**2 - down**2)]
        reached[down:] |= row[:-down]
        reached[:-down] |= row[down:]
    return reached


def _grown(part: slice, side: int, around: int) -> tuple[slice, int]:
    """A part with what lies around it, as far as there is something, and where the part begins in it."""
    start = max(part.start - around, 0)
    return slice(start, min(part.stop + around, side)), part.start - start

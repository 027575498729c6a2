"""The sharper of two dates as blurred as the other: a lens out of focus and a coarser sensor are no change.

How sharp a date is tells how much of its texture is finer than a few pixels; contrast does not matter to that, so that
dates can be compared before or after their tones are matched.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from typing import NamedTuple

import numpy as np

from ..protocol.events import Progress
from ..protocol.sentences import Sentence
from .common_grid import Pair
from .scene import Pixels

#: radii of a Gaussian that are tried, in pixels; where the least is enough, nothing is done
RADII_PX = (0.6, 0.9, 1.2, 1.6, 2.0, 2.5, 3.0)
#: texture is what differs from a blur by this radius
COARSE_PX = 4.0
#: a date is sharper when so many times as much of its texture is fine; less is not worth a blur
SHARPER = 1.5
#: windows with less texture than this, in squared levels, tell nothing
LEAST_TEXTURE = 4.0
#: what is fine is never told less than this; and of so many windows it is told after each blur
LEAST_FINE, MOST_TRIED = 1e-6, 4
#: what is said where the before image was the sharper one, and where the after image was
BLURRED = (
    Sentence("The before image is much sharper; it was blurred by {radius:.1f} pixels to match the other."),
    Sentence("The after image is much sharper; it was blurred by {radius:.1f} pixels to match the other."),
)


class Sharpness(NamedTuple):
    """By how much each date is blurred, in pixels of the grid, 0 for not at all; `note` is for the user."""

    before_px: float = 0.0
    after_px: float = 0.0
    note: str = ""

    @property
    def margin_px(self) -> int:
        """How far a pixel sees."""
        return reach_of(max(self.before_px, self.after_px))

    def applied(self, pair: Pair) -> Pair:
        """Both dates as sharp as each other."""
        return pair._replace(before=blurred(pair.before, self.before_px), after=blurred(pair.after, self.after_px))


def fit_sharpness(pairs: Sequence[Pair]) -> Generator[Progress, None, Sharpness]:
    """Yield progress, return the blur that makes some windows of two dates alike; none where they are alike, or tell
    too little.
    """
    step = Progress(None, "Matching how sharp the two dates are")
    dates, fine = [], []
    for pair in (pair for pair in pairs if pair.both.all()):
        yield step
        both = [_grey(date) for date in pair[:2]]
        if min(map(_texture, both)) >= LEAST_TEXTURE:
            dates.append(both)
            fine.append([_fine(grey) for grey in both])
    if not dates:
        return Sharpness()
    before, after = np.median(fine, axis=0)
    if max(before, after) < SHARPER * max(min(before, after), LEAST_FINE):
        return Sharpness()
    sharper, other = (0, after) if before > after else (1, before)
    left = {}
    for radius in RADII_PX:
        left[radius] = []
        for both in dates[:: max(1, len(dates) // MOST_TRIED)]:
            yield step
            left[radius].append(_fine(_smooth(both[sharper], radius)))
    far = {radius: abs(math.log(max(float(np.median(found)), LEAST_FINE) / max(other, LEAST_FINE)))
           for radius, found in left.items()}
    radius = min(far, key=far.__getitem__)
    if radius == RADII_PX[0]:
        return Sharpness()
    note = BLURRED[sharper].filled(radius=radius)
    return Sharpness(radius, 0.0, note) if sharper == 0 else Sharpness(0.0, radius, note)


def blurred(date: Pixels, radius_px: float) -> Pixels:
    """A date under a Gaussian of this radius; what is not valid is left out of the means."""
    if radius_px <= 0:
        return date
    valid = date.valid[..., None].astype(np.float32)
    share = _smooth(valid, radius_px)
    rgb = _smooth(date.rgb.astype(np.float32) * valid, radius_px) / np.maximum(share, 1e-3)
    return Pixels((rgb + 0.5).clip(0, 255).astype(np.uint8) * date.valid[..., None], date.valid)


def reach_of(radius_px: float) -> int:
    """Where a Gaussian of a radius is cut off, in pixels."""
    return math.ceil(3 * radius_px)


def _grey(date: Pixels) -> np.ndarray:
    return date.rgb.mean(axis=2, dtype=np.float32)


def _texture(grey_HW: np.ndarray) -> float:
    """The variance of what is finer than `COARSE_PX`."""
    return float((grey_HW - _smooth(grey_HW, COARSE_PX)).var())


def _fine(grey_HW: np.ndarray) -> float:
    """How much of the texture changes from pixel to pixel, squared levels of either."""
    steps = np.diff(grey_HW, axis=0)[:, :-1] ** 2 + np.diff(grey_HW, axis=1)[:-1] ** 2
    return float(steps.mean()) / max(_texture(grey_HW), LEAST_FINE)


def _smooth(values: np.ndarray, radius_px: float) -> np.ndarray:
    """A Gaussian over rows and columns; beyond the edge is the edge."""
    reach = reach_of(radius_px)
    offsets = np.arange(-reach, reach + 1)
    weights = np.exp(-0.5 * (offsets / radius_px) ** 2).astype(np.float32)
    weights /= weights.sum()
    for axis in (0, 1):
        padding = [(reach, reach) if each == axis else (0, 0) for each in range(values.ndim)]
        padded, length = np.pad(values, padding, "edge"), values.shape[axis]
        parts = (np.take(padded, range(start, start + length), axis) * w for start, w in enumerate(weights))
        values = sum(parts)
    return values

"""The before image in the light of the after image: one gain and one offset for each band.

They are fitted to pixels that did not change (pseudo-invariant features: Schott, Salvaggio & Volchok 1988), which are
found by fitting: pixels that stay far from the line are left out, and the line is drawn again.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from ..protocol.sentences import Sentence
from .common_grid import Pair
from .scene import Pixels

#: Side of the blocks that samples are means of: small shifts and noise matter less in them.
BLOCK_PX = 4
#: Fewer samples than this tell nothing.
LEAST_SAMPLES = 200
#: The darkest and the brightest values are cut off by the sensor or the stretch and lie on no line.
LOWEST, HIGHEST = 3, 252
#: Rounds of fitting, and the share of samples, those nearest to the line, that the next line is drawn through.
ROUNDS, STABLE_SHARE = 6, 0.5
#: Beyond these a fit is a mistake, or no fit.
LEAST_GAIN, MOST_GAIN, MOST_OFFSET = 1 / 3, 3.0, 160.0
#: Bands that go together less than this give no gain, only an offset.
LEAST_CORRELATION = 0.3
#: A line may not drive the darkest or brightest hundredth of the before image further than this beyond that of the
#: after image, as far as a gain of one of these can help it: it was drawn through the middle, and lakes must not turn
#: black.
TAIL_PERCENT, TAIL_LEVELS = 1, 15
TAME_GAINS = (1.0, 0.6)
#: A fit has to bring typical pixels nearer to each other by this share, and by a level, or it is left.
WORTH, WORTH_LEVELS = 0.05, 1.0


class Radiometry(NamedTuple):
    """after ≈ `gain_3` · before + `offset_3` where nothing changed; 1 and 0 where no fit is worth it. `note` is for the
    user.
    """

    gain_3: np.ndarray
    offset_3: np.ndarray
    note: str

    @property
    def is_plain(self) -> bool:
        """Whether it leaves pixels as they are."""
        return bool((self.gain_3 == 1).all() and (self.offset_3 == 0).all())

    def applied(self, before: Pixels) -> Pixels:
        """The before image in the light of the after image, clipped to 0–255; invalid pixels stay 0."""
        if self.is_plain:
            return before
        levels = np.arange(256)[:, None] * self.gain_3 + self.offset_3
        table_L3 = np.clip(levels + 0.5, 0, 255).astype(np.uint8)
        rgb = np.stack([table_L3[before.rgb[..., band], band] for band in range(3)], axis=-1)
        return Pixels(rgb * before.valid[..., None], before.valid)


def samples_of(pair: Pair) -> np.ndarray:
    """Colours of whole valid blocks at both dates, (N, 2, 3) float32: before, after."""
    height, width = (side // BLOCK_PX * BLOCK_PX for side in pair.both.shape)
    whole = _blocks(pair.both[:height, :width]).all(axis=(1, 3))
    dates = [_blocks(date.rgb[:height, :width]).mean(axis=(1, 3), dtype=np.float32)[whole] for date in pair[:2]]
    return np.stack(dates, axis=1)


def fit_radiometry(samples: Iterable[np.ndarray]) -> Radiometry:
    """The gain and offset of each band that bring the samples (N, 2, 3) of `samples_of` together; plain where they
    would not.
    """
    before_N3, after_N3 = np.moveaxis(np.concatenate([np.zeros((0, 2, 3), np.float32), *samples]), 1, 0)
    inside = ((before_N3 >= LOWEST) & (before_N3 <= HIGHEST) & (after_N3 >= LOWEST) & (after_N3 <= HIGHEST)).all(axis=1)
    before_N3, after_N3 = before_N3[inside], after_N3[inside]
    if len(before_N3) < LEAST_SAMPLES:
        return _plain(
            Sentence("The two dates have too little in common to match their colours; they are compared as they are.")
        )
    # Every second sample draws the line, the others judge it.
    gain_3, offset_3 = _line(before_N3[::2], after_N3[::2])
    judged = before_N3[1::2], after_N3[1::2]
    as_is, matched = (_typical(*judged, *line) for line in ((np.ones(3), np.zeros(3)), (gain_3, offset_3)))
    if as_is - matched < max(WORTH * as_is, WORTH_LEVELS):
        return _plain(
            Sentence("The colours of the two dates were left as they are: matching them would not bring them nearer.")
        )
    note = Sentence(
        "The colours of the before image were matched to those of the after image: what did not change differs by "
        "{now:.0f} of 255 levels now, by {before:.0f} before.", now=matched, before=as_is,
    )
    return Radiometry(gain_3, offset_3, note)


def _line(before_N3: np.ndarray, after_N3: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Gain and offset of each band: from the spread and middle of all samples, then of those nearest to the line."""
    spread = [np.subtract(*np.percentile(date, (75, 25), axis=0)) for date in (after_N3, before_N3)]
    starts = np.ones(3), spread[0] / np.maximum(spread[1], 1.0)
    settled = [_settled(before_N3, after_N3, gain_3) for gain_3 in starts]
    lines = [_tamed(before_N3, after_N3, line, least_gain) for line in settled for least_gain in TAME_GAINS]
    return min(lines, key=lambda line: _typical(before_N3, after_N3, *line))


def _tamed(
    before_N3: np.ndarray, after_N3: np.ndarray, line: tuple[np.ndarray, np.ndarray], least_gain: float
) -> tuple[np.ndarray, np.ndarray]:
    """The line turned about the middle of the before image until its ends stay where the after image has values."""
    gain_3, offset_3 = line
    low, middle, high = np.percentile(before_N3, (TAIL_PERCENT, 50, 100 - TAIL_PERCENT), axis=0)
    least, most = np.percentile(after_N3, (TAIL_PERCENT, 100 - TAIL_PERCENT), axis=0)
    there = gain_3 * middle + offset_3
    below = (there - least + TAIL_LEVELS) / np.maximum(middle - low, 1.0)
    above = (most + TAIL_LEVELS - there) / np.maximum(high - middle, 1.0)
    tame_3 = np.maximum(np.minimum.reduce([gain_3, below, above]), np.minimum(gain_3, least_gain))
    return tame_3, there - tame_3 * middle


def _settled(before_N3: np.ndarray, after_N3: np.ndarray, gain_3: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    gain_3 = gain_3.clip(LEAST_GAIN, MOST_GAIN)
    offset_3 = np.median(after_N3 - gain_3 * before_N3, axis=0)
    for _ in range(ROUNDS):
        miss_N = np.abs(after_N3 - gain_3 * before_N3 - offset_3).sum(axis=1)
        stable = miss_N <= np.quantile(miss_N, STABLE_SHARE)
        before, after = before_N3[stable], after_N3[stable]
        gain_3 = np.array([_gain(*bands) for bands in zip(before.T, after.T)]).clip(LEAST_GAIN, MOST_GAIN)
        offset_3 = np.median(after - gain_3 * before, axis=0).clip(-MOST_OFFSET, MOST_OFFSET)
    return gain_3, offset_3


def _gain(before_N: np.ndarray, after_N: np.ndarray) -> float:
    """The reduced major axis: both dates have noise, and neither may flatten the line."""
    spread = before_N.std(), after_N.std()
    if min(spread) < 1.0 or np.corrcoef(before_N, after_N)[0, 1] < LEAST_CORRELATION:
        return 1.0
    return float(spread[1] / spread[0])


def _typical(before_N3: np.ndarray, after_N3: np.ndarray, gain_3: np.ndarray, offset_3: np.ndarray) -> float:
    """How far a typical sample misses the line, in levels: the median over samples of the mean over bands."""
    return float(np.median(np.abs(after_N3 - gain_3 * before_N3 - offset_3).mean(axis=1)))


def _plain(note: str) -> Radiometry:
    return Radiometry(np.ones(3), np.zeros(3), note)


def _blocks(array_HW: np.ndarray) -> np.ndarray:
    """(H, W, …) in blocks, (H / BLOCK_PX, BLOCK_PX, W / BLOCK_PX, BLOCK_PX, …)."""
    height, width = array_HW.shape[:2]
    return array_HW.reshape(height // BLOCK_PX, BLOCK_PX, width // BLOCK_PX, BLOCK_PX, *array_HW.shape[2:])

"""How far the before image lies beside the after image: measured in many windows, undone where it is sure.

In each window the directions of the gradients are correlated, not their strength (orientation correlation: Fitch,
Kadyrov, Christmas & Kittler 2002), which light, haze and season leave much as they are; only the phase of the spectrum
counts (Kuglin & Hines 1975), under a Gaussian, so that the peak is a Gaussian too and a parabola through its logarithm
finds its top between pixels. The windows' correlations are added up, and each has a vote on the result.
"""

from __future__ import annotations

import functools
from collections.abc import Generator, Iterable
from typing import NamedTuple

import numpy as np
import shapely

from ..protocol.events import Progress
from ..protocol.geometry import Window
from ..protocol.sentences import Sentence
from .common_grid import CommonGrid, Pair

#: The largest shift along an axis that is looked for; the correlation is kept a little beyond, to see its peak whole.
REACH_PX = 12
RADIUS_PX = REACH_PX + 2
#: Sides of windows: half the picture's, between these, so that there are several votes; none in a smaller picture.
WINDOW_PX, SMALL_WINDOW_PX, LEAST_WINDOW_PX, MOST_WINDOWS_A_SIDE = 256, 96, 48, 4
#: A window with less than this share seen at both dates has no vote, nor one with less of it in the shared part.
LEAST_SEEN = 0.5
#: Spread of the Gaussian over the spectrum, in cycles a pixel: what is finer is noise.
LOW_PASS = 0.15
#: Gradients weaker than about this share of the median one count less: their directions are noise.
WEAK_GRADIENT = 0.5
#: How far a window's own peak may lie from the common one to vote for it.
AGREES_PX = 1.5
#: The peak over the next best, in unrelated pictures below 1.8 (measured), and the share of votes that make it sure.
SURE_RATIO, SURE_SHARE = 2.0, 1 / 3
#: With fewer windows than this their votes say little, and the peak has to be this much higher.
FEW_WINDOWS, FEW_RATIO = 4, 3.0
#: A shift below this is left alone: moving costs more sharpness than it mends.
LEAST_SHIFT_PX = 0.15
#: From this shift on it is measured again after moving, when the windows show the same ground.
LARGE_SHIFT_PX = 1.0
#: (whether the before image lay to the right, whether it lay down) → how far
LAY = {
    (True, True): Sentence("{x:.1f} pixels to the right and {y:.1f} down"),
    (True, False): Sentence("{x:.1f} pixels to the right and {y:.1f} up"),
    (False, True): Sentence("{x:.1f} pixels to the left and {y:.1f} down"),
    (False, False): Sentence("{x:.1f} pixels to the left and {y:.1f} up"),
}


class Registration(NamedTuple):
    """`shift_xy_px` is how far the before image's content lies to the right of and below where it should, in pixels of
    the grid, (0, 0) when that is not sure; `confidence` is 0–1; `apart_px` is how far from that some part of it clearly
    lies, 0 when none does; `note` is for the user.
    """

    shift_xy_px: tuple[float, float]
    confidence: float
    apart_px: float = 0.0
    note: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether the shift could be measured."""
        return self.confidence > 0


def register(grid: CommonGrid) -> Generator[Progress, None, tuple[CommonGrid, Registration]]:
    """Yield progress, return the grid with the before image moved to its place, and what was measured.

    The grid is returned as it is when the shift is small or not sure. Raises RasterUnreadable.
    """
    windows = spread_windows(grid)
    found = yield from _measure(grid, windows)
    if np.hypot(*found.shift_xy_px) >= LARGE_SHIFT_PX:
        rest = yield from _measure(grid.moved(found.shift_xy_px), windows)
        if not rest.is_sure or np.hypot(*rest.shift_xy_px) > AGREES_PX:
            return grid, _unsure()
        total = np.add(found.shift_xy_px, rest.shift_xy_px)
        found = rest._replace(shift_xy_px=(float(total[0]), float(total[1])))
    if max(map(abs, found.shift_xy_px)) > REACH_PX:
        return grid, _unsure()
    is_moved = bool(np.hypot(*found.shift_xy_px) >= LEAST_SHIFT_PX)
    found = found._replace(note=_note(found, grid.gsd_m, is_moved))
    return (grid.moved(found.shift_xy_px) if is_moved else grid), found


def spread_windows(grid: CommonGrid) -> list[Window]:
    """Up to 16 square windows spread over the part that both dates cover; none for a very small one."""
    shorter = min(grid.size_hw)
    if shorter < LEAST_WINDOW_PX:
        return []
    side = min(max(shorter // 2, SMALL_WINDOW_PX), WINDOW_PX, shorter) // 16 * 16  # quick to transform
    rows, columns = (
        np.linspace(0, length - side, min(round(2 * length / side) - 1, MOST_WINDOWS_A_SIDE)).astype(int)
        for length in grid.size_hw
    )
    windows = [Window(int(column), int(row), side, side) for row in rows for column in columns]
    return [window for window in windows if _shared_part(grid, window) >= LEAST_SEEN]


def correlation(pair: Pair) -> np.ndarray | None:
    """How alike the two dates are under each shift of whole pixels, (2 * RADIUS_PX + 1) square, in standard deviations;
    row and column RADIUS_PX stand for none. None where there is too little to see.
    """
    if pair.both.mean() < LEAST_SEEN:
        return None
    taper, low_pass = _frames(*pair.both.shape)
    before, after = (np.fft.fft2(_directions(pixels.rgb, pixels.valid & pair.both) * taper) for pixels in pair[:2])
    cross = before * after.conj()
    strength = np.abs(cross)
    if not strength.any():
        return None
    likeness = np.fft.ifft2(cross / np.maximum(strength, 1e-6 * strength.max()) * low_pass).real
    near = np.arange(-RADIUS_PX, RADIUS_PX + 1)
    return likeness[np.ix_(near, near)] / likeness.std()


def shift_of(correlations: Iterable[np.ndarray]) -> Registration:
    """The shift that the sum of several windows' correlations shows, when it is sharp and they agree."""
    correlations = list(correlations)
    if not correlations:
        return _unsure()
    shift_xy, ratio = _peak(sum(correlations))
    peaks = [_peak(one) for one in correlations]
    away_px = np.array([np.hypot(*(vote_xy - shift_xy)) for vote_xy, _ in peaks])
    share = float((away_px <= AGREES_PX).mean())
    needed = SURE_RATIO if len(correlations) >= FEW_WINDOWS else FEW_RATIO
    if ratio < needed or share < SURE_SHARE or np.abs(shift_xy).max() > REACH_PX:
        return _unsure()
    clear = away_px[[own_ratio >= FEW_RATIO for _, own_ratio in peaks]]
    apart_px = float(max(clear[clear > AGREES_PX], default=0.0))
    return Registration((float(shift_xy[0]), float(shift_xy[1])), share * (1 - 1 / ratio), apart_px)


def _measure(grid: CommonGrid, windows: list[Window]) -> Generator[Progress, None, Registration]:
    correlations = []
    step = Progress(None, "Laying the two dates over each other")
    for window in windows:
        yield step
        pair = grid.read(window)
        yield step
        found = correlation(pair)
        if found is not None:
            correlations.append(found)
    return shift_of(correlations)


def _directions(rgb_HW3: np.ndarray, valid_HW: np.ndarray) -> np.ndarray:
    """Where the gradient of the brightness points, as complex numbers of length 0–1, 0 beside invalid pixels."""
    grey = rgb_HW3.sum(axis=2, dtype=np.float32)
    inner = np.zeros(grey.shape, np.complex64)
    inner.real[1:-1, 1:-1] = grey[1:-1, 2:] - grey[1:-1, :-2]
    inner.imag[1:-1, 1:-1] = grey[2:, 1:-1] - grey[:-2, 1:-1]
    known = np.zeros(valid_HW.shape, bool)
    known[1:-1, 1:-1] = (
        valid_HW[1:-1, 1:-1] & valid_HW[1:-1, 2:] & valid_HW[1:-1, :-2] & valid_HW[2:, 1:-1] & valid_HW[:-2, 1:-1]
    )
    inner[~known] = 0
    length = np.abs(inner)
    weak = WEAK_GRADIENT * np.median(length[known]) if known.any() else 0.0
    return inner / (length + weak + 1e-3)


@functools.lru_cache(maxsize=4)
def _frames(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """What a window is faded out with at its edges, and its spectrum at its fine end."""
    taper = np.outer(np.hanning(height), np.hanning(width))
    squares = np.add.outer(np.fft.fftfreq(height) ** 2, np.fft.fftfreq(width) ** 2)
    return taper.astype(np.float32), np.exp(-0.5 * squares / LOW_PASS**2).astype(np.float32)


def _peak(correlation_SS: np.ndarray) -> tuple[np.ndarray, float]:
    """Where the highest peak lies, (x, y) in parts of pixels, and how many times the next best it is."""
    inner = correlation_SS[1:-1, 1:-1]
    row, column = np.add(np.unravel_index(inner.argmax(), inner.shape), 1)
    x = column - RADIUS_PX + _top(correlation_SS[row, column - 1 : column + 2])
    y = row - RADIUS_PX + _top(correlation_SS[row - 1 : row + 2, column])
    others = correlation_SS.copy()
    others[max(row - 3, 0) : row + 4, max(column - 3, 0) : column + 4] = -np.inf
    return np.array([x, y]), float(correlation_SS[row, column] / max(others.max(), 1e-6))


def _top(three: np.ndarray) -> float:
    """Where between -0.5 and 0.5 the top of a peak lies of which three neighbours are known, the middle one highest."""
    left, middle, right = np.log(three) if three.min() > 0 else three
    bend = left - 2 * middle + right
    return float(np.clip(0.5 * (left - right) / bend, -0.5, 0.5)) if bend < 0 else 0.0


def _shared_part(grid: CommonGrid, window: Window) -> float:
    left, top = window.col_off, window.row_off
    box = shapely.box(left, top, left + window.width, top + window.height)
    return float(shapely.area(grid.shared & box) / box.area)


def _unsure() -> Registration:
    note = Sentence(
        "How the two dates lie beside each other could not be measured for sure: they are compared as they lie, and "
        "edges may be taken for change."
    )
    return Registration((0.0, 0.0), 0.0, note=note)


def _note(found: Registration, gsd_m: float | None, is_moved: bool) -> Sentence:
    note = Sentence("The two dates lie over each other within {least} pixels.", least=LEAST_SHIFT_PX)
    if is_moved:
        note = _moved_note(found, gsd_m)
    if found.apart_px:
        apart = Sentence(
            "Parts of it still lie about {apart:.0f} pixels off: edges may be taken for change there.",
            apart=found.apart_px,
        )
        note = Sentence("{first} {second}", first=note, second=apart)
    return note


def _moved_note(found: Registration, gsd_m: float | None) -> Sentence:
    x, y = found.shift_xy_px
    shift = LAY[x > 0, y > 0].filled(x=abs(x), y=abs(y))
    if gsd_m is None:
        return Sentence(
            "The before image lay {shift}; it was moved back (confidence {confidence:.0%}).",
            shift=shift, confidence=found.confidence,
        )
    return Sentence(
        "The before image lay {shift} ({length:.2g} m); it was moved back (confidence {confidence:.0%}).",
        shift=shift, length=float(np.hypot(x, y)) * gsd_m, confidence=found.confidence,
    )

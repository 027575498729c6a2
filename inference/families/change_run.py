"""How likely each place changed, and what lay there at either date: both dates tile by tile through encoder and
detector into mosaics.

The detector always sees views of one size on one lattice, as large as those it learnt from; a tile is what is read at
once, as many views as fit. So nothing but speed and memory follows from the size of the tiles. Coarse pixels are shown
magnified, as they were to the network when it learnt: houses of a pixel or two are not seen otherwise.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..change.detector import ChangeDetector
from ..encoders.pyramid import MULTIPLE_PX, Features, PyramidEncoder
from ..masks.land import enlarged, land_probability
from ..protocol.events import Event, Progress
from ..protocol.geometry import Window
from ..protocol.sentences import Sentence
from ..raster.ahead import read_ahead
from ..raster.aligned import AlignedDates
from ..raster.common_grid import Pair
from ..raster.stitch import Mosaic
from .change_level import Level, lowered
from .two_looks import looks, shown_at_both

STRIDE = 4
#: pixels from this size on, in metres, are shown so much larger
COARSE_GSD_M, MAGNIFIED = 5.0, 2
#: with pixels smaller than this a view that may show a change, as likely as this, is looked at once more, magnified:
#: sheds and trees are small and their outlines count
FINE_GSD_M, GLANCE_MIN = 1.0, 0.005
#: what the detector sees at once, what neighbouring views share, and how much of that is left out at their edges, where
#: a network sees the least around a pixel
VIEW_PX, OVERLAP_PX, EDGE_PX = 256, 64, 16


class View(NamedTuple):
    """What the detector sees at once, and the part of that which counts; both in pixels of the grid."""

    window: Window
    inner: Window


@dataclass(frozen=True)
class ChangeMaps:
    """What a run found on a grid of height × width pixels.

    change   probability of change, all of the grid
    land     for each date a mosaic a class at a quarter of the size, none where the encoder knows no land cover
    seen     (height, width) bool: compared at all
    """

    change: Mosaic
    land: tuple[tuple[Mosaic, ...], tuple[Mosaic, ...]]
    seen: np.ndarray

    @property
    def probability(self) -> np.ndarray:
        """(height, width) float16; of no meaning where not `seen`."""
        height, width = self.seen.shape
        return self.change.probability()[:height, :width]

    def mask(self, threshold: float) -> np.ndarray:
        """(height, width) bool: changed."""
        height, width = self.seen.shape
        return self.change.mask(threshold)[:height, :width] & self.seen


class ChangeRun:
    """One comparison of two dates: `map` fills `maps`."""

    def __init__(self, encoder: PyramidEncoder, detector: ChangeDetector, dates: AlignedDates, classes: int) -> None:
        self._encoder, self._detector, self._dates = encoder, detector, dates
        height, width = dates.grid.size_hw
        gsd_m = dates.grid.gsd_m or FINE_GSD_M
        self._larger, self._looks_again = MAGNIFIED if gsd_m >= COARSE_GSD_M else 1, gsd_m < FINE_GSD_M
        self._lattice = Lattice.of(height, width, self._larger)
        rows, columns = self._lattice.size_hw
        quarter = rows // STRIDE, columns // STRIDE
        land = tuple(tuple(Mosaic(*quarter) for _ in range(classes)) for _ in range(2))
        self.maps = ChangeMaps(Mosaic(rows, columns), land, np.zeros((height, width), bool))

    def map(self, tile_px: int, level: Level | None = None) -> Iterator[Event]:
        """Compare tile by tile, yielding progress after each look at a view; then hold the whole against a level."""
        tiles = list(self._lattice.tiles(tile_px))
        message = Sentence("Comparing {how}", how=_how_fine(self._dates.grid.gsd_m))
        yield Progress(0.0, message)
        for number, (views, pair) in enumerate(read_ahead(tiles, self._read)):
            for done, view in enumerate(views):
                progress = Progress((number + done / len(views)) / len(tiles), message)
                yield progress
                for _ in self._add(view, _part(pair, view.window, views[0].window)):
                    yield progress
        for _ in lowered(self.maps.change, self.maps.seen, level) if level else ():
            yield Progress(1.0, message)

    def _read(self, views: list[View]) -> Pair:
        first, last = views[0].window, views[-1].window
        size = last.col_off + last.width - first.col_off, last.row_off + last.height - first.row_off
        return self._dates.read(Window(first.col_off, first.row_off, *size))

    def _add(self, view: View, pair: Pair) -> Iterator[None]:
        """Blend one view in, yielding after every look at a date."""
        before, after = shown_at_both(pair)
        self._remember(view.window, pair.both)
        if not pair.both.any() or np.array_equal(before, after):
            self._blend(self.maps.change, view, np.zeros(pair.both.shape, np.float32), 1)
            return
        change, dates = yield from self._change(before, after, self._larger)
        if self._looks_again and change.max() >= GLANCE_MIN:
            change, _ = yield from self._change(before, after, MAGNIFIED)
        self._blend(self.maps.change, view, np.where(pair.both, change, 0.0), 1)
        for mosaics, date in zip(self.maps.land, dates):
            for index, mosaic in enumerate(mosaics):
                self._blend(mosaic, view, reduced(_sigmoid(date.land[0, index]), self._larger), STRIDE)

    def _change(
        self, before: np.ndarray, after: np.ndarray, larger: int
    ) -> Generator[None, None, tuple[np.ndarray, list[Features]]]:
        """How likely each pixel of a view changed, seen so many times as large, and what was seen of either date."""
        dates = yield from looks(self._encoder, (magnified(date, larger) for date in (before, after)))
        shown_hw = tuple(larger * side for side in before.shape[:2])
        return reduced(land_probability(self._detector.changed(*dates)[0], STRIDE, shown_hw), larger), dates

    def _remember(self, window: Window, both: np.ndarray) -> None:
        part = self.maps.seen[window.row_off :, window.col_off :][: window.height, : window.width]
        part |= both[: part.shape[0], : part.shape[1]]

    def _blend(self, mosaic: Mosaic, view: View, values: np.ndarray, stride: int) -> None:
        window, inner = view
        top, left = (inner.row_off - window.row_off) // stride, (inner.col_off - window.col_off) // stride
        height, width = inner.height // stride, inner.width // stride
        place = Window(inner.col_off // stride, inner.row_off // stride, width, height)
        mosaic.add(place, values[top : top + height, left : left + width])


class Lattice(NamedTuple):
    """Where views lie along either axis: starts and size in pixels of the grid, shown `larger` times as large."""

    tops: tuple[int, ...]
    lefts: tuple[int, ...]
    view_hw: tuple[int, int]
    larger: int = 1

    @classmethod
    def of(cls, height: int, width: int, larger: int = 1) -> Lattice:
        """The lattice that covers a grid; it may reach beyond the grid's right and bottom."""
        view_hw = tuple(min(VIEW_PX // larger, -(-length // MULTIPLE_PX) * MULTIPLE_PX) for length in (height, width))
        step = (VIEW_PX - OVERLAP_PX) // larger
        tops, lefts = (_starts(length, view, step) for length, view in zip((height, width), view_hw))
        return cls(tops, lefts, view_hw, larger)

    @property
    def size_hw(self) -> tuple[int, int]:
        """Height and width of all views together."""
        return self.tops[-1] + self.view_hw[0], self.lefts[-1] + self.view_hw[1]

    def tiles(self, tile_px: int) -> Iterator[list[View]]:
        """Views in groups that fill about a tile, row by row; at least one a group."""
        most = max(1, (self.larger * tile_px - OVERLAP_PX) // (VIEW_PX - OVERLAP_PX))
        for row in range(0, len(self.tops), most):
            for column in range(0, len(self.lefts), most):
                tops, lefts = self.tops[row : row + most], self.lefts[column : column + most]
                yield [self._view(top, left) for top in tops for left in lefts]

    def _view(self, top: int, left: int) -> View:
        """The view with its inner part; at the border of the whole nothing is left out."""
        height, width = self.view_hw
        edge = EDGE_PX // self.larger
        (upper, lower), (near, far) = (
            _inner(start, size, whole, edge) for start, size, whole in zip((top, left), self.view_hw, self.size_hw)
        )
        return View(Window(left, top, width, height), Window(near, upper, far - near, lower - upper))


def magnified(rgb_HW3: np.ndarray, larger: int) -> np.ndarray:
    """A picture with so many times as many pixels along either side, uint8."""
    if larger == 1:
        return rgb_HW3
    return (enlarged(rgb_HW3.astype(np.float32), larger) + 0.5).astype(np.uint8)


def reduced(values_HW: np.ndarray, larger: int) -> np.ndarray:
    """The means of squares of so many values along either side."""
    height, width = (side // larger for side in values_HW.shape)
    return values_HW.reshape(height, larger, width, larger).mean(axis=(1, 3), dtype=np.float32)


def _starts(length: int, view: int, step: int) -> tuple[int, ...]:
    return tuple(range(0, max(length - (view - step), 1), step)) if length > view else (0,)


def _inner(start: int, size: int, whole: int, edge: int) -> tuple[int, int]:
    end = start + size
    return (start + edge if start else 0), (end - edge if end < whole else end)


def _part(pair: Pair, window: Window, first: Window) -> Pair:
    """The part of a tile that a view shows; the tile begins where its first view does."""
    top, left = window.row_off - first.row_off, window.col_off - first.col_off
    rows, columns = slice(top, top + window.height), slice(left, left + window.width)
    before, after = (type(date)(date.rgb[rows, columns], date.valid[rows, columns]) for date in pair[:2])
    return Pair(before, after, pair.both[rows, columns])


def _sigmoid(logits: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-logits.clip(-30.0, 30.0)))


def _how_fine(gsd_m: float | None) -> Sentence:
    return Sentence("pixel by pixel") if gsd_m is None else Sentence("at {size:.2g} m a pixel", size=float(gsd_m))



"""Two dates laid over each other, brought into one light and to one sharpness, ready for a model."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from ..protocol.errors import NoPixels
from ..protocol.events import Progress
from ..protocol.geometry import Window
from .common_grid import CommonGrid, Pair, cut, padded
from .radiometry import Radiometry, fit_radiometry, samples_of
from .registration import Registration, register, spread_windows
from .sharpness import Sharpness, fit_sharpness
from .tiling import tiles

#: Tiles in which a pixel is looked for that both dates show, where none is found at once.
SEARCH_PX = 512


@dataclass(frozen=True)
class AlignedDates:
    """A grid whose before image lies where it should and has the after image's colours, neither sharper than the
    other; made by `align`.
    """

    grid: CommonGrid
    registration: Registration
    radiometry: Radiometry
    sharpness: Sharpness = Sharpness()

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences for the user: how the dates are compared, and what was done to either image."""
        blurred = (self.sharpness.note,) if self.sharpness.note else ()
        return (*self.grid.notes, self.registration.note, self.radiometry.note, *blurred)

    def read(self, window: Window, padded_hw: tuple[int, int] | None = None) -> Pair:
        """Both dates in a window of grid pixels, as `CommonGrid.read` gives them, in one light and equally sharp."""
        margin = self.sharpness.margin_px
        if not margin:
            return self._in_one_light(window, padded_hw)
        height, width = window.height, window.width
        wider = Window(window.col_off - margin, window.row_off - margin, width + 2 * margin, height + 2 * margin)
        around = self.sharpness.applied(self._in_one_light(wider))
        return padded(cut(around, margin, (height, width)), padded_hw)

    def _in_one_light(self, window: Window, padded_hw: tuple[int, int] | None = None) -> Pair:
        pair = self.grid.read(window, padded_hw)
        return pair._replace(before=self.radiometry.applied(pair.before))


def align(grid: CommonGrid) -> Generator[Progress, None, AlignedDates]:
    """Yield progress at least once a window, return the dates aligned.

    Raises NoPixels when no pixel is seen at both dates, RasterUnreadable.
    """
    grid, registration = yield from register(grid)
    height, width = grid.size_hw
    samples, seen = [], []
    step = Progress(None, "Matching the colours of the two dates")
    for window in spread_windows(grid) or [Window(0, 0, width, height)]:
        yield step
        pair = grid.read(window)
        samples.append(samples_of(pair))
        seen.append(pair)
    if not any(map(len, samples)):
        yield from _search(grid)
    yield step
    radiometry = fit_radiometry(samples)
    sharpness = yield from fit_sharpness(seen)
    return AlignedDates(grid, registration, radiometry, sharpness)


def _search(grid: CommonGrid) -> Generator[Progress, None, None]:
    """Look everywhere for a pixel that both dates show; raises NoPixels."""
    for tile in tiles(*grid.size_hw, SEARCH_PX, 0):
        yield Progress(None, "Looking for pixels that both dates show")
        if grid.read(tile.window).both.any():
            return
    raise NoPixels(
        "Where the two dates overlap, no pixel can be seen at both: one or the other is nodata or transparent. "
        "Choose another place."
    )

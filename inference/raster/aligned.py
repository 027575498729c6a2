"""Two dates laid over each other and brought into one light, ready for a model."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from ..protocol.errors import NoPixels
from ..protocol.events import Progress
from ..protocol.geometry import Window
from .common_grid import CommonGrid, Pair
from .radiometry import Radiometry, fit_radiometry, samples_of
from .registration import Registration, register, spread_windows
from .tiling import tiles

#: Tiles in which a pixel is looked for that both dates show, where none is found at once.
SEARCH_PX = 512


@dataclass(frozen=True)
class AlignedDates:
    """A grid whose before image lies where it should and has the after image's colours; made by `align`."""

    grid: CommonGrid
    registration: Registration
    radiometry: Radiometry

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences for the user: how the dates are compared, and what was done to the before image."""
        return (*self.grid.notes, self.registration.note, self.radiometry.note)

    def read(self, window: Window, padded_hw: tuple[int, int] | None = None) -> Pair:
        """Both dates in a window of grid pixels, as `CommonGrid.read` gives them, in one light."""
        pair = self.grid.read(window, padded_hw)
        return pair._replace(before=self.radiometry.applied(pair.before))


def align(grid: CommonGrid) -> Generator[Progress, None, AlignedDates]:
    """Yield progress at least once a window, return the dates aligned.

    Raises NoPixels when no pixel is seen at both dates, RasterUnreadable.
    """
    grid, registration = yield from register(grid)
    height, width = grid.size_hw
    samples = []
    for window in spread_windows(grid) or [Window(0, 0, width, height)]:
        yield Progress(None, "Matching the colours of the two dates")
        samples.append(samples_of(grid.read(window)))
    if not any(map(len, samples)):
        yield from _search(grid)
    return AlignedDates(grid, registration, fit_radiometry(samples))


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

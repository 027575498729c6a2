"""Pairs of dates under test: they go in as georeferenced files and come out as what a user would see of them."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np
import rasterio
from affine import Affine
from rasterio.features import rasterize

from ...change.answer_forms import PROMPTS, YES_NO
from ...families.compact import Compact
from ...protocol.errors import AnswerBroken
from ...protocol.events import Finding, Findings, Text
from ...protocol.requests import COMPARE, Source, TaskRequest
from ...protocol.talk import Turn
from ...raster.aligned import align
from ...raster.common_grid import CommonGrid, open_pair

Result = TypeVar("Result")
#: where made pairs lie, as they have to lie somewhere; and their pixels, where nobody told the size
CRS, CORNER, USUAL_GSD_M = "EPSG:32631", (500_000.0, 5_000_000.0), 0.5
#: UTM's scale at its middle: a metre on the ground is a little less on the map
MAP_SCALE = 0.9996


class Shown(NamedTuple):
    """What was answered: the findings that lie on the map, in pixels of the after picture, and the text."""

    findings: tuple[Finding, ...]
    text: str


class OpenPair:
    """A pair that questions can be put to; use `opened`."""

    def __init__(self, pack: Compact, before: Path, after: Path, size_hw: tuple[int, int]) -> None:
        self._pack, self._before, self._after, self._size_hw = pack, before, after, size_hw

    def ask(self, prompt: str = "", history: tuple[Turn, ...] = ()) -> Shown:
        """The answer of the pack, after the turns before."""
        with self._grid(prompt) as (grid, request):
            request = replace(request, history=history)
            events = list(self._pack.compare(grid, request))
        found = (finding for event in events if isinstance(event, Findings) for finding in event.findings)
        return Shown(tuple(found), "".join(event.text for event in events if isinstance(event, Text)))

    @property
    def has_words(self) -> bool:
        """Whether the pack has words of its own about change."""
        return self._pack.comparer.teller is not None

    def told(self, prompt: str) -> str:
        """What the decoder says by itself, whatever the map says; "" for a broken answer."""
        with self._grid(prompt) as (grid, _), contextlib.suppress(AnswerBroken):
            return "".join(self._pack.comparer.teller(prompt, returned(align(grid))))
        return ""

    def probability(self) -> np.ndarray:
        """How likely each pixel changed, (H, W) float32, 0 where not compared; the grid is that of the after picture
        where the card's finest gsd is not coarser.
        """
        with self._grid("") as (grid, _):
            maps = returned(self._pack.comparer.maps_of(returned(align(grid))))
        return np.where(maps.seen, maps.probability, 0).astype(np.float32)

    @contextlib.contextmanager
    def _grid(self, prompt: str) -> Iterator[tuple[CommonGrid, TaskRequest]]:
        request = TaskRequest(COMPARE, Source(str(self._after)), prompt, before=Source(str(self._before)))
        with open_pair(request, self._pack.card.preprocessing["change"].get("finest_gsd_m")) as grid:
            yield grid, request

    def findings(self) -> tuple[Finding, ...]:
        """Everything that was found, without a word of the decoder."""
        return self.ask(PROMPTS[YES_NO]).findings

    def mask(self) -> np.ndarray:
        """Where change is found, (H, W) bool of the after picture."""
        rings = [polygon for finding in self.findings() for polygon in finding.polygons]
        shapes = [{"type": "Polygon", "coordinates": polygon} for polygon in rings]
        nothing = np.zeros(self._size_hw, bool)
        return rasterize(shapes, self._size_hw, dtype=np.uint8).astype(bool) if shapes else nothing


@contextlib.contextmanager
def opened(
    pack: Compact, before_hwc: np.ndarray, after_hwc: np.ndarray, gsd_m: float | None, after_gsd_m: float | None = None
) -> Iterator[OpenPair]:
    """A pair of pictures (H, W, 3) uint8 of one place, written to files; their pixels may differ in size."""
    before_gsd_m = gsd_m or USUAL_GSD_M
    with tempfile.TemporaryDirectory() as folder:
        paths = Path(folder) / "before.tif", Path(folder) / "after.tif"
        for path, rgb, size_m in zip(paths, (before_hwc, after_hwc), (before_gsd_m, after_gsd_m or before_gsd_m)):
            _write(path, rgb, size_m * MAP_SCALE)
        yield OpenPair(pack, *paths, after_hwc.shape[:2])


def returned(steps: Generator[Any, None, Result]) -> Result:
    """Run a generator to its end for what it returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def _write(path: Path, rgb_hwc: np.ndarray, pixel: float) -> None:
    height, width = rgb_hwc.shape[:2]
    transform = Affine(pixel, 0.0, CORNER[0], 0.0, -pixel, CORNER[1])
    form = {"driver": "GTiff", "count": 3, "dtype": "uint8", "crs": CRS, "photometric": "RGB"}
    with rasterio.open(path, "w", height=height, width=width, transform=transform, **form) as dataset:
        dataset.write(rgb_hwc.transpose(2, 0, 1))

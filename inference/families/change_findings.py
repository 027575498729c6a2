"""From maps of change to findings: outlines, what was there and what is, how sure, how large."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from ..change.answer_forms import ANYTHING
from ..protocol.events import MASK, Event, Finding, Progress
from ..protocol.geometry import Ring, Window
from ..protocol.sentences import Sentence
from ..raster.common_grid import CommonGrid
from ..raster.georeference import place
from ..raster.outline_steps import outlines_in_steps
from ..raster.polygons import Polygon
from .change_likely import Likely, joined_px
from .change_run import STRIDE, ChangeMaps

#: a change is called after what came or went, in this order; the rest are grounds that things stand on
NAMED_BY = ("building", "road", "water", "vegetation", "land")
BUILDING, VEGETATION, TREE = "building", "vegetation", "tree"
#: vegetation that comes or goes on no more than this, in m², is a tree: a crown 18 m across
LARGEST_TREE_M2 = 250.0
#: polygons that are named between two looks at whether the job is cancelled, and the pixels of the window around one
#: that is worth a look of its own
AT_ONCE, LARGE_PX = 10, 1_000_000
#: what is found to have changed is rarely the same at both dates: that it is counts so much
SAME = 0.3


@dataclass(frozen=True)
class Change:
    """A finding in pixels of the after window, its size in pixels of the grid and on the ground (None without CRS)."""

    finding: Finding
    size_px: int
    area_m2: float | None


class Limits(NamedTuple):
    """What counts as a change: a region likelier than `score_min` throughout and than `sure_min` somewhere (two
    thresholds: Canny 1986), of at least `min_area_px` pixels of the grid.
    """

    score_min: float
    min_area_px: float
    sure_min: float = 0.0

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Limits:
        """Those that a card tells under `preprocessing.change`."""
        return cls(settings["score_min"], settings["min_area_px"], settings.get("sure_min", 0.0))


def changes_in(
    maps: ChangeMaps, grid: CommonGrid, classes: Sequence[str], limits: Limits
) -> Generator[Event, None, list[Change]]:
    """Yield progress, return the changes, surest first; `classes` name the land cover of the maps.

    What lies outside the area asked about is left out.
    """
    found: list[Change] = []
    for polygons in outlines_in_steps(Likely(maps, limits.score_min, joined_px(grid.gsd_m)), limits.min_area_px):
        yield Progress(1.0, "Drawing outlines")
        for number, polygon in enumerate(polygons, 1):
            change = yield from _change(polygon, maps, grid, classes, limits.sure_min)
            found += [change] if change else []
            if number % AT_ONCE == 0:
                yield Progress(1.0, Sentence("Naming what changed: {count}", count=len(found)))
    return sorted(found, key=lambda change: -change.finding.score)


def _change(
    polygon: Polygon, maps: ChangeMaps, grid: CommonGrid, classes: Sequence[str], sure_min: float
) -> Generator[Event, None, Change | None]:
    """Yield progress on a large polygon, return what it is; None where it is nowhere sure, or outside the area."""
    box, inside = filled(polygon)
    step = [Progress(1.0, "Naming what changed")] * (inside.size > LARGE_PX)
    yield from step
    scores = inner_values(maps.probability, box, inside)
    if sure_min > 0 and float(scores.max()) < sure_min:
        return None
    score = float(scores.mean(dtype=np.float64))
    yield from step
    was, becomes = cover_of(*_cover(maps, box, inside), classes)
    yield from step
    size_px = int(inside.sum())
    label = label_of(was, becomes, None if grid.gsd_m is None else size_px * grid.gsd_m**2)
    rings = tuple(grid.in_window(ring) for ring in polygon)
    xs, ys = zip(*rings[0])
    bounds = (min(xs), min(ys), max(xs), max(ys))
    if label == ANYTHING:
        was = becomes = ""
    if label == TREE:
        was, becomes = (TREE if cover == VEGETATION else cover for cover in (was, becomes))
    finding = Finding(MASK, label, round(score, 4), bounds, (rings,), was, becomes)
    on_map = place(finding, grid.overlay.after)
    return None if on_map is None else Change(finding, size_px, on_map.area_m2)


def inner_values(values_HW: np.ndarray, box: Window, inside: np.ndarray) -> np.ndarray:
    """The values of a map inside a polygon that `filled` filled, (pixels,)."""
    part = values_HW[box.row_off : box.row_off + box.height, box.col_off : box.col_off + box.width]
    return part[inside[: part.shape[0], : part.shape[1]]]


def label_of(was: str, becomes: str, area_m2: float | None) -> str:
    """What a change is called, given the cover before and after and its size where that is known.

    Where both dates show the same cover, other than buildings, nobody can tell what became of what.
    """
    if was == becomes != BUILDING:
        return ANYTHING
    named = next((name for name in NAMED_BY if name in (was, becomes)), "") or becomes or was or ANYTHING
    is_small = area_m2 is not None and area_m2 <= LARGEST_TREE_M2
    return TREE if named == VEGETATION and is_small and was != becomes else named


def cover_of(before_C: np.ndarray, after_C: np.ndarray, classes: Sequence[str]) -> tuple[str, str]:
    """The likeliest cover before and after, from the probability of each class; "" where no class is known."""
    if not len(before_C):
        return "", ""
    together = np.outer(before_C, after_C)
    together[np.diag_indices_from(together)] *= SAME
    if not together.any():
        return "", ""
    was, becomes = np.unravel_index(int(together.argmax()), together.shape)
    return classes[was], classes[becomes]


def _cover(maps: ChangeMaps, box: Window, inside: np.ndarray) -> list[np.ndarray]:
    """The mean probability of each class inside, for both dates (C,)."""
    height, width = inside.shape
    share = inside.reshape(height // STRIDE, STRIDE, width // STRIDE, STRIDE).mean(axis=(1, 3))
    top, left = box.row_off // STRIDE, box.col_off // STRIDE
    part = np.s_[top : top + share.shape[0], left : left + share.shape[1]]
    return [
        np.array([(mosaic.probability()[part] * share).sum() / share.sum() for mosaic in mosaics])
        for mosaics in maps.land
    ]


def filled(polygon: Polygon) -> tuple[Window, np.ndarray]:
    """A window around a polygon whose sides run along pixels, and which of its pixels are inside, (height, width) bool.

    The window starts at, and measures, multiples of `STRIDE`.
    """
    xs, ys = zip(*polygon[0])
    left, top = (int(min(side)) // STRIDE * STRIDE for side in (xs, ys))
    width, height = (-(-int(max(side) - start) // STRIDE) * STRIDE for side, start in ((xs, left), (ys, top)))
    turns = np.zeros((height, width), bool)
    for ring in polygon:
        for x, y0, y1 in _uprights(ring):
            if x - left < width:
                turns[y0 - top : y1 - top, x - left] ^= True
    return Window(left, top, width, height), np.logical_xor.accumulate(turns, axis=1)


def _uprights(ring: Ring) -> list[tuple[int, int, int]]:
    """The vertical sides of a ring: x, and y from and to."""
    sides = ((int(x0), *sorted((int(y0), int(y1)))) for (x0, y0), (x1, y1) in zip(ring, ring[1:]) if x0 == x1)
    return list(sides)

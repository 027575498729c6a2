"""Where in a scene a phrase fits: a heat map of the whole, the places that stand out, and a sentence about them.

Semantic localisation (Yuan et al. 2022; GeoRSCLIP 2023) with windows of three sizes, whose scores are those of a phrase
among other kinds of place (`retrieval/where.py`). Things named that the box head knows add where they were found.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..encoders.proposals import decode_boxes
from ..encoders.pyramid import PyramidEncoder
from ..protocol.events import MASK, Event, Finding, Findings, Progress, Raster, Text
from ..protocol.model_card import ModelCard
from ..protocol.names import labels_named
from ..protocol.requests import TaskRequest
from ..protocol.sentences import Sentence
from ..raster.grid import AnalysisGrid
from ..raster.polygons import mean_inside, outlines
from ..raster.probability_file import write_probability
from ..raster.scene import Scene
from ..retrieval.embedder import Embedder
from ..retrieval.heat import HeatMap, resized, smoothed, stretched
from ..retrieval.where import BOX_MIN, Fit, Presence, phrase_in
from .placing import whereabouts
from .reading import read_names
from .scanning import CELL_PX, Scanned, cells_of, grids_of, scan

#: standard deviation of the smoothing in cells, of the map and of the boxes that were found
SMOOTH_CELLS, BOX_SMOOTH_CELLS = 1.5, 2.0
#: what half of the scene stays below is the bottom of the map
BOTTOM = 0.5
#: how much boxes count where the phrase names things that have them
BOX_SHARE = 0.5
#: places warmer than this are findings, unless the request says otherwise; at most so many
WARM_MIN, MOST_PLACES = 0.5, 50
#: labels that nearly every scene has say little about where a phrase is meant when it names others too
EVERYWHERE = frozenset({"building", "tree", "vehicle"})
#: pixels of the map along a cell, where the map stays below so many pixels
FINE, MOST_PX = 4, 4_000_000
#: the best place must have so many times the share of a phrase that fits no better than its rivals, and of the middle
#: of the places
CLEAR, LIFTED = 5.0, 1.3
#: a box this sure shows that something named is there
SURE_BOX = 0.45
MEANING = Sentence(
    "How well “{phrase}” fits each place, 0–1, compared with the rest of the area: 1 is the best place in it, 0 what "
    "half of it stays below. No value where there are no pixels."
)


@dataclass(frozen=True)
class Heat:
    """A finished map: `warmth` (rows, columns) float32 0–1 and `seen` bool on the cells of `grid`; `best` is the share
    of the phrase at the best place over the share that a phrase has by chance, `lift` over its median share; `boxes`
    the number of cells with things that were surely found.
    """

    grid: AnalysisGrid
    warmth: np.ndarray
    seen: np.ndarray
    best: float
    lift: float
    boxes: int

    @property
    def is_clear(self) -> bool:
        """Whether the phrase fits anywhere, as far as one can tell; the map compares places whether or not it does."""
        return self.boxes > 0 or (self.best >= CLEAR and self.lift >= LIFTED)


class Localizer:
    """Places phrases by a pack's dual encoder and box head."""

    def __init__(self, card: ModelCard, encoder: PyramidEncoder, embedder: Embedder) -> None:
        self._card, self._encoder, self._embedder = card, encoder, embedder
        self._names_KS: np.ndarray | None = None

    def localize(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """The map as a raster where one is wanted, its warm places as findings, and what is to be said about them."""
        phrase = phrase_in(request.prompt)
        yield Progress(0.0, "Reading the phrase")
        (heat,) = yield from self.heat(scene, [phrase], request.gsd_m)
        warm_min = WARM_MIN if request.score_min is None else request.score_min
        found = warm_places(heat, phrase, warm_min) if heat.is_clear else []
        if request.raster_path:
            yield from _written(request.raster_path, heat, phrase)
        if found:
            yield Findings(tuple(found))
        yield Text(told(phrase, heat, found))

    def heat(
        self, scene: Scene, phrases: Sequence[str], gsd_m: float | None = None
    ) -> Generator[Event, None, list[Heat]]:
        """Yield progress, return the map of each phrase; the scene is looked at once for all."""
        if self._names_KS is None:
            self._names_KS = yield from read_names(self._embedder, self._card.labels.get("scenes") or ["land"])
        fits = [Fit(phrase, self._names_KS) for phrase in self._embedder.sentences(phrases)]
        grids = grids_of(scene, self._card.preprocessing["finest_gsd_m"]["ground"], gsd_m)
        presences = [Presence(self._labels(phrase), cells_of(grids[0]), CELL_PX) for phrase in phrases]
        behind, maps, work = 0.0, [], np.array([grid.size_hw[0] * grid.size_hw[1] for grid in grids], float)
        for grid, share in zip(grids, work / work.sum()):
            maps.append(HeatMap(len(phrases), cells_of(grid)))
            done = behind
            for scanned in scan(grid, self._encoder, self._embedder):
                if scanned is not None:
                    done = behind + share * scanned.done
                    scores_PRQ = np.stack([fit.scores(scanned.vectors) for fit in fits])
                    maps[-1].add(scanned.corner_rc, scores_PRQ, scanned.taken, scanned.window_hw)
                    if grid is grids[0] and any(presence.is_known for presence in presences):
                        self._add_boxes(scanned, presences)
                yield Progress(done, Sentence("Looking {how}", how=grid.words))
            behind += share
        yield Progress(1.0, "Putting the map together")
        means = [each.mean() for each in maps]
        return [
            _together([mean[number] for mean in means], maps[0].seen, presence, grids[0], fit.chance())
            for number, (fit, presence) in enumerate(zip(fits, presences))
        ]

    def _labels(self, phrase: str) -> list[int]:
        """Numbers of the labels of boxes that a phrase names."""
        known = tuple(self._card.labels.get("boxes", ()))
        named = labels_named(phrase, known)
        telling = [label for label in named if label not in EVERYWHERE] or named
        return [known.index(label) for label in telling]

    def _add_boxes(self, scanned: Scanned, presences: Sequence[Presence]) -> None:
        height, width = scanned.pixels.valid.shape
        boxes = decode_boxes(scanned.features.boxes[0], height, width, BOX_MIN)
        for presence in presences:
            presence.add(boxes, scanned.corner_rc)


def _together(
    scales: Sequence[np.ndarray], seen: np.ndarray, presence: Presence, grid: AnalysisGrid, chance: float
) -> Heat:
    """The mean of all scales on the finest cells, smoothed, from the median to the best place as 0–1."""
    shares = smoothed(np.mean([resized(scale, seen.shape) for scale in scales], axis=0), SMOOTH_CELLS)
    known = shares[seen] if seen.any() else shares
    low, high = float(np.quantile(known, BOTTOM)), float(known.max())
    warmth = stretched(shares, low, high)
    if presence.best.any():
        near = smoothed(presence.best, BOX_SMOOTH_CELLS)
        warmth = (1 - BOX_SHARE) * warmth + BOX_SHARE * near / near.max()
        warmth = stretched(warmth, 0.0, float(warmth[seen].max()))
    boxes = int((presence.best >= SURE_BOX).sum())
    return Heat(grid, np.where(seen, warmth, 0.0), seen, high / chance, high / max(low, 1e-9), boxes)


def warm_places(heat: Heat, phrase: str, warm_min: float) -> list[Finding]:
    """Outlines of what is at least so warm, in source pixels of the window, warmest first."""
    sx, sy = (scale * CELL_PX / FINE for scale in heat.grid.scale_xy)
    fine = resized(heat.warmth, tuple(side * FINE for side in heat.warmth.shape))
    polygons = list(outlines(fine >= max(warm_min, 0.01), min_area_px=FINE))
    scores = mean_inside(polygons, fine)
    width_px, height_px = heat.grid.scene.width_px, heat.grid.scene.height_px
    found = []
    for polygon, score in zip(polygons, scores):
        rings = tuple([(min(x * sx, width_px), min(y * sy, height_px)) for x, y in ring] for ring in polygon)
        xs, ys = zip(*rings[0])
        found.append(Finding(MASK, phrase, round(score, 4), (min(xs), min(ys), max(xs), max(ys)), (rings,)))
    return sorted(found, key=lambda finding: -finding.score)[:MOST_PLACES]


def told(phrase: str, heat: Heat, found: list[Finding]) -> str:
    """Where it fits best, and how far that can be relied on."""
    if not heat.is_clear:
        return f"Nothing here fits “{phrase}” clearly: a heat map shows only where it fits least badly."
    if not found:
        return f"No place here is warm enough for “{phrase}”; lower the least score to see more."
    scene = heat.grid.scene
    where = whereabouts(found[0], scene.width_px, scene.height_px)
    share = float((heat.warmth[heat.seen] >= WARM_MIN).mean())
    more = f" and stands out in {len(found)} places" if len(found) > 1 else ""
    return (
        f"“{phrase}” fits best {where}{more}, {share:.1%} of the area. The map compares places with each other: check "
        "the warm ones."
    )


def _written(path: str, heat: Heat, phrase: str) -> Iterator[Event]:
    """Write the map, finer than its cells where it stays small."""
    fine = FINE if heat.warmth.size * FINE**2 <= MOST_PX else 1
    size_hw = tuple(side * fine for side in heat.warmth.shape)
    warmth = resized(heat.warmth, size_hw)
    seen = np.repeat(np.repeat(heat.seen, fine, axis=0), fine, axis=1)
    scene = heat.grid.scene
    sx, sy = (scale * CELL_PX / fine for scale in heat.grid.scale_xy)
    rows, columns = (-(-side // scale) for side, scale in ((scene.height_px, sy), (scene.width_px, sx)))
    part = np.s_[: int(rows), : int(columns)]
    steps = write_probability(path, warmth[part], seen[part], scene.transform.scaled(sx, sy), scene.crs_wkt)
    with contextlib.closing(steps):
        for done in steps:
            yield Progress(done, "Writing the heat map")
    yield Raster(path, Sentence("Heat map of {phrase}", phrase=phrase), MEANING.filled(phrase=phrase))

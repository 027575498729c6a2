"""Classes in the user's own words: for polygons, for tiles, or for every place of a raster.

Zero-shot classes as GeoRSCLIP and SkyCLIP name scenes, beside them prototypes of places drawn as examples; the names of
scenes that the card knows are rivals to them, so that a place that is none of the classes is not sure to be one.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..encoders.pyramid import PyramidEncoder
from ..protocol.errors import BadRequest
from ..protocol.events import CELL, Event, Facts, Finding, Findings, Progress, Raster, Text
from ..protocol.model_card import ModelCard
from ..protocol.requests import TaskRequest
from ..protocol.sentences import Sentence
from ..protocol.words import Classes
from ..raster.ahead import read_ahead
from ..raster.class_file import write_classes
from ..raster.grid import AnalysisGrid
from ..raster.scene import Pixels, Scene
from ..raster.spots import Spot, spot_of, spots_of, tile_count, tile_spots
from ..retrieval.class_words import OTHER, ClassVectors, Settings, phrase_of
from ..retrieval.embedder import Embedder
from ..retrieval.heat import HeatMap, resized
from ..retrieval.templates import TEMPLATES_106
from .chips import Chip, chip_around, is_seen, place_vector, read_chip
from .class_areas import Areas
from .reading import read_names
from .scanning import CELL_PX, WINDOW_CELLS, cells_of, scan

#: answers in a message: putting them on the map takes about a millisecond each
BATCH = 50
#: a tile has as many analysis pixels as a picture was learnt from; where pixels are coarse, as the coarse ones were
TILE_PX, COARSE_TILE_PX, COARSE_GSD_M = 192, 64, 3.0
MOST_TILES = 20_000
#: classes whose sentences are not read again
MOST_REMEMBERED = 500
#: pixels of a raster of classes along a cell, where it stays below so many pixels
FINE, MOST_PX = 4, 4_000_000


class Classifier:
    """Names places by a pack's dual encoder."""

    def __init__(self, card: ModelCard, encoder: PyramidEncoder, embedder: Embedder) -> None:
        self._card, self._encoder, self._embedder = card, encoder, embedder
        self._settings = Settings(**card.preprocessing.get("classify", {}))
        self._read: dict[str, np.ndarray] = {}
        self._rivals_KS: np.ndarray | None = None

    def classify(self, scene: Scene, request: TaskRequest) -> Iterator[Event]:
        """One answer for each zone or tile as findings, or a raster where one is wanted; a table of areas; a text."""
        wanted = request.classes
        if wanted is None:
            raise BadRequest("To classify, name at least two classes, separated by commas.")
        grid = AnalysisGrid.of(scene, self._card.preprocessing["finest_gsd_m"]["ground"], request.gsd_m)
        classes = yield from self._classes(wanted, request, grid)
        if wanted.zones:
            spots = list(spots_of(wanted.zones, scene))
            yield from self._named(spots, grid, classes, wanted)
            missed = len(wanted.zones) - len(spots)
            if missed:
                note = Sentence("{count:,} of the polygons do not meet the raster.", count=missed)
                yield Facts({"zones_outside": missed}, (note,))
        elif request.raster_path:
            yield from self._mapped(grid, classes, wanted, request.raster_path)
        else:
            yield from self._named(tiles_of(grid, wanted.tile_m), grid, classes, wanted)

    # classes

    def _classes(
        self, wanted: Classes, request: TaskRequest, grid: AnalysisGrid
    ) -> Generator[Event, None, ClassVectors]:
        """Yield progress, return the classes asked for: words first, then those that only examples name."""
        names = list(dict.fromkeys((*wanted.names, *(example.label for example in wanted.examples))))
        words = []
        for name in names:
            words.append((yield from self._words(phrase_of(name))))
        if self._rivals_KS is None:
            scenes = [phrase_of(scene) for scene in self._card.labels.get("scenes") or ["land"]]
            self._rivals_KS = yield from read_names(self._embedder, scenes)
        prototypes = yield from self._prototypes(wanted, request, grid)
        return ClassVectors(names, np.stack(words), self._settings, self._rivals_KS, prototypes)

    def _words(self, phrase: str) -> Generator[Event, None, np.ndarray]:
        """Yield progress, return the unit vector (S,) of a class; the last ones are remembered."""
        if phrase not in self._read:
            if len(self._read) >= MOST_REMEMBERED:
                self._read.clear()
            self._read[phrase] = (yield from read_names(self._embedder, [phrase], TEMPLATES_106))[0]
        return self._read[phrase]

    def _prototypes(
        self, wanted: Classes, request: TaskRequest, grid: AnalysisGrid
    ) -> Generator[Event, None, dict[str, np.ndarray]]:
        """Yield progress, return vectors (n, S) of the examples by label; they may lie anywhere on the raster."""
        found: dict[str, list[np.ndarray]] = {}
        if not wanted.examples:
            return {}
        with Scene.open(replace(request, area=None, area_more=(), window=None)) as whole:
            there = AnalysisGrid(whole, grid.scale)
            for example in wanted.examples:
                vector = self._vector(spot_of((example.area,), whole), there)
                if vector is not None:
                    found.setdefault(example.label, []).append(vector)
                yield Progress(None, Sentence("Looking at examples of {name}", name=example.label))
        missing = {example.label for example in wanted.examples} - set(found) - set(wanted.names)
        if missing:
            raise BadRequest(
                "The examples of {names} do not lie on the raster; draw them there.", names=", ".join(sorted(missing))
            )
        return {label: np.stack(vectors) for label, vectors in found.items()}

    def _vector(self, spot: Spot, grid: AnalysisGrid) -> np.ndarray | None:
        """The unit vector (S,) of a place; None where it shows nothing."""
        if spot.is_empty:
            return None
        chip = chip_around(spot.bounds, grid)
        pixels = read_chip(chip, grid)
        if not is_seen(spot, chip, pixels):
            return None
        return place_vector(spot, chip, pixels, self._encoder, self._embedder)

    # places, one by one

    def _named(
        self, spots: Sequence[Spot], grid: AnalysisGrid, classes: ClassVectors, wanted: Classes
    ) -> Iterator[Event]:
        """An answer for each place that can be seen, in batches, then the areas and a sentence."""
        batch, areas, unseen = [], Areas(grid.scene), 0
        for number, (spot, vector) in enumerate(self._vectors(spots, grid)):
            if vector is not None:
                finding = answer(spot, classes, classes.probabilities(vector[None])[0], wanted.other_min)
                areas.add(finding)
                batch.append(finding)
            else:
                unseen += 1
            if len(batch) == BATCH:
                yield Findings(tuple(batch))
                batch = []
            message = Sentence("Naming places: {number:,} of {count:,}", number=number + 1, count=len(spots))
            yield Progress((number + 1) / len(spots), message)
        if batch:
            yield Findings(tuple(batch))
        if unseen:
            note = Sentence("{count:,} places show no pixels and got no class.", count=unseen)
            yield Facts({"unseen": unseen}, (note,))
        if areas.counts:
            yield areas.table()
        yield Text(areas.told())

    def _vectors(self, spots: Sequence[Spot], grid: AnalysisGrid) -> Iterator[tuple[Spot, np.ndarray | None]]:
        """Places in order with their unit vectors (S,), None where they show nothing. One reads, several look."""
        encoder = self._encoder if self._encoder.callers == 1 else self._encoder.shared

        def look(read: tuple[tuple[Spot, Chip], Pixels]) -> np.ndarray | None:
            (spot, chip), pixels = read
            return place_vector(spot, chip, pixels, encoder, self._embedder) if is_seen(spot, chip, pixels) else None

        plan = ((spot, chip_around(spot.bounds, grid)) for spot in spots)
        read = read_ahead(plan, lambda item: read_chip(item[1], grid))
        return ((spot, vector) for (((spot, _), _), vector) in read_ahead(read, look, self._encoder.callers))

    # every place

    def _mapped(self, grid: AnalysisGrid, classes: ClassVectors, wanted: Classes, path: str) -> Iterator[Event]:
        """A raster of classes from windows of the tiles' size, one beginning at every sixth of their side."""
        side_px = tile_px(grid, wanted.tile_m)
        coarse = AnalysisGrid(grid.scene, max(side_px / (WINDOW_CELLS * CELL_PX), 1.0))
        heat = HeatMap(len(classes.names), cells_of(coarse))
        for scanned in scan(coarse, self._encoder, self._embedder):
            if scanned is not None:
                flat = classes.probabilities(scanned.vectors.reshape(-1, scanned.vectors.shape[-1]))
                scores_PRQ = flat.T.reshape(-1, *scanned.taken.shape)
                heat.add(scanned.corner_rc, scores_PRQ, scanned.taken, scanned.window_hw)
            yield Progress(
                scanned.done if scanned is not None else None, Sentence("Classifying {how}", how=coarse.words)
            )
        names = (*classes.names, *([OTHER] if wanted.other_min > 0 else []))
        numbers, scale_xy = numbered(heat, coarse, wanted.other_min)
        transform = grid.scene.transform.scaled(*scale_xy)
        with contextlib.closing(write_classes(path, numbers, names, transform, grid.scene.crs_wkt)) as steps:
            for done in steps:
                yield Progress(done, "Writing the classes")
        listed = ", ".join(f"{number} {name}" for number, name in enumerate(names, 1))
        yield Raster(
            path, Sentence("Classes: {names}", names=", ".join(classes.names)),
            Sentence("The likeliest class of each place: {listed}.", listed=listed),
        )
        areas = Areas(grid.scene, "pixels")
        counts = np.bincount(numbers.ravel(), minlength=len(names) + 1)[1:]
        pixel_m2 = None if grid.scene.gsd_m is None else grid.scene.gsd_m**2 * math.prod(scale_xy)
        areas.add_pixels(dict(zip(names, counts.tolist())), pixel_m2)
        yield areas.table()
        yield Text(areas.told())


def answer(spot: Spot, classes: ClassVectors, probabilities_C: np.ndarray, other_min: float) -> Finding:
    """The class of a place, with the next likely one in its record."""
    judged = classes.judged(probabilities_C, other_min)
    record: dict[str, Any] = {
        "zone": spot.id, "runner_up": judged.runner_up, "runner_up_score": judged.runner_up_score,
    }
    return Finding(CELL, judged.label, judged.score, spot.bounds, spot.polygons, record=record)


def tile_px(grid: AnalysisGrid, tile_m: float | None) -> float:
    """The side of a tile in source pixels; metres count where the ground size is known."""
    if tile_m and grid.scene.gsd_m:
        return max(tile_m / grid.scene.gsd_m, 1.0)
    is_coarse = grid.gsd_m is not None and grid.gsd_m > COARSE_GSD_M
    return (COARSE_TILE_PX if is_coarse else TILE_PX) * grid.scale


def tiles_of(grid: AnalysisGrid, tile_m: float | None) -> list[Spot]:
    """The tiles of the area asked about, row by row, those at the edges cut; raises BadRequest for too many."""
    side = tile_px(grid, tile_m)
    count = tile_count(grid.scene, side)
    if count > MOST_TILES:
        raise BadRequest(
            "That would be {count:,} tiles. Choose larger tiles or a smaller extent; {most:,} at most.",
            count=count, most=MOST_TILES,
        )
    return list(tile_spots(grid.scene, side))


def numbered(heat: HeatMap, grid: AnalysisGrid, other_min: float) -> tuple[np.ndarray, tuple[float, float]]:
    """Class numbers (H, W) uint8 from 1, 0 where nothing is seen, the last one for “other”; and the size of a pixel of
    theirs in source pixels.
    """
    seen, mean_PHW, scene = heat.seen, heat.mean(), grid.scene
    fine = FINE if seen.size * FINE**2 <= MOST_PX else 1
    size_hw = tuple(side * fine for side in seen.shape)
    best, numbers = np.full(size_hw, -1.0, np.float32), np.zeros(size_hw, np.uint8)
    for number, probability in enumerate(mean_PHW, 1):
        enlarged = resized(probability, size_hw)
        wins = enlarged > best
        best[wins], numbers[wins] = enlarged[wins], number
    numbers[best < other_min] = len(mean_PHW) + 1
    numbers[~np.repeat(np.repeat(seen, fine, axis=0), fine, axis=1)] = 0
    sx, sy = (scale * CELL_PX / fine for scale in grid.scale_xy)
    rows, columns = math.ceil(scene.height_px / sy), math.ceil(scene.width_px / sx)
    return numbers[:rows, :columns], (sx, sy)

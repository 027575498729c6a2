"""Masks of a whole window: every tile once through the encoder, all things at once, outlines drawn once at the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from torch import Tensor

from ..encoders.pyramid import PyramidEncoder, padded_size
from ..masks.predictor import MaskPredictor
from ..masks.segmenter import embed_runs, predict_masks
from ..protocol.events import MASK, Event, Finding, Progress
from ..raster.grid import AnalysisGrid
from ..raster.polygons import Polygon, mean_inside, outlines
from ..raster.stitch import Mosaic
from ..raster.tiling import tiles

#: regions smaller than this many analysis pixels are noise
MIN_AREA_PX = 12
THRESHOLD = 0.5


class MaskRun:
    """One segmentation of one grid: `map` fills the mosaics, `findings` draws one thing's outlines."""

    def __init__(
        self, encoder: PyramidEncoder, predictor: MaskPredictor, grid: AnalysisGrid, preprocessing: dict[str, Any]
    ) -> None:
        self._encoder, self._predictor, self._grid, self._preprocessing = encoder, predictor, grid, preprocessing
        self._mosaics: list[Mosaic] = []
        self._valid_px = 0

    def map(self, runs: list[Tensor]) -> Iterator[Event]:
        """Predict all things (one segmentation run each) on all tiles, yielding progress."""
        height, width = self._grid.size_hw
        objects = embed_runs(self._predictor, runs)
        self._mosaics = [Mosaic(height, width) for _ in runs]
        plan = tiles(height, width, self._preprocessing["tile_px"], self._preprocessing["overlap_px"])
        for number, tile in enumerate(plan):
            yield Progress(number / len(plan), f"Segmenting {self._grid.words}")
            window = tile.window
            pixels = self._grid.read(window, padded_size(window.height, window.width))
            valid = pixels.valid[: window.height, : window.width] & self._grid.inside(window)
            core = tile.core
            top, left = core.row_off - window.row_off, core.col_off - window.col_off
            self._valid_px += int(valid[top : top + core.height, left : left + core.width].sum())
            if valid.any():
                features = self._encoder.encode(pixels.rgb[None])
                masks = predict_masks(self._predictor, objects, features, (window.height, window.width))
                for mosaic, mask in zip(self._mosaics, masks):
                    mosaic.add(window, np.where(valid, mask, 0.0))
        yield Progress(1.0, "Drawing outlines")

    def mask(self, index: int) -> np.ndarray:
        """Where one thing is, on the grid: (height, width) bool."""
        return self._mosaics[index].mask(THRESHOLD)

    def findings(self, index: int, label: str) -> tuple[list[Finding], float]:
        """The outlines of one thing in source pixels of the window, best first, and its share (0–1) of the valid
        pixels.
        """
        mask = self.mask(index)
        polygons = list(outlines(mask, min_area_px=MIN_AREA_PX))
        scores = mean_inside(polygons, self._mosaics[index].probability())
        found = [self._finding(label, polygon, score) for polygon, score in zip(polygons, scores)]
        found.sort(key=lambda finding: -finding.score)
        return found, float(mask.sum()) / max(self._valid_px, 1)

    def _finding(self, label: str, polygon: Polygon, score: float) -> Finding:
        sx, sy = self._grid.scale_xy
        rings = tuple([(x * sx, y * sy) for x, y in ring] for ring in polygon)
        xs, ys = zip(*rings[0])
        return Finding(MASK, label, round(score, 4), (min(xs), min(ys), max(xs), max(ys)), (rings,))

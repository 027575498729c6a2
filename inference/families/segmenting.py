"""Masks of a whole window: every tile once through the encoder, all things at once, outlines drawn once at the end."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..decoder.language import SegmentationRun
from ..encoders.proposals import Boxes, decode_boxes
from ..encoders.pyramid import Features, PyramidEncoder
from ..masks.land import land_probability
from ..masks.segmenter import Segmenter
from ..protocol.events import MASK, Event, Finding, Progress
from ..protocol.model_card import ModelCard
from ..protocol.sentences import Sentence
from ..raster.grid import AnalysisGrid
from ..raster.polygons import Polygon, mean_inside, outlines
from ..raster.scene import Pixels
from ..raster.stitch import Mosaic
from ..raster.tiling import Tile
from .tiled import tiles_seen

LAND_STRIDE = 4
#: regions smaller than this many analysis pixels are noise
MIN_AREA_PX = 12
BOX_MARGIN_PX = 3
#: a box with no brighter pixel than this holds nothing
FAINTEST = 0.03


class MaskRun:
    """One segmentation of one grid: `map` fills the mosaics, `findings` draws one thing's outlines."""

    def __init__(self, encoder: PyramidEncoder, segmenter: Segmenter, grid: AnalysisGrid, card: ModelCard) -> None:
        self._encoder, self._segmenter, self._grid, self._card = encoder, segmenter, grid, card
        self._preprocessing = card.preprocessing
        self._labels: list[str] = []
        self._mosaics: list[Mosaic] = []
        self._valid_px = 0

    def map(self, runs: list[SegmentationRun]) -> Iterator[Event]:
        """Predict all things on all tiles, yielding progress."""
        height, width = self._grid.size_hw
        self._labels = [run.label for run in runs]
        self._mosaics = [Mosaic(height, width) for _ in runs]
        seen = tiles_seen(self._grid, self._preprocessing, self._encoder, lambda encoder, rgb: encoder.encode(rgb))
        for (done, tile, pixels), features in seen:
            yield Progress(done, Sentence("Segmenting {how}", how=self._grid.words))
            self._valid_px += int(pixels.valid[tile.core_slices].sum())
            if features is not None:
                self._add(runs, tile, pixels, features)
        yield Progress(1.0, "Drawing outlines")

    def _add(self, runs: list[SegmentationRun], tile: Tile, pixels: Pixels, features: Features) -> None:
        """Predict all things on one tile and blend them in."""
        window = tile.window
        boxes = self._boxes(features)
        valid = pixels.valid[: window.height, : window.width]
        masks = self._segmenter.predict(runs, features, (window.height, window.width))
        for mosaic, run, mask in zip(self._mosaics, runs, masks):
            whole = self._with_land(run.label, self._with_boxes(run.label, mask, boxes), features)
            mosaic.add(window, np.where(valid, whole, 0.0))

    def _boxes(self, features: Features) -> Boxes:
        height, width = features.p4.shape[2] * 4, features.p4.shape[3] * 4
        return decode_boxes(features.boxes[0], height, width, self._preprocessing["mask_box_min"])

    def _with_boxes(self, label: str, mask: np.ndarray, boxes: Boxes) -> np.ndarray:
        """The mask (height, width), raised inside the boxes of its label so that the best pixel of each box counts 1.

        Things that the box head knows better than the mask predictor (the card lists them) are kept inside boxes only.
        """
        known = self._card.labels["boxes"]
        kept = np.zeros_like(mask) if label in self._preprocessing["mask_boxed_labels"] else mask.copy()
        wanted = boxes.labels == (known.index(label) if label in known else -1)
        for x0, y0, x1, y1 in boxes.xyxy[wanted].round().astype(int):
            top, left = max(y0 - BOX_MARGIN_PX, 0), max(x0 - BOX_MARGIN_PX, 0)
            part = np.s_[top : y1 + BOX_MARGIN_PX, left : x1 + BOX_MARGIN_PX]
            if mask[part].size:
                kept[part] = np.maximum(kept[part], mask[part] / max(float(mask[part].max()), FAINTEST))
        return kept

    def _with_land(self, label: str, mask: np.ndarray, features: Features) -> np.ndarray:
        """The mask (height, width), mixed with the land-cover head's where that knows the label (the card lists them
        and says how much it counts).
        """
        known = self._card.labels.get("land", ())
        if label not in known or features.land is None:
            return mask
        share = self._preprocessing["land_share"]
        land = land_probability(features.land[0, known.index(label)], LAND_STRIDE, mask.shape)
        return (1 - share) * mask + share * land

    def mask(self, index: int) -> np.ndarray:
        """Where one thing is, on the grid: (height, width) bool.

        A pixel has one land cover only: where several were asked for, it goes to the likeliest, the first of equals.
        """
        mask = self._mosaics[index].mask(self._preprocessing["mask_min"])
        own = self._mosaics[index].probability()
        for rival in self._rivals(index):
            other = self._mosaics[rival].probability()
            mask &= own > other if rival < index else own >= other
        return mask

    def _rivals(self, index: int) -> list[int]:
        land = self._card.labels.get("land", ())
        covers = [number for number, label in enumerate(self._labels) if label in land]
        return [number for number in covers if number != index] if index in covers else []

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

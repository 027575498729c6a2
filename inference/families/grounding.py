"""Boxes in two forms: the encoder finds them densely, with label and score; the decoder writes the best ones down as
text (`<p>ship</p>{<12><30><20><44>}<delim>…`), which is how a conversation can speak of places.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np

from ..decoder.language import Language
from ..decoder.prompts import to_box100
from ..decoder.slots import MAX_BOXES
from ..encoders.proposals import Boxes, decode_boxes
from ..encoders.pyramid import PyramidEncoder
from ..protocol.events import BOX, Event, Finding, Markup, Progress
from ..protocol.geometry import Window
from ..protocol.model_card import ModelCard
from ..protocol.names import plural
from ..protocol.sentences import Sentence
from ..raster.grid import AnalysisGrid
from ..raster.stitch import merge_boxes
from .tiled import tiles_seen


@dataclass(frozen=True)
class Grounder:
    """One grounding run over one grid."""

    card: ModelCard
    encoder: PyramidEncoder
    language: Language
    grid: AnalysisGrid

    def find(self, labels: list[str], score_min: float) -> Generator[Event, None, list[Finding]]:
        """Yield progress, return findings in source pixels of the window, best first."""
        boxes = yield from self.propose(score_min)
        known = self.card.labels["boxes"]
        wanted = np.isin(boxes.labels, [known.index(label) for label in labels])
        found = [self._finding(boxes, index) for index in np.nonzero(wanted)[0]]
        return [finding for finding in found if self.grid.scene.holds(_middle(finding.box_xyxy))]

    def write(self, label: str, found: list[Finding], tokens: np.ndarray) -> Iterator[Event]:
        """Yield the decoder's own words about the best findings of a label, in hundredths of the window."""
        best = [finding for finding in found if finding.label == label][:MAX_BOXES]
        if best:
            size = self.grid.scene.width_px, self.grid.scene.height_px
            boxes = [to_box100(finding.box_xyxy, *size) for finding in best]
            yield from (
                Markup(piece) for piece in self.language.write_boxes(f"find the {plural(label)}", tokens, boxes)
            )
            yield Markup("\n")

    def propose(self, score_min: float) -> Generator[Event, None, Boxes]:
        """Boxes of all labels on the whole grid in analysis pixels, merged over tiles, best first."""
        parts = []
        seen = tiles_seen(self.grid, self.card.preprocessing, self.encoder, lambda encoder, rgb: encoder.boxes(rgb))
        for (done, tile, pixels), dense in seen:
            yield Progress(done, Sentence("Looking for things {how}", how=self.grid.words))
            if dense is not None:
                parts.append(_moved(decode_boxes(dense[0], *pixels.valid.shape, score_min), tile.window))
        if not parts:
            return Boxes(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), np.zeros(0, np.int64))
        joined = Boxes(*(np.concatenate(column) for column in zip(*parts)))
        keep = merge_boxes(*joined)
        return Boxes(*(column[keep] for column in joined))

    def _finding(self, boxes: Boxes, index: int) -> Finding:
        sx, sy = self.grid.scale_xy
        x0, y0, x1, y1 = (float(value) for value in boxes.xyxy[index] * (sx, sy, sx, sy))
        ring = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
        label = self.card.labels["boxes"][boxes.labels[index]]
        return Finding(BOX, label, round(float(boxes.scores[index]), 4), (x0, y0, x1, y1), ((ring,),))


def _middle(box_xyxy: tuple[float, float, float, float]) -> tuple[float, float]:
    x0, y0, x1, y1 = box_xyxy
    return (x0 + x1) / 2, (y0 + y1) / 2


def _moved(boxes: Boxes, window: Window) -> Boxes:
    """Boxes of a tile in pixels of the whole, cut at the tile's real (unpadded) size."""
    limits = np.array([window.width, window.height] * 2, np.float32)
    xyxy = boxes.xyxy.clip(0, limits) + np.array([window.col_off, window.row_off] * 2, np.float32)
    solid = (xyxy[:, 2:] - xyxy[:, :2]).min(axis=1, initial=np.inf) > 1
    return Boxes(xyxy[solid], boxes.scores[solid], boxes.labels[solid])

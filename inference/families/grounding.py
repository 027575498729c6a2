"""Boxes in two steps: the encoder proposes them densely, the decoder reads the proposals and writes those it was
asked for.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from ..decoder.language import MAX_BOXES, Language
from ..decoder.names import plural
from ..decoder.prompts import Box100, parse_boxes, parse_phrase, to_box100
from ..encoders.proposals import Boxes, decode_boxes
from ..encoders.pyramid import PyramidEncoder, padded_size
from ..protocol.events import BOX, Event, Finding, Markup, Progress
from ..protocol.geometry import Window
from ..protocol.model_card import ModelCard
from ..protocol.requests import TaskRequest
from ..raster.grid import AnalysisGrid
from ..raster.stitch import merge_boxes
from ..raster.tiling import tiles

#: up to this side a hundredth of the window is fine enough to tell neighbours apart
MAX_FRAME_PX = 1000


@dataclass(frozen=True)
class Grounder:
    """One grounding run over one grid."""

    card: ModelCard
    encoder: PyramidEncoder
    language: Language
    grid: AnalysisGrid

    def find(
        self, labels: list[str], request: TaskRequest, tokens: np.ndarray
    ) -> Generator[Event, None, list[Finding]]:
        """Yield progress, return findings in source pixels of the window, best first."""
        score_min = request.score_min if request.score_min is not None else self.card.preprocessing["score_min"]
        boxes = yield from self.propose(score_min)
        kept: list[int] = []
        for label in labels:
            ours = np.nonzero(boxes.labels == self.card.labels["boxes"].index(label))[0]
            prompt = request.prompt if len(labels) == 1 else f"find the {plural(label)}"
            for start in range(0, len(ours), MAX_BOXES):
                yield Progress(start / len(ours), f"Writing down the {plural(label)}")
                kept += yield from self._written(ours[start : start + MAX_BOXES], boxes, label, prompt, tokens)
        found = [self._finding(boxes, index) for index in dict.fromkeys(kept)]
        return [finding for finding in found if self.grid.scene.holds(_middle(finding.box_xyxy))]

    def propose(self, score_min: float) -> Generator[Event, None, Boxes]:
        """Boxes of all labels on the whole grid in analysis pixels, merged over tiles, best first."""
        height, width = self.grid.size_hw
        plan = tiles(height, width, self.card.preprocessing["tile_px"], self.card.preprocessing["overlap_px"])
        parts = []
        for number, tile in enumerate(plan):
            yield Progress(number / len(plan), "Looking for things")
            size_hw = padded_size(tile.window.height, tile.window.width)
            pixels = self.grid.read(tile.window, size_hw)
            if not pixels.valid.any():
                continue
            dense = self.encoder.encode(pixels.rgb[None]).boxes[0]
            parts.append(_moved(decode_boxes(dense, *size_hw, score_min), tile.window))
        if not parts:
            return Boxes(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), np.zeros(0, np.int64))
        joined = Boxes(*(np.concatenate(column) for column in zip(*parts)))
        keep = merge_boxes(*joined)
        return Boxes(*(column[keep] for column in joined))

    def _written(
        self, page: np.ndarray, boxes: Boxes, label: str, prompt: str, tokens: np.ndarray
    ) -> Generator[Event, None, list[int]]:
        """Yield the decoder's words about a page of proposals of one label, return those that it wrote down."""
        read = self._in_hundredths(page, boxes)
        answer = ""
        for piece in self.language.write_boxes(prompt, tokens, read):
            answer += piece
            yield Markup(piece)
        yield Markup("\n")
        waiting: dict[Box100, list[int]] = {}
        for index, box in zip(page, read):
            waiting.setdefault(box, []).append(int(index))
        written = parse_boxes(answer) if parse_phrase(answer) == label else []
        return [waiting[box].pop(0) for box in written if waiting.get(box)]

    def _in_hundredths(self, page: np.ndarray, boxes: Boxes) -> list[Box100]:
        """Proposals as the decoder reads them: in hundredths of the window, or, where that is too coarse, of the
        page's own bounds.
        """
        height, width = self.grid.size_hw
        left, top, right, bottom = 0.0, 0.0, float(width), float(height)
        if max(height, width) > MAX_FRAME_PX:
            left, top = boxes.xyxy[page, :2].min(0)
            right, bottom = boxes.xyxy[page, 2:].max(0)
        moved = boxes.xyxy[page] - (left, top, left, top)
        return [to_box100(tuple(box), right - left, bottom - top) for box in moved.tolist()]

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

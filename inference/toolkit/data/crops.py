"""Random training crops of annotated pictures: one scale, one turn, one flip, one light for pixels, boxes and masks
alike.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from .objects import BOX_LABELS, Picture

#: a thing stays in a crop when at least this part of its box does
MIN_VISIBLE = 0.4
MIN_SIDE_PX = 5.0
MASK_STRIDE_PX = 4


@dataclass(frozen=True)
class Crop:
    """One training crop. `boxes_xyxy` (N, 4) pixels, `labels` (N,) index into BOX_LABELS, `boxed` (12,) bool: label
    is annotated;
    `masks`: label → (S/4, S/4) float32 share of each cell covered."""

    pixels_hwc: np.ndarray
    boxes_xyxy: np.ndarray
    labels: np.ndarray
    boxed: np.ndarray
    masks: dict[str, np.ndarray]


def light(rgb_hwc: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Brightness, contrast, colour cast and a little haze, as sensors and seasons do; uint8 in, float32 0–255 out."""
    pixels = rgb_hwc.astype(np.float32)
    gain = rng.uniform(0.8, 1.2) * rng.uniform(0.93, 1.07, 3)
    mean = pixels.mean()
    pixels = ((pixels - mean) * rng.uniform(0.8, 1.25) + mean) * gain + rng.uniform(-15, 15)
    if rng.random() < 0.1:
        pixels = np.repeat(pixels.mean(2, keepdims=True), 3, axis=2)
    return np.clip(pixels, 0, 255).astype(np.float32)


def random_crop(
    picture: Picture, pixels: np.ndarray, mask_labels: list[str], size_px: int, rng: np.random.Generator
) -> Crop:
    """A size_px × size_px crop at a random scale (0.6–1.7) and place, turned by quarter turns and flipped."""
    height, width = pixels.shape[:2]
    scale = float(np.exp(rng.uniform(np.log(0.6), np.log(1.7))))
    span = size_px / scale
    left = rng.uniform(min(0, width - span), max(0, width - span))
    top = rng.uniform(min(0, height - span), max(0, height - span))
    quarter, flip = int(rng.integers(4)), bool(rng.integers(2))
    view = _cut(pixels, left, top, span, size_px, Image.Resampling.BILINEAR)
    masks = {
        label: _turn(_cut_mask(picture.mask(label, height, width), left, top, span, size_px), quarter, flip)
        for label in mask_labels
    }
    boxes, labels = _boxes_in(picture, left, top, span, size_px)
    boxed = np.array([label in picture.boxed for label in BOX_LABELS])
    return Crop(
        light(_turn(view, quarter, flip), rng), _turn_boxes(boxes, size_px, quarter, flip), labels, boxed, masks
    )


def _cut(pixels: np.ndarray, left: float, top: float, span: float, size_px: int, how: Image.Resampling) -> np.ndarray:
    square = (left, top, left + span, top + span)
    return np.asarray(
        Image.fromarray(pixels).transform((size_px, size_px), Image.Transform.EXTENT, square, resample=how)
    )


def _cut_mask(mask: np.ndarray, left: float, top: float, span: float, size_px: int) -> np.ndarray:
    fine = _cut(mask.astype(np.uint8) * 255, left, top, span, size_px, Image.Resampling.NEAREST)
    cells = size_px // MASK_STRIDE_PX
    return fine.reshape(cells, MASK_STRIDE_PX, cells, MASK_STRIDE_PX).mean((1, 3)).astype(np.float32) / 255


def _boxes_in(picture: Picture, left: float, top: float, span: float, size_px: int) -> tuple[np.ndarray, np.ndarray]:
    things = [thing for thing in picture.things if thing.label in picture.boxed]
    boxes = np.array([thing.box_xyxy for thing in things], np.float32).reshape(-1, 4)
    labels = np.array([BOX_LABELS.index(thing.label) for thing in things], np.int64)
    moved = (boxes - np.array([left, top] * 2, np.float32)) * (size_px / span)
    inside = moved.clip(0, size_px)
    sides = inside[:, 2:] - inside[:, :2]
    visible = sides.prod(1) / np.maximum((moved[:, 2:] - moved[:, :2]).prod(1), 1e-6)
    keep = (visible >= MIN_VISIBLE) & (sides.min(1, initial=1e9) >= MIN_SIDE_PX) if len(boxes) else np.zeros(0, bool)
    return inside[keep], labels[keep]


def _turn(array: np.ndarray, quarter: int, flip: bool) -> np.ndarray:
    turned = np.rot90(array, quarter, axes=(0, 1))
    return np.ascontiguousarray(turned[:, ::-1] if flip else turned)


def _turn_boxes(boxes: np.ndarray, size_px: int, quarter: int, flip: bool) -> np.ndarray:
    x0, y0, x1, y1 = boxes.T
    for _ in range(quarter):  # a quarter turn counter-clockwise: (x, y) → (y, size − x)
        x0, y0, x1, y1 = y0, size_px - x1, y1, size_px - x0
    if flip:
        x0, x1 = size_px - x1, size_px - x0
    return np.stack([x0, y0, x1, y1], axis=1)

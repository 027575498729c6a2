"""GeoPix's class-wise memory: the second stage of the masks with the memory, and as many steps without it.

Both runs begin with the packed predictor and a memory that has learnt nothing, and learn the predictor alone, on the
same crops. Every label of a data set is asked for on every test picture, present or not, as `evaluation/places.py`
does; the box head's help is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...encoders.pyramid import padded_size
from ...masks.predictor import MaskPredictor
from ..data.kept_apart import copies_of_tests
from ..data.objects import VHR10_LABELS, Picture, pictures
from ..data.shots import training_pictures
from ..networks.encoder import frozen_stem
from ..scorers.masks import MaskTally
from ..training.memory_stage import ClassMemory
from ..training.steps import DenseStep
from .row import Bench, Figure, Row

#: memories of each kind that a class keeps for each scale
MEMORIES = 16
CROPS, CROP_PX = 3, 384


class ReadWhenAsked(dict):
    """Pixels by the key of a picture; few of them are looked at, so none are held."""

    def __init__(self, shots: Sequence[Picture]) -> None:
        super().__init__()
        self._read = {picture.key: picture.read for picture in shots}

    def __missing__(self, key: str) -> np.ndarray:
        return self._read[key]()


def measure(bench: Bench, with_block: bool) -> Figure:
    """Mean IoU over VHR-10's classes after the budget's steps."""
    model = bench.model()
    model.masks = remembering(model.masks)
    shots = training_pictures(bench.folder / "scenes", copies_of_tests(bench.folder / "copies.json"))
    pixels = ReadWhenAsked([picture for group in shots.values() for picture in group])
    step = DenseStep(model, bench.tokenizer, shots, pixels, frozen_stem(model.encoder), CROPS, CROP_PX)
    if with_block:
        step = replace(step, memory=ClassMemory(model.masks.sizes))
    bench.learn(model.masks.parameters(), lambda rng: mask_loss_of(step, rng))
    shown = bench.some(pictures("vhr10", "test"))
    houses = bench.some(pictures("buildings", "test"))
    value = tally(step, shown, VHR10_LABELS).mean_iou()
    beside = {"Buildings IoU": tally(step, houses, ("building",)).mean_iou()}
    return Figure(value, len(shown) + len(houses), beside)


def remembering(masks: MaskPredictor) -> MaskPredictor:
    """The same predictor with room for a memory that has learnt nothing yet."""
    grown = MaskPredictor(replace(masks.sizes, memory=MEMORIES)).eval().requires_grad_(False)
    learnt = {name: value for name, value in masks.state_dict().items() if not name.startswith("memory.")}
    grown.load_state_dict(learnt, strict=False)
    return grown


def mask_loss_of(step: DenseStep, rng: np.random.Generator) -> Tensor:
    """The mask loss of a batch of crops; batches without any mask are passed over."""
    while "mask" not in (losses := step(rng)):
        continue
    return losses["mask"]


def tally(step: DenseStep, shots: Sequence[Picture], labels: tuple[str, ...]) -> MaskTally:
    """Pixels of all labels over some pictures."""
    counts = MaskTally(labels)
    for picture in shots:
        pixels = picture.read()
        for label, mask in zip(labels, drawn(step, pixels, list(labels))):
            counts.add_class(label, mask, picture.mask(label, *pixels.shape[:2]))
    return counts


@torch.no_grad()
def drawn(step: DenseStep, pixels_HW3: np.ndarray, labels: list[str]) -> np.ndarray:
    """Masks (P, H, W) bool of the labels on one picture."""
    model, (height, width) = step.model, pixels_HW3.shape[:2]
    padded = np.zeros((*padded_size(height, width), 3), np.float32)
    padded[:height, :width] = pixels_HW3
    batch = torch.from_numpy(padded).permute(2, 0, 1)[None].contiguous()
    tokens, *pyramid = (level.expand(len(labels), -1, -1, -1) for level in model.encoder.heads(*step.stem(batch))[:4])
    hidden, _ = step.segment_run(tokens, labels, np.random.default_rng(0))
    memory = torch.stack([step.memory.of(label) for label in labels]) if step.memory else None
    logits = model.masks(model.masks.embed(hidden, step.phrases(labels)), *pyramid, memory)[-1]
    whole = F.interpolate(logits.unsqueeze(1), scale_factor=4.0, mode="bilinear", align_corners=False)[:, 0]
    return (whole[:, :height, :width] > 0).numpy()


ROW = Row(
    name="class-wise memory",
    paper="GeoPix 2025, §III",
    block=f"each scale of the mask predictor asks {MEMORIES} past masks of the class, inside and around",
    metric="VHR-10 masks mIoU",
    measure=measure,
)

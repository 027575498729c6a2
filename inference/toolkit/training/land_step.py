"""Land cover and boxes on many small crops: the step from which the encoder learns where things are.

It runs neither the language model nor the mask predictor, so a crop costs a fifth of what it costs in `DenseStep`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ..data.crops import MASK_STRIDE_PX, Crop, random_crop
from ..data.objects import LAND_CLASSES, Picture
from ..networks.encoder import Stem
from .box_loss import box_loss
from .model import TrainedModel, land_loss

#: how often a crop comes from each data set
LAND_SHARES = {"buildings": 0.28, "dubai": 0.24, "roads": 0.16, "vhr10": 0.14, "plain": 0.13, "rendered": 0.05}
#: how often a part of a crop is black, as beyond a scene's edge
BLACKENED = 0.1


@dataclass
class LandStep:
    """Boxes and land cover on crops."""

    model: TrainedModel
    pictures: Mapping[str, Sequence[Picture]]
    pixels: Mapping[str, np.ndarray]
    stem: Stem
    batch: int
    size_px: int

    def __call__(self, rng: np.random.Generator) -> dict[str, Tensor]:
        """Losses `cover` and `cover box`."""
        crops = [self._crop(rng) for _ in range(self.batch)]
        pixels = torch.from_numpy(np.stack([crop.pixels_hwc for crop in crops])).permute(0, 3, 1, 2)
        self.model.backbone_mode(training=False)
        _, _, _, _, boxes, land = self.model.encoder.heads(*self.stem(pixels.contiguous()))
        truth = [(torch.from_numpy(crop.boxes_xyxy), torch.from_numpy(crop.labels)) for crop in crops]
        boxed = torch.from_numpy(np.stack([crop.boxed for crop in crops]))
        losses = {"cover box": box_loss(boxes, truth, boxed, (self.size_px, self.size_px))}
        if (cover := cover_loss(crops, land)) is not None:
            losses["cover"] = cover
        return losses

    def _crop(self, rng: np.random.Generator) -> Crop:
        picture = drawn(self.pictures, LAND_SHARES, rng)
        labels = sorted(picture.masked & set(LAND_CLASSES))
        crop = random_crop(picture, self.pixels[picture.key], labels, self.size_px, rng)
        if len(crop.labels) == 0 and rng.random() < BLACKENED:
            blacken(crop, rng)
        return crop


def drawn(pictures: Mapping[str, Sequence[Picture]], shares: Mapping[str, float], rng: np.random.Generator) -> Picture:
    """One picture, its data set drawn by the shares."""
    names = list(shares)
    dataset = names[rng.choice(len(names), p=np.array(list(shares.values())) / sum(shares.values()))]
    return pictures[dataset][rng.integers(len(pictures[dataset]))]


def cover_loss(crops: Sequence[Crop], land_BCHW: Tensor) -> Tensor | None:
    """The land-cover loss of the classes that are known in each crop; None where none is."""
    known = [(row, label) for row, crop in enumerate(crops) for label in LAND_CLASSES if label in crop.masks]
    if not known:
        return None
    rows, classes = zip(*((row, LAND_CLASSES.index(label)) for row, label in known))
    target = torch.from_numpy(np.stack([crops[row].masks[label] for row, label in known]))
    return land_loss(land_BCHW[list(rows), list(classes)], target)


def blacken(crop: Crop, rng: np.random.Generator) -> None:
    """Black out what lies beyond a random line through the outer part of the crop, in place."""
    size = crop.pixels_hwc.shape[0]
    angle, reach = rng.uniform(0, 2 * np.pi), rng.uniform(0.1, 0.4)
    across = (np.arange(size) + 0.5) / size - 0.5
    beyond = across[None, :] * np.cos(angle) + across[:, None] * np.sin(angle) > reach
    crop.pixels_hwc[beyond] = 0
    cells = beyond[MASK_STRIDE_PX // 2 :: MASK_STRIDE_PX, MASK_STRIDE_PX // 2 :: MASK_STRIDE_PX]
    for mask in crop.masks.values():
        mask[cells] = 0

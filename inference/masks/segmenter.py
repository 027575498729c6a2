"""Masks of whole tiles: the encoder's features and a segmentation run in, probabilities out."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ..encoders.pyramid import Features
from .predictor import MaskPredictor


@torch.inference_mode()
def embed_runs(predictor: MaskPredictor, runs: list[Tensor]) -> Tensor:
    """Object embeddings (P, 2, C) of P segmentation runs (6, D); computed once a window, used for each of its tiles."""
    return predictor.embed(torch.stack(runs))


@torch.inference_mode()
def predict_masks(
    predictor: MaskPredictor, objects_P2C: Tensor, features: Features, size_hw: tuple[int, int]
) -> np.ndarray:
    """Probabilities (P, height, width) float32 of P things in one tile, cut or enlarged to its size in analysis pixels.

    `features` are of a single picture, padded at its right and bottom to multiples of 32.
    """
    prompts = len(objects_P2C)
    p16, p8, p4 = (
        torch.from_numpy(level).expand(prompts, -1, -1, -1) for level in (features.p16, features.p8, features.p4)
    )
    logits = predictor(objects_P2C, p16, p8, p4)[-1].unsqueeze(1)
    full_hw = (features.p4.shape[2] * 4, features.p4.shape[3] * 4)
    probability = F.interpolate(logits, size=full_hw, mode="bilinear", align_corners=False).sigmoid()
    return probability[:, 0, : size_hw[0], : size_hw[1]].numpy()

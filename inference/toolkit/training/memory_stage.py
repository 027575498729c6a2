"""GeoPix's second stage (2025, §III): the mask predictor learns with the class-wise memory, on features that stay.

In the first stage masks are learnt without it (`DenseStep.memory` is None). In the second each prompt is given what
masks of its class have shown before, and what its own mask shows is kept afterwards: the latest pushes out the oldest.
As the features stand still, memories do not age. When the stage is over they are gathered once more by the weights that
are exported, and go into the pack as they are.

Letters: P prompts, S scales, K kinds, L memories of a kind, C channels, N cells.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional as F

from ...masks.class_memory import KINDS, remembered
from ...masks.predictor import SCALES, MaskSizes

if TYPE_CHECKING:
    from .steps import DenseStep

#: what parameters that do not learn in the second stage begin with: all that the mask predictor, and what it is told,
#: is read from, and all that sentences need; the heads of boxes and land cover learn on beside it
FROZEN = (
    "encoder.backbone",
    "encoder.pyramid",
    "decoder",
    "image_prefix",
    "metadata",
    "box_slots",
    "text_tower",
    "picture_vector",
    "log_scale",
)
#: so many prompts are given no memory, for classes that nothing is remembered of
FORGOTTEN = 0.1
#: masks that cover less of the finer scale's cells than this show too little to be kept
LEAST_CELLS = 1.0
#: how many batches of crops are looked at for the memory that is shipped
ROUNDS = 200


class ClassMemory:
    """What masks of each class have shown, the latest last."""

    def __init__(self, sizes: MaskSizes) -> None:
        """`sizes.memory` is how many masks of a class are remembered."""
        self._shape = (SCALES, KINDS, sizes.memory, sizes.width)
        self._kept: dict[str, deque[Tensor]] = defaultdict(partial(deque, maxlen=sizes.memory))

    def of(self, label: str) -> Tensor:
        """(S, K, L, C), zeros where fewer are remembered."""
        memory = torch.zeros(self._shape)
        for index, shown in enumerate(self._kept.get(label, ())):
            memory[:, :, index] = shown
        return memory

    def keep(self, label: str, shown_SKC: Tensor) -> None:
        """Remember one more mask of a class."""
        self._kept[label].append(shown_SKC.detach().clone())

    def recalled(self, labels: Sequence[str], target_PHW: Tensor, features: Sequence[Tensor]) -> Tensor:
        """What was remembered of each prompt's class (P, S, K, L, C), some of it forgotten at random; then the truth
        masks (shares 0–1) are kept as they show on the features (P, C, ·, ·) of each scale.
        """
        memory = torch.stack([self.of(label) for label in labels])
        known = torch.rand(len(labels), 1, 1, 1, 1) >= FORGOTTEN
        shown = []
        for level in features:
            shares_PHW = F.adaptive_avg_pool2d(target_PHW.unsqueeze(1), level.shape[-2:])[:, 0]
            shown.append(remembered(level.detach(), shares_PHW))
        covered_P = shares_PHW.sum((1, 2))
        for label, vectors, cells in zip(labels, torch.stack(shown, dim=1), covered_P.tolist()):
            if cells >= LEAST_CELLS:
                self.keep(label, vectors)
        return memory * known

    def save(self, path: Path) -> None:
        """Write the file that `masks/memory_file.py` reads: half precision, a tensor for each label."""
        save_file({label: self.of(label).half().contiguous() for label in sorted(self._kept)}, path)


@torch.no_grad()
def gathered(step: DenseStep, rounds: int = ROUNDS) -> ClassMemory:
    """A memory filled from nothing by the model as it now is, on crops of the training pictures."""
    memory = ClassMemory(step.model.masks.sizes)
    looking, rng = replace(step, memory=memory), np.random.default_rng(17)
    for _ in range(rounds):
        looking(rng)
    return memory

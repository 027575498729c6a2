"""Captioned pictures as tokens, each seen once by a frozen encoder and kept in memory: for steps that leave the encoder
as it is, which then cost no more than the decoder does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..data.sentences import SCENE_WORDS, SHARDS, clean
from ..data.shards import read_rgb, resized
from ..networks.encoder import frozen_stem
from .model import TrainedModel
from .stem_cache import PICTURE_PX

AT_ONCE = 32


@dataclass(frozen=True)
class Encoded:
    """P pictures: `tokens` (P, C, rows, columns) float16, what people say about each (cleaned), and the name of each
    one's kind of scene, "" for none.
    """

    tokens: Tensor
    images: list[str]
    captions: list[list[str]]
    scenes: list[str]

    def __len__(self) -> int:
        return len(self.images)

    def seen(self, rows: np.ndarray) -> Tensor:
        """Tokens of some pictures, (B, C, rows, columns) float32."""
        return self.tokens[torch.from_numpy(rows)].float()


def encoded(model: TrainedModel, dataset: str, records: Sequence[dict[str, Any]]) -> Encoded:
    """The pictures of a data set's records, as they are (not turned or cropped)."""
    return Encoded(
        encoded_tokens(model, SHARDS[dataset], [record["image"] for record in records]),
        [record["image"] for record in records],
        [[clean(caption) for caption in record["captions"]] for record in records],
        [SCENE_WORDS.get(scene, scene.lower()) for scene in (record.get("scene") or "" for record in records)],
    )


@torch.no_grad()
def encoded_tokens(model: TrainedModel, shard: str, images: Sequence[str]) -> Tensor:
    """Tokens (P, C, rows, columns) float16 of the images of a shard."""
    stem, tokens = frozen_stem(model.encoder), []
    for first in range(0, len(images), AT_ONCE):
        pixels = [resized(read_rgb(shard, image), PICTURE_PX) for image in images[first : first + AT_ONCE]]
        batch = torch.from_numpy(np.stack(pixels).astype(np.float32)).permute(0, 3, 1, 2).contiguous()
        tokens.append(model.encoder.backbone.top(stem(batch)[1])[1].half())
    return torch.cat(tokens)

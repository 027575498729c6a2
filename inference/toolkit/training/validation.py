"""Captions of the validation pictures, scored while learning: the test split is for the final figure alone.

Only pictures that people worded in more than one way count, each wording once. A third of RSICD's validation part
repeats one sentence five times and its test part hardly ever does, so a score over all of it (three times as high) says
little about the test.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...decoder.prompts import DEFAULT_DESCRIBE, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..data.shards import read_rgb, records, resized
from ..networks.encoder import Stem
from ..scorers.captions import cider_d
from .model import TrainedModel
from .sampling import answers, likeliest, themes
from .stem_cache import PICTURE_PX

BATCH, LONGEST = 64, 40


@dataclass(frozen=True)
class CaptionCheck:
    """Stem maps (n, C, 24, 24) float16 and references of RSICD's validation pictures."""

    maps: Tensor
    references: dict[str, list[str]]

    @staticmethod
    def of(stem: Stem, split: str = "val") -> CaptionCheck:
        """Read the pictures and run the stem, which never changes, over them once."""
        rows = [row for row in records("rsicd.jsonl") if row["split"] == split and len(set(row["captions"])) > 1]
        maps = []
        for row in rows:
            pixels = resized(read_rgb("rsicd_192px.zip", row["image"]), PICTURE_PX).astype(np.float32)
            maps.append(stem(torch.from_numpy(pixels).permute(2, 0, 1)[None].contiguous())[1].half())
        return CaptionCheck(torch.cat(maps), {row["image"]: sorted(set(row["captions"])) for row in rows})

    @torch.no_grad()
    def score(self, model: TrainedModel, tokenizer: Tokenizer) -> float:
        """CIDEr-D, 0–10, of greedy captions."""
        model.eval()
        said: list[list[int]] = []
        for maps in self.maps.split(BATCH):
            prefix = model.image_prefix(model.encoder.backbone.top(maps.float())[1])
            named = themes(model.decoder, tokenizer, prefix)
            prompts = [prompt_ids(tokenizer, "describe", DEFAULT_DESCRIBE, theme) for theme in named]
            embeds = torch.cat([prefix, model.decoder.embedding(torch.tensor(prompts))], dim=1)
            said += answers(model.decoder, embeds, likeliest, tokenizer.end, LONGEST)
        model.train()
        candidates = {image: tokenizer.decode(row) for image, row in zip(self.references, said)}
        return cider_d(candidates, self.references, java=False)

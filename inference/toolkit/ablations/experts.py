"""RS-MoE: the router's three experts and the merger, against one adapter of as many weights that describes at once.

Both learn on the same pictures beside a frozen decoder (the paper's second stage).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.moe.adapters import Experts
from ...decoder.moe.merge import merge_prompt
from ...decoder.moe.sizes import EXPERTS, MERGER, ExpertSizes
from ...decoder.prompts import DEFAULT_DESCRIBE, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..training import expert_step
from ..training.encoded import Encoded
from ..training.expert_step import ExpertStep, rows_loss, said_parts
from ..training.greedy import greedy_texts
from ..training.model import TrainedModel
from .captions import Describe, captions_score, plainly
from .row import Bench, Figure, Row

RANK, BATCH = 4, 12
#: with the block and without: each the best of 0.001, 0.004 (and 0.01) on validation pictures, after 40 steps
PEAKS = {True: 4e-3, False: 1e-3}


def measure(bench: Bench, with_block: bool) -> Figure:
    """CIDEr-D of greedy captions after the budget's steps."""
    model, test = bench.model(), bench.captioned("test")
    sizes = ExpertSizes(RANK) if with_block else ExpertSizes(RANK * len(EXPERTS), count=1)
    experts = Experts(sizes, model.decoder)
    step = (ExpertStep if with_block else AdapterStep)(model, experts, bench.tokenizer, bench.captioned("train"), BATCH)
    bench.learn(experts.parameters(), step, PEAKS[with_block])
    describe = (by_experts if with_block else by_one)(model.decoder, experts, bench.tokenizer)
    score = captions_score(model.image_prefix, describe, test)
    notes = {"weights learnt": float(sum(weight.numel() for weight in experts.parameters()))}
    if with_block:
        bench.keep("experts", experts)
    else:
        plain = plainly(model.decoder, bench.tokenizer)
        notes["packed weights, no step"] = captions_score(model.image_prefix, plain, test)
    return Figure(score, len(test), notes)


@dataclass
class AdapterStep:
    """The one adapter's loss on the pictures and captions that the merger is taught, by the same theme."""

    model: TrainedModel
    experts: Experts
    tokenizer: Tokenizer
    pictures: Encoded
    batch: int

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss of one batch."""
        drawn = rng.integers(len(self.pictures), size=self.batch).tolist()
        rows = []
        for place, picture in enumerate(drawn):
            captions = self.pictures.captions[picture]
            asked = prompt_ids(self.tokenizer, "describe", DEFAULT_DESCRIBE, self.pictures.scenes[picture])
            told = self.tokenizer.encode(captions[rng.integers(len(captions))])
            rows.append(expert_step.Row(place, 0, asked, told))
        prefix = self.model.image_prefix(self.pictures.seen(np.array(drawn)))
        return rows_loss(self.model.decoder, self.experts, self.tokenizer, prefix, rows)


def by_experts(decoder: Decoder, experts: Experts, tokenizer: Tokenizer) -> Describe:
    """Three answers about each picture, and the merger's description by them."""

    def describe(prefix_BND: Tensor) -> list[str]:
        parts = said_parts(decoder, experts, tokenizer, prefix_BND)
        prompts = [prompt_ids(tokenizer, "describe", merge_prompt(DEFAULT_DESCRIBE, p), p.theme) for p in parts]
        with experts.speaking(decoder, torch.tensor([MERGER])):
            return greedy_texts(decoder, tokenizer, prefix_BND, prompts)

    return describe


def by_one(decoder: Decoder, experts: Experts, tokenizer: Tokenizer) -> Describe:
    """The one adapter names the theme and describes."""

    def describe(prefix_BND: Tensor) -> list[str]:
        with experts.speaking(decoder, torch.tensor([0])):
            return plainly(decoder, tokenizer)(prefix_BND)

    return describe


ROW = Row(
    name="experts",
    paper="RS-MoE 2024, §III",
    block=f"router, three experts and merger of rank {RANK}; without: one adapter of rank {RANK * len(EXPERTS)}",
    metric="RSICD captions CIDEr-D, greedy",
    measure=measure,
)

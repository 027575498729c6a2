"""RS-MoE: the router's three experts and the merger, against one adapter of as many weights that describes at once.

Both learn on the same pictures beside a frozen decoder (the paper's second stage).
"""

from __future__ import annotations

import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.moe.adapters import Experts
from ...decoder.moe.merge import Parts, merge_prompt
from ...decoder.moe.sizes import EXPERTS, MERGER, PARTS, ExpertSizes
from ...decoder.prompts import DEFAULT_DESCRIBE, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..training import expert_step
from ..training.expert_step import ExpertStep, expert_rows, sub_prompts
from .captions import Describe, captions_score, greedy_texts, plainly
from .row import Bench, Figure, Row

RANK, BATCH = 4, 12


def measure(bench: Bench, with_block: bool) -> Figure:
    """CIDEr-D of greedy captions after the budget's steps."""
    model, test = bench.model(), bench.captioned("test")
    sizes = ExpertSizes(RANK) if with_block else ExpertSizes(RANK * len(EXPERTS), count=1)
    experts = Experts(sizes, model.decoder)
    lesson = expert_rows if with_block else caption_row
    step = ExpertStep(model, experts, bench.tokenizer, bench.captioned("train"), BATCH, lesson)
    bench.learn(experts.parameters(), step)
    if with_block:
        bench.keep("experts", experts)
    describe = (by_experts if with_block else by_one)(model.decoder, experts, bench.tokenizer)
    weights = sum(weight.numel() for weight in experts.parameters())
    score = captions_score(model.image_prefix, describe, test)
    return Figure(score, len(test), {"weights learnt": float(weights)})


def caption_row(tokenizer: Tokenizer, theme: str, captions: list[str], told: int) -> list[expert_step.Row]:
    """What the one adapter is taught about a picture: the same caption, by the same theme."""
    return [(0, prompt_ids(tokenizer, "describe", DEFAULT_DESCRIBE, theme), tokenizer.encode(captions[told]))]


def by_experts(decoder: Decoder, experts: Experts, tokenizer: Tokenizer) -> Describe:
    """Three answers about each picture, and the merger's description by them."""

    def describe(prefix_BND: Tensor) -> list[str]:
        said = []
        for expert, asked in zip(PARTS, sub_prompts(tokenizer)):
            with experts.speaking(decoder, torch.tensor([expert])):
                said.append(greedy_texts(decoder, tokenizer, prefix_BND, [asked] * len(prefix_BND)))
        parts = [Parts(*each) for each in zip(*said)]
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

"""Greedy captions of many pictures at once, and their score: what rows about describing are measured by."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.prompts import DEFAULT_DESCRIBE, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..scorers.captions import cider_d
from ..training.encoded import Encoded
from ..training.sampling import answers, likeliest, themes

AT_ONCE, LONGEST = 64, 40
#: image tokens (B, N, D) → descriptions
Describe = Callable[[Tensor], list[str]]


@torch.no_grad()
def captions_score(prefix_of: Callable[[Tensor], Tensor], describe: Describe, pictures: Encoded) -> float:
    """CIDEr-D, 0–10, of what `describe` says about the pictures' image tokens; PTB tokens where there is Java."""
    said: list[str] = []
    for first in range(0, len(pictures), AT_ONCE):
        batch = np.arange(first, min(first + AT_ONCE, len(pictures)))
        said += describe(prefix_of(pictures.seen(batch)))
    return cider_d(dict(zip(pictures.images, said)), dict(zip(pictures.images, pictures.captions)))


def plainly(decoder: Decoder, tokenizer: Tokenizer) -> Describe:
    """The decoder names the theme for itself, then describes the picture by it."""

    def describe(prefix_BND: Tensor) -> list[str]:
        named = themes(decoder, tokenizer, prefix_BND)
        prompts = [prompt_ids(tokenizer, "describe", DEFAULT_DESCRIBE, theme) for theme in named]
        return greedy_texts(decoder, tokenizer, prefix_BND, prompts)

    return describe


def greedy_texts(
    decoder: Decoder, tokenizer: Tokenizer, prefix_BND: Tensor, prompts: Sequence[Sequence[int]]
) -> list[str]:
    """The likeliest answer to each picture's own prompt; those of one length run side by side."""
    texts = [""] * len(prompts)
    for length in {len(prompt) for prompt in prompts}:
        alike = [row for row, prompt in enumerate(prompts) if len(prompt) == length]
        words = decoder.embedding(torch.tensor([list(prompts[row]) for row in alike]))
        rows = answers(decoder, torch.cat([prefix_BND[alike], words], dim=1), likeliest, tokenizer.end, LONGEST)
        for row, tokens in zip(alike, rows):
            texts[row] = tokenizer.plain(tokens)
    return texts

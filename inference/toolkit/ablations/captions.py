"""Greedy captions of many pictures at once, and their score: what rows about describing are measured by."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.prompts import DEFAULT_DESCRIBE, THEME_QUESTION, THEME_TOKENS, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..scorers.captions import cider_d
from ..training.encoded import Encoded
from ..training.greedy import AT_ONCE, greedy_texts

#: image tokens (B, N, D) → descriptions
Describe = Callable[[Tensor], list[str]]


@torch.no_grad()
def captions_score(prefix_of: Callable[[Tensor], Tensor], describe: Describe, pictures: Encoded) -> float:
    """CIDEr-D, 0–10, of what `describe` says about the pictures' image tokens; PTB tokens where there is Java."""
    batches = np.split(np.arange(len(pictures)), range(AT_ONCE, len(pictures), AT_ONCE))
    said = describe(torch.cat([prefix_of(pictures.seen(batch)) for batch in batches]))
    return cider_d(dict(zip(pictures.images, said)), dict(zip(pictures.images, pictures.captions)))


def plainly(decoder: Decoder, tokenizer: Tokenizer) -> Describe:
    """The decoder names the theme for itself, then describes the picture by it."""

    def describe(prefix_BND: Tensor) -> list[str]:
        question = prompt_ids(tokenizer, "ask", THEME_QUESTION)
        named = greedy_texts(decoder, tokenizer, prefix_BND, [question] * len(prefix_BND), THEME_TOKENS)
        prompts = [prompt_ids(tokenizer, "describe", DEFAULT_DESCRIBE, theme) for theme in named]
        return greedy_texts(decoder, tokenizer, prefix_BND, prompts)

    return describe

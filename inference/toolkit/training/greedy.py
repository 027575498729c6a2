"""The likeliest answers to prompts of any lengths, many pictures at once."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.tokenizer import Tokenizer
from .sampling import answers, likeliest

AT_ONCE, LONGEST = 64, 40


def greedy_texts(
    decoder: Decoder, tokenizer: Tokenizer, prefix_BND: Tensor, prompts: Sequence[Sequence[int]], longest: int = LONGEST
) -> list[str]:
    """The answer to each picture's own prompt behind its image tokens, of `longest` tokens at most; prompts of one
    length run side by side.
    """
    texts = [""] * len(prompts)
    for length in sorted({len(prompt) for prompt in prompts}):
        alike = [row for row, prompt in enumerate(prompts) if len(prompt) == length]
        for batch in (alike[first : first + AT_ONCE] for first in range(0, len(alike), AT_ONCE)):
            words = decoder.embedding(torch.tensor([list(prompts[row]) for row in batch]))
            rows = answers(decoder, torch.cat([prefix_BND[batch], words], dim=1), likeliest, tokenizer.end, longest)
            for row, tokens in zip(batch, rows):
                texts[row] = tokenizer.plain(tokens)
    return texts

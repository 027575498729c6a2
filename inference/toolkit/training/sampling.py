"""Whole answers of many rows at once, for learning and for measuring while learning."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from ...decoder.kv_cache import KvCache
from ...decoder.model import Decoder
from ...decoder.prompts import THEME_QUESTION, THEME_TOKENS, prompt_ids
from ...decoder.tokenizer import Tokenizer

#: logits (R, V) → the next token of each row (R,)
Choose = Callable[[Tensor], Tensor]


def likeliest(logits_RV: Tensor) -> Tensor:
    """The greedy choice."""
    return logits_RV.argmax(-1)


def drawn_by(generator: torch.Generator) -> Choose:
    """A choice drawn from the model's own distribution."""
    return lambda logits_RV: torch.multinomial(logits_RV.softmax(-1), 1, generator=generator)[:, 0]


@torch.no_grad()
def answers(
    decoder: Decoder, embeds_PND: Tensor, choose: Choose, end: int, longest: int, times: int = 1
) -> list[list[int]]:
    """`times` answers to each of P prompts of one length, as P·times rows of tokens without the end token; an answer
    stops after `longest` tokens.
    """
    sizes = decoder.sizes
    pictures, start = embeds_PND.shape[:2]
    cache = KvCache(sizes.layers, pictures, sizes.heads, start + longest, sizes.head_width).to(embeds_PND)
    hidden = decoder(embeds_PND, cache)[:, -1].repeat_interleave(times, 0)  # (R, D)
    cache = cache.repeated(times)
    rows: list[list[int]] = [[] for _ in range(pictures * times)]
    under_way = torch.ones(len(rows), dtype=torch.bool)
    for _ in range(longest):
        tokens = choose(decoder.logits(hidden))
        under_way &= tokens != end
        if not under_way.any():
            break
        for row in under_way.nonzero()[:, 0].tolist():
            rows[row].append(int(tokens[row]))
        hidden = decoder(decoder.embedding(tokens[:, None]), cache)[:, -1]
    return rows


@torch.no_grad()
def themes(decoder: Decoder, tokenizer: Tokenizer, prefix_PND: Tensor) -> list[str]:
    """What the decoder takes to be the theme of each picture."""
    asked = decoder.embedding(torch.tensor([prompt_ids(tokenizer, "ask", THEME_QUESTION)]))
    embeds = torch.cat([prefix_PND, asked.expand(len(prefix_PND), -1, -1)], dim=1)
    return [tokenizer.decode(row) for row in answers(decoder, embeds, likeliest, tokenizer.end, THEME_TOKENS)]

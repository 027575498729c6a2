"""The three experts answer about one picture in one batch of three rows (RS-MoE 2024, §III), greedily."""

from __future__ import annotations

import torch
from torch import Tensor

from ..kv_cache import KvCache
from ..model import Decoder
from .adapters import Experts

MAX_PART_TOKENS = 40


@torch.inference_mode()
def answer_rows(
    decoder: Decoder, experts: Experts, expert_B: Tensor, prefix_1ND: Tensor, prompts: list[list[int]], end: int
) -> list[list[int]]:
    """Answer ids of each row, without the end token. Prompts are of one length (`router.sub_prompt_ids`)."""
    sizes, rows = decoder.sizes, len(prompts)
    cache = KvCache(sizes.layers, rows, sizes.heads, sizes.context, sizes.head_width).to(prefix_1ND)
    words = decoder.embedding(torch.tensor(prompts, device=prefix_1ND.device))
    embeds = torch.cat([prefix_1ND.expand(rows, -1, -1), words], dim=1)
    said: list[Tensor] = []
    with experts.speaking(decoder, expert_B):
        while len(said) < MAX_PART_TOKENS and cache.room >= embeds.shape[1]:
            said.append(decoder.logits(decoder(embeds, cache)[:, -1]).argmax(-1))  # (B,)
            if all((torch.stack(said) == end).any(0)):
                break
            embeds = decoder.embedding(said[-1])[:, None]
    return [_until(row, end) for row in torch.stack(said, dim=1).tolist()] if said else [[] for _ in prompts]


def _until(row: list[int], end: int) -> list[int]:
    return row[: row.index(end)] if end in row else row

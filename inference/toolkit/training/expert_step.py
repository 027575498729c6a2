"""RS-MoE's second stage (2024, §III): everything learnt so far is frozen, only the experts learn.

The paper lets each expert be a language model of its own; ours are low-rank layers on one decoder, so each row reads
the picture's tokens through its own expert and no prefix is shared between rows. The merger is taught with what the
other experts say of the picture as they are by then, right or wrong: told the truth, it would trust them too much.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.moe.adapters import Experts
from ...decoder.moe.answers import MAX_PART_TOKENS
from ...decoder.moe.merge import Parts, merge_prompt
from ...decoder.moe.router import route, sub_prompt_ids
from ...decoder.moe.sizes import MERGER, PARTS
from ...decoder.prompts import DEFAULT_DESCRIBE, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..data.expert_lessons import objects_answer, relations_answer
from .encoded import Encoded
from .greedy import AT_ONCE
from .model import TrainedModel, pack_rows, text_loss
from .sampling import answers, likeliest


@dataclass(frozen=True)
class Row:
    """What one expert is asked about one picture of a batch, and what it shall answer."""

    picture: int
    expert: int
    asked: list[int]
    answer: list[int]


def expert_hidden(decoder: Decoder, experts: Experts, expert_R: Tensor, prefix_RND: Tensor, ids_RT: Tensor) -> Tensor:
    """Hidden states (R, T, D) of the words, each row by its expert."""
    with experts.speaking(decoder, expert_R):
        hidden = decoder(torch.cat([prefix_RND, decoder.embedding(ids_RT)], dim=1))
    return hidden[:, prefix_RND.shape[1] :]


def rows_loss(
    decoder: Decoder, experts: Experts, tokenizer: Tokenizer, prefix_BND: Tensor, rows: Sequence[Row]
) -> Tensor:
    """The text loss of rows about the pictures with these image tokens."""
    picture, expert = (torch.tensor([getattr(row, name) for row in rows]) for name in ("picture", "expert"))
    ids, answer = pack_rows([(row.asked, row.answer) for row in rows], tokenizer)
    return text_loss(decoder, expert_hidden(decoder, experts, expert, prefix_BND[picture], ids), ids, answer)


def sub_prompts(tokenizer: Tokenizer) -> list[list[int]]:
    """What the first three experts are asked, as prompts of one length."""
    questions = route(DEFAULT_DESCRIBE).questions
    return sub_prompt_ids(tokenizer, [prompt_ids(tokenizer, "ask", question) for question in questions])


@torch.no_grad()
def said_parts(decoder: Decoder, experts: Experts, tokenizer: Tokenizer, prefix_BND: Tensor) -> list[Parts]:
    """What the three experts say about each of the pictures, side by side."""
    words = decoder.embedding(torch.tensor(sub_prompts(tokenizer)))
    parts: list[Parts] = []
    for pictures in prefix_BND.split(AT_ONCE // len(PARTS)):
        count = len(pictures)
        embeds = torch.cat([pictures.repeat_interleave(len(PARTS), 0), words.repeat(count, 1, 1)], dim=1)
        with experts.speaking(decoder, torch.tensor(PARTS).repeat(count)):
            rows = answers(decoder, embeds, likeliest, tokenizer.end, MAX_PART_TOKENS)
        said = iter(map(tokenizer.plain, rows))
        parts += [Parts(*each) for each in zip(said, said, said)]
    return parts


def part_rows(tokenizer: Tokenizer, picture: int, theme: str, captions: list[str]) -> list[Row]:
    """What a picture's theme and captions teach each of the first three experts; none where they have no answer."""
    answers = theme, objects_answer(captions), relations_answer(captions)
    asked = sub_prompts(tokenizer)
    return [Row(picture, e, asked[e], tokenizer.encode(answers[e])) for e in PARTS if answers[e]]


@dataclass
class ExpertStep:
    """The experts' loss on pictures that have captions."""

    model: TrainedModel
    experts: Experts
    tokenizer: Tokenizer
    pictures: Encoded
    batch: int

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss of one batch; the gradient reaches the experts only."""
        self.model.eval().requires_grad_(False)
        drawn = rng.integers(len(self.pictures), size=self.batch).tolist()
        prefix = self.model.image_prefix(self.pictures.seen(np.array(drawn)))
        parts = said_parts(self.model.decoder, self.experts, self.tokenizer, prefix)
        rows: list[Row] = []
        for place, picture in enumerate(drawn):
            theme, captions = self.pictures.scenes[picture], self.pictures.captions[picture]
            rows += part_rows(self.tokenizer, place, theme, captions)
            asked = prompt_ids(self.tokenizer, "describe", merge_prompt(DEFAULT_DESCRIBE, parts[place]), theme)
            told = captions[rng.integers(len(captions))]
            rows.append(Row(place, MERGER, asked, self.tokenizer.encode(told)))
        return rows_loss(self.model.decoder, self.experts, self.tokenizer, prefix, rows)

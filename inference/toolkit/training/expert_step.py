"""RS-MoE's second stage (2024, §III): everything learnt so far is frozen, only the experts learn.

The paper lets each expert be a language model of its own; ours are low-rank layers on one decoder, so each row reads
the picture's tokens through its own expert and no prefix is shared between rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.moe.adapters import Experts
from ...decoder.moe.router import route, sub_prompt_ids
from ...decoder.moe.sizes import MERGER
from ...decoder.prompts import DEFAULT_DESCRIBE, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..data.expert_lessons import merge_lesson, objects_answer, relations_answer
from .encoded import Encoded
from .model import TrainedModel, pack_rows, text_loss

#: (expert, prompt ids, answer ids)
Row = tuple[int, list[int], list[int]]
#: (tokenizer, theme, captions, which of them is told) → what one picture teaches
Lesson = Callable[[Tokenizer, str, list[str], int], list[Row]]


def expert_hidden(decoder: Decoder, experts: Experts, expert_R: Tensor, prefix_RND: Tensor, ids_RT: Tensor) -> Tensor:
    """Hidden states (R, T, D) of the words, each row by its expert."""
    with experts.speaking(decoder, expert_R):
        hidden = decoder(torch.cat([prefix_RND, decoder.embedding(ids_RT)], dim=1))
    return hidden[:, prefix_RND.shape[1] :]


def expert_rows(tokenizer: Tokenizer, theme: str, captions: list[str], told: int) -> list[Row]:
    """A row for each expert that has an answer, and the merger's."""
    answers = theme, objects_answer(captions), relations_answer(captions)
    rows = [(e, asked, tokenizer.encode(answers[e])) for e, asked in enumerate(sub_prompts(tokenizer)) if answers[e]]
    prompt, caption = merge_lesson(captions, told, DEFAULT_DESCRIBE)
    asked = prompt_ids(tokenizer, "describe", prompt, theme)
    return [*rows, (MERGER, asked, tokenizer.encode(caption))]


def sub_prompts(tokenizer: Tokenizer) -> list[list[int]]:
    """What the first three experts are asked, as prompts of one length."""
    questions = route(DEFAULT_DESCRIBE).questions
    return sub_prompt_ids(tokenizer, [prompt_ids(tokenizer, "ask", question) for question in questions])


@dataclass
class ExpertStep:
    """The experts' loss on pictures that have captions."""

    model: TrainedModel
    experts: Experts
    tokenizer: Tokenizer
    pictures: Encoded
    batch: int
    lesson: Lesson = expert_rows

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss of one batch; the gradient reaches the experts only."""
        drawn = rng.integers(len(self.pictures), size=self.batch)
        self.model.eval().requires_grad_(False)
        prefix = self.model.image_prefix(self.pictures.seen(drawn))
        rows = [(place, row) for place, picture in enumerate(drawn.tolist()) for row in self._rows(picture, rng)]
        owner, expert = torch.tensor([place for place, _ in rows]), torch.tensor([row[0] for _, row in rows])
        ids, answer = pack_rows([row[1:] for _, row in rows], self.tokenizer)
        hidden = expert_hidden(self.model.decoder, self.experts, expert, prefix[owner], ids)
        return text_loss(self.model.decoder, hidden, ids, answer)

    def _rows(self, picture: int, rng: np.random.Generator) -> list[Row]:
        captions = self.pictures.captions[picture]
        return self.lesson(self.tokenizer, self.pictures.scenes[picture], captions, int(rng.integers(len(captions))))

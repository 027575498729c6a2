"""RS-MoE's second stage (2024, §III): everything learnt so far is frozen, only the experts learn.

The paper lets each expert be a language model of its own; ours are low-rank layers on one decoder, so each row reads
the picture's tokens through its own expert and no prefix is shared between rows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.moe.adapters import Experts
from ...decoder.moe.router import route, sub_prompt_ids
from ...decoder.moe.sizes import EXPERTS
from ...decoder.prompts import DEFAULT_DESCRIBE, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..data.expert_lessons import merge_lesson, objects_answer, relations_answer
from ..data.sentences import Sample
from .model import TrainedModel, pack_rows, text_loss
from .stem_cache import StemCache

#: (expert, prompt ids, answer ids)
Row = tuple[int, list[int], list[int]]


def expert_hidden(decoder: Decoder, experts: Experts, expert_R: Tensor, prefix_RND: Tensor, ids_RT: Tensor) -> Tensor:
    """Hidden states (R, T, D) of the words, each row by its expert."""
    with experts.speaking(decoder, expert_R):
        hidden = decoder(torch.cat([prefix_RND, decoder.embedding(ids_RT)], dim=1))
    return hidden[:, prefix_RND.shape[1] :]


def expert_rows(tokenizer: Tokenizer, theme: str, captions: list[str], told: int) -> list[Row]:
    """What one picture teaches: a row for each expert that has an answer, and the merger's where captions differ."""
    questions = [prompt_ids(tokenizer, "ask", question) for question in route(DEFAULT_DESCRIBE).questions]
    answers = theme, objects_answer(captions), relations_answer(captions)
    padded = sub_prompt_ids(tokenizer, questions)
    rows = [(e, padded[e], tokenizer.encode(answer)) for e, answer in enumerate(answers) if answer]
    prompt, caption = merge_lesson(captions, told, DEFAULT_DESCRIBE)
    asked = prompt_ids(tokenizer, "describe", prompt, theme)
    return [*rows, (EXPERTS.index("merge"), asked, tokenizer.encode(caption))]


@dataclass
class ExpertStep:
    """The experts' loss on cached pictures that have captions."""

    model: TrainedModel
    experts: Experts
    tokenizer: Tokenizer
    cache: StemCache
    pictures: list[dict[str, list[Sample]]]
    batch: int

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss of one batch; the gradient reaches the experts only."""
        drawn = [self.pictures[i] for i in rng.integers(len(self.pictures), size=self.batch)]
        self.model.eval().requires_grad_(False)
        with torch.no_grad():
            stems = self.cache.take([kinds["caption"][0] for kinds in drawn], np.zeros(self.batch, dtype=int))
            prefix = self.model.image_prefix(self.model.encoder.backbone.top(stems)[1])
        rows = [(p, row) for p, kinds in enumerate(drawn) for row in self._rows(kinds, rng)]
        owner, expert = torch.tensor([p for p, _ in rows]), torch.tensor([row[0] for _, row in rows])
        ids, answer = pack_rows([row[1:] for _, row in rows], self.tokenizer)
        hidden = expert_hidden(self.model.decoder, self.experts, expert, prefix[owner], ids)
        return text_loss(self.model.decoder, hidden, ids, answer)

    def _rows(self, kinds: dict[str, list[Sample]], rng: np.random.Generator) -> list[Row]:
        captions = [sample.answer for sample in kinds["caption"]]
        theme = kinds["scene"][0].answer if "scene" in kinds else ""
        return expert_rows(self.tokenizer, theme, captions, int(rng.integers(len(captions))))

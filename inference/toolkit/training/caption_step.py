"""Captions and themes learnt on a frozen encoder's tokens, by whatever of image prefix and decoder is let learn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...decoder.model import Decoder
from ...decoder.prefix import ImagePrefix
from ...decoder.prompts import DEFAULT_DESCRIBE, THEME_QUESTION, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..data.lessons import THEMED
from .encoded import Encoded
from .model import pack_rows, text_loss
from .shared_prefix import hidden_after_prefix

CAPTIONS_A_PICTURE = 3


@dataclass
class CaptionStep:
    """The loss of some captions of each picture, and of its scene's name."""

    prefix: ImagePrefix
    decoder: Decoder
    tokenizer: Tokenizer
    pictures: Encoded
    batch: int

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss of one batch."""
        drawn = rng.integers(len(self.pictures), size=self.batch)
        taught = [self._rows(picture, rng) for picture in drawn.tolist()]
        owner = torch.tensor([place for place, rows in enumerate(taught) for _ in rows])
        ids, answer = pack_rows([row for rows in taught for row in rows], self.tokenizer)
        prefix = self.prefix(self.pictures.seen(drawn))
        hidden = hidden_after_prefix(self.decoder, prefix, owner, self.decoder.embedding(ids))
        return text_loss(self.decoder, hidden, ids, answer)

    def _rows(self, picture: int, rng: np.random.Generator) -> list[tuple[list[int], list[int]]]:
        """Prompts and answers about one picture."""
        captions, scene = self.pictures.captions[picture], self.pictures.scenes[picture]
        told = scene if rng.random() < THEMED else ""
        asked = prompt_ids(self.tokenizer, "describe", DEFAULT_DESCRIBE, told)
        chosen = rng.permutation(len(captions))[:CAPTIONS_A_PICTURE]
        rows = [(asked, self.tokenizer.encode(captions[index])) for index in chosen]
        if scene:
            rows.append((prompt_ids(self.tokenizer, "ask", THEME_QUESTION), self.tokenizer.encode(scene)))
        return rows

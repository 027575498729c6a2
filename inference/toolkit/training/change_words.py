"""One step of the prefix that tells of two dates: what is asked and answered about made pairs, through the finished
decoder, which stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ...change.answer_forms import CAPTION, PROMPTS
from ...change.telling import TwoDatePrefix
from ...decoder.model import Decoder
from ...decoder.prompts import MAX_PROMPT_TOKENS, prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..data.instructions.wordings import COMPARE_PROMPTS
from .change_exchange import BESIDE_CHANGE, STRONGEST, Example, unlike
from .change_seen import Look
from .change_store import StoredPair, read_pair
from .model import pack_rows, text_loss

#: how the decoder is asked about two dates: as about one
TASK = "ask"
#: the picture's side in pixels when two dates are told of, and how many ways a pair is looked at
PICTURE_PX, VIEWS = 256, 2
#: how often a sentence is asked for, of all questions
CAPTION_SHARE = 0.5


@dataclass(frozen=True)
class Told:
    """Pairs as the encoder sees them: tokens (P, V, C, rows, columns) float16 of both dates, V views of each, and what
    is said about them.
    """

    before: Tensor
    after: Tensor
    pairs: list[StoredPair]

    def __len__(self) -> int:
        return len(self.pairs)


@torch.no_grad()
def told(look: Look, paths: Sequence[Path], views: int = VIEWS) -> Told:
    """Stored pairs, the first view as they are, the others in another light."""
    dates: tuple[list, list] = ([], [])
    pairs = []
    for number, path in enumerate(paths):
        pair = read_pair(path)
        rng = np.random.default_rng([43, number])
        seen = [look(np.stack(view_of(pair, view, rng)))["tokens"].astype(np.float16) for view in range(views)]
        for row, date in enumerate(dates):
            date.append(np.stack([each[row] for each in seen]))
        pairs.append(StoredPair(*[np.zeros(0, np.uint8)] * 3, pair.captions, pair.talks))  # pixels have been seen
    return Told(*(torch.from_numpy(np.stack(date)) for date in dates), pairs)


def view_of(pair: StoredPair, view: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Both dates of a pair, (H, W, 3) uint8: the first view as they are, any other in another light."""
    if view == 0:
        return pair.before, pair.after
    made = Example(pair.before, pair.after, pair.mask, np.ones(pair.mask.shape, bool))
    other = unlike(made, BESIDE_CHANGE if pair.mask.any() else STRONGEST, rng)
    return other.before, other.after


def instruction(tokenizer: Tokenizer, prompt: str) -> list[int]:
    """The words of a question as the Q-Former reads them: without start, tag and answer mark."""
    return tokenizer.encode_user_text(prompt)[:MAX_PROMPT_TOKENS]


def padded(tokenizer: Tokenizer, rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Ids (B, T) padded at the right, and where they are words, (B, T) int64."""
    longest = max(map(len, rows))
    ids = torch.tensor([[*row, *[tokenizer.pad] * (longest - len(row))] for row in rows])
    return ids, torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])


@dataclass
class WordsStep:
    """The text loss of a batch of questions; one of a conversation is asked without the turns before it."""

    prefix: TwoDatePrefix
    decoder: Decoder
    tokenizer: Tokenizer
    told: Told
    batch: int

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss; gradients reach the prefix only."""
        rows = rng.integers(len(self.told), size=self.batch)
        views = rng.integers(self.told.before.shape[1], size=self.batch)
        asked, answers = zip(*(self._question(self.told.pairs[row], rng) for row in rows))
        ids, attention = padded(self.tokenizer, [instruction(self.tokenizer, prompt) for prompt in asked])
        seen = self.prefix(*(date[rows, views].float() for date in (self.told.before, self.told.after)), ids, attention)
        prompts = [prompt_ids(self.tokenizer, TASK, prompt) for prompt in asked]
        words, answer = pack_rows(list(zip(prompts, map(self.tokenizer.encode, answers))), self.tokenizer)
        hidden = self.decoder(torch.cat([seen, self.decoder.embedding(words)], dim=1))[:, seen.shape[1] :]
        return text_loss(self.decoder, hidden, words, answer)

    def _question(self, pair: StoredPair, rng: np.random.Generator) -> tuple[str, str]:
        """A prompt and its answer."""
        if rng.random() < CAPTION_SHARE or not pair.talks:
            prompts = (*COMPARE_PROMPTS, PROMPTS[CAPTION])
            return str(rng.choice(prompts)), str(rng.choice(pair.captions))
        talk = pair.talks[int(rng.integers(len(pair.talks)))]
        return talk[int(rng.integers(len(talk)))]

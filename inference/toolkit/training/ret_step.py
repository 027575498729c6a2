"""RS-CapRet's contrast (Silva et al. 2024; Koh et al. 2023, FROMAGe, §3): pictures and sentences find each other by the
word [RET] of a frozen decoder. The word, two linear maps and the scale of the comparison are all that learns.

As the sets are small, equal sentences in a batch count as equally right. The encoder is frozen too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ...decoder.capret import Ret
from ...decoder.model import Decoder
from ...decoder.ret import pooled, said_ids
from ...decoder.tokenizer import Tokenizer
from .contrast import contrast_alike
from .encoded import Encoded
from .model import TrainedModel

HIGHEST_LOG_SCALE = 4.6


def new_ret(model: TrainedModel, shared_width: int) -> Ret:
    """Maps that have learnt nothing, and a [RET] as long as other words, for a model's tokens and decoder."""
    ret = Ret(2 * model.image_prefix.norm.normalized_shape[0], model.decoder.sizes.width, shared_width)
    nn.init.normal_(ret.ret, std=0.02)
    ret.rescale(model.decoder.embedding.weight)
    return ret


def picture_vectors(ret: Ret, tokens_BCHW: Tensor) -> Tensor:
    """Unit vectors (B, S) of pictures."""
    return ret.image_vectors(torch.from_numpy(pooled(tokens_BCHW.numpy())))


def sentence_vectors(
    decoder: Decoder, ret: Ret, tokenizer: Tokenizer, sentences: Sequence[str], with_word: bool = True
) -> Tensor:
    """Unit vectors (B, S) of sentences, read at [RET] behind each; without the word, at the sentence's own last."""
    rows = [said_ids(tokenizer, sentence) for sentence in sentences]
    last_B = torch.tensor([len(row) for row in rows])
    ids = torch.full((len(rows), int(last_B.max()) + 1), tokenizer.pad)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = torch.tensor(row)
    is_last_BT = torch.arange(ids.shape[1]) == last_B[:, None]
    embeds_BTD = torch.where(is_last_BT[..., None], ret.ret, decoder.embedding(ids))
    return ret.text_vectors(decoder(embeds_BTD), last_B if with_word else last_B - 1)


@dataclass
class RetStep:
    """The contrast of pictures with one caption each; `with_word` False leaves [RET] out."""

    model: TrainedModel
    ret: Ret
    tokenizer: Tokenizer
    pictures: Encoded
    batch: int
    with_word: bool = True

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss of one batch; the gradient reaches `ret` only."""
        self.model.eval().requires_grad_(False)
        self.ret.rescale(self.model.decoder.embedding.weight)
        drawn = rng.choice(len(self.pictures), size=min(self.batch, len(self.pictures)), replace=False)
        said = [captions[rng.integers(len(captions))] for captions in (self.pictures.captions[i] for i in drawn)]
        images = picture_vectors(self.ret, self.pictures.seen(drawn))
        texts = sentence_vectors(self.model.decoder, self.ret, self.tokenizer, said, self.with_word)
        same = torch.tensor([[one == other for other in said] for one in said])
        with torch.no_grad():
            self.ret.log_scale.clamp_(max=HIGHEST_LOG_SCALE)
        return contrast_alike(self.ret.scaled(images) @ texts.T, same).mean

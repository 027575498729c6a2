"""Pictures beside sentences: captions of a batch find their pictures, and class names find theirs.

GeoRSCLIP, SkyCLIP and GAIA contrast a text tower with the encoder (Radford et al. 2021, fig. 3). Two things differ, as
the sets are small: equal sentences in a batch count as equally right, and the class of a picture is told from all
class names of its data set, worded as sentences, whatever the batch holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...decoder.tokenizer import Tokenizer
from ...retrieval.sentence_ids import sentence_ids
from ..data.class_sentences import class_sentence
from ..data.lessons import Lessons, Worded
from .contrast import contrast_alike
from .model import TrainedModel
from .stem_cache import VARIANTS, StemCache

#: of the stem map's 24 × 24 positions a step sees a window of this side: one more way to vary a picture
WINDOWS = (16, 20, 20, 24, 24)
HIGHEST_LOG_SCALE = 4.6
NAMES_SHARE = 0.7


@dataclass
class ContrastStep:
    """Captions and class names on cached pictures."""

    model: TrainedModel
    tokenizer: Tokenizer
    cache: StemCache
    lessons: Lessons
    pictures: int

    def __call__(self, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """The loss, and the batch's image tokens for whoever needs some."""
        looks = [self.lessons.worded(rng) for _ in range(self.pictures)]
        self.model.backbone_mode(training=True)
        maps = self.cache.take([look.sample for look in looks], rng.integers(VARIANTS, size=len(looks)))
        tokens = self.model.encoder.backbone.top(_window(maps, rng))[1]
        vectors = F.normalize(self.model.picture_vector(tokens), dim=-1)
        loss = self._captions(vectors, looks) + NAMES_SHARE * self._scenes(vectors, looks, rng)
        return loss, tokens.detach()

    def _captions(self, vectors_BS: Tensor, looks: Sequence[Worded]) -> Tensor:
        rows = [row for row, look in enumerate(looks) if look.caption]
        captions = [looks[row].caption for row in rows]
        same = torch.tensor([[one == other for other in captions] for one in captions])
        return contrast_alike(self._logits(vectors_BS[rows], captions), same).mean

    def _scenes(self, vectors_BS: Tensor, looks: Sequence[Worded], rng: np.random.Generator) -> Tensor:
        """Cross entropy over the class names of each picture's data set; pictures of no named class are left out."""
        rows = [row for row, look in enumerate(looks) if look.scene]
        names = {dataset: self.lessons.scene_names(dataset) for dataset in {looks[row].sample.dataset for row in rows}}
        every = sorted(set().union(*names.values()))
        own = torch.tensor([[name in names[looks[row].sample.dataset] for name in every] for row in rows])
        true = torch.tensor([every.index(looks[row].scene) for row in rows])
        logits = self._logits(vectors_BS[rows], [class_sentence(name, rng) for name in every])
        return F.cross_entropy(logits.masked_fill(~own, -100.0), true)

    def _logits(self, vectors_BS: Tensor, sentences: Sequence[str]) -> Tensor:
        """How well each picture fits each sentence, (B, N)."""
        ids = torch.from_numpy(sentence_ids(self.tokenizer, sentences))
        texts = F.normalize(self.model.text_tower(ids), dim=-1)
        return self.model.log_scale.clamp(max=HIGHEST_LOG_SCALE).exp() * vectors_BS @ texts.T


def _window(maps_BCHW: Tensor, rng: np.random.Generator) -> Tensor:
    """The same random window of every map; top left on even positions, as strides ask for."""
    side = int(rng.choice(WINDOWS))
    top, left = (2 * int(rng.integers((maps_BCHW.shape[-1] - side) // 2 + 1)) for _ in range(2))
    return maps_BCHW[:, :, top : top + side, left : left + side]

"""Self-critical learning of captions: the decoder's own sentences are scored against the references, and a sentence
that scores better than its siblings about the same picture becomes likelier.

Rennie et al. 2017 (self-critical sequence training); the baseline is the mean score of the other samples of the picture
(Luo 2020, A Better Variant of Self-Critical Sequence Training). The reward is CIDEr-D against the training references,
the full stop counted as a word so that sentences end.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...decoder.prompts import prompt_ids
from ...decoder.tokenizer import Tokenizer
from ..data.sentences import Sample, with_prompt
from ..scorers.cider_d import CiderD
from .model import TrainedModel, pack_rows
from .sampling import answers, drawn_by, themes
from .shared_prefix import hidden_after_prefix
from .stem_cache import VARIANTS, StemCache

PICTURES, SENTENCES, LONGEST = 20, 5, 36
#: how often a picture comes from each data set
SHARES = {"rsicd": 0.85, "ucm": 0.15}


def spelled(sentence: str) -> str:
    """A sentence as the reward reads it: words and the full stop, parted by blanks."""
    return " ".join(sentence.lower().replace(".", " . ").replace(",", " ").split())


@dataclass
class Critic:
    """Pictures with references, one sample each by data set, and the scorers of their captions."""

    pictures: dict[str, list[Sample]]
    scorers: dict[str, CiderD]

    @staticmethod
    def of(groups: dict[str, list[Sample]]) -> Critic:
        """All pictures, those that people worded in several ways as often as there are further wordings: over half of
        RSICD's training part has one sentence only, said five times, its test part hardly any.
        """
        pictures, scorers = {}, {}
        for dataset in SHARES:
            samples = groups[f"caption-{dataset}"]
            references: dict[str, list[str]] = {}
            for sample in samples:
                references.setdefault(sample.image, []).append(spelled(sample.answer))
            first = {sample.image: sample for sample in samples}
            worded = ((image, len(set(said))) for image, said in references.items())
            pictures[dataset] = [first[image] for image, wordings in worded for _ in range(max(1, wordings - 1))]
            scorers[dataset] = CiderD(references)
        return Critic(pictures, scorers)

    def draw(self, rng: np.random.Generator) -> list[Sample]:
        """The pictures of one step."""
        names, shares = zip(*SHARES.items())
        datasets = [names[index] for index in rng.choice(len(names), size=PICTURES, p=shares)]
        return [self.pictures[name][rng.integers(len(self.pictures[name]))] for name in datasets]

    def advantages(self, samples: list[Sample], sentences: list[str]) -> tuple[Tensor, float]:
        """How much better than its siblings each sentence is, (pictures · SENTENCES,), and the mean reward."""
        owners = [sample for sample in samples for _ in range(SENTENCES)]
        scored = [self.scorers[o.dataset].score(spelled(said), o.image) for o, said in zip(owners, sentences)]
        rewards = torch.tensor(scored).view(-1, SENTENCES)
        others = (rewards.sum(1, keepdim=True) - rewards) / (SENTENCES - 1)
        return (rewards - others).flatten(), float(rewards.mean())


@dataclass
class SelfCriticalStep:
    """One step on the decoder's own captions."""

    model: TrainedModel
    tokenizer: Tokenizer
    cache: StemCache
    critic: Critic

    def __call__(self, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """The loss, and the mean reward (CIDEr-D, 0–10)."""
        samples = self.critic.draw(rng)
        self.model.backbone_mode(training=False)
        maps = self.cache.take(samples, rng.integers(VARIANTS, size=len(samples)))
        prefix = self.model.image_prefix(self.model.encoder.backbone.top(maps)[1])
        asked = with_prompt(Sample("", "", "describe", "", "", ""), rng).prompt
        named = themes(self.model.decoder, self.tokenizer, prefix)
        prompts = [prompt_ids(self.tokenizer, "describe", asked, theme) for theme in named]
        said = self._said(prefix, prompts, torch.Generator().manual_seed(int(rng.integers(2**31))))
        better, reward = self.critic.advantages(samples, [self.tokenizer.decode(row) for row in said])
        log_p, owner = self._log_likelihood(prefix, prompts, said)
        return -(better[owner] * log_p).mean(), torch.tensor(reward)

    def _said(self, prefix: Tensor, prompts: list[list[int]], generator: torch.Generator) -> list[list[int]]:
        decoder = self.model.decoder
        with torch.no_grad():
            embeds = torch.cat([prefix, decoder.embedding(torch.tensor(prompts))], dim=1)
        return answers(decoder, embeds, drawn_by(generator), self.tokenizer.end, LONGEST, SENTENCES)

    def _log_likelihood(
        self, prefix: Tensor, prompts: list[list[int]], said: list[list[int]]
    ) -> tuple[Tensor, Tensor]:
        """Log probability of every token said, and the row that it stands in."""
        decoder = self.model.decoder
        picture = torch.arange(len(prefix)).repeat_interleave(SENTENCES)
        rows = [(prompts[owner], row) for owner, row in zip(picture.tolist(), said)]
        ids, answer = pack_rows(rows, self.tokenizer)
        hidden = hidden_after_prefix(decoder, prefix, picture, decoder.embedding(ids))
        wanted = answer[:, 1:]
        log_p = decoder.logits(hidden[:, :-1][wanted]).log_softmax(-1)
        return log_p.gather(1, ids[:, 1:][wanted][:, None])[:, 0], wanted.nonzero()[:, 0]

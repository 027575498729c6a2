"""The adapters learn: pictures find their titles and classes, and what the pack knew stays where it was.

Contrast as in CLIP (Radford et al. 2021, fig. 3), where equal titles in a batch are equally right, and the class told
from all classes of the set. Against forgetting, typical pictures and scene names of the pack's own training are held to
the likenesses they had (distillation; Li and Hoiem 2016, Learning without Forgetting).

Letters: B pictures of a batch, V views, T titles, C classes, P sentences, K typical pictures, S shared width, R rank.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..protocol.sentences import Sentence
from ..retrieval.adapters import Adapter, Adapters
from .set_file import DataSet
from .vectors import Vectors

TELL_EVERY = 10
#: how sharply likenesses are compared
SCALE = 50.0


@dataclass(frozen=True)
class Plan:
    """How long and how strongly to learn. `keep` weighs what the pack knew against what it learns."""

    steps: int = 400
    batch: int = 128
    rank: int = 16
    rate: float = 2e-3
    keep: float = 2.0
    seed: int = 5


class Residual(nn.Module):
    """A residual of low rank on unit vectors; at first it changes nothing (`up` is zero), as LoRA begins."""

    def __init__(self, width: int, rank: int, rng: torch.Generator) -> None:
        super().__init__()
        self.down = nn.Parameter(torch.randn(width, rank, generator=rng) / width**0.5)
        self.up = nn.Parameter(torch.zeros(rank, width))

    def forward(self, vectors: Tensor) -> Tensor:
        """Unit vectors (…, S) → unit vectors (…, S)."""
        return F.normalize(vectors + vectors @ self.down @ self.up, dim=-1)

    def adapter(self) -> Adapter:
        """As the engine reads it."""
        return Adapter(self.down.detach().numpy().copy(), self.up.detach().numpy().copy())


class Tuning(nn.Module):
    """Both adapters, and the losses."""

    def __init__(self, vectors: Vectors, plan: Plan) -> None:
        super().__init__()
        rng = torch.Generator().manual_seed(plan.seed)
        width = vectors.pictures.shape[-1]
        self.pictures, self.sentences = (Residual(width, plan.rank, rng) for _ in range(2))
        self._old_KS = torch.from_numpy(vectors.old_pictures)
        self._old_CPS = torch.from_numpy(vectors.old_classes)
        self._old_odds_KC = (SCALE * self._old_KS @ _mean(self._old_CPS).T).softmax(-1)

    def picture(self, views_BVS: Tensor) -> Tensor:
        """One unit vector a picture, (B, S), from its views."""
        return _mean(self.pictures(views_BVS))

    def classes(self, sentences_CPS: Tensor) -> Tensor:
        """One unit vector a class, (C, S), from sentences about it."""
        return _mean(self.sentences(sentences_CPS))

    def learnt(self, pictures_BS: Tensor, titles_BS: Tensor, same_BB: Tensor) -> Tensor:
        """How badly pictures find their titles, and titles their pictures."""
        logits_BB = SCALE * pictures_BS @ self.sentences(titles_BS).T
        right_BB = same_BB.float() / same_BB.sum(1, keepdim=True)
        return (F.cross_entropy(logits_BB, right_BB) + F.cross_entropy(logits_BB.T, right_BB)) / 2

    def kept(self) -> Tensor:
        """How far the pack's own pictures and scene names have moved: in what they are taken for, and at all."""
        pictures_KS, sentences_CPS = self.pictures(self._old_KS), self.sentences(self._old_CPS)
        odds_KC = (SCALE * pictures_KS @ _mean(sentences_CPS).T).log_softmax(-1)
        moved = (1 - (pictures_KS * self._old_KS).sum(-1)).mean() + (1 - (sentences_CPS * self._old_CPS).sum(-1)).mean()
        return F.kl_div(odds_KC, self._old_odds_KC, reduction="batchmean") + moved


def learn(vectors: Vectors, data_set: DataSet, plan: Plan, tell: Callable[[float, str], None]) -> Adapters:
    """Learn from the train part; the same adapters each time. It takes seconds, so nothing is kept half-way."""
    tuning = Tuning(vectors, plan)
    optimiser = torch.optim.AdamW(tuning.parameters(), lr=plan.rate, weight_decay=0.05)
    lessons = Lessons(vectors, data_set, plan)
    for step in range(plan.steps):
        loss = lessons.loss(tuning, np.random.default_rng([plan.seed, step])) + plan.keep * tuning.kept()
        for group in optimiser.param_groups:
            group["lr"] = plan.rate * 0.5 * (1 + math.cos(math.pi * step / plan.steps))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        if step % TELL_EVERY == 0:
            tell(step / plan.steps, Sentence("Learning, step {step} of {steps}", step=step, steps=plan.steps))
    return Adapters(tuning.pictures.adapter(), tuning.sentences.adapter())


class Lessons:
    """Batches of the train part, rare classes nearly as often as frequent ones."""

    def __init__(self, vectors: Vectors, data_set: DataSet, plan: Plan) -> None:
        self._plan, self._train = plan, np.array(data_set.train)
        index = {title: number for number, title in enumerate(vectors.title_words)}
        self._titles = [[index[title] for title in example.titles] for example in data_set.examples]
        self._labels = np.array([
            data_set.labels.index(each.label) if each.label in data_set.labels else -1 for each in data_set.examples
        ])
        self._views_NVS, self._titles_TS, self._classes_CPS = map(
            torch.from_numpy, (vectors.pictures, vectors.titles, vectors.classes)
        )
        counts = np.bincount(self._labels[self._train])
        odds = 1 / np.sqrt(counts[self._labels[self._train]])
        self._odds = odds / odds.sum()

    def loss(self, tuning: Tuning, rng: np.random.Generator) -> Tensor:
        """What one batch teaches: titles in turn with the class names, each in one of their wordings."""
        size = min(self._plan.batch, len(self._train))
        numbers = rng.choice(self._train, size, p=self._odds)
        pictures_BS = tuning.picture(self._views_NVS[numbers])
        titles = np.array([rng.choice(self._titles[number]) for number in numbers])
        labels = torch.from_numpy(self._labels[numbers])
        same_BB = torch.from_numpy(titles[:, None] == titles)
        found = tuning.learnt(pictures_BS, self._titles_TS[titles], same_BB)
        wording = rng.permutation(self._classes_CPS.shape[1])[:4]
        logits_BC = SCALE * pictures_BS @ tuning.classes(self._classes_CPS[:, wording]).T
        return found + F.cross_entropy(logits_BC, labels)


def _mean(vectors: Tensor) -> Tensor:
    """Unit vectors (…, P, S) → the unit vector of their mean (…, S)."""
    return F.normalize(vectors.mean(-2), dim=-1)

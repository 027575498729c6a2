"""The captioner of changes (MModalCC) behind a finished encoder, which stays as it is: its step, its loop, and what is
kept of it. It learns from stored pairs and the sentences about them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...change.mmodalcc.two_dates import Memories
from ...change.scene_captioner import Scene, SceneCaptioner
from ...change.sizes import CaptionSizes
from ...change.word_list import PAD, WordList
from ..networks.efficientnet import TAP_WIDTHS
from .caption_views import Views, seen_pairs
from .change_learning import Budget, Learning
from .change_recipe import PAIRS
from .change_store import make_pairs
from .finished import Finished, finished
from .recipe import SIZES

#: pairs of a step, and sentences about each
BATCH, SAID = 16, 2
CAPTIONS = Budget(minutes=8, peak=2e-3, steps=800)
#: in how many lights a pair is seen, and how often a word is said that is learnt
VIEWS, FEWEST = 4, 2
#: what a picture that is mirrored along an axis is told of in other words
MIRRORED: Mapping[int, Mapping[str, str]] = {
    -1: {"left": "right", "right": "left"},
    -2: {"top": "bottom", "bottom": "top", "upper": "lower", "lower": "upper"},
}


class Kept(NamedTuple):
    """A captioner that has learnt, its words and its sizes."""

    captioner: SceneCaptioner
    words: WordList
    sizes: CaptionSizes


def train_captioner(folder: Path, pack: Path, semantics: bool = True, budget: Budget = CAPTIONS) -> Path:
    """Train, or go on training, a captioner behind a pack's encoder from the pairs in `folder`;
    returns the file that `kept_captioner` reads. Without semantics land cover is not read.
    """
    torch.manual_seed(7)
    make_pairs(folder / "pairs", "train", range(PAIRS))
    seen = seen_behind(folder, finished(pack), "train", VIEWS)
    return learn(folder, seen, CaptionSizes(semantics=semantics), budget)


def seen_behind(folder: Path, behind: Finished, split: str, views: int) -> Views:
    """The folder's pairs of a part as a pack's encoder sees them."""
    kept = folder / f"views_{split}_{behind.encoder_name}.pt"
    return seen_pairs(folder / "pairs", split, behind.look, views, kept)


def learn(folder: Path, seen: Views, sizes: CaptionSizes, budget: Budget) -> Path:
    """Learn from what was seen; checkpoints and log.jsonl go into the folder."""
    words = WordList.learnt((sentence for captions in seen.captions for sentence in captions), FEWEST)
    name = "captioner" if sizes.semantics else "captioner_rgb"
    learning = Learning(new_captioner(sizes, words), folder, name)
    learning.run(CaptionStep(learning.model, words, seen, BATCH), budget)
    path = folder / f"{name}_packed.pt"
    said = {"sizes": asdict(sizes), "words": list(words.said), "captioner": learning.averaged()}
    torch.save(said, path)
    return path


def kept_captioner(path: Path) -> Kept:
    """What `learn` wrote."""
    state = torch.load(path, map_location="cpu", weights_only=True)
    sizes, words = CaptionSizes(**state["sizes"]), WordList(state["words"])
    captioner = new_captioner(sizes, words)
    captioner.load_state_dict(state["captioner"])
    return Kept(captioner.eval(), words, sizes)


def new_captioner(sizes: CaptionSizes, words: WordList) -> SceneCaptioner:
    """One for the embedded encoder that has learnt nothing."""
    return SceneCaptioner(sizes, TAP_WIDTHS[32], len(SIZES["land_classes"]), len(words))


@dataclass
class CaptionStep:
    """The loss of some sentences about each pair of a batch, each in one of its lights, the batch mirrored or not."""

    captioner: SceneCaptioner
    words: WordList
    seen: Views
    batch: int

    def __call__(self, rng: np.random.Generator) -> Tensor:
        """The loss; gradients reach the captioner only."""
        pairs = rng.integers(len(self.seen), size=self.batch)
        lights = rng.integers(self.seen.tokens[0].shape[1], size=self.batch)
        axes = [axis for axis in MIRRORED if rng.random() < 0.5]
        dates = [
            Scene(*(maps[pairs, lights].float().flip(axes) for maps in date))
            for date in zip(self.seen.tokens, self.seen.land)
        ]
        told = [rng.choice(self.seen.captions[pair], SAID) for pair in pairs]
        rows = [row for row in range(self.batch) for _ in range(SAID)]
        ids = padded([self.words.encode(mirrored(str(said), axes)) for each in told for said in each])
        return caption_loss(self.captioner, self.captioner.memories(*dates), rows, ids)


def caption_loss(captioner: SceneCaptioner, memories: Memories, rows: Sequence[int], ids_ST: Tensor) -> Tensor:
    """The loss of sentences (S, T) about the pairs `rows` of the memories: each word from those before it."""
    of_each = Memories(*(None if memory is None else memory[list(rows)] for memory in memories))
    scores_STV = captioner.captioner(ids_ST[:, :-1], of_each)
    return F.cross_entropy(scores_STV.flatten(0, 1), ids_ST[:, 1:].flatten(), ignore_index=PAD)


def padded(rows: Sequence[Sequence[int]]) -> Tensor:
    """Ids (S, T), PAD behind the shorter sentences."""
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[PAD] * (longest - len(row))] for row in rows])


def mirrored(sentence: str, axes: Sequence[int]) -> str:
    """What is true of the mirrored picture when the sentence is true of the picture."""
    others = {word: other for axis in axes for word, other in MIRRORED[axis].items()}
    return re.sub(r"[a-z]+", lambda found: others.get(found[0], found[0]), sentence)

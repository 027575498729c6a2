"""What people say about pictures of each kind, gathered from the training captions (see `retrieval/wordings.py`).

Kinds are prototypes: means of picture vectors, found within each scene by spherical k-means (Dhillon & Modha 2001), one
to twenty pictures. Their number and the runs kept of each were chosen on RSICD's validation pictures, the
sharpness on RSICD's and UCM's.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import torch
from torch.nn import functional as F

from ...decoder.tokenizer import Tokenizer
from ...retrieval.wordings import LONGEST_RUN, NOTHING, Run, runs, tokens_of, unit_weights
from ..data.sentences import Sample
from .model import TrainedModel
from .stem_cache import StemCache

PICTURES_A_PROTOTYPE, KEPT_RUNS, ROUNDS = 20, 60, 15
BATCH = 128


def learnt_wordings(
    model: TrainedModel, tokenizer: Tokenizer, cache: StemCache, groups: Mapping[str, Sequence[Sample]]
) -> dict[str, np.ndarray]:
    """The tensors of the pack's wordings file, from all captions of the training pictures."""
    by_picture: dict[tuple[str, str], list[Sample]] = {}
    for group, samples in groups.items():
        if group.startswith("caption"):
            for sample in samples:
                by_picture.setdefault((sample.dataset, sample.image), []).append(sample)
    said = [[tokens_of(tokenizer, sample.answer) for sample in samples] for samples in by_picture.values()]
    named = {(sample.dataset, sample.image): sample.answer for sample in groups["scene"]}
    vectors = _picture_vectors(model, cache, [samples[0] for samples in by_picture.values()])
    return gathered(vectors, said, [named.get(picture, "") for picture in by_picture])


@torch.no_grad()
def _picture_vectors(model: TrainedModel, cache: StemCache, samples: list[Sample]) -> np.ndarray:
    """Unit vectors (P, S) float32 of the pictures as they are."""
    model.eval()
    vectors = []
    for first in range(0, len(samples), BATCH):
        batch = samples[first : first + BATCH]
        tokens = model.encoder.backbone.top(cache.take(batch, np.zeros(len(batch), int)))[1]
        vectors.append(F.normalize(model.picture_vector(tokens), dim=-1).numpy())
    return np.concatenate(vectors)


def gathered(
    vectors_PS: np.ndarray,
    said: Sequence[Sequence[Sequence[int]]],
    scenes: Sequence[str],
    to_each: int = PICTURES_A_PROTOTYPE,
    kept: int = KEPT_RUNS,
) -> dict[str, np.ndarray]:
    """The same from unit vectors (P, S) of pictures, the token ids of each one's sentences, and its scene's name, ""
    for none.
    """
    shown_in = Counter(run for sentences in said for run in {run for sentence in sentences for run in runs(sentence)})
    rarity = {run: math.log(len(said) / count) for run, count in shown_in.items()}
    centres, kind = _kinds(vectors_PS, np.array(scenes), to_each)
    largest = [mean.most_common(kept) for mean in _means(len(centres), kind, said, rarity)]
    index = {run: number for number, run in enumerate(sorted({run for row in largest for run, _ in row}))}
    entries, weights = np.zeros((len(centres), kept), np.uint16), np.zeros((len(centres), kept), np.float16)
    for at, row in enumerate(largest):
        # A prototype with fewer runs is filled up with its own, so that no other run is given a weight.
        padded = row + row[:1] * (kept - len(row))
        entries[at, : len(padded)] = [index[run] for run, _ in padded]
        weights[at, : len(padded)] = [weight for _, weight in padded]
    return {
        "prototypes": centres.astype(np.float16),
        "entries": entries,
        "weights": weights,
        "runs": np.array([[*run, *[NOTHING] * (LONGEST_RUN - len(run))] for run in index], np.uint16),
        "rarity": np.array([rarity[run] for run in index], np.float16),
        "rarity_unlisted": _mean_rarity((run for run in shown_in if run not in index), shown_in, rarity),
    }


def _kinds(vectors_PS: np.ndarray, scenes_P: np.ndarray, to_each: int) -> tuple[np.ndarray, np.ndarray]:
    """Centres (K, S) within the scenes, and the index of each picture's (P,)."""
    centres, kind = [], np.zeros(len(vectors_PS), int)
    for scene in np.unique(scenes_P):
        members = np.flatnonzero(scenes_P == scene)
        found, nearest = spherical_k_means(vectors_PS[members], max(1, len(members) // to_each))
        kind[members] = sum(map(len, centres)) + nearest
        centres.append(found)
    return np.concatenate(centres), kind


def _means(
    prototypes: int, kind_P: np.ndarray, said: Sequence[Sequence[Sequence[int]]], rarity: Mapping[Run, float]
) -> list[Counter[Run]]:
    """The mean vector of sentences of each prototype, each of its pictures counting the same."""
    means: list[Counter[Run]] = [Counter() for _ in range(prototypes)]
    pictures = np.bincount(kind_P, minlength=prototypes)
    for at, sentences in zip(kind_P.tolist(), said):
        for sentence in sentences:
            for run, weight in unit_weights(sentence, rarity.__getitem__).items():
                means[at][run] += weight / (pictures[at] * len(sentences))
    return means


def _mean_rarity(unlisted: Iterable[Run], shown_in: Mapping[Run, int], rarity: Mapping[Run, float]) -> np.ndarray:
    """By length (4,) float32, each run counting as often as it is met; 0 where every run of a length is listed."""
    met, total = np.zeros(LONGEST_RUN), np.zeros(LONGEST_RUN)
    for run in unlisted:
        met[len(run) - 1] += shown_in[run]
        total[len(run) - 1] += shown_in[run] * rarity[run]
    return (total / np.maximum(met, 1)).astype(np.float32)


def spherical_k_means(vectors_PS: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Unit centres (count, S) and the centre of each unit vector (P,), the same for the same vectors; a centre that
    loses all its vectors begins again at some vector.
    """
    rng = np.random.default_rng(0)
    centres = vectors_PS[rng.choice(len(vectors_PS), count, replace=False)]
    for _ in range(ROUNDS):
        nearest = (vectors_PS @ centres.T).argmax(1)
        held = np.bincount(nearest, minlength=count) > 0
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, vectors_PS)
        sums[~held] = vectors_PS[rng.integers(len(vectors_PS), size=int((~held).sum()))]
        centres = sums / np.linalg.norm(sums, axis=1, keepdims=True)
    return centres, (vectors_PS @ centres.T).argmax(1)

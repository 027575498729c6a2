"""GAIA's metadata: scenes are named with what is known of the picture and without it.

UC Merced (aerial, 0.3 m) and EuroSAT (Sentinel-2, 10 m) say how their pictures were taken, RSICD does not. Both runs
learn to name the scenes of all three, decoder and image prefix alone, on the same pictures. What is known also tells
the sets apart, as it tells a town seen by a satellite from one seen from an airplane: the figure has that in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...decoder.metadata import MetadataTokens
from ...decoder.metadata_facts import Known, MetadataSizes
from ...decoder.prompts import THEME_QUESTION, prompt_ids
from ..data.kept_apart import copies_of_tests, without_copies
from ..data.known_metadata import SENSORS, known_of
from ..data.sentences import SHARDS, Sample, scene_samples
from ..data.shards import read_rgb, resized
from ..networks.encoder import Stem, frozen_stem
from ..training.metadata_prefix import told_prefix, with_tokens
from ..training.model import TrainedModel, pack_rows, text_loss
from ..training.sampling import answers, likeliest
from ..training.stem_cache import PICTURE_PX
from .row import Bench, Figure, Row

DATASETS = ("ucm", "eurosat", "rsicd")
MEASURED = DATASETS[:2]
TRAINED_EACH, TESTED_EACH = 1200, 600
BATCH, AT_ONCE, LONGEST = 32, 64, 12


@dataclass(frozen=True)
class Shown:
    """Pictures as the encoder's tokens (P, C, rows, columns), and what is to be said of them."""

    samples: list[Sample]
    tokens: Tensor


def measure(bench: Bench, with_block: bool) -> Figure:
    """Share of test scenes named exactly, the mean of both data sets, after the budget's steps."""
    model = bench.model()
    metadata = MetadataTokens(MetadataSizes(SENSORS), model.decoder.sizes.width) if with_block else None
    stem = frozen_stem(model.encoder)
    copies = copies_of_tests(bench.folder / "copies.json")
    known = without_copies({"scene": list(scene_samples("train"))}, copies)["scene"]
    train = shown([s for name in DATASETS for s in bench.some(of(known, name), TRAINED_EACH)], model, stem)
    learnt = [model.decoder, model.image_prefix, *([metadata] if metadata else [])]
    parameters = [parameter for module in learnt for parameter in module.parameters()]
    bench.learn(parameters, lambda rng: loss(model, bench, metadata, train, rng), peak=3e-4)
    tests = list(scene_samples("test"))
    measured = {name: shown(bench.some(of(tests, name), TESTED_EACH), model, stem) for name in MEASURED}
    told = {name: accuracy(model, bench, metadata, test) for name, test in measured.items()}
    notes = {f"{name} accuracy": value for name, value in told.items()}
    if metadata:
        notes |= {f"{name} accuracy, told nothing": accuracy(model, bench, None, t) for name, t in measured.items()}
    return Figure(float(np.mean(list(told.values()))), sum(len(test.samples) for test in measured.values()), notes)


def of(samples: Sequence[Sample], dataset: str) -> list[Sample]:
    """The samples of one data set."""
    return [sample for sample in samples if sample.dataset == dataset]


@torch.no_grad()
def shown(samples: list[Sample], model: TrainedModel, stem: Stem) -> Shown:
    """The pictures of samples, seen once."""
    tokens = []
    for first in range(0, len(samples), AT_ONCE):
        batch = samples[first : first + AT_ONCE]
        pixels = np.stack([resized(read_rgb(SHARDS[s.dataset], s.image), PICTURE_PX) for s in batch])
        seen = torch.from_numpy(pixels.astype(np.float32)).permute(0, 3, 1, 2).contiguous()
        tokens.append(model.encoder.backbone.top(stem(seen)[1])[1])
    return Shown(samples, torch.cat(tokens))


def loss(
    model: TrainedModel, bench: Bench, metadata: MetadataTokens | None, train: Shown, rng: np.random.Generator
) -> Tensor:
    """Text loss of naming the scenes of one batch."""
    chosen = rng.integers(len(train.samples), size=BATCH)
    asked = prompt_ids(bench.tokenizer, "ask", THEME_QUESTION)
    samples = [train.samples[index] for index in chosen]
    ids, answer = pack_rows([(asked, bench.tokenizer.encode(sample.answer)) for sample in samples], bench.tokenizer)
    prefix = model.image_prefix(train.tokens[torch.from_numpy(chosen)])
    told = told_prefix(metadata, prefix, [sample.dataset for sample in samples], rng)
    return text_loss(model.decoder, model.answer_hidden(told, ids), ids, answer)


@torch.no_grad()
def accuracy(model: TrainedModel, bench: Bench, metadata: MetadataTokens | None, test: Shown) -> float:
    """Share of scenes that are named exactly."""
    named: list[str] = []
    asked = model.decoder.embedding(torch.tensor([prompt_ids(bench.tokenizer, "ask", THEME_QUESTION)]))
    for first in range(0, len(test.samples), AT_ONCE):
        prefix = model.image_prefix(test.tokens[first : first + AT_ONCE])
        if metadata:
            known: list[Known] = [known_of(s.dataset, PICTURE_PX) for s in test.samples[first : first + AT_ONCE]]
            prefix = with_tokens(metadata, prefix, known)
        embeds = torch.cat([prefix, asked.expand(len(prefix), -1, -1)], dim=1)
        rows = answers(model.decoder, embeds, likeliest, bench.tokenizer.end, LONGEST)
        named += [bench.tokenizer.decode(row).strip() for row in rows]
    return float(np.mean([said == sample.answer for said, sample in zip(named, test.samples)]))


ROW = Row(
    name="metadata tokens",
    paper="GAIA 2025",
    block="sensor and ground size of a pixel stand behind the image tokens",
    metric="scenes named exactly, mean of UC Merced and EuroSAT",
    measure=measure,
)

"""The recipe of the embedded pack: every size and number of the training in one place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import save_file

from ...decoder.tokenizer import Tokenizer
from ..data.kept_apart import copies_of_tests, without_copies
from ..data.known_metadata import SENSORS
from ..data.lessons import Lessons
from ..data.objects import BOX_LABELS, LAND_CLASSES
from ..data.sentences import Sample, all_samples
from ..data.shots import training_pictures
from ..networks.efficientnet import pretrained, published_weights
from ..networks.encoder import frozen_stem
from .contrast_step import ContrastStep
from .land_step import LandStep
from .loop import Stage, Steps, Training, run
from .memory_stage import FROZEN, ClassMemory, gathered
from .model import TrainedModel
from .stem_cache import build_stem_cache
from .steps import BoxListStep, DenseStep, TextStep
from .validation import CaptionCheck
from .vocabulary import train_vocabulary
from .wordings import learnt_wordings

SIZES: dict[str, Any] = {
    "decoder": {"vocabulary": 3072, "width": 256, "layers": 4, "heads": 4, "hidden": 704, "context": 512},
    "masks": {"text_width": 256, "width": 64, "detail_width": 32, "heads": 4, "depth": 2, "hidden": 128, "memory": 16},
    "pyramid": {"width": 64, "detail_width": 32},
    "text": {"width": 192, "layers": 3, "heads": 6, "hidden": 576, "shared_width": 192},
    "metadata": {"sensors": list(SENSORS), "gsd_waves": 4, "place_waves": 4},
    "box_labels": list(BOX_LABELS),
    "land_classes": list(LAND_CLASSES),
}
PICTURES, CONTRASTED, CROP_BATCH, CROP_PX = 32, 80, 3, 384
LAND_BATCH, LAND_PX = 8, 256
CAPTIONS_A_LOOK = 3
PEAK_RATE = 1e-3
EUROSAT_PICTURES = 1200
#: what stays where only boxes and masks learn: everything that sentences need
SENTENCES = ("decoder", "image_prefix", "metadata", "box_slots", "text_tower", "picture_vector", "log_scale")
#: pictures and sentences are told apart, boxes and masks found: the encoder learns
SEE = Stage(start=0, end=1400, warm_up=80, height=1.0, places_every=2, frozen=("decoder", "box_slots"))
#: the same again, with most of the time for land cover
LOOK = Stage(start=1400, end=2800, warm_up=60, height=0.8, places_every=10, frozen=("decoder", "box_slots"))
#: captions and answers on the encoder as it now is
SAY = Stage(start=2800, end=3250, warm_up=40, height=0.8, places_every=4, land_every=2, frozen=("encoder.backbone",))
#: boxes and masks once more
PLACES = Stage(
    start=3250,
    end=3650,
    warm_up=20,
    height=0.8,
    places_every=1,
    average_decay=0.99,
    frozen=("encoder.backbone", *SENTENCES),
)
#: the mask predictor learns to use what earlier masks have shown
REMEMBER = Stage(
    start=3650, end=3800, warm_up=20, height=0.4, places_every=1, land_every=3, average_decay=0.99, frozen=FROZEN
)
#: land cover and boxes to the end, masks keeping up
FINISH = replace(PLACES, start=3800, end=5000, warm_up=40, places_every=4, average_decay=0.998)
PACKED, WORDINGS, MEMORY = "packed.pt", "wordings.safetensors", "memory.safetensors"


def train(folder: Path, threads: int = 2, begin: Path | None = None) -> None:
    """Train, or go on training, the embedded pack into `folder` (checkpoint.pt, packed.pt and wordings.safetensors when
    it is done, tokenizer.json, log.jsonl).

    `begin`: the packed.pt of an earlier training, whose weights are taken over wherever name and shape are the same.
    """
    torch.set_num_threads(threads)
    torch.manual_seed(3)
    tokenizer = open_tokenizer(folder)
    model = TrainedModel(SIZES, pretrained(published_weights()))
    training = Training(model, PEAK_RATE, folder)
    if begin is not None:
        training.begin_with(torch.load(begin, map_location="cpu", weights_only=True)["average"])
    training.resume()
    groups = _thinned(all_samples("train"))
    keys = sorted({(sample.dataset, sample.image) for group in groups.values() for sample in group})
    stem = frozen_stem(model.encoder)
    cache = build_stem_cache(folder / "stem.npy", keys, lambda pixels: stem(pixels)[1])
    copies = copies_of_tests(folder / "copies.json")
    groups = without_copies(groups, copies)
    shots = training_pictures(folder / "scenes", copies)
    pixels = {picture.key: picture.read() for group in shots.values() for picture in group}
    dense = DenseStep(model, tokenizer, shots, pixels, stem, CROP_BATCH, CROP_PX)
    land = LandStep(model, shots, pixels, stem, LAND_BATCH, LAND_PX)
    lists = BoxListStep(model, tokenizer)
    apart = ContrastStep(model, tokenizer, cache, Lessons.of(groups, 1), CONTRASTED)
    said = TextStep(model, tokenizer, cache, Lessons.of(groups, CAPTIONS_A_LOOK), PICTURES)
    check = partial(CaptionCheck.of(stem).score, model, tokenizer)
    remembering = replace(dense, memory=ClassMemory(model.masks.sizes))
    stages = ((SEE, apart, dense), (LOOK, apart, dense), (SAY, said, dense), (PLACES, None, dense))
    for stage, pictures_step, crops_step in (*stages, (REMEMBER, None, remembering), (FINISH, None, remembering)):
        run(training, stage, Steps(pictures_step, crops_step, lists, land), check)
        if training.step == stage.end:
            training.keep(folder / f"step_{stage.end}.pt")
    if training.step == FINISH.end:
        training.keep(folder / PACKED)
        with training.averaged():
            save_file(learnt_wordings(model, tokenizer, cache, groups), folder / WORDINGS)
            gathered(dense).save(folder / MEMORY)


def open_tokenizer(folder: Path) -> Tokenizer:
    """The folder's tokenizer, trained first if it is not there."""
    path = folder / "tokenizer.json"
    if not path.exists():
        train_vocabulary(path, SIZES["decoder"]["vocabulary"])
    return Tokenizer(path)


def _thinned(groups: dict[str, list[Sample]]) -> dict[str, list[Sample]]:
    """EuroSAT's thousands of small pictures would outweigh the rest of the scene group."""
    rng = np.random.default_rng(5)
    eurosat = [sample for sample in groups["scene"] if sample.dataset == "eurosat"]
    kept = {int(index) for index in rng.choice(len(eurosat), size=min(EUROSAT_PICTURES, len(eurosat)), replace=False)}
    others = [sample for sample in groups["scene"] if sample.dataset != "eurosat"]
    groups["scene"] = others + [sample for index, sample in enumerate(eurosat) if index in kept]
    return groups

"""The recipe of the embedded pack: every size and number of the training in one place."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import save_file

from ...decoder.tokenizer import Tokenizer
from ..data.kept_apart import copies_of_tests, without_copies
from ..data.lessons import Lessons
from ..data.objects import BOX_LABELS, Picture, pictures
from ..data.rendered import rendered
from ..data.sentences import Sample, all_samples
from ..data.shards import data_folder
from ..networks.encoder import frozen_stem
from .contrast_step import ContrastStep
from .loop import Stage, Steps, Training, run
from .model import TrainedModel
from .self_critical import Critic, SelfCriticalStep
from .soup import mixed
from .stem_cache import PICTURE_PX, STEM_BATCH, build_stem_cache
from .steps import PICTURE_SHARES, BoxListStep, DenseStep, TextStep
from .validation import CaptionCheck
from .vocabulary import train_vocabulary
from .wordings import learnt_wordings

SIZES: dict[str, Any] = {
    "decoder": {"vocabulary": 3072, "width": 256, "layers": 4, "heads": 4, "hidden": 704, "context": 512},
    "masks": {"text_width": 256, "width": 64, "detail_width": 32, "heads": 4, "depth": 2, "hidden": 128},
    "pyramid": {"width": 64, "detail_width": 32},
    "text": {"width": 192, "layers": 3, "heads": 6, "hidden": 576, "shared_width": 192},
    "box_labels": list(BOX_LABELS),
}
PICTURES, CROP_BATCH, CROP_PX = 32, 3, 384
PEAK_RATE = 1e-3
JOINT = (
    Stage(start=0, end=2000, warm_up=150, height=1.0, places_every=3),
    Stage(start=2000, end=3600, warm_up=60, height=0.7, places_every=3),
)
#: these stages learn captions from the decoder's own, and everything else as before
CRITICAL = (
    Stage(start=3600, end=4150, warm_up=30, height=0.15, places_every=3, average_decay=0.99),
    Stage(start=4300, end=4700, warm_up=20, height=0.2, places_every=5, average_decay=0.99),
)
#: between the two, descriptions learn to go by the theme
THEMES = Stage(start=4150, end=4300, warm_up=20, height=0.3, places_every=3, average_decay=0.98)
_SAYING = ("decoder", "image_prefix", "box_slots")
#: pictures and sentences told apart: the encoder learns, and what it has to be read with stays
CONTRAST = (
    Stage(start=4700, end=6300, warm_up=100, height=1.5, places_every=6, frozen=_SAYING),
    Stage(start=6800, end=9000, warm_up=100, height=1.5, places_every=6, frozen=_SAYING),
)
CONTRASTED = 80
#: after each, captions are learnt again on the encoder as it now is
WORDS = (
    Stage(start=6300, end=6800, warm_up=30, height=0.6, places_every=3, frozen=("encoder.backbone",)),
    Stage(start=9000, end=9250, warm_up=30, height=0.5, places_every=3, frozen=("encoder.backbone",)),
)
#: what a step begins with: weights at the end of earlier stages, each counting by its share
SOUPS = {
    6800: {CONTRAST[0]: 0.3, WORDS[0]: 0.7},
    9250: {CONTRAST[1]: 0.3, WORDS[1]: 0.7},
}
#: boxes and masks are learnt again on the encoder as it now is; everything that sentences need stays
PLACES = Stage(
    start=9250,
    end=9750,
    warm_up=20,
    height=0.8,
    places_every=1,
    average_decay=0.99,
    frozen=("encoder.backbone", *_SAYING, "text_tower", "picture_vector", "log_scale"),
)
PACKED, WORDINGS = "packed.pt", "wordings.safetensors"
CAPTIONS_A_LOOK, PICTURES_BESIDE = 3, 8
EUROSAT_PICTURES = 1200


def train(folder: Path, threads: int = 2) -> None:
    """Train, or go on training, the embedded pack into `folder` (checkpoint.pt, packed.pt and wordings.safetensors when
    it is done, tokenizer.json, log.jsonl).
    """
    torch.set_num_threads(threads)
    torch.manual_seed(3)
    tokenizer = open_tokenizer(folder)
    model = TrainedModel(SIZES, data_folder() / "weights")
    groups = _thinned(all_samples("train"))
    keys = sorted({(sample.dataset, sample.image) for group in groups.values() for sample in group})
    small, large = frozen_stem(model.encoder, STEM_BATCH, PICTURE_PX), frozen_stem(model.encoder, CROP_BATCH, CROP_PX)
    cache = build_stem_cache(folder / "stem.npy", keys, lambda pixels: small(pixels)[1])
    copies = copies_of_tests(folder / "copies.json")
    groups = without_copies(groups, copies)
    shots: dict[str, list[Picture]] = {name: pictures(name, "train") for name in PICTURE_SHARES if name != "rendered"}
    shots["vhr10"] = [picture for picture in shots["vhr10"] if ("vhr10", picture.key) not in copies]
    shots["rendered"] = list(rendered(folder / "scenes"))
    pixels = {picture.key: picture.read() for group in shots.values() for picture in group}
    training = Training(model, PEAK_RATE, folder)
    training.resume()
    dense = DenseStep(model, tokenizer, shots, pixels, large, CROP_BATCH, CROP_PX)
    lists = BoxListStep(model, tokenizer)
    text = TextStep(model, tokenizer, cache, Lessons.of(groups, CAPTIONS_A_LOOK), PICTURES)
    beside = TextStep(model, tokenizer, cache, Lessons.of(groups, 0), PICTURES_BESIDE)
    critical = SelfCriticalStep(model, tokenizer, cache, Critic.of(groups))
    captions = CaptionCheck.of(model)
    check = partial(captions.score, model, tokenizer)
    plain, own = Steps(text, dense, lists), Steps(beside, dense, lists, critical)
    apart = Steps(ContrastStep(model, tokenizer, cache, Lessons.of(groups, 1), CONTRASTED), dense, lists)
    plan = [(stage, plain) for stage in JOINT] + [(CRITICAL[0], own), (THEMES, plain), (CRITICAL[1], own)]
    plan += [pair for stages in zip(CONTRAST, WORDS) for pair in zip(stages, (apart, plain))]
    for stage, steps in [*plan, (PLACES, Steps(None, dense, lists))]:
        if training.step == stage.start and stage.start in SOUPS:
            training.adopt(mixed({_kept(folder, part): share for part, share in SOUPS[stage.start].items()})["average"])
        run(training, stage, steps, check)
        if training.step == stage.end:
            training.keep(_kept(folder, stage))
    if training.step == PLACES.end:
        training.keep(folder / PACKED)
        with training.averaged():
            save_file(learnt_wordings(model, tokenizer, cache, groups), folder / WORDINGS)


def open_tokenizer(folder: Path) -> Tokenizer:
    """The folder's tokenizer, trained first if it is not there."""
    path = folder / "tokenizer.json"
    if not path.exists():
        train_vocabulary(path, SIZES["decoder"]["vocabulary"])
    return Tokenizer(path)


def _kept(folder: Path, stage: Stage) -> Path:
    return folder / f"step_{stage.end}.pt"


def _thinned(groups: dict[str, list[Sample]]) -> dict[str, list[Sample]]:
    """EuroSAT's thousands of small pictures would outweigh the rest of the scene group."""
    rng = np.random.default_rng(5)
    eurosat = [sample for sample in groups["scene"] if sample.dataset == "eurosat"]
    kept = {int(index) for index in rng.choice(len(eurosat), size=min(EUROSAT_PICTURES, len(eurosat)), replace=False)}
    others = [sample for sample in groups["scene"] if sample.dataset != "eurosat"]
    groups["scene"] = others + [sample for index, sample in enumerate(eurosat) if index in kept]
    return groups

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
from ..data.objects import BOX_LABELS, LAND_CLASSES, Picture, pictures
from ..data.rendered import rendered
from ..data.sentences import Sample, all_samples
from ..networks.efficientnet import pretrained, published_weights
from ..networks.encoder import Stem, frozen_stem
from .contrast_step import ContrastStep
from .loop import Stage, Steps, Training, run
from .model import TrainedModel
from .stem_cache import build_stem_cache
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
    "land_classes": list(LAND_CLASSES),
}
PICTURES, CONTRASTED, CROP_BATCH, CROP_PX = 32, 80, 3, 384
CAPTIONS_A_LOOK = 3
PEAK_RATE = 1e-3
EUROSAT_PICTURES = 1200
#: pictures and sentences are told apart, boxes and masks found: the encoder learns
SEE = Stage(start=0, end=1400, warm_up=80, height=1.0, places_every=2, frozen=("decoder", "box_slots"))
#: captions and answers on the encoder as it now is
SAY = Stage(start=1400, end=1900, warm_up=40, height=0.8, places_every=3, frozen=("encoder.backbone",))
#: boxes and masks once more; everything that sentences need stays
PLACES = Stage(
    start=1900,
    end=2450,
    warm_up=20,
    height=0.8,
    places_every=1,
    average_decay=0.99,
    frozen=("encoder.backbone", "decoder", "image_prefix", "box_slots", "text_tower", "picture_vector", "log_scale"),
)
PACKED, WORDINGS = "packed.pt", "wordings.safetensors"


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
    dense = _dense(model, tokenizer, stem, copies, folder / "scenes")
    lists = BoxListStep(model, tokenizer)
    apart = ContrastStep(model, tokenizer, cache, Lessons.of(groups, 1), CONTRASTED)
    said = TextStep(model, tokenizer, cache, Lessons.of(groups, CAPTIONS_A_LOOK), PICTURES)
    check = partial(CaptionCheck.of(stem).score, model, tokenizer)
    for stage, pictures_step in ((SEE, apart), (SAY, said), (PLACES, None)):
        run(training, stage, Steps(pictures_step, dense, lists), check)
        if training.step == stage.end:
            training.keep(folder / f"step_{stage.end}.pt")
    if training.step == PLACES.end:
        training.keep(folder / PACKED)
        with training.averaged():
            save_file(learnt_wordings(model, tokenizer, cache, groups), folder / WORDINGS)


def _dense(
    model: TrainedModel, tokenizer: Tokenizer, stem: Stem, copies: set[tuple[str, str]], scenes: Path
) -> DenseStep:
    """Crops of all pictures that have boxes or masks, and of rendered scenes."""
    shots: dict[str, list[Picture]] = {name: pictures(name, "train") for name in PICTURE_SHARES if name != "rendered"}
    shots["vhr10"] = [picture for picture in shots["vhr10"] if ("vhr10", picture.key) not in copies]
    shots["rendered"] = list(rendered(scenes))
    pixels = {picture.key: picture.read() for group in shots.values() for picture in group}
    return DenseStep(model, tokenizer, shots, pixels, stem, CROP_BATCH, CROP_PX)


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

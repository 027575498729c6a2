"""The recipe of the embedded pack: every size and number of the training in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch

from ...decoder.tokenizer import Tokenizer
from ..data.objects import BOX_LABELS, Picture, pictures
from ..data.rendered import rendered
from ..data.sentences import Sample, all_samples
from ..data.shards import data_folder
from ..networks.encoder import frozen_stem
from .loop import Stage, Training, run
from .model import TrainedModel
from .stem_cache import build_stem_cache
from .steps import PICTURE_SHARES, BoxListStep, DenseStep, TextStep
from .vocabulary import train_vocabulary

SIZES: dict[str, Any] = {
    "decoder": {"vocabulary": 3072, "width": 256, "layers": 4, "heads": 4, "hidden": 704, "context": 512},
    "masks": {"text_width": 256, "width": 64, "detail_width": 32, "heads": 4, "depth": 2, "hidden": 128},
    "pyramid": {"width": 64, "detail_width": 32},
    "box_labels": list(BOX_LABELS),
}
TEXT_BATCH, CROP_BATCH, CROP_PX = 32, 3, 384
PEAK_RATE = 1e-3
JOINT = Stage(start=0, end=2000, warm_up=150, height=1.0, places_every=3)
EUROSAT_PICTURES = 1200


def train(folder: Path, threads: int = 2) -> None:
    """Train, or go on training, the embedded pack into `folder` (checkpoint.pt, tokenizer.json, log.jsonl)."""
    torch.set_num_threads(threads)
    torch.manual_seed(3)
    tokenizer = open_tokenizer(folder)
    model = TrainedModel(SIZES, data_folder() / "weights")
    groups = _thinned(all_samples("train"))
    keys = sorted({(sample.dataset, sample.image) for group in groups.values() for sample in group})
    small, large = frozen_stem(model.encoder, 32, 192), frozen_stem(model.encoder, CROP_BATCH, CROP_PX)
    cache = build_stem_cache(folder / "stem.npy", keys, lambda pixels: small(pixels)[1])
    shots: dict[str, list[Picture]] = {name: pictures(name, "train") for name in PICTURE_SHARES if name != "rendered"}
    shots["rendered"] = list(rendered(folder / "scenes"))
    pixels = {picture.key: picture.read() for group in shots.values() for picture in group}
    training = Training(model, PEAK_RATE, folder)
    training.resume()
    dense = DenseStep(model, tokenizer, shots, pixels, large, CROP_BATCH, CROP_PX)
    lists = BoxListStep(model, tokenizer)
    run(training, JOINT, TextStep(model, tokenizer, cache, groups, TEXT_BATCH), dense, lists)


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

"""From a training's folder to a pack: graphs in ONNX, the decoder's weights in 8 bits, tokenizer, wordings, card."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from safetensors.numpy import save_file

from ..decoder.weights import PREFIX, stored
from ..protocol.model_card import CARD_NAME, checksum, read_card
from .card_text import HISTORY, LICENCE, PAPERS, TRAINING_DATA
from .data.class_sentences import scene_names
from .data.objects import BOX_LABELS, LAND_CLASSES, VHR10_LABELS
from .export_decoder import (
    export_decoder,
    export_image_prefix,
    export_masks,
    export_metadata,
    export_picture_vector,
    export_text_tower,
)
from .export_encoder import export_encoder, in_8_bits
from .networks.efficientnet import TAP_WIDTHS
from .training.closed_answers import write_answers
from .training.model import TrainedModel
from .training.recipe import MEMORY, PACKED, PICTURES, SIZES, WORDINGS

SEGMENT_LABELS = (*VHR10_LABELS, "building", "road", "water")
GROUND_LABELS = BOX_LABELS
#: role on the card → file in the pack
ROLES = {
    "encoder": "encoder.onnx",
    "decoder": "decoder.onnx",
    "image_prefix": "image_prefix.onnx",
    "masks": "masks.onnx",
    "memory": MEMORY,
    "metadata": "metadata.onnx",
    "picture_vector": "picture_vector.onnx",
    "text_tower": "text_tower.onnx",
    "weights": "weights.safetensors",
    "tokenizer": "tokenizer.json",
    "wordings": WORDINGS,
}
#: made by the training, taken over as they are
COPIED = ("tokenizer", "wordings", "memory")
#: learnt behind the encoder that the pack has
ANSWERS = "answers.safetensors"
#: the encoder in full precision, kept beside the training
ENCODER = "encoder_float32.onnx"


def export(training: Path, pack: Path, revision: str) -> None:
    """Write the pack of a finished training's averaged weights; raises ValueError when ONNX and torch disagree."""
    state = torch.load(training / PACKED, map_location="cpu", weights_only=True)
    model = TrainedModel(SIZES)
    model.load_state_dict(state["average"])
    model.eval()
    pack.mkdir(parents=True, exist_ok=True)
    export_encoder(model.encoder, training / ENCODER)
    onnx.save(in_8_bits(onnx.load(str(training / ENCODER))), str(pack / "encoder.onnx"))
    export_decoder(model.decoder, pack / "decoder.onnx")
    export_image_prefix(model.image_prefix, TAP_WIDTHS[32], pack / "image_prefix.onnx")
    export_masks(model.masks, pack / "masks.onnx")
    export_metadata(model.metadata, pack / "metadata.onnx")
    export_picture_vector(model.picture_vector, TAP_WIDTHS[32], pack / "picture_vector.onnx")
    export_text_tower(model.text_tower, pack / "text_tower.onnx")
    save_file(_weights(model), pack / "weights.safetensors")
    for role in COPIED:
        shutil.copyfile(training / ROLES[role], pack / ROLES[role])
    for name in ROLES.values():
        (pack / name).chmod(0o644)  # the safetensors library makes files readable by their writer alone
    card = build_card(pack, revision, int(state["step"]))
    _write_card(pack, card)
    add_answers(pack)


def add_answers(pack: Path, threads: int = 2) -> None:
    """Learn the closed lists of answers behind a pack's own encoder, and put their file on its card."""
    write_answers(read_card(pack), pack / ANSWERS, threads)
    (pack / ANSWERS).chmod(0o644)
    card = json.loads((pack / CARD_NAME).read_text(encoding="utf-8"))
    card["files"]["answers"] = file_entry(pack / ANSWERS)
    _write_card(pack, card)


def _write_card(pack: Path, card: dict[str, Any]) -> None:
    (pack / CARD_NAME).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _weights(model: TrainedModel) -> dict[str, np.ndarray]:
    parts = {
        "decoder.": model.decoder,
        "image_prefix.": model.image_prefix,
        "box_slots.": model.box_slots,
    }
    return stored(
        {
            PREFIX + part + name: value.numpy()
            for part, module in parts.items()
            for name, value in module.state_dict().items()
        }
    )


def build_card(pack: Path, revision: str, steps: int) -> dict[str, Any]:
    """The card of the files that lie in the pack, without scores: `evaluate` writes those."""
    return {
        "id": "orthoscribe-compact",
        "family": "compact",
        "title": "Orthoscribe compact",
        "revision": revision,
        "abilities": ["describe", "answer", "ground", "segment", "embed", "classify"],
        "files": {role: file_entry(pack / name) for role, name in ROLES.items()},
        "sizes": {**SIZES, "token_width": TAP_WIDTHS[32]},
        "labels": {
            "boxes": list(BOX_LABELS),
            "ground": list(GROUND_LABELS),
            "segment": list(SEGMENT_LABELS),
            "land": list(LAND_CLASSES),
            "scenes": scene_names(),
        },
        "preprocessing": {
            "picture_px": 192,
            "tile_px": 512,
            "overlap_px": 64,
            "score_min": 0.45,
            "finest_gsd_m": {"ground": 0.3, "segment": 0.3},
            "coarsest_gsd_m": 2.0,
            "mask_min": 0.3,
            "land_share": 0.75,
            "mask_box_min": 0.45,
            "mask_boxed_labels": list(VHR10_LABELS),
            "decoder": "auto",
            "scene_margin": 0.05,
            "magnified": ["vehicle"],
            "classify": {"scale": 20.0, "slope": 1.08, "offset": -0.05, "rival_max": 0.7},
            "candidates": {"drawn_at": {"0.7": 12, "1.0": 12}, "own_share": 0.2},
        },
        "licence": LICENCE,
        "papers": list(PAPERS),
        "training_data": list(TRAINING_DATA),
        "training": {"steps": steps, "pictures_a_step": PICTURES, "history": HISTORY},
        "scores": {},
    }


def file_entry(path: Path) -> dict[str, Any]:
    """A file of a pack as its card tells it: name, checksum, size."""
    content = path.read_bytes()
    return {"name": path.name, "sha256": checksum(hashlib.sha256(content).hexdigest()), "bytes": len(content)}

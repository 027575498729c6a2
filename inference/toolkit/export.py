"""From a training's folder to a pack: graphs in ONNX, weights in half precision, tokenizer, wordings and card."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from safetensors.torch import save_file

from ..protocol.model_card import CARD_NAME, checksum
from .card_text import HISTORY, LICENCE, PAPERS, TRAINING_DATA
from .data.objects import BOX_LABELS, VHR10_LABELS
from .export_decoder import (
    export_decoder,
    export_image_prefix,
    export_masks,
    export_picture_vector,
    export_text_tower,
)
from .networks.encoder import Encoder
from .networks.mcunet import TAP_WIDTHS
from .training.model import TrainedModel
from .training.recipe import PACKED, PICTURES, SIZES, WORDINGS

SEGMENT_LABELS = (*VHR10_LABELS, "building", "road", "water")
GROUND_LABELS = BOX_LABELS
#: role on the card → file in the pack
ROLES = {
    "encoder": "encoder.onnx",
    "decoder": "decoder.onnx",
    "image_prefix": "image_prefix.onnx",
    "masks": "masks.onnx",
    "picture_vector": "picture_vector.onnx",
    "text_tower": "text_tower.onnx",
    "weights": "weights.safetensors",
    "tokenizer": "tokenizer.json",
    "wordings": WORDINGS,
}
#: made by the training, taken over as they are
COPIED = ("tokenizer", "wordings")
PARITY_TOLERANCE = 1e-3


def export(training: Path, data_weights: Path, pack: Path, revision: str) -> None:
    """Write the pack of a finished training's averaged weights; raises ValueError when ONNX and torch disagree."""
    state = torch.load(training / PACKED, map_location="cpu", weights_only=True)
    model = TrainedModel(SIZES, data_weights)
    model.load_state_dict(state["average"])
    model.eval()
    pack.mkdir(parents=True, exist_ok=True)
    export_encoder(model.encoder, pack / "encoder.onnx")
    export_decoder(model.decoder, pack / "decoder.onnx")
    export_image_prefix(model.image_prefix, TAP_WIDTHS[32], pack / "image_prefix.onnx")
    export_masks(model.masks, pack / "masks.onnx")
    export_picture_vector(model.picture_vector, TAP_WIDTHS[32], pack / "picture_vector.onnx")
    export_text_tower(model.text_tower, pack / "text_tower.onnx")
    save_file(_weights(model), pack / "weights.safetensors")
    for role in COPIED:
        shutil.copyfile(training / ROLES[role], pack / ROLES[role])
    for name in ROLES.values():
        (pack / name).chmod(0o644)  # the safetensors library makes files readable by their writer alone
    card = build_card(pack, revision, int(state["step"]))
    (pack / CARD_NAME).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def export_encoder(encoder: Encoder, path: Path) -> None:
    """Write the encoder as ONNX with dynamic batch and size, then run the file against torch on another size."""
    encoder = encoder.to(memory_format=torch.contiguous_format).eval()
    axes = {name: {0: "n", 2: f"{name}_h", 3: f"{name}_w"} for name in ("pixels", "tokens", "p16", "p8", "p4")}
    axes["boxes"] = {0: "n", 1: "positions"}
    example = torch.rand(1, 3, 192, 256) * 255
    torch.onnx.export(
        encoder,
        (example,),
        str(path),
        input_names=["pixels"],
        output_names=list(Encoder.outputs),
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    check_parity(encoder, path)


def check_parity(encoder: Encoder, path: Path) -> float:
    """Largest difference between torch and ONNX on random pixels, relative to each output's scale; ValueError over
    1e-3.
    """
    pixels = torch.from_numpy(np.random.default_rng(0).uniform(0, 255, (2, 3, 320, 224)).astype(np.float32))
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    theirs = session.run(None, {"pixels": pixels.numpy()})
    with torch.no_grad():
        ours = [output.numpy() for output in encoder(pixels)]
    worst = max(float(np.abs(a - b).max() / max(1.0, np.abs(a).max())) for a, b in zip(ours, theirs))
    if worst > PARITY_TOLERANCE:
        raise ValueError(f"ONNX differs from torch by {worst:.2e}")
    return worst


def _weights(model: TrainedModel) -> dict[str, torch.Tensor]:
    parts = {
        "language.decoder.": model.decoder,
        "language.image_prefix.": model.image_prefix,
        "language.box_slots.": model.box_slots,
    }
    return {
        prefix + name: value.half().contiguous()
        for prefix, module in parts.items()
        for name, value in module.state_dict().items()
    }


def build_card(pack: Path, revision: str, steps: int) -> dict[str, Any]:
    """The card of the files that lie in the pack, without scores: `evaluate` writes those."""
    return {
        "id": "orthoscribe-compact",
        "family": "compact",
        "title": "Orthoscribe compact",
        "revision": revision,
        "abilities": ["describe", "answer", "ground", "segment", "embed"],
        "files": {role: _file(pack / name) for role, name in ROLES.items()},
        "sizes": {**SIZES, "token_width": TAP_WIDTHS[32]},
        "labels": {"boxes": list(BOX_LABELS), "ground": list(GROUND_LABELS), "segment": list(SEGMENT_LABELS)},
        "preprocessing": {
            "picture_px": 192,
            "tile_px": 512,
            "overlap_px": 64,
            "score_min": 0.45,
            "finest_gsd_m": {"ground": 0.3, "segment": 0.3},
            "mask_min": 0.3,
            "mask_box_min": 0.45,
            "mask_boxed_labels": list(VHR10_LABELS),
            "decoder": "auto",
            "candidates": {"drawn_at": {"0.7": 12, "1.0": 12}, "own_share": 0.2},
        },
        "licence": LICENCE,
        "papers": list(PAPERS),
        "training_data": list(TRAINING_DATA),
        "training": {"steps": steps, "pictures_a_step": PICTURES, "history": HISTORY},
        "scores": {},
    }


def _file(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    return {"name": path.name, "sha256": checksum(hashlib.sha256(content).hexdigest()), "bytes": len(content)}

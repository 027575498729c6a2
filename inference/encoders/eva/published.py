"""Published EVA weights → ours: sizes from the published settings, and one rule for each name.

Files differ in what they carry. A checkpoint of a whole model has `visual_encoder.` before each name and `ln_vision.`
beside it; the encoder's own file has bare names, may hold more blocks than are used, a head and a last norm; a
fine-tuned checkpoint holds only the parts that were trained. So what we do not use is passed over, and what is missing
is told to the caller, who knows which files are still to come.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from .encoder import EvaSizes, EvaVision
from .positions import resized_positions

ENCODER_PREFIX, NORM_PREFIX = "visual_encoder.", "ln_vision."
_BLOCK_PARTS = {
    "norm1": "norm_attention",
    "attn.qkv": "attention.qkv",
    "attn.q_bias": "attention.query_bias",
    "attn.v_bias": "attention.value_bias",
    "attn.proj": "attention.out",
    "norm2": "norm_feed_forward",
    "mlp.fc1": "feed_forward.up",
    "mlp.fc2": "feed_forward.down",
}
_WHOLE = {
    "cls_token": "class_token",  # nosec B105: the name of a weight, no password
    "pos_embed": "positions",
    "patch_embed.proj.weight": "patches.weight",
    "patch_embed.proj.bias": "patches.bias",
}
_BLOCK = re.compile(rf"blocks\.(\d+)\.({'|'.join(map(re.escape, _BLOCK_PARTS))})(\.weight|\.bias)?")


def eva_sizes(vit: Mapping[str, Any]) -> EvaSizes:
    """Sizes from the published constructor's img_size, patch_size, embed_dim, depth, num_heads and mlp_ratio."""
    return EvaSizes(
        image_px=vit["img_size"],
        patch_px=vit["patch_size"],
        width=vit["embed_dim"],
        layers=vit["depth"],
        heads=vit["num_heads"],
        hidden=int(vit["embed_dim"] * vit["mlp_ratio"]),  # cut, not rounded: 1408 · 4.3637 → 6144
    )


def our_name(published: str) -> str | None:
    """What a published weight is called in `EvaVision`, or None for one that we do not use."""
    if published.startswith(NORM_PREFIX):
        return "norm." + published[len(NORM_PREFIX) :]
    bare = published[len(ENCODER_PREFIX) :] if published.startswith(ENCODER_PREFIX) else published
    if bare in _WHOLE:
        return "encoder." + _WHOLE[bare]
    found = _BLOCK.fullmatch(bare)
    if found is None:
        return None
    number, part, ending = found.groups()
    return f"encoder.blocks.{number}.{_BLOCK_PARTS[part]}{ending or ''}"


def load_published(vision: EvaVision, published: Mapping[str, Tensor]) -> list[str]:
    """Fill `vision` with published weights; returns the names (ours) that the file does not have.

    A position table for another picture size is resized. Raises RuntimeError when another shape differs.
    """
    known = vision.state_dict()
    weights = {ours: tensor for name, tensor in published.items() if (ours := our_name(name)) in known}
    if "encoder.positions" in weights:
        weights["encoder.positions"] = resized_positions(weights["encoder.positions"], vision.encoder.sizes.side)
    return vision.load_state_dict(weights, strict=False).missing_keys

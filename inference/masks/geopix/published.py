"""The released GeoPix pieces → our stage: sizes from settings, and one table of names for each part.

The release keeps each part by itself: folders `pec`, `seg` and `clm`, `*.pth` files for the two necks and the text
layers, and two plain lists of weights that are in no state dict. A name is translated word by word between its dots.
What a stage does not have is passed over without being read: with the memory as released, that is the bank of 2.5 GB
and everything around it. What a stage lacks afterwards is told to the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from .mask_decoder import MaskDecoderSizes
from .memory import MemorySizes
from .memory_attention import MemoryAttentionSizes
from .neck import NeckSizes
from .prompt_encoder import PromptSizes
from .stage import SegmentationStage, StageSizes
from .two_way import TwoWaySizes

# The released constructors' numbers (CLIP ViT-L/14 at 448 px, Vicuna-7B); settings of a card replace them by name.
RELEASED: Mapping[str, Any] = {
    "llm_hidden": 4096,
    "run": (32002, 32003, 32004, 32005, 32006, 32007),
    "vision_layers": (-2, -11),
    "vision_width": 1024,
    "neck_mid": 512,
    "feature_hw": 32,
    "grid": 32,
    "patch_px": 14,
    "mask_channels": (4, 16),
    "dim": 256,
    "depth": 2,
    "num_heads": 8,
    "mlp_dim": 2048,
    "attention_shrink": 2,
    "num_level": 2,
    "num_masks": 4,
    "filter_shrink": 8,
    "filter_depth": 3,
    "iou_depth": 3,
    "iou_hidden": 256,
    "num_class": 75,
    "memory_len": 64,
    "memory_dim": 64,
    "memory_fuser": (32, 16, 1),
    "memory_steps": ((16, 2), (32, 2), (64, 1)),
    "memory_kernel": 7,
    "memory_widening": 4,
    "memory_depth": 1,
    "memory_self_heads": 1,
    "memory_heads": 4,
    "memory_hidden": 512,
    "memory_rows": 5000,
    "memory_attends": False,
}

# Each released piece, and what stands before its names in the whole model.
PIECES: Mapping[str, str] = {
    "pec": "prompt_encoder.",
    "seg": "mask_predictor.",
    "clm": "classwise_learnable_module.",
    "image_neck_rough.pth": "image_neck_rough.",
    "image_neck_detail.pth": "image_neck_detail.",
    "text_hidden_fcs.pth": "text_hidden_fcs.",
}

SCALARS = ("token_weights", "level_weights")  # in no state dict: two lists, see `load_scalars`

NECK = {"conv1": "before", "conv2": "after"}
PROMPTS = {
    "pe_layer": "fourier",
    "positional_encoding_gaussian_matrix": "matrix",
    "point_embeddings": "kinds",
    "not_a_point_embed": "no_point",
    "no_mask_embed": "no_mask",
    "mask_downscaling": "mask_reader",
}
DECODER = {
    "iou_token": "score_token",  # nosec B105: a weight, no password
    "level_embed": "level_tokens",
    "transformer": "transformers",
    "upsample_2x": "finer_features",
    "pe1": "finer_places",
    "positional_encoding_gaussian_matrix": "matrix",
    "output_upscaling": "enlarge",
    "output_hypernetworks_mlps": "filters",
    "iou_prediction_head": "score",
}
TWO_WAY = {
    "layers": "blocks",
    "self_attn": "to_self",
    "cross_attn_token_to_image": "to_image",  # nosec B105: a weight, no password
    "cross_attn_image_to_token": "to_prompt",  # nosec B105: a weight, no password
    "final_attn_token_to_image": "last_look",  # nosec B105: a weight, no password
    "norm_final_attn": "last_norm",
    "q_proj": "q",
    "k_proj": "k",
    "v_proj": "v",
    "out_proj": "out",
    "lin1": "0",
    "lin2": "2",
    **{f"norm{number}": f"norms.{number - 1}" for number in range(1, 5)},
}
MEMORY = {
    "learnable_memory": "bank",
    "memory_fuser": "bank",
    "model": "fuse",
    "memory_encoder": "encode",
    "mask_downsampler": "shrink",
    **{f"layer{number}": str(number - 1) for number in range(1, 4)},
    "conv1": "first.0",
    "bn1": "first.1",
    "conv2": "second.0",
    "bn2": "second.1",
    "downsample": "shortcut",
    "pix_feat_proj": "project",
    "fuser": "blend",
    "dwconv": "mix",
    "pwconv1": "widen",
    "pwconv2": "narrow",
    "memory_attention": "attention",
    "self_attn": "look.to_self",
    "cross_attn_image": "look.to_memory",
    "self_attn_pos": "look.places",
    "cross_attn_image_pos": "look.memory_places",
    "pe": "table",
    "linear1": "look.mlp.0",
    "linear2": "look.mlp.2",
    **{f"norm{number}": f"look.norms.{number - 1}" for number in range(1, 4)},
}

# Beginning of a published name → beginning of ours, and the table for the rest. The first that fits counts.
PARTS: Sequence[tuple[str, str, Mapping[str, str]]] = (
    ("image_neck_rough.", "necks.0.", NECK),  # level 0: the released code gives the late hidden layer to "rough"
    ("image_neck_detail.", "necks.1.", NECK),
    ("prompt_encoder.prompt_encoder.", "prompts.", PROMPTS),
    ("mask_predictor.mask_decoder.transformer.", "decoder.transformers.", TWO_WAY),
    ("mask_predictor.mask_decoder.", "decoder.", DECODER),
    ("classwise_learnable_module.", "memory.", MEMORY),
    ("text_hidden_fcs.", "text.", {}),
)


def neck_sizes(settings: Mapping[str, Any]) -> NeckSizes:
    """Sizes of a neck; what `settings` does not say is as released, here and below."""
    has = {**RELEASED, **settings}
    return NeckSizes(has["vision_width"], has["neck_mid"], has["dim"], has["feature_hw"])


def prompt_sizes(settings: Mapping[str, Any]) -> PromptSizes:
    """Sizes of the prompt encoder."""
    has = {**RELEASED, **settings}
    return PromptSizes(has["dim"], has["grid"], has["grid"] * has["patch_px"], tuple(has["mask_channels"]))


def decoder_sizes(settings: Mapping[str, Any]) -> MaskDecoderSizes:
    """Sizes of the mask predictor."""
    has = {**RELEASED, **settings}
    return MaskDecoderSizes(
        TwoWaySizes(has["dim"], has["depth"], has["num_heads"], has["mlp_dim"], has["attention_shrink"]),
        levels=has["num_level"],
        masks=has["num_masks"],
        filter_width=has["dim"] // has["filter_shrink"],
        filter_depth=has["filter_depth"],
        score_depth=has["iou_depth"],
        score_hidden=has["iou_hidden"],
    )


def memory_sizes(settings: Mapping[str, Any]) -> MemorySizes:
    """Sizes of the class-wise memory; `memory_attends` is the switch between release and paper."""
    has = {**RELEASED, **settings}
    return MemorySizes(
        classes=has["num_class"],
        levels=has["num_level"],
        length=has["memory_len"],
        grid=has["grid"],
        fuser_widths=tuple(has["memory_fuser"]),
        encoder_steps=tuple((width, stride) for width, stride in has["memory_steps"]),
        kernel=has["memory_kernel"],
        widening=has["memory_widening"],
        attention=_memory_attention_sizes(has),
    )


def _memory_attention_sizes(has: Mapping[str, Any]) -> MemoryAttentionSizes:
    return MemoryAttentionSizes(
        width=has["dim"],
        memory_width=has["memory_dim"],
        depth=has["memory_depth"],
        self_heads=has["memory_self_heads"],
        memory_heads=has["memory_heads"],
        hidden=has["memory_hidden"],
        table_rows=has["memory_rows"],
        attends=has["memory_attends"],
    )


def stage_sizes(settings: Mapping[str, Any]) -> StageSizes:
    """Sizes of the whole stage."""
    has = {**RELEASED, **settings}
    return StageSizes(
        language_width=has["llm_hidden"],
        run=tuple(has["run"]),
        vision_layers=tuple(has["vision_layers"]),
        neck=neck_sizes(has),
        prompts=prompt_sizes(has),
        decoder=decoder_sizes(has),
        memory=memory_sizes(has),
    )


def translated(name: str, table: Mapping[str, str]) -> str:
    """A published name in our words."""
    return ".".join(table.get(word, word) for word in name.split("."))


def our_name(published: str) -> str | None:
    """What a weight is called in `SegmentationStage`, or None when it belongs to none of its parts."""
    for theirs, ours, table in PARTS:
        if published.startswith(theirs):
            return ours + translated(published[len(theirs) :], table)
    return None


def piece_name(piece: str, name: str) -> str | None:
    """The same for a weight of one released piece."""
    return our_name(PIECES[piece] + name)


def fill(module: nn.Module, published: Mapping[str, Tensor], rename: Callable[[str], str | None]) -> list[str]:
    """Copy the published weights that `module` has, `rename` saying what it calls them; returns what it still lacks.

    Raises RuntimeError when a shape differs.
    """
    known = module.state_dict()
    weights = {ours: published[name] for name in published if (ours := rename(name)) in known}
    return module.load_state_dict(weights, strict=False).missing_keys


def load_stage(stage: SegmentationStage, pieces: Mapping[str, Mapping[str, Tensor]]) -> list[str]:
    """Fill the stage from released pieces, named as in `PIECES`; returns the names (ours) that are still missing."""
    lacking = [set(fill(stage, weights, partial(piece_name, piece))) for piece, weights in pieces.items()]
    return [name for name in stage.state_dict() if name not in SCALARS and all(name in lacks for lacks in lacking)]


def load_scalars(stage: SegmentationStage, multiseg: Sequence[float], multiscale: Sequence[float]) -> None:
    """The two released lists: a weight for each token of a scale, and one for each scale."""
    with torch.no_grad():
        stage.token_weights.copy_(torch.as_tensor(multiseg))
        stage.level_weights.copy_(torch.as_tensor(multiscale))

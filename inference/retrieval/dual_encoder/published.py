"""Published CLIP weights (open_clip's names) → ours: sizes from open_clip's settings, and one rule for each name.

GeoRSCLIP's files are plain state dicts. SkyCLIP's are training checkpoints: the weights lie in `state_dict`, each name
begins with `module.`, and an optimizer and an epoch lie beside them. Both are taken as loaded dictionaries; opening a
file in torch's own format without running what is in it is the caller's part.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from ...protocol.errors import ModelBroken
from .clip import Clip, ClipSizes
from .image_tower import ImageSizes
from .text_tower import TextSizes
from .transformer import TransformerSizes

# What open_clip takes when a model's settings do not say.
_HEAD_WIDTH, _MLP_RATIO = 64, 4.0

_BLOCK_PARTS = {
    "ln_1": "norm_attention",
    "attn.in_proj_": "attention.qkv.",
    "attn.out_proj": "attention.out",
    "ln_2": "norm_feed_forward",
    "mlp.c_fc": "feed_forward.up",
    "mlp.c_proj": "feed_forward.down",
}
_WHOLE = {
    "visual.class_embedding": "image.class_token",
    "visual.positional_embedding": "image.positions",
    "visual.conv1.weight": "image.patches.weight",
    "visual.ln_pre.weight": "image.norm_first.weight",
    "visual.ln_pre.bias": "image.norm_first.bias",
    "visual.ln_post.weight": "image.norm_last.weight",
    "visual.ln_post.bias": "image.norm_last.bias",
    "visual.proj": "image.project.weight",
    "token_embedding.weight": "text.words.weight",  # nosec B105: the name of a weight, no password
    "positional_embedding": "text.positions",
    "ln_final.weight": "text.norm_last.weight",
    "ln_final.bias": "text.norm_last.bias",
    "text_projection": "text.project.weight",
    "logit_scale": "log_scale",
}
# Published as a matrix M for x @ M, where a linear layer keeps its transpose.
_TRANSPOSED = {"image.project.weight", "text.project.weight"}
_BLOCK = re.compile(
    rf"(visual\.)?transformer\.resblocks\.(\d+)\.({'|'.join(map(re.escape, _BLOCK_PARTS))})(\.?)(weight|bias)"
)


def clip_sizes(settings: Mapping[str, Any]) -> ClipSizes:
    """Sizes from open_clip's model settings: embed_dim, vision_cfg, text_cfg and quick_gelu.

    Raises ModelBroken for a ResNet image tower.
    """
    vision, text = settings["vision_cfg"], settings["text_cfg"]
    if not isinstance(vision["layers"], int):
        raise ModelBroken("This CLIP has a ResNet as its image tower; only vision transformers are supported.")
    quick_gelu = settings.get("quick_gelu", False)
    vision_heads = vision["width"] // vision.get("head_width", _HEAD_WIDTH)
    return ClipSizes(
        image=ImageSizes(vision["image_size"], vision["patch_size"], _transformer(vision, vision_heads, quick_gelu)),
        text=TextSizes(text["vocab_size"], text["context_length"], _transformer(text, text["heads"], quick_gelu)),
        shared_width=settings["embed_dim"],
    )


def _transformer(tower: Mapping[str, Any], heads: int, quick_gelu: bool) -> TransformerSizes:
    width = tower["width"]
    return TransformerSizes(width, tower["layers"], heads, int(width * tower.get("mlp_ratio", _MLP_RATIO)), quick_gelu)


def our_name(published: str) -> str | None:
    """What a published weight is called in `Clip`, or None for one that we do not use."""
    if published in _WHOLE:
        return _WHOLE[published]
    found = _BLOCK.fullmatch(published)
    if found is None:
        return None
    visual, number, part, dot, ending = found.groups()
    return f"{'image' if visual else 'text'}.blocks.{number}.{_BLOCK_PARTS[part]}{dot}{ending}"


def plain_weights(checkpoint: Mapping[str, Any]) -> dict[str, Tensor]:
    """The weights of a loaded file under open_clip's names, whether or not it is a training checkpoint."""
    inside = checkpoint.get("state_dict", checkpoint)
    return {name.removeprefix("module."): tensor for name, tensor in inside.items() if isinstance(tensor, Tensor)}


def load_published(clip: Clip, checkpoint: Mapping[str, Any]) -> None:
    """Fill `clip` with a loaded file's weights; what we do not use is passed over.

    Raises ModelBroken when a weight is missing or has another shape than the sizes say.
    """
    weights = {}
    for name, tensor in plain_weights(checkpoint).items():
        ours = our_name(name)
        if ours is not None:
            weights[ours] = tensor.T if ours in _TRANSPOSED else tensor
    wanted = clip.state_dict()
    wrong = [name for name in wanted if name not in weights or weights[name].shape != wanted[name].shape]
    if wrong:
        raise ModelBroken("These CLIP weights do not have the sizes that the model's card says.", ", ".join(wrong))
    clip.load_state_dict({name: weights[name] for name in wanted})

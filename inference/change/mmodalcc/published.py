"""Published MModalCC weights → ours: sizes from settings, and one table of names for each part.

A checkpoint is a pickle of whole modules; running what is in one is nobody's business here. Converted once to plain
state dicts, `encoder_feat` fills `TwoDates` and `decoder` fills `Captioner`. Names are translated word by word between
their dots. Files carry weights that nothing uses (the cross block's `attention`, `norm1`, `norm2`, `linear1` and
`linear2`; `embedding_1D`; `multihead_attn2` and `norm2` of the decoder) and the table of sinusoids, which is computed;
these are passed over. What a part lacks is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor, nn

from .captioner import CaptionerSizes
from .cross_modal import CrossSizes
from .gated import GatedSizes
from .two_dates import TwoDateSizes

# The published constructors' numbers; settings of a card replace them by name. The width of the captioner is twice that
# of the stack, whose dates are joined.
RELEASED: Mapping[str, Any] = {
    "feature_dim": 1024,
    "d_model": 512,
    "n_head": 8,
    "n_layers": 2,
    "h": 14,
    "w": 14,
    "widening": 4,
    "dropout": 0.5,
    "caption_dim": 1024,
    "caption_layers": 1,
    "caption_heads": 8,
    "longest": 5000,
}

CROSS = {
    "attention2": "look.attention",
    "linear3": "look.up",
    "linear4": "look.down",
    "norm3": "look.norms.0",
    "norm4": "look.norms.1",
}
RESIDUAL = {"left": "path"}
TWO_DATES = {
    "projection": "project_rgb",
    "projection2": "project_maps",
    "w_embedding": "column_places",
    "h_embedding": "row_places",
    "transformer": "blocks",
    "resblock": "smooth",
    "LN": "norms",
    **CROSS,
    **RESIDUAL,
}
CAPTIONER = {
    "vocab_embedding": "words",
    "transformer.layers": "layers",
    "wdc": "score",
    "self_attn": "to_words",
    "multihead_attn": "to_memory",
    "gate.0": "rgb_gate",
    "gate2.0": "map_gate",
    "gate3.0": "h_gate",
    "linear1": "up",
    "linear2": "down",
    "norm1": "norms.0",
    "norm3": "norms.1",
    "norm4": "norms.2",
}


def cross_sizes(settings: Mapping[str, Any]) -> CrossSizes:
    """Sizes of a cross-modal block."""
    has = {**RELEASED, **settings}
    return CrossSizes(has["d_model"], has["n_head"], has["widening"] * has["d_model"], has["dropout"])


def two_date_sizes(settings: Mapping[str, Any]) -> TwoDateSizes:
    """Sizes of the two-date stack."""
    has = {**RELEASED, **settings}
    return TwoDateSizes(has["feature_dim"], (has["h"], has["w"]), has["n_layers"], cross_sizes(has))


def captioner_sizes(settings: Mapping[str, Any]) -> CaptionerSizes:
    """Sizes of the captioner; `vocab_size` has no default."""
    has = {**RELEASED, **settings}
    width = has["caption_dim"]
    layer = GatedSizes(width, has["caption_heads"], has["widening"] * width, has["dropout"])
    return CaptionerSizes(has["vocab_size"], has["caption_layers"], has["longest"], layer)


def translated(name: str, table: Mapping[str, str]) -> str:
    """A published name in our words; two published words may be one of ours."""
    words, ours = name.split("."), []
    while words:
        taken = 2 if ".".join(words[:2]) in table else 1
        said = ".".join(words[:taken])
        ours.append(table.get(said, said))
        words = words[taken:]
    return ".".join(ours)


def load_published(module: nn.Module, published: Mapping[str, Tensor], table: Mapping[str, str]) -> list[str]:
    """Copy the published weights that `module` has; returns the names (ours) that the file does not have.

    Raises RuntimeError when a shape differs.
    """
    known = module.state_dict()
    weights = {ours: tensor for name, tensor in published.items() if (ours := translated(name, table)) in known}
    return module.load_state_dict(weights, strict=False).missing_keys

"""Published DeltaVLM weights → ours: sizes from settings, and one rule for each name.

A checkpoint has these names under `model`. It holds the trained parts only, and beside ours those of the eye
(`visual_encoder.37`, `.38`, `ln_vision`: `encoders.eva.published` reads them), two heads and a temperature that nothing
uses (`vision_proj`, `text_proj`, `temp`), and position numbers. What is not ours is passed over; what we lack is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from .qformer import QFormerSizes
from .relation import RelationSizes
from .stage import DeltaSizes, DeltaVlm

# The published constructors' numbers; settings of a card replace them by name.
RELEASED: Mapping[str, Any] = {
    "vision_width": 1408,
    "relation_dropout": 0.5,
    "measured": True,
    "hidden_size": 768,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "intermediate_size": 3072,
    "cross_attention_freq": 2,
    "num_query": 32,
    "vocab_size": 30523,
    "max_position_embeddings": 512,
    "layer_norm_eps": 1e-12,
    "hidden_dropout_prob": 0.1,
    "instructed": True,
    "llm_hidden": 4096,
}

_PARTS = {
    "context1": "relation.context_of_change",
    "context2": "relation.context_of_date",
    "context3": "relation.fuse",
    "gate1": "relation.gate_of_change",
    "gate2": "relation.gate_of_date",
    "Qformer.bert.embeddings.word_embeddings": "qformer.words",
    "Qformer.bert.embeddings.position_embeddings": "qformer.positions",
    "Qformer.bert.embeddings.LayerNorm": "qformer.norm",
    "llm_proj": "project",
}
_LOOKS = {"attention": "to_all", "crossattention": "to_memory"}
_THINKS = {"": "word_think", "_query": "query_think"}
_BLOCK_PARTS = {
    **{
        f"{theirs}.{part}": f"{ours}.{name}"
        for theirs, ours in _LOOKS.items()
        for part, name in {
            "self.query": "q",
            "self.key": "k",
            "self.value": "v",
            "output.dense": "out",
            "output.LayerNorm": "norm",
        }.items()
    },
    **{
        f"{part}{whose}.{inside}": f"{ours}.{name}"
        for whose, ours in _THINKS.items()
        for part, inside, name in (
            ("intermediate", "dense", "up"),
            ("output", "dense", "down"),
            ("output", "LayerNorm", "norm"),
        )
    },
}
_BLOCK = re.compile(r"Qformer\.bert\.encoder\.layer\.(\d+)\.(.+)")


def delta_sizes(settings: Mapping[str, Any]) -> DeltaSizes:
    """Sizes from settings by the published names; those that are left out are the released model's."""
    has = {**RELEASED, **settings}
    qformer = QFormerSizes(
        width=has["hidden_size"],
        layers=has["num_hidden_layers"],
        heads=has["num_attention_heads"],
        hidden=has["intermediate_size"],
        memory_width=has["vision_width"],
        cross_every=has["cross_attention_freq"],
        queries=has["num_query"],
        vocabulary=has["vocab_size"],
        positions=has["max_position_embeddings"],
        norm_eps=has["layer_norm_eps"],
        dropout=has["hidden_dropout_prob"],
    )
    relation = RelationSizes(has["vision_width"], has["relation_dropout"], has["measured"])
    return DeltaSizes(relation, qformer, has["llm_hidden"], has["instructed"])


def our_name(published: str) -> str | None:
    """What a published weight is called in `DeltaVlm`, or None for one that is not ours."""
    if published == "query_tokens":
        return "qformer.queries"
    whole, _, ending = published.rpartition(".")
    if whole in _PARTS:
        return f"{_PARTS[whole]}.{ending}"
    found = _BLOCK.fullmatch(whole)
    if found is None or found.group(2) not in _BLOCK_PARTS:
        return None
    return f"qformer.blocks.{found.group(1)}.{_BLOCK_PARTS[found.group(2)]}.{ending}"


def load_published(model: DeltaVlm, published: Mapping[str, Tensor]) -> list[str]:
    """Fill `model` with published weights; returns the names (ours) that the file does not have.

    Raises RuntimeError when a shape differs.
    """
    known = model.state_dict()
    weights = {ours: tensor for name, tensor in published.items() if (ours := our_name(name)) in known}
    return model.load_state_dict(weights, strict=False).missing_keys

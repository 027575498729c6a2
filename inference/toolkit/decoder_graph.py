"""The decoder's step as an ONNX graph of fused operators, written node by node.

A traced graph of the torch modules has some 400 nodes, and at a token a step a small decoder spends most of its time
between nodes. ONNX Runtime's own operators (norm with residual, attention with rotary positions and KV cache) need 50.

With `places` the graph takes the experts' low-rank additions as inputs (`decoder/moe`), so that one graph serves every
expert and none: with matrices of rank 0 it is the decoder itself.

Letters as in `decoder/model.py`: B rows, T new tokens, S tokens of the past, D width, H heads, E width of a head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from ..decoder.model import Block, Decoder, DecoderSizes
from ..decoder.moe.sizes import adapter_name

MICROSOFT = "com.microsoft"
OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
IR_VERSION = 9


@dataclass
class GraphParts:
    """A graph under way: nodes in order, constants by name, the layers that experts may add to, and their inputs."""

    places: tuple[str, ...] = ()
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: list[onnx.TensorProto] = field(default_factory=list)
    adapters: list[onnx.ValueInfoProto] = field(default_factory=list)

    def constant(self, name: str, value: np.ndarray) -> str:
        """Add a constant and return its name."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: list[str], outputs: list[str], domain: str = "", **attributes: object) -> str:
        """Add a node and return the name of its first output."""
        name = outputs[0]
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=name, domain=domain, **attributes))
        return name

    def product(self, name: str, x: str, weight: Tensor) -> str:
        """x · weightᵀ, as torch's Linear without a bias does."""
        return self.node("MatMul", [x, self.constant(f"{name}.weight", weight.detach().numpy().T)], [name])

    def linear(self, name: str, x: str, layer: int, part: str, linear: nn.Linear) -> str:
        """A linear layer of a block, with what experts add to it where they may."""
        out = self.product(name, x, linear.weight)
        added = self.addition(x, layer, part, linear)
        return self.node("Add", [out, added], [f"{name}.spoken"]) if added else out

    def addition(self, x: str, layer: int, part: str, linear: nn.Linear) -> str:
        """(x · down) · up, both inputs of the graph, one for each row or one for all; "" where none is added."""
        if part not in self.places:
            return ""
        name = adapter_name(f"blocks.{layer}.{part}")
        kind = TensorProto.FLOAT
        self.adapters.append(helper.make_tensor_value_info(f"{name}.down", kind, ["e", linear.in_features, "rank"]))
        self.adapters.append(helper.make_tensor_value_info(f"{name}.up", kind, ["e", "rank", linear.out_features]))
        narrow = self.node("MatMul", [x, f"{name}.down"], [f"{name}.narrow"])
        return self.node("MatMul", [narrow, f"{name}.up"], [f"{name}.added"])


def decoder_graph(decoder: Decoder, places: Sequence[str] = ()) -> onnx.ModelProto:
    """embeds (B, T, D), past_k.i and past_v.i (B, H, S, E) → logits (B, V) and hidden (B, D) of the last token, and
    present_k.i, present_v.i (B, H, S + T, E).

    `past_tokens` int32 (B, 1) is S + T − 1 in each row, `all_tokens` int32 (1) is S + T. For each layer named in
    `places` there are two more inputs, `<name>.down` (B or 1, I, rank) and `<name>.up` (B or 1, rank, O).
    """
    parts, sizes = GraphParts(tuple(places)), decoder.sizes
    half = sizes.head_width // 2
    parts.constant("cosines", decoder.rotary[0, :, :half].numpy())
    parts.constant("sines", decoder.rotary[1, :, :half].numpy())
    stream = parts.node("Identity", ["embeds"], ["stream"])
    normed = _norm(parts, "first_norm", stream, decoder.blocks[0].norm_attention)
    for layer, block in enumerate(decoder.blocks):
        following = decoder.blocks[layer + 1].norm_attention if layer + 1 < sizes.layers else decoder.norm
        stream, normed = _block(parts, layer, block, following, stream, normed, sizes)
    parts.constant("last", np.array([-1]))
    parts.node("Gather", [normed, "last"], ["last_state"], axis=1)
    parts.node("Squeeze", ["last_state", parts.constant("squeezed", np.array([1]))], ["hidden"])
    parts.product("logits", "hidden", decoder.embedding.weight)
    return _model(parts, sizes)


def _norm(parts: GraphParts, name: str, x: str, norm: object) -> str:
    scale = parts.constant(f"{name}.scale", norm.weight.detach().numpy())
    return parts.node("SimplifiedLayerNormalization", [x, scale], [name], axis=-1, epsilon=norm.eps, stash_type=1)


def _added_norm(parts: GraphParts, name: str, stream: str, update: str, norm: object) -> tuple[str, str]:
    """stream + update, and its norm."""
    scale = parts.constant(f"{name}.scale", norm.weight.detach().numpy())
    outputs = [name, "", "", f"{name}.sum"]
    parts.node("SkipSimplifiedLayerNormalization", [stream, update, scale], outputs, domain=MICROSOFT, epsilon=norm.eps)
    return f"{name}.sum", name


def _block(
    parts: GraphParts, layer: int, block: Block, following: object, stream: str, normed: str, sizes: DecoderSizes
) -> tuple[str, str]:
    """One block: the stream after it, and the stream's next norm."""
    here = f"block.{layer}"
    qkv = parts.linear(f"{here}.qkv", normed, layer, "attention.qkv", block.attention.qkv)
    past = [f"past_k.{layer}", f"past_v.{layer}"]
    mixed = parts.node(
        "GroupQueryAttention",
        [qkv, "", "", *past, "past_tokens", "all_tokens", "cosines", "sines"],
        [f"{here}.mixed", f"present_k.{layer}", f"present_v.{layer}"],
        domain=MICROSOFT,
        num_heads=sizes.heads,
        kv_num_heads=sizes.heads,
        do_rotary=1,
        rotary_interleaved=0,
    )
    joined = parts.linear(f"{here}.joined", mixed, layer, "attention.out", block.attention.out)
    stream, normed = _added_norm(parts, f"{here}.norm", stream, joined, block.norm_feed_forward)
    gate, up = _gate_and_up(parts, layer, block, normed)
    opened = parts.node("QuickGelu", [gate], [f"{here}.silu"], domain=MICROSOFT, alpha=1.0)
    gated = parts.node("Mul", [opened, up], [f"{here}.gated"])
    fed = parts.linear(f"{here}.fed", gated, layer, "feed_forward.down", block.feed_forward.down)
    return _added_norm(parts, f"{here}.next_norm", stream, fed, following)


def _gate_and_up(parts: GraphParts, layer: int, block: Block, normed: str) -> tuple[str, str]:
    """The two halves of the feed-forward's first layer, as products of their own: there is no half to be cut out."""
    here, gate_up = f"block.{layer}", block.feed_forward.gate_up
    names = [f"{here}.gate", f"{here}.up"]
    halves = [parts.product(name, normed, weight) for name, weight in zip(names, gate_up.weight.chunk(2, dim=0))]
    added = parts.addition(normed, layer, "feed_forward.gate_up", gate_up)
    if not added:
        return halves[0], halves[1]
    parts.node("Split", [added], [f"{name}.added" for name in names], axis=-1)
    gate, up = (parts.node("Add", [name, f"{name}.added"], [f"{name}.spoken"]) for name in names)
    return gate, up


def _model(parts: GraphParts, sizes: DecoderSizes) -> onnx.ModelProto:
    value, kind = helper.make_tensor_value_info, TensorProto.FLOAT
    layers = range(sizes.layers)
    cache = lambda name, tokens: value(name, kind, ["b", sizes.heads, tokens, sizes.head_width])  # noqa: E731
    inputs = [value("embeds", kind, ["b", "t", sizes.width])]
    inputs += [value("past_tokens", TensorProto.INT32, ["b", 1]), value("all_tokens", TensorProto.INT32, [1])]
    inputs += [cache(f"past_{part}.{layer}", "s") for layer in layers for part in "kv"] + parts.adapters
    outputs = [value("logits", kind, ["b", sizes.vocabulary]), value("hidden", kind, ["b", sizes.width])]
    outputs += [cache(f"present_{part}.{layer}", "s_t") for layer in layers for part in "kv"]
    graph = helper.make_graph(parts.nodes, "decoder", inputs, outputs, parts.constants)
    return helper.make_model(graph, opset_imports=OPSETS, ir_version=IR_VERSION)

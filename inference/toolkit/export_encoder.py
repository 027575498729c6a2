"""The encoder as ONNX: in full precision, held to torch, and with its weights in 8 bits, as the pack carries it.

In 8 bits each filter has its own scale, and two small nodes turn the integers into float32 again; ONNX Runtime does so
once, when the file is loaded. The file is a quarter of the size and the arithmetic stays float32, so no calibration
pictures are needed and nothing depends on what processors do with integers.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper

from .networks.encoder import Encoder

PARITY_TOLERANCE = 1e-3
#: smaller weights (norms, filters of single channels, the first layer) stay float32
MIN_WEIGHTS = 4096


def export_encoder(encoder: Encoder, path: Path) -> None:
    """Write the encoder with dynamic batch and size, then run the file against torch on another size."""
    encoder = encoder.to(memory_format=torch.contiguous_format).eval()
    axes = {name: {0: "n", 2: f"{name}_h", 3: f"{name}_w"} for name in ("pixels", "tokens", "p16", "p8", "p4", "land")}
    axes["boxes"] = {0: "n", 1: "positions"}
    torch.onnx.export(
        encoder,
        (torch.rand(1, 3, 192, 256) * 255,),
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


def in_8_bits(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph with the large weights of convolutions in 8 bits."""
    return rounded(model, {node.input[1]: (1, 2, 3) for node in model.graph.node if node.op_type == "Conv"})


def rounded(model: onnx.ModelProto, axes_of: Mapping[str, tuple[int, ...]]) -> onnx.ModelProto:
    """The same graph with the large float32 constants of these names in 8 bits; each is given the axes that share a
    scale, which are all of its own but one.
    """
    graph = model.graph
    kept, nodes = [], []
    for tensor in graph.initializer:
        value, axes = numpy_helper.to_array(tensor), axes_of.get(tensor.name)
        if axes is None or value.ndim != len(axes) + 1 or value.size < MIN_WEIGHTS or value.dtype != np.float32:
            kept.append(tensor)
            continue
        scale = (np.abs(value).max(axis=axes, keepdims=True) / 127).clip(1e-12)
        names = f"{tensor.name}.integers", f"{tensor.name}.scale", f"{tensor.name}.float"
        kept.append(numpy_helper.from_array(np.rint(value / scale).astype(np.int8), names[0]))
        kept.append(numpy_helper.from_array(scale, names[1]))
        nodes.append(helper.make_node("Cast", [names[0]], [names[2]], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [names[2], names[1]], [tensor.name]))
    nodes += list(graph.node)
    whole = helper.make_graph(nodes, graph.name, list(graph.input), list(graph.output), kept)
    return helper.make_model(whole, opset_imports=model.opset_import, ir_version=model.ir_version)

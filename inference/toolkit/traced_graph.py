"""A torch module traced into an ONNX graph, and how far the graph is from the module."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import onnx
import onnxruntime
import torch
from torch import Tensor, nn

from .export_decoder import OPSET
from .export_encoder import PARITY_TOLERANCE


def traced(
    module: nn.Module,
    example: Sequence[Tensor],
    names: Sequence[str],
    outputs: Sequence[str],
    axes: Mapping[str, Mapping[int, str]],
) -> onnx.ModelProto:
    """The graph of a module with inputs of these names; `axes` are those whose lengths are free. An input that the
    module does not read is left out.
    """
    file = io.BytesIO()
    with torch.no_grad(), _plain_attention():
        torch.onnx.export(
            module.eval(),
            tuple(example),
            file,
            input_names=list(names),
            output_names=list(outputs),
            dynamic_axes={name: dict(places) for name, places in axes.items()},
            opset_version=OPSET,
            dynamo=False,
        )
    return onnx.load_from_string(file.getvalue())


@contextlib.contextmanager
def _plain_attention() -> Iterator[None]:
    """Attention as it is written: the way round it that torch takes when it only infers has no ONNX."""
    was = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        yield
    finally:
        torch.backends.mha.set_fastpath_enabled(was)


def parity(module: nn.Module, graph: onnx.ModelProto, inputs: Sequence[Tensor], names: Sequence[str]) -> float:
    """How far the graph is from torch on inputs of another size, relative to what comes out; raises ValueError over
    1e-3.
    """
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    asked = {place.name for place in session.get_inputs()}
    theirs = session.run(None, {name: x.numpy() for name, x in zip(names, inputs) if name in asked})
    with torch.no_grad():
        ours = module(*inputs)
    pairs = zip((ours,) if isinstance(ours, Tensor) else ours, theirs)
    worst = max(float(np.abs(a.numpy() - b).max() / max(1.0, a.abs().max())) for a, b in pairs)
    if worst > PARITY_TOLERANCE:
        raise ValueError(f"ONNX differs from torch by {worst:.2e}")
    return worst

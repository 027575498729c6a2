"""Opens ONNX files: one place for threads, providers and the sentence when a file is broken."""

from __future__ import annotations

from pathlib import Path

import onnxruntime

from ..protocol.errors import ModelBroken

PROVIDERS = {"cuda": ["CUDAExecutionProvider", "CPUExecutionProvider"], "cpu": ["CPUExecutionProvider"]}


def open_session(path: Path, device: str, threads: int) -> onnxruntime.InferenceSession:
    """A session on `cuda` or `cpu`; `threads` 0 lets ONNX Runtime choose. Raises ModelBroken when it does not load."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    # Spinning threads would steal the cores that QGIS and the other sessions need between two runs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    available = [name for name in PROVIDERS[device] if name in onnxruntime.get_available_providers()]
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=available)
    except Exception as error:  # ONNX Runtime has no public base class for its errors
        raise ModelBroken(
            "A part of this model, {name}, cannot be loaded; install the model again.", str(error), name=path.name
        ) from error

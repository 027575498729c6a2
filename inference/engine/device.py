"""What the engine computes on. Answers at once: it asks the system, not torch."""

from __future__ import annotations

import os
import shutil

from ..protocol.errors import BadRequest
from ..protocol.sentences import Sentence

CPU, CUDA, AUTO = "cpu", "cuda", "auto"


def choose_device(wanted: str) -> str:
    """`cpu` or `cuda`; `auto` takes the graphics card when it and its ONNX Runtime are there. Raises BadRequest."""
    if wanted not in (AUTO, CPU, CUDA):
        raise BadRequest("Unknown device “{device}”: choose auto, cpu or cuda.", device=wanted)
    if wanted == AUTO:
        return CUDA if shutil.which("nvidia-smi") and _is_installed("onnxruntime-gpu") else CPU
    return wanted


def count_threads(wanted: int) -> int:
    """The threads to compute with; 0 or less means every core this process may use."""
    if wanted > 0:
        return wanted
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def device_sentence(device: str, threads: int) -> Sentence:
    """What the footer of the dock says, as in “CPU (2 threads)”."""
    if device == CUDA:
        return Sentence("graphics card (CUDA)")
    return Sentence("CPU ({count} threads)", count=threads) if threads > 1 else Sentence("CPU (1 thread)")


def _is_installed(distribution: str) -> bool:
    from importlib import metadata  # 30 ms that a machine without a graphics card need not spend before hello

    return any(metadata.distributions(name=distribution))

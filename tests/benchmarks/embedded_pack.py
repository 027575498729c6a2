"""The pack under test, opened as the engine opens it, and what the whole room agrees on."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

from inference.decoder.language import Language
from inference.decoder.runtime import Runtime, open_runtime
from inference.decoder.tokenizer import Tokenizer
from inference.engine.device import count_threads
from inference.families import load
from inference.families.compact import Compact
from inference.protocol.model_card import ModelCard, read_card
from inference.toolkit.evaluation.bench import scene_of

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "packs" / "compact"
THREADS = count_threads(0)


def card() -> ModelCard:
    """The pack's card."""
    return read_card(FOLDER)


@cache
def pack() -> Compact:
    """The whole pack on the CPU, with every core."""
    return load(card(), "cpu", THREADS)


def runtime(name: str) -> Runtime:
    """The pack's decoder in `torch` or in `onnx`."""
    wanted = card()
    wanted = replace(wanted, preprocessing={**wanted.preprocessing, "decoder": name})
    return open_runtime(wanted, "cpu", THREADS)


def language(name: str) -> Language:
    """The pack's language model, its decoder in `torch` or in `onnx`."""
    wanted = card()
    return Language(runtime(name), Tokenizer(wanted.path("tokenizer")), wanted.sizes["decoder"]["context"])


def image_tokens(rgb_hwc: np.ndarray) -> np.ndarray:
    """What the encoder makes of a picture (H, W, 3) uint8 for the decoder: (1, C, rows, columns)."""
    with scene_of(rgb_hwc) as scene:
        return pack().tokens(scene)

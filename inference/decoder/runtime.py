"""What the language model runs on: torch, or ONNX Runtime on 8-bit weights. Neither is imported here.

torch stays the reference, the trainer and the way of a graphics card; ONNX Runtime starts without importing torch and
is several times as fast on a CPU.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from ..protocol.errors import ModelBroken
from ..protocol.model_card import ModelCard
from .slots import slots_of
from .tokenizer import Tokenizer

#: name on a card → module with `open_runtime(card, device, threads) -> Runtime`
RUNTIMES = {"torch": ".torch_runtime", "onnx": ".onnx_runtime"}


class Walk(Protocol):
    """One sequence under way, or B of equal length side by side: it remembers what it has read."""

    room: int

    def step(self, embeds_BTD: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Read embeddings (B, T, D); logits (B, V) of the next tokens and the last hidden states (B, D), float32."""

    def repeated(self, times: int) -> Walk:
        """`times` sequences that go on from what this one, of one row, has read."""

    def kept(self, rows_B: np.ndarray) -> Walk:
        """The same without the rows that are False here; all rows must have the same expert, or none."""


class Runtime(Protocol):
    """The decoder's parts as functions of numpy arrays, float32, D channels."""

    def image(self, tokens_1CHW: np.ndarray) -> np.ndarray:
        """Encoder tokens (1, C, rows, columns) → what stands for the picture, (1, 1 + N, D).

        N = rows·columns, or ⌈rows·columns / merge⌉ where the card's image prefix joins neighbours.
        """

    def words(self, ids: np.ndarray, slots: np.ndarray) -> np.ndarray:
        """Embeddings (1, T, D) of ids (T,), with those of their box slots (T, 2) added."""

    def listed(self, ids_R4: np.ndarray) -> np.ndarray:
        """Tokens (1, 4·R, D) of R listed boxes, from the ids of their coordinates."""

    def begin(self, experts: Sequence[int] = ()) -> Walk:
        """A new sequence of one row; with experts (`moe/sizes.py`), where the card has them, of a row for each."""


class OtherPicture:
    """Another runtime, for which something else stands for the picture: its heirs say what (`image`)."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    def words(self, ids: np.ndarray, slots: np.ndarray) -> np.ndarray:
        """(T,), (T, 2) → (1, T, D)."""
        return self._runtime.words(ids, slots)

    def listed(self, ids_R4: np.ndarray) -> np.ndarray:
        """(R, 4) → (1, 4·R, D)."""
        return self._runtime.listed(ids_R4)

    def begin(self, experts: Sequence[int] = ()) -> Walk:
        """A new sequence."""
        return self._runtime.begin(experts)


def open_runtime(card: ModelCard, device: str, threads: int) -> Runtime:
    """The runtime that the card asks for: `decoder` is `torch`, `onnx`, or `auto` (ONNX on a CPU, torch elsewhere)."""
    wanted = card.preprocessing.get("decoder", "auto")
    name = ("onnx" if device == "cpu" else "torch") if wanted == "auto" else wanted
    if name not in RUNTIMES:
        raise ModelBroken(
            "The model “{model}” asks for an unknown decoder, {decoder}; update Orthoscribe.",
            model=card.title, decoder=str(name),
        )
    return importlib.import_module(RUNTIMES[name], __package__).open_runtime(card, device, threads)


def embed(runtime: Runtime, tokenizer: Tokenizer, ids: Sequence[int], first: int) -> np.ndarray:
    """Embeddings (1, new, D) of the tokens from `first` on; tokens of boxes carry their slots."""
    slots = slots_of(ids, tokenizer.box_marks)[first:]
    return runtime.words(np.array(ids[first:], np.int64), np.array(slots, np.int64))

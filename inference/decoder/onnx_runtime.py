"""The decoder in ONNX Runtime with 8-bit weights and its KV cache as inputs and outputs: the CPU's fast path.

The graphs are made by `inference/toolkit/export_decoder.py` from the torch modules; the embedding tables and the
matrices of the experts are read from the same safetensors files as torch reads, without torch.

Letters: B rows, T new tokens, S tokens of the past, D width, H heads, E width of a head.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnxruntime

from ..encoders.session import open_session
from ..protocol.errors import ModelBroken
from ..protocol.model_card import ModelCard
from .moe.sizes import FILE_PREFIX
from .weights import PREFIX, read_weights

TABLES = {
    "embedding": "decoder.embedding.weight",
    "box": "box_slots.box.weight",
    "side": "box_slots.side.weight",
}


def open_runtime(card: ModelCard, device: str, threads: int) -> OnnxRuntime:
    """Open the card's graphs; raises ModelBroken."""
    return OnnxRuntime(card, device, threads)


class OnnxRuntime:
    """See `runtime.Runtime`."""

    def __init__(self, card: ModelCard, device: str, threads: int) -> None:
        self._prefix = open_session(card.path("image_prefix"), device, threads)
        # One thread: a step takes under a millisecond, less than waking a second one (measured: 0.9 ms, with two 1.3).
        self._decoder = open_session(card.path("decoder"), device, 1)
        self._sizes = card.sizes["decoder"]
        tensors = read_weights(card.path("weights"), PREFIX)
        try:
            self._tables = {name: tensors[key] for name, key in TABLES.items()}
        except KeyError as error:
            raise ModelBroken(
                "The model's weights do not fit its card; install the model again.", str(error)
            ) from error
        self._silent = _silent(self._decoder)
        self._experts = read_weights(card.path("experts"), FILE_PREFIX) if "experts" in card.sizes else {}
        if self._experts and self._experts.keys() != self._silent.keys():
            raise ModelBroken("The model's experts do not fit its decoder; install the model again.")

    def image(self, tokens_1CHW: np.ndarray) -> np.ndarray:
        """(1, C, rows, columns) → (1, 1 + N, D)."""
        return self._prefix.run(None, {"tokens": tokens_1CHW})[0]

    def words(self, ids: np.ndarray, slots: np.ndarray) -> np.ndarray:
        """(T,), (T, 2) → (1, T, D)."""
        box, side = self._tables["box"], self._tables["side"]
        placed = box[slots[:, 0].clip(0, len(box) - 1)] + side[slots[:, 1].clip(0)]
        return (self._tables["embedding"][ids] + placed * (slots[:, :1] >= 0))[None].astype(np.float32)

    def listed(self, ids_R4: np.ndarray) -> np.ndarray:
        """(R, 4) → (1, 4·R, D)."""
        sides = self._tables["embedding"][ids_R4] + self._tables["box"][: len(ids_R4), None] + self._tables["side"]
        return sides.reshape(1, -1, sides.shape[-1])

    def begin(self, experts: Sequence[int] = ()) -> OnnxWalk:
        """A new sequence, with experts a row for each."""
        sizes = self._sizes
        said = {name: matrices[list(experts)] for name, matrices in self._experts.items()} if experts else self._silent
        nothing = np.zeros((max(1, len(experts)), sizes["heads"], 0, sizes["width"] // sizes["heads"]), np.float32)
        return OnnxWalk(self._decoder, [nothing] * 2 * sizes["layers"], sizes["context"], said)


def _silent(session: onnxruntime.InferenceSession) -> dict[str, np.ndarray]:
    """For a graph with places for experts, what lets none speak: matrices of rank 0, one of each for all rows."""
    widths = {place.name: place.shape for place in session.get_inputs() if place.name.endswith((".down", ".up"))}
    return {
        name: np.zeros((1, shape[1], 0) if name.endswith(".down") else (1, 0, shape[2]), np.float32)
        for name, shape in widths.items()
    }


class OnnxWalk:
    """See `runtime.Walk`. It holds keys and values (B, H, S, E) of each layer, as the graph names them, and what its
    rows' experts add.
    """

    def __init__(
        self,
        session: onnxruntime.InferenceSession,
        past: list[np.ndarray],
        context: int,
        said: dict[str, np.ndarray],
    ) -> None:
        self._session, self._past, self._context, self._said = session, past, context, said
        names = [f"{part}.{layer}" for layer in range(len(past) // 2) for part in "kv"]
        self._past_names = [f"past_{name}" for name in names]
        self._outputs = ["logits", "hidden", *(f"present_{name}" for name in names)]

    @property
    def room(self) -> int:
        """How many more tokens fit."""
        return self._context - self._past[0].shape[2]

    def step(self, embeds_BTD: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Read embeddings (B, T, D) → logits (B, V), hidden (B, D)."""
        rows, new = embeds_BTD.shape[:2]
        tokens = self._past[0].shape[2] + new
        feeds = {**self._said, **dict(zip(self._past_names, self._past))}
        feeds["embeds"] = embeds_BTD
        feeds["past_tokens"] = np.full((rows, 1), tokens - 1, np.int32)
        feeds["all_tokens"] = np.array([tokens], np.int32)
        logits, hidden, *self._past = self._session.run(self._outputs, feeds)
        return logits, hidden

    def repeated(self, times: int) -> OnnxWalk:
        """`times` rows that go on from here."""
        past = [np.repeat(part, times, axis=0) for part in self._past]
        return OnnxWalk(self._session, past, self._context, self._said)

    def kept(self, rows_B: np.ndarray) -> OnnxWalk:
        """Without the rows that are False."""
        return OnnxWalk(self._session, [part[rows_B] for part in self._past], self._context, self._said)

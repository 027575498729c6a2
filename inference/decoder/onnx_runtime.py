"""The decoder in ONNX Runtime with 8-bit weights and its KV cache as inputs and outputs: the CPU's fast path.

The graphs are made by `inference/toolkit/export_decoder.py` from the torch modules; the embedding tables are read from
the same safetensors file as torch reads, without torch.

Letters: B rows, T new tokens, S tokens of the past, D width, H heads, E width of a head.
"""

from __future__ import annotations

import numpy as np
import onnxruntime

from ..encoders.session import open_session
from ..protocol.errors import ModelBroken
from ..protocol.model_card import ModelCard
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

    def image(self, tokens_1CHW: np.ndarray) -> np.ndarray:
        """(1, C, rows, columns) → (1, 1 + rows·columns, D)."""
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

    def begin(self) -> OnnxWalk:
        """A new sequence."""
        sizes = self._sizes
        nothing = np.zeros((1, sizes["heads"], 0, sizes["width"] // sizes["heads"]), np.float32)
        return OnnxWalk(self._decoder, [nothing] * 2 * sizes["layers"], sizes["context"])


class OnnxWalk:
    """See `runtime.Walk`. It holds keys and values (B, H, S, E) of each layer, as the graph names them."""

    def __init__(self, session: onnxruntime.InferenceSession, past: list[np.ndarray], context: int) -> None:
        self._session, self._past, self._context = session, past, context
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
        feeds = dict(zip(self._past_names, self._past))
        feeds["embeds"] = embeds_BTD
        feeds["past_tokens"] = np.full((rows, 1), tokens - 1, np.int32)
        feeds["all_tokens"] = np.array([tokens], np.int32)
        logits, hidden, *self._past = self._session.run(self._outputs, feeds)
        return logits, hidden

    def repeated(self, times: int) -> OnnxWalk:
        """`times` rows that go on from here."""
        return OnnxWalk(self._session, [np.repeat(part, times, axis=0) for part in self._past], self._context)

"""RS-CapRet's [RET] in the embedded pack: pictures and sentences as unit vectors of one space, without torch.

A sentence is put to the decoder as if it were the description of a picture that is not shown, [RET] behind it; the
hidden state at [RET] and the picture's pooled tokens are mapped into the shared space (`capret.Ret`, by which it is
learnt). Card: `sizes.ret`, and a file of the role `ret`.

Letters: B pictures, V views of one, C width of the encoder's tokens, D of the decoder, N sentences, S shared.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..protocol.errors import ModelBroken
from ..protocol.model_card import ModelCard
from .prompts import prompt_ids
from .runtime import Runtime
from .tokenizer import Tokenizer
from .weights import read_weights

#: tokens of a sentence at most
LONGEST = 60
_TENSORS = ("ret", "image_to_shared.weight", "image_to_shared.bias", "text_to_shared.weight", "text_to_shared.bias")
_AT_ONCE = 32


class RetVectors:
    """The same calls as `retrieval.embedder.Embedder`; vectors of the two are not of one space."""

    def __init__(self, card: ModelCard, runtime: Runtime, tokenizer: Tokenizer) -> None:
        """Raises ModelBroken when the card has no [RET] or its file does not load."""
        tensors = read_weights(card.path("ret"))
        if missing := [name for name in _TENSORS if name not in tensors]:
            raise ModelBroken("The model's [RET] does not fit its card; install the model again.", missing[0])
        self._runtime, self._tokenizer, self._tensors = runtime, tokenizer, tensors

    def pictures(self, tokens_BCHW: np.ndarray) -> np.ndarray:
        """Encoder tokens (B, C, rows, columns) float32 → unit vectors (B, S) float32."""
        return _unit(self._mapped("image_to_shared", pooled(tokens_BCHW)))

    def picture(self, tokens_VCHW: np.ndarray) -> np.ndarray:
        """Tokens of several views of one picture → its unit vector (S,) float32, the mean of theirs."""
        return _unit(self.pictures(tokens_VCHW).mean(0))

    def sentences(self, sentences: Sequence[str]) -> np.ndarray:
        """Sentences, any length (their ends are cut) → unit vectors (N, S) float32."""
        ids = [said_ids(self._tokenizer, sentence) for sentence in sentences]
        hidden_ND = np.zeros((len(ids), len(self._tensors["ret"])), np.float32)
        for length in sorted({len(row) for row in ids}):
            alike = [index for index, row in enumerate(ids) if len(row) == length]
            for first in range(0, len(alike), _AT_ONCE):
                batch = alike[first : first + _AT_ONCE]
                hidden_ND[batch] = self._hidden(np.array([ids[index] for index in batch]))
        return _unit(self._mapped("text_to_shared", hidden_ND))

    def _hidden(self, ids_BT: np.ndarray) -> np.ndarray:
        """Hidden states (B, D) at [RET] behind rows of one length."""
        words_1SD = self._runtime.words(ids_BT.ravel(), np.full((ids_BT.size, 2), -1))
        ret_B1D = np.tile(self._tensors["ret"], (len(ids_BT), 1, 1))
        read_BTD = np.concatenate([words_1SD.reshape(*ids_BT.shape, -1), ret_B1D], axis=1)
        return self._runtime.begin().repeated(len(ids_BT)).step(read_BTD)[1]

    def _mapped(self, name: str, vectors: np.ndarray) -> np.ndarray:
        return vectors @ self._tensors[f"{name}.weight"].T + self._tensors[f"{name}.bias"]


def said_ids(tokenizer: Tokenizer, sentence: str) -> list[int]:
    """Ids of a sentence as the answer to a request for a description; [RET] comes behind."""
    return [*prompt_ids(tokenizer, "describe", ""), *tokenizer.encode_user_text(sentence)[:LONGEST]]


def pooled(tokens_BCHW: np.ndarray) -> np.ndarray:
    """Mean and maximum of a picture's tokens, (B, 2·C) float32, scaled to mean 0 and deviation 1."""
    tokens_BCN = tokens_BCHW.reshape(*tokens_BCHW.shape[:2], -1)
    both = np.concatenate([tokens_BCN.mean(2), tokens_BCN.max(2)], axis=1).astype(np.float32)
    return (both - both.mean(1, keepdims=True)) / np.sqrt(both.var(1, keepdims=True) + 1e-5)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True).clip(1e-12)

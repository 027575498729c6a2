"""The embedded pack's dual encoder: pictures and sentences as unit vectors of one space, without torch."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from functools import cached_property

import numpy as np

from ..decoder.tokenizer import Tokenizer
from ..encoders.session import open_session
from ..protocol.model_card import ModelCard
from .adapters import ROLE, open_adapters
from .sentence_ids import sentence_ids
from .zero_shot import TEMPLATES, class_sentences, class_vectors, unit

_AT_ONCE = 64


class Embedder:
    """Both halves of the dual encoder behind a pack's encoder, and the adapters of a fine-tuned pack.

    Raises ModelBroken when a file does not load.
    """

    def __init__(self, card: ModelCard, tokenizer: Tokenizer, device: str, threads: int) -> None:
        self._pictures = open_session(card.path("picture_vector"), device, threads)
        self._sentences = open_session(card.path("text_tower"), device, threads)
        self._tokenizer = tokenizer
        self._adapters = open_adapters(card.path(ROLE)) if ROLE in card.files else None

    @cached_property
    def plain(self) -> Embedder:
        """The same without adapters: as it was when the pack's other parts learnt from it."""
        plain = copy.copy(self)
        plain._adapters = None
        return plain

    def pictures(self, tokens_BCHW: np.ndarray) -> np.ndarray:
        """Encoder tokens (B, C, rows, columns) float32 → unit vectors (B, S) float32."""
        vectors = unit(self._pictures.run(None, {"tokens": tokens_BCHW})[0])
        return self._adapters.pictures(vectors) if self._adapters else vectors

    def picture(self, tokens_VCHW: np.ndarray) -> np.ndarray:
        """Tokens of several views of one picture → its unit vector (S,) float32, the mean of theirs."""
        return unit(self.pictures(tokens_VCHW).mean(0))

    def sentences(self, sentences: Sequence[str]) -> np.ndarray:
        """Sentences, any length (their ends are cut) → unit vectors (N, S) float32."""
        batches = [list(sentences[first : first + _AT_ONCE]) for first in range(0, len(sentences), _AT_ONCE)]
        rows = [self._sentences.run(None, {"ids": sentence_ids(self._tokenizer, batch)})[0] for batch in batches]
        vectors = unit(np.concatenate(rows))
        return self._adapters.sentences(vectors) if self._adapters else vectors

    def classes(self, names: Sequence[str], templates: Sequence[str] = TEMPLATES) -> np.ndarray:
        """Names of classes (“a parking lot”) → unit vectors (C, S) float32, each the mean over sentences about it."""
        vectors_NS = self.sentences(class_sentences(names, templates))
        return class_vectors(vectors_NS.reshape(len(names), -1, vectors_NS.shape[1]))

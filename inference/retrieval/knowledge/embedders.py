"""Which embedder a base's texts are compared by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from .adaptive import MODEL, REVISION, AdaptiveEmbedder
from .store import KnowledgeStore


class TextEmbedder(Protocol):
    """Texts as unit vectors of one space."""

    model: str
    revision: str

    def vectors(self, texts: Sequence[str]) -> np.ndarray:
        """Passages (N, S) float32."""

    def questions(self, texts: Sequence[str]) -> np.ndarray:
        """Questions (N, S) float32."""


def embedder_of(store: KnowledgeStore, device: str = "cpu", threads: int = 0) -> TextEmbedder | None:
    """The embedder that a base's vectors were made by, or None when they cannot be compared with: there are none yet,
    or they are of another revision. Raises ModelMissing, ModelBroken or KnowledgeBroken.
    """
    made_by = (store.fact("text_model"), store.fact("text_revision"))
    folder = store.fact("text_folder")
    if folder:
        embedder = open_model(store.absolute(folder), device, threads)
        return embedder if (embedder.model, embedder.revision) == made_by else None
    content = store.embedder()
    return AdaptiveEmbedder.from_bytes(content) if content and made_by == (MODEL, REVISION) else None


def open_model(folder: str, device: str = "cpu", threads: int = 0) -> TextEmbedder:
    """The user's own sentence model; raises ModelMissing or ModelBroken."""
    from .sentence_model import SentenceModel  # onnxruntime and tokenizers: only where somebody has one

    return SentenceModel(Path(folder), device, threads)

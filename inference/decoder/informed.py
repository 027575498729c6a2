"""A decoder that is told what is known of its picture: metadata tokens behind the image's, on whatever it runs.

The graph of the tokens is small enough for one of its own, so it serves torch and ONNX decoders alike. Letters: F
numbers of all fields, N image tokens, D width.
"""

from __future__ import annotations

import numpy as np

from ..encoders.session import open_session
from ..protocol.model_card import ModelCard
from .metadata_facts import Known, MetadataSizes, facts
from .runtime import OtherPicture, Runtime


class Metadata:
    """The map of a pack from what is known to tokens."""

    def __init__(self, card: ModelCard) -> None:
        """For a card with `sizes.metadata`; raises ModelBroken when the file does not load."""
        self._sizes = MetadataSizes(**card.sizes["metadata"])
        self._session = open_session(card.path("metadata"), "cpu", 1)

    def tokens(self, known: Known) -> np.ndarray | None:
        """(1, 4, D), or None where nothing is known."""
        facts_F = facts(known, self._sizes)
        return self._session.run(None, {"facts": facts_F[None]})[0] if facts_F.any() else None


class InformedRuntime(OtherPicture):
    """See `runtime.Runtime`: another one, whose pictures are followed by the tokens of what is known."""

    def __init__(self, runtime: Runtime, told_14D: np.ndarray) -> None:
        super().__init__(runtime)
        self._told = told_14D

    def image(self, tokens_1CHW: np.ndarray) -> np.ndarray:
        """(1, C, rows, columns) → (1, 1 + N + 4, D)."""
        return np.concatenate([self._runtime.image(tokens_1CHW), self._told], axis=1)

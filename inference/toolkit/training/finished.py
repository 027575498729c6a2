"""A finished pack that something new learns behind: its encoder looks, its decoder words; neither changes.

What learns sees just what it will see later, weights in 8 bits and all, and nobody needs the training the pack came
from.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from ...decoder.model import Decoder
from ...decoder.tokenizer import Tokenizer
from ...decoder.torch_runtime import LanguageModules, load_weights
from ...decoder.weights import PREFIX
from ...encoders.pyramid import PyramidEncoder
from ...protocol.model_card import ModelCard, read_card
from .change_seen import Look


@dataclass(frozen=True)
class Finished:
    """The parts of a pack, each opened when it is first asked for."""

    card: ModelCard

    @property
    def encoder_name(self) -> str:
        """Eight characters that no other encoder has: what one has seen is of no use to another."""
        return str(self.card.files["encoder"]["sha256"])[:8]

    @cached_property
    def look(self) -> Look:
        """The encoder, on one thread."""
        encoder = PyramidEncoder(self.card.path("encoder"), "cpu", 1)

        def look(rgb_NHWC: np.ndarray) -> dict[str, np.ndarray]:
            return {name: maps for name, maps in encoder.encode(rgb_NHWC)._asdict().items() if maps is not None}

        return look

    @cached_property
    def decoder(self) -> Decoder:
        """The decoder in torch, no gradients."""
        modules = LanguageModules(self.card.sizes)
        load_weights(modules, self.card.path("weights"), PREFIX)
        return modules.decoder.requires_grad_(False)

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """The decoder's words."""
        return Tokenizer(self.card.path("tokenizer"))


def finished(pack: Path) -> Finished:
    """The pack in a folder; raises ModelBroken."""
    return Finished(read_card(pack))

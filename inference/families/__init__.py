"""The kinds of model the engine knows. Listing them imports none of them."""

from __future__ import annotations

import importlib

from ..protocol.errors import ModelBroken
from ..protocol.model_card import ModelCard
from .family import Family

#: family name on a card → module, imported on demand, with `load(card, device, threads) -> Family`
FAMILIES = {"compact": ".compact"}


def load(card: ModelCard, device: str, threads: int) -> Family:
    """Load a pack on `device` (`cpu` or `cuda`) with `threads` CPU threads; raises ModelBroken."""
    if card.family not in FAMILIES:
        raise ModelBroken(
            "The model “{model}” is of an unknown kind, {family}; update Orthoscribe.",
            model=card.title, family=str(card.family),
        )
    return importlib.import_module(FAMILIES[card.family], __package__).load(card, device, threads)

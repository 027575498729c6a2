"""Models as people see them, and the folders that they lie in."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QFile

from ...inference.protocol.errors import ModelBroken
from ...inference.protocol.model_card import CARD_NAME, find_cards, read_card
from .settings import PLUGIN_FOLDER, Settings, own_packs, pack_places
from .translate import tr


@dataclass(frozen=True)
class Model:
    """What the engine told of one model; `folder` is "" where it did not say."""

    id: str
    title: str
    revision: str
    abilities: tuple[str, ...] = ()
    licence: str = ""
    folder: str = ""
    size_bytes: int = 0
    training_data: tuple[dict[str, str], ...] = ()
    scores: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_wire(cls, value: dict[str, Any]) -> Model:
        """Read a summary of `hello`; what an engine leaves out stays empty."""
        return cls(
            str(value["id"]), str(value.get("title") or value["id"]), str(value.get("revision", "")),
            tuple(value.get("abilities") or ()), str(value.get("licence") or ""), str(value.get("folder") or ""),
            int(value.get("bytes") or 0), tuple(value.get("training_data") or ()), dict(value.get("scores") or {}),
        )

    @property
    def is_removable(self) -> bool:
        """Whether it is a folder of the user's, on this computer."""
        return bool(self.folder) and (Path(self.folder) / CARD_NAME).is_file() and not self.is_built_in

    @property
    def is_built_in(self) -> bool:
        """Whether it came with the plugin."""
        return bool(self.folder) and PLUGIN_FOLDER.resolve() in Path(self.folder).resolve().parents


def models_of(hello: dict[str, Any]) -> list[Model]:
    """The models that the engine told, the one that answers first."""
    return [Model.from_wire(value) for value in hello.get("models") or []]


def cards_seen(settings: Settings) -> tuple[tuple[str, int], ...]:
    """The packs in the folders now, by path and time of their card: different when one came or went."""
    cards = [folder / CARD_NAME for folder in find_cards(pack_places(settings))]
    return tuple((str(card), card.stat().st_mtime_ns) for card in cards)


def models_on_disk(settings: Settings) -> list[Model]:
    """The models in the folders, as their cards tell; those with a broken card are left out."""
    found = []
    for folder in find_cards(pack_places(settings)):
        with contextlib.suppress(ModelBroken):
            found.append(Model.from_wire(read_card(folder).summary()))
    return found


def discard(model: Model) -> None:
    """Put a model's folder into the trash; raises ModelBroken when it is not the user's or cannot be moved there."""
    if not model.is_removable:
        raise ModelBroken(tr("“{title}” came with the plugin and stays.").format(title=model.title))
    moved = QFile.moveToTrash(model.folder)
    if not (moved[0] if isinstance(moved, tuple) else moved):
        words = tr("The folder {folder} could not be moved to the trash; remove it in a file manager.")
        raise ModelBroken(words.format(folder=model.folder))


def name_of_new(name: str) -> Path:
    """The folder for a new model of this name among those made here."""
    letters = "".join(letter if letter.isalnum() else "_" for letter in name.strip()).strip("_")
    return own_packs() / (letters[:60] or "model")

"""The packs on this machine: found, checked, and loaded once."""

from __future__ import annotations

import hashlib
import logging
import threading
from pathlib import Path

from ..families import load
from ..families.family import Family
from ..protocol.archive import INDEX, SEARCH
from ..protocol.errors import AbilityMissing, ModelBroken, ModelMissing
from ..protocol.model_card import ModelCard, checksum, find_cards, read_card
from ..protocol.requests import (
    ABILITY_OF_TASK,
    ASK,
    CLASSIFY,
    COMPARE,
    DESCRIBE,
    GROUND,
    LOCALIZE,
    SEGMENT,
)
from ..protocol.sentences import Sentence
from .config import OWN_PACKS

log = logging.getLogger(__name__)
CHUNK_BYTES = 1 << 20
#: what work on an archive needs, which is no task about one place
EMBED = "embed"
#: task → what is said of a model that cannot do it
CANNOT = {
    DESCRIBE: Sentence("The model “{model}” cannot describe; choose another model."),
    ASK: Sentence("The model “{model}” cannot ask; choose another model."),
    GROUND: Sentence("The model “{model}” cannot ground; choose another model."),
    SEGMENT: Sentence("The model “{model}” cannot segment; choose another model."),
    COMPARE: Sentence("The model “{model}” cannot compare; choose another model."),
    LOCALIZE: Sentence("The model “{model}” cannot localize; choose another model."),
    CLASSIFY: Sentence("The model “{model}” cannot classify; choose another model."),
    INDEX: Sentence("The model “{model}” cannot index; choose another model."),
    SEARCH: Sentence("The model “{model}” cannot search; choose another model."),
}


class Models:
    """Knows every readable card in the pack folders: the preferred one first, then those that come with the plugin,
    then the others in the order of their folders' names. The first is the default, so that a pack that was just made
    or copied in answers only when it is chosen.
    """

    def __init__(self, pack_folders: tuple[Path, ...], device: str, threads: int, preferred: str = "") -> None:
        self.device, self.threads = device, threads
        self._loaded: dict[str, Family] = {}
        self._lock = threading.Lock()
        self.cards: list[ModelCard] = []
        self._problems: list[ModelBroken] = []
        for folder in find_cards(list(pack_folders)):
            try:
                self.cards.append(read_card(folder))
            except ModelBroken as error:
                log.warning("%s %s", error.message, error.details)
                self._problems.append(error)
        self.cards.sort(key=lambda card: (card.id != preferred, card.folder.resolve().parent != OWN_PACKS))

    def choose(self, model_id: str, task: str) -> ModelCard:
        """The card asked for, or without an id the first one that can do the task.

        Raises ModelMissing; ModelBroken when there are only broken packs; AbilityMissing.
        """
        if not self.cards:
            raise self._problems[0] if self._problems else ModelMissing("No model is installed; install one first.")
        named = [card for card in self.cards if model_id in ("", card.id)]
        if not named:
            raise ModelMissing("The model “{model}” is not installed; choose another or install it.", model=model_id)
        able = [card for card in named if ABILITY_OF_TASK.get(task, EMBED) in card.abilities]
        if not able:
            raise AbilityMissing(CANNOT[task].filled(model=named[0].title))
        return able[0]

    def is_loaded(self, card: ModelCard) -> bool:
        """Whether `load` will return at once."""
        return card.id in self._loaded

    def load(self, card: ModelCard) -> Family:
        """The model, loaded at its first use after its files are compared with the card; raises ModelBroken.

        Any thread may ask; who comes while it is being loaded waits.
        """
        with self._lock:
            if card.id not in self._loaded:
                verify_files(card)
                self._loaded[card.id] = load(card, self.device, self.threads)
            return self._loaded[card.id]


def verify_files(card: ModelCard) -> None:
    """Compare each file of a pack with its sha256 on the card; raises ModelBroken for a missing or changed one."""
    for role, file in card.files.items():
        path = card.path(role)
        if not path.is_file():
            raise ModelBroken(
                "The model “{model}” lacks the file {name}; install it again.", str(path),
                model=card.title, name=path.name,
            )
        if _sha256(path) != file.get("sha256"):
            raise ModelBroken(
                "The file {name} of “{model}” is damaged; install the model again.", str(path),
                model=card.title, name=path.name,
            )


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    return checksum(digest.hexdigest())

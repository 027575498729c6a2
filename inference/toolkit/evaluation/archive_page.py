"""What search, heat maps and answers from documents were measured to do: `archive.json` beside a pack's card."""

from __future__ import annotations

import json
from pathlib import Path

from ...protocol.model_card import ModelCard

FILE = "archive.json"
#: part → its heading, and how it was measured
PARTS = {
    "index": (
        "Search through an index",
        "`python -m inference.toolkit evaluate-index` indexes the test pictures as a folder of a user's, looking at "
        "each as thoroughly as the other tasks do, and searches them by the stored vectors.",
    ),
    "where": (
        "Heat maps",
        "`python -m inference.toolkit evaluate-where` asks for phrases over drawn scenes of 1 km with known truth; the "
        "indicators are those of semantic localisation (Rda and Ras by the authors' own code; Ras is better when "
        "small). Smoothing and weights were chosen on these scenes, so there is no held-out figure.",
    ),
    "knowledge": (
        "Answers from documents",
        "`python -m inference.toolkit evaluate-knowledge` finds and cites passages of documents written for it. "
        "`choose` set the limits, `test` was asked once, `reworded` asks in words that the documents do not use. "
        "Answers are sentences of the documents: the embedded model quotes, it does not write them.",
    ),
}


def keep(pack_folder: Path, part: str, table: str) -> None:
    """Remember the table of a part, Markdown."""
    kept = _read(pack_folder) | {part: table}
    (pack_folder / FILE).write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def archive(card: ModelCard) -> str:
    """The part of the card's page."""
    kept = _read(card.folder)
    return "\n".join(
        f"## {heading}\n\n{said}\n\n{kept[part].strip()}\n" for part, (heading, said) in PARTS.items() if part in kept
    )


def _read(pack_folder: Path) -> dict[str, str]:
    file = pack_folder / FILE
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}

"""A pack's MODEL_CARD.md, for people: what it is, what it was trained on, what it scores, what it makes of rasters.

Every part is a function in `PARTS` that reads a pack's card and returns Markdown, or "" where it has nothing to say.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...protocol.model_card import CARD_NAME, ModelCard, read_card
from ..ablations.results import READING as READ_ABLATIONS
from ..ablations.results import cells, latest, read_results
from .archive_page import archive
from .change_table import two_dates
from .markdown import markdown
from .seen import READING, read_seen, seen_row

PAGE = "MODEL_CARD.md"
#: what others report on the same test, for orientation; floors are facts of the data
BESIDE = {
    "RSICD captions CIDEr-D": "class-sentence floor 0.89; SkyEyeGPT 0.84, RSGPT 1.03, RS-CapRet ≈ 2.6",
    "RSICD captions BLEU-4": "class-sentence floor 0.305; SkyEyeGPT 0.600, RSGPT 0.368",
    "UCM captions CIDEr-D": "class-sentence floor 3.68; SkyEyeGPT 2.37, RSGPT 3.33",
    "UCM captions BLEU-4": "class-sentence floor 0.733; SkyEyeGPT 0.784, RSGPT 0.657",
    "RSIVQA on UCM, accuracy": "RS-MoE 0.891 (on its own split)",
    "RSICD retrieval mean recall": "VSE++ 0.104, AMFMN 0.164, CLIP B/32 zero-shot 0.16–0.20, GeoRSCLIP 0.26–0.39",
    "VHR-10 phrases Acc@0.5": "phrases made from the annotations; SkyEyeGPT 0.886 on DIOR-RSVG",
    "VHR-10 masks mIoU": "GeoPix 0.84 (on GeoPixInstruct)",
}


def score_table(rows: dict[str, Any]) -> str:
    """Scores beside published numbers."""
    header = ("measured on the official test split", "this pack", "beside it")
    return markdown(header, ((name, value, BESIDE.get(name, "")) for name, value in rows.items()))


def write_page(pack_folder: Path) -> None:
    """Write the page of a pack from its card and what lies beside it."""
    card = read_card(pack_folder)
    page = "\n".join(filter(None, (part(card) for part in PARTS)))
    (pack_folder / PAGE).write_text(page, encoding="utf-8")


def about(card: ModelCard) -> str:
    """What it is and how it was made."""
    training = json.loads((card.folder / CARD_NAME).read_text(encoding="utf-8"))["training"]
    size = sum(file["bytes"] for file in card.files.values()) / 1e6
    return (
        f"# {card.title}, revision {card.revision}\n\n"
        f"Abilities: {', '.join(card.abilities)}. {size:.1f} MB. Licence: {card.licence}.\n\n"
        f"Trained for {training['steps']} steps; `make pack` trains a pack by the same recipe. "
        f"{training['history']}\n\nIt is a small model: it names "
        "scenes and common things, its boxes and outlines are drafts to be checked, and it says wrong things as calmly "
        "as right ones.\n"
    )


def blocks(card: ModelCard) -> str:
    """The papers whose blocks it has."""
    return "## Blocks\n\n" + "".join(f"- {paper}\n" for paper in card.papers)


def trained_on(card: ModelCard) -> str:
    """Its training data and their licences."""
    rows = ((data["name"], data["part"], data["use"], data["licence"]) for data in card.training_data)
    table = markdown(("data", "part", "used for", "licence"), rows)
    note = "No picture of a test split was trained on; for near copies see the history above.\n"
    return f"## Trained on\n\n{table}\n{note}"


def scores(card: ModelCard) -> str:
    """What it was measured to do."""
    return f"## Scores\n\n`make evaluate` prints this table.\n\n{score_table(card.scores)}" if card.scores else ""


def seen(card: ModelCard) -> str:
    """What it says about real rasters, and what a person thinks of that."""
    rasters = read_seen(card.folder)
    if not rasters:
        return ""
    table = markdown(READING, (seen_row(name, raster, card.revision) for name, raster in rasters.items()))
    said = "`python -m inference.toolkit show` does this and draws it on a contact sheet; a person judged it."
    return f"## On real rasters\n\n{said}\n\n{table}"


def ablations(card: ModelCard) -> str:
    """What each paper's block is worth."""
    results = latest(read_results(card.folder))
    if not results:
        return ""
    said = (
        "`python -m inference.toolkit ablate` prints these figures. With a block and without it, the packed weights "
        "learnt for as many steps more, on the same pictures in the same order, and were measured alike, on single "
        "views and without the choice among candidates: compare a row's two figures with each other, not with the "
        "scores. Each was run once, so small differences may be luck."
    )
    return f"## Ablations\n\n{said}\n\n{markdown(READ_ABLATIONS, map(cells, results))}"


Part = Callable[[ModelCard], str]
#: the page from top to bottom
PARTS: tuple[Part, ...] = (about, blocks, trained_on, scores, archive, two_dates, ablations, seen)

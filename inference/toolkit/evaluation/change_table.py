"""The figures of two dates as tables: printed, kept beside a pack's card in `change.json`, and for its page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...protocol.model_card import ModelCard, read_card
from .markdown import markdown

FILE = "change.json"
#: what is asked for, and where that stands
WANTED = {
    ("maps", "SZTAKI", "f1"): "≥ 0.40",
    ("maps", "OSCD, masked cities", "f1"): "≥ 0.30",
    ("answers", "pasted", "f1"): "≥ 0.75",
    ("answers", "pasted", "yes/no accuracy"): "≥ 0.90",
    ("answers", "pasted", "count MAE, building"): "≤ 0.8",
    ("answers", "pasted", "3×3 F1, any change"): "≥ 0.70",
}
TITLES = {
    "maps": "Real pairs, none of them learnt from",
    "answers": "Pasted pairs over held-out real pictures, and as many without change",
    "robustness": "Robustness",
    "ablations": "Without parts of the networks: each learnt anew, alike; the words for fewer steps",
    "tasks": "DeltaVLM's six tasks, on pasted pairs and as many without change",
    "captions": "Captions of held-out made pairs, references in the words of LEVIR-CC",
}
#: whose rows are told as columns, having few rows and many figures
UPRIGHT = ("tasks", "ablations")
SAID = (
    "`python -m inference.toolkit evaluate-change` prints these tables: of pasted pairs and of pairs without change 60 "
    "each, of every row of robustness 30 each. Change was learnt from made pairs only; the real pairs are for "
    "measuring. But when the training was ended, what level of its pair a change is held against, and the limits were "
    "settled with an eye on the real pairs too (some fifteen looks), so that differences of 0.02 there are luck. "
    "Sentences are made of the findings, not by the decoder: its own were worse."
)


def tables(sections: dict[str, dict[str, Any]]) -> str:
    """Markdown: the robustness as one table with a row a nuisance, the rest as lines of figure and aim."""
    return "\n".join(f"### {TITLES[name]}\n\n{_table(name, rows)}" for name, rows in sections.items() if rows)


def _table(name: str, rows: dict[str, dict[str, Any]]) -> str:
    if name == "answers":
        figures = ((row, figure, value) for row, part in rows.items() for figure, value in part.items())
        lines = ((figure, value, WANTED.get((name, row, figure), "")) for row, figure, value in figures)
        return markdown(("", "this pack", "aim"), lines)
    if name in UPRIGHT:
        figures = next(iter(rows.values()))
        return markdown(("", *rows), ((name, *(part.get(name, "") for part in rows.values())) for name in figures))
    columns = list(next(iter(rows.values())))
    aims = [WANTED.get((name, row, columns[0]), "") for row in rows]
    lines = ((row, *(part.get(column, "") for column in columns), aim) for (row, part), aim in zip(rows.items(), aims))
    if any(aims):
        return markdown(("", *columns, f"aim of {columns[0]}"), lines)
    return markdown(("", *columns), (line[:-1] for line in lines))


def keep(pack_folder: Path, sections: dict[str, dict[str, Any]]) -> None:
    """Write the figures beside the card with the revision that they are of; sections not measured now are kept."""
    path = pack_folder / FILE
    revision = read_card(pack_folder).revision
    kept = read(pack_folder)
    before = kept.get("sections", {}) if kept.get("revision") == revision else {}
    text = json.dumps({"revision": revision, "sections": {**before, **sections}}, indent=2, ensure_ascii=False)
    part = path.with_suffix(".part")
    part.write_text(text + "\n", encoding="utf-8")
    part.replace(path)


def read(pack_folder: Path) -> dict[str, Any]:
    """What `keep` wrote, {} where nothing is."""
    path = pack_folder / FILE
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def two_dates(card: ModelCard) -> str:
    """The part of a pack's page about two dates; "" where nothing was measured of this revision."""
    kept = read(card.folder)
    if kept.get("revision") != card.revision:
        return ""
    return f"## Two dates\n\n{SAID}\n\n{tables(kept['sections'])}"

"""The new pack: the files of the one it goes on from, the adapters, and a card of its own that says where they come
from.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from safetensors.numpy import save_file

from ..pairs.folder import whole_folder
from ..protocol.model_card import CARD_NAME, ModelCard, checksum
from ..retrieval.adapters import ROLE, Adapters
from .learning import Plan
from .measuring import KEPT, share_of_largest
from .set_file import DataSet

ADAPTERS, PAGE = "adapters.safetensors", "MODEL_CARD.md"
#: scores of the old pack that say nothing about the new one: they were measured with its dual encoder
OF_DUAL_ENCODER = re.compile(r"retrieval|picture to text|text to picture|zero-shot")
PAPERS = (
    "SkyScript (2024): pictures and words from a map",
    "LoRA (2021), CLIP-Adapter (2021): residuals of low rank behind a frozen model",
    "Learning without Forgetting (2016): what was known is held to what it was",
)

Figures = Mapping[str, float]


def write_pack(
    base: ModelCard, data_set: DataSet, adapters: Adapters, plan: Plan, measured: tuple[Figures, Figures], out: Path,
    title: str = "",
) -> dict[str, Any]:
    """Write the pack (whole or not at all); `measured` are the figures before and after. Returns its card.

    Raises DataSetImpossible when the folder is taken or cannot be written.
    """
    with whole_folder(out) as part:
        for role, file in base.files.items():
            shutil.copyfile(base.path(role), part / file["name"])
        halves = {name: getattr(adapters, name)._asdict() for name in Adapters._fields}
        tensors = {f"{half}.{name}": value for half, pair in halves.items() for name, value in pair.items()}
        save_file(tensors, part / ADAPTERS)
        (part / ADAPTERS).chmod(0o644)  # the safetensors library makes files readable by their writer alone
        card = _card(base, data_set, plan, measured, _entry(part / ADAPTERS), title or out.name)
        (part / CARD_NAME).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        (part / PAGE).write_text(_page(card, base, data_set, measured), encoding="utf-8")
    return card


def _card(
    base: ModelCard, data_set: DataSet, plan: Plan, measured: tuple[Figures, Figures], entry: dict[str, Any], title: str
) -> dict[str, Any]:
    card = json.loads((base.folder / CARD_NAME).read_text(encoding="utf-8"))
    name = data_set.about.get("title") or data_set.folder.name
    licence = data_set.about.get("licence") or "not stated"
    kept = {row: value for row, value in base.scores.items() if not OF_DUAL_ENCODER.search(row)}
    return {
        **card,
        "id": f"{base.id}-{_slug(title)}",
        "title": f"{base.title}: {title}",
        "revision": f"{base.revision}.{entry['sha256'][:8]}",
        "files": {**base.files, ROLE: entry},
        "licence": f"{base.licence}; adapters learnt from “{name}” ({licence})",
        "papers": [*base.papers, *PAPERS],
        "training_data": [*base.training_data, _data_entry(data_set, name, licence)],
        "training": {
            **(card.get("training") or {}),
            "adapted_from": {"id": base.id, "revision": base.revision}, "adapters": asdict(plan),
        },
        "scores": {**kept, **_scores(name, data_set, measured)},
    }


def _data_entry(data_set: DataSet, name: str, licence: str) -> dict[str, str]:
    pictures = data_set.about.get("picture_licence") or "not stated"
    return {
        "name": name, "part": f"train, {len(data_set.train)} pairs of {len(data_set.labels)} classes",
        "use": "adapters of the dual encoder: search, heat maps, classes",
        "licence": f"{licence}; pictures: {pictures}",
    }


def _scores(name: str, data_set: DataSet, measured: tuple[Figures, Figures]) -> dict[str, float]:
    before, after = measured
    rows: dict[str, float] = {}
    for row in after:
        rows[f"{name}: {row}"] = round(after[row], 4)
        if row != KEPT:
            rows[f"{name}: {row}, before"] = round(before[row], 4)
    if data_set.test:
        rows[f"{name}: share of the most frequent class"] = round(share_of_largest(data_set), 4)
    return rows


def _page(card: dict[str, Any], base: ModelCard, data_set: DataSet, measured: tuple[Figures, Figures]) -> str:
    before, after = measured
    rows = "\n".join(f"| {row} | {before[row]:.3f} | {after[row]:.3f} |" for row in after)
    tested = len(data_set.test)
    return f"""# {card['title']}

Revision {card['revision']}, made on this computer from “{base.title}”, revision {base.revision}: two small
adapters behind its dual encoder were learnt from {len(data_set.train)} pairs of pictures and titles.
They change search, heat maps and classes in one's own words. Descriptions, answers, boxes and outlines are those of
“{base.title}”, to the word.

Measured on {tested} pairs on ground that was not learnt from{'' if tested else ' (the set keeps none back)'}:

| share, 0–1 | before | after |
|---|---|---|
{rows}

Always naming the most frequent class would be right for {share_of_largest(data_set):.3f} of them. The titles were
made from a map by rules and nobody has checked them, so the figures say how well the model follows that map.

Licence: {card['licence']}.
"""


def _entry(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    return {"name": path.name, "sha256": checksum(hashlib.sha256(content).hexdigest()), "bytes": len(content)}


def _slug(title: str) -> str:
    """A title as part of an id: small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "tuned"

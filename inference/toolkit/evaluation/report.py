"""The whole measurement: one table beside published numbers, written into the card, its page and the README."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...families.compact import Compact
from ...protocol.model_card import CARD_NAME
from ..data.objects import DUBAI_CLASSES, VHR10_LABELS
from ..data.shards import read_rgb
from . import places, search, sentences
from .abilities import costs
from .bench import open_pack
from .page import score_table, write_page

Rows = dict[str, Any]
#: the rows that the README shows
HEADLINES = (
    "RSICD captions CIDEr-D",
    "RSICD captions BLEU-4",
    "UCM captions CIDEr-D",
    "UCM captions BLEU-4",
    "RSICD scene named exactly",
    "RSIVQA on UCM, accuracy",
    "RSICD retrieval mean recall",
    "RSSCN7 zero-shot accuracy",
    "VHR-10 boxes AP50, scored",
    "VHR-10 boxes AP50, written",
    "VHR-10 phrases Acc@0.5",
    "VHR-10 masks mIoU",
    "Buildings IoU",
    "Roads IoU",
    "Dubai land cover mIoU",
)
README = Path(__file__).resolve().parents[3] / "README.md"
BEGIN, END = "<!-- scores: begin -->", "<!-- scores: end -->"


def evaluate(pack_folder: Path, limit: int | None = None, sections: tuple[str, ...] = (), threads: int = 2) -> Rows:
    """Measure a pack (all test pictures, or about `limit` of each set; all sections of `SECTIONS`, or those named), and
    return {row name: value}.
    """
    pack = open_pack(pack_folder, threads)
    rows: Rows = {}
    for name, section in SECTIONS.items():
        if not sections or name in sections:
            measured = section(pack, limit)
            print(f"{name}: {measured}", file=sys.stderr, flush=True)  # hours are not lost when a later section fails
            rows.update(measured)
    return rows


def _captions(pack: Compact, limit: int | None) -> Rows:
    rows: Rows = {}
    for dataset, annotations in (("RSICD", "rsicd.jsonl"), ("UCM", "ucm.jsonl")):
        scores = sentences.captions(pack, dataset.lower(), annotations, limit)
        for name in ("BLEU-4", "METEOR", "ROUGE-L", "CIDEr-D"):
            if name in scores:
                rows[f"{dataset} captions {name}"] = scores[name]
        rows[f"{dataset} captions tokenizer"] = scores["tokenizer"]
        rows[f"{dataset} captions broken answers"] = scores["broken"]
    return rows


def _questions(pack: Compact, limit: int | None) -> Rows:
    rows: Rows = {"RSICD scene named exactly": sentences.scenes(pack, limit)}
    answers = sentences.questions(pack, limit)
    rows["RSIVQA on UCM, accuracy"] = answers["overall"]
    rows.update({f"RSIVQA on UCM, {kind}": value for kind, value in answers.items() if kind not in ("overall", "mean")})
    return rows


def _search(pack: Compact, limit: int | None) -> Rows:
    if "embed" not in pack.card.abilities:
        return {}
    found = search.rsicd(pack, limit)
    rows: Rows = {"RSICD retrieval mean recall": found.mean}
    rows.update({f"RSICD picture to text R@{k}": value for k, value in found.to_text.items()})
    rows.update({f"RSICD text to picture R@{k}": value for k, value in found.to_image.items()})
    rows["RSSCN7 zero-shot accuracy"] = search.rsscn7(pack, limit)
    return rows


def _boxes(pack: Compact, limit: int | None) -> Rows:
    boxes = places.boxes(pack, limit)
    rows: Rows = {f"VHR-10 boxes AP50, {name}": scores.mean_ap50 for name, scores in boxes.items()}
    rows["VHR-10 boxes AP50:95, scored"] = boxes["scored"].mean_ap
    rows.update({f"VHR-10 AP50 {label}": value for label, value in boxes["scored"].ap50.items()})
    return rows


def _phrases(pack: Compact, limit: int | None) -> Rows:
    grounded = places.grounded_phrases(pack, limit)
    rows: Rows = {"VHR-10 phrases Acc@0.5": grounded.pop("all")}
    rows.update({f"VHR-10 phrases Acc@0.5, {kind}": value for kind, value in grounded.items()})
    return rows


def _masks(pack: Compact, limit: int | None) -> Rows:
    vhr10 = places.masks(pack, "vhr10", VHR10_LABELS, limit)
    rows: Rows = {"VHR-10 masks mIoU": vhr10.mean_iou()}
    rows.update({f"VHR-10 IoU {label}": value for label, value in vhr10.iou().items()})
    rows["Buildings IoU"] = places.masks(pack, "buildings", ("building",), limit).mean_iou()
    rows["Roads IoU"] = places.masks(pack, "roads", ("road",), limit).mean_iou()
    dubai = places.masks(pack, "dubai", tuple(DUBAI_CLASSES.values()), limit)
    rows["Dubai land cover mIoU"] = dubai.mean_iou()
    rows.update({f"Dubai IoU {label}": value for label, value in dubai.iou().items()})
    return rows


def _abilities(pack: Compact, limit: int | None) -> Rows:
    """Time and memory of each ability on one picture, in processes of their own; `limit` does not matter."""
    rows: Rows = {}
    for task, cost in costs(pack.card.folder, read_rgb("nwpu_vhr10_660px.zip", "030.webp")):
        rows[f"Seconds to {task}, 660 px picture"] = cost.warm_s
        rows[f"Seconds to {task}, first request of a process"] = cost.cold_s
        if cost.peak_mib is not None:
            rows[f"Peak memory to {task}, MiB"] = cost.peak_mib
    return rows


#: what is measured, in the order of the table
SECTIONS: dict[str, Callable[[Compact, int | None], Rows]] = {
    "captions": _captions,
    "questions": _questions,
    "search": _search,
    "boxes": _boxes,
    "phrases": _phrases,
    "masks": _masks,
    "abilities": _abilities,
}


def write_scores(pack_folder: Path, rows: Rows) -> None:
    """Put the scores into the pack's card and its page, the main ones into the README."""
    path = pack_folder / CARD_NAME
    card = json.loads(path.read_text(encoding="utf-8"))
    card["scores"] = {name: round(value, 4) if isinstance(value, float) else value for name, value in rows.items()}
    path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    write_page(pack_folder)
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    shown = score_table({name: rows[name] for name in HEADLINES if name in rows})
    README.write_text(f"{before}{BEGIN}\n{shown}{END}{rest.partition(END)[2]}", encoding="utf-8")

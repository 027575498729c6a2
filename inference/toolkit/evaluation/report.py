"""The whole measurement: one table beside published numbers, written into the card, its page and the README."""

from __future__ import annotations

import json
import resource
import time
from pathlib import Path
from typing import Any

from ...families.compact import Compact
from ...protocol.model_card import CARD_NAME, read_card
from ..data.objects import DUBAI_CLASSES, VHR10_LABELS
from ..data.shards import read_rgb
from . import places, search, sentences
from .bench import open_pack, said

#: what others report on the same test, for orientation; floors are facts of the data
BESIDE = {
    "RSICD captions CIDEr-D": "class-sentence floor 0.89; SkyEyeGPT 0.84, RSGPT 1.03, RS-CapRet ≈ 2.6",
    "RSICD captions BLEU-4": "class-sentence floor 0.305; SkyEyeGPT 0.600, RSGPT 0.368",
    "UCM captions CIDEr-D": "class-sentence floor 3.68; SkyEyeGPT 2.37, RSGPT 3.33",
    "UCM captions BLEU-4": "class-sentence floor 0.733; SkyEyeGPT 0.784, RSGPT 0.657",
    "RSIVQA on UCM, accuracy": "RS-MoE 0.891 (on its own split)",
    "RSICD retrieval mean recall": "VSE++ 0.104, AMFMN 0.164, CLIP B/32 zero-shot 0.16–0.20, GeoRSCLIP 0.26–0.39",
    "VHR-10 masks mIoU": "GeoPix 0.84 (on GeoPixInstruct)",
}
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
    "VHR-10 masks mIoU",
    "Buildings IoU",
    "Roads IoU",
    "Dubai land cover mIoU",
)
README = Path(__file__).resolve().parents[3] / "README.md"
BEGIN, END = "<!-- scores: begin -->", "<!-- scores: end -->"


def evaluate(pack_folder: Path, limit: int | None = None) -> dict[str, Any]:
    """Measure a pack (all test pictures, or about `limit` of each set), and return {row name: value}."""
    pack = open_pack(pack_folder)
    rows: dict[str, Any] = {}
    for dataset, annotations in (("RSICD", "rsicd.jsonl"), ("UCM", "ucm.jsonl")):
        scores = sentences.captions(pack, dataset.lower(), annotations, limit)
        for name in ("BLEU-4", "METEOR", "ROUGE-L", "CIDEr-D"):
            if name in scores:
                rows[f"{dataset} captions {name}"] = scores[name]
        rows[f"{dataset} captions tokenizer"] = scores["tokenizer"]
        rows[f"{dataset} captions broken answers"] = scores["broken"]
    rows["RSICD scene named exactly"] = sentences.scenes(pack, limit)
    answers = sentences.questions(pack, limit)
    rows["RSIVQA on UCM, accuracy"] = answers["overall"]
    rows.update({f"RSIVQA on UCM, {kind}": value for kind, value in answers.items() if kind not in ("overall", "mean")})
    if "embed" in pack.card.abilities:
        rows.update(_search(pack, limit))
    rows.update(_places(pack, limit))
    rows.update(_speed(pack))
    return rows


def _search(pack: Compact, limit: int | None) -> dict[str, float]:
    found = search.rsicd(pack, limit)
    rows = {"RSICD retrieval mean recall": found.mean}
    rows.update({f"RSICD picture to text R@{k}": value for k, value in found.to_text.items()})
    rows.update({f"RSICD text to picture R@{k}": value for k, value in found.to_image.items()})
    rows["RSSCN7 zero-shot accuracy"] = search.rsscn7(pack, limit)
    return rows


def _places(pack: Compact, limit: int | None) -> dict[str, float]:
    boxes = places.boxes(pack, limit)
    rows = {f"VHR-10 boxes AP50, {name}": scores.mean_ap50 for name, scores in boxes.items()}
    rows["VHR-10 boxes AP50:95, scored"] = boxes["scored"].mean_ap
    rows.update({f"VHR-10 AP50 {label}": value for label, value in boxes["scored"].ap50.items()})
    vhr10 = places.masks(pack, "vhr10", VHR10_LABELS, limit)
    rows["VHR-10 masks mIoU"] = vhr10.mean_iou()
    rows.update({f"VHR-10 IoU {label}": value for label, value in vhr10.iou().items()})
    rows["Buildings IoU"] = places.masks(pack, "buildings", ("building",), limit).mean_iou()
    rows["Roads IoU"] = places.masks(pack, "roads", ("road",), limit).mean_iou()
    dubai = places.masks(pack, "dubai", tuple(DUBAI_CLASSES.values()), limit)
    rows["Dubai land cover mIoU"] = dubai.mean_iou()
    rows.update({f"Dubai IoU {label}": value for label, value in dubai.iou().items()})
    return rows


def _speed(pack: Compact) -> dict[str, float]:
    """Seconds of each ability on one 660 px picture, warm, and the peak memory of the whole measurement."""
    picture = read_rgb("nwpu_vhr10_660px.zip", "030.webp")
    rows = {}
    for task, prompt in (
        ("describe", ""),
        ("ask", "what kind of scene is this ?"),
        ("ground", "airplanes"),
        ("segment", "airplanes"),
    ):
        said(pack, task, picture, prompt)
        began = time.perf_counter()
        said(pack, task, picture, prompt)
        rows[f"Seconds to {task}, 660 px picture"] = time.perf_counter() - began
    rows["Peak memory of this measurement, MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return rows


def table(rows: dict[str, Any]) -> str:
    """The rows as a Markdown table."""
    lines = ["| measured on the official test split | this pack | beside it |", "|---|---|---|"]
    for name, value in rows.items():
        shown = f"{value:.3f}" if isinstance(value, float) else str(value)
        lines.append(f"| {name} | {shown} | {BESIDE.get(name, '')} |")
    return "\n".join(lines) + "\n"


def write_scores(pack_folder: Path, rows: dict[str, Any]) -> None:
    """Put the scores into the pack's card and its MODEL_CARD.md, the main ones into the README."""
    path = pack_folder / CARD_NAME
    card = json.loads(path.read_text(encoding="utf-8"))
    card["scores"] = {name: round(value, 4) if isinstance(value, float) else value for name, value in rows.items()}
    path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    (pack_folder / "MODEL_CARD.md").write_text(page(pack_folder, rows), encoding="utf-8")
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    shown = table({name: rows[name] for name in HEADLINES if name in rows})
    README.write_text(f"{before}{BEGIN}\n{shown}{END}{rest.partition(END)[2]}", encoding="utf-8")


def page(pack_folder: Path, rows: dict[str, Any]) -> str:
    """The model card for people: what it is, what it was trained on, what it scores."""
    card = read_card(pack_folder)
    raw = json.loads((pack_folder / CARD_NAME).read_text(encoding="utf-8"))
    data = "\n".join(f"| {d['name']} | {d['part']} | {d['use']} | {d['licence']} |" for d in card.training_data)
    size = sum(file["bytes"] for file in card.files.values()) / 1e6
    papers = "\n".join(f"- {paper}" for paper in card.papers)
    return (
        f"# {card.title}, revision {card.revision}\n\n"
        f"Abilities: {', '.join(card.abilities)}. {size:.1f} MB. Licence: {card.licence}.\n\n"
        f"Trained for {raw['training']['steps']} steps; `make pack` trains a pack by the same recipe. "
        f"{raw['training']['history']}\n\nIt is a small model: it names "
        "scenes and common things, its boxes and outlines are drafts to be checked, and it says wrong things as calmly "
        "as right ones.\n\n"
        f"## Blocks\n\n{papers}\n\n"
        f"## Trained on\n\n| data | part | used for | licence |\n|---|---|---|---|\n{data}\n\n"
        "No picture of a test split was trained on; for near copies see the history above.\n\n"
        f"## Scores\n\n`make evaluate` prints this table.\n\n{table(rows)}"
    )

"""Captions, questions and scene names of the house's data sets → records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple
from zlib import crc32

from ....protocol.names import plural
from ..sentences import DESCRIBE_PROMPTS, NOUNS, PRESENCE_PROMPTS, SCENE_PROMPTS, SCENE_WORDS
from ..shards import records
from .threads import whole_turn, with_article
from .turn import Record, Turn
from .wordings import reworded, worded


class Facts(NamedTuple):
    """What a whole data set has in common. `gsd_m` is that of the stored pictures, None where nobody says."""

    shard: str
    sensor: str = ""
    gsd_m: float | None = None


#: UC Merced's 256 px of 0.3 m lie here as 224 px
UCM = Facts("ucm_224px.zip", "aerial", round(0.3 * 256 / 224, 3))
RSICD = Facts("rsicd_192px.zip")
DRONE = Facts("uav_192px.zip", "drone")
EUROSAT = Facts("eurosat_64px.zip", "Sentinel-2", 10.0)
RSSCN7 = Facts("rsscn7_144px.zip")
RSSCN7_WORDS = {"RiverLake": "river or lake", "Industry": "industrial area", "Resident": "residential area"}


def rsicd() -> Iterator[Record]:
    """RSICD: a caption alone, and a thread from scene and presence to the caption."""
    for row in records("rsicd.jsonl"):
        yield from _captioned("rsicd", RSICD, row, [])


def ucm() -> Iterator[Record]:
    """UC Merced: a caption alone, and a thread from RSIVQA's questions about the picture to the caption."""
    asked = sorted(records("ucm_questions.jsonl"), key=lambda row: row["image"])
    questions = {image: list(rows) for image, rows in groupby(asked, key=lambda row: row["image"])}
    for row in records("ucm.jsonl"):
        yield from _captioned("ucm", UCM, row, questions.get(row["image"], []))


def drone() -> Iterator[Record]:
    """Drone scenes: captions."""
    for row in records("uav_captions.jsonl"):
        yield from _captioned("uav", DRONE, row, [])


def eurosat() -> Iterator[Record]:
    """EuroSAT: land use."""
    for row in records("eurosat.jsonl"):
        yield _record("eurosat", EUROSAT, row, "", [_scene_turn(row)])


def rsscn7() -> Iterator[Record]:
    """RSSCN7: scenes, all of them the zero-shot test."""
    for row in records("rsscn7_zero_shot_test.jsonl"):
        yield _record("rsscn7", RSSCN7, row, "", [_scene_turn(row)])


def _captioned(source: str, facts: Facts, row: dict[str, Any], questions: Sequence[dict[str, Any]]) -> Iterator[Record]:
    captions = [caption.strip() for caption in row["captions"]]
    # Paraphrases by a machine teach, but nobody is scored on them.
    others = captions[1:] + (list(row.get("paraphrases", ())) if row["split"] == "train" else [])
    key = f"{source}/{row['image']}"
    prompt, wordings = worded(DESCRIBE_PROMPTS, key)
    yield _record(source, facts, row, "", [Turn("describe", prompt, captions[0], wordings, tuple(others))])
    local = [_question_turn(question, key) for question in questions] if questions else list(_local(row, key))
    if local:
        yield _record(source, facts, row, "/thread", [*local, whole_turn([captions[0], *others], key)])


def _local(row: dict[str, Any], key: str) -> Iterator[Turn]:
    if row.get("scene"):
        yield _scene_turn(row)
    # What captions name or leave out is weak truth: good enough to learn from, not to be measured by.
    if row["split"] != "test":
        text = " ".join(row["captions"]).lower()
        named = {noun: bool(re.search(rf"\b({pattern})\b", text)) for noun, pattern in NOUNS.items()}
        for answer in (True, False):
            nouns = [noun for noun, is_named in named.items() if is_named is answer]
            if nouns:
                yield presence_turn(nouns[crc32(f"{key}{answer}".encode()) % len(nouns)], answer, key)


def presence_turn(noun: str, is_there: bool, key: str) -> Turn:
    """Is there a … : yes or no."""
    prompt, others = worded(PRESENCE_PROMPTS, f"{key}{noun}", a=with_article(noun), many=plural(noun))
    return Turn("ask", prompt, "yes" if is_there else "no", others)


def _scene_turn(row: dict[str, Any]) -> Turn:
    scene = row["scene"]
    words = SCENE_WORDS.get(scene) or RSSCN7_WORDS.get(scene) or scene.lower()
    prompt, others = worded(SCENE_PROMPTS, row["image"])
    return Turn("ask", prompt, words, others)


def _question_turn(row: dict[str, Any], key: str) -> Turn:
    question = row["question"].strip()
    return Turn("ask", question, row["answer"].strip(), reworded(question, key))


def _record(source: str, facts: Facts, row: dict[str, Any], ending: str, turns: list[Turn]) -> Record:
    image = row["image"]
    return Record(
        f"{source}/{image.rsplit('.', 1)[0]}{ending}",
        source,
        row["split"],
        (f"{facts.shard}/{image}",),
        tuple(turns),
        sensor=facts.sensor,
        gsd_m=facts.gsd_m,
    )

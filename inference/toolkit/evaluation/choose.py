"""Settings of the card that decide between two ways to answer, measured on training and validation parts only.

Nothing of a test part is read. What is best here goes into `export.build_card`; a new encoder wants a new look.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...decoder.prompts import THEME_QUESTION
from ...families.answering import wants_findings
from ...families.compact import Compact
from ...families.naming import SceneNames, worded
from ...protocol.names import labels_named
from ..data.class_sentences import scene_names
from ..data.sentences import SCENE_WORDS, SHARDS, clean_question
from ..data.shards import read_rgb, records
from ..scorers.answers import count_error, is_right
from .bench import open_pack, said, scene_of
from .markdown import markdown
from .sentences import counted_number, kind_of

MARGINS = (0.0, 0.02, 0.05, 0.1, 0.15, 0.2, 2.0)
#: a count of coloured things is none of all things of a label
COLOURS = ("red", "yellow", "white", "blue", "black", "green")


def report(pack_folder: Path, limit: int | None, threads: int) -> Iterator[str]:
    """A table for each setting."""
    pack = open_pack(pack_folder, threads)
    margins = list(scene_margins(pack, limit))
    kinds = tuple(margins[0][1])
    yield markdown(("scene_margin", *kinds), ((margin, *right.values()) for margin, right in margins))
    yield markdown(("label", "magnified", "counts exact", "mean error"), magnifying(pack, limit))


def scene_margins(pack: Compact, limit: int | None = None) -> Iterator[tuple[float, dict[str, float]]]:
    """How often the kind of scene is named right with each margin, on validation pictures: of RSICD, of UCM, and as the
    theme that RSIVQA asks for. At 0 the dual encoder alone decides, at 2 the decoder.
    """
    names = SceneNames(scene_names(), pack.embedder)
    looked = [(kind, *_proposed(pack, dataset, image), true) for kind, dataset, image, true in _scenes(limit)]
    for margin in MARGINS:
        right: dict[str, list[bool]] = {}
        for kind, vector, proposed, true in looked:
            question = kind if kind == "theme" else ""
            given = worded(names.named(vector, proposed, margin), question)
            right.setdefault(kind, []).append(is_right(given, true))
        yield margin, {kind: float(np.mean(hits)) for kind, hits in right.items()}


def _scenes(limit: int | None) -> Iterator[tuple[str, str, str, str]]:
    """Kind of question, data set, picture and the true name."""
    for dataset in ("rsicd", "ucm"):
        rows = [row for row in records(f"{dataset}.jsonl") if row["split"] == "val" and row.get("scene")]
        for row in _some(rows, limit):
            yield dataset, dataset, row["image"], SCENE_WORDS.get(row["scene"], row["scene"].lower())
    for row in records("ucm_questions.jsonl"):
        if row["split"] == "val" and kind_of(row["question"]) == "theme":
            yield "theme", "ucm", row["image"], row["answer"]


def _proposed(pack: Compact, dataset: str, image: str) -> tuple[np.ndarray, str]:
    with scene_of(read_rgb(SHARDS[dataset], image)) as scene:
        looks = pack.looks(scene)
    return pack.embedder.picture(looks), "".join(pack.language.say("ask", THEME_QUESTION, looks[:1])).strip()


def magnifying(pack: Compact, limit: int | None = None) -> Iterator[tuple[str, bool, float, float]]:
    """Label, whether small windows were magnified for it, the share of exact counts and the mean error of counts, on
    RSIVQA's questions about UCM's training and validation pictures, whose boxes no training has seen.
    """
    known = tuple(pack.card.labels["ground"])
    by_label: dict[str, list[dict]] = {}
    for row in records("ucm_questions.jsonl"):
        question = row["question"].lower()
        plain = kind_of(row["question"]) == "count" and not any(colour in question for colour in COLOURS)
        if row["split"] != "test" and plain and wants_findings(question, known):
            by_label.setdefault(labels_named(question, known)[0], []).append(row)
    card = pack.card
    for label, rows in by_label.items():
        for closer in (False, True):
            pack.card = replace(card, preprocessing={**card.preprocessing, "magnified": [label] if closer else []})
            pairs = [(_count(pack, row), row["answer"]) for row in _some(rows, limit)]
            exact = float(np.mean([is_right(given, true) for given, true in pairs]))
            yield label, closer, exact, count_error(pairs)
    pack.card = card


def _count(pack: Compact, row: dict) -> str:
    return counted_number(said(pack, "ask", read_rgb(SHARDS["ucm"], row["image"]), clean_question(row["question"])))


def _some(rows: list, limit: int | None) -> list:
    return rows if limit is None else rows[:: max(1, len(rows) // limit)]

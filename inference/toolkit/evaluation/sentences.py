"""Captions, questions and scene names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ...families.compact import Compact
from ...protocol.errors import AnswerBroken
from ..data.sentences import SCENE_WORDS, SHARDS, clean_question
from ..data.shards import read_rgb, records
from ..scorers.answers import Answer, score_answers
from ..scorers.captions import score_captions
from .bench import said


def captions(pack: Compact, dataset: str, annotations: str, limit: int | None = None) -> dict[str, Any]:
    """Scores on the official test captions of one data set; broken answers count as empty sentences and are counted."""
    candidates, references, broken = {}, {}, 0
    for record in _test(annotations, limit):
        references[record["image"]] = record["captions"]
        candidates[record["image"]] = _or_empty(lambda: said(pack, "describe", read_rgb(SHARDS[dataset], record["image"])))
        broken += candidates[record["image"]] == ""
    return {**score_captions(candidates, references), "broken": broken, "different": len(set(candidates.values()))}


def questions(pack: Compact, limit: int | None = None) -> dict[str, float]:
    """Accuracy on RSIVQA's questions about the UCM test pictures, by kind."""
    answers = []
    for record in _test("ucm_questions.jsonl", limit):
        picture = read_rgb(SHARDS["ucm"], record["image"])
        given = _or_empty(lambda: said(pack, "ask", picture, clean_question(record["question"])))
        answers.append(Answer(_kind(record["question"]), given.replace("I found ", "").split(" ")[0] if "How many" in record["question"] else given, record["answer"]))
    return score_answers(answers)


def scenes(pack: Compact, limit: int | None = None) -> float:
    """How often the kind of scene of an RSICD test picture is named exactly, 0–1."""
    hits = []
    for record in _test("rsicd.jsonl", limit):
        if record.get("scene"):
            given = _or_empty(lambda: said(pack, "ask", read_rgb(SHARDS["rsicd"], record["image"]), "what kind of scene is this ?"))
            hits.append(given.strip() == SCENE_WORDS.get(record["scene"], record["scene"].lower()))
    return sum(hits) / len(hits)


def _kind(question: str) -> str:
    starts = {"What is the theme": "theme", "Does this": "presence", "How many": "count", "What is the location": "place"}
    return next((kind for start, kind in starts.items() if question.startswith(start)), "other")


def _test(annotations: str, limit: int | None) -> Iterable[dict[str, Any]]:
    rows = [record for record in records(annotations) if record["split"] == "test"]
    return rows if limit is None else rows[:: max(1, len(rows) // limit)]


def _or_empty(answer: Callable[[], str]) -> str:
    try:
        return answer()
    except AnswerBroken:
        return ""

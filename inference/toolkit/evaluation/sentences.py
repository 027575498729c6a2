"""Captions, questions and scene names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ...families.compact import Compact
from ...protocol.errors import AnswerBroken
from ..data.sentences import SCENE_PROMPTS, SCENE_WORDS, SHARDS, clean_question
from ..data.shards import read_rgb, records
from ..scorers.answers import Answer, score_answers
from ..scorers.captions import score_captions
from .bench import said

#: a counted answer reads “I found 7 cars.” or “I found no cars here.”
_NO_IS_ZERO = {"no": "0"}
_COUNTED = re.compile(r"I found (\d+|no)\b")


def captions(pack: Compact, dataset: str, annotations: str, limit: int | None = None) -> dict[str, Any]:
    """Scores on the official test captions of one data set; broken answers count as empty sentences and are counted."""
    candidates, references = {}, {}
    for record in _part(annotations, limit):
        references[record["image"]] = record["captions"]
        candidates[record["image"]] = _answer(pack, "describe", dataset, record["image"], "")
    broken = sum(caption == "" for caption in candidates.values())
    return {**score_captions(candidates, references), "broken": broken, "different": len(set(candidates.values()))}


def questions(pack: Compact, limit: int | None = None, split: str = "test") -> dict[str, float]:
    """Accuracy on RSIVQA's questions about the UCM pictures of a part, by kind."""
    answers = []
    for record in _part("ucm_questions.jsonl", limit, split):
        given = _answer(pack, "ask", "ucm", record["image"], clean_question(record["question"]))
        answers.append(Answer(kind_of(record["question"]), counted_number(given), record["answer"]))
    return score_answers(answers)


def counted_number(answer: str) -> str:
    """The number in a counted answer, any other answer as it is."""
    counted = _COUNTED.match(answer)
    return _NO_IS_ZERO.get(counted.group(1), counted.group(1)) if counted else answer


def scenes(pack: Compact, limit: int | None = None) -> float:
    """How often the kind of scene of an RSICD test picture is named exactly, 0–1."""
    named = [record for record in _part("rsicd.jsonl", limit) if record.get("scene")]
    hits = [
        _answer(pack, "ask", "rsicd", record["image"], SCENE_PROMPTS[0]).strip()
        == SCENE_WORDS.get(record["scene"], record["scene"].lower())
        for record in named
    ]
    return sum(hits) / len(hits)


def kind_of(question: str) -> str:
    """What one of RSIVQA's questions is about: theme, presence, count, place, other."""
    starts = {
        "What is the theme": "theme",
        "Does this": "presence",
        "How many": "count",
        "What is the location": "place",
    }
    return next((kind for start, kind in starts.items() if question.startswith(start)), "other")


def _part(annotations: str, limit: int | None, split: str = "test") -> Iterable[dict[str, Any]]:
    rows = [record for record in records(annotations) if record["split"] == split]
    return rows if limit is None else rows[:: max(1, len(rows) // limit)]


def _answer(pack: Compact, task: str, dataset: str, image: str, prompt: str) -> str:
    try:
        return said(pack, task, read_rgb(SHARDS[dataset], image), prompt)
    except AnswerBroken:
        return ""

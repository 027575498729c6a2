"""Answers from a closed list to questions of a form that training pictures were asked: where in the picture things are.

Questions about pictures as classification (Lobry et al. 2020, RSVQA, §III-B). The answers' scores are linear in the
picture's tokens, averaged over a 3 × 3 grid so that they tell where, beside what is usual for the thing asked about.
It is learnt in seconds behind the finished encoder (`toolkit/training/closed_answers.py`).

Letters: C width of a token, F features (9 · C), A answers, T things.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from safetensors import SafetensorError, safe_open

from ..protocol.errors import ModelBroken

#: form → how a question of it reads; `thing` is what it asks about
FORMS = {
    "place": r"(?:what is the (?:location|position) of|where (?:is|are)) (?P<thing>.+)",
}
_IN_PICTURE = re.compile(r"(?: here| in (?:this|the) (?:picture|image|scene))?\s*[?.]*$")
_ARTICLE = re.compile(r"^(?:the|a|an|any) ")
GRID = 3


class ClosedForm(NamedTuple):
    """One form of question: `answers` (A) and `things` (T) as words, `weights` (F, A), `usual` (T, A) float32."""

    answers: tuple[str, ...]
    things: tuple[str, ...]
    weights: np.ndarray
    usual: np.ndarray

    def best(self, thing: str, features_F: np.ndarray) -> str:
        """The answer for a known thing."""
        return self.answers[int((features_F @ self.weights + self.usual[self.things.index(thing)]).argmax())]


class ClosedAnswers:
    """All forms of a pack."""

    def __init__(self, forms: Mapping[str, ClosedForm]) -> None:
        self._forms = dict(forms)

    def answer(self, question: str, tokens_1CHW: np.ndarray) -> str | None:
        """The answer to a question (lower case) about a picture; None for one of no form or about another thing."""
        for name, form in self._forms.items():
            thing = known_thing(thing_asked(name, question), form.things)
            if thing:
                return form.best(thing, features(tokens_1CHW[0]))
        return None


def open_closed_answers(path: Path) -> ClosedAnswers:
    """Read the file that `toolkit/training/closed_answers.py` writes; raises ModelBroken."""
    try:
        with safe_open(path, "np") as file:
            words = {name: json.loads(text) for name, text in (file.metadata() or {}).items() if name in FORMS}
            return ClosedAnswers(
                {
                    name: ClosedForm(
                        tuple(lists["answers"]),
                        tuple(lists["things"]),
                        file.get_tensor(f"{name}.weights").astype(np.float32),
                        file.get_tensor(f"{name}.usual").astype(np.float32),
                    )
                    for name, lists in words.items()
                }
            )
    except (OSError, KeyError, ValueError, SafetensorError) as error:
        raise ModelBroken(
            "The model's list of answers cannot be loaded; install the model again.", str(error)
        ) from error


def features(tokens_CHW: np.ndarray) -> np.ndarray:
    """Tokens of a picture averaged over each cell of the grid, (9 · C,) float32, rows of cells first."""
    rows, columns = (np.linspace(0, length, GRID + 1).round().astype(int) for length in tokens_CHW.shape[1:])
    cells = [
        tokens_CHW[:, top:bottom, left:right].mean((1, 2))
        for top, bottom in zip(rows, rows[1:])
        for left, right in zip(columns, columns[1:])
    ]
    return np.concatenate(cells).astype(np.float32)


def thing_asked(form: str, question: str) -> str:
    """What a question of a form asks about, in the singular; "" when it is of another form."""
    found = re.fullmatch(FORMS[form], _IN_PICTURE.sub("", question.strip()))
    return singular(_ARTICLE.sub("", found.group("thing").strip())) if found else ""


def singular(words: str) -> str:
    """`mobile homes` → `mobile home`: good enough to compare things by."""
    return re.sub(r"(?<=[^su])s$", "", re.sub(r"(?<=ch|sh)es$|(?<=x)es$", "", words))


def known_thing(thing: str, known: tuple[str, ...]) -> str:
    """The thing itself, or what it is a kind of (“red car” → “car”), as far as known; else ""."""
    words = thing.split()
    return next((name for start in range(len(words)) if (name := " ".join(words[start:])) in known), "")

"""What a question about two dates asks for, read together with the questions before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..change.answer_forms import CAPTION, OPEN, counted, thing_of
from ..change.question import fate_asked, form_of
from ..protocol.events import Finding
from ..protocol.names import labels_named
from ..protocol.requests import COMPARE
from ..protocol.talk import Turn

_POINTS_BACK = re.compile(r"\b(?:them|they|their|those|these|ones?)\b|^\W*(?:and|but|what about|how about)\b")
_GOES_ON = re.compile(r"^\W*(?:and|but|what about|how about)\b")


class Asked(NamedTuple):
    """`form` of `answer_forms`; `fate` (new, removed) and `labels` of the things asked about, "" and () for any."""

    form: str
    fate: str = ""
    labels: tuple[str, ...] = ()

    def takes(self, finding: Finding) -> bool:
        """Whether a finding is asked about."""
        if self.labels and finding.label not in self.labels:
            return False
        return not self.fate or thing_of(finding).startswith(f"{self.fate} ")

    def things(self, findings: Sequence[Finding]) -> tuple[str, ...]:
        """The things to count, most first: of each label asked about what became of it, new where there is none; all
        that there are when everything is asked about.
        """
        found = [*counted(finding for finding in findings if self.takes(finding))]
        if not self.labels:
            return tuple(found)
        by_label = ([thing for thing in found if thing.partition(" ")[2] == label] for label in self.labels)
        return tuple(
            thing
            for label, things in zip(self.labels, by_label)
            for thing in things or [f"{self.fate or 'new'} {label}"]
        )


def read_question(prompt: str, history: Sequence[Turn], known: tuple[str, ...]) -> Asked:
    """What is asked; a question that points back (“and how many of them are houses?”, “where are they?”) means what the
    one before it meant, but for what it says itself. No words at all ask what changed.
    """
    words = prompt.strip().lower()
    own = Asked(form_of(words) if words else CAPTION, fate_asked(words), tuple(labels_named(words, known)))
    earlier = [turn for turn in history if turn.task == COMPARE and turn.prompt.strip()]
    if not (earlier and _POINTS_BACK.search(words)):
        return own
    before = read_question(earlier[-1].prompt, earlier[:-1], known)
    form = before.form if own.form == OPEN and _GOES_ON.search(words) else own.form
    return Asked(form, own.fate or before.fate, own.labels or before.labels)

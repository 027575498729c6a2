"""The six interaction types of DeltaVLM on held-out made pairs: what a pack answers, and what its decoder says alone.

As answered, yes and no, counts and places come from the findings on the map, a sentence from the decoder where it says
no other thing than the map. Alone, the decoder reads both dates and the question and says the words itself; in a
conversation it is asked each question without the turns before, as it has learnt it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ...change import answer_forms as forms
from ...families.compact import Compact
from ...protocol.requests import COMPARE
from ...protocol.talk import Turn
from ..data.change_pairs.mixed import captions_of
from ..data.change_pairs.pair import ChangePair
from ..data.change_pairs.pasted import pasted
from ..data.change_pairs.turns import conversations
from ..data.change_pairs.unchanged import unchanged
from ..data.change_pairs.wordings import Wordings, learnt_wordings
from ..data.instructions.turn import Record
from ..scorers.change_answers import ChangeAnswer, score_change_answers
from .change_bench import OpenPair, opened

SPLIT, PAIRS = "test", 60
ANSWERED, ALONE = "as answered", "decoder alone"
DIALOGUE = "multi-turn"
#: kind of record → form of its answer
FORM_OF = {
    "changed": forms.YES_NO,
    "caption": forms.CAPTION,
    "counts-published": forms.COUNTS,
    "places-published": forms.PLACES,
}
#: of each form, the figures that are kept
KEPT = {
    forms.CAPTION: ("CIDEr-D", "BLEU-4"),
    forms.YES_NO: ("accuracy",),
    forms.COUNTS: ("new building/mae",),
    forms.PLACES: ("building/f1",),
    forms.OPEN: ("CIDEr-D", "BLEU-1"),
}


def tasks(pack: Compact, limit: int | None = None) -> dict[str, dict[str, Any]]:
    """A row for each way of answering, a figure for each task, of pasted pairs and as many without change; the decoder
    alone only where a pack has words of its own about change.
    """
    told: dict[str, list[ChangeAnswer]] = defaultdict(list)
    wordings = learnt_wordings()
    for number in range(limit or PAIRS):
        for pair in (pasted(SPLIT, number), unchanged(SPLIT, number, nuisances=())):
            with opened(pack, pair.before, pair.after, pair.gsd_m) as shown:
                for way, answer in _answers(shown, pair, wordings):
                    told[way].append(answer)
    return {way: _row(answers) for way, answers in told.items()}


def _answers(shown: OpenPair, pair: ChangePair, wordings: Wordings) -> Iterator[tuple[str, ChangeAnswer]]:
    captions = captions_of(pair, wordings)
    for record in conversations(pair, captions, ("before", "after")):
        kind = record.id.rsplit("/", 1)[1]
        if kind == "dialogue":
            yield from _conversation(shown, record, captions)
        elif kind in FORM_OF or kind.startswith("open"):
            (turn,), form = record.turns, FORM_OF.get(kind, forms.OPEN)
            true = tuple(captions) if form == forms.CAPTION else (turn.answer,)
            for way, said in _both(shown, turn.prompt, ()):
                yield way, ChangeAnswer(record.id, form, _plain(form, said), true)


def _conversation(shown: OpenPair, record: Record, captions: list[str]) -> Iterator[tuple[str, ChangeAnswer]]:
    """The published three questions one after the other."""
    history: tuple[Turn, ...] = ()
    for (form, _), turn in zip(forms.DIALOGUE, record.turns):
        given = list(_both(shown, turn.prompt, history))
        history = (*history, Turn(COMPARE, turn.prompt, given[0][1]))
        true = tuple(captions) if form == forms.CAPTION else (turn.answer,)
        for way, said in given:
            if form != forms.COUNTS or forms.parse_counts(turn.answer) is not None:
                yield way, ChangeAnswer(record.id, form, _plain(form, said), true, f"{DIALOGUE}, {form}")


def _both(shown: OpenPair, prompt: str, history: tuple[Turn, ...]) -> Iterator[tuple[str, str]]:
    yield ANSWERED, shown.ask(prompt, history).text
    if shown.has_words:
        yield ALONE, shown.told(prompt)


def _plain(form: str, said: str) -> str:
    """Sentences as references are written: in small letters and without the full stop."""
    return said.strip().rstrip(".").lower() if form in (forms.CAPTION, forms.OPEN) else said


def _row(answers: list[ChangeAnswer]) -> dict[str, float]:
    form_of = {answer.row or answer.form: answer.form for answer in answers}
    scores = score_change_answers(answers)
    return {f"{row}: {name}": scores[row][name] for row, form in form_of.items() for name in KEPT[form]}

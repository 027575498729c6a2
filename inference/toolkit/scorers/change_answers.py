"""Scores of answers about two dates, by the six interaction types (Deng, Zhou and Wu 2026, DeltaVLM, §5).

As in the published evaluation: accuracy, precision, recall and F1 of yes/no, and of captions by whether they are one of
the five no-change sentences; MAE and RMSE of counts, thing by thing; of places, thing by thing, micro precision, recall
and F1 over the nine cells of all pairs, share of pairs with all cells right, and the mean Jaccard index of pairs, which
*counts a pair with no cells on either side as 0* (so a perfect answer scores the share of pairs with a change);
`jaccard_where_any` is the same over the pairs that have a cell on either side. Captions and open answers besides by
`captions`.

An answer that cannot be read counts as no change, 0 or no cells, and is told in `unread`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...change import answer_forms as forms
from ...change.grid_cells import CELLS
from .captions import score_captions


@dataclass(frozen=True)
class ChangeAnswer:
    """One question about a pair answered. `form` is one of `answer_forms`; `row` is what the score is kept under, such
    as the form itself or a turn of a dialogue; `true` has one answer, or several references of a sentence.
    """

    pair: str
    form: str
    given: str
    true: tuple[str, ...]
    row: str = ""


def score_change_answers(answers: Iterable[ChangeAnswer], java: bool | None = None) -> dict[str, dict[str, float]]:
    """The scores of each row; `java` is that of `captions.score_captions`. Raises ValueError for a true answer that
    cannot be read.
    """
    rows: dict[tuple[str, str], list[ChangeAnswer]] = defaultdict(list)
    for answer in answers:
        rows[answer.row or answer.form, answer.form].append(answer)
    return {row: _SCORES[form](kept, java) for (row, form), kept in rows.items()}


def yes_no_scores(given: Sequence[bool], true: Sequence[bool]) -> dict[str, float]:
    """Accuracy, precision, recall and F1 of "it has changed"; 0 where there is nothing to divide by."""
    found, truth = np.asarray(given, bool), np.asarray(true, bool)
    return {"accuracy": float((found == truth).mean()), **_precision_recall(found, truth)}


def count_scores(given: Sequence[float], true: Sequence[float]) -> dict[str, float]:
    """Mean absolute error and root of the mean squared error."""
    error = np.asarray(given, float) - np.asarray(true, float)
    return {"mae": float(np.abs(error).mean()), "rmse": float(np.sqrt((error**2).mean()))}


def place_scores(given: Sequence[Sequence[str]], true: Sequence[Sequence[str]]) -> dict[str, float]:
    """Scores of the cells of one thing, a list of cells a pair."""
    found, truth = _cells(given), _cells(true)
    shared, union = (found & truth).sum(1), (found | truth).sum(1)
    jaccard = shared / np.maximum(union, 1)
    return {
        **_precision_recall(found, truth),
        "jaccard": float(jaccard.mean()),
        "jaccard_where_any": float(jaccard[union > 0].mean()) if union.any() else 0.0,
        "all_right": float((found == truth).all(1).mean()),
        "hamming": float((found != truth).mean()),
    }


def _cells(lists: Sequence[Sequence[str]]) -> np.ndarray:
    """(pairs, 9) bool."""
    return np.array([[cell in cells for cell in CELLS] for cells in lists], bool)


def _precision_recall(found: np.ndarray, truth: np.ndarray) -> dict[str, float]:
    right, claimed, there = (float(part.sum()) for part in (found & truth, found, truth))
    precision, recall = right / max(claimed, 1), right / max(there, 1)
    return {"precision": precision, "recall": recall, "f1": 2 * right / max(claimed + there, 1)}


def _yes_no(answers: list[ChangeAnswer], _java: bool | None) -> dict[str, float]:
    read = [forms.parse_yes_no(answer.given) for answer in answers]
    scores = yes_no_scores([bool(said) for said in read], [_true(forms.parse_yes_no, each) for each in answers])
    return {**scores, "unread": _unread(read), "pairs": len(answers)}


def _counts(answers: list[ChangeAnswer], _java: bool | None) -> dict[str, float]:
    return _thing_by_thing(answers, forms.parse_counts, count_scores, 0)


def _places(answers: list[ChangeAnswer], _java: bool | None) -> dict[str, float]:
    return _thing_by_thing(answers, forms.parse_places, place_scores, ())


def _thing_by_thing(answers: list[ChangeAnswer], parse, score, nothing) -> dict[str, float]:
    read, truth = [parse(answer.given) for answer in answers], [_true(parse, answer) for answer in answers]
    scores: dict[str, float] = {}
    for thing in truth[0]:
        given = [nothing if said is None else said[thing] for said in read]
        scores |= {f"{thing}/{name}": value for name, value in score(given, [true[thing] for true in truth]).items()}
    return {**scores, "unread": _unread(read), "pairs": len(answers)}


def _captions(answers: list[ChangeAnswer], java: bool | None) -> dict[str, float]:
    """The customary caption scores, and whether a change was claimed where there is one."""
    claimed, there = (
        [not forms.says_no_change(text) for text in texts]
        for texts in ([answer.given for answer in answers], [answer.true[0] for answer in answers])
    )
    changed = {f"changed/{name}": value for name, value in yes_no_scores(claimed, there).items()}
    return {**_sentences(answers, java), **changed}


def _sentences(answers: list[ChangeAnswer], java: bool | None) -> dict[str, float]:
    keys = [f"{number}/{answer.pair}" for number, answer in enumerate(answers)]
    given = {key: answer.given for key, answer in zip(keys, answers)}
    return dict(score_captions(given, {key: answer.true for key, answer in zip(keys, answers)}, java))


def _true(parse, answer: ChangeAnswer):
    truth = parse(answer.true[0])
    if truth is None:
        raise ValueError(f"The true answer {answer.true[0]!r} about {answer.pair} is not in the form {answer.form!r}.")
    return truth


def _unread(read: Sequence[object]) -> float:
    return float(np.mean([said is None for said in read]))


_SCORES: Mapping = {
    forms.YES_NO: _yes_no,
    forms.COUNTS: _counts,
    forms.PLACES: _places,
    forms.CAPTION: _captions,
    forms.OPEN: _sentences,
}

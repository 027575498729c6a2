"""Scores of answers about two dates: every figure from cases small enough to reckon by hand."""

from __future__ import annotations

import pytest

from inference.change import answer_forms as forms
from inference.toolkit.scorers.change_answers import (
    ChangeAnswer,
    count_scores,
    place_scores,
    score_change_answers,
    yes_no_scores,
)


def test_yes_no() -> None:
    scores = yes_no_scores([True, True, False, False], [True, False, True, False])
    assert scores == {"accuracy": 0.5, "precision": 0.5, "recall": 0.5, "f1": 0.5}
    assert yes_no_scores([False], [True]) == {"accuracy": 0.0, "precision": 0.0, "recall": 0.0, "f1": 0.0}


def test_counts() -> None:
    assert count_scores([1, 5], [2, 2]) == {"mae": 2.0, "rmse": pytest.approx(5**0.5)}


def test_places_count_empty_pairs_as_published() -> None:
    given = [("top-left", "top-center"), (), ("center-center",)]
    true = [("top-left",), (), ("center-center", "bottom-left")]
    scores = place_scores(given, true)
    assert (scores["precision"], scores["recall"]) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert scores["f1"] == pytest.approx(2 / 3)
    assert scores["jaccard"] == pytest.approx((0.5 + 0 + 0.5) / 3)
    assert scores["jaccard_where_any"] == pytest.approx(0.5)
    assert scores["all_right"] == pytest.approx(1 / 3)
    assert scores["hamming"] == pytest.approx(2 / 27)


def test_a_perfect_answer_scores_the_share_of_changed_pairs() -> None:
    cells = [("top-left",), (), (), ()]
    scores = place_scores(cells, cells)
    assert scores["jaccard"] == 0.25 and scores["jaccard_where_any"] == scores["all_right"] == 1.0
    assert place_scores([()], [()])["jaccard_where_any"] == 0.0


def answers(form: str, *given_and_true: tuple[str, str], row: str = "") -> list[ChangeAnswer]:
    return [ChangeAnswer(f"p{i}", form, given, (true,), row) for i, (given, true) in enumerate(given_and_true)]


def test_all_six_types_make_one_table() -> None:
    sentence, other, nothing = "a house appears in the wood", "a road crosses the desert area", forms.NO_CHANGE[0]
    asked = [
        *answers(forms.YES_NO, ("Yes.", "yes"), ("no", "yes"), ("perhaps", "no")),
        *answers(forms.COUNTS, ("2 new buildings", "there are no new roads and 3 new buildings"), ("x", nothing)),
        *answers(forms.PLACES, ("roads [] buildings ['top-left']", "roads ['top-left'] buildings ['top-left']")),
        *answers(forms.CAPTION, (sentence, sentence), (nothing, nothing), (other, nothing)),
        *answers(forms.OPEN, (sentence, sentence), (other, other)),
        *answers(forms.YES_NO, ("yes", "yes"), row="dialogue 1"),
    ]
    table = score_change_answers(asked, java=False)
    assert list(table) == [forms.YES_NO, forms.COUNTS, forms.PLACES, forms.CAPTION, forms.OPEN, "dialogue 1"]
    assert table[forms.YES_NO]["accuracy"] == pytest.approx(2 / 3)
    assert table[forms.YES_NO]["unread"] == pytest.approx(1 / 3)
    assert table[forms.COUNTS]["new building/mae"] == 0.5 and table[forms.COUNTS]["new road/mae"] == 0.0
    assert table[forms.COUNTS]["unread"] == 0.5
    assert table[forms.PLACES]["road/f1"] == 0.0 and table[forms.PLACES]["building/f1"] == 1.0
    assert table[forms.CAPTION]["changed/accuracy"] == pytest.approx(2 / 3)
    assert table[forms.CAPTION]["changed/recall"] == 1.0 and table[forms.CAPTION]["BLEU-1"] < 1
    assert table[forms.OPEN]["BLEU-4"] == pytest.approx(1.0)
    assert table["dialogue 1"]["pairs"] == 1


def test_a_true_answer_must_be_readable() -> None:
    with pytest.raises(ValueError, match="'quite' about p0"):
        score_change_answers(answers(forms.YES_NO, ("yes", "quite")))

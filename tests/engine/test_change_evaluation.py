"""The measuring of two dates: a model that sees everything scores full marks, and the figures reach the page."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from inference.families.comparing import Comparer
from inference.protocol.model_card import ModelCard, read_card
from inference.toolkit.data.change_pairs.pair import ChangePair, change
from inference.toolkit.evaluation import change as measured
from inference.toolkit.evaluation import change_choice
from inference.toolkit.evaluation.change_bench import opened
from inference.toolkit.evaluation.change_table import keep, read, tables, two_dates
from tests.engine.two_dates import CLASSES, ROOF, Differences, Eyes, card, photograph

SIDE = 160
MAKERS = ("pasted", "rendered")


def pair(number, things=((24, 20), (56, 60)), nuisances=(), strength=0.0):
    """A made pair in which buildings of 16 × 12 px came; a house of 8 × 8 px stands at both dates."""
    stands = (ROOF, 80, 8, 8, 8)
    mask = np.zeros((SIDE, SIDE), bool)
    changes = []
    for left, top in things:
        mask[top : top + 12, left : left + 16] = True
        ring = [(left, top), (left + 16, top), (left + 16, top + 12), (left, top + 12)]
        changes.append(change("building", ring, "land", "building"))
    # one metre of the country is a pixel of the pair
    before, after = (
        photograph(each, (SIDE, SIDE)).transpose(1, 2, 0)
        for each in ([stands], [stands, *((ROOF, left, top, 16, 12) for left, top in things)])
    )
    return ChangePair(f"made/{number}", "test", "made", before, after, mask, tuple(changes), 1.0)


@pytest.fixture
def pack():
    """A model that compares what it sees exactly."""
    comparer = Comparer(card(), Eyes(), Differences())
    return SimpleNamespace(card=card(), compare=comparer.compare, comparer=comparer)


@pytest.fixture
def made(monkeypatch):
    """Pairs without data sets."""
    for name in MAKERS:
        monkeypatch.setattr(measured, name, lambda split, number, **kw: pair(number, **kw))
    monkeypatch.setattr(measured, "unchanged", lambda split, number, **kw: pair(number, (), **kw))


def test_full_marks_for_who_sees_everything(pack, made):
    rows = measured.answers(pack, 2)["pasted"]
    assert rows["f1"] > 0.97 and rows["yes/no accuracy"] == 1
    assert rows["count MAE, building"] == rows["count MAE, all"] == rows["count MAE, tree"] == 0
    assert rows["3×3 F1, any change"] == rows["3×3 F1, building"] == 1
    assert rows["published counts: new building/mae"] == 0 and rows["published places: building/f1"] == 1


def test_a_blind_model_scores_nothing(pack, made):
    pack.compare = Comparer(card(score_min=0.9999), Eyes(), Differences()).compare
    rows = measured.answers(pack, 2)["pasted"]
    assert rows["f1"] == 0 and rows["yes/no accuracy"] == 0.5 and rows["count MAE, building"] == 1
    assert rows["3×3 F1, any change"] == 0


def test_real_pairs_stand_beside_the_difference(pack, monkeypatch):
    seen = pair(0)
    real = measured.RealPair(seen.before, seen.after, seen.mask, 1.5)
    monkeypatch.setattr(measured, "sztaki", lambda: iter([real, real, real]))
    monkeypatch.setattr(measured, "oscd", lambda: iter([replace_mask(real)]))
    rows = measured.maps(pack, 2)
    assert rows["SZTAKI"]["pairs"] == 2 and rows["SZTAKI"]["f1"] > 0.97
    assert rows["SZTAKI"]["difference + Otsu f1"] > 0.9
    assert rows["OSCD, masked cities"]["recall"] < 0.6


def replace_mask(real):
    return real._replace(mask=np.roll(real.mask, 8, 1))


def test_the_table_of_robustness_has_every_nuisance(pack, made, monkeypatch):
    monkeypatch.setattr(measured, "NUISANCES", {"blur": None, "gsd": None})
    monkeypatch.setattr(measured, "STRENGTHS", (1.0,))
    rows = measured.robustness(pack, 1)
    assert list(rows) == ["none", "blur 1", "gsd 1", "gsd as stored 0.33", "gsd as stored 1"]
    assert all(row["no-change pairs called changed"] == 0 for row in rows.values())
    assert rows["none"]["change F1"] > 0.97 and rows["gsd as stored 0.33"]["change F1"] > 0.6


def test_limits_are_chosen_among_those_with_few_false_alarms(pack, made, monkeypatch):
    monkeypatch.setattr(change_choice, "pasted", lambda split, number: pair(number))
    monkeypatch.setattr(change_choice, "unchanged", lambda split, number: pair(number, ()))
    monkeypatch.setattr(change_choice, "MIN_AREAS_PX", (12, 5000))
    rows = list(change_choice.measured(pack, 1))
    small, large = ([row for row in rows if row.limits.min_area_px == least] for least in (12, 5000))
    assert len(small) == len(large) > 20 and {row.false_alarms for row in rows} == {0.0}
    assert all(row.f1 > 0.9 and row.count_mae == 0 for row in small)
    assert all(row.f1 == 0 and row.count_mae == 1 for row in large)  # two things in one of two pairs
    assert "| 12.000 |" in change_choice.choose_limits(pack, 1).splitlines()[2]


def test_captions_are_scored_with_and_without_words_of_its_own(pack, made, monkeypatch):
    pack.card = replace(pack.card, files={"change_prefix": {}})
    monkeypatch.setattr("inference.toolkit.scorers.captions.has_java", lambda: False)
    monkeypatch.setattr(measured, "learnt_wordings", lambda: None)
    monkeypatch.setattr(measured, "captions_of", lambda pair, wordings: ["two houses are built"] * 5)
    assert list(measured.captions(pack, 1)) == [f"{maker}, as answered" for maker in MAKERS]
    pack.comparer.teller = lambda prompt, dates: iter(["four houses ", "are built"])
    rows = measured.captions(pack, 2)
    assert list(rows) == [f"{maker}, {way}" for maker in MAKERS for way in ("as answered", "decoder alone")]
    assert rows["pasted, decoder alone"]["BLEU-4"] < 0.1 and rows["pasted, as answered"]["changed/accuracy"] == 1
    pack.comparer.teller = lambda prompt, dates: iter(["two houses are built"])
    assert measured.captions(pack, 2)["rendered, as answered"]["BLEU-4"] > 0.9


def test_pixels_of_two_sizes_lie_over_each_other(pack):
    seen = pair(0)
    small = seen.after[::2, ::2]
    with opened(pack, seen.before, small, 1.0, 2.0) as shown:
        assert shown.mask().shape == small.shape[:2]
        assert len(shown.findings()) == 2


def test_figures_are_kept_and_told_on_the_page(tmp_path):
    sections = {
        "maps": {"SZTAKI": {"f1": 0.5, "difference + Otsu f1": 0.2, "pairs": 13}},
        "answers": {"pasted": {"f1": 0.8, "count MAE, building": 0.3}},
        "robustness": {"none": {"no-change pairs called changed": 0.02, "change F1": 0.8}},
        "captions": {},
    }
    value = {"id": "x", "family": "compact", "title": "X", "revision": "7", "abilities": ["compare"], "licence": "GPL"}
    value |= {"files": {}, "sizes": {}, "labels": {"land": list(CLASSES)}, "preprocessing": {}}
    (tmp_path / "card.json").write_text(json.dumps(value), encoding="utf-8")
    keep(tmp_path, {"maps": sections["maps"]})
    keep(tmp_path, {name: rows for name, rows in sections.items() if name != "maps"})
    assert read(tmp_path) == {"revision": "7", "sections": sections}
    page = two_dates(read_card(tmp_path))
    assert "| SZTAKI | 0.500 | 0.200 | 13 | ≥ 0.40 |" in page
    assert "| count MAE, building | 0.300 | ≤ 0.8 |" in page and "| none | 0.020 | 0.800 |" in page
    assert "Captions" not in page and page.startswith("## Two dates")
    assert two_dates(replace(read_card(tmp_path), revision="8")) == ""
    assert isinstance(read_card(tmp_path), ModelCard) and "### Robustness" in tables(sections)

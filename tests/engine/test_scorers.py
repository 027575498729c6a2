"""The scorers: small cases by hand, and the published floors of two caption sets where the data is at hand."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from inference.toolkit.scorers import answers, boxes, captions, floors, masks
from inference.toolkit.scorers.cider_d import CiderD

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SMALL_TRUTH = {
    "1": ["Many planes are parked at an airport .", "several planes are near a terminal ."],
    "2": ["a bridge is over a river .", "a river with a bridge over it ."],
    "3": ["many green trees are in a forest .", "this is a dense forest ."],
}


def test_perfect_captions_score_full_marks():
    scores = captions.score_captions({image: lines[0] for image, lines in SMALL_TRUTH.items()}, SMALL_TRUTH, java=False)
    assert scores["BLEU-4"] == pytest.approx(1.0) and scores["ROUGE-L"] == pytest.approx(1.0)
    assert scores["images"] == 3 and scores["tokenizer"] == captions.PLAIN and "METEOR" not in scores


def test_wrong_captions_score_little_and_missing_ones_are_refused():
    wrong = dict.fromkeys(SMALL_TRUTH, "cars drive on the moon")
    assert captions.score_captions(wrong, SMALL_TRUTH, java=False)["CIDEr-D"] < 0.2
    with pytest.raises(ValueError, match="no caption"):
        captions.score_captions({"1": "planes"}, SMALL_TRUTH, java=False)


def test_plain_tokens_drop_punctuation_as_ptb_does():
    tokens = captions.plain_tokens("Many well-kept TREES, 2.5 m high; it's green.")
    assert tokens == "many well-kept trees 2.5 m high it's green"


def test_the_reward_equals_the_customary_scorer():
    references = {
        "a": ["a plane stands on the runway", "one white plane on grey ground", "a plane"],
        "b": ["many houses and a road", "houses stand in rows beside a road"],
        "c": ["a pond with green water in a park"],
    }
    candidates = {"a": "a white plane on the the runway", "b": "a road", "c": "a pond in a park"}
    ours = CiderD(references)
    mean = sum(ours.score(said, image) for image, said in candidates.items()) / 3
    assert mean == pytest.approx(captions.cider_d(candidates, references, java=False), rel=1e-6)


@pytest.mark.skipif(not captions.has_java(), reason="Java is not installed: no PTB tokenizer, no METEOR")
def test_java_gives_meteor_and_the_same_tokens():
    scores = captions.score_captions({image: lines[0] for image, lines in SMALL_TRUTH.items()}, SMALL_TRUTH)
    assert scores["tokenizer"] == captions.PTB and 0.9 < scores["METEOR"] <= 1.0
    assert captions.tokenized(SMALL_TRUTH, java=True) == captions.tokenized(SMALL_TRUTH, java=False)


@pytest.mark.parametrize(("name", "fixed", "by_class"), [("ucm", (0.088, 0.39), 3.68), ("rsicd", (0.110, 0.17), 0.89)])
def test_published_floors(name, fixed, by_class):
    """One fixed sentence and the class medoid on the official test references, to the rounding of the data's notes."""
    if not (DATA / f"{name}.jsonl").exists():
        pytest.skip("The caption sets are not at ../shared/data.")
    rows = [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    train = {row["image"]: row["captions"] for row in rows if row["split"] == "train"}
    test = {row["image"]: row["captions"] for row in rows if row["split"] == "test"}
    scene = {row["image"]: row.get("scene") or "" for row in rows}
    sentence = floors.commonest_sentence(line for lines in train.values() for line in lines)
    scores = captions.score_captions(dict.fromkeys(test, sentence), test, java=False)
    assert (round(scores["BLEU-4"], 3), round(scores["CIDEr-D"], 2)) == fixed
    medoids = floors.class_medoids(train, scene)
    # The notes do not say how their medoid was chosen; another likeness moves this figure by a few hundredths.
    seen = captions.cider_d({image: medoids[scene[image]] for image in test}, test, java=False)
    assert seen == pytest.approx(by_class, abs=0.03)


def boxed(*rows):
    return [boxes.LabelledBox(label, box, score) for label, box, score in rows]


def test_average_precision_by_hand():
    truth = {
        "a": boxed(("ship", (0, 0, 10, 10), 1), ("ship", (20, 20, 30, 30), 1)),
        "b": boxed(("bridge", (5, 5, 25, 9), 1)), "c": [],
    }
    found = {
        "a": boxed(("ship", (0, 0, 10, 10), 0.9), ("ship", (50, 50, 60, 60), 0.8), ("ship", (20, 20, 30, 31), 0.7)),
        "b": boxed(("ship", (5, 5, 25, 9), 0.3)), "z": boxed(("ship", (0, 0, 1, 1), 1.0)),
    }
    scores = boxes.score_boxes(found, truth, ["ship", "bridge", "harbor"])
    # Precision is 1 up to recall 0.5 (51 of 101 points), then 2/3.
    assert scores.ap50["ship"] == pytest.approx((51 + 50 * 2 / 3) / 101, abs=1e-3)
    assert scores.ap50["bridge"] == 0.0 and "harbor" not in scores.ap50
    assert scores.mean_ap50 == pytest.approx(scores.ap50["ship"] / 2)
    assert scores.ap["ship"] <= scores.ap50["ship"]


def test_nothing_found_scores_zero():
    truth = {"a": boxed(("ship", (0, 0, 10, 10), 1))}
    assert boxes.score_boxes({}, truth, ["ship"]).mean_ap50 == 0.0


def test_grounding_accuracy():
    truth = [(0, 0, 10, 10)] * 4
    found = [(0, 0, 10, 10), (0, 0, 10, 5), (0, 0, 10, 4.9), None]
    assert boxes.grounding_accuracy(found, truth) == 0.5
    assert boxes.iou((0, 0, 10, 10), (5, 0, 15, 10)) == pytest.approx(1 / 3)
    with pytest.raises(ValueError, match="phrase"):
        boxes.grounding_accuracy([], truth)


def test_mask_iou_is_summed_over_the_set():
    tally = masks.MaskTally(["ground", "building", "water"])
    truth = np.zeros((10, 10), np.uint8)
    truth[:5] = 1
    tally.add(truth, truth)
    tally.add(np.zeros((2, 2), np.uint8), np.ones((2, 2), np.uint8))
    assert tally.iou() == {"ground": pytest.approx(50 / 54), "building": pytest.approx(50 / 54)}
    assert tally.mean_iou(without=["ground"]) == pytest.approx(50 / 54)


def test_ignored_pixels_and_overlapping_masks():
    tally = masks.MaskTally(["ground", "building"])
    tally.add(np.array([[0, 1]]), np.array([[255, 1]]), ignore=255)
    assert tally.iou() == {"building": 1.0}
    tally.add_class("building", np.array([[True, True]]), np.array([[True, False]]))
    assert tally.iou()["building"] == pytest.approx(2 / 3)
    with pytest.raises(ValueError, match="shape"):
        tally.add(np.zeros((1, 2), int), np.zeros((2, 1), int))


@pytest.mark.parametrize(("given", "true"), [
    ("Two", "2"), ("twenty-one", "21"), ("storage_tanks", "Storage tank."), ("Yes!", "yes"), ("There are 3 .", "three"),
    ("left and right", "Left and right"), ("medium residential", "a medium_residential"), ("007", "seven"),
    ("boxes", "box"), ("cities", "city"), ("none", "zero"), ("beaches", "beach"),
])
def test_same_answers(given, true):
    assert answers.is_right(given, true)


@pytest.mark.parametrize(("given", "true"), [("2", "three"), ("yes", "no"), ("up", "up and bottom"), ("", "no")])
def test_other_answers(given, true):
    assert not answers.is_right(given, true)


def test_accuracy_by_kind():
    rows = [("count", "two", "2"), ("count", "3", "2"), ("presence", "yes", "yes")]
    scores = answers.score_answers(answers.Answer(*row) for row in rows)
    assert scores == {"count": 0.5, "presence": 1.0, "overall": pytest.approx(2 / 3), "mean": 0.75}
    assert answers.score_answers([]) == {}
    assert answers.count_error([("four", "2"), ("many", "1")]) == 1.5

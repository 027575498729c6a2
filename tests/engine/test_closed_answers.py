"""Where things are, from a closed list of answers: how questions are read, and that the fit learns places."""

from __future__ import annotations

import json

import numpy as np
import pytest
from safetensors.numpy import save_file

from inference.protocol.errors import ModelBroken
from inference.retrieval.closed_answers import (
    ClosedAnswers,
    features,
    known_thing,
    open_closed_answers,
    singular,
    thing_asked,
)
from inference.toolkit.training.closed_answers import Asked, fit

THINGS = ("boat", "car", "swimming pool")


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("what is the location of the mobile homes in this picture?", "mobile home"),
        ("what is the position of the car ?", "car"),
        ("where are the boats?", "boat"),
        ("where is the swimming pool in the image", "swimming pool"),
        ("how many boats are there?", ""),
        ("what is the theme of this picture?", ""),
        ("is the boat on the left?", ""),
    ],
)
def test_what_a_question_is_about(question: str, thing: str) -> None:
    assert thing_asked("place", question) == thing


def test_things_are_known_by_their_last_words() -> None:
    assert known_thing("small red car", THINGS) == "car"
    assert known_thing("swimming pool", THINGS) == "swimming pool"
    assert known_thing("pool", THINGS) == ""
    assert known_thing("", THINGS) == ""
    words = ("churches", "homes", "grass", "boxes", "houses")
    assert [singular(word) for word in words] == ["church", "home", "grass", "box", "house"]


def test_features_tell_where() -> None:
    tokens = np.zeros((2, 6, 6), np.float32)
    tokens[1, 0, 5] = 4.0
    cells = features(tokens).reshape(3, 3, 2)
    assert cells[0, 2, 1] == 1.0
    assert cells.sum() == 1.0
    assert features(np.zeros((2, 7, 5), np.float32)).shape == (18,)


@pytest.fixture(scope="module")
def learnt():
    """A form learnt from pictures whose brightest corner is the answer, but for cars, which are usually in the centre;
    and pictures that it has not seen.
    """
    rng = np.random.default_rng(4)
    corners = {"upper left": (0, 0), "upper right": (0, 5), "lower left": (5, 0), "lower right": (5, 5)}
    pictures, asked = {}, []
    for number in range(120):
        place = list(corners)[number % 4]
        tokens = rng.normal(size=(3, 6, 6)).astype(np.float32)
        tokens[0][corners[place]] += 12.0
        pictures[str(number)] = (tokens, place)
        thing, answer = ("car", "center") if number % 5 == 0 else ("boat", place)
        asked.append(Asked(str(number), thing, answer))
    encoded = {name: features(tokens) for name, (tokens, _) in pictures.items()}
    return fit(asked[:80], encoded, THINGS), [pictures[str(number)] for number in range(80, 120)]


def test_places_are_learnt_and_so_is_what_is_usual(learnt) -> None:
    form, unseen = learnt
    answers = ClosedAnswers({"place": form})
    right = [answers.answer("where are the boats?", tokens[None]) == place for tokens, place in unseen]
    assert sum(right) >= 36
    assert all(answers.answer("where are the cars?", tokens[None]) == "center" for tokens, _ in unseen)
    assert answers.answer("where are the unicorns?", unseen[0][0][None]) is None
    assert answers.answer("how many boats are there?", unseen[0][0][None]) is None


def test_the_file_gives_the_same_answers(learnt, tmp_path) -> None:
    form, unseen = learnt
    path = tmp_path / "answers.safetensors"
    tensors = {"place.weights": form.weights.astype(np.float16), "place.usual": form.usual.astype(np.float16)}
    save_file(tensors, path, metadata={"place": json.dumps({"answers": form.answers, "things": form.things})})
    opened, direct = open_closed_answers(path), ClosedAnswers({"place": form})
    question = "what is the location of the boats in this picture?"
    assert all(opened.answer(question, tokens[None]) == direct.answer(question, tokens[None]) for tokens, _ in unseen)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(ModelBroken):
        open_closed_answers(path)

"""Candidates for a description, and the choice among them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inference.decoder.candidates import candidates, drawn, side_by_side
from inference.decoder.generate import generate, greedy, unstuttered
from inference.decoder.torch_runtime import LanguageModules, TorchRuntime
from inference.families.describing import Candidates, chosen, pieces

DECODER = {"vocabulary": 40, "width": 32, "layers": 2, "heads": 2, "hidden": 48, "context": 40}
END, LONGEST = 39, 12


@pytest.fixture(scope="module")
def runtime() -> TorchRuntime:
    """A decoder of random weights, sharp enough that its answers differ from one another."""
    torch.manual_seed(4)
    modules = LanguageModules({"decoder": DECODER, "token_width": 12})
    modules.decoder.embedding.weight.data *= 30
    return TorchRuntime(modules)


def words(runtime: TorchRuntime, ids: list[int]) -> np.ndarray:
    return runtime.words(np.array(ids), np.full((len(ids), 2), -1))


def test_without_heat_a_candidate_is_the_greedy_answer(runtime) -> None:
    embed = lambda ids, first: words(runtime, list(ids[first:]))  # noqa: E731
    nothing = np.zeros((1, 0, DECODER["width"]), np.float32)
    # Three tokens only: such a decoder soon falls into a loop.
    walked = generate(runtime.begin(), embed, nothing, [3, 17], END, 3, unstuttered(greedy))
    likeliest = [step.token for step in walked]
    assert candidates(runtime, words(runtime, [3, 17]), END, 3, [0.0, 0.0]) == [likeliest, likeliest]


def test_draws_differ_from_row_to_row_and_not_from_call_to_call(runtime) -> None:
    rows, again = (candidates(runtime, words(runtime, [3, 17]), END, LONGEST, [3.0] * 6) for _ in range(2))
    assert len({tuple(row) for row in rows}) > 1
    assert rows == again
    assert all(END not in row and len(row) <= LONGEST for row in rows)


def test_loops_are_left_out() -> None:
    class Parrot:
        room = 30

        def step(self, embeds_BTD: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            logits = np.zeros((len(embeds_BTD), 40))
            logits[:, [7, 8]] = 90.0, 80.0
            return logits, logits

        def repeated(self, times: int) -> Parrot:
            return self

        def begin(self, experts: tuple[int, ...] = ()) -> Parrot:
            return self

        def words(self, ids: np.ndarray, slots: np.ndarray) -> np.ndarray:
            return np.zeros((1, len(ids), 32), np.float32)

    assert candidates(Parrot(), np.zeros((1, 3, 32), np.float32), END, LONGEST, [0.0, 1.0]) == []


def test_a_full_context_ends_all_rows(runtime) -> None:
    rows = candidates(runtime, words(runtime, [3] * 36), END, LONGEST, [3.0] * 4)
    assert rows and max(map(len, rows)) <= 40 - 36


def test_no_draw_says_a_token_twice_running(runtime) -> None:
    rows = candidates(runtime, words(runtime, [3, 17]), END, LONGEST, [0.0, *[1.0] * 5])
    assert rows and all(left != right for row in rows for left, right in zip(row, row[1:]))


@pytest.mark.parametrize("cleared_from", [0.0, 0.25])
def test_rows_that_have_ended_leave_without_changing_the_others(runtime, cleared_from: float) -> None:
    def rows(share: float) -> list[list[int]]:
        walk = runtime.begin()
        logits = np.repeat(walk.step(words(runtime, [3, 17]))[0], 12, axis=0)
        heat = np.full(12, 2.0, np.float32)
        return side_by_side(runtime, walk.repeated(12), logits, heat, END, LONGEST, share)

    whole = rows(1.0)
    assert len({len(row) for row in whole}) > 2, "the rows must end at different times for this to tell anything"
    assert rows(cleared_from) == whole


def test_draws_follow_the_temperature() -> None:
    logits = np.log(np.tile([[0.7, 0.2, 0.1]], (6000, 1))).astype(np.float32)
    heat = np.repeat([0.0, 1.0, 0.5], 2000).astype(np.float32)
    tokens = drawn(logits, heat, np.random.default_rng(1).random(len(heat)))
    shares = [np.bincount(part, minlength=3) / 2000 for part in np.split(tokens, 3)]
    squared = np.square([0.7, 0.2, 0.1]) / np.square([0.7, 0.2, 0.1]).sum()
    assert shares[0].tolist() == [1, 0, 0]
    assert shares[1] == pytest.approx([0.7, 0.2, 0.1], abs=0.04)
    assert shares[2] == pytest.approx(squared, abs=0.04)


def test_the_choice_is_like_the_others_unless_people_would_say_another() -> None:
    sentences = np.array([[1.0, 0.0], [0.96, 0.28], [0.96, 0.28], [0.0, 1.0]])
    assert chosen(sentences, np.array([0.0, 1.0]), 1.0) == 1
    assert chosen(sentences, np.array([0.0, 1.0]), 0.2) == 3


def test_a_card_says_how_many_and_how_warm() -> None:
    assert Candidates({"1.0": 2, "0.6": 1}, 0.2).temperatures == [0.0, 1.0, 1.0, 0.6]


def test_pieces_are_words_with_their_blanks() -> None:
    assert list(pieces("many planes are here.")) == ["Many", " planes", " are", " here."]

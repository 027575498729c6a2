"""`python -m tests.benchmarks.same_text`: do the decoder's 8-bit graph and torch write the same? 200 prompts on drawn
scenes, and 200 on the test pictures of RSICD where they are at hand; every difference is listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from inference.decoder.language import Language
from inference.decoder.prompts import DEFAULT_DESCRIBE, THEME_QUESTION
from inference.protocol.errors import AnswerBroken
from inference.toolkit.data.box_lists import random_boxes
from tests.benchmarks import embedded_pack, pictures, table

PROMPTS = 200
MOST_BOXES = 6
QUESTIONS = (THEME_QUESTION, "is there a building ?", "are there any trees ?", "is it a rural or an urban area ?")


class Prompt(NamedTuple):
    """A name for the list of differences, and how a language model answers."""

    words: str
    answer: Callable[[Language], Iterator[str]]


class Difference(NamedTuple):
    """One prompt to which the two said different things."""

    number: int
    words: str
    torch: str
    onnx: str


def prompts(rgb_hwc: np.ndarray, number: int) -> Prompt:
    """The prompt for the n-th picture: a description, a question and a list of boxes take turns."""
    tokens = embedded_pack.image_tokens(rgb_hwc)
    kind = number % 3
    if kind == 0:
        return Prompt(DEFAULT_DESCRIBE, lambda language: language.describe(DEFAULT_DESCRIBE, tokens))
    if kind == 1:
        question = QUESTIONS[number // 3 % len(QUESTIONS)]
        return Prompt(question, lambda language: language.say("ask", question, tokens))
    task = random_boxes(1 + number % MOST_BOXES, np.random.default_rng(number))
    return Prompt(task.prompt, lambda language: language.write_boxes(task.prompt, tokens, task.boxes))


def told(language: Language, prompt: Prompt) -> str:
    """The whole answer, or the sentence that it was given up with."""
    try:
        return "".join(prompt.answer(language))
    except AnswerBroken as error:
        return f"({error.message})"


def differences(shown: Iterator[np.ndarray]) -> Iterator[Difference | None]:
    """For each picture None, or how the answers differ."""
    torch, onnx = embedded_pack.language("torch"), embedded_pack.language("onnx")
    for number, rgb in enumerate(shown):
        prompt = prompts(rgb, number)
        said = told(torch, prompt), told(onnx, prompt)
        yield None if said[0] == said[1] else Difference(number, prompt.words, *said)


def compare(name: str, shown: Iterator[np.ndarray]) -> None:
    """Print how many answers are the same, and those that are not."""
    found = list(differences(shown))
    unlike = [difference for difference in found if difference]
    same = f"{len(found) - len(unlike)} of {len(found)}"
    goal = "all, or the differences listed"
    table.show(f"8 bits beside torch: {name}", [table.Row("same greedy text", same, goal, None if unlike else True)])
    for number, words, torch, onnx in unlike:
        print(f"{number:3} {words}\n    torch: {torch}\n    onnx:  {onnx}")
    if unlike:
        print()


def main() -> None:
    """Both sets of pictures."""
    compare("crops of drawn scenes", pictures.crops(PROMPTS))
    try:
        compare("RSICD test pictures", pictures.rsicd_test(PROMPTS))
    except FileNotFoundError as error:
        print(f"Skipped the pictures of RSICD. {error}\n")


if __name__ == "__main__":
    main()

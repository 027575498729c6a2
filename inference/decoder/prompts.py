"""How a request is put to the decoder, in training and in use alike.

`<s> [tag] (theme) words of the user <answer>` after the image (and region) tokens; then the answer and `</s>`. Tags and
box text are those of SkyEyeGPT / MiniGPT-v2, the segmentation run is GeoPix's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .tokenizer import BOX_CLOSE, BOX_OPEN, DELIM, PHRASE_CLOSE, PHRASE_OPEN, SEGMENT_RUN, TASK_TAGS, Tokenizer

#: what the user means by pressing Describe without typing
DEFAULT_DESCRIBE = "describe this image"
#: how the decoder is asked for the theme of a picture before it describes it
THEME_QUESTION = "what kind of scene is this ?"
MAX_PROMPT_TOKENS, THEME_TOKENS = 64, 4
_BOX = re.compile(r"\{\s*<(\d+)>\s*<(\d+)>\s*<(\d+)>\s*<(\d+)>\s*\}")
_PHRASE = re.compile(r"<p>\s*(.*?)\s*</p>")

Box100 = tuple[int, int, int, int]


def prompt_ids(tokenizer: Tokenizer, task: str, prompt: str, theme: str = "") -> list[int]:
    """Ids of a prompt, ready for the answer to follow; long prompts keep their first 64 tokens.

    A description is told the theme of the picture, in four tokens that are empty when it is not known: the theme that
    RS-MoE's router hands to its experts (2024, §III), here found by asking the same decoder first.
    """
    words = tokenizer.encode_user_text(prompt)[:MAX_PROMPT_TOKENS]
    told = theme_ids(tokenizer, theme) if task == "describe" else []
    return [tokenizer.start, tokenizer.id(TASK_TAGS[task]), *told, *words, tokenizer.answer]


def theme_ids(tokenizer: Tokenizer, theme: str) -> list[int]:
    """Exactly four ids for a theme."""
    return (tokenizer.encode_user_text(theme) + [tokenizer.pad] * THEME_TOKENS)[:THEME_TOKENS]


def numbered(passages: Sequence[str]) -> str:
    """Passages as RS-RAG puts them before a language model: “1. first”, “2. second”, a line each."""
    return "\n".join(f"{number}. {passage}" for number, passage in enumerate(passages, 1))


def with_context(passages: Sequence[str], question: str) -> str:
    """RS-RAG's augmented prompt (§III-C): the passages, numbered, and then the question."""
    return f"with those context: {numbered(passages)}, {question}"


def box_text(phrase: str, boxes: list[Box100]) -> str:
    """`<p>phrase</p>{<x1><y1><x2><y2>}<delim>{…}` with numbers 0–100 of the picture's width and height."""
    written = DELIM.join(BOX_OPEN + "".join(f"<{side}>" for side in box) + BOX_CLOSE for box in boxes)
    return phrase_text(phrase) + written


def phrase_text(phrase: str) -> str:
    """`<p>phrase</p>`."""
    return f"{PHRASE_OPEN}{phrase}{PHRASE_CLOSE}"


def segment_text(phrase: str) -> str:
    """`<p>phrase</p>` and the run of six segmentation tokens."""
    return phrase_text(phrase) + "".join(SEGMENT_RUN)


def parse_phrase(text: str) -> str:
    """The phrase inside the first `<p>…</p>`, or an empty string."""
    found = _PHRASE.search(text)
    return found.group(1) if found else ""


def parse_boxes(text: str) -> list[Box100]:
    """All boxes written in an answer, x0 < x1 and y0 < y1 only; what cannot be read is left out."""
    boxes = [tuple(int(side) for side in match) for match in _BOX.findall(text)]
    return [box for box in boxes if box[0] < box[2] and box[1] < box[3] and max(box) <= 100]


def to_box100(box_xyxy: tuple[float, float, float, float], width: float, height: float) -> Box100:
    """A box in pixels as 0–100 integers; never empty, so that it survives being written and read."""
    x0, y0, x1, y1 = (round(100 * value / size) for value, size in zip(box_xyxy, (width, height) * 2))
    x0, y0 = min(max(x0, 0), 99), min(max(y0, 0), 99)
    return x0, y0, min(max(x1, x0 + 1), 100), min(max(y1, y0 + 1), 100)

"""Words as DeltaVLM was trained on them: plain, short, and with the earlier turns before the question.

What is asked by itself (`alone`) is sent as it is; a conversation is joined and made plain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

IMAGE_HERE = "<image>"
MAX_WORDS = 50
_DROPPED = re.compile(r"[.!\"()*#:;~]")


def plain(text: str, most_words: int = MAX_WORDS) -> str:
    """Lower case without `. ! " ( ) * # : ; ~`, single blanks, the first fifty words: as prompts and answers were in
    training.
    """
    return " ".join(_DROPPED.sub(" ", text.lower()).split()[:most_words])


def alone(question: str) -> str:
    """A question by itself."""
    return question.replace(IMAGE_HERE, "").strip()


def after(turns: Sequence[tuple[str, str]], question: str) -> str:
    """A question after earlier (question, answer) turns: `q: … a: … q: …`, which loses its colons when made plain."""
    told = [f"q: {alone(asked)} a: {answer}" for asked, answer in turns]
    return " ".join([*told, f"q: {alone(question)}"])

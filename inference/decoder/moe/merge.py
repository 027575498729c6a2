"""The merged answer (RS-MoE 2024, §III): what the experts said becomes one prompt, which words one caption."""

from __future__ import annotations

from typing import NamedTuple

from ..generate import LOOP_REPEATS


class Parts(NamedTuple):
    """The experts' answers; "" where one had none."""

    theme: str
    objects: str
    relations: str


def merge_prompt(request: str, parts: Parts) -> str:
    """The request, then objects and relations as far as they can be used; the theme has its own place in a prompt."""
    said = [text.strip(" .") for text in (parts.objects, parts.relations) if usable(text)]
    return " ; ".join([request, *said])


def usable(text: str) -> bool:
    """Whether an answer says something and is not one word over and over."""
    words = text.lower().strip(" .").split()
    return bool(words) and not any(
        len(set(words[at : at + LOOP_REPEATS])) == 1 for at in range(len(words) - LOOP_REPEATS + 1)
    )

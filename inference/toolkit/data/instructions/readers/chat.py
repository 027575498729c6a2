"""What chat formats share: from what a person and a model wrote to turns.

Placeholders for images go, a task tag in front becomes the task, and boxes in the answer are read off it, in
hundredths. An oriented box (`{<x1><y1><x2><y2>|<θ>}`) stays text: it must not turn into an upright one by mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .....decoder.prompts import parse_boxes
from ..turn import HUNDREDTHS_WH, TAGS, Record, RecordRefused, Region, Turn

_IMAGE = re.compile(r"<image>|<img>.*?</img>|<ImageHere>", re.I | re.S)
_TAG = re.compile(r"^\s*\[([^\]]+)\]\s*")
_TAGGED = {
    **{tag.strip("[]"): task for task, tag in TAGS.items()},
    "visual question answering": "ask",
    "grounding": "describe",   # a description with boxes for its phrases
    "refer": "refer",
}
_BOX = r"\{\s*<\d+>\s*<\d+>\s*<\d+>\s*<\d+>\s*\}"
#: a phrase, if there is one, and the boxes after it
_PHRASE_AND_BOXES = re.compile(rf"(?:<p>\s*(?P<phrase>.*?)\s*</p>\s*)?(?P<boxes>{_BOX}(?:\s*<delim>\s*{_BOX})*)")


def turns(said: Sequence[tuple[str, str]], images: int, what: str) -> Iterator[Turn]:
    """Turns of (prompt, answer) pairs about so many images."""
    for prompt, answer in said:
        words = _IMAGE.sub(" ", prompt).strip()
        found = _TAG.match(words)
        task = _TAGGED.get(found[1].lower()) if found else None
        if task:
            words = words[found.end() :].strip()
        boxes = tuple(_boxes(answer, words))
        words = re.sub(r"[ \t]+", " ", words)
        if not answer.strip():
            raise RecordRefused(f"{what} has an empty answer.")
        default = "compare" if images == 2 else "ground" if boxes else "ask"
        # a picture alone is a wish to hear what is in it
        yield Turn(task or default, words or "describe this image", answer.strip(), boxes=boxes)


def paired(spoken: Sequence[tuple[str, str]], what: str) -> list[tuple[str, str]]:
    """(prompt, answer) pairs of (who, text) with `user` and `model` in turn."""
    if not spoken or len(spoken) % 2 or any(who != ("user", "model")[i % 2] for i, (who, _) in enumerate(spoken)):
        raise RecordRefused(f"{what} is not a conversation in which a person and the model speak in turn.")
    return [(prompt, answer) for (_, prompt), (_, answer) in zip(spoken[::2], spoken[1::2])]


def record(key: str, source: str, split: str, images: tuple[str, ...], said: tuple[Turn, ...]) -> Record:
    """A record whose boxes, if any, count in hundredths."""
    size_wh = HUNDREDTHS_WH if any(turn.boxes for turn in said) else None
    return Record(key, source, split, images, said, size_wh)


def _boxes(answer: str, prompt: str) -> Iterator[Region]:
    for found in _PHRASE_AND_BOXES.finditer(answer):
        for box in parse_boxes(found["boxes"]):
            yield Region(found["phrase"] or prompt or "thing", box)

"""Turns made from boxes, masks and captions that belong together: from single things to the whole picture.

RS-GPT4V's local → global order: first what single things are and how they lie to each other, then a text about the
whole. All of it is composed from the annotation, so every answer is as true as the annotation is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from zlib import crc32

from ....decoder.prompts import box_text, segment_text, to_box100
from ....protocol.names import plural, words_for
from ..box_lists import GROUND_PROMPTS
from ..segments import SEGMENT_PROMPTS
from .turn import Mask, Region, Turn
from .wordings import (
    COUNT_AGAIN_PROMPTS,
    IDENTIFY_PROMPTS,
    OTHERS,
    RELATION_PROMPTS,
    WHOLE_PROMPTS,
    worded,
)
from .words_of_place import direction, where

#: things that a local → global thread speaks of one by one
MOST_LOCAL = 3


def with_article(noun: str) -> str:
    """`an airplane`, `a bridge`."""
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def amount(count: int, label: str) -> str:
    """`1 bridge`, `7 airplanes`: always the digits, so that a number in a sentence is the number of boxes."""
    return f"{count} {label if count == 1 else plural(label)}"


def ground_turn(label: str, boxes: Sequence[Region], size_wh: tuple[int, int], key: str) -> Turn:
    """All boxes of one label, written out; the wordings use the other words for the label too."""
    prompt, others = _in_many_words(GROUND_PROMPTS, label, key)
    written = box_text(label, [to_box100(box.xyxy, *size_wh) for box in boxes])
    return Turn("ground", prompt, written, others, boxes=tuple(boxes))


def count_again_turn(boxes: Sequence[Region], key: str) -> Turn:
    """How many of them: only after a turn that says what is meant."""
    prompt, others = worded(COUNT_AGAIN_PROMPTS, key)
    return Turn("ask", prompt, str(len(boxes)), others)


def segment_turn(label: str, masks: Sequence[Mask], key: str) -> Turn:
    """All masks of one label."""
    prompt, others = _in_many_words(SEGMENT_PROMPTS, label, key)
    return Turn("segment", prompt, segment_text(label), others, masks=tuple(masks))


def refer_turn(phrase: str, box: Region, size_wh: tuple[int, int]) -> Turn:
    """A phrase that fits one thing only → its box."""
    return Turn("refer", phrase, box_text(phrase, [to_box100(box.xyxy, *size_wh)]), boxes=(box,))


def identify_turn(box: Region, answer: str, size_wh: tuple[int, int], key: str) -> Turn:
    """A box → what is in it."""
    prompt, others = worded(IDENTIFY_PROMPTS, key, box=_written(box, size_wh))
    return Turn("identify", prompt, answer, others, boxes=(box,))


def relation_turn(box: Region, other: Region, size_wh: tuple[int, int], key: str) -> Turn:
    """How one thing lies to another."""
    boxes = {"box": _written(box, size_wh), "other": _written(other, size_wh)}
    prompt, others = worded(RELATION_PROMPTS, key, **boxes)
    named = f"the other {other.label}" if other.label == box.label else f"the {other.label}"
    answer = f"the {box.label} is {direction(box.xyxy, other.xyxy)} {named}"
    return Turn("ask", prompt, answer, others, boxes=(box, other))


def whole_turn(answers: Sequence[str], key: str) -> Turn:
    """The whole picture, after what was said of its parts."""
    prompt, others = worded(WHOLE_PROMPTS, key)
    return Turn("describe", prompt, answers[0], others, tuple(answers[1:]))


def counted_sentence(boxes: Sequence[Region], size_wh: tuple[int, int]) -> str:
    """What is where, counted: `there are 7 airplanes, most of them at the top, and 2 storage tanks in the centre.`"""
    parts = []
    for label, count in Counter(box.label for box in boxes).most_common():
        spots = Counter(where(box.xyxy, size_wh) for box in boxes if box.label == label)
        spot, there = spots.most_common(1)[0]
        told = f" {spot}" if there == count else f", most of them {spot}" if there > count / 2 else ""
        parts.append(amount(count, label) + told)
    *first, last = parts
    listed = f"{', '.join(first)} and {last}" if first else last
    return f"there {'is' if parts[0].startswith('1 ') else 'are'} {listed}."


def local_to_global(
    boxes: Sequence[Region], size_wh: tuple[int, int], key: str, gsd_m: float | None, captions: Sequence[str] = ()
) -> tuple[Turn, ...]:
    """Up to three things one by one, how two of them lie, then the whole (captions, or what can be counted)."""
    shown = _different(boxes)[:MOST_LOCAL]
    turns = [identify_turn(box, _about(box, size_wh, gsd_m), size_wh, f"{key}{i}") for i, box in enumerate(shown)]
    if len(shown) > 1:
        turns.append(relation_turn(shown[0], shown[1], size_wh, key))
    return (*turns, whole_turn(captions or [counted_sentence(boxes, size_wh)], key))


def unique_phrases(boxes: Sequence[Region], size_wh: tuple[int, int]) -> list[tuple[str, Region]]:
    """Things that are the only one of their label in their ninth of the picture, each with a phrase that says so."""
    phrases = [f"the {box.label} {where(box.xyxy, size_wh)}" for box in boxes]
    counts = Counter(phrases)
    return [(phrase, box) for phrase, box in zip(phrases, boxes) if counts[phrase] == 1]


def _about(box: Region, size_wh: tuple[int, int], gsd_m: float | None) -> str:
    x0, y0, x1, y1 = box.xyxy
    across = f", about {max(x1 - x0, y1 - y0) * gsd_m:.0f} m across" if gsd_m else ""
    return f"{with_article(box.label)} {where(box.xyxy, size_wh)}{across}"


def _different(boxes: Sequence[Region]) -> list[Region]:
    """The largest box of each label first, then the next ones: a thread shall speak of different things."""
    by_area = sorted(boxes, key=lambda box: (box.xyxy[0] - box.xyxy[2]) * (box.xyxy[3] - box.xyxy[1]))
    ranks: Counter[str] = Counter()
    ranked = []
    for box in by_area:
        ranked.append((ranks[box.label], box))
        ranks[box.label] += 1
    return [box for _, box in sorted(ranked, key=lambda each: each[0])]


def _written(box: Region, size_wh: tuple[int, int]) -> str:
    return box_text("", [to_box100(box.xyxy, *size_wh)]).removeprefix("<p></p>")


def _in_many_words(templates: Sequence[str], label: str, key: str) -> tuple[str, tuple[str, ...]]:
    """A wording with the label itself first; among the others some with the other words that people use for it."""
    # The answer to “how many” would be a number.
    asking = [template for template in templates if "how many" not in template]
    prompt, others = worded(asking, key, many=plural(label), one=label)
    synonyms = words_for(label)[1:]
    if not synonyms:
        return prompt, others
    word = synonyms[crc32(key.encode()) % len(synonyms)]
    freer, freer_others = worded(asking, f"{key}{word}", many=plural(word), one=word)
    half = OTHERS // 2
    return prompt, (*others[:half], *(freer, *freer_others)[:half])

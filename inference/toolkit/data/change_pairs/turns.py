"""A made pair as conversations of the one instruction format: the six interaction types, and where the change is.

What is asked in published words is answered in the published form, roads and buildings only; in the house's words about
everything that was made.
"""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from ....change import answer_forms as forms
from ....change.answer_forms import counted, counts_text, placed, places_text, yes_no_text
from ....protocol.names import plural
from ....raster import rle
from ..instructions.threads import segment_turn
from ..instructions.turn import Mask, Record, Turn
from ..instructions.wordings import CHANGE_MASK_PROMPTS, CHANGED_PROMPTS, COMPARE_PROMPTS, worded
from .pair import PSEUDO, ChangePair

SOURCE = "made-pairs"
COUNT_PROMPTS = ("how many things changed ?", "count the changes", "how many of what came or went ?")
PLACE_PROMPTS = ("where did it change ?", "in which parts of the picture are the changes ?", "where are the changes ?")
ANY_PROMPTS = ("are there any new {many} ?", "were any {many} built or planted ?", "did {many} appear ?")
GONE_PROMPTS = ("are any {many} gone ?", "were any {many} removed ?", "did {many} disappear ?")
BEFORE_PROMPTS = ("what was there before the new {many} ?", "what did the new {many} replace ?")
AFTER_PROMPTS = ("what is there now instead of the {many} ?", "what took the place of the {many} ?")
#: things that are asked about whether they changed or not
THINGS = ("building", "tree", "road")
#: the covers of pairs, in words
COVER_WORDS = {"land": "bare land", "tree": "trees", "building": "buildings", "road": "a road"}


def conversations(pair: ChangePair, captions: Sequence[str], images: tuple[str, str]) -> list[Record]:
    """Records about a pair whose pictures have these names; `captions` are sentences about it."""
    mask = _record(pair, "mask", images, (_mask_turn(pair),))
    if pair.maker == PSEUDO:
        return [mask]
    turns = {
        "changed": _changed(pair),
        "caption": _caption(pair, captions),
        "counts": _counts(pair),
        "places": _places(pair),
        "places-published": _published(
            forms.PLACES, places_text(placed(pair.changes, pair.size_wh, forms.ASKED_LABELS))
        ),
    }
    if _only_new(pair):  # the published form has no words for what is gone
        turns["counts-published"] = _published(forms.COUNTS, _asked_counts(pair))
    open_turns = {f"open-{number}": turn for number, turn in enumerate(_open(pair))}
    single = [_record(pair, name, images, (turn,)) for name, turn in {**turns, **open_turns}.items()]
    dialogue = _record(pair, "dialogue", images, _dialogue(pair, captions))
    return [*single, dialogue, mask]


def _record(pair: ChangePair, name: str, images: tuple[str, str], turns: tuple[Turn, ...]) -> Record:
    key = f"{SOURCE}/{pair.key}/{name}"
    return Record(key, SOURCE, pair.split, images, turns, pair.size_wh, gsd_m=pair.gsd_m)


def _changed(pair: ChangePair) -> Turn:
    prompt, others = worded(CHANGED_PROMPTS, pair.key)
    return Turn("compare", prompt, yes_no_text(bool(pair.changes)), (*others, forms.PROMPTS[forms.YES_NO]))


def _caption(pair: ChangePair, captions: Sequence[str]) -> Turn:
    prompt, others = worded(COMPARE_PROMPTS, pair.key)
    return Turn("compare", prompt, captions[0], (*others, forms.PROMPTS[forms.CAPTION]), tuple(captions[1:]))


def _counts(pair: ChangePair) -> Turn:
    prompt, others = worded(COUNT_PROMPTS, pair.key)
    return Turn("compare", prompt, counts_text(counted(pair.changes)), others)


def _places(pair: ChangePair) -> Turn:
    prompt, others = worded(PLACE_PROMPTS, pair.key)
    return Turn("compare", prompt, places_text(placed(pair.changes, pair.size_wh)) or forms.NO_CHANGE[3], others)


def _published(form: str, answer: str) -> Turn:
    return Turn("compare", forms.PROMPTS[form], answer)


def _only_new(pair: ChangePair) -> bool:
    """Whether no road and no building went."""
    return all(each.to_label == each.label for each in pair.changes if each.label in forms.ASKED_LABELS)


def _asked_counts(pair: ChangePair) -> str:
    """How many roads and buildings changed: in the published form where all are new, else what became of them."""
    if _only_new(pair):
        return counts_text(counted(pair.changes, forms.ASKED_THINGS))
    return counts_text(counted([each for each in pair.changes if each.label in forms.ASKED_LABELS]))


def _dialogue(pair: ChangePair, captions: Sequence[str]) -> tuple[Turn, ...]:
    """The published three questions, each standing on the answers before."""
    answers = {
        forms.YES_NO: yes_no_text(bool(pair.changes)),
        forms.COUNTS: _asked_counts(pair),
        forms.CAPTION: captions[0],
    }
    return tuple(Turn("compare", prompt, answers[form]) for form, prompt in forms.DIALOGUE)


def _open(pair: ChangePair) -> list[Turn]:
    """Whether one kind of thing came or went, and what was or is in its place."""
    counts = counted(pair.changes)
    label = THINGS[crc32(pair.key.encode()) % len(THINGS)]
    asked = [(ANY_PROMPTS, f"{forms.NEW} {label}", label), (GONE_PROMPTS, f"{forms.REMOVED} {label}", label)]
    turns = [_short(pair, prompts, label, yes_no_text(counts.get(thing, 0) > 0)) for prompts, thing, label in asked]
    for each in pair.changes[:1]:
        came = each.to_label == each.label
        other = each.from_label if came else each.to_label
        if other:
            prompts = BEFORE_PROMPTS if came else AFTER_PROMPTS
            turns.append(_short(pair, prompts, each.label, COVER_WORDS.get(other, other)))
    return turns


def _short(pair: ChangePair, prompts: Sequence[str], label: str, answer: str) -> Turn:
    prompt, others = worded(prompts, pair.key, many=plural(label))
    return Turn("compare", prompt, answer, others)


def _mask_turn(pair: ChangePair) -> Turn:
    prompt, others = worded(CHANGE_MASK_PROMPTS, pair.key)
    masks = [Mask("change", rle=rle.from_mask(pair.mask))] if pair.mask.any() else []
    where = segment_turn("change", masks, pair.key)
    return Turn("segment", prompt, where.answer, others, masks=where.masks)

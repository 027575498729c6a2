"""Sentences are texts that can be said again in another language."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction

import pytest

from inference.protocol import codec
from inference.protocol.events import Progress, Raster
from inference.protocol.sentences import Sentence, restored, to_wire

HOW = Sentence("at {size:.1f} m", size=0.25)
LOOKING = Sentence("Looking {how}, {done:.0%} of “{name}”", how=HOW, done=0.5, name="{roads}")


def read(value):
    """A text after it was written and read again."""
    return codec.decode(codec.encode({"text": to_wire(value)}))["text"]


def test_it_is_the_text_itself():
    assert LOOKING == "Looking at 0.2 m, 50% of “{roads}”" and isinstance(LOOKING, str)
    assert LOOKING.partition(",")[0] == "Looking at 0.2 m"


def test_blanks_and_sentences_in_blanks_survive_the_wire():
    again = read(LOOKING)
    assert again == LOOKING and again.template == LOOKING.template
    assert again.blanks["how"].template == HOW.template and again.blanks["name"] == "{roads}"


def test_a_sentence_in_a_blank_needs_no_blanks_of_its_own():
    again = read(Sentence("Compared {how}.", how=Sentence("as stored")))
    assert isinstance(again.blanks["how"], Sentence) and again == "Compared as stored."


def test_texts_without_blanks_travel_as_texts():
    assert to_wire("Yes.") == "Yes." and type(to_wire(Sentence("{braces} stay"))) is str
    assert read(Sentence("{braces} stay")) == "{braces} stay"


def test_numbers_of_other_kinds_travel_as_plain_ones():
    assert read(Sentence("{share} of {count}", share=Fraction(1, 4), count=True)) == "0.25 of 1"


@pytest.mark.parametrize("again", [copy.deepcopy, lambda text: pickle.loads(pickle.dumps(text))])  # noqa: S301
def test_a_copy_remembers_too(again):
    assert again(LOOKING) == LOOKING and again(LOOKING).blanks == LOOKING.blanks


def test_a_template_can_be_filled_again():
    assert HOW.filled(size=2) == "at 2.0 m"


@pytest.mark.parametrize("blanks", [{}, {"other": 1}, {"size": "no number"}])
def test_what_cannot_be_filled_is_shown_unfilled(blanks):
    assert restored({"template": "at {size:.1f} m", "blanks": blanks}) == "at {size:.1f} m"


def test_other_objects_are_left_alone():
    for value in ({}, {"template": "a"}, {"template": "a", "blanks": {}, "more": 1}):
        assert codec.decode(codec.encode(value)) == value


def test_progress_and_rasters_carry_sentences():
    for event in (Progress(0.5, LOOKING), Raster("a.tif", LOOKING, HOW)):
        wire = codec.decode(codec.encode(event.to_wire()))
        assert LOOKING.template in [getattr(value, "template", "") for value in wire.values()]

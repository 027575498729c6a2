"""Phrases made from annotations mean one thing each, and our own rules find that thing among the true boxes."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from inference.families.answering import meant
from inference.families.referring import read_references
from inference.protocol.events import BOX, Finding
from inference.raster.georeference import PLAIN_PICTURE
from inference.toolkit.data.objects import VHR10_LABELS, Picture, Thing
from inference.toolkit.data.phrases import phrases

SIZE = 400


def picture(key: str, things: list[Thing]) -> Picture:
    """A picture of nothing, with things in it."""
    return Picture(key, "test", lambda: np.zeros((SIZE, SIZE, 3), np.uint8), tuple(things), frozenset(), frozenset())


def drawn(seed: int) -> Picture:
    """Three to seven things of two labels, anywhere."""
    rng = np.random.default_rng(seed)
    things = []
    for _ in range(rng.integers(3, 8)):
        (x, y), (width, height) = rng.integers(0, 330, 2), rng.integers(8, 60, 2)
        box = tuple(map(float, (x, y, x + width, y + height)))
        things.append(Thing(str(rng.choice(["ship", "bridge"])), box))
    return picture(f"{seed}.webp", things)


def test_a_single_thing_is_the_only_one() -> None:
    made = phrases(picture("1.webp", [Thing("harbor", (10.0, 10.0, 90.0, 60.0))]), SIZE, SIZE)
    assert [(phrase.text, phrase.kind, phrase.box_xyxy) for phrase in made] == [
        ("the only harbor", "only", (10.0, 10.0, 90.0, 60.0))
    ]


def test_what_is_no_clear_case_is_left_out() -> None:
    twins = [Thing("ship", (100.0, 100.0, 120.0, 120.0)), Thing("ship", (105.0, 105.0, 125.0, 125.0))]
    assert phrases(picture("2.webp", twins), SIZE, SIZE) == []


def test_phrases_are_the_same_every_time_and_few() -> None:
    for seed in range(5):
        made = phrases(drawn(seed), SIZE, SIZE)
        assert made == phrases(drawn(seed), SIZE, SIZE)
        assert len(made) <= 4
        assert len({(phrase.kind, phrase.text.count("ship")) for phrase in made}) == len(made)


@pytest.mark.parametrize("seed", range(40))
def test_the_rules_find_what_is_meant_among_true_boxes(seed: int) -> None:
    true = drawn(seed)
    found = [Finding(BOX, thing.label, 0.9, thing.box_xyxy, (ring_of(thing.box_xyxy),)) for thing in true.things]
    scene = SimpleNamespace(width_px=SIZE, height_px=SIZE, transform=PLAIN_PICTURE)
    made = phrases(true, SIZE, SIZE)
    assert made
    for phrase in made:
        references = read_references(phrase.text, VHR10_LABELS)
        shown, words = meant(["ship", "bridge"], found, references, 0.5, scene)
        mine = [finding.box_xyxy for finding in shown if finding.label == next(iter(references))]
        assert mine == [phrase.box_xyxy], (phrase.text, words)


def ring_of(box):
    """A box as a polygon of one ring."""
    x0, y0, x1, y1 = box
    return ([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)],)

"""Pairs of a real picture in which buildings and trees came, went, or took each other's place.

Things that stand at both dates are pasted too, so that having been pasted is no sign of change; and the dates differ a
little in light, focus, grain and place even where nothing was touched.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ....protocol.events import Finding
from .grounds import Ground, draw_ground
from .nuisances import disturbed, moved_by
from .pair import PASTED, ChangePair, change, coverage, dice
from .paste import painted
from .standing import AFTER, BEFORE, BOTH, Standing, things_on

SIDE_PX = 256
#: the sun over the horizon
ELEVATIONS_DEG = (40.0, 60.0)
#: how unlike any two dates are: strength of each nuisance, and a shift that stays below a pixel
MILD, MILD_NAMES, SUBPIXEL = 0.25, ("illumination", "blur", "noise"), 0.6
MOST_TRIES = 60


def pasted(
    split: str, number: int, side_px: int = SIDE_PX, nuisances: Sequence[str] = (), strength: float = 0.6
) -> ChangePair:
    """The pair of this number: real pixels, exact truth, at least one change.

    `nuisances` (names of `NUISANCES`) disturb the second date on top of the small differences that all pairs have.
    """
    rng = dice(PASTED, split, number)
    ground, things = _drawn(split, side_px, rng)
    elevation = math.radians(rng.uniform(*ELEVATIONS_DEG))
    before, after = (
        painted(ground.rgb_hwc, [thing.put for thing in things if thing.dates in (date, BOTH)], ground.sun, elevation)
        for date in (BEFORE, AFTER)
    )
    came = [thing for thing in things if thing.dates != BOTH]
    mask = np.zeros(before.shape[:2], bool)
    for thing in came:
        mask |= coverage(thing.put.ring, mask.shape[::-1]) >= 0.5
    key, changes = f"{PASTED}/{split}/{number}", tuple(map(_finding, came))
    pair = ChangePair(key, split, PASTED, before, after, mask, changes, ground.gsd_m, images=(ground.image,))
    return unlike(pair, nuisances, strength, rng)


def unlike(pair: ChangePair, nuisances: Sequence[str], strength: float, rng: np.random.Generator) -> ChangePair:
    """The pair with the small differences that any two dates have, and with the given nuisances on the second."""
    before, after = (_mildly(date, rng) for date in (pair.before, pair.after))
    return replace(pair, before=before, after=disturbed(after, nuisances, strength, rng), nuisances=tuple(nuisances))


def _mildly(rgb_hwc: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    moved = moved_by(rgb_hwc, float(rng.uniform(0, SUBPIXEL)), float(rng.uniform(0, 2 * math.pi)))
    return disturbed(moved, MILD_NAMES, float(rng.uniform(0, MILD)), rng)


def _drawn(split: str, side_px: int, rng: np.random.Generator) -> tuple[Ground, list[Standing]]:
    for _ in range(MOST_TRIES):
        ground = draw_ground(split, side_px, rng)
        things = things_on(ground, split, rng)
        if any(thing.dates != BOTH for thing in things):
            return ground, things
    raise RuntimeError(f"No ground of the part {split} had room for anything.")


def _finding(thing: Standing) -> Finding:
    label = thing.put.stamp.label
    was, becomes = (thing.instead, label) if thing.dates == AFTER else (label, thing.instead)
    return change(label, thing.put.ring, was, becomes)

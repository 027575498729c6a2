"""What is put on a ground, where, and at which of the two dates it stands."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ....protocol.geometry import Ring
from .cutouts import Cutout, draw_cutouts
from .grounds import Ground, cover, room_for
from .paste import EDGE_PX, Put, Stamp, stamp

BEFORE, AFTER, BOTH = "before", "after", "both"
BUILDING, TREE = "building", "tree"
#: how often the first group of things comes, goes or stays, and the later ones
FIRST, LATER = {AFTER: 0.6, BEFORE: 0.4}, {AFTER: 0.3, BEFORE: 0.25, BOTH: 0.45}
#: how often there are one, two, … groups, and one, two, … things in a group
GROUPS = (0.3, 0.35, 0.2, 0.15)
SIZES = {BUILDING: (0.25, 0.2, 0.15, 0.12, 0.1, 0.08, 0.06, 0.04), TREE: (0.25, 0.2, 0.15, 0.15, 0.15, 0.1)}
TREE_SHARE, ROW_SHARE, REPLACED_SHARE = 0.25, 0.6, 0.25
#: the shorter side of a thing in pixels, and how unlike the ground it is, of 255
SMALLEST_PX, LEAST_CONTRAST = 7, 24.0
#: gaps in a row and heights in metres; a building's height for the root of its area, a tree's for its width
GAPS_M, BUILDING_HEIGHTS_M, BUILDING_HEIGHT, TREE_HEIGHT = (3.0, 9.0), (3.0, 9.0), (0.25, 0.4), (0.7, 1.1)
#: things turned to another sun than their own look false; this much is not seen
FREE_TURN_RAD = 0.25


@dataclass(frozen=True)
class Standing:
    """A thing on the ground, at which dates, and what is there at the other one ("" where that is not clear)."""

    put: Put
    dates: str
    instead: str


def things_on(ground: Ground, split: str, rng: np.random.Generator) -> list[Standing]:
    """Groups of buildings and of trees that come, go or stay; none where there is no room."""
    found: list[Standing] = []
    taken = np.zeros(ground.rgb_hwc.shape[:2], bool)
    for group in range(1 + int(rng.choice(len(GROUPS), p=GROUPS))):
        label = TREE if rng.random() < TREE_SHARE else BUILDING
        dates = _one_of(FIRST if group == 0 else LATER, rng)
        standing = _group(ground, label, dates, split, taken, rng)
        if label == BUILDING and dates == AFTER and standing and rng.random() < REPLACED_SHARE:
            standing = _instead_of_trees(ground, standing, split, rng)
        found += standing
    return found


def _one_of(shares: Mapping[str, float], rng: np.random.Generator) -> str:
    return str(rng.choice(list(shares), p=list(shares.values())))


def _group(
    ground: Ground, label: str, dates: str, split: str, taken: np.ndarray, rng: np.random.Generator
) -> list[Standing]:
    """Things of one kind, in a row or scattered, fewer where there is no room for more; marks in `taken` where they
    stand.
    """
    for count in range(1 + int(rng.choice(len(SIZES[label]), p=SIZES[label])), 0, -1):
        pieces = draw_cutouts(label, split, rng, count)
        turn = _turn(ground, pieces[0], rng)
        stamps = [made for piece in pieces if is_seen(made := _stamp(ground, piece, turn, rng))]
        in_row = label == BUILDING and count > 1 and rng.random() < ROW_SHARE
        puts = (_row if in_row else _scattered)(ground, stamps, count, taken, rng) if stamps else []
        standing = [Standing(put, dates, cover(ground, put.box)) for put in puts if stands_out(ground, put)]
        if any(thing.instead for thing in standing):
            return [thing for thing in standing if thing.instead]
    return []


def is_seen(made: Stamp) -> bool:
    """Whether a thing is large enough that somebody could tell what it is."""
    return min(made.size_wh) - 2 * EDGE_PX >= SMALLEST_PX


def stands_out(ground: Ground, put: Put) -> bool:
    """Whether a thing looks different from the ground that it stands on."""
    x0, y0, x1, y1 = put.box
    inside = put.stamp.alpha > 0.5
    there, here = ground.rgb_hwc[y0:y1, x0:x1][inside], put.stamp.rgb_hwc[inside]
    return bool(np.abs(there.mean(0) - here.mean(0).clip(0, 255)).mean() >= LEAST_CONTRAST)


def _turn(ground: Ground, piece: Cutout, rng: np.random.Generator) -> float:
    """The turn that brings a cut-out's shadows to where the ground's fall."""
    if not piece.sun.seen:
        return float(rng.uniform(0, 2 * math.pi))
    return ground.sun.shadow_rad - piece.sun.shadow_rad + float(rng.normal(0, FREE_TURN_RAD / 2))


def _stamp(ground: Ground, piece: Cutout, turn_rad: float, rng: np.random.Generator) -> Stamp:
    sides_m = np.ptp(np.asarray(piece.ring), axis=0) * piece.gsd_m
    if piece.label == TREE:
        height_m = float(sides_m.mean() * rng.uniform(*TREE_HEIGHT))
    else:
        height_m = float(np.clip(math.sqrt(sides_m.prod()) * rng.uniform(*BUILDING_HEIGHT), *BUILDING_HEIGHTS_M))
    return stamp(piece, ground.gsd_m, turn_rad, ground.bright, height_m)


def _scattered(
    ground: Ground, stamps: Sequence[Stamp], count: int, taken: np.ndarray, rng: np.random.Generator
) -> list[Put]:
    puts = []
    for number in range(count):
        piece = stamps[number % len(stamps)]
        at = room_for(ground, piece.label, piece.size_wh, taken, rng)
        if at is not None:
            puts.append(_mark(Put(piece, at), taken))
    return puts


def _row(ground: Ground, stamps: Sequence[Stamp], count: int, taken: np.ndarray, rng: np.random.Generator) -> list[Put]:
    """The same building several times in a line along or across its sides; a shorter row where there is less room."""
    piece = stamps[0]
    way = _longest_side(piece.ring)
    if rng.random() < 0.5:
        way = np.array([-way[1], way[0]])
    along = np.asarray(piece.ring) @ way
    step = way * (np.ptp(along) + rng.uniform(*GAPS_M) / ground.gsd_m)
    for length in range(count, 0, -1):
        offsets = np.round(np.arange(length)[:, None] * step).astype(int)
        offsets -= offsets.min(0)
        at = room_for(ground, piece.label, tuple((offsets.max(0) + piece.size_wh).tolist()), taken, rng)
        if at is not None:
            return [_mark(Put(piece, (at[0] + dx, at[1] + dy)), taken) for dx, dy in offsets.tolist()]
    return []


def _longest_side(ring: Ring) -> np.ndarray:
    """The way (2,) of unit length that an outline's longest side runs."""
    points = np.asarray(ring)
    sides = np.roll(points, -1, axis=0) - points
    longest = sides[np.hypot(*sides.T).argmax()]
    return longest / np.hypot(*longest)


def _mark(put: Put, taken: np.ndarray) -> Put:
    x0, y0, x1, y1 = put.box
    taken[y0:y1, x0:x1] = True
    return put


def _instead_of_trees(
    ground: Ground, buildings: Sequence[Standing], split: str, rng: np.random.Generator
) -> list[Standing]:
    """The buildings, and the trees that stood there before them."""
    pieces = draw_cutouts(TREE, split, rng, 4)
    trees, replaced = [], []
    for thing in buildings:
        stamps = [_stamp(ground, piece, _turn(ground, piece, rng), rng) for piece in pieces]
        puts = [
            put
            for each in stamps
            if is_seen(each) and (put := _upon(each, thing.put, len(ground.rgb_hwc), rng)) is not None
        ]
        trees += [Standing(put, BEFORE, BUILDING) for put in puts]
        replaced.append(Standing(thing.put, AFTER, TREE if puts else thing.instead))
    return [*trees, *replaced]


def _upon(piece: Stamp, building: Put, side_px: int, rng: np.random.Generator) -> Put | None:
    """A tree whose middle lies where a building will be; None when it does not fit into the picture."""
    x0, y0, x1, y1 = building.box
    width, height = piece.size_wh
    x = int(round(rng.uniform(0.3, 0.7) * (x1 - x0) + x0 - width / 2))
    y = int(round(rng.uniform(0.3, 0.7) * (y1 - y0) + y0 - height / 2))
    fits = x >= 0 and y >= 0 and x + width <= side_px and y + height <= side_px
    return Put(piece, (x, y)) if fits else None

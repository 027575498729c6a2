"""Pairs put together from labelled pieces while a detector learns: a second way beside `data/change_pairs`, which takes
seconds for each pair, where this takes hundredths.

* Buildings of one picture come into another, as they stand (copy and paste: Ghiasi et al. 2021), some at both dates.
* Regions of one picture come into another where their labels say that the ground is of another kind (exchange between
  pictures: Chen et al. 2023, Exchange means change). Where a crop takes a crop's place, or bare soil that
  of bare soil, nothing changed; where other kinds are the same, or are not told, nothing is learnt.
* Regions of any picture come into the later of two real dates of a place, where they look unlike the earlier one.
* Nothing changes: one picture twice, or a real place at two dates.

Whatever it is, the dates differ in light, air, focus, season, place and size of the pixels too.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from ...raster.common_grid import Pair
from ...raster.radiometry import fit_radiometry, samples_of
from ...raster.scene import Pixels
from ..data.change_pairs.cutouts import bright_of
from ..data.change_pairs.nuisances import NUISANCES, disturbed, moved_by
from ..data.change_pairs.pasted import MILD, MILD_NAMES, SUBPIXEL
from ..scene.noise import smooth
from .change_dates import settled
from .change_pieces import KINDS, Piece, Pieces

BUILDINGS, REGION, PATCH, NOTHING = "buildings", "region", "patch", "nothing"
#: how often each is made
SHARES = {BUILDINGS: 0.24, REGION: 0.36, PATCH: 0.12, NOTHING: 0.28}
#: kinds that nobody could tell apart for certain: this is learnt neither as change nor as none
ALIKE = frozenset(
    frozenset(KINDS.index(kind) for kind in pair)
    for pair in (
        *(("field", kind) for kind in ("green", "bare", "crop", "soil")),
        ("crop", "green"),
        ("soil", "bare"),
        ("built", "road"),
        ("road", "bare"),
    )
)
#: what may look different from year to year and is the same, and how often regions are of fields
SAME, FIELDS_SHARE = tuple(KINDS.index(kind) for kind in ("crop", "soil")), 0.3
FIELDS = (*SAME, KINDS.index("field"))
#: how often a ground on which nothing changes is a real place at two dates
DATED_SHARE = 0.5
#: how often the dates are brought into one light, as they are before a comparison
ONE_LIGHT = 0.75
#: how many buildings come, how many stand at both dates, of those that the other picture has
COME, STAY = (0.15, 0.9), (0.0, 0.35)
#: edges that are softened, and around them what is left open, in pixels
SOFT_PX, OPEN_PX = 0.8, 7
#: the way to the other picture's brightness that is gone, and how far at most
TONE, GAINS = (0.3, 0.9), (0.55, 1.7)
#: how often so many nuisances come together, and how strong they are; beside a change they are weaker
TOGETHER, STRONGEST, BESIDE_CHANGE = (0.2, 0.35, 0.3, 0.15), 1.0, 0.6
#: how much of two pieces between which regions go is to be of different kinds, and how long that is looked for
LEAST_UNLIKE, MOST_TRIES = 0.3, 40
#: how much of a ground's kinds is to be known
MOSTLY = 0.6
#: a region's sides, as a share of the picture's
REGION_SIDES = (0.1, 0.6)


class Example(NamedTuple):
    """`before`, `after` (S, S, 3) uint8; `changed`, `known` (S, S) bool: only where it is known is anything learnt."""

    before: np.ndarray
    after: np.ndarray
    changed: np.ndarray
    known: np.ndarray


def example(pieces: Pieces, rng: np.random.Generator) -> Example:
    """A pair of any sort."""
    kind = str(rng.choice(list(SHARES), p=list(SHARES.values())))
    made = _MAKERS[kind](pieces, rng)
    return unlike(made, BESIDE_CHANGE if made.changed.any() else STRONGEST, rng)


def unlike(made: Example, strongest: float, rng: np.random.Generator) -> Example:
    """The pair with what else differs between two dates."""
    names = rng.permutation(list(NUISANCES))[: int(rng.choice(len(TOGETHER), p=TOGETHER))].tolist()
    strength = float(rng.uniform(0.2, strongest))
    before, after = (_mildly(date, rng) for date in (made.before, made.after))
    after = disturbed(after, names, strength, rng)
    dates = _in_one_light(before, after) if rng.random() < ONE_LIGHT else (before, after)
    return made._replace(before=dates[0], after=dates[1])


def _in_one_light(before: np.ndarray, after: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The dates as the engine's networks get them."""
    shown = np.ones(before.shape[:2], bool)
    pair = Pair(Pixels(before, shown), Pixels(after, shown), shown)
    return fit_radiometry([samples_of(pair)]).applied(pair.before).rgb, after


def _mildly(rgb_hwc: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    moved = moved_by(rgb_hwc, float(rng.uniform(0, SUBPIXEL)), float(rng.uniform(0, 2 * math.pi)))
    return disturbed(moved, MILD_NAMES, float(rng.uniform(0, MILD)), rng)


def _nothing(pieces: Pieces, rng: np.random.Generator) -> Example:
    dated = rng.random() < DATED_SHARE
    ground = _drawn(pieces, rng, lambda piece: dated == _is_dated(piece), MOST_TRIES)
    return Example(ground.rgb, ground.later, np.zeros(ground.kinds.shape, bool), ground.settled > 0)


def _buildings(pieces: Pieces, rng: np.random.Generator) -> Example:
    """Some buildings of another piece come, and some stand at both dates."""
    ground, other = _drawn(pieces, rng), _drawn(pieces, rng, lambda piece: bool(piece.things.any()))
    numbers = rng.permutation(np.unique(other.things[other.things > 0]))
    stay = round(len(numbers) * float(rng.uniform(*STAY)))
    come = max(1, round((len(numbers) - stay) * float(rng.uniform(*COME))))
    staying, coming = (np.isin(other.things, part) for part in (numbers[:stay], numbers[stay : stay + come]))
    rgb = _toned(other.rgb, ground.rgb, rng)
    before, after = (_laid(date, rgb, _wider(staying, 5)) for date in (ground.rgb, ground.later))
    after = _laid(after, rgb, _wider(coming, 5))
    built = ground.kinds == KINDS.index("built")
    changed = coming & ~built
    edge = _wider(coming, OPEN_PX) & ~coming
    told = (ground.settled > 0) | coming | staying
    return Example(before, after, changed, told & ~(edge | coming & built))


def _region(pieces: Pieces, rng: np.random.Generator) -> Example:
    """Regions of another piece come where it is of another kind; sometimes one lies there at both dates."""
    if rng.random() < FIELDS_SHARE:
        ground, other = (_drawn(pieces, rng, lambda piece: np.isin(piece.kinds, FIELDS).mean() >= MOSTLY) for _ in "ab")
    else:
        ground = _drawn(pieces, rng, lambda piece: (piece.kinds > 0).mean() >= MOSTLY)
        other = _drawn(pieces, rng, lambda piece: _differ(ground.kinds, piece.kinds).mean() >= LEAST_UNLIKE, MOST_TRIES)
    shape = ground.kinds.shape
    coming = _blob(shape, rng)
    staying = _blob(shape, rng) & ~_wider(coming, OPEN_PX) if rng.random() < 0.3 else np.zeros(shape, bool)
    rgb = _toned(other.rgb, ground.rgb, rng)
    before = _laid(ground.rgb, rgb, staying)
    after = _laid(before, rgb, coming)
    changed = coming & _differ(ground.kinds, other.kinds)
    same = (ground.kinds == other.kinds) & np.isin(ground.kinds, SAME)
    return Example(before, after, changed, ~coming | changed | same)


def _patch(pieces: Pieces, rng: np.random.Generator) -> Example:
    """Regions of another piece come into a place of which there are two dates; what covers either is not told."""
    ground, other = _drawn(pieces, rng, _is_dated, MOST_TRIES), _drawn(pieces, rng)
    coming = _blob(ground.kinds.shape, rng)
    after = _laid(ground.later, _toned(other.rgb, ground.later, rng), coming)
    unlike_before = ~settled(ground.rgb, after)
    changed, edge = coming & unlike_before, _wider(coming, OPEN_PX) & ~coming
    return Example(ground.rgb, after, changed, changed | (ground.settled > 0) & ~coming & ~edge)


def _is_dated(piece: Piece) -> bool:
    return not piece.settled.all()


_MAKERS: dict[str, Callable[[Pieces, np.random.Generator], Example]] = {
    BUILDINGS: _buildings,
    REGION: _region,
    PATCH: _patch,
    NOTHING: _nothing,
}


def _drawn(
    pieces: Pieces,
    rng: np.random.Generator,
    wanted: Callable[[Piece], bool] = lambda _piece: True,
    tries: int = 10_000,
) -> Piece:
    """A piece, of the wanted sort if one turns up in so many tries."""
    for _ in range(tries):
        piece = pieces[int(rng.integers(len(pieces)))]
        if wanted(piece):
            break
    return piece


def _differ(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Where two maps of kinds certainly differ, (S, S) bool."""
    table = np.zeros((len(KINDS), len(KINDS)), bool)
    for first in range(1, len(KINDS)):
        for second in range(1, len(KINDS)):
            table[first, second] = first != second and frozenset((first, second)) not in ALIKE
    return table[one, other]


def _blob(shape: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """One to three parcels (turned rectangles), or a cloud, (S, S) bool."""
    if rng.random() < 0.35:
        height = smooth(rng, shape, float(rng.uniform(24, 90)))
        return height > np.quantile(height, float(rng.uniform(0.7, 0.95)))
    canvas = Image.new("1", shape[::-1])
    draw, side = ImageDraw.Draw(canvas), shape[0]
    for _ in range(int(rng.integers(1, 4))):
        middle, turn = rng.uniform(0.05, 0.95, 2) * side, float(rng.uniform(0, math.pi))
        sides = np.exp(rng.uniform(*np.log(REGION_SIDES), 2)) * side / 2
        along = np.array([math.cos(turn), math.sin(turn)])
        across = np.array([-along[1], along[0]])
        turns = ((1, 1), (1, -1), (-1, -1), (-1, 1))
        corners = [middle + i * sides[0] * along + j * sides[1] * across for i, j in turns]
        draw.polygon([tuple(corner) for corner in corners], fill=1)
    return np.array(canvas)


def _toned(rgb: np.ndarray, like: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A picture brought some way to the brightness and colour of another, float32."""
    gain = (bright_of(like) / bright_of(rgb).clip(1)) ** float(rng.uniform(*TONE))
    return rgb * gain.clip(*GAINS).astype(np.float32)


def _laid(ground: np.ndarray, above: np.ndarray, where: np.ndarray) -> np.ndarray:
    """One picture over another with a soft edge, uint8."""
    if not where.any():
        return ground
    alpha = Image.fromarray(where.astype(np.uint8) * 255).filter(ImageFilter.GaussianBlur(SOFT_PX))
    part = (np.asarray(alpha, np.float32) / 255)[..., None]
    return (ground * (1 - part) + above * part + 0.5).clip(0, 255).astype(np.uint8)


def _wider(mask: np.ndarray, size_px: int) -> np.ndarray:
    """A mask grown to every pixel whose neighbourhood of this size (odd) touches it."""
    return np.asarray(Image.fromarray(mask.astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(size_px))) > 0

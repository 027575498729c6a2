"""Pairs in which nothing changed but the light, the air, the season, the sensor or the place of the grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial

import numpy as np

from ..objects import pictures
from ..sentences import SHARDS
from ..shards import read_rgb, records, resized
from .nuisances import NUISANCES
from .pair import UNCHANGED, ChangePair, dice
from .pasted import SIDE_PX, unlike

#: how often a picture comes from each data set; those with captions only lie here as whole scenes
SHARES = {"buildings": 0.35, "dubai": 0.15, "vhr10": 0.15, "trees": 0.05, "ucm": 0.15, "rsicd": 0.15}
#: how often so many nuisances come together
TOGETHER = (0.1, 0.35, 0.3, 0.15, 0.1)
STRENGTHS = (0.2, 1.0)


def unchanged(
    split: str,
    number: int,
    side_px: int = SIDE_PX,
    nuisances: Sequence[str] | None = None,
    strength: float | None = None,
) -> ChangePair:
    """The pair of this number; nuisances and strength are drawn where none are given.

    With one nuisance at a time and a given strength these are the columns of a table of robustness.
    """
    rng = dice(UNCHANGED, split, number)
    image, rgb = _picture(split, side_px, rng)
    if nuisances is None:
        nuisances = rng.permutation(list(NUISANCES))[: rng.choice(len(TOGETHER), p=TOGETHER)].tolist()
    if strength is None:
        strength = float(rng.uniform(*STRENGTHS))
    nothing = np.zeros(rgb.shape[:2], bool)
    pair = ChangePair(f"{UNCHANGED}/{split}/{number}", split, UNCHANGED, rgb, rgb, nothing, images=(image,))
    return unlike(pair, nuisances, strength, rng)


def _picture(split: str, side_px: int, rng: np.random.Generator) -> tuple[str, np.ndarray]:
    """A square piece of a picture of a part, turned and mirrored."""
    names, shares = zip(*((name, share) for name, share in SHARES.items() if _shelf(name, split)))
    name = names[rng.choice(len(names), p=np.array(shares) / sum(shares))]
    image, read = _shelf(name, split)[int(rng.integers(len(_shelf(name, split))))]
    rgb = read()
    shortest = min(rgb.shape[:2])
    span = shortest if shortest <= side_px else int(rng.integers(side_px, min(shortest, 2 * side_px) + 1))
    top, left = (int(rng.integers(size - span + 1)) for size in rgb.shape[:2])
    piece = np.rot90(resized(rgb[top : top + span, left : left + span], side_px), int(rng.integers(4)))
    return image, np.ascontiguousarray(piece[:, ::-1] if rng.random() < 0.5 else piece)


@cache
def _shelf(name: str, split: str) -> tuple[tuple[str, Callable[[], np.ndarray]], ...]:
    """Names and readers of the pictures of a part; none where a data set has no such part."""
    if name in SHARDS:
        rows = [row["image"] for row in records(f"{name}.jsonl") if row["split"] == split]
        return tuple((f"{name}/{image}", partial(read_rgb, SHARDS[name], image)) for image in rows)
    try:
        found = pictures(name, split)
    except FileNotFoundError:
        return ()
    return tuple((f"{name}/{picture.key}", picture.read) for picture in found)

"""Two labelled pictures of different places, taken for one place at two dates (Zheng et al. 2021, Change is everywhere:
single-temporal supervised object change detection, §3).

What changed is where their labels differ: true of the labels that both pictures know, silent about everything else,
which differs too.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from PIL import Image

from ..objects import DUBAI_CLASSES, Picture, pictures
from ..shards import resized
from .pair import PSEUDO, ChangePair, dice
from .pasted import SIDE_PX, unlike

#: how often both pictures come from each data set
SHARES = {"buildings": 0.7, "dubai": 0.3}
#: the classes of outlines: nothing known, and the label
BUILDING_CLASSES = ("", "building")
COARSEST = 2.0


def pseudo(split: str, number: int, side_px: int = SIDE_PX) -> ChangePair:
    """The pair of this number, with the classes of both dates; it names no single changes: nobody could count them."""
    rng = dice(PSEUDO, split, number)
    names, shares = zip(*SHARES.items())
    name = names[rng.choice(len(names), p=shares)]
    shelf = _shelf(name, split)
    first, second = (shelf[int(i)] for i in rng.permutation(len(shelf))[:2])
    coarser = float(np.exp(rng.uniform(0, np.log(COARSEST))))
    (before, was), (after, becomes) = (_piece(picture, side_px, coarser, rng) for picture in (first, second))
    classes = BUILDING_CLASSES if name == "buildings" else ("", *DUBAI_CLASSES.values())
    unknown = 255 if name == "buildings" else 0
    mask = (was != becomes) & (was != unknown) & (becomes != unknown)
    pair = ChangePair(
        f"{PSEUDO}/{split}/{number}",
        split,
        PSEUDO,
        before,
        after,
        mask,
        judged=frozenset(classes) - {""},
        images=(f"{name}/{first.key}", f"{name}/{second.key}"),
        classes_before=was,
        classes_after=becomes,
        class_names=classes,
    )
    return unlike(pair, (), 0.0, rng)


@cache
def _shelf(name: str, split: str) -> tuple[Picture, ...]:
    return tuple(pictures(name, split))


def _piece(picture: Picture, side_px: int, coarser: float, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A square piece and the classes of its pixels."""
    rgb = picture.read()
    height, width = rgb.shape[:2]
    classes = picture.read_classes() if picture.read_classes else picture.mask("building", height, width)
    span = min(round(side_px * coarser), height, width)
    top, left = int(rng.integers(height - span + 1)), int(rng.integers(width - span + 1))
    window = slice(top, top + span), slice(left, left + span)
    image = Image.fromarray(classes[window].astype(np.uint8))
    return resized(rgb[window], side_px), np.asarray(image.resize((side_px, side_px), Image.Resampling.NEAREST))

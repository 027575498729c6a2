"""Buildings and trees to cut out of real pictures: those whose outline fits what is seen, and no others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from ....protocol.geometry import Ring
from ..instructions.house_objects import FACTS
from ..objects import Picture, pictures
from .outlines import MARGIN_PX, box_around, crown, inside, ring_of, roof
from .pair import dice
from .sun import Sun, sun_of

#: how bright crowns are beside the sunlit things of a picture: red, green, blue
LEAF = np.array([0.34, 0.42, 0.27], np.float32)
#: label → the data set that it is cut out of
SETS = {"building": "buildings", "tree": "trees"}
KEPT_PICTURES = 512


@dataclass(frozen=True)
class Cutout:
    """A piece of a picture with the outline of a thing in its pixels; its own sun, and the brightness (3,) that sunlit
    things of its picture have.
    """

    label: str
    rgb_hwc: np.ndarray
    ring: Ring
    gsd_m: float
    sun: Sun
    bright: np.ndarray
    source: str


def draw_cutouts(label: str, split: str, rng: np.random.Generator, count: int = 1) -> list[Cutout]:
    """Cut-outs of one picture of a part, at most `count`: what stands together looks alike."""
    shelf = _shelf(label, split)
    while True:
        found = _of_picture(label, split, int(rng.integers(len(shelf))))
        if found:
            return [found[i] for i in rng.permutation(len(found))[:count]]


@cache
def _shelf(label: str, split: str) -> tuple[Picture, ...]:
    """The pictures that things are cut out of."""
    if label == "building":
        return tuple(pictures(SETS[label], split))
    if split == "train":
        return tuple(pictures(SETS[label], "train"))
    # Trees have no validation part: it and the test part take the test pictures in turn.
    return tuple(pictures(SETS[label], "test")[("val", "test").index(split) :: 2])


@lru_cache(maxsize=KEPT_PICTURES)
def _of_picture(label: str, split: str, number: int) -> tuple[Cutout, ...]:
    """All usable cut-outs of a picture, always in the same order."""
    picture = _shelf(label, split)[number]
    rgb, gsd_m = picture.read(), FACTS[SETS[label]].gsd_m
    rng = dice("cut-outs", picture.key, 0)
    sun, bright = sun_of(rgb, picture.mask(label, *rgb.shape[:2]), rng), bright_of(rgb)
    pieces = []
    for thing in picture.things:
        ring = _FITS[label](rgb, ring_of(thing, rng), gsd_m)
        if ring:
            shown = bright if label == "building" else inside(rgb, ring).mean(0) / LEAF
            pieces.append(Cutout(label, *_cut(rgb, ring), gsd_m, sun, shown, picture.key))
    return tuple(pieces)


_FITS = {"building": roof, "tree": crown}


def bright_of(rgb_hwc: np.ndarray) -> np.ndarray:
    """How bright (3,) sunlit things are in a picture."""
    return np.percentile(rgb_hwc.reshape(-1, 3), 85, axis=0).astype(np.float32)


def _cut(rgb: np.ndarray, ring: Ring) -> tuple[np.ndarray, Ring]:
    """The pixels around an outline, and the outline in these."""
    left, top, right, bottom = box_around(ring, MARGIN_PX, rgb.shape[1::-1])
    return rgb[top:bottom, left:right].copy(), [(x - left, y - top) for x, y in ring]

"""Pieces of real pictures to put things on: where there is room, what the ground is, and where its shadows fall."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageFilter

from ..instructions.house_objects import FACTS
from ..objects import DUBAI_CLASSES, Picture, pictures
from ..shards import read_rgb, records, resized
from .cutouts import bright_of
from .sun import Sun, sun_of

LAND, VEGETATION = "land", "vegetation"
#: how often a ground comes from each data set
SHARES = {"buildings": 0.62, "dubai": 0.2, "ucm": 0.18}
#: open land in UC Merced, where no building is to be expected, and its size and gsd as published
OPEN_SCENES, UCM_PX, UCM_GSD_M = frozenset({"agricultural", "beach", "chaparral", "golfcourse", "river"}), 256, 0.3
#: Dubai's gsd is not told; lanes are three to four of its pixels wide
DUBAI_GSD_M = 1.0
#: a piece is shown at its own gsd so often, else up to so many times coarser
AS_IT_IS, COARSEST = 0.4, 2.2
#: the greatest mean step (of 255) from pixel to pixel under a thing, the darkest ground, and the room around a thing
ROUGHEST, DARKEST, ROOM_PX = {"building": 9.0, "tree": 14.0}, 52.0, 3
#: of the free places one is drawn from this part, the smoothest
SMOOTHEST = 0.3
#: colours: how much more green than red and blue vegetation is, and more red than blue bare land (of their sum); water
#: is bluer than land, or green with hardly any texture, or has none at all and is not as bright as sand
GREEN, BARE, BLUE, TEXTURE, STILL, BRIGHT = 0.05, 0.03, 0.015, 2.0, 0.6, 180.0
#: Buildings lean out of their outlines, tall ones far: so much around them is theirs, and of dense towns, where most
#: that looks free is a facade, nothing is taken.
LEANING_PX, MOST_BUILT, MOST_TAKEN, IN_SHADOW, MOST_DARK = 9, 0.22, 0.75, 0.5, 0.15
#: the share of a place that must bear one class
ONE_CLASS = 0.8


class Sight(NamedTuple):
    """A whole picture: pixels, where things stand, what must not be built on, its classes (`DUBAI_CLASSES`) where
    known, its gsd and its name.
    """

    rgb_hwc: np.ndarray
    standing: np.ndarray
    taken: np.ndarray
    classes: np.ndarray | None
    gsd_m: float
    image: str


@dataclass(frozen=True)
class Ground:
    """A square piece (S, S, 3) uint8; `taken` (S, S) bool where nothing may stand, `rough` (S, S) the step from pixel
    to pixel, `classes` (S, S) as in a `Sight`, and how bright (3,) sunlit things are.
    """

    rgb_hwc: np.ndarray
    taken: np.ndarray
    rough: np.ndarray
    classes: np.ndarray | None
    gsd_m: float
    sun: Sun
    bright: np.ndarray
    image: str


def draw_ground(split: str, side_px: int, rng: np.random.Generator) -> Ground:
    """A piece of a picture of a part."""
    names, shares = zip(*SHARES.items())
    name = names[rng.choice(len(names), p=shares)]
    shelf = _shelf(name, split)
    while True:
        whole = _READERS[name](shelf[int(rng.integers(len(shelf)))])
        if whole.standing.mean() > MOST_BUILT:
            continue
        piece = _piece(whole, side_px, rng)
        if _is_open(piece):
            sun, rgb = sun_of(whole.rgb_hwc, whole.standing, rng), piece.rgb_hwc
            rough, bright = roughness(rgb), bright_of(rgb)
            return Ground(rgb, piece.taken, rough, piece.classes, piece.gsd_m, sun, bright, piece.image)


def _is_open(piece: Sight) -> bool:
    """Whether there is room, and light: between tall buildings and under clouds most is dark."""
    light = piece.rgb_hwc.mean(2)
    dark = (light < IN_SHADOW * np.median(light)).mean()
    return bool(piece.taken.mean() <= MOST_TAKEN and dark <= MOST_DARK and np.median(light) >= DARKEST)


@cache
def _shelf(name: str, split: str) -> tuple:
    if name != "ucm":
        return tuple(pictures(name, split))
    rows = [row for row in records("ucm.jsonl") if row["split"] == split]
    return tuple(row["image"] for row in rows if row["scene"] in OPEN_SCENES)


def _buildings(picture: Picture) -> Sight:
    rgb, facts = picture.read(), FACTS["buildings"]
    standing = picture.mask("building", *rgb.shape[:2])
    return Sight(rgb, standing, _wider(standing, LEANING_PX), None, facts.gsd_m, f"{facts.shard}/{picture.key}")


def _wider(mask_hw: np.ndarray, by_px: int) -> np.ndarray:
    """A mask with so many pixels more on every side."""
    return box_sums(np.pad(mask_hw, by_px), 2 * by_px + 1, 2 * by_px + 1) > 0


def _dubai(picture: Picture) -> Sight:
    rgb, classes = picture.read(), picture.read_classes()
    open_ground = [index for index, name in DUBAI_CLASSES.items() if name in (LAND, VEGETATION)]
    standing = picture.mask("building", *rgb.shape[:2])
    image = f"{FACTS['dubai'].shard}/{picture.key}"
    return Sight(rgb, standing, ~np.isin(classes, open_ground), classes, DUBAI_GSD_M, image)


def _ucm(image: str) -> Sight:
    rgb = resized(read_rgb("ucm_224px.zip", image), UCM_PX)
    nothing = np.zeros(rgb.shape[:2], bool)
    return Sight(rgb, nothing, nothing, None, UCM_GSD_M, f"ucm_224px.zip/{image}")


_READERS = {"buildings": _buildings, "dubai": _dubai, "ucm": _ucm}


def _piece(sight: Sight, side_px: int, rng: np.random.Generator) -> Sight:
    """A square at a random place and a gsd up to a few times coarser."""
    height, width = sight.rgb_hwc.shape[:2]
    coarsest = max(1.0, min(COARSEST, min(height, width) / side_px))
    coarser = 1.0 if rng.random() < AS_IT_IS else float(np.exp(rng.uniform(0, np.log(coarsest))))
    span = min(round(side_px * coarser), height, width)
    left, top = int(rng.integers(width - span + 1)), int(rng.integers(height - span + 1))
    window = slice(top, top + span), slice(left, left + span)
    rgb = resized(sight.rgb_hwc[window], side_px)
    standing, taken = (_nearest(mask[window], side_px) for mask in (sight.standing, sight.taken))
    classes = None if sight.classes is None else _nearest(sight.classes[window], side_px)
    return Sight(rgb, standing, taken | _watery(rgb), classes, sight.gsd_m * span / side_px, sight.image)


def _nearest(array_hw: np.ndarray, side_px: int) -> np.ndarray:
    image = Image.fromarray(array_hw.astype(np.uint8)).resize((side_px, side_px), Image.Resampling.NEAREST)
    return np.asarray(image).astype(array_hw.dtype)


def roughness(rgb_hwc: np.ndarray) -> np.ndarray:
    """The mean step (of 255) to the next pixel right and below, smoothed a little: (H, W) float32."""
    light = rgb_hwc.mean(2, dtype=np.float32)
    steps = np.abs(np.diff(light, axis=0, append=light[-1:])) + np.abs(np.diff(light, axis=1, append=light[:, -1:]))
    # PIL blurs bytes only: quarters of a step, so that a smooth lawn and still water differ.
    fine = Image.fromarray((steps * 2).clip(0, 255).astype(np.uint8))
    return np.asarray(fine.filter(ImageFilter.BoxBlur(2)), np.float32) / 4


def _watery(rgb_hwc: np.ndarray) -> np.ndarray:
    """Where it may be water, (H, W) bool: bluish, smooth green, or without any texture."""
    red, green, blue = np.moveaxis(rgb_hwc.astype(np.float32), 2, 0)
    total, rough = red + green + blue + 1, roughness(rgb_hwc)
    bluish = ((blue - red) / total > BLUE) & (rough < 3 * TEXTURE)
    greenish = ((green - red) / total > BLUE) & (rough < TEXTURE)
    return bluish | greenish | (rough <= STILL) & (total < 3 * BRIGHT)


def room_for(
    ground: Ground, label: str, size_wh: tuple[int, int], more_taken: np.ndarray, rng: np.random.Generator
) -> tuple[int, int] | None:
    """The upper left corner (x, y) of a free, even and light place for a thing of this size, or None."""
    width, height = size_wh
    if max(width, height) + 2 * ROOM_PX >= len(ground.rgb_hwc):
        return None
    inner = slice(ROOM_PX, -ROOM_PX)
    area, light = width * height, ground.rgb_hwc.mean(2, dtype=np.float32)
    rough, bright = (box_sums(each, width, height)[inner, inner] / area for each in (ground.rough, light))
    free = box_sums(ground.taken | more_taken, width + 2 * ROOM_PX, height + 2 * ROOM_PX) == 0
    rows, cols = np.nonzero(free & (rough <= ROUGHEST[label]) & (bright >= DARKEST))
    if not len(rows):
        return None
    smoothest = np.argsort(rough[rows, cols])[: max(1, int(SMOOTHEST * len(rows)))]
    chosen = smoothest[int(rng.integers(len(smoothest)))]
    return int(cols[chosen]) + ROOM_PX, int(rows[chosen]) + ROOM_PX


def box_sums(array_hw: np.ndarray, width: int, height: int) -> np.ndarray:
    """The sum over every box of this size: (H - height + 1, W - width + 1) float64."""
    total = np.pad(array_hw.astype(np.float64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return total[height:, width:] - total[:-height, width:] - total[height:, :-width] + total[:-height, :-width]


def cover(ground: Ground, box: tuple[int, int, int, int]) -> str:
    """What covers a place (x0, y0, x1, y1): land or vegetation; "" where that is not clear, as on grey ground."""
    x0, y0, x1, y1 = box
    if ground.classes is not None:
        values, counts = np.unique(ground.classes[y0:y1, x0:x1], return_counts=True)
        return DUBAI_CLASSES.get(int(values[counts.argmax()]), "") if counts.max() >= ONE_CLASS * counts.sum() else ""
    return cover_by_colour(ground.rgb_hwc[y0:y1, x0:x1].reshape(-1, 3).mean(0), ground.bright)


def cover_by_colour(colour: np.ndarray, bright: np.ndarray) -> str:
    """Land or vegetation by mean colour (3,) beside the brightest things of the picture, which are grey as a rule: many
    pictures have a cast. "" where neither is clear.
    """
    red, green, blue = colour / bright
    total = red + green + blue
    if (2 * green - red - blue) / total > GREEN:
        return VEGETATION
    return LAND if (red - blue) / total > BARE else ""

"""Patchworks of open land, woods and sea: pictures of scenes that say by their name what cannot be in them.

Masks drawn by hand show towns; whoever learns from them alone takes a smooth meadow for water and a field for a roof.
Scene names are weak truth (a forest may hide a hut), so a patchwork says only what its scenes hardly ever have.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np

from .objects import BOX_LABELS, Picture
from .sentences import SHARDS, Sample, scene_samples
from .shards import read_rgb, resized

PATCHWORKS, SIZE_PX = 200, 384
#: so many scenes side by side; six are Sentinel-2 pictures as they are
ACROSS = (1, 2, 3, 6)
#: scene → the land cover all over it
COVERED = {
    "sea or lake": "water",
    "forest": "vegetation",
    "meadow": "vegetation",
    "pasture": "vegetation",
    "herbaceous vegetation": "vegetation",
    "desert": "land",
    "bare land": "land",
}
#: scenes without buildings and water, of which no more is known
OPEN = ("annual crop land", "permanent crop land", "farmland", "mountain")
CLASSES = {1: "water", 2: "vegetation", 3: "land"}
#: no scene here has them in sight (ships are at sea, single trees on a meadow)
BOXED = frozenset(BOX_LABELS) - {"ship", "tree"}


def plain_land(split: str = "train") -> Iterator[Picture]:
    """The patchworks of a split; every second one has only scenes whose land cover is known everywhere."""
    by_scene: dict[str, list[Sample]] = {}
    for sample in scene_samples(split):
        by_scene.setdefault(sample.answer, []).append(sample)
    for number in range(PATCHWORKS):
        covered = number % 2 == 0
        rng = np.random.default_rng([31, number])
        scenes = [name for name in ((*COVERED,) if covered else (*COVERED, *OPEN)) if name in by_scene]
        across = int(rng.choice(ACROSS))
        names = [str(name) for name in rng.choice(scenes, size=across * across)]
        samples = [by_scene[name][rng.integers(len(by_scene[name]))] for name in names]
        known = {"building", "water", *(("vegetation", "land") if covered else ())}
        yield Picture(
            f"patchwork_{number}",
            split,
            partial(_pixels, samples, across),
            (),
            BOXED,
            frozenset(known),
            partial(_classes, names, across),
            CLASSES,
        )


def _pixels(samples: Sequence[Sample], across: int) -> np.ndarray:
    side = SIZE_PX // across
    patches = [resized(read_rgb(SHARDS[sample.dataset], sample.image), side) for sample in samples]
    return np.concatenate([np.concatenate(patches[row : row + across], 1) for row in range(0, len(patches), across)])


def _classes(names: Sequence[str], across: int) -> np.ndarray:
    index = {label: number for number, label in CLASSES.items()}
    cells = np.array([index.get(COVERED.get(name, ""), 0) for name in names], np.uint8).reshape(across, across)
    return np.kron(cells, np.ones((SIZE_PX // across,) * 2, np.uint8))

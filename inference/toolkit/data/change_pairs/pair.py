"""What a maker of pairs returns: two pictures, and the whole truth about their difference."""

from __future__ import annotations

from dataclasses import dataclass, field
from zlib import crc32

import numpy as np
from PIL import Image, ImageDraw

from ....protocol.events import MASK, Finding
from ....protocol.geometry import Ring

PASTED, UNCHANGED, PSEUDO, RENDERED = "pasted", "unchanged", "pseudo", "rendered"
#: an outline is drawn so many times as fine and averaged
FINE = 4


@dataclass(frozen=True)
class ChangePair:
    """Two dates of one place on one grid.

    `before` and `after` (H, W, 3) uint8; `mask` (H, W) bool, True where something became something else (a cast shadow
    is not a change); `changes` the things that came, went or were replaced, with their outlines and what was there
    before and after. `judged` are the labels whose change is known, empty when everything is. `classes_*` (H, W) uint8
    count in `class_names` where the land cover of every pixel is known. `nuisances` tell what else differs, `images`
    where the pixels come from.
    """

    key: str
    split: str
    maker: str
    before: np.ndarray
    after: np.ndarray
    mask: np.ndarray
    changes: tuple[Finding, ...] = ()
    gsd_m: float | None = None
    judged: frozenset[str] = frozenset()
    nuisances: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    classes_before: np.ndarray | None = None
    classes_after: np.ndarray | None = None
    class_names: tuple[str, ...] = field(default=())

    @property
    def size_wh(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.mask.shape[1], self.mask.shape[0]


def dice(maker: str, split: str, number: int) -> np.random.Generator:
    """The random numbers of one pair: no two pairs have the same, and parts share none."""
    return np.random.default_rng([crc32(f"{maker}/{split}".encode()), number])


def change(label: str, ring: Ring, was: str, becomes: str) -> Finding:
    """A change with one outline; the box bounds it."""
    closed = [*ring, ring[0]] if ring[0] != ring[-1] else list(ring)
    xs, ys = zip(*closed)
    return Finding(MASK, label, 1.0, (min(xs), min(ys), max(xs), max(ys)), ((closed,),), was, becomes)


def coverage(ring: Ring, size_wh: tuple[int, int]) -> np.ndarray:
    """How far each pixel is inside an outline, (H, W) float32 0–1."""
    width, height = size_wh
    image = Image.new("L", (width * FINE, height * FINE))
    ImageDraw.Draw(image).polygon([(x * FINE - 0.5, y * FINE - 0.5) for x, y in ring], fill=255)
    return np.asarray(image.reduce(FINE), np.float32) / 255

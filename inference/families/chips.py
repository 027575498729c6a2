"""One place of a scene as a vector: a chip around it is looked at, and what lies in the place is pooled.

The encoder's tokens take in what lies around them, so that a place smaller than a chip is seen in its surroundings, and
yet only the tokens inside it are pooled (as regions of interest are: Girshick 2015, §2.1).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..encoders.pyramid import MULTIPLE_PX, PyramidEncoder
from ..protocol.geometry import Window
from ..raster.grid import AnalysisGrid
from ..raster.scene import Pixels
from ..raster.spots import Spot, covered
from ..retrieval.embedder import Embedder

#: the sides of a chip as the encoder gets it; a smaller one is magnified, a larger one shrunk
LEAST_PX, MOST_PX = 128, 384
#: a place is looked at with this much around it, and with no fewer pixels than this in all
MARGIN, LEAST_SEEN_PX = 1.15, 96
#: the part of a chip that must have pixels, and cells along a token that its share of the place is counted in
SEEN_MIN, FINE = 0.5, 8


class Chip(NamedTuple):
    """A square window of the scene (source pixels) and the side of the picture made of it."""

    window: Window
    side_px: int


def chip_around(bounds: tuple[float, float, float, float], grid: AnalysisGrid) -> Chip:
    """The chip for a place with these bounds (x0, y0, x1, y1 in source pixels), moved into the scene where it fits."""
    x0, y0, x1, y1 = bounds
    seen_px = max(max(x1 - x0, y1 - y0) * MARGIN / grid.scale, LEAST_SEEN_PX)
    side = max(round(seen_px * grid.scale), 1)
    left, top = (
        round(min(max(middle - side / 2, 0), max(length - side, 0)))
        for middle, length in (((x0 + x1) / 2, grid.scene.width_px), ((y0 + y1) / 2, grid.scene.height_px))
    )
    picture_px = min(max(round(seen_px / MULTIPLE_PX) * MULTIPLE_PX, LEAST_PX), MOST_PX)
    return Chip(Window(left, top, side, side), picture_px)


def read_chip(chip: Chip, grid: AnalysisGrid) -> Pixels:
    """The picture of a chip; what lies beyond the scene is invalid."""
    return grid.scene.read(chip.window, (chip.side_px, chip.side_px))


def is_seen(spot: Spot, chip: Chip, pixels: Pixels) -> bool:
    """Whether enough of a place has pixels."""
    inside = covered(spot, chip.window, chip.side_px) > 0
    return bool(inside.any()) and float(pixels.valid[inside].mean()) >= SEEN_MIN


def place_vector(
    spot: Spot, chip: Chip, pixels: Pixels, encoder: PyramidEncoder, embedder: Embedder
) -> np.ndarray:
    """The unit vector (S,) of what lies in a place."""
    tokens_CHW = encoder.tokens(pixels.rgb[None])[0]
    side = tokens_CHW.shape[1]
    fine = covered(spot, chip.window, side * FINE).reshape(side, FINE, side, FINE).mean((1, 3))
    inside = fine >= max(min(0.5, float(fine.max())), 1e-6)
    return embedder.pictures(np.ascontiguousarray(tokens_CHW[:, inside])[None, :, None])[0]


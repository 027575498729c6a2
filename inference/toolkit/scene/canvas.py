"""The surface everything is painted on: reflectance, height, slope and label, each (H, W).

Things are painted in ground metres; nobody but `light` turns them into brightness. Edges are anti-aliased by drawing
each outline four times as fine and averaging.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Union

import numpy as np
from PIL import Image, ImageDraw

from .noise import fractal, smooth
from .pose import Pose, ribbon
from .spec import CLASS_INDEX

Ring = np.ndarray
Value = Union[float, np.ndarray]
#: Outlines larger than this side are drawn twice as fine instead of four times: nobody sees more on a lake.
LARGE_PX = 400


@dataclass(frozen=True)
class Patch:
    """A rectangle of the canvas and how far, 0–1, each of its pixels is covered by a shape."""

    rows: slice
    cols: slice
    alpha: np.ndarray

    @property
    def at(self) -> tuple[slice, slice]:
        """The index into a canvas array."""
        return self.rows, self.cols


class Canvas:
    """Arrays of one scene while it is painted; `rgb` is linear reflectance 0–1, the slopes are dz/dx and dz/dy."""

    def __init__(self, size_px: int, gsd_m: float, rng: np.random.Generator) -> None:
        hw = (size_px, size_px)
        self.size_px, self.gsd_m = size_px, gsd_m
        self.rgb = np.zeros((*hw, 3), np.float32)
        self.height_m = np.zeros(hw, np.float32)
        self.slope_x, self.slope_y = np.zeros(hw, np.float32), np.zeros(hw, np.float32)
        self.label = np.zeros(hw, np.uint8)
        # Shared textures, cut out by whoever paints: per-pixel grain, metre-sized mottle, and slow patches of 40 m.
        self.grain = 0.75 * rng.standard_normal(hw, dtype=np.float32) + 0.65 * smooth(rng, hw, 2.0)
        self.mottle = fractal(rng, hw, 6.0 / gsd_m, 4, 0.7)
        self.patches = fractal(rng, hw, 45.0 / gsd_m, 4, 0.5)

    def coverage(self, ring_m: Ring, holes_m: Sequence[Ring] = ()) -> Patch | None:
        """Rasterise a polygon given in ground metres, (N, 2) x, y; None when it misses the canvas."""
        return self._rasterised([ring_m], holes_m)

    def _rasterised(self, rings_m: Sequence[Ring], holes_m: Sequence[Ring] = ()) -> Patch | None:
        """The union of rings, less holes, as one patch."""
        rings = [np.asarray(ring, np.float64) / self.gsd_m for ring in rings_m]
        patch = self._window(*np.min([r.min(0) for r in rings], 0), *np.max([r.max(0) for r in rings], 0))
        if patch is None:
            return None
        (row, col), (height, width) = patch
        fine = 4 if max(height, width) < LARGE_PX else 2
        image = Image.new("L", (width * fine, height * fine))
        draw = ImageDraw.Draw(image)
        holes = [np.asarray(hole, np.float64) / self.gsd_m for hole in holes_m]
        for outline, value in [*((ring, 255) for ring in rings), *((hole, 0) for hole in holes)]:
            # Pillow counts from pixel centres, we count from corners.
            draw.polygon(((outline - (col, row)) * fine - 0.5).ravel().tolist(), fill=value)
        alpha = np.asarray(image.reduce(fine), np.float32) / 255.0
        return Patch(slice(row, row + height), slice(col, col + width), alpha)

    def square(self, centre_xy: tuple[float, float], radius_m: float) -> Patch | None:
        """A fully covered patch around a point, for things that make their own alpha."""
        x, y, radius = centre_xy[0] / self.gsd_m, centre_xy[1] / self.gsd_m, radius_m / self.gsd_m
        window = self._window(x - radius, y - radius, x + radius, y + radius)
        if window is None:
            return None
        (row, col), hw = window
        return Patch(slice(row, row + hw[0]), slice(col, col + hw[1]), np.ones(hw, np.float32))

    def whole(self, alpha: np.ndarray) -> Patch:
        """A patch as large as the canvas."""
        return Patch(slice(0, self.size_px), slice(0, self.size_px), alpha)

    def _window(self, left: float, top: float, right: float, bottom: float):
        """((row, col), (height, width)) of the whole pixels touched, or None outside."""
        col, row = max(math.floor(left), 0), max(math.floor(top), 0)
        width = min(math.ceil(right), self.size_px) - col
        height = min(math.ceil(bottom), self.size_px) - row
        return ((row, col), (height, width)) if width > 0 and height > 0 else None

    def ground_xy(self, patch: Patch) -> tuple[np.ndarray, np.ndarray]:
        """Ground metres x (1, w) and y (h, 1) of the patch's pixel centres."""
        cols = np.arange(patch.cols.start, patch.cols.stop, dtype=np.float32) + 0.5
        rows = np.arange(patch.rows.start, patch.rows.stop, dtype=np.float32) + 0.5
        return cols[None, :] * self.gsd_m, rows[:, None] * self.gsd_m

    def local_xy(self, patch: Patch, pose: Pose) -> tuple[np.ndarray, np.ndarray]:
        """Pixel centres of the patch in a thing's own frame, metres: forward and right, each (h, w)."""
        x, y = self.ground_xy(patch)
        dx, dy = x - pose.x, y - pose.y
        cos, sin = math.cos(pose.heading_rad), math.sin(pose.heading_rad)
        return dx * cos + dy * sin, dy * cos - dx * sin

    def paint(
        self, patch: Patch | None, colour: np.ndarray | None, label: str | None = None, height_m: Value | None = None,
        slope: tuple[Value, Value] = (0.0, 0.0), rough: float = 0.0,
    ) -> None:
        """Lay a surface over the patch: colour (3,) or (h, w, 3) or None to keep it, then its label, height and slope.

        `rough` mixes the shared textures into the colour. A height of None leaves height and slope as they are.
        """
        if patch is None:
            return
        at, alpha = patch.at, patch.alpha
        if colour is not None:
            if rough:
                colour = colour * np.exp(rough * (self.grain[at] + 0.8 * self.mottle[at]))[..., None]
            part = self.rgb[at]
            part += alpha[..., None] * (colour - part)
        if height_m is not None:
            for layer, value in ((self.height_m, height_m), (self.slope_x, slope[0]), (self.slope_y, slope[1])):
                part = layer[at]
                part += alpha * (value - part)
        if label is not None:
            self.label[at][alpha >= 0.5] = CLASS_INDEX[label]

    def shape(self, ring_m: Ring, colour: np.ndarray | None, label: str | None = None, **surface) -> None:
        """Rasterise and paint in one step."""
        self.paint(self.coverage(ring_m), colour, label, **surface)

    def shapes(self, rings_m: Sequence[Ring], colour: np.ndarray | None, label: str | None = None, **surface) -> None:
        """Paint several neighbouring shapes at once: quicker than one by one for many small ones."""
        if rings_m:
            self.paint(self._rasterised(rings_m), colour, label, **surface)

    def strip(
        self, line: np.ndarray, width_m: float, colour: np.ndarray | None, label: str | None = None, **surface
    ) -> None:
        """Paint along a line, piece by piece: the box around a long slanting road is mostly not road."""
        for piece in _pieces(np.asarray(line, np.float64)):
            self.shape(ribbon(piece, width_m), colour, label, **surface)

    def is_free(self, centre_xy: tuple[float, float], radius_m: float, on: Sequence[str] = ("ground",)) -> bool:
        """Whether everything painted around a point bears one of these labels; False outside the canvas."""
        patch = self.square(centre_xy, radius_m)
        if patch is None:
            return False
        return bool(_allowed(tuple(on))[self.label[patch.at]].all())


def _pieces(line: np.ndarray, step: int = 5) -> Iterator[np.ndarray]:
    """Stretches of a line that overlap by one segment, so that no seam shows between them."""
    if len(line) <= step + 2:
        yield line
        return
    for start in range(0, len(line) - 2, step):
        yield line[start:start + step + 2]


@lru_cache(maxsize=32)
def _allowed(labels: tuple[str, ...]) -> np.ndarray:
    """(256,) bool table of the label values."""
    table = np.zeros(256, bool)
    table[[CLASS_INDEX[name] for name in labels]] = True
    return table

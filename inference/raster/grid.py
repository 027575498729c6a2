"""The grid a model works on: the scene's window at a stated ground sample distance, read tile by tile."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine as Rasterio
from rasterio.features import geometry_mask

from ..protocol.geometry import Window
from ..protocol.sentences import Sentence
from .scene import Pixels, Scene


@dataclass(frozen=True)
class AnalysisGrid:
    """A scene seen at `scale` source pixels per analysis pixel (1.0 = as stored, 2.0 = half the detail)."""

    scene: Scene
    scale: float

    @classmethod
    def of(cls, scene: Scene, finest_gsd_m: float, wanted_gsd_m: float | None) -> AnalysisGrid:
        """The grid at the gsd asked for, else at the source's own, but no finer than `finest_gsd_m`; as stored
        without a CRS.

        Pixels are never invented: a grid finer than the source's is not made.
        """
        if scene.gsd_m is None:
            return cls(scene, 1.0)
        return cls(scene, max(1.0, (wanted_gsd_m or finest_gsd_m) / scene.gsd_m))

    @property
    def size_hw(self) -> tuple[int, int]:
        """Height and width in analysis pixels, at least one each."""
        return max(1, round(self.scene.height_px / self.scale)), max(1, round(self.scene.width_px / self.scale))

    @property
    def gsd_m(self) -> float | None:
        """Ground size of an analysis pixel in metres."""
        return None if self.scene.gsd_m is None else self.scene.gsd_m * self.scale

    @property
    def words(self) -> Sentence:
        """How fine the grid is, for the user."""
        if self.gsd_m is None:
            return Sentence("as stored")
        return Sentence("at {size:.2g} m a pixel", size=float(self.gsd_m))

    @property
    def scale_xy(self) -> tuple[float, float]:
        """Exact source pixels per analysis pixel: the size is rounded to whole pixels, so this may differ a little
        from `scale`.
        """
        height, width = self.size_hw
        return self.scene.width_px / width, self.scene.height_px / height

    def inside(self, window: Window) -> np.ndarray:
        """Which analysis pixels of a window lie in the area asked about, (height, width) bool."""
        area = self.scene.area_shape_px
        if area is None:
            return np.ones((window.height, window.width), bool)
        sx, sy = self.scale_xy
        shape = shapely.affinity.affine_transform(area, [1 / sx, 0, 0, 1 / sy, -window.col_off, -window.row_off])
        return geometry_mask([shape], (window.height, window.width), Rasterio.identity(), invert=True, all_touched=True)

    def read(self, window: Window, padded_hw: tuple[int, int]) -> Pixels:
        """Pixels of a window of analysis pixels, padded at its right and bottom to `padded_hw` with invalid ones."""
        sx, sy = self.scale_xy
        left, top = round(window.col_off * sx), round(window.row_off * sy)
        right, bottom = round((window.col_off + window.width) * sx), round((window.row_off + window.height) * sy)
        source = Window(left, top, max(right - left, 1), max(bottom - top, 1))
        pixels = self.scene.read(source, (window.height, window.width))
        rgb, valid = np.zeros((*padded_hw, 3), np.uint8), np.zeros(padded_hw, bool)
        rgb[: window.height, : window.width], valid[: window.height, : window.width] = pixels
        return Pixels(rgb, valid)

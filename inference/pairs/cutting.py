"""A piece of a scene as a scene of its own, and as a picture in a file."""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from ..protocol.geometry import Window
from ..raster.scene import Scene
from .chips import Chip
from .ground import Plane

#: so much of a picture must be seen
LEAST_VALID_SHARE = 0.8
SUFFIX, JPEG_QUALITY = ".jpg", 92


def scene_of(chip: Chip, plane: Plane) -> Scene:
    """The piece as a scene: whoever looks at scenes sees it alone."""
    scene, window = plane.scene, plane.window(chip.square)
    transform = scene.transform.shifted(window.col_off, window.row_off)
    in_raster = replace(window, col_off=scene.window.col_off + window.col_off,
                        row_off=scene.window.row_off + window.row_off)
    return replace(scene, window=in_raster, transform=transform, area_px=None, area_shape_px=None)


def picture_of(piece: Scene, side_px: int) -> np.ndarray | None:
    """(side, side, 3) uint8, or None where too little of the piece has pixels. Raises RasterUnreadable."""
    whole = Window(0, 0, piece.width_px, piece.height_px)
    pixels = piece.read(whole, (side_px, side_px))
    return pixels.rgb if pixels.valid.mean() >= LEAST_VALID_SHARE else None


def write_picture(rgb_hwc: np.ndarray, path: Path) -> None:
    """Write a picture as JPEG."""
    height, width = rgb_hwc.shape[:2]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver="JPEG", width=width, height=height, count=3, dtype="uint8",
                           quality=JPEG_QUALITY) as file:
            file.write(np.moveaxis(rgb_hwc, -1, 0))

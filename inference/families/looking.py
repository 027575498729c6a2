"""What a pack looks at when it is asked about a whole window: the window, and its four corners seen a little nearer.

Vectors of several crops, averaged, name a picture more surely than one (Krizhevsky et al. 2012, §4.1, five crops). A
corner holds 85 % of each side, as the crops of the training do (70–100 %).
"""

from __future__ import annotations

import numpy as np

from ..encoders.pyramid import padded_size
from ..protocol.geometry import Window
from ..raster.scene import Scene

CORNER = 0.85
#: beyond about 3 : 1 the picture is squeezed rather than starved of rows
MOST_STRETCHED = 1.7


def picture_hw(scene: Scene, side_px: int) -> tuple[int, int]:
    """Height and width for a picture of the window with about as many pixels as a square of this side."""
    stretch = (scene.height_px / scene.width_px) ** 0.5
    stretch = min(max(stretch, 1 / MOST_STRETCHED), MOST_STRETCHED)
    return padded_size(round(side_px * stretch) - 16, round(side_px / stretch) - 16)


def whole(scene: Scene, out_hw: tuple[int, int]) -> np.ndarray:
    """The window as a picture (1, H, W, 3) uint8."""
    return scene.read(Window(0, 0, scene.width_px, scene.height_px), out_hw).rgb[None]


def whole_and_corners(scene: Scene, out_hw: tuple[int, int]) -> np.ndarray:
    """The window and its corners, clockwise from the upper left, as pictures (5, H, W, 3) uint8; it is read twice."""
    return np.concatenate([whole(scene, out_hw), corners(scene, out_hw)])


def corners(scene: Scene, out_hw: tuple[int, int]) -> np.ndarray:
    """The corners of the window, clockwise from the upper left, as pictures (4, H, W, 3) uint8."""
    height, width = out_hw
    nearer = whole(scene, (round(height / CORNER), round(width / CORNER)))
    return np.concatenate([nearer[:, rows, columns] for rows, columns in _corners(height, width)])


def _corners(height: int, width: int) -> list[tuple[slice, slice]]:
    top, left, bottom, right = slice(height), slice(width), slice(-height, None), slice(-width, None)
    return [(top, left), (top, right), (bottom, right), (bottom, left)]

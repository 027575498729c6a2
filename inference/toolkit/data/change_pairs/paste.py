"""How a cut-out gets into a picture: turned to its sun, as bright as things there, with a shadow and soft edges."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from ....protocol.geometry import Ring
from .cutouts import Cutout
from .pair import coverage
from .sun import Sun, moved

#: how far an edge runs out, in pixels (standard deviation), of things and of shadows
SOFT_PX, SOFT_SHADOW_PX = 0.45, 0.7
#: how much of the way to the ground's brightness a cut-out goes, and how far at most
TONE, GAINS = {"building": 0.75, "tree": 0.9}, (0.5, 1.8)
#: what a shadow leaves of red, green and blue beside its shade
SKY = np.array([0.94, 1.0, 1.1], np.float32)
#: room around a stamp
EDGE_PX = 2


@dataclass(frozen=True)
class Stamp:
    """A thing ready to be put down: (h, w, 3) float32 0–255, its coverage (h, w) 0–1, its outline in these pixels, and
    its height in pixels of the picture.
    """

    label: str
    rgb_hwc: np.ndarray
    alpha: np.ndarray
    ring: Ring
    height_px: float

    @property
    def size_wh(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.alpha.shape[1], self.alpha.shape[0]


@dataclass(frozen=True)
class Put:
    """A stamp with its upper left corner."""

    stamp: Stamp
    at_xy: tuple[int, int]

    @property
    def box(self) -> tuple[int, int, int, int]:
        """x0, y0, x1, y1 in whole pixels of the picture."""
        (x, y), (width, height) = self.at_xy, self.stamp.size_wh
        return x, y, x + width, y + height

    @property
    def ring(self) -> Ring:
        """The outline in pixels of the picture."""
        return [(round(x + self.at_xy[0], 2), round(y + self.at_xy[1], 2)) for x, y in self.stamp.ring]


def stamp(cutout: Cutout, gsd_m: float, turn_rad: float, bright: np.ndarray, height_m: float) -> Stamp:
    """A cut-out at another gsd, turned, in the light of another picture."""
    scale = cutout.gsd_m / gsd_m
    size = [max(1, round(side * scale)) for side in cutout.rgb_hwc.shape[1::-1]]
    pixels = Image.fromarray(cutout.rgb_hwc).resize(size, Image.Resampling.LANCZOS)
    cos, sin = math.cos(turn_rad), math.sin(turn_rad)
    turn = np.array([[cos, -sin], [sin, cos]])
    points = np.asarray(cutout.ring) * (np.asarray(size) / cutout.rgb_hwc.shape[1::-1])
    turned = points @ turn.T
    shift = EDGE_PX - np.floor(turned.min(0))
    width, height = (np.ceil(turned.max(0)) + shift + EDGE_PX).astype(int).tolist()
    # PIL asks where each pixel of the result comes from.
    a, b, c, d = turn.T.ravel()
    from_x, from_y = -turn.T @ shift
    rgb = pixels.transform(
        (width, height), Image.Transform.AFFINE, (a, b, from_x, c, d, from_y), resample=Image.Resampling.BICUBIC
    )
    ring = [(float(x), float(y)) for x, y in turned + shift]
    alpha = Image.fromarray((coverage(ring, (width, height)) * 255).astype(np.uint8))
    soft = np.asarray(alpha.filter(ImageFilter.GaussianBlur(SOFT_PX)), np.float32) / 255
    gain = np.clip((bright / cutout.bright) ** TONE[cutout.label], *GAINS)
    return Stamp(cutout.label, np.asarray(rgb, np.float32) * gain, soft, ring, height_m / gsd_m)


def painted(rgb_hwc: np.ndarray, puts: Sequence[Put], sun: Sun, elevation_rad: float) -> np.ndarray:
    """The picture with all things on it, shadows first: (H, W, 3) uint8."""
    picture = rgb_hwc.astype(np.float32)
    shade = shadows(picture.shape[:2], puts, sun, elevation_rad)[..., None]
    picture *= 1 - shade * (1 - sun.shade * SKY)
    for put in puts:
        x0, y0, x1, y1 = put.box
        alpha = put.stamp.alpha[..., None]
        picture[y0:y1, x0:x1] += alpha * (put.stamp.rgb_hwc - picture[y0:y1, x0:x1])
    return (picture.clip(0, 255) + 0.5).astype(np.uint8)


def shadows(hw: tuple[int, int], puts: Sequence[Put], sun: Sun, elevation_rad: float) -> np.ndarray:
    """How far each pixel lies in the shadow of a thing, (H, W) float32 0–1."""
    total = np.zeros(hw, np.float32)
    for put in puts:
        alone = np.zeros(hw, np.float32)
        x0, y0, x1, y1 = put.box
        alone[y0:y1, x0:x1] = put.stamp.alpha
        reach = put.stamp.height_px / math.tan(elevation_rad)
        for step in np.arange(1.0, max(reach, 1.0) + 1e-6, 1.0):
            dx, dy = sun.towards(float(step))
            np.maximum(total, moved(alone, round(dx), round(dy)), out=total)
    soft = Image.fromarray((total * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(SOFT_SHADOW_PX))
    return np.asarray(soft, np.float32) / 255

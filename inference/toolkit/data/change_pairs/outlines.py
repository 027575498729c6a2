"""Whether an outline fits what is seen in a picture, and where: roofs and crowns that are worth cutting out."""

from __future__ import annotations

import math

import numpy as np

from ....protocol.geometry import Ring
from ..objects import Thing
from .pair import coverage

#: room around an outline, so that moving and turning it finds no edge
MARGIN_PX = 6
#: sides of things worth cutting out, in metres
BUILDING_M, TREE_M = (5.0, 50.0), (3.0, 12.0)
#: An outline fits when colours differ by so much (of 255), across so much of it; it is moved by up to so many pixels.
EDGE_STEP, EDGE_SHARE, EDGE_REACH_PX, MOST_MOVED_PX, MOST_SAMPLES = 18.0, 0.8, 2.0, 5, 60
_REACH = np.arange(-MOST_MOVED_PX, MOST_MOVED_PX + 1)
_MOVES = np.stack(np.meshgrid(_REACH, _REACH), -1).reshape(-1, 2)
#: A roof that is much darker than its middle brightness on more than this share lies in somebody's shadow; one whose
#: quartiles lie further apart is a facade, or several roofs.
DARKEST, MOST_SHADED, MOST_UNEVEN = 70.0, 0.1, 0.35
#: how green a roof may be, how green and how long for its width a crown is
ROOF_GREEN, LEAF_GREEN, LONGEST = 0.04, 0.07, 1.45


def ring_of(thing: Thing, rng: np.random.Generator) -> Ring:
    """A thing's outline; a crown known by its box only gets a ragged round one."""
    if thing.outlines:
        flat = thing.outlines[0]
        return list(zip(flat[::2], flat[1::2]))
    x0, y0, x1, y1 = thing.box_xyxy
    angles = np.linspace(0, 2 * math.pi, 25)[:-1]
    waves = sum(rng.normal(0, 0.05) * np.sin(k * angles + rng.uniform(0, 6.3)) for k in (2, 3, 5, 7))
    away = 0.46 * (1 + waves + rng.normal(0, 0.03, len(angles)))
    xs, ys = (x0 + x1) / 2 + (x1 - x0) * away * np.cos(angles), (y0 + y1) / 2 + (y1 - y0) * away * np.sin(angles)
    return list(zip(xs.tolist(), ys.tolist()))


def roof(rgb_hwc: np.ndarray, ring: Ring, gsd_m: float) -> Ring | None:
    """An outline moved to where it parts an even, sunlit roof from something that looks different, or None.

    Outlines were drawn at the walls' feet or in another picture, so roofs lie a few pixels beside them.
    """
    if not _is_whole(rgb_hwc, ring, BUILDING_M, gsd_m):
        return None
    share, (dx, dy) = _best_move(rgb_hwc, np.asarray(ring, np.float32))
    there = [(x + dx, y + dy) for x, y in ring]
    fits = share >= EDGE_SHARE and _is_even(rgb_hwc, there) and _greenness(rgb_hwc, there) < ROOF_GREEN
    return there if fits else None


def crown(rgb_hwc: np.ndarray, ring: Ring, gsd_m: float) -> Ring | None:
    """The outline of a crown that is green and about as long as wide, or None."""
    width, height = np.ptp(np.asarray(ring), axis=0)
    fits = max(width, height) <= LONGEST * min(width, height) and _is_whole(rgb_hwc, ring, TREE_M, gsd_m)
    return ring if fits and _greenness(rgb_hwc, ring) >= LEAF_GREEN else None


def _is_whole(rgb_hwc: np.ndarray, ring: Ring, sides_m: tuple[float, float], gsd_m: float) -> bool:
    points, size = np.asarray(ring), rgb_hwc.shape[1::-1]
    low, high = points.min(0), points.max(0)
    sides = (high - low) * gsd_m
    inside = low.min() >= MARGIN_PX and (high <= np.asarray(size) - MARGIN_PX).all()
    return bool(inside and sides.min() >= sides_m[0] and sides.max() <= sides_m[1])


def _is_even(rgb_hwc: np.ndarray, ring: Ring) -> bool:
    light = inside(rgb_hwc, ring).mean(1)
    low, middle, high = np.percentile(light, (25, 50, 75))
    shaded = (light < 0.6 * middle).mean() > MOST_SHADED
    return bool(middle > DARKEST and not shaded and high - low <= MOST_UNEVEN * middle)


def _greenness(rgb_hwc: np.ndarray, ring: Ring) -> float:
    red, green, blue = inside(rgb_hwc, ring).mean(0)
    return float((2 * green - red - blue) / (red + green + blue))


def inside(rgb_hwc: np.ndarray, ring: Ring) -> np.ndarray:
    """(N, 3) float32 of the pixels inside an outline."""
    height, width = rgb_hwc.shape[:2]
    left, top, right, bottom = box_around(ring, 0, (width, height))
    local = [(x - left, y - top) for x, y in ring]
    window = rgb_hwc[top:bottom, left:right]
    return window[coverage(local, (right - left, bottom - top)) > 0.5].astype(np.float32).reshape(-1, 3)


def _best_move(rgb: np.ndarray, points: np.ndarray) -> tuple[float, tuple[int, int]]:
    """The share of an outline's length across which the colour steps, where it is highest, and the way there."""
    middles, normals = _along(points)
    every = max(1, len(middles) // MOST_SAMPLES)
    middles, normals = middles[None, ::every] + _MOVES[:, None], normals[::every]  # (moves, N, 2), (N, 2)
    one, other = (_at(rgb, middles + side * normals).astype(np.int16) for side in (1, -1))
    steps = np.abs(one - other).mean(2)
    shares = (steps >= EDGE_STEP).mean(1)
    # Of equal shares the one with the higher steps.
    best = int(np.argmax(shares + 1e-3 * steps.mean(1) / EDGE_STEP))
    return float(shares[best]), (int(_MOVES[best, 0]), int(_MOVES[best, 1]))


def _along(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A point for each pixel of an outline's length, and the way out or in there, (N, 2) each."""
    ways = np.roll(points, -1, axis=0) - points
    lengths = np.hypot(*ways.T)
    counts = np.maximum(lengths.round().astype(int), 1)
    at = np.repeat(np.arange(len(points)), counts)
    share = (np.arange(len(at)) - np.repeat(np.cumsum(counts) - counts, counts) + 0.5) / counts[at]
    normals = ways[:, ::-1] * (1, -1) / np.maximum(lengths, 1e-6)[:, None]
    return points[at] + share[:, None] * ways[at], normals[at] * EDGE_REACH_PX


def _at(rgb: np.ndarray, points: np.ndarray) -> np.ndarray:
    """The pixels at points (…, 2), x and y; beyond an edge the edge's."""
    cols, rows = np.moveaxis(points.astype(int), -1, 0)
    return rgb[rows.clip(0, len(rgb) - 1), cols.clip(0, rgb.shape[1] - 1)]


def box_around(ring: Ring, margin_px: int, size_wh: tuple[int, int]) -> tuple[int, int, int, int]:
    """Whole pixels (x0, y0, x1, y1) around an outline, cut at the picture's edges."""
    xs, ys = zip(*ring)
    (left, right), (top, bottom) = (
        (max(math.floor(min(v)) - margin_px, 0), min(math.ceil(max(v)) + margin_px, size))
        for v, size in zip((xs, ys), size_wh)
    )
    return left, top, right, bottom

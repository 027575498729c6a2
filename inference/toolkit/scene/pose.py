"""Where a thing stands, and the outlines things are made of. Ground metres, x right, y down, as in the picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Pose:
    """A place and a heading: 0 looks along x, angles turn from x towards y (clockwise in the picture)."""

    x: float
    y: float
    heading_rad: float = 0.0

    @property
    def xy(self) -> tuple[float, float]:
        """The place alone."""
        return self.x, self.y

    def place(self, points: np.ndarray) -> np.ndarray:
        """(N, 2) points of the thing's own frame (forward, right) as ground metres."""
        cos, sin = math.cos(self.heading_rad), math.sin(self.heading_rad)
        points = np.asarray(points, np.float64)
        return points @ np.array([[cos, sin], [-sin, cos]]) + (self.x, self.y)

    def moved(self, forward_m: float, right_m: float = 0.0, turn_rad: float = 0.0) -> Pose:
        """A pose relative to this one."""
        x, y = self.place(np.array([[forward_m, right_m]]))[0]
        return Pose(float(x), float(y), self.heading_rad + turn_rad)

    def direction(self, forward: float, right: float) -> tuple[float, float]:
        """A vector of the thing's frame, turned to the ground; slopes turn the same way."""
        cos, sin = math.cos(self.heading_rad), math.sin(self.heading_rad)
        return forward * cos - right * sin, forward * sin + right * cos


def rectangle(length_m: float, width_m: float, forward_m: float = 0.0, right_m: float = 0.0) -> np.ndarray:
    """(4, 2) corners of a rectangle around a point of the thing's frame."""
    a, b = length_m / 2, width_m / 2
    return np.array([(-a, -b), (a, -b), (a, b), (-a, b)]) + (forward_m, right_m)


def ellipse(radius_m: float, other_radius_m: float | None = None, points: int = 28) -> np.ndarray:
    """(points, 2) outline around the origin; a circle when one radius is given."""
    angle = np.linspace(0, 2 * math.pi, points, endpoint=False)
    return np.stack([np.cos(angle) * radius_m, np.sin(angle) * (other_radius_m or radius_m)], 1)


def stadium(length_m: float, radius_m: float, points: int = 24) -> np.ndarray:
    """Outline of two half circles joined by straights of `length_m`, long axis forward."""
    angle = np.linspace(-math.pi / 2, math.pi / 2, points)
    cap = np.stack([np.cos(angle) * radius_m + length_m / 2, np.sin(angle) * radius_m], 1)
    return np.concatenate([cap, -cap])


def ribbon(line: np.ndarray, width_m: float) -> np.ndarray:
    """(2N, 2) outline of a line (N, 2) drawn with a flat pen."""
    line = np.asarray(line, np.float64)
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], 1) * (width_m / 2)
    return np.concatenate([line + normal, (line - normal)[::-1]])


def beside(line: np.ndarray, right_m: float) -> np.ndarray:
    """The line (N, 2) moved sideways, to the right of its direction in the picture."""
    line = np.asarray(line, np.float64)
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    return line + np.stack([-tangent[:, 1], tangent[:, 0]], 1) * right_m

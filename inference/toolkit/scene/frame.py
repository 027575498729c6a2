"""The street frame: a turned, gently bent grid (u, v) in metres that streets, plots and fields follow."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .pose import Pose


@dataclass(frozen=True)
class Cell:
    """A rectangle of the street frame given over to one kind of place."""

    zone: str
    u0: float
    v0: float
    u1: float
    v1: float

    @property
    def size_uv(self) -> tuple[float, float]:
        """Its sides in metres."""
        return self.u1 - self.u0, self.v1 - self.v0

    @property
    def centre_uv(self) -> tuple[float, float]:
        """Its middle."""
        return (self.u0 + self.u1) / 2, (self.v0 + self.v1) / 2

    def shrunk(self, margin_m: float) -> Cell:
        """The same cell with a margin taken off each side."""
        return Cell(self.zone, self.u0 + margin_m, self.v0 + margin_m, self.u1 - margin_m, self.v1 - margin_m)


@dataclass(frozen=True)
class StreetFrame:
    """Maps (u, v), origin at the scene's centre, to ground metres of the picture."""

    centre_m: float
    turn_rad: float
    bend_m: float
    wave_m: float
    phase: float

    def ground(self, points_uv: np.ndarray) -> np.ndarray:
        """(N, 2) street frame → (N, 2) ground metres x, y."""
        u, v = np.asarray(points_uv, np.float64).T
        bent_u = u + self.bend_m * np.sin(v / self.wave_m * 2 * math.pi + self.phase)
        bent_v = v + self.bend_m * np.sin(u / self.wave_m * 2 * math.pi + 2 * self.phase)
        cos, sin = math.cos(self.turn_rad), math.sin(self.turn_rad)
        return np.stack([bent_u * cos - bent_v * sin, bent_u * sin + bent_v * cos], 1) + self.centre_m

    def pose(self, u: float, v: float, turn_rad: float = 0.0) -> Pose:
        """A pose at (u, v) that looks along u, turned by `turn_rad`."""
        (x0, y0), (x1, y1) = self._point(u, v), self._point(u + 1.0, v)
        return Pose(x0, y0, math.atan2(y1 - y0, x1 - x0) + turn_rad)

    def _point(self, u: float, v: float) -> tuple[float, float]:
        """`ground` of one point, without arrays: it is asked for every tree."""
        bent_u = u + self.bend_m * math.sin(v / self.wave_m * 2 * math.pi + self.phase)
        bent_v = v + self.bend_m * math.sin(u / self.wave_m * 2 * math.pi + 2 * self.phase)
        cos, sin = math.cos(self.turn_rad), math.sin(self.turn_rad)
        return bent_u * cos - bent_v * sin + self.centre_m, bent_u * sin + bent_v * cos + self.centre_m

    def line(self, start_uv: tuple[float, float], end_uv: tuple[float, float], step_m: float = 8.0) -> np.ndarray:
        """A straight line of the street frame as a bent ground line (N, 2)."""
        start, end = np.array(start_uv, np.float64), np.array(end_uv, np.float64)
        count = max(int(np.linalg.norm(end - start) / step_m), 1) + 1
        return self.ground(start + np.linspace(0, 1, count)[:, None] * (end - start))

    def outline(self, cell: Cell) -> np.ndarray:
        """The cell as a bent ground polygon."""
        corners = [(cell.u0, cell.v0), (cell.u1, cell.v0), (cell.u1, cell.v1), (cell.u0, cell.v1)]
        return np.concatenate([self.line(a, b)[:-1] for a, b in zip(corners, corners[1:] + corners[:1])])

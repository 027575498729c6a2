"""Where findings lie in a window, in words' terms: how far to the right, down, east, north, and how large."""

from __future__ import annotations

from typing import NamedTuple

from ..protocol.events import Finding
from ..protocol.geometry import Affine, Ring, Window, ring_of_window

ROWS, COLUMNS = ("top", "", "bottom"), ("left", "", "right")


class Placed(NamedTuple):
    """A finding, where its middle is (0–1 of the window to the right, down, east and north), its size in px²."""

    finding: Finding
    right: float
    down: float
    east: float
    north: float
    area_px2: float

    @property
    def off_centre(self) -> float:
        """0 in the middle of the window, 1 at its edge."""
        return 2 * max(abs(self.right - 0.5), abs(self.down - 0.5))


def placed(finding: Finding, width_px: int, height_px: int, transform: Affine) -> Placed:
    """A finding of a window of this size; `transform` leads from window pixels to the map, x east and y north."""
    x0, y0, x1, y1 = finding.box_xyxy
    middle = (x0 + x1) / 2, (y0 + y1) / 2
    easts, norths = zip(*ring_of_window(Window(0, 0, width_px, height_px), transform))
    x, y = transform.to_map(middle)
    return Placed(
        finding,
        right=middle[0] / width_px,
        down=middle[1] / height_px,
        east=(x - min(easts)) / (max(easts) - min(easts)),
        north=(y - min(norths)) / (max(norths) - min(norths)),
        area_px2=sum(_area(polygon[0]) - sum(map(_area, polygon[1:])) for polygon in finding.polygons),
    )


def whereabouts(finding: Finding, width_px: int, height_px: int) -> str:
    """In which ninth of a window of this size the middle of a finding lies: “at the top left”, “in the centre”."""
    x0, y0, x1, y1 = finding.box_xyxy
    right, down = (x0 + x1) / 2 / width_px, (y0 + y1) / 2 / height_px
    row, column = ROWS[_third(down)], COLUMNS[_third(right)]
    if row and column:
        return f"at the {row} {column}"
    return f"at the {row}" if row else f"on the {column}" if column else "in the centre"


def _third(share: float) -> int:
    return min(max(int(3 * share), 0), 2)


def gap(one: Placed, other: Placed) -> float:
    """Pixels between the boxes of two things; where they meet, minus their shared width or height, the smaller."""
    a, b = one.finding.box_xyxy, other.finding.box_xyxy
    across, along = max(a[0], b[0]) - min(a[2], b[2]), max(a[1], b[1]) - min(a[3], b[3])
    if across > 0 and along > 0:
        return float((across**2 + along**2) ** 0.5)
    return max(across, along)


def _area(ring: Ring) -> float:
    """Area of a closed ring (shoelace)."""
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:]))) / 2

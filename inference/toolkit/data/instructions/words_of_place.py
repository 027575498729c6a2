"""Where a box lies and how two boxes lie to each other, in plain words."""

from __future__ import annotations

from .turn import Box

_THIRDS = (
    ("in the upper left", "at the top", "in the upper right"),
    ("on the left", "in the centre", "on the right"),
    ("in the lower left", "at the bottom", "in the lower right"),
)
#: a side that is this much longer than the other decides alone: “above”, not “above and to the left of”
_CLEARLY = 2.5


def where(xyxy: Box, size_wh: tuple[int, int]) -> str:
    """The ninth of the picture that the middle of a box lies in, such as `in the upper left`."""
    column, row = (
        min(2, max(0, int(3 * middle / side))) for middle, side in zip(_middle(xyxy), size_wh)
    )
    return _THIRDS[row][column]


def direction(xyxy: Box, other: Box) -> str:
    """How the first box lies to the other, such as `to the left of` or `above and to the right of`."""
    (x, y), (other_x, other_y) = _middle(xyxy), _middle(other)
    across, down = x - other_x, y - other_y
    sideways = "to the left of" if across < 0 else "to the right of"
    upright = "above" if down < 0 else "below"
    if abs(across) > _CLEARLY * abs(down):
        return sideways
    return upright if abs(down) > _CLEARLY * abs(across) else f"{upright} and {sideways}"


def _middle(xyxy: Box) -> tuple[float, float]:
    x0, y0, x1, y1 = xyxy
    return (x0 + x1) / 2, (y0 + y1) / 2

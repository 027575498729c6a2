"""How a raster is cut into chips: pure arithmetic."""

from __future__ import annotations

from collections.abc import Sequence

from ...protocol.geometry import Window

#: ground sizes of a pixel that chips are cut at unless others are wanted: single buildings and ships, and whole places
USUAL_GSDS_M = (0.5, 2.0)
#: a side that is longer than a chip's by no more than this becomes one chip, not two of which most is the same
LONGER = 1.25


def scales(gsd_m: float | None, wanted_m: Sequence[float]) -> list[float]:
    """Stored pixels for each pixel of a chip, the finest first and never below 1; [1.0] without a ground size."""
    if gsd_m is None:
        return [1.0]
    return sorted({max(1.0, wanted / gsd_m) for wanted in wanted_m or USUAL_GSDS_M})


def chip_windows(width: int, height: int, side_px: int, overlap: float) -> list[Window]:
    """Windows of a raster of width × height pixels, row by row, that cover it: squares of a side, or less where the
    raster is smaller. Neighbours share at least `overlap` (0 … below 1) of their side, evenly.
    """
    columns, rows = _spans(width, side_px, overlap), _spans(height, side_px, overlap)
    return [Window(left, top, wide, tall) for top, tall in rows for left, wide in columns]


def _spans(length: int, side_px: int, overlap: float) -> list[tuple[int, int]]:
    """(start, size) along one axis."""
    if length <= side_px * LONGER:
        return [(0, length)]
    step = max(side_px * (1 - overlap), 1.0)
    gaps = -(-(length - side_px) // step)
    return [(round((length - side_px) * number / gaps), side_px) for number in range(int(gaps) + 1)]

"""Tiles of a window: pure arithmetic."""

from __future__ import annotations

from typing import NamedTuple

from ..protocol.geometry import Window


class Tile(NamedTuple):
    """`window` is what the model sees; `core` is the part that it alone answers for. Both in pixels of the whole."""

    window: Window
    core: Window

    @property
    def core_slices(self) -> tuple[slice, slice]:
        """Rows and columns of the core within the window."""
        top, left = self.core.row_off - self.window.row_off, self.core.col_off - self.window.col_off
        return slice(top, top + self.core.height), slice(left, left + self.core.width)


def tiles(height: int, width: int, tile_px: int, overlap_px: int) -> list[Tile]:
    """Tiles that cover height × width pixels exactly, row by row; their cores are a partition of the area.

    No tile is larger than `tile_px` or leaves the area; neighbours share at least `overlap_px` pixels, and cores part
    in the middle of what is shared. An area smaller than a tile gives one tile of its own size.
    Raises ValueError unless 0 ≤ overlap_px < tile_px.
    """
    if not 0 <= overlap_px < tile_px:
        raise ValueError(f"an overlap of {overlap_px} px does not fit tiles of {tile_px} px")
    rows, cols = (_spans(length, tile_px, overlap_px) for length in (height, width))
    return [
        Tile(
            Window(left, top, right - left, bottom - top),
            Window(core_left, core_top, core_right - core_left, core_bottom - core_top),
        )
        for top, bottom, core_top, core_bottom in rows
        for left, right, core_left, core_right in cols
    ]


def _spans(length: int, tile_px: int, overlap_px: int) -> list[tuple[int, int, int, int]]:
    """(start, stop, core start, core stop) along one axis, the starts evenly spread."""
    size = min(tile_px, length)
    gaps = -(-(length - size) // (tile_px - overlap_px))
    starts = [(length - size) * i // gaps for i in range(gaps + 1)] if gaps else [0]
    seams = [(left + size + right) // 2 for left, right in zip(starts, starts[1:])]
    return [
        (start, start + size, core_start, core_stop)
        for start, core_start, core_stop in zip(starts, [0, *seams], [*seams, length])
    ]

"""COCO's run lengths of masks, in plain Python: nothing that a broken file says can reach memory it should not.

Runs go down the columns, start with the run of zeros, and are written as text with each number as its difference to the
one before the last, in groups of five bits (pycocotools writes and reads the same).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np


def from_mask(mask_hw: np.ndarray) -> str:
    """The compressed runs of a (H, W) bool mask."""
    flat = np.asarray(mask_hw, bool).ravel(order="F")
    edges = np.flatnonzero(np.diff(flat, prepend=False)).tolist()
    bounds = [0, *edges, flat.size]
    return from_counts([after - before for before, after in zip(bounds, bounds[1:])])


def to_mask(runs: str, height: int, width: int) -> np.ndarray:
    """The (height, width) bool mask of compressed runs; raises ValueError when they do not fill it exactly."""
    return counts_to_mask(to_counts(runs), height, width)


def counts_to_mask(counts: Sequence[int], height: int, width: int) -> np.ndarray:
    """The (height, width) bool mask of plain runs; raises ValueError when they do not fill it exactly."""
    if any(count < 0 for count in counts) or sum(counts) != height * width:
        raise ValueError(f"the run lengths do not fill a mask of {width} × {height} pixels")
    values = np.arange(len(counts)) % 2 == 1
    return np.repeat(values, counts).reshape((height, width), order="F")


def from_counts(counts: Sequence[int]) -> str:
    """Plain runs as compressed text."""
    return "".join(
        chr(48 + group)
        for index, count in enumerate(counts)
        for group in _groups(count - counts[index - 2] if index > 2 else count)
    )


def to_counts(runs: str) -> list[int]:
    """Compressed text as plain runs; raises ValueError when it is cut short or has other characters."""
    counts: list[int] = []
    value, shift = 0, 0
    for character in runs:
        group = ord(character) - 48
        if not 0 <= group < 64:
            raise ValueError(f"run lengths do not have the character {character!r}")
        value |= (group & 0x1F) << shift
        shift += 5
        if not group & 0x20:
            value -= (group & 0x10) << (shift - 4)   # the highest bit of the last group is the sign
            counts.append(value + counts[-2] if len(counts) > 2 else value)
            value, shift = 0, 0
    if shift:
        raise ValueError("the run lengths end in the middle of a number")
    return counts


def _groups(value: int) -> Iterator[int]:
    more = True
    while more:
        group = value & 0x1F
        value >>= 5
        more = value != (-1 if group & 0x10 else 0)
        yield group | 0x20 if more else group

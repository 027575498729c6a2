"""What a finished encoder sees of pairs of dates, kept on disk in half precision, round by round: while one process
makes pairs and looks at them, another learns from those that are there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from ..data.crops import MASK_STRIDE_PX
from .change_exchange import BESIDE_CHANGE, STRONGEST, Example, example, unlike
from .change_pieces import Pieces
from .change_store import read_pair

#: what is kept of each date
SEEN = ("p16", "p8", "p4", "land")
PAIRS_A_ROUND = 96
#: how often a pair of the stored ones is looked at instead of one put together anew
STORED_SHARE = 0.45

#: pixels (N, H, W, 3) uint8 → what the encoder sees of them, maps by name
Look = Callable[[np.ndarray], dict[str, np.ndarray]]


class Round(NamedTuple):
    """N pairs: `before` and `after` maps by name, (N, C, h, w) float16; `changed`, the share of each cell that changed,
    and `known`, the share that is known, (N, h/4, w/4) float32.
    """

    before: dict[str, Tensor]
    after: dict[str, Tensor]
    changed: Tensor
    known: Tensor


def looked_at(look: Look, examples: Sequence[Example]) -> Round:
    """What the encoder sees of some pairs."""
    dates: list[dict[str, list[np.ndarray]]] = [{name: [] for name in SEEN} for _ in range(2)]
    for each in examples:
        seen = look(np.stack([each.before, each.after]))
        for row, date in enumerate(dates):
            for name in SEEN:
                date[name].append(seen[name][row].astype(np.float16))
    before, after = ({name: torch.from_numpy(np.stack(maps)) for name, maps in date.items()} for date in dates)
    changed, known = (
        torch.from_numpy(np.stack([shares(getattr(each, name)) for each in examples])) for name in ("changed", "known")
    )
    return Round(before, after, changed, known)


def shares(mask_HW: np.ndarray) -> np.ndarray:
    """The share of each 4 × 4 cell that a mask covers, (H/4, W/4) float32."""
    rows, columns = (side // MASK_STRIDE_PX for side in mask_HW.shape)
    cells = mask_HW.reshape(rows, MASK_STRIDE_PX, columns, MASK_STRIDE_PX)
    return cells.mean((1, 3)).astype(np.float32)


def examples(pieces: Pieces, stored: Sequence[Path], rng: np.random.Generator) -> Iterator[Example]:
    """Pairs without end: put together anew, or stored ones, turned and mirrored, in another light."""
    while True:
        if stored and rng.random() < STORED_SHARE:
            yield _again(stored[int(rng.integers(len(stored)))], rng)
        else:
            yield example(pieces, rng)


def _again(path: Path, rng: np.random.Generator) -> Example:
    pair = read_pair(path)
    quarter, flip = int(rng.integers(4)), rng.random() < 0.5
    turned = [np.rot90(each, quarter) for each in (pair.before, pair.after, pair.mask)]
    before, after, mask = (np.ascontiguousarray(each[:, ::-1] if flip else each) for each in turned)
    made = Example(before, after, mask, np.ones(mask.shape, bool))
    return unlike(made, BESIDE_CHANGE if mask.any() else STRONGEST, rng)


def save_round(path: Path, seen: Round) -> None:
    """Write a round; it appears when it is whole."""
    part = path.with_suffix(".part")
    torch.save(seen._asdict(), part)
    part.replace(path)


def read_round(path: Path) -> Round:
    """A round that was written."""
    return Round(**torch.load(path, map_location="cpu", weights_only=True))

"""Made pairs on disk: pixels, truth, and what is asked and answered about them. Making one takes far longer than
reading it, and the same pairs serve every training.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..data.change_pairs.mixed import MAKERS, captions_of
from ..data.change_pairs.pair import PASTED, RENDERED, UNCHANGED, ChangePair
from ..data.change_pairs.turns import conversations
from ..data.change_pairs.wordings import Wordings, learnt_wordings

#: who makes the first pair, the second, …, and so on in turn
IN_TURN = (PASTED, UNCHANGED, PASTED, PASTED, UNCHANGED, PASTED, RENDERED, PASTED)
#: whose answer is a mask and no words
MASK_TURN = "/mask"


@dataclass(frozen=True)
class StoredPair:
    """`before`, `after` (H, W, 3) uint8, `mask` (H, W) bool, `captions`, and talks: (prompt, answer) in turn."""

    before: np.ndarray
    after: np.ndarray
    mask: np.ndarray
    captions: tuple[str, ...]
    talks: tuple[tuple[tuple[str, str], ...], ...]


def make_pairs(folder: Path, split: str, numbers: Iterable[int], in_turn: Sequence[str] = IN_TURN) -> None:
    """Make the pairs of a part that are not in the folder yet."""
    folder.mkdir(parents=True, exist_ok=True)
    wordings = learnt_wordings()
    for number in numbers:
        path = _path(folder, split, number)
        if not path.exists():
            _write(path, MAKERS[in_turn[number % len(in_turn)]](split, number), wordings)


def stored_pairs(folder: Path, split: str) -> list[Path]:
    """The files of a part's pairs, in order."""
    return sorted(folder.glob(f"{split}_*.npz"))


def read_pair(path: Path) -> StoredPair:
    """A pair that `make_pairs` has written."""
    with np.load(path) as file:
        said = json.loads(str(file["said"]))
        talks = tuple(tuple((prompt, answer) for prompt, answer in talk) for talk in said["talks"])
        return StoredPair(file["before"], file["after"], file["mask"], tuple(said["captions"]), talks)


def _path(folder: Path, split: str, number: int) -> Path:
    return folder / f"{split}_{number:05d}.npz"


def _write(path: Path, pair: ChangePair, wordings: Wordings) -> None:
    captions = captions_of(pair, wordings)
    records = conversations(pair, captions, ("before", "after"))
    talks = [
        [(turn.prompt, turn.answer) for turn in record.turns]
        for record in records
        if not record.id.endswith(MASK_TURN)
    ]
    said = json.dumps({"captions": captions, "talks": talks})
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        np.savez(file, before=pair.before, after=pair.after, mask=pair.mask, said=np.array(said))
    part.replace(path)

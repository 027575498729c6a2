"""All makers together: the pair of a number, and folders full of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from ..instructions.lines import write_lines
from ..instructions.turn import Record
from .pair import PASTED, PSEUDO, RENDERED, UNCHANGED, ChangePair, dice
from .pasted import pasted
from .pseudo import pseudo
from .rendered import rendered
from .sentences import sentences
from .turns import conversations
from .unchanged import unchanged
from .wordings import Wordings, learnt_wordings

MAKERS: dict[str, Callable[[str, int], ChangePair]] = {
    PASTED: pasted,
    UNCHANGED: unchanged,
    RENDERED: rendered,
    PSEUDO: pseudo,
}
#: how often each maker is asked
SHARES = {PASTED: 0.45, UNCHANGED: 0.3, RENDERED: 0.15, PSEUDO: 0.1}
WEBP_QUALITY = 92


def made_pair(split: str, number: int) -> ChangePair:
    """The pair of this number, by any maker."""
    names, shares = zip(*SHARES.items())
    return MAKERS[str(dice("mixed", split, number).choice(names, p=shares))](split, number)


def captions_of(pair: ChangePair, wordings: Wordings) -> list[str]:
    """Five sentences about a pair, always the same."""
    return sentences(pair, wordings, dice("sentences", pair.key, 0))


def write_pairs(pairs: Iterable[ChangePair], folder: Path) -> int:
    """Write `…_before.webp`, `…_after.webp` and `…_change.png` of each pair and all conversations as `records.jsonl`;
    returns how many records.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return write_lines(_written(pairs, folder), folder / "records.jsonl")


def _written(pairs: Iterable[ChangePair], folder: Path) -> Iterator[Record]:
    wordings = learnt_wordings()
    for pair in pairs:
        stem = pair.key.replace("/", "_")
        images = (f"{stem}_before.webp", f"{stem}_after.webp")
        for image, rgb in zip(images, (pair.before, pair.after)):
            Image.fromarray(rgb).save(folder / image, quality=WEBP_QUALITY)
        Image.fromarray(pair.mask.astype(np.uint8) * 255).save(folder / f"{stem}_change.png")
        yield from conversations(pair, captions_of(pair, wordings), images)

"""All pictures from which boxes and masks are learnt, by data set."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path

from .objects import READERS, Picture, pictures
from .plain_land import plain_land
from .rendered import rendered


def training_pictures(scenes: Path, copies: Set[tuple[str, str]]) -> dict[str, list[Picture]]:
    """The training parts of all annotated sets, patchworks of open land, and rendered scenes (kept in `scenes`), less
    those pictures that are near-duplicates of a test picture: `copies` (data set, image).
    """
    shots = {
        name: [picture for picture in pictures(name, "train") if (name, picture.key) not in copies] for name in READERS
    }
    return {**shots, "plain": list(plain_land()), "rendered": list(rendered(scenes))}

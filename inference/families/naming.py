"""What kind of scene a picture shows. The decoder proposes a name; the dual encoder overrules it where another of the
card's names fits the picture clearly better as a sentence (Radford et al. 2021, §3.1.2). Each errs where the other does
not: the decoder on names that few pictures have, the dual encoder between names that mean nearly the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # reading a question needs neither
    import numpy as np

    from ..retrieval.embedder import Embedder

_KIND = r"(kinds?|types?|sorts?|class|category)"
_PLACE = r"(scenes?|area|place|land ?scape|land ?use|region|terrain)"
_ASKED = re.compile(
    rf"^(what|which)\b.*\b(theme\b|(scene|land ?use)\b(?! of))"
    rf"|^(what|which) {_KIND} of {_PLACE}\b|^(what|which) {_PLACE} is (this|it|shown)\b"
)


def asks_for_scene(question: str) -> bool:
    """Whether a question (lower case) is about the kind of scene as a whole."""
    return bool(_ASKED.search(question))


class SceneNames:
    """The names of a card, ready to be compared with pictures."""

    def __init__(self, names: Sequence[str], embedder: Embedder) -> None:
        self._names, self._vectors_CS = tuple(names), embedder.classes(names)

    def named(self, picture_S: np.ndarray, proposed: str, margin: float) -> str:
        """The proposed name, unless another's cosine with the picture's unit vector (S,) is larger by the margin or the
        card has no such name: then the one that fits best.
        """
        cosine_C = self._vectors_CS @ picture_S
        best = int(cosine_C.argmax())
        if proposed in self._names and cosine_C[best] - cosine_C[self._names.index(proposed)] < margin:
            return proposed
        return self._names[best]


def worded(name: str, question: str) -> str:
    """A name as the question wants it: themes are named without “area” (so in all of RSIVQA's training part)."""
    return name.removesuffix(" area") if "theme" in question else name

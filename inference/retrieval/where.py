"""How well a phrase fits a window, and where things it names were found: what goes into a heat map.

A cosine alone is a poor measure of place: windows full of small things are nearer to every sentence than plain ones.
So a phrase competes with names of other kinds of place, as classes do (Radford et al. 2021, §3.1.2), softly, and the
score of a window is its share.

Letters: K rivals, S width of the shared space, R and Q rows and columns of windows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..encoders.proposals import Boxes

#: names that are nearer to the phrase than this (cosine) mean nearly the same, and do not compete with it
RIVAL_MAX = 0.5
#: how sharply shares follow cosines: far below a classifier's, for a map is to have slopes
SHARPNESS = 10.0
#: boxes fainter than this place nothing
BOX_MIN = 0.3
_ASKING = re.compile(
    r"^(?:please )?(?:(?:show|make|draw|give|create|compute)(?: me)? )?(?:(?:an?|the) )?"
    r"(?:heat ?map (?:of|for|showing|with)?(?: where)?|locali[sz]e|"
    r"where (?:does it look like|could(?: there be)?|might(?: there be)?|(?:is|are)(?: there)?))\s+",
    re.IGNORECASE,
)


def phrase_in(prompt: str) -> str:
    """What is looked for, without the words that ask for it: “where are boats in a harbor?” → “boats in a harbor”."""
    words = " ".join(prompt.split()).rstrip(" ?.!")
    return _ASKING.sub("", words + " ").strip() or words


class Fit:
    """A phrase among its rivals."""

    def __init__(self, phrase_S: np.ndarray, names_KS: np.ndarray) -> None:
        """Both are unit vectors; names too near to the phrase are left out."""
        self._rows = np.vstack([phrase_S[None], names_KS[names_KS @ phrase_S < RIVAL_MAX]])

    def scores(self, vectors_RQS: np.ndarray) -> np.ndarray:
        """The phrase's share at each window, (R, Q) float32, 0–1."""
        logits = SHARPNESS * (vectors_RQS @ self._rows.T)
        odds = np.exp(logits - logits.max(-1, keepdims=True))
        return odds[..., 0] / odds.sum(-1)

    def chance(self) -> float:
        """The share that a phrase has that fits no better than its rivals."""
        return 1.0 / len(self._rows)


class Presence:
    """Where boxes of some labels lie: the best score in each cell."""

    def __init__(self, labels: Sequence[int], size_hw: tuple[int, int], cell_px: int) -> None:
        """`labels` are numbers of the box head; without any nothing is ever present."""
        self._labels, self._cell_px = list(labels), cell_px
        self.best = np.zeros(size_hw, np.float32)

    @property
    def is_known(self) -> bool:
        """Whether any label can be found as boxes."""
        return bool(self._labels)

    def add(self, boxes: Boxes, corner_rc: tuple[int, int]) -> None:
        """Take the boxes of a tile (its pixels) whose first cell is at `corner_rc`; a tile may overlap others."""
        wanted = np.isin(boxes.labels, self._labels) & (boxes.scores >= BOX_MIN)
        middles = (boxes.xyxy[wanted, :2] + boxes.xyxy[wanted, 2:]) / 2
        cells = (middles[:, ::-1] // self._cell_px).astype(int) + corner_rc
        rows, columns = np.minimum(cells, np.array(self.best.shape) - 1).T
        np.maximum.at(self.best, (rows, columns), boxes.scores[wanted])

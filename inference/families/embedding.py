"""Chips of an archive as vectors, and what is looked for in it: words, or a piece of a raster.

A chip is looked at once, or thoroughly: at its corners too, as the tasks about one place do (`looking.py`). That takes
five times as long, and is worth 0.1 points of mean recall on RSICD's test part and 2 points of zero-shot accuracy on
RSSCN7. Both give vectors of one space.

Letters: N chips, V views of one (1 or 5), B pictures of one shape, S width of the vectors of a kind.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np

from ..decoder.ret import RetVectors
from ..encoders.pyramid import PyramidEncoder
from ..protocol.errors import AbilityMissing
from ..protocol.geometry import Window
from ..protocol.model_card import ModelCard
from ..raster.scene import Scene
from ..retrieval.embedder import Embedder
from ..retrieval.index.store import DUAL, RET, Facts
from ..retrieval.zero_shot import unit
from .looking import corners, picture_hw, whole_and_corners

#: a chip of which less can be seen is not worth finding
LEAST_SEEN = 0.25
#: pictures that the encoder is given at once: more are no faster
AT_ONCE = 8


class ChipEmbedder:
    """What a pack makes of chips. `chip_px` is the side in pixels that it looks at."""

    def __init__(
        self, card: ModelCard, encoder: PyramidEncoder, embedder: Embedder, ret: RetVectors | None
    ) -> None:
        self.card, self.chip_px = card, int(card.preprocessing["picture_px"])
        self._encoder = encoder
        self._spaces = {DUAL: embedder, **({RET: ret} if ret else {})}

    @cached_property
    def shared(self) -> ChipEmbedder:
        """The same for several callers at a time; see PyramidEncoder."""
        shared = copy.copy(self)
        shared._encoder = self._encoder.shared
        return shared

    @property
    def callers(self) -> int:
        """See PyramidEncoder."""
        return self._encoder.callers

    @cached_property
    def facts(self) -> Facts:
        """What an index of these vectors is of."""
        widths = {kind: space.sentences(["a"]).shape[1] for kind, space in self._spaces.items()}
        return Facts(self.card.id, self.card.revision, self.chip_px, widths)

    def picture(self, scene: Scene, thorough: bool = False) -> np.ndarray | None:
        """A chip as it is looked at, views (V, H, W, 3) uint8; None where too little of it can be seen."""
        out_hw = picture_hw(scene, self.chip_px)
        pixels = scene.read(Window(0, 0, scene.width_px, scene.height_px), out_hw)
        if pixels.valid.mean() < LEAST_SEEN:
            return None
        return np.concatenate([pixels.rgb[None], corners(scene, out_hw)]) if thorough else pixels.rgb[None]

    def vectors(self, pictures: Sequence[np.ndarray]) -> dict[str, np.ndarray]:
        """Pictures as `picture` gives them → unit vectors (N, S) float32 by kind."""
        sums = {kind: np.zeros((len(pictures), width), np.float32) for kind, width in self.facts.widths.items()}
        views = [(number, view) for number, picture in enumerate(pictures) for view in picture]
        for alike in _of_one_shape([view for _, view in views]):
            tokens_BCHW = self._encoder.tokens(np.stack([views[place][1] for place in alike]))
            for kind, space in self._spaces.items():
                np.add.at(sums[kind], [views[place][0] for place in alike], space.pictures(tokens_BCHW))
        return {kind: unit(summed) for kind, summed in sums.items()}

    def of_words(self, words: str, kind: str) -> np.ndarray:
        """What somebody looks for as a unit vector (S,) float32; raises AbilityMissing for a kind the pack has not."""
        return self._space(kind).sentences([words])[0]

    def of_scene(self, scene: Scene, kind: str) -> np.ndarray:
        """An example as a unit vector (S,) float32; raises AbilityMissing for a kind that the pack has not."""
        self._space(kind)
        return self.vectors([whole_and_corners(scene, picture_hw(scene, self.chip_px))])[kind][0]

    def _space(self, kind: str) -> Embedder | RetVectors:
        if kind not in self._spaces:
            raise AbilityMissing(
                "The model “{model}” has no [RET] word; search without it, or choose another model.",
                model=self.card.title,
            )
        return self._spaces[kind]

    def captions(self, dual_NS: np.ndarray) -> list[str]:
        """For each chip the scene names of the card that fit it best, as in “harbor or port”: two where they fit nearly
        equally well. Not a description, which would take ten times as long as the vector. "" without such names.
        """
        names = self.card.labels.get("scenes", [])
        if not names:
            return [""] * len(dual_NS)
        cosines_NC = dual_NS @ self._names_CS.T
        margin = self.card.preprocessing.get("scene_margin", 0.0)
        captions = []
        for cosines_C in cosines_NC:
            first, second = np.argsort(-cosines_C, kind="stable")[:2]
            near = cosines_C[first] - cosines_C[second] < margin
            captions.append(f"{names[first]} or {names[second]}" if near else names[first])
        return captions

    @cached_property
    def _names_CS(self) -> np.ndarray:
        return self._spaces[DUAL].classes(self.card.labels["scenes"])


def _of_one_shape(pictures: Sequence[np.ndarray]) -> Iterator[list[int]]:
    """The numbers of pictures (H, W, 3) that can be given to the encoder at once."""
    by_shape: dict[tuple[int, ...], list[int]] = {}
    for number, picture in enumerate(pictures):
        by_shape.setdefault(picture.shape, []).append(number)
    for numbers in by_shape.values():
        yield from (numbers[first : first + AT_ONCE] for first in range(0, len(numbers), AT_ONCE))

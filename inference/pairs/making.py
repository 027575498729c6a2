"""From a scene and a map to pairs: cut, titled, compared, and the best of them kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..protocol.data_sets import DataSetRequest
from ..protocol.errors import DataSetImpossible, OrthoscribeError
from ..protocol.events import Progress
from ..protocol.sentences import Sentence
from ..raster.scene import Scene
from .chips import Chip, plan_chips
from .cutting import SUFFIX, picture_of, scene_of, write_picture
from .ground import Plane
from .map_features import FeatureMap, read_map
from .titles import Titles, seen_in, titles_of
from .turns import Turn, turns_of

PICTURES = "pictures"
#: titles that are compared at once: a job is stopped between two such batches
TITLES_AT_ONCE = 16
#: so many pairs make a set at least
LEAST_PAIRS = 2
#: why pieces are left out
WITHOUT_PIXELS, UNLIKE = "without pixels", "unlike their titles"


class Likeness(Protocol):
    """A dual encoder."""

    def picture(self, scene: Scene) -> np.ndarray:
        """The unit vector (S,) of a scene."""

    def sentences(self, sentences: Sequence[str]) -> np.ndarray:
        """Unit vectors (N, S) of sentences."""


@dataclass(frozen=True)
class Plan:
    """What there is to be cut; made by `plan`."""

    plane: Plane
    features: FeatureMap
    chips: list[Chip]


@dataclass(frozen=True)
class Pair:
    """A picture in the folder `pictures`, its titles, what is asked about it, and how alike they are (-1–1)."""

    name: str
    chip: Chip
    titles: Titles
    turns: list[Turn]
    vector: np.ndarray
    similarity: float = 0.0

    @property
    def label(self) -> str:
        """The class in words."""
        return self.chip.feature.thing.words


@dataclass
class Made:
    """The pairs that stay; how many pieces were left out, by reason; pieces that could not be read."""

    pairs: list[Pair] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    failed: list[dict[str, Any]] = field(default_factory=list)


def plan(scene: Scene, request: DataSetRequest) -> Plan:
    """Read the map and choose the pieces; takes seconds for a large map. Raises DataSetImpossible."""
    plane = Plane.of(scene)
    features = read_map(Path(request.features), plane, request.class_field)
    return Plan(plane, features, plan_chips(features, plane, request))


def make_pairs(
    planned: Plan, request: DataSetRequest, likeness: Likeness, folder: Path
) -> Generator[Progress, None, Made]:
    """Yield progress at least once a picture, write the pictures below `folder`, return what was made.

    One piece that fails is counted and left out. Raises DataSetImpossible when nearly nothing stays.
    """
    made, pairs = Made(), []
    (folder / PICTURES).mkdir()
    count = len(planned.chips)
    for number, chip in enumerate(planned.chips):
        yield Progress(0.9 * number / count, Sentence("Picture {number} of {count}", number=number + 1, count=count))
        try:
            pair = _cut(planned, chip, f"{number:06d}", request.chip_px, likeness, folder)
        except OrthoscribeError as error:
            window = planned.plane.window(chip.square).to_wire()
            made.failed.append({"window": window, "message": error.message})
            continue
        if pair is None:
            made.left_out[WITHOUT_PIXELS] += 1
        else:
            pairs.append(pair)
    compared = yield from _compared(pairs, likeness)
    made.pairs = best(compared, request)
    made.left_out[UNLIKE] = len(compared) - len(made.pairs)
    _remove_others(folder / PICTURES, made.pairs)
    if len(made.pairs) < LEAST_PAIRS:
        raise DataSetImpossible(_why_few(made), str(made.left_out))
    return made


def best(pairs: Sequence[Pair], request: DataSetRequest) -> list[Pair]:
    """Of each class the pairs whose picture and title are most alike, in their order.

    SkyScript keeps the best of all; of each class, so that a class that the model does not know yet stays in the set.
    """
    ranks: dict[tuple[str, str], list[Pair]] = {}
    for pair in sorted(pairs, key=lambda pair: -pair.similarity):
        ranks.setdefault((pair.label, pair.chip.split), []).append(pair)
    kept = {
        pair.name for ranked in ranks.values() for pair in ranked[: max(1, round(request.keep_share * len(ranked)))]
        if request.similarity_min is None or pair.similarity >= request.similarity_min
    }
    return [pair for pair in pairs if pair.name in kept]


def _cut(
    planned: Plan, chip: Chip, name: str, side_px: int, likeness: Likeness, folder: Path
) -> Pair | None:
    piece = scene_of(chip, planned.plane)
    rgb = picture_of(piece, side_px)
    if rgb is None:
        return None
    write_picture(rgb, folder / PICTURES / f"{name}{SUFFIX}")
    seen = seen_in(chip, planned.features.near(chip.square))
    titles = titles_of(chip, seen)
    return Pair(name, chip, titles, turns_of(chip, seen, titles, side_px), likeness.picture(piece))


def _compared(pairs: Sequence[Pair], likeness: Likeness) -> Generator[Progress, None, list[Pair]]:
    titles = sorted({pair.titles.one for pair in pairs})
    vectors: dict[str, np.ndarray] = {}
    for first in range(0, len(titles), TITLES_AT_ONCE):
        yield Progress(0.9 + 0.08 * first / len(titles), "Comparing pictures and titles")
        batch = titles[first : first + TITLES_AT_ONCE]
        vectors.update(zip(batch, likeness.sentences(batch)))
    return [replace(pair, similarity=float(pair.vector @ vectors[pair.titles.one])) for pair in pairs]


def _remove_others(pictures: Path, pairs: Sequence[Pair]) -> None:
    kept = {f"{pair.name}{SUFFIX}" for pair in pairs}
    for path in pictures.iterdir():
        if path.name not in kept:
            path.unlink()


def _why_few(made: Made) -> Sentence:
    if made.failed and not made.pairs:
        return Sentence("No picture could be read: {reason}", reason=made.failed[0]["message"])
    if made.left_out[WITHOUT_PIXELS]:
        return Sentence(
            "Hardly anything of the vector layer lies where the raster has pixels; choose layers of the same place."
        )
    return Sentence("Fewer than two pairs are left; keep a larger share of them, or take a larger area.")

"""A data set as `inference/pairs` writes it, read back."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..pairs.about import ABOUT, PLACES
from ..pairs.chips import TEST, TRAIN
from ..protocol.errors import DataSetImpossible

#: fewer examples to learn from, and fewer classes, teach nothing
LEAST_TRAIN, LEAST_CLASSES = 8, 2


@dataclass(frozen=True)
class Example:
    """A picture, its class, and its titles: that of the thing, and that of all things."""

    picture: Path
    label: str
    titles: tuple[str, ...]
    split: str


@dataclass(frozen=True)
class DataSet:
    """The examples of a set, and what it says of itself (`about`)."""

    folder: Path
    examples: tuple[Example, ...]
    about: dict[str, Any]

    @cached_property
    def train(self) -> list[int]:
        """The numbers of the examples that are learnt from."""
        return [number for number, example in enumerate(self.examples) if example.split == TRAIN]

    @cached_property
    def test(self) -> list[int]:
        """The numbers of those that are measured with, as far as their class is learnt."""
        learnt = {self.examples[number].label for number in self.train}
        return [number for number, each in enumerate(self.examples) if each.split == TEST and each.label in learnt]

    @cached_property
    def labels(self) -> list[str]:
        """The classes that are learnt, the most frequent first."""
        return [label for label, _ in Counter(self.examples[number].label for number in self.train).most_common()]


def read_set(folder: Path) -> DataSet:
    """Read a set; raises DataSetImpossible with the next step when it is none, or too small to learn from."""
    try:
        about = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
        rows = json.loads((folder / PLACES).read_text(encoding="utf-8"))["features"]
        examples = tuple(_example(folder, row["properties"]) for row in rows)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataSetImpossible(
            "The folder {folder} holds no data set; make one with the tool “Make a data set” first.", repr(error),
            folder=str(folder),
        ) from error
    data_set = DataSet(folder, examples, about)
    if len(data_set.train) < LEAST_TRAIN or len(data_set.labels) < LEAST_CLASSES:
        raise DataSetImpossible(
            "The data set has {pairs} pairs of {classes} classes to learn from; at least {least_pairs} of "
            "{least_classes} are needed. Make a larger one.",
            pairs=len(data_set.train), classes=len(data_set.labels),
            least_pairs=LEAST_TRAIN, least_classes=LEAST_CLASSES,
        )
    return data_set


def _example(folder: Path, fields: dict[str, Any]) -> Example:
    picture = folder / fields["file"]
    if not picture.resolve().is_relative_to(folder.resolve()):
        raise ValueError(f"{fields['file']} lies outside the set")
    titles = dict.fromkeys((str(fields["title"]), str(fields["title_multi_objects"])))
    return Example(picture, str(fields["label"]), tuple(titles), str(fields["split"]))

"""Everything that trains boxes and masks: pictures with outlined things, from five data sets, as one record form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from .shards import image_names, read_index, read_rgb, records

#: labels that the box head knows, in order
BOX_LABELS = (
    "airplane",
    "ship",
    "storage tank",
    "baseball diamond",
    "tennis court",
    "basketball court",
    "ground track field",
    "harbor",
    "bridge",
    "vehicle",
    "building",
    "tree",
)
VHR10_LABELS = BOX_LABELS[:10]
#: what the land-cover head knows, in order
LAND_CLASSES = ("building", "road", "water", "vegetation", "land")
DUBAI_CLASSES = {1: "building", 2: "land", 3: "road", 4: "vegetation", 5: "water"}
_VEHICLES = {"car", "bus", "minibus", "truck", "van"}


@dataclass(frozen=True)
class Thing:
    """One outlined thing: its box (x0, y0, x1, y1) and outlines (flat x, y lists) in pixels; no outlines = box only."""

    label: str
    box_xyxy: tuple[float, float, float, float]
    outlines: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True)
class Picture:
    """One annotated picture.

    `boxed` are the labels whose every instance has a box here, `masked` those whose every pixel is known; what is in
    neither is unknown and must not count as background. `classes` is an index mask instead of outlines
    (`class_names`: index → label).
    """

    key: str
    split: str
    read: Callable[[], np.ndarray]
    things: tuple[Thing, ...]
    boxed: frozenset[str]
    masked: frozenset[str]
    read_classes: Callable[[], np.ndarray] | None = None
    class_names: dict[int, str] = field(default_factory=dict)

    def mask(self, label: str, height: int, width: int) -> np.ndarray:
        """Where the label is, (height, width) bool."""
        if self.read_classes is not None:
            wanted = [index for index, name in self.class_names.items() if name == label]
            return np.isin(self.read_classes(), wanted)
        canvas = Image.new("1", (width, height))
        draw = ImageDraw.Draw(canvas)
        for thing in self.things:
            if thing.label == label:
                for outline in thing.outlines:
                    draw.polygon(outline, fill=1)
        return np.asarray(canvas)


def vhr10(split: str) -> Iterator[Picture]:
    """NWPU VHR-10: ten classes with boxes and outlines."""
    for record in records(f"nwpu_vhr10_{split}.jsonl"):
        things = tuple(Thing(o["label"], tuple(o["box"]), tuple(map(tuple, o["polygons"]))) for o in record["objects"])
        labels = frozenset(VHR10_LABELS)
        yield Picture(record["image"], split, _reader("nwpu_vhr10_660px.zip", record["image"]), things, labels, labels)


def buildings(split: str) -> Iterator[Picture]:
    """Building outlines; a box around each."""
    for record in records("buildings.jsonl"):
        if record["split"] == split:
            things = tuple(Thing("building", _bounds(outline), (tuple(outline),)) for outline in record["polygons"])
            label = frozenset({"building"})
            yield Picture(record["image"], split, _reader("buildings_384px.zip", record["image"]), things, label, label)


def cars(split: str) -> Iterator[Picture]:
    """Vehicles in a town from the air, boxes only."""
    for record in records("cars.jsonl"):
        if record["split"] == split:
            things = tuple(Thing("vehicle", tuple(o["box"])) for o in record["objects"] if o["label"] in _VEHICLES)
            yield Picture(
                record["image"],
                split,
                _reader("cars_1280px.zip", record["image"]),
                things,
                frozenset({"vehicle"}),
                frozenset(),
            )


def trees(split: str) -> Iterator[Picture]:
    """Single tree crowns, boxes only."""
    for record in records("trees.jsonl"):
        if record["split"] == split:
            things = tuple(Thing("tree", tuple(o["box"])) for o in record["objects"])
            yield Picture(
                record["image"],
                split,
                _reader("trees_400px.zip", record["image"]),
                things,
                frozenset({"tree"}),
                frozenset(),
            )


def dubai(split: str) -> Iterator[Picture]:
    """Land cover by pixel: tile 8 is the test part, tile 7 validation, the rest training."""
    shard = "dubai_landcover_900px.zip"
    for name in image_names(shard):
        tile = name.split("_")[0]
        if name.endswith(".webp") and {"tile8": "test", "tile7": "val"}.get(tile, "train") == split:
            mask = Path(name).with_suffix(".png").name
            names = frozenset(DUBAI_CLASSES.values())
            yield Picture(
                name, split, _reader(shard, name), (), frozenset(), names, _mask_reader(shard, mask), DUBAI_CLASSES
            )


def roads(split: str) -> Iterator[Picture]:
    """Road pixels: pictures 081–100 are the test part."""
    shard = "roads_400px.zip"
    for name in image_names(shard):
        number = int(name.split("_")[-1].split(".")[0]) if name.endswith(".webp") else 0
        if number and ("test" if number > 80 else "train") == split:
            mask = Path(name).with_suffix(".png").name
            yield Picture(
                name,
                split,
                _reader(shard, name),
                (),
                frozenset(),
                frozenset({"road"}),
                _mask_reader(shard, mask),
                {1: "road"},
            )


READERS = {"vhr10": vhr10, "buildings": buildings, "cars": cars, "trees": trees, "dubai": dubai, "roads": roads}


def pictures(dataset: str, split: str) -> list[Picture]:
    """All annotated pictures of one data set and split."""
    return list(READERS[dataset](split))


def _reader(shard: str, name: str) -> Callable[[], np.ndarray]:
    return lambda: read_rgb(shard, name)


def _mask_reader(shard: str, name: str) -> Callable[[], np.ndarray]:
    return cache(lambda: read_index(shard, name))  # asked for once a label, in every crop


def _bounds(outline: list[float]) -> tuple[float, float, float, float]:
    xs, ys = outline[::2], outline[1::2]
    return min(xs), min(ys), max(xs), max(ys)

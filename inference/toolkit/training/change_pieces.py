"""Square pieces of labelled pictures, all of one size, kept decoded on disk: what pairs of dates are put together from
while a change detector learns. Only training parts, or only validation parts, of the data sets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw

from ..data.objects import DUBAI_CLASSES, Picture, pictures
from ..data.sentences import SHARDS
from ..data.shards import read_rgb, records, resized

SIDE_PX = 256
#: what covers a pixel, as far as a label tells; the first stands for what is not told
KINDS = ("", "built", "bare", "field", "green", "water", "road")
_DUBAI = {"building": "built", "land": "bare", "road": "road", "vegetation": "green", "water": "water"}
#: scenes that are one kind of cover nearly everywhere
_SCENES = {
    "denseresidential": "built",
    "mediumresidential": "built",
    "industrial": "built",
    "commercial": "built",
    "buildings": "built",
    "mobilehomepark": "built",
    "bareland": "bare",
    "desert": "bare",
    "farmland": "field",
    "meadow": "field",
    "agricultural": "field",
    "forest": "green",
    "chaparral": "green",
    "AnnualCrop": "field",
    "PermanentCrop": "field",
    "Pasture": "field",
    "HerbaceousVegetation": "field",
    "Forest": "green",
    "Industrial": "built",
    "Residential": "built",
    "SeaLake": "water",
}
#: how many pieces come from each data set, of 1000; of EuroSAT four chips make a piece
SHARES = {"buildings": 430, "dubai": 160, "vhr10": 70, "trees": 20, "ucm": 100, "rsicd": 140, "eurosat": 80}
#: a piece is cut this much larger or smaller than it is shown
SPANS = (0.7, 1.6)
EUROSAT_SIDE = 2
NO_SUCH_PART = {("vhr10", "val"), ("trees", "val")}


class Piece(NamedTuple):
    """`rgb` (S, S, 3) uint8; `things` (S, S) uint8, 0 or the number of the building there; `kinds` (S, S) uint8, an
    index of `KINDS`.
    """

    rgb: np.ndarray
    things: np.ndarray
    kinds: np.ndarray


@dataclass(frozen=True)
class Pieces:
    """All pieces of a part, as arrays on disk: (N, S, S, 3), (N, S, S), (N, S, S) uint8."""

    rgb: np.ndarray
    things: np.ndarray
    kinds: np.ndarray

    def __len__(self) -> int:
        return len(self.rgb)

    def __getitem__(self, number: int) -> Piece:
        return Piece(*(np.asarray(each[number]) for each in (self.rgb, self.things, self.kinds)))


def open_pieces(folder: Path, split: str, count: int) -> Pieces:
    """The folder's pieces of a part; cut out of the data sets first if they are not there."""
    done = folder / f"{split}.done"
    flat = (count, SIDE_PX, SIDE_PX)
    shapes = {"rgb": (*flat, 3), "things": flat, "kinds": flat}
    if not (done.exists() and done.read_text() == str(count)):
        folder.mkdir(parents=True, exist_ok=True)
        files = {
            name: np.lib.format.open_memmap(folder / f"{split}_{name}.npy", mode="w+", dtype=np.uint8, shape=shape)
            for name, shape in shapes.items()
        }
        for number, piece in enumerate(_pieces(split, count)):
            for name, value in piece._asdict().items():
                files[name][number] = value
        done.write_text(str(count))
    return Pieces(*(np.load(folder / f"{split}_{name}.npy", mmap_mode="r") for name in shapes))


def _pieces(split: str, count: int) -> Iterator[Piece]:
    """So many pieces, data set by data set in turn."""
    rng = np.random.default_rng([41, len(split), count])
    shelves = {name: shelf for name in SHARES if (shelf := list(_shelf(name, split)))}
    shares = np.array([SHARES[name] for name in shelves], float)
    for name in rng.choice(list(shelves), size=count, p=shares / shares.sum()):
        shelf = shelves[str(name)]
        yield _READERS.get(str(name), _scene)(shelf, rng)


def _shelf(name: str, split: str) -> list:
    if name in SHARDS:
        return [{**row, "dataset": name} for row in records(f"{name}.jsonl") if row["split"] == split]
    return [] if (name, split) in NO_SUCH_PART else pictures(name, split)


def _outlined(shelf: list[Picture], rng: np.random.Generator) -> Piece:
    """A picture with outlines of buildings, or with none that are known."""
    picture = shelf[int(rng.integers(len(shelf)))]
    rgb = picture.read()
    things = Image.new("L", rgb.shape[1::-1])
    draw = ImageDraw.Draw(things)
    outlines = [outline for thing in picture.things if thing.label == "building" for outline in thing.outlines]
    for number, outline in enumerate(outlines[:255], 1):
        draw.polygon(outline, fill=number)
    numbers = np.asarray(things)
    return _cut(rgb, numbers, (numbers > 0).astype(np.uint8), rng)


def _covered(shelf: list[Picture], rng: np.random.Generator) -> Piece:
    """A picture whose every pixel has a class."""
    picture = shelf[int(rng.integers(len(shelf)))]
    table = np.zeros(256, np.uint8)
    for index, name in DUBAI_CLASSES.items():
        table[index] = KINDS.index(_DUBAI[name])
    kinds = table[picture.read_classes()]
    return _cut(picture.read(), np.zeros_like(kinds), kinds, rng)


def _scene(shelf: list[dict], rng: np.random.Generator) -> Piece:
    """A picture of one kind of scene."""
    row = shelf[int(rng.integers(len(shelf)))]
    rgb = read_rgb(SHARDS[row["dataset"]], row["image"])
    kind = KINDS.index(_SCENES.get(row.get("scene") or "", ""))
    kinds = np.full(rgb.shape[:2], kind, np.uint8)
    return _cut(rgb, np.zeros_like(kinds), kinds, rng)


def _chips(shelf: list[dict], rng: np.random.Generator) -> Piece:
    """Small pictures side by side, each twice as large as it is."""
    side = SIDE_PX // EUROSAT_SIDE
    chips = [shelf[int(number)] for number in rng.integers(len(shelf), size=EUROSAT_SIDE**2)]
    seen = [resized(read_rgb(SHARDS["eurosat"], chip["image"]), side) for chip in chips]
    told = [np.full((side, side), KINDS.index(_SCENES.get(chip["scene"], "")), np.uint8) for chip in chips]
    rgb, kinds = (
        np.concatenate([np.concatenate(parts[first : first + EUROSAT_SIDE], 1) for first in (0, EUROSAT_SIDE)])
        for parts in (seen, told)
    )
    return Piece(rgb, np.zeros_like(kinds), kinds)


_READERS: dict[str, Callable[[list, np.random.Generator], Piece]] = {
    "buildings": _outlined,
    "dubai": _covered,
    "vhr10": _outlined,
    "trees": _outlined,
    "eurosat": _chips,
}


def _cut(rgb: np.ndarray, things: np.ndarray, kinds: np.ndarray, rng: np.random.Generator) -> Piece:
    """A square at a random place, as large as it is or a little otherwise, turned and mirrored."""
    shortest = min(rgb.shape[:2])
    span = min(shortest, round(SIDE_PX * float(np.exp(rng.uniform(*np.log(SPANS))))))
    top, left = (int(rng.integers(side - span + 1)) for side in rgb.shape[:2])
    window = slice(top, top + span), slice(left, left + span)
    quarter, flip = int(rng.integers(4)), rng.random() < 0.5
    shown = [resized(rgb[window], SIDE_PX), *(_nearest(each[window]) for each in (things, kinds))]
    turned = [np.rot90(each, quarter) for each in shown]
    return Piece(*(np.ascontiguousarray(each[:, ::-1] if flip else each) for each in turned))


def _nearest(values: np.ndarray) -> np.ndarray:
    image = Image.fromarray(np.ascontiguousarray(values)).resize((SIDE_PX, SIDE_PX), Image.Resampling.NEAREST)
    return np.asarray(image)

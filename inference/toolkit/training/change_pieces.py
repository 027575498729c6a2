"""Square pieces of labelled pictures, all of one size, kept decoded on disk: what pairs of dates are put together from
while a change detector learns. Only training parts, or only validation parts, of the data sets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from ..data.objects import DUBAI_CLASSES, Picture, pictures
from ..data.sentences import SHARDS
from ..data.shards import read_rgb, records, resized
from .change_dates import real_dates

SIDE_PX = 256
#: what covers a pixel, as far as a label tells; the first stands for what is not told
KINDS = ("", "built", "bare", "field", "green", "water", "road", "crop", "soil")
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
SHARES = {
    "buildings": 370,
    "dubai": 160,
    "vhr10": 60,
    "trees": 20,
    "ucm": 100,
    "rsicd": 130,
    "eurosat": 80,
    "dated": 80,
}
#: how much greener than red and blue, of their sum, a field is that bears a crop, and one that is bare soil (what lies
#: between is not told), and how far around that is looked
CROP_FROM, SOIL_TO, FIELD_BLUR_PX = 0.07, 0.01, 3.0
#: how often four pieces of a data set are put side by side, half as large: houses of a few pixels, as from higher up
FOUR_SHARE = 0.35
#: pictures with large pixels are shown this much larger, as often as not
LARGER = (1.0, 2.0)
#: a piece is cut this much larger or smaller than it is shown
SPANS = (0.7, 2.0)
EUROSAT_SIDE = 2
NO_SUCH_PART = {("vhr10", "val"), ("trees", "val")}
DATED = "dated"


class Piece(NamedTuple):
    """`rgb`, and `later` (S, S, 3) uint8, the same or another date; `settled` (S, S) uint8, 1 where that is known to
    show the same ground; `things` (S, S) uint8, 0 or the number of the building there; `kinds` (S, S) uint8, an index
    of `KINDS`.
    """

    rgb: np.ndarray
    later: np.ndarray
    settled: np.ndarray
    things: np.ndarray
    kinds: np.ndarray


@dataclass(frozen=True)
class Pieces:
    """All pieces of a part, as arrays on disk, uint8: what a `Piece` has, (N, S, S, 3) and (N, S, S)."""

    rgb: np.ndarray
    later: np.ndarray
    settled: np.ndarray
    things: np.ndarray
    kinds: np.ndarray

    def __len__(self) -> int:
        return len(self.rgb)

    def __getitem__(self, number: int) -> Piece:
        return Piece(*(np.asarray(getattr(self, name)[number]) for name in Piece._fields))


def open_pieces(folder: Path, split: str, count: int) -> Pieces:
    """The folder's pieces of a part; cut out of the data sets first if they are not there."""
    done = folder / f"{split}.done"
    flat = (count, SIDE_PX, SIDE_PX)
    shapes = {name: (*flat, 3) if name in ("rgb", "later") else flat for name in Piece._fields}
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
        read, shelf = _READERS.get(str(name), _scene), shelves[str(name)]
        is_one = name in ("eurosat", DATED) or rng.random() >= FOUR_SHARE
        yield read(shelf, rng) if is_one else _four([read(shelf, rng) for _ in range(4)])


def _shelf(name: str, split: str) -> list:
    if name == DATED:
        return list(real_dates()) if split == "train" else []
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
    return _piece(rgb, np.zeros_like(kinds), kinds)


def _four(pieces: Sequence[Piece]) -> Piece:
    """Four pieces side by side, half as large."""
    numbers = 255 // len(pieces)
    told = [
        piece._replace(things=np.where(piece.things, (piece.things - 1) % numbers + 1 + number * numbers, 0))
        for number, piece in enumerate(pieces)
    ]
    half = [[resized(piece.rgb, SIDE_PX // 2), *(each[::2, ::2] for each in piece[3:])] for piece in told]
    rgb, things, kinds = (
        np.concatenate([np.concatenate(maps[:2], 1), np.concatenate(maps[2:], 1)]) for maps in zip(*half)
    )
    return Piece(rgb, rgb, np.ones_like(kinds), things.astype(np.uint8), kinds)


def _dated(shelf: list[tuple[np.ndarray, np.ndarray, np.ndarray]], rng: np.random.Generator) -> Piece:
    """A place at two dates; what covers it is not told."""
    before, after, same = shelf[int(rng.integers(len(shelf)))]
    span = min(*same.shape, round(SIDE_PX / float(rng.choice(LARGER))))
    top, left = (int(rng.integers(side - span + 1)) for side in same.shape)
    window = slice(top, top + span), slice(left, left + span)
    shown = (*(resized(date[window], SIDE_PX) for date in (before, after)), _nearest(same[window].astype(np.uint8)))
    blank = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    return Piece(*_turned(shown, rng), blank, blank)


def _piece(rgb: np.ndarray, things: np.ndarray, kinds: np.ndarray) -> Piece:
    """A piece of one date."""
    return Piece(rgb, rgb, np.ones_like(kinds), things, _fields_told(rgb, kinds))


def _fields_told(rgb: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """The kinds, with fields that bear a crop and fields that are bare soil told apart by their colour."""
    around = Image.fromarray(rgb).filter(ImageFilter.GaussianBlur(FIELD_BLUR_PX))
    red, green, blue = np.moveaxis(np.asarray(around, np.float32), 2, 0)
    greener = (2 * green - red - blue) / (red + green + blue + 1)
    field = kinds == KINDS.index("field")
    kinds = np.where(field & (greener >= CROP_FROM), KINDS.index("crop"), kinds)
    return np.where(field & (greener <= SOIL_TO), KINDS.index("soil"), kinds).astype(np.uint8)


_READERS: dict[str, Callable[[list, np.random.Generator], Piece]] = {
    "buildings": _outlined,
    "dubai": _covered,
    "vhr10": _outlined,
    "trees": _outlined,
    "eurosat": _chips,
    DATED: _dated,
}


def _cut(rgb: np.ndarray, things: np.ndarray, kinds: np.ndarray, rng: np.random.Generator) -> Piece:
    """A square at a random place, as large as it is or a little otherwise, turned and mirrored."""
    shortest = min(rgb.shape[:2])
    span = min(shortest, round(SIDE_PX * float(np.exp(rng.uniform(*np.log(SPANS))))))
    top, left = (int(rng.integers(side - span + 1)) for side in rgb.shape[:2])
    window = slice(top, top + span), slice(left, left + span)
    shown = (resized(rgb[window], SIDE_PX), *(_nearest(each[window]) for each in (things, kinds)))
    return _piece(*_turned(shown, rng))


def _turned(maps: Sequence[np.ndarray], rng: np.random.Generator) -> list[np.ndarray]:
    """All maps turned by the same quarters and mirrored or not."""
    quarter, flip = int(rng.integers(4)), rng.random() < 0.5
    turned = [np.rot90(each, quarter) for each in maps]
    return [np.ascontiguousarray(each[:, ::-1] if flip else each) for each in turned]


def _nearest(values: np.ndarray) -> np.ndarray:
    image = Image.fromarray(np.ascontiguousarray(values)).resize((SIDE_PX, SIDE_PX), Image.Resampling.NEAREST)
    return np.asarray(image)

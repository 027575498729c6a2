"""Boxes, outlines and class masks of the house's data sets → records."""

from __future__ import annotations

import io
from collections.abc import Iterator
from zlib import crc32

import numpy as np
from PIL import Image

from ....protocol.names import plural
from ....raster import rle
from ..objects import READERS, Picture
from ..shards import read_bytes
from .house_sentences import Facts, presence_turn
from .threads import (
    count_again_turn,
    ground_turn,
    local_to_global,
    refer_turn,
    segment_turn,
    unique_phrases,
    whole_turn,
)
from .turn import SPLITS, Mask, Record, Region, Turn, inside
from .wordings import COVER_PROMPTS, worded

FACTS = {
    "vhr10": Facts("nwpu_vhr10_660px.zip"),
    # 512 px of 0.3 m lie here as 384 px: the corners of the outlines are multiples of 0.75 px
    "buildings": Facts("buildings_384px.zip", "aerial", 0.4),
    "cars": Facts("cars_1280px.zip", "aerial"),
    "trees": Facts("trees_400px.zip", "aerial", 0.1),
    "dubai": Facts("dubai_landcover_900px.zip"),
    "roads": Facts("roads_400px.zip"),
}
#: VHR-10 has no validation part
SPLITS_OF = {"vhr10": ("train", "test")}
#: phrases that fit one thing only, at most so many of a picture
MOST_REFERRED = 3


def annotated(dataset: str) -> Iterator[Record]:
    """All records of one data set of `objects.READERS`."""
    for split in SPLITS_OF.get(dataset, SPLITS):
        for picture in READERS[dataset](split):
            yield from (_class_records if picture.read_classes else _thing_records)(dataset, picture)


def _thing_records(dataset: str, picture: Picture) -> Iterator[Record]:
    size_wh = _size(dataset, picture.key)
    key = f"{dataset}/{picture.key}"
    boxes = [
        Region(thing.label, box) for thing in picture.things if (box := inside(_tidy(thing.box_xyxy), size_wh))
    ]
    for label in sorted({box.label for box in boxes}):
        yield _record(dataset, picture, f"/{label}", size_wh, _label_turns(picture, label, boxes, size_wh, key))
    absent = sorted(picture.boxed - {box.label for box in boxes})
    if absent:
        noun = absent[crc32(key.encode()) % len(absent)]
        yield _record(dataset, picture, "/absent", size_wh, [presence_turn(noun, False, key)])
    if boxes:
        gsd_m = FACTS[dataset].gsd_m
        yield _record(dataset, picture, "/thread", size_wh, list(local_to_global(boxes, size_wh, key, gsd_m)))
    phrases = unique_phrases(boxes, size_wh)[:MOST_REFERRED]
    if phrases:
        turns = [refer_turn(phrase, box, size_wh) for phrase, box in phrases]
        yield _record(dataset, picture, "/refer", size_wh, turns)


def _label_turns(
    picture: Picture, label: str, boxes: list[Region], size_wh: tuple[int, int], key: str
) -> list[Turn]:
    """Is there one, where, how many, and the outlines: each turn stands on the one before."""
    found = [box for box in boxes if box.label == label]
    turns = [
        presence_turn(label, True, key),
        ground_turn(label, found, size_wh, f"{key}{label}"),
        count_again_turn(found, f"{key}{label}"),
    ]
    if label in picture.masked:
        masks = [
            Mask(label, thing.outlines) for thing in picture.things if thing.label == label and thing.outlines
        ]
        turns.append(segment_turn(label, masks, f"{key}{label}"))
    return turns


def _class_records(dataset: str, picture: Picture) -> Iterator[Record]:
    classes = picture.read_classes()
    size_wh = (classes.shape[1], classes.shape[0])
    key = f"{dataset}/{picture.key}"
    shares = {name: float(np.mean(classes == index)) for index, name in picture.class_names.items()}
    present = sorted((name for name in shares if shares[name] > 0), key=lambda name: -shares[name])
    turns = []
    for name in present:
        (index,) = (index for index, known in picture.class_names.items() if known == name)
        turns.append(segment_turn(name, [Mask(name, rle=rle.from_mask(classes == index))], f"{key}{name}"))
    if len(picture.class_names) > 1 and present:
        prompt, others = worded(COVER_PROMPTS, key)
        turns.append(Turn("ask", prompt, present[0], others))
        turns.append(whole_turn([_covered(shares, present)], key))
    if turns:
        yield _record(dataset, picture, "/classes", size_wh, turns)


def _covered(shares: dict[str, float], present: list[str]) -> str:
    parts = [f"{_mass(name)} on {_percent(shares[name])} of the ground" for name in present]
    return f"there {'is' if _mass(present[0]) == present[0] else 'are'} {', '.join(parts)}."


def _mass(name: str) -> str:
    """`buildings` and `roads` are counted, `water` and `land` are not."""
    return plural(name)


def _percent(share: float) -> str:
    return f"about {100 * share:.0f} %" if share >= 0.005 else "less than 1 %"


def _tidy(xyxy: tuple[float, ...]) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = (round(float(side), 1) for side in xyxy)
    return x0, y0, x1, y1


def _size(dataset: str, image: str) -> tuple[int, int]:
    with Image.open(io.BytesIO(read_bytes(FACTS[dataset].shard, image))) as picture:
        return picture.size


def _record(dataset: str, picture: Picture, ending: str, size_wh: tuple[int, int], turns: list[Turn]) -> Record:
    facts = FACTS[dataset]
    return Record(
        f"{dataset}/{picture.key.rsplit('.', 1)[0]}{ending}",
        dataset,
        picture.split,
        (f"{facts.shard}/{picture.key}",),
        tuple(turns),
        size_wh,
        sensor=facts.sensor,
        gsd_m=facts.gsd_m,
    )



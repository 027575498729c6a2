"""COCO's JSON: boxes, outlines, run-length masks and captions.

`{"images": [{"id", "file_name", "width", "height"}], "annotations": [{"image_id", "category_id", "bbox" (x, y, width,
height), "segmentation", "iscrowd", "caption"}], "categories": [{"id", "name"}]}`. A crowd's box stands for no single
thing, so only its mask is taken.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ...sentences import DESCRIBE_PROMPTS
from ..turn import Mask, Record, RecordRefused, Turn
from ..wordings import worded
from .annotated import Found, box_from, label_turns, mask_from_outlines, mask_from_rle, size_of
from .files import load_json, needed, objects


def read(path: Path, split: str, source: str) -> Iterator[Record]:
    """Records of a COCO file; pictures without any annotation have nothing to say and are passed over."""
    content = load_json(path)
    images = {
        _id(image, "id", what): (what, image)
        for what, image in objects(needed(content, "images", list, path.name), f"{path.name}, image")
    }
    names = {
        _id(category, "id", what): needed(category, "name", str, what)
        for what, category in objects(content.get("categories") or [], f"{path.name}, category")
    }
    things: dict[Any, list[Found]] = defaultdict(list)
    captions: dict[Any, list[str]] = defaultdict(list)
    listed = needed(content, "annotations", list, path.name)
    for what, annotation in objects(listed, f"{path.name}, annotation"):
        image_id = _id(annotation, "image_id", what)
        if image_id not in images:
            raise RecordRefused(f"{what} is about image {image_id!r}, which the file does not have.")
        if "caption" in annotation:
            captions[image_id].append(needed(annotation, "caption", str, what).strip())
        else:
            things[image_id].append(_thing(annotation, names, images[image_id], what))
    for image_id, (what, image) in images.items():
        if captions[image_id] or things[image_id]:
            yield _record(image, what, captions[image_id], things[image_id], split, source)


def _record(
    image: Mapping[str, Any], what: str, captions: list[str], things: list[Found], split: str, source: str
) -> Record:
    name = needed(image, "file_name", str, what)
    key = f"{source}/{name}"
    size_wh = size_of(image, what) if things else None
    turns = list(label_turns(things, size_wh, key)) if size_wh else []
    if captions:
        prompt, others = worded(DESCRIBE_PROMPTS, key)
        turns.append(Turn("describe", prompt, captions[0], others, tuple(captions[1:])))
    if not turns:
        raise RecordRefused(f"{what} ({name}) has annotations, but no box, mask or caption in them.")
    return Record(key, source, split, (name,), tuple(turns), size_wh)


def _thing(
    annotation: Mapping[str, Any], names: Mapping[Any, str], where: tuple[str, Mapping[str, Any]], what: str
) -> Found:
    category = _id(annotation, "category_id", what)
    if category not in names:
        raise RecordRefused(f"{what} has the category {category!r}, which the file does not name.")
    label, size_wh = names[category], size_of(where[1], where[0])
    box = None
    if annotation.get("bbox") and not annotation.get("iscrowd"):
        box = box_from(label, annotation["bbox"], True, size_wh, what)
    return Found(label, box, _mask(label, annotation.get("segmentation"), size_wh, what))


def _mask(label: str, segmentation: Any, size_wh: tuple[int, int], what: str) -> Mask | None:
    if not segmentation:
        return None
    if isinstance(segmentation, dict):
        return mask_from_rle(label, segmentation, size_wh, what)[0]
    return mask_from_outlines(label, segmentation, what)


def _id(entry: Mapping[str, Any], name: str, what: str) -> Any:
    value = entry.get(name)
    if type(value) not in (int, str):
        raise RecordRefused(f"{what} has no {name!r}.")
    return value

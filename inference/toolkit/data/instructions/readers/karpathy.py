"""Karpathy's caption JSON: RSICD, UCM, Sydney; with two dates LEVIR-CC and SECOND-CC.

`{"images": [{"filename", "split", "sentences": [{"raw"}]}], "dataset"}`; a file with a `changeflag` names pairs, which
lie as `filepath/A/filename` and `filepath/B/filename`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ...sentences import DESCRIBE_PROMPTS
from ..turn import Record, RecordRefused, Turn
from ..wordings import COMPARE_PROMPTS, worded
from .files import load_json, needed, objects

_SPLITS = {"train": "train", "restval": "train", "val": "val", "valid": "val", "test": "test"}


def read(path: Path, split: str, source: str) -> Iterator[Record]:
    """Records of a caption file; each picture's own split counts."""
    for what, image in objects(needed(load_json(path), "images", list, path.name), f"{path.name}, image"):
        name = needed(image, "filename", str, what)
        folder = image.get("filepath") or ""
        key = f"{source}/{folder}/{name}" if folder else f"{source}/{name}"
        captions = [
            needed(sentence, "raw", str, each).strip()
            for each, sentence in objects(needed(image, "sentences", list, what), f"{what}, sentence")
        ]
        captions = [caption for caption in captions if caption]
        if not captions:
            raise RecordRefused(f"{what} ({name}) has no sentence.")
        names, turns = _images(image, folder, name), (_turn(image, captions, key),)
        yield Record(key, source, _split(image, split, what), names, turns)


def _images(image: Mapping[str, Any], folder: str, name: str) -> tuple[str, ...]:
    before = f"{folder}/" if folder else ""
    dates = ("A/", "B/") if "changeflag" in image else ("",)
    return tuple(f"{before}{date}{name}" for date in dates)


def _turn(image: Mapping[str, Any], captions: list[str], key: str) -> Turn:
    task, prompts = ("compare", COMPARE_PROMPTS) if "changeflag" in image else ("describe", DESCRIBE_PROMPTS)
    prompt, others = worded(prompts, key)
    return Turn(task, prompt, captions[0], others, tuple(captions[1:]))


def _split(image: Mapping[str, Any], split: str, what: str) -> str:
    named = image.get("split", split)
    if named not in _SPLITS:
        raise RecordRefused(f"{what} has the split {named!r}, which is not one of {', '.join(_SPLITS)}.")
    return _SPLITS[named]

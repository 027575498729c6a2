"""Image shards (stored zip files) and their JSON-lines annotations, read in place."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

#: where the data sets lie unless ORTHOSCRIBE_DATA says otherwise: `shared/data` beside the project
DEFAULT_FOLDER = Path(__file__).resolve().parents[3].parent / "shared" / "data"


def data_folder() -> Path:
    """The folder of the data sets; raises FileNotFoundError with the next step when it is absent."""
    folder = Path(os.environ.get("ORTHOSCRIBE_DATA", DEFAULT_FOLDER))
    if not folder.is_dir():
        raise FileNotFoundError(f"No data sets at {folder}: set ORTHOSCRIBE_DATA to the folder that holds them.")
    return folder


def records(name: str) -> Iterator[dict[str, Any]]:
    """The records of one annotation file, in file order."""
    with open(data_folder() / name, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


@cache
def _archive(shard: str) -> tuple[zipfile.ZipFile, dict[str, str]]:
    archive = zipfile.ZipFile(data_folder() / shard)
    return archive, {Path(name).name: name for name in archive.namelist()}


def image_names(shard: str) -> list[str]:
    """Base names of the files in a shard, sorted."""
    return sorted(_archive(shard)[1])


def read_bytes(shard: str, image: str) -> bytes:
    """One file of a shard."""
    archive, names = _archive(shard)
    return archive.read(names[image])


def read_rgb(shard: str, image: str) -> np.ndarray:
    """One image as (H, W, 3) uint8."""
    return np.asarray(Image.open(io.BytesIO(read_bytes(shard, image))).convert("RGB"))


def read_index(shard: str, image: str) -> np.ndarray:
    """One index mask as (H, W) uint8."""
    return np.asarray(Image.open(io.BytesIO(read_bytes(shard, image))))


def resized(rgb_hwc: np.ndarray, size_px: int) -> np.ndarray:
    """A square copy of size_px × size_px, box-filtered when shrinking."""
    return np.asarray(Image.fromarray(rgb_hwc).resize((size_px, size_px), Image.Resampling.BICUBIC, reducing_gap=2.0))

"""A pack under test: pictures go in as files, exactly as a user's raster would."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from ...families import load
from ...families.compact import Compact
from ...protocol.events import Text
from ...protocol.model_card import read_card
from ...protocol.requests import Source, TaskRequest
from ...raster.scene import Scene


def open_pack(folder: Path, threads: int = 2) -> Compact:
    """The pack of a folder, loaded on the CPU."""
    return load(read_card(folder), "cpu", threads)


@contextlib.contextmanager
def scene_of(rgb_hwc: np.ndarray) -> Iterator[Scene]:
    """A scene of a picture (H, W, 3) uint8, written to a temporary file and opened as any raster is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture.png"
        Image.fromarray(rgb_hwc).save(path, compress_level=0)
        with Scene.open(TaskRequest("describe", Source(str(path)))) as scene:
            yield scene


def said(pack: Compact, task: str, rgb_hwc: np.ndarray, prompt: str = "") -> str:
    """The whole text of an answer."""
    with scene_of(rgb_hwc) as scene:
        request = TaskRequest(task, Source("picture"), prompt)
        return "".join(event.text for event in getattr(pack, task)(scene, request) if isinstance(event, Text))

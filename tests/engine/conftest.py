"""Rasters written on the fly, a pack of the fake family, and an engine process that knows it."""

from __future__ import annotations

import hashlib
import json
import sys
import warnings
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine as RasterioAffine
from rasterio.errors import NotGeoreferencedWarning

from inference.client.process import EngineProcess, engine_command
from inference.protocol.model_card import checksum
from inference.protocol.requests import Source, TaskRequest
from inference.raster.scene import Scene

FAKE_ENGINE = Path(__file__).parent / "fake_engine"
UTM31 = "EPSG:32631"
#: 2 m pixels, north up
NORTH_UP = (2.0, 0.0, 500_000.0, 0.0, -2.0, 5_000_000.0)


@pytest.fixture
def write_raster(tmp_path):
    """write_raster(values (bands, H, W), name=…, crs=…, transform=six numbers or None, prepare=…, **profile) → path.

    `prepare(dataset)` runs before the file is closed: colour tables, interpretation, descriptions.
    """
    def write(values, name="raster.tif", crs=UTM31, transform=NORTH_UP, prepare=None, **profile):
        values = np.asarray(values)
        count, height, width = values.shape
        path = tmp_path / name
        place = {"transform": RasterioAffine(*transform)} if transform else {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(
                path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, crs=crs,
                **place, **profile,
            ) as dataset:
                dataset.write(values)
                if prepare:
                    prepare(dataset)
        return str(path)

    return write


@pytest.fixture
def open_scene():
    """open_scene(path, window=…, area=…, **source) → a Scene in a with block."""
    @contextmanager
    def open_it(path, window=None, area=None, **source):
        with Scene.open(TaskRequest("describe", Source(path, **source), window=window, area=area)) as scene:
            yield scene

    return open_it


@pytest.fixture
def checkers(write_raster):
    """100 × 60 px, 2 m, three bands: a bright 20 × 10 px block at column 30, row 40, dark elsewhere."""
    values = np.full((3, 60, 100), 20, np.uint8)
    values[:, 40:50, 30:50] = 220
    return write_raster(values, "checkers.tif")


@pytest.fixture
def pack(tmp_path):
    """A folder of packs with one of the fake family in it."""
    folder = tmp_path / "packs" / "fake"
    folder.mkdir(parents=True)
    weights = b"not really weights"
    (folder / "weights.bin").write_bytes(weights)
    card = {
        "id": "fake", "family": "fake", "title": "Fake", "revision": "r1", "licence": "GPL-2.0-or-later",
        "abilities": ["describe", "answer", "ground", "segment", "compare"], "sizes": {}, "preprocessing": {},
        "labels": {"ground": ["thing"], "segment": ["thing"]},
        "files": {"weights": {
            "name": "weights.bin", "sha256": checksum(hashlib.sha256(weights).hexdigest()), "bytes": len(weights),
        }},
    }
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return folder.parent


@pytest.fixture
def fake_command():
    """How to start the engine with the fake family: `fake_command(*arguments)` → EngineCommand."""
    def command(*arguments):
        usual = engine_command(Path(sys.executable))
        return usual._replace(argv=[sys.executable, str(FAKE_ENGINE), *arguments])

    return command


@pytest.fixture
def engine(fake_command, pack):
    """A running engine that has been greeted."""
    with EngineProcess(fake_command()) as process:
        process.channel.hello("tests", {"pack_folders": [str(pack)], "warm": False})
        yield process

"""What the benchmarks look at: drawn scenes, crops of them, and rasters of any size made of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

from inference.toolkit.data.shards import data_folder, read_rgb, records
from inference.toolkit.scene import THEMES, Scene, SceneSpec, render_scene

#: the side of a picture that captions were learnt on
CROP_PX = 192
SCENE_PX, GSD_M = 1024, 0.3
ABSENT = "no data sets at ../shared/data"


@cache
def drawn(theme: str = "mixed", seed: int = 0, size_px: int = SCENE_PX, gsd_m: float = GSD_M) -> Scene:
    """A drawn scene with its truth."""
    return render_scene(SceneSpec(seed, theme, size_px, gsd_m))


def crops(count: int) -> Iterator[np.ndarray]:
    """Different crops (192, 192, 3) uint8 of drawn scenes of every theme."""
    rng = np.random.default_rng(0)
    for number in range(count):
        rgb = drawn(THEMES[number % len(THEMES)], 1, gsd_m=0.5).rgb
        top, left = rng.integers(0, SCENE_PX - CROP_PX, 2)
        yield rgb[top : top + CROP_PX, left : left + CROP_PX]


def rsicd_test(count: int) -> Iterator[np.ndarray]:
    """The first test pictures of RSICD (H, W, 3) uint8; raises FileNotFoundError where the sets are absent."""
    data_folder()
    names = [row["image"] for row in records("rsicd.jsonl") if row["split"] == "test"]
    yield from (read_rgb("rsicd_192px.zip", name) for name in names[:count])


def write_raster(path: Path, side_px: int, gsd_m: float = GSD_M) -> Path:
    """Write a square GeoTIFF that repeats a drawn town; its size costs no memory."""
    rgb = drawn("town").rgb.transpose(2, 0, 1)
    place = {"crs": "EPSG:32633", "transform": from_origin(500_000.0, 5_400_000.0, gsd_m, gsd_m)}
    form = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 2}
    with rasterio.open(
        path, "w", driver="GTiff", width=side_px, height=side_px, count=3, dtype="uint8", photometric="RGB",
        **place, **form,
    ) as raster:
        for row in range(0, side_px, SCENE_PX):
            for column in range(0, side_px, SCENE_PX):
                height, width = min(SCENE_PX, side_px - row), min(SCENE_PX, side_px - column)
                raster.write(rgb[:, :height, :width], window=Window(column, row, width, height))
    return path

"""Two large rasters of one town, the later with new, lost and moved things in it, and how alike two maps of it are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import shapely
from rasterio.windows import Window

from tests.benchmarks import pictures

#: the later picture lies so far to the right and below, in pixels, and has so many patches of elsewhere in each block
SHIFT_XY_PX, PATCHES, PATCH_PX = (2, 1), 60, (12, 56)


def write_pair(folder: Path, side_px: int) -> tuple[Path, Path]:
    """Write the earlier and the later picture as square GeoTIFFs block by block, so that their size costs no memory."""
    before = pictures.write_raster(folder / "town_2015.tif", side_px)
    after, rng = folder / "town_2021.tif", np.random.default_rng(0)
    with rasterio.open(before) as earlier:
        place = earlier.transform @ earlier.transform.translation(*(-by for by in SHIFT_XY_PX))
        profile = {**earlier.profile, "transform": place}
        with rasterio.open(after, "w", **profile) as later:
            for window in blocks(side_px):
                later.write(patched(earlier.read(window=window), rng), window=window)
    return before, after


def blocks(side_px: int) -> list[Window]:
    """Windows that cover a square raster."""
    starts = range(0, side_px, pictures.SCENE_PX)
    size = pictures.SCENE_PX
    return [Window(x, y, min(size, side_px - x), min(size, side_px - y)) for y in starts for x in starts]


def patched(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A picture (3, H, W) with patches of it in other places."""
    changed = picture.copy()
    for _ in range(PATCHES):
        size = rng.integers(*PATCH_PX, 2)
        (top, left), (there, aside) = (rng.integers(0, np.array(picture.shape[1:]) - size) for _ in range(2))
        changed[:, top : top + size[0], left : left + size[1]] = picture[
            :, there : there + size[0], aside : aside + size[1]
        ]
    return changed


def likeness(one: list[dict], other: list[dict]) -> float:
    """Intersection over union of all that two lists of findings (as on the wire) cover, 1 where both are empty."""
    first, second = (
        shapely.union_all([shapely.geometry.shape(finding["geometry"]) for finding in found]) for found in (one, other)
    )
    together = shapely.area(first | second)
    return 1.0 if together == 0 else float(shapely.area(first & second) / together)

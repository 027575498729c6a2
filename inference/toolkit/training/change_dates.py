"""Real pictures of one place at two dates, of which nobody said what changed: cities in Sentinel-2 images that have no
mask, and a countryside from the air in three years, whose ponds come and go. Most of it stayed; where the dates differ
the most is left open.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator

import numpy as np
import rasterio
from PIL import Image, ImageFilter

from ...raster.common_grid import Pair
from ...raster.radiometry import fit_radiometry, samples_of
from ...raster.scene import Pixels
from ..data.instructions.house_dates import OSCD
from ..data.shards import data_folder, read_rgb

#: a city without a mask that shares its ground with one that is measured
BESIDE_MEASURED = {"saclay_w"}
NAIP = ("naip_2009-08-18", "naip_2016-08-16", "naip_2020-08-31")
#: the share of a picture that differs most, which may have changed: of cities, of the countryside; how far around is
#: looked
MAYBE_CHANGED, MAYBE_CHANGED_NAIP, BLUR_PX = 0.1, 0.35, 2.0


def real_dates() -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Of every place before and after, (H, W, 3) uint8 each, and where nothing changed for certain, (H, W) bool."""
    cities = json.loads((data_folder() / "two_dates/oscd.json").read_text(encoding="utf-8"))
    for city in cities:
        if not city["mask"] and city["place"] not in BESIDE_MEASURED:
            before, after = (read_rgb(OSCD.shard, f"{city['place']}_{date}.webp") for date in ("before", "after"))
            yield before, after, settled(before, after)
    for before, after in itertools.combinations(map(_naip, NAIP), 2):
        yield before, after, settled(before, after, MAYBE_CHANGED_NAIP)


def _naip(name: str) -> np.ndarray:
    """One year; the years lie within a pixel of each other."""
    with rasterio.open(data_folder() / f"geotiff/{name}.tif") as dataset:
        bands = dataset.read([1, 2, 3])
    return np.ascontiguousarray(bands.transpose(1, 2, 0)[:723])


def settled(before_hwc: np.ndarray, after_hwc: np.ndarray, maybe_changed: float = MAYBE_CHANGED) -> np.ndarray:
    """Where two dates of a place are near enough to each other to be told unchanged, (H, W) bool: all but a share."""
    shown = np.ones(before_hwc.shape[:2], bool)
    pair = Pair(Pixels(before_hwc, shown), Pixels(after_hwc, shown), shown)
    matched = fit_radiometry([samples_of(pair)]).applied(pair.before).rgb
    apart = np.abs(matched.astype(np.int16) - after_hwc).max(axis=2).astype(np.uint8)
    around = np.asarray(Image.fromarray(apart).filter(ImageFilter.GaussianBlur(BLUR_PX)))
    return around <= np.quantile(around, 1 - maybe_changed)

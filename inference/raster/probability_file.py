"""A map of probabilities as a GeoTIFF."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine as Rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window as RasterioWindow

from ..protocol.errors import OrthoscribeError
from ..protocol.geometry import Affine

BLOCK_PX = 256
PROFILE = {"driver": "GTiff", "count": 1, "dtype": "float32", "nodata": float("nan"), "compress": "deflate"}
TILED = {"tiled": True, "blockxsize": BLOCK_PX, "blockysize": BLOCK_PX, "predictor": 3, "BIGTIFF": "IF_SAFER"}


def write_probability(
    path: str, probability_HW: np.ndarray, seen_HW: np.ndarray, transform: Affine, crs_wkt: str
) -> Iterator[float]:
    """Write probabilities 0–1 as float32, nodata where nothing was seen; yield how much is done, 0–1, on the way.

    `crs_wkt` may be "". Raises OrthoscribeError when the file cannot be written; a file that was begun and not ended
    is removed.
    """
    height, width = probability_HW.shape
    place = {"transform": Rasterio(*transform.to_wire()), "crs": crs_wkt or None}
    is_whole = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, "w", height=height, width=width, **place, **PROFILE, **TILED) as dataset:
                for top in range(0, height, BLOCK_PX):
                    part = np.s_[top : top + BLOCK_PX]
                    rows = np.where(seen_HW[part], probability_HW[part], np.nan).astype(np.float32)
                    dataset.write(rows, 1, window=RasterioWindow(0, top, width, len(rows)))
                    yield min(top + BLOCK_PX, height) / height
        is_whole = True
    except (RasterioError, OSError) as error:
        raise OrthoscribeError(f"{Path(path).name} cannot be written; choose another place.", str(error)) from error
    finally:
        if not is_whole:
            Path(path).unlink(missing_ok=True)

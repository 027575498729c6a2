"""A GeoTIFF of one band, written in strips: whole, or not there."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine as Rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetWriter
from rasterio.windows import Window as RasterioWindow

from ..protocol.errors import OrthoscribeError
from ..protocol.geometry import Affine

BLOCK_PX = 256
TILED = {
    "driver": "GTiff", "count": 1, "compress": "deflate", "tiled": True, "blockxsize": BLOCK_PX, "blockysize": BLOCK_PX,
    "BIGTIFF": "IF_SAFER",
}


def write_rows(
    path: str, size_hw: tuple[int, int], rows_of: Callable[[slice], np.ndarray], place: tuple[Affine, str],
    profile: dict[str, Any], begin: Callable[[DatasetWriter], object] | None = None,
) -> Iterator[float]:
    """Write what `rows_of` gives for a slice of rows, strip after strip; yield how much is done, 0–1, on the way.

    `place` is the transform and the CRS, which may be "". `begin` is called with the open file. Raises OrthoscribeError
    when the file cannot be written; a file that was begun and not ended is removed.
    """
    height, width = size_hw
    transform, crs_wkt = place
    where = {"transform": Rasterio(*transform.to_wire()), "crs": crs_wkt or None, "height": height, "width": width}
    is_whole = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, "w", **where, **TILED, **profile) as dataset:
                if begin is not None:
                    begin(dataset)
                for top in range(0, height, BLOCK_PX):
                    rows = rows_of(slice(top, top + BLOCK_PX))
                    dataset.write(rows, 1, window=RasterioWindow(0, top, width, len(rows)))
                    yield min(top + BLOCK_PX, height) / height
        is_whole = True
    except (RasterioError, OSError) as error:
        raise unwritable(path, error) from error
    finally:
        if not is_whole:
            Path(path).unlink(missing_ok=True)


def unwritable(path: str, error: Exception) -> OrthoscribeError:
    """The error of a file that cannot be written."""
    return OrthoscribeError("{name} cannot be written; choose another place.", str(error), name=Path(path).name)

"""A map of probabilities as a GeoTIFF."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..protocol.geometry import Affine
from .row_file import write_rows

PROFILE = {"dtype": "float32", "nodata": float("nan"), "predictor": 3}


def write_probability(
    path: str, probability_HW: np.ndarray, seen_HW: np.ndarray, transform: Affine, crs_wkt: str
) -> Iterator[float]:
    """Write probabilities 0–1 as float32, nodata where nothing was seen; yield how much is done, 0–1, on the way.

    `crs_wkt` may be "". Raises OrthoscribeError when the file cannot be written; a file that was begun and not ended
    is removed.
    """

    def rows_of(part: slice) -> np.ndarray:
        return np.where(seen_HW[part], probability_HW[part], np.nan).astype(np.float32)

    return write_rows(path, probability_HW.shape, rows_of, (transform, crs_wkt), PROFILE)

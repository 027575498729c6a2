"""A map of classes as a GeoTIFF with a palette, and beside it the names of its values, as GDAL keeps them."""

from __future__ import annotations

import colorsys
import html
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from ..protocol.geometry import Affine
from .row_file import unwritable, write_rows

NOTHING = 0
PROFILE = {"dtype": "uint8", "nodata": NOTHING}
#: hues a golden angle apart never come near to each other
GOLDEN = 0.618034
GREY = (160, 160, 160, 255)


def write_classes(
    path: str, numbers_HW: np.ndarray, names: Sequence[str], transform: Affine, crs_wkt: str
) -> Iterator[float]:
    """Write class numbers as uint8, 1 for the first of `names` and 0 for nothing; yield how much is done, 0–1.

    The names lie in `path`.aux.xml, where GDAL looks for them. Raises OrthoscribeError when a file cannot be written;
    what was begun and not ended is removed.
    """
    yield from write_rows(
        path, numbers_HW.shape, lambda part: numbers_HW[part].astype(np.uint8), (transform, crs_wkt), PROFILE,
        lambda dataset: dataset.write_colormap(1, palette(names)),
    )
    try:  # only now: GDAL may have had words of its own to put there
        Path(f"{path}.aux.xml").write_text(category_names(names), encoding="utf-8")
    except OSError as error:
        raise unwritable(path, error) from error


def palette(names: Sequence[str]) -> dict[int, tuple[int, int, int, int]]:
    """A colour for each value; nothing is transparent, “other” is grey."""
    colours = {NOTHING: (0, 0, 0, 0)}
    for number, name in enumerate(names, 1):
        red, green, blue = colorsys.hsv_to_rgb(number * GOLDEN % 1.0, 0.6, 0.85)
        colours[number] = GREY if name == "other" else (round(red * 255), round(green * 255), round(blue * 255), 255)
    return colours


def category_names(names: Sequence[str]) -> str:
    """GDAL's auxiliary file with a name for each value."""
    categories = "".join(f"<Category>{html.escape(name)}</Category>" for name in ("", *names))
    band = f'<PAMRasterBand band="1"><CategoryNames>{categories}</CategoryNames></PAMRasterBand>'
    return f"<PAMDataset>{band}</PAMDataset>"

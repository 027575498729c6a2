"""A map of classes as a GeoTIFF with a palette, and beside it the names of its values, as GDAL keeps them."""

from __future__ import annotations

import colorsys
import html
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine as Rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window as RasterioWindow

from ..protocol.errors import OrthoscribeError
from ..protocol.geometry import Affine

BLOCK_PX = 256
NOTHING = 0
PROFILE = {
    "driver": "GTiff", "count": 1, "dtype": "uint8", "nodata": NOTHING, "compress": "deflate", "tiled": True,
    "blockxsize": BLOCK_PX, "blockysize": BLOCK_PX, "BIGTIFF": "IF_SAFER",
}
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
    height, width = numbers_HW.shape
    place = {"transform": Rasterio(*transform.to_wire()), "crs": crs_wkt or None}
    is_whole = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, "w", height=height, width=width, **place, **PROFILE) as dataset:
                dataset.write_colormap(1, palette(names))
                for top in range(0, height, BLOCK_PX):
                    rows = numbers_HW[top : top + BLOCK_PX]
                    dataset.write(rows.astype(np.uint8), 1, window=RasterioWindow(0, top, width, len(rows)))
                    yield min(top + BLOCK_PX, height) / height
        Path(f"{path}.aux.xml").write_text(category_names(names), encoding="utf-8")
        is_whole = True
    except (RasterioError, OSError) as error:
        raise OrthoscribeError(f"{Path(path).name} cannot be written; choose another place.", str(error)) from error
    finally:
        if not is_whole:
            Path(path).unlink(missing_ok=True)


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

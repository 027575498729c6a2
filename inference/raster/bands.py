"""Which stored bands become red, green and blue."""

from __future__ import annotations

import numpy as np
from rasterio.io import DatasetReader

from ..protocol.band_roles import guess_bands
from ..protocol.errors import BadRequest, BandsMissing


def choose_bands(dataset: DatasetReader, wanted: tuple[int, ...]) -> tuple[int, ...]:
    """The 1-based bands to show: three in the order red, green, blue, or a single one for grey.

    `wanted` wins when given; of more than three the guess chooses, as it does of all bands when nothing is wanted (see
    `guess_bands`). Raises BandsMissing for a number outside the file, BadRequest for two bands.
    """
    roles, texts = [role.name for role in dataset.colorinterp], [text or "" for text in dataset.descriptions]
    if not wanted:
        return guess_bands(roles, texts)
    outside = [band for band in wanted if not 1 <= band <= dataset.count]
    if outside:
        raise BandsMissing(
            "The raster has {count} bands, so there is no band {band}; choose others.",
            count=dataset.count, band=outside[0],
        )
    if len(wanted) > 3:
        among = guess_bands([roles[band - 1] for band in wanted], [texts[band - 1] for band in wanted])
        return tuple(wanted[place - 1] for place in among)
    if len(wanted) == 2:
        raise BadRequest("Choose three bands for red, green and blue, or a single one.")
    return wanted if len(set(wanted)) > 1 else wanted[:1]


def read_palette(dataset: DatasetReader, bands: tuple[int, ...]) -> np.ndarray | None:
    """The colour table of a paletted band as (256, 4) uint8 RGBA, or None where there is none."""
    if len(bands) != 1 or dataset.dtypes[bands[0] - 1] != "uint8":
        return None
    try:
        colours = dataset.colormap(bands[0])
    except ValueError:  # rasterio's way of saying that there is none
        return None
    palette = np.zeros((256, 4), np.uint8)
    for index, rgba in colours.items():
        palette[index] = rgba
    return palette

"""Which stored bands become red, green and blue."""

from __future__ import annotations

import re

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader

from ..protocol.errors import BadRequest, BandsMissing

#: Words in band descriptions. Two-digit names are Sentinel-2's; what B4 means depends on the satellite.
ROLE_WORDS = {"red": {"red", "r", "b04"}, "green": {"green", "g", "b03"}, "blue": {"blue", "b", "b02"}}
#: “red edge” is not red.
OTHER_WORDS = {"edge", "rededge", "nir", "infrared", "swir"}
COLOURS = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)


def choose_bands(dataset: DatasetReader, wanted: tuple[int, ...]) -> tuple[int, ...]:
    """The 1-based bands to show: three in the order red, green, blue, or a single one for grey.

    `wanted` wins when given. Else colour interpretation, then descriptions, then the order in the file: the first three
    bands that are not alpha (NAIP's red, green, blue before near infrared; a false colour composite as it was made).
    Raises BandsMissing for a number outside the file, BadRequest for any count other than one or three.
    """
    if not wanted:
        return _by_interpretation(dataset) or _by_description(dataset) or _by_order(dataset)
    outside = [band for band in wanted if not 1 <= band <= dataset.count]
    if outside:
        raise BandsMissing(f"The raster has {dataset.count} bands, so there is no band {outside[0]}; choose others.")
    if len(wanted) not in (1, 3):
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


def _by_interpretation(dataset: DatasetReader) -> tuple[int, ...]:
    roles = dataset.colorinterp
    return tuple(roles.index(colour) + 1 for colour in COLOURS) if all(colour in roles for colour in COLOURS) else ()


def _by_description(dataset: DatasetReader) -> tuple[int, ...]:
    words = [set(re.findall(r"[a-z]+\d*", (text or "").lower())) for text in dataset.descriptions]
    found = [
        [band for band, said in enumerate(words, 1) if said & names and not said & OTHER_WORDS]
        for names in ROLE_WORDS.values()
    ]
    return tuple(bands[0] for bands in found) if all(found) else ()


def _by_order(dataset: DatasetReader) -> tuple[int, ...]:
    shown = [band for band, role in enumerate(dataset.colorinterp, 1) if role != ColorInterp.alpha]
    return tuple(shown[:3] if len(shown) >= 3 else shown[:1]) or (1,)

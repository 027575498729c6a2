"""What the user chose about a layer's pixels; it stays with the layer, in the project."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from qgis.core import QgsMapLayer

BANDS_PROPERTY, GSD_PROPERTY = "orthoscribe/bands", "orthoscribe/gsd_m"


@dataclass(frozen=True)
class RasterChoice:
    """`bands` shown as red, green and blue, or one as grey (1-based; () leaves it to the guess); `gsd_m` the ground
    size of a pixel, None for the usual one.
    """

    bands: tuple[int, ...] = ()
    gsd_m: float | None = None


def choice_of(layer: QgsMapLayer) -> RasterChoice:
    """What was chosen for a layer; what cannot be read counts as not chosen."""
    bands, gsd_m = (), None
    with contextlib.suppress(ValueError):
        bands = tuple(int(band) for band in str(layer.customProperty(BANDS_PROPERTY) or "").split(",") if band)
    with contextlib.suppress(ValueError):
        gsd_m = float(layer.customProperty(GSD_PROPERTY) or 0) or None
    return RasterChoice(bands, gsd_m)


def choose(layer: QgsMapLayer, choice: RasterChoice) -> None:
    """Keep a choice with its layer."""
    for name, value in (
        (BANDS_PROPERTY, ",".join(map(str, choice.bands))),
        (GSD_PROPERTY, "" if choice.gsd_m is None else repr(choice.gsd_m)),
    ):
        if value:
            layer.setCustomProperty(name, value)
        else:
            layer.removeCustomProperty(name)

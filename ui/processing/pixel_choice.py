"""Bands and pixel size as an algorithm is given them."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

from ...inference.protocol.errors import BadRequest
from ..host.pixels.ways import DRAWN, way_of
from ..host.raster_choices import RasterChoice, choice_of
from ..host.translate import tr

BANDS, BEFORE_BANDS, GSD_M = "BANDS", "BEFORE_BANDS", "GSD_M"
#: Red, green and blue, or one that is shown as grey.
COUNTS = (1, 3)


def pixel_choice(layer: QgsRasterLayer, bands: tuple[int, ...], gsd_m: float | None) -> RasterChoice:
    """What is given, and where nothing is (() and None) what was chosen for the layer.

    Raises BadRequest for bands that the layer has not, or that make no picture; RasterUnreadable.
    """
    chosen = choice_of(layer)
    if bands and way_of(layer) == DRAWN:
        words = tr("“{name}” is drawn by QGIS, so it has no bands to choose. Leave the bands empty.")
        raise BadRequest(words.format(name=layer.name()))
    if bands and len(bands) not in COUNTS:
        raise BadRequest(tr("Choose three bands, for red, green and blue, or one."))
    missing = next((band for band in bands if not 1 <= band <= layer.bandCount()), None)
    if missing is not None:
        words = tr("“{name}” has no band {band}: its bands are 1 to {last}.")
        raise BadRequest(words.format(name=layer.name(), band=missing, last=layer.bandCount()))
    return RasterChoice(bands or chosen.bands, gsd_m or chosen.gsd_m)

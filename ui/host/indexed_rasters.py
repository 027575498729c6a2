"""Raster layers as the engine indexes them, and the pixel sizes that chips are cut at."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsMapLayer

from ...inference.protocol.errors import BadRequest, OrthoscribeError, RasterUnreadable
from ...inference.protocol.requests import Source
from .dates import date_of_layer
from .pixels.ways import FILE, way_of
from .raster_choices import choice_of
from .sources import source_of
from .translate import localized, tr


def source_to_index(layer: QgsMapLayer) -> Source:
    """The source of a raster layer with its date; call it on the main thread.

    Raises RasterUnreadable where there is no file that the engine can open.
    """
    if way_of(layer) != FILE:
        raise RasterUnreadable(
            tr("“{name}” has no file that could be indexed. Export it as a GeoTIFF first.").format(name=layer.name())
        )
    return replace(source_of(layer), bands=choice_of(layer).bands, date=date_of_layer(layer))


def problem_of(layer: QgsMapLayer) -> str:
    """Why a layer cannot be indexed, "" when it can."""
    try:
        source_to_index(layer)
    except OrthoscribeError as error:
        return localized(error.message)
    return ""


def sizes_in(text: str) -> tuple[float, ...]:
    """Pixel sizes in metres, separated by commas or blanks; raises BadRequest for anything else."""
    words = text.replace(",", " ").replace(";", " ").split()
    try:
        sizes = tuple(float(word) for word in words)
    except ValueError:
        sizes = (0.0,)
    if any(not 0 < size < float("inf") for size in sizes):
        raise BadRequest(tr("“{text}” are no pixel sizes. Write metres with commas between: 0.5, 2.").format(text=text))
    return sizes

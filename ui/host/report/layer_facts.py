"""What is known of a raster layer and of a place, in words."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import QgsMapLayer, QgsPointXY, QgsProject, QgsProviderRegistry, QgsRasterLayer

from ..extents import Place, number, ruler_in
from ..groups import GroupPicture
from ..translate import tr


def gsd_text(layer: QgsMapLayer | None, project: QgsProject) -> str:
    """The ground size of a pixel, such as “0.5 m”; "" when it is not known."""
    if not isinstance(layer, QgsRasterLayer) or not layer.crs().isValid():
        return ""
    middle = layer.extent().center()
    beside = QgsPointXY(middle.x() + layer.rasterUnitsPerPixelX(), middle.y())
    gsd_m = ruler_in(layer.crs(), project).measureLine(middle, beside)
    if not math.isfinite(gsd_m) or gsd_m <= 0:
        return ""
    return tr("{gsd} m").format(gsd=number(gsd_m, 2 if gsd_m < 10 else 0))


def crs_text(layer: QgsMapLayer | GroupPicture | None) -> str:
    """A layer's CRS as people know it; "" without one."""
    return layer.crs().userFriendlyIdentifier() if layer is not None and layer.crs().isValid() else ""


def file_name(layer: QgsMapLayer | GroupPicture | None) -> str:
    """The name of a layer's file, without its folders: a report goes to other people. Of a group those of its layers.
    """
    if layer is None:
        return ""
    if isinstance(layer, GroupPicture):
        return ", ".join(filter(None, map(file_name, layer.layers())))
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return Path(str(parts.get("path") or "")).name


def bands_text(bands: tuple[int, ...]) -> str:
    """The numbers of the bands, "" for those that the engine chose."""
    return ", ".join(map(str, bands))


def place_text(place: Place) -> str:
    """The bounding rectangle of a place, in the units of its CRS."""
    box = place.geometry.boundingBox()
    edges = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    decimals = 1 if max(map(abs, edges)) > 360 else 6  # metres or feet, or else degrees
    left, right, bottom, top = (f"{edge:.{decimals}f}" for edge in edges)
    crs = f" ({place.crs.authid()})" if place.crs.authid() else ""
    return f"x {left} – {right}, y {bottom} – {top}{crs}"

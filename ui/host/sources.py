"""From a raster layer with a file of its own to the source the engine reads."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ...inference.protocol.geometry import Affine
from ...inference.protocol.requests import Source
from .pixels.ways import local_path

#: How QGIS shows a raster without georeference: one unit a pixel, rows going down from zero.
PICTURE_TRANSFORM = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)


def source_of(layer: QgsRasterLayer) -> Source:
    """What the engine needs to read a layer whose `way_of` is FILE; call it on the main thread."""
    return Source(
        path=str(local_path(layer).resolve()),
        name=layer.name(),
        crs_wkt=wkt_of(layer.crs()),
        transform=PICTURE_TRANSFORM if is_plain_picture(layer) else None,
        nodata=user_nodata(layer),
    )


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as the engine reads it, "" for none."""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""


def is_plain_picture(layer: QgsRasterLayer) -> bool:
    """True for a raster without georeference, which QGIS lays out in pixels below the origin."""
    extent = layer.extent()
    return (extent.xMinimum(), extent.yMaximum()) == (0.0, 0.0) and (extent.width(), extent.height()) == (
        float(layer.width()),
        float(layer.height()),
    )


def user_nodata(layer: QgsRasterLayer) -> float | None:
    """The value that the user declared transparent in the layer's properties, when it is a single one."""
    ranges = layer.dataProvider().userNoDataValues(1)
    single = len(ranges) == 1 and ranges[0].min() == ranges[0].max()
    return float(ranges[0].min()) if single else None

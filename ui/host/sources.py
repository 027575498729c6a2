"""From a raster layer to the source the engine reads, or a clear sentence why not."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProviderRegistry, QgsRasterLayer

from ...inference.protocol.errors import RasterUnreadable
from ...inference.protocol.geometry import Affine
from ...inference.protocol.requests import Source
from .translate import tr

#: Formats that QGIS may open with licensed drivers which the engine's GDAL does not have.
CLOSED_FORMATS = {".ecw": "ECW", ".sid": "MrSID", ".ntx": "NITF ECW"}
#: How QGIS shows a raster without georeference: one unit a pixel, rows going down from zero.
PICTURE_TRANSFORM = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)


def source_of(layer: QgsRasterLayer | None) -> Source:
    """What the engine needs to read this layer's pixels; call it on the main thread.

    Raises RasterUnreadable, with what to do, for layers that are not local files.
    """
    if layer is None:
        raise RasterUnreadable(tr("Choose a raster layer first."))
    if not layer.isValid():
        raise RasterUnreadable(
            tr("The layer “{name}” has lost its file; repair its data source.").format(name=layer.name())
        )
    path = _local_path(layer)
    crs = layer.crs()
    return Source(
        path=str(path),
        name=layer.name(),
        crs_wkt=crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else "",
        transform=PICTURE_TRANSFORM if is_plain_picture(layer) else None,
        nodata=_user_nodata(layer),
    )


def is_plain_picture(layer: QgsRasterLayer) -> bool:
    """True for a raster without georeference, which QGIS lays out in pixels below the origin."""
    extent = layer.extent()
    return (extent.xMinimum(), extent.yMaximum()) == (0.0, 0.0) and (extent.width(), extent.height()) == (
        float(layer.width()),
        float(layer.height()),
    )


def _local_path(layer: QgsRasterLayer) -> Path:
    names = {"name": layer.name(), "provider": layer.providerType().upper()}
    if layer.providerType() != "gdal":
        raise RasterUnreadable(tr("“{name}” comes from a service ({provider}).").format(**names) + " " + _way_out())
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = Path(str(parts.get("path") or layer.source()))
    if parts.get("layerName") or parts.get("vsiPrefix") or not path.is_file():
        raise RasterUnreadable(
            tr("“{name}” lies inside another file or on a server.").format(**names) + " " + _way_out()
        )
    names["format"] = CLOSED_FORMATS.get(path.suffix.lower(), "")
    if names["format"]:
        raise RasterUnreadable(
            tr("“{name}” is an {format} file, which the engine cannot open.").format(**names) + " " + _way_out()
        )
    return path.resolve()


def _way_out() -> str:
    return tr("Save it as a GeoTIFF (Layer ▸ Save As…) and ask about the copy.")


def _user_nodata(layer: QgsRasterLayer) -> float | None:
    """The value that the user declared transparent in the layer's properties, when it is a single one."""
    ranges = layer.dataProvider().userNoDataValues(1)
    single = len(ranges) == 1 and ranges[0].min() == ranges[0].max()
    return float(ranges[0].min()) if single else None

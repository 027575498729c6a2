"""How the pixels of a layer come to the engine: read from the file, copied by QGIS, or drawn by QGIS."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsMapLayer, QgsProviderRegistry, QgsRasterLayer

from ....inference.protocol.errors import RasterUnreadable
from ..groups import GroupPicture
from ..translate import tr

FILE, COPIED, DRAWN = "file", "copied", "drawn"
#: Drivers that every rasterio from PyPI has. A file of any other is copied by QGIS, whose GDAL has opened it.
ENGINE_DRIVERS = {
    "AAIGrid", "BMP", "BSB", "COG", "DTED", "EHdr", "ENVI", "ERS", "GIF", "GTiff", "HFA", "ILWIS", "JPEG", "MRF",
    "NITF", "PCIDSK", "PCRaster", "PNG", "PNM", "RMF", "RST", "SAGA", "SGI", "SRTMHGT", "TGA", "USGSDEM", "VRT", "WEBP",
    "XYZ",
}
#: JPEG 2000 is read by OpenJPEG, whichever of its drivers comes first in QGIS.
JPEG2000 = "JP2"
PICTURE_TYPES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
COMPLEX_TYPES = (Qgis.DataType.CInt16, Qgis.DataType.CInt32, Qgis.DataType.CFloat32, Qgis.DataType.CFloat64)


def way_of(layer: QgsMapLayer | GroupPicture | None) -> str:
    """FILE, COPIED or DRAWN; call it on the main thread.

    Raises RasterUnreadable, with what to do, where no way leads to pixels.
    """
    if layer is None:
        raise RasterUnreadable(tr("Choose a raster layer first."))
    if isinstance(layer, GroupPicture):
        _check_group(layer)
        return DRAWN
    if not layer.isValid():
        raise RasterUnreadable(why_invalid(layer), layer.error().message())
    if not isinstance(layer, QgsRasterLayer):
        return DRAWN
    _check_values(layer)
    if layer.dataProvider().dataType(1) in PICTURE_TYPES:
        return DRAWN
    return FILE if layer.providerType() == "gdal" and is_engine_file(layer) else COPIED


def why_invalid(layer: QgsMapLayer) -> str:
    """A sentence on why QGIS could not open a layer, with what to do."""
    path = local_path(layer) if layer.providerType() == "gdal" else Path()
    if layer.providerType() != "gdal":
        words = tr("The source of “{name}” does not answer; check the network, or repair its data source.")
    elif not path.is_file():
        words = tr("The layer “{name}” has lost its file; repair its data source.")
    elif gdal.IdentifyDriver(str(path)) is None:
        words = tr("This QGIS cannot read {kind} files such as that of “{name}”. Convert it to GeoTIFF, and add that.")
    else:
        words = tr("The file of “{name}” is damaged: QGIS cannot open it. Fetch it again, or choose another layer.")
    return words.format(name=layer.name(), kind=path.suffix.lstrip(".").upper() or tr("unknown"))


def is_engine_file(layer: QgsRasterLayer) -> bool:
    """Whether a layer of GDAL is a plain local file in a format that the engine has too."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = local_path(layer)
    if parts.get("layerName") or parts.get("vsiPrefix") or parts.get("openOptions") or not path.is_file():
        return False
    driver = gdal.IdentifyDriver(str(path))
    return driver is not None and (driver.ShortName in ENGINE_DRIVERS or driver.ShortName.startswith(JPEG2000))


def local_path(layer: QgsRasterLayer) -> Path:
    """The file of a layer of GDAL; it may be no file at all."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    return Path(str(parts.get("path") or layer.source()))


def _check_group(group: GroupPicture) -> None:
    """Refuse a group that shows nothing, or not all of it: what is missing leaves a hole that nobody sees."""
    layers = group.layers()
    if not layers:
        raise RasterUnreadable(
            tr("The group “{name}” shows nothing. Tick a layer in it, or choose another layer.").format(
                name=group.name()
            )
        )
    lost = next((layer.name() for layer in layers if not layer.isValid()), None)
    if lost is not None:
        raise RasterUnreadable(
            tr("The layer “{lost}” in the group “{name}” has lost its file; repair its data source, or untick it.")
            .format(lost=lost, name=group.name())
        )


def _check_values(layer: QgsRasterLayer) -> None:
    """Refuse what holds no numbers that can become a picture."""
    provider, name = layer.dataProvider(), layer.name()
    if not layer.bandCount():
        raise RasterUnreadable(
            tr("“{name}” holds no bands. Add one of the rasters inside it as a layer.").format(name=name)
        )
    if any(provider.dataType(band) in COMPLEX_TYPES for band in range(1, layer.bandCount() + 1)):
        raise RasterUnreadable(
            tr("“{name}” holds complex numbers. Export its amplitude, and ask about that.").format(name=name)
        )
    if layer.extent().isEmpty() or not layer.extent().isFinite():
        raise RasterUnreadable(
            tr("“{name}” has no extent. Set its georeference, or choose another layer.").format(name=name)
        )

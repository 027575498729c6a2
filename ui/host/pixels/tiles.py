"""Tiles of a service pixel by pixel.

Newer QGIS rounds a tile's place outwards to whole pixels: where rounding errors put an edge a hair beyond the pixel's,
256 pixels are drawn over 257, and half of the tile lies a pixel aside. So a picture is drawn finer than it is wanted,
without smoothing and with the same tiles, and of every few pixels the middle one is kept: a hair does not reach it.
"""

from __future__ import annotations

import numpy as np
from qgis.core import Qgis, QgsDataProvider, QgsDataSourceUri, QgsProviderRegistry, QgsRasterDataProvider
from qgis.PyQt.QtGui import QImage

RGBA = 4
#: QGIS has rounded outwards since 3.44; repairs go to the long-term release before it.
FIRST_THAT_ROUNDS = 34000
#: Pixels drawn for one that is kept, across and up: odd, so that there is one in the middle.
FINER = 3
#: What QGIS takes an ordinary screen for, and tiles made for one.
SCREEN_DPI = 96


def finer_tiles(provider: QgsRasterDataProvider) -> QgsRasterDataProvider | None:
    """A provider that fills a picture `FINER` times as fine with the tiles that this one would take.

    None for a service without tiles, and where QGIS puts them exactly. Opening it may ask the service what it offers.
    """
    is_rounded = Qgis.QGIS_VERSION_INT >= FIRST_THAT_ROUNDS
    if not (is_rounded and provider.name() == "wms" and provider.nativeResolutions()):
        return None
    uri = QgsDataSourceUri()
    uri.setEncodedUri(provider.dataSourceUri())
    density = int(float(uri.param("tilePixelRatio") or 0)) or 1
    changed = {"tilePixelRatio": str(density), "interpretation": uri.param("interpretation") or "plain"}  # not smoothed
    for name in (*changed, "SmoothPixmapTransform"):
        uri.removeParam(name)
    for name, value in changed.items():
        uri.setParam(name, value)
    finer = QgsProviderRegistry.instance().createProvider(
        "wms", bytes(uri.encodedUri()).decode(), QgsDataProvider.ProviderOptions()
    )
    if finer is None or not finer.isValid():
        return None
    finer.setDpi(SCREEN_DPI * density * FINER)  # a screen so much denser gets the same tiles
    return finer


def middle_pixels(image: QImage) -> QImage:
    """Of an RGBA image that is `FINER` times too fine, the middle one of every few pixels."""
    width, height, line_bytes = image.width(), image.height(), image.bytesPerLine()
    bits = image.constBits()
    bits.setsize(line_bytes * height)
    pixels = np.frombuffer(bits, np.uint8).reshape(height, line_bytes)[:, : width * RGBA].reshape(height, width, RGBA)
    middle = np.ascontiguousarray(pixels[FINER // 2 :: FINER, FINER // 2 :: FINER])
    return QImage(middle.tobytes(), width // FINER, height // FINER, width // FINER * RGBA, image.format()).copy()

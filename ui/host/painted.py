"""Images in another format or size, painted rather than converted.

QImage converts and scales large images with the help of the threads that QGIS's tasks use too, and waits for them while
it holds Python's lock: the window would stand still as long as these are busy, and for ever when one of them waits for
that lock. A painter needs nobody.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter


def opaque(image: QImage) -> QImage:
    """The same picture without transparency (RGB32); what cannot be seen is black."""
    return _painted(image, image.size())


def shrunk(image: QImage, side_px: int) -> QImage:
    """The same picture, opaque and with sides of at most `side_px`; one that is small enough keeps its size."""
    size = image.size()
    if max(size.width(), size.height()) > side_px:
        size = size.scaled(side_px, side_px, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    while image.width() > 2 * size.width() and image.height() > 2 * size.height():
        image = _painted(image, image.size() / 2)  # by halves no pixel is passed over
    return _painted(image, size)


def _painted(image: QImage, size: QSize) -> QImage:
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.black)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRect(0, 0, size.width(), size.height()), image)
    painter.end()
    return made

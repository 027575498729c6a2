"""Our own icons, drawn in the colour that the theme writes in."""

from __future__ import annotations

import functools

from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

from .settings import PLUGIN_FOLDER

ICONS = PLUGIN_FOLDER / "resources" / "icons"
SIZES_PX = (16, 24, 32, 48)


def plugin_icon() -> QIcon:
    """The plugin's own icon, in its own colours."""
    return QIcon(str(ICONS / "orthoscribe.svg"))


def themed_icon(name: str, palette: QPalette, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """A line icon in a palette's colour, grey where its button is disabled. Make it again when the palette changes."""
    groups = QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled
    return _icon(name, *(palette.color(group, role).name() for group in groups))


@functools.lru_cache(maxsize=128)
def _icon(name: str, colour: str, disabled_colour: str) -> QIcon:
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled_colour)):
        for size_px in SIZES_PX:
            icon.addPixmap(_drawn(drawing.replace("currentColor", shade), size_px), mode)
    return icon


def _drawn(drawing: str, size_px: int) -> QPixmap:
    pixmap = QPixmap(size_px, size_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    content = QByteArray(drawing.encode("utf-8"))
    QSvgRenderer(content).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap

"""The pictures of a report, put together from what was drawn. Nothing here touches a layer: it may run in a task."""

from __future__ import annotations

import math
from collections.abc import Iterator

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from ..divider import CASING, LINE, PATCH, paint_caption, paint_line
from ..extents import number
from ..painted import opaque, shrunk
from ..translate import tr
from .content import Chapter, Report
from .drawing import Drawn
from .frames import PICTURE_PX, Frame, Ground

#: The longer side of a view that has another one beside it.
HALF_PX = 1000
#: Captions and the divider are drawn for a picture of this width and grow with it.
DESIGN_PX = 800
FONT_PX = 14
OUTLINE = QColor("#d81b60")
#: A scale bar is about this share of the picture's width.
BAR_SHARE = 0.22
BAR_MARGIN_PX, BAR_HEIGHT_PX = 12, 5


def frames_of(report: Report) -> dict[str, Frame]:
    """Everything that has to be drawn, by name."""
    frames: dict[str, Frame] = {}
    for position, chapter in enumerate(report.chapters):
        for side, view in enumerate(chapter.views):
            frames[view_name(position, side)] = view
        if chapter.map is not None:
            frames[map_name(position)] = chapter.map
        for entry in chapter.entries:
            if entry.overlay is not None:
                frames[turn_name(entry.turn.number)] = entry.overlay
    return frames


def pictures_of(report: Report, drawn: dict[str, Drawn]) -> Iterator[tuple[str, QImage]]:
    """The finished pictures by name: each view, the map with the place's outline, and one a turn that has any."""
    for position, chapter in enumerate(report.chapters):
        views = [drawn[view_name(position, side)] for side in range(len(chapter.views))]
        for side, view in enumerate(views):
            yield view_name(position, side), shrunk(view.image, HALF_PX if chapter.is_pair else PICTURE_PX)
        if chapter.map is not None:
            yield map_name(position), _map(drawn[map_name(position)], chapter.ground)
        for entry in chapter.entries:
            if entry.thumbnail:
                yield turn_name(entry.turn.number), QImage.fromData(entry.thumbnail, "JPG")
            elif entry.has_picture:
                name = turn_name(entry.turn.number)
                yield name, _turn(chapter, views, drawn[name] if entry.overlay is not None else None)


def view_name(chapter: int, side: int) -> str:
    """The name of a view: side 0 is the before, or the only one."""
    return f"place_{chapter + 1}_{side}"


def map_name(chapter: int) -> str:
    """The name of the map of a place."""
    return f"place_{chapter + 1}_map"


def turn_name(number_of_turn: int) -> str:
    """The name of a turn's picture."""
    return f"turn_{number_of_turn}"


def _turn(chapter: Chapter, views: list[Drawn], overlay: Drawn | None) -> QImage:
    """The views side by side under what was found: before left of the line and after right of it."""
    image = opaque(views[-1].image)
    scale = image.width() / DESIGN_PX
    with _Brush(image) as painter:
        if chapter.is_pair:
            half = QRectF(0, 0, image.width() // 2, image.height())
            painter.drawImage(half, views[0].image, half)
        if overlay is not None:
            painter.drawImage(0, 0, overlay.image)
        painter.scale(scale, scale)
        whole = QRectF(0, 0, image.width() / scale, image.height() / scale)
        if chapter.is_pair:
            middle = whole.width() / 2
            paint_line(painter, middle, whole.height())
            halves = QRectF(0, 0, middle, whole.height()), QRectF(middle, 0, middle, whole.height())
            for half, caption, is_left in zip(halves, chapter.captions, (True, False)):
                paint_caption(painter, caption, half, is_left)
        _scale_bar(painter, views[-1].extent, chapter.ground, whole)
    return image


def _map(drawn: Drawn, ground: Ground) -> QImage:
    """The surroundings with the place outlined."""
    image = opaque(drawn.image)
    extent = drawn.extent
    across, down = image.width() / extent.width(), image.height() / extent.height()
    rings = [
        QPolygonF([QPointF((x - extent.xMinimum()) * across, (extent.yMaximum() - y) * down) for x, y in ring])
        for ring in ground.outlines
    ]
    scale = image.width() / DESIGN_PX * 2  # it is shown small
    with _Brush(image) as painter:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((LINE, 6 * scale), (OUTLINE, 3 * scale)):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            for ring in rings:
                painter.drawPolygon(ring)
        painter.scale(scale, scale)
        _scale_bar(painter, extent, ground, QRectF(0, 0, image.width() / scale, image.height() / scale))
    return image


def _scale_bar(painter: QPainter, extent: QgsRectangle, ground: Ground, whole: QRectF) -> None:
    """A round length at the lower left; without a CRS there is no telling."""
    if ground.metres_a_unit is None:
        return
    length_m, share = round_length(extent.width() * ground.metres_a_unit, BAR_SHARE)
    is_far = length_m >= 1000
    decimals = 0 if length_m >= 1 else 2
    words, length = (tr("{length} km"), length_m / 1000) if is_far else (tr("{length} m"), length_m)
    text = words.format(length=number(length, decimals))
    bar_px = share * whole.width()
    metrics = painter.fontMetrics()
    width = max(bar_px, metrics.horizontalAdvance(text)) + 2 * BAR_MARGIN_PX
    height = metrics.height() + BAR_HEIGHT_PX + BAR_MARGIN_PX
    patch = QRectF(BAR_MARGIN_PX, whole.height() - BAR_MARGIN_PX - height, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PATCH)
    painter.drawRoundedRect(patch, 6, 6)
    painter.setPen(LINE)
    painter.drawText(patch.adjusted(0, 3, 0, 0), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
    left, bottom = patch.center().x() - bar_px / 2, patch.bottom() - BAR_MARGIN_PX / 2
    painter.setPen(QPen(CASING, 1))
    painter.setBrush(LINE)
    painter.drawRect(QRectF(left, bottom - BAR_HEIGHT_PX, bar_px, BAR_HEIGHT_PX))


def round_length(width_m: float, share: float) -> tuple[float, float]:
    """The largest of 1, 2, 5, 10 … that is at most `share` of a width, and its own share."""
    most = width_m * share
    power = 10.0 ** math.floor(math.log10(most))
    length = next(step * power for step in (5, 2, 1) if step * power <= most * (1 + 1e-9))
    return length, length / width_m


class _Brush:
    """A painter on an image, ended when the block is left."""

    def __init__(self, image: QImage) -> None:
        self._painter = QPainter(image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self._painter.font())
        font.setPixelSize(FONT_PX)
        self._painter.setFont(font)

    def __enter__(self) -> QPainter:
        return self._painter

    def __exit__(self, *_: object) -> None:
        self._painter.end()

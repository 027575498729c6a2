"""How a chip looks in the grid: its picture, its rank in the colour of its score, what it shows, where it is from."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPalette, QPen, QTextOption
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..chat.colours import mixed, quiet, readable
from ..chat.turn_card import small_font
from ..host.hit_layers import ramp_colour
from ..host.hits import Hit
from .hits_model import HIT, PICTURE, SHARE

PADDING_PX, RADIUS_PX, GAP_PX = 5, 5, 4
#: Narrowest tile; tiles grow until a row is full.
LEAST_PX = 118
#: Height of a picture for its width.
ASPECT = 0.78
TITLE_LINES = 2


class HitPainter(QStyledItemDelegate):
    """Paints in the theme's colours. Tiles are as wide as the row allows."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._tile = QSize(LEAST_PX, LEAST_PX)

    def fit(self, row_px: int, font: QFont) -> QSize:
        """Share a row out among as many tiles as fit; returns the size of a tile."""
        columns = max(1, row_px // LEAST_PX)
        width = max(LEAST_PX, row_px // columns)
        words = (TITLE_LINES * QFontMetrics(font).lineSpacing() + QFontMetrics(self._small(font)).lineSpacing())
        height = round((width - 2 * PADDING_PX) * ASPECT) + words + GAP_PX + 2 * PADDING_PX
        self._tile = QSize(width, height)
        return self._tile

    def _small(self, font: QFont) -> QFont:
        small = QFont(font)
        small.setPointSizeF(small_font(self.parent()).pointSizeF())
        return small

    # QStyledItemDelegate

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # noqa: N802
        return self._tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        hit: Hit = index.data(HIT)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        tile = option.rect.adjusted(2, 2, -2, -2)
        self._paint_ground(painter, tile, option)
        inside = tile.adjusted(PADDING_PX - 2, PADDING_PX - 2, 2 - PADDING_PX, 2 - PADDING_PX)
        frame = QRect(inside.topLeft(), QSize(inside.width(), round(inside.width() * ASPECT)))
        self._paint_picture(painter, frame, option.palette, index.data(PICTURE))
        self._paint_rank(painter, frame, option.font, hit.record.rank, ramp_colour(index.data(SHARE)))
        self._paint_words(painter, inside.adjusted(0, frame.height() + GAP_PX, 0, 0), option, hit)
        painter.restore()

    def _paint_ground(self, painter: QPainter, tile: QRect, option: QStyleOptionViewItem) -> None:
        highlight = QColor(option.palette.color(QPalette.ColorRole.Highlight))
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(highlight, 1.6) if has_focus or is_selected else Qt.PenStyle.NoPen)
        highlight.setAlphaF(0.18 if is_selected else 0.0)
        painter.setBrush(highlight)
        painter.drawRoundedRect(QRectF(tile), RADIUS_PX, RADIUS_PX)

    def _paint_picture(self, painter: QPainter, frame: QRect, palette: QPalette, picture: QImage | str | None) -> None:
        """The middle of the picture; where there is none, a quiet patch with the reason."""
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(frame), RADIUS_PX, RADIUS_PX)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(frame, mixed(base, text, 0.1))
        if isinstance(picture, QImage):
            seen = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRect(frame.topLeft(), seen)
            target.moveCenter(frame.center())
            painter.drawImage(target, picture)
        elif picture:
            painter.setPen(quiet(palette))
            painter.setFont(self._small(painter.font()))
            option = QTextOption(Qt.AlignmentFlag.AlignCenter)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            painter.drawText(QRectF(frame).adjusted(6, 18, -6, -4), picture, option)
        painter.restore()

    def _paint_rank(self, painter: QPainter, frame: QRect, font: QFont, rank: int, colour: QColor) -> None:
        bold = QFont(self._small(font))
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        width = max(metrics.horizontalAdvance(str(rank)) + 10, metrics.height() + 4)
        badge = QRectF(frame.left() + 4, frame.top() + 4, width, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setFont(bold)
        painter.setPen(readable(QColor("white"), colour))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(rank))

    def _paint_words(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, hit: Hit) -> None:
        metrics = QFontMetrics(option.font)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        line = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing())
        for words in _lines(hit.title, metrics, room.width(), TITLE_LINES):
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            line.translate(0, metrics.lineSpacing())
        small = self._small(option.font)
        painter.setFont(small)
        painter.setPen(quiet(option.palette))
        facts = (hit.record.date[:10], hit.record.name if hit.record.caption else "", hit.record.sensor)
        words = " · ".join(filter(None, facts))
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            QFontMetrics(small).elidedText(words, Qt.TextElideMode.ElideRight, room.width()),
        )


def _lines(text: str, metrics: QFontMetrics, width_px: int, most: int) -> list[str]:
    """A text in at most so many lines, the last one elided."""
    lines, words = [], text.split()
    while words and len(lines) < most - 1:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width_px:
            count += 1
        lines.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width_px))
        words = words[count:]
    return [*lines, metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width_px)] if words else lines

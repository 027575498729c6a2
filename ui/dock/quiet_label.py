"""Small words that stand back."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel

from ..chat.colours import quiet
from ..chat.turn_card import small_font


class QuietLabel(QLabel):
    """Plain text, wrapped, in a small font and a soft colour of the theme."""

    def __init__(self, text: str = "", indent_px: int = 0) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(small_font(self))
        self.indent(indent_px)
        self._dress()

    def indent(self, indent_px: int) -> None:
        """Begin so far from the left."""
        self.setContentsMargins(indent_px, 0, 0, 0)

    def _dress(self) -> None:
        colour = quiet(self.palette())
        if self.palette().color(QPalette.ColorRole.WindowText) != colour:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)

    # QWidget

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

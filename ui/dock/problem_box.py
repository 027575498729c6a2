"""A sentence about what stands in the way, on a tinted patch."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QPalette, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel

from ..chat.turn_card import Bubble, small_font
from ..host.icons import themed_icon
from ..host.pairs import Problem


class ProblemBox(Bubble):
    """Hidden while there is no problem; as tall as its sentence."""

    def __init__(self, name: str) -> None:
        super().__init__(is_alert=True)
        self.setObjectName(name)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setObjectName(f"{name}_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setFont(small_font(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(7)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._dress()
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Show a sentence, or nothing."""
        sentence = problem.sentence if problem else ""
        if sentence != self._text.text():
            self._text.setText(sentence)
            self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def _dress(self) -> None:
        size_px = self._text.fontMetrics().height()
        icon = themed_icon("warning", self._text.palette(), QPalette.ColorRole.WindowText)
        self._icon.setPixmap(icon.pixmap(size_px, size_px))

    # QWidget

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._dress()  # a style sheet may have coloured the words only now

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_text"):
            self._dress()

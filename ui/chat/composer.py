"""Where the user types."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QTextOption
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QStackedWidget, QToolButton, QWidget

from ..host.icons import themed_icon
from ..host.translate import tr
from .colours import mixed

LINES_LEAST, LINES_MOST = 2, 6
BUTTON_PX, ICON_PX, RADIUS_PX = 30, 18, 8
PADDING_PX = 6


class PromptEdit(QPlainTextEdit):
    """Plain text that grows with its lines. Enter sends; Shift+Enter makes a new line."""

    submitted = pyqtSignal()
    focus_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("prompt_edit")
        self.setAccessibleName(tr("Prompt"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), LINES_LEAST), LINES_MOST)
        margins = self.contentsMargins()
        margin_px = 2 * self.document().documentMargin() + margins.top() + margins.bottom()
        self.setFixedHeight(int(lines * self.fontMetrics().lineSpacing() + margin_px + 1))

    # QWidget

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class Composer(QFrame):
    """The prompt with its send button, which is a stop button while an answer is on its way."""

    submitted = pyqtSignal(str)
    edited = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._needs_words, self._can_ask = False, True
        self.edit = PromptEdit()
        self.send_button = _round_button("send_button", tr("Send (Enter)"))
        self.stop_button = _round_button("stop_button", tr("Stop (Esc)"))
        self._buttons = QStackedWidget()
        self._buttons.addWidget(self.send_button)
        self._buttons.addWidget(self.stop_button)
        self._buttons.setFixedSize(BUTTON_PX, BUTTON_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING_PX, PADDING_PX, PADDING_PX, PADDING_PX)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignBottom)
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.submitted.connect(self._submit)
        self.edit.focus_changed.connect(self.update)
        self.edit.textChanged.connect(self._on_edited)
        self.send_button.clicked.connect(self._submit)
        self.stop_button.clicked.connect(self.stopped)
        self._dress()
        self._refresh()

    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put words into the prompt, the cursor after them."""
        self.edit.setPlainText(text)
        cursor = self.edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.edit.setTextCursor(cursor)

    def expect(self, placeholder: str, needs_words: bool) -> None:
        """Say what may be typed, and whether sending needs it."""
        self.edit.setPlaceholderText(placeholder)
        self._needs_words = needs_words
        self._refresh()

    def set_state(self, can_ask: bool, is_busy: bool) -> None:
        """Offer to send, or to stop."""
        had_focus = self._buttons.currentWidget().hasFocus()
        self._can_ask = can_ask
        self._buttons.setCurrentIndex(1 if is_busy else 0)
        self._refresh()
        if had_focus:
            self.edit.setFocus()

    def _submit(self) -> None:
        if self.send_button.isEnabled() and self._buttons.currentIndex() == 0:
            self.submitted.emit(self.text())

    def _on_edited(self) -> None:
        self._refresh()
        self.edited.emit(self.text())

    def _refresh(self) -> None:
        self.send_button.setEnabled(self._can_ask and (bool(self.text()) or not self._needs_words))

    def _dress(self) -> None:
        for button, name in ((self.send_button, "send"), (self.stop_button, "stop")):
            button.setIcon(themed_icon(name, self.palette(), QPalette.ColorRole.Text))

    # QWidget

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        palette = self.palette()
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        is_active = self.edit.hasFocus()
        line = palette.color(QPalette.ColorRole.Highlight) if is_active else mixed(base, text, 0.3)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(base)
        painter.setPen(QPen(line, 1.6 if is_active else 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_PX, RADIUS_PX)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "stop_button"):
            self._dress()


def _round_button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setFixedSize(BUTTON_PX, BUTTON_PX)
    button.setIconSize(QSize(ICON_PX, ICON_PX))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button

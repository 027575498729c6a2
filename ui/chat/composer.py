"""Where the user types."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QTextOption
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QStackedWidget, QToolButton, QWidget

from ..host.icons import themed_icon
from ..host.translate import tr
from .colours import mixed

LINES_LEAST, LINES_MOST = 2, 6
BUTTON_PX, ICON_PX, RADIUS_PX = 30, 16, 8
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
        self.setStyleSheet("PromptEdit { background: transparent; border: 0; padding: 0; }")
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


class RoundButton(QToolButton):
    """A filled disc in the theme's highlight, grey while it is disabled."""

    def __init__(self, name: str, icon_name: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._icon_name = icon_name
        self.setFixedSize(BUTTON_PX, BUTTON_PX)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # QWidget

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        palette, group = self.palette(), QPalette.ColorGroup.Active
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        fill = palette.color(group, QPalette.ColorRole.Highlight) if self.isEnabled() else mixed(base, text, 0.2)
        if self.isDown() or self.underMouse() and self.isEnabled():
            fill = mixed(fill, text, 0.2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(fill)
        painter.setPen(QPen(text, 1.4) if self.hasFocus() else QPen(Qt.PenStyle.NoPen))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        icon = themed_icon(self._icon_name, palette, QPalette.ColorRole.HighlightedText)
        left = (self.width() - ICON_PX) // 2
        painter.drawPixmap(left, left, icon.pixmap(self.iconSize()))


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
        self.send_button = RoundButton("send_button", "send", tr("Send (Enter)"))
        self.stop_button = RoundButton("stop_button", "stop", tr("Stop (Esc)"))
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
        if not self.edit.toPlainText():
            self.edit.setPlainText("")  # Qt 5 shows the first placeholder only after the text was set once
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

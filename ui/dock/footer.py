"""Model, device and state of the engine."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..chat.elided_label import ElidedLabel
from ..chat.line_button import LineButton
from ..chat.turn_card import small_font
from ..host.translate import localized, tr
from ..session.engine_link import BUSY, READY, STARTING, STOPPED

#: state → the colour of its dot. The words beside it say the same.
DOTS = {STOPPED: QColor("#9aa0a6"), STARTING: QColor("#e0a100"), READY: QColor("#2fa84f"), BUSY: QColor("#2f7de1")}
DOT_PX = 9


class Dot(QWidget):
    """A small round light."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = DOTS[STOPPED]
        self.setFixedSize(DOT_PX + 2, DOT_PX + 2)

    def show_colour(self, colour: QColor) -> None:
        """Light up in a colour."""
        self._colour = colour
        self.update()

    # QWidget

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(QRectF(1, 1, DOT_PX, DOT_PX))


class Footer(QWidget):
    """A light and a line of facts, and buttons for what concerns the plugin as a whole."""

    report_asked = pyqtSignal()
    models_clicked = pyqtSignal()
    settings_clicked = pyqtSignal()
    help_clicked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._hello: dict[str, Any] | None = None
        self._state, self._problem = STOPPED, ""
        self._dot, self._label = Dot(), ElidedLabel()
        self._label.setObjectName("engine_label")
        self._label.setFont(small_font(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(6)
        row.addWidget(self._dot)
        row.addWidget(self._label, 1)
        row.addWidget(self._build_report_button())
        models_tip = tr("Models: which one answers, and what is known of each")
        for name, icon_name, tip, clicked in (
            ("models_button", "models", models_tip, self.models_clicked),
            ("settings_button", "settings", tr("Settings of Orthoscribe"), self.settings_clicked),
            ("help_button", "help", tr("Help"), self.help_clicked),
        ):
            button = LineButton(name, icon_name, "", tip)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, clicked=clicked: clicked.emit())
            row.addWidget(button)
        self._say()

    @property
    def hello(self) -> dict[str, Any]:
        """What the engine has told of itself; empty before it did."""
        return self._hello or {}

    def _build_report_button(self) -> LineButton:
        tip = tr("Copy a report for whoever looks into a problem. Names, passwords and tokens are taken out.")
        button = LineButton("report_button", "report", "", tip)
        button.setAutoRaise(True)
        button.setAccessibleName(tr("Copy a diagnostics report"))
        button.clicked.connect(self.report_asked)
        return button

    def show_hello(self, hello: dict[str, Any]) -> None:
        """Name the model and the device that the engine told."""
        self._hello, self._problem = hello, ""
        self._say()

    def show_state(self, state: str) -> None:
        """Say what the engine does."""
        self._state = state
        self._say()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no engine."""
        self._problem = sentence
        self._say()

    def _say(self) -> None:
        words = {
            STOPPED: tr("starts with the first question"),
            STARTING: tr("starting…"),
            READY: tr("ready"),
            BUSY: tr("working…"),
        }
        facts, tip = [], []
        if self._hello:
            models = self._hello.get("models") or []
            facts = [models[0]["title"] if models else tr("no model"), localized(self._hello.get("device", ""))]
            tip = [tr("{title}, revision {revision}").format(**model) for model in models]
        state = self._problem or words[self._state]
        if not self._problem and not facts:
            state = tr("Engine {state}").format(state=state)
        line = "  ·  ".join(filter(None, [*facts, state]))
        self._label.show_text(line, "\n".join([line, *tip]))
        is_lame = self._state == READY and self._hello is not None and not self._hello.get("models")
        self._dot.show_colour(DOTS[STOPPED if is_lame else self._state])

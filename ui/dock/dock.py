"""The dock: puts the views together and says what the user wants. It decides nothing."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QLabel, QProgressBar, QShortcut, QVBoxLayout, QWidget

from ...inference.protocol.requests import ASK, DESCRIBE
from ..chat.chat_view import ChatView
from ..chat.composer import Composer
from ..chat.turn_card import small_font
from ..host.translate import tr
from ..session.conversation import Conversation
from ..session.jobs import Question
from .conversation_bar import ConversationBar
from .extent_bar import ExtentBar
from .footer import Footer
from .task_bar import TaskBar

MARGIN_PX, SPACING_PX = 10, 8
LEAST_WIDTH_PX = 360
PROGRESS_STEPS = 1000


class Dock(QgsDockWidget):
    """Layer and extent above, the conversation in the middle, tasks and prompt below."""

    asked = pyqtSignal(object)  # Question
    stop_asked = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, conversation: Conversation) -> None:
        super().__init__(tr("Orthoscribe"))
        self.setObjectName("orthoscribe_dock")
        self._is_busy, self._has_model = False, True
        self.extent_bar = ExtentBar(canvas, project)
        self.chat = ChatView(conversation, project)
        self.tasks = TaskBar()
        self.composer = Composer()
        self.footer = Footer()
        self.bar = ConversationBar()
        self._build()
        self._connect()
        self.tasks.choose(DESCRIBE)
        self._on_task_shown()
        self._on_layer(self.extent_bar.layer())

    def close_tools(self) -> None:
        """Give back what the dock has on the map."""
        self.extent_bar.close_tools()

    def show_busy(self, is_busy: bool) -> None:
        """An answer is on its way, or not any more."""
        self._is_busy = is_busy
        if is_busy:
            self.show_progress(None, tr("Asking the engine…"))
        self._progress_box.setVisible(is_busy)
        self._refresh()

    def show_progress(self, fraction: float | None, message: str) -> None:
        """How far the answer is; None when that cannot be known."""
        self._progress.setRange(0, 0 if fraction is None else PROGRESS_STEPS)
        if fraction is not None:
            self._progress.setValue(round(fraction * PROGRESS_STEPS))
        self._progress_text.setText(message)

    def show_model(self, model: dict | None) -> None:
        """Offer what the model can do."""
        self._has_model = model is not None
        self.tasks.enable_for(model)
        self._on_task_shown()
        self._refresh()

    def follow_layer(self, layer: QgsMapLayer | None) -> None:
        """The user made another layer current in QGIS."""
        self.extent_bar.choose_layer(layer)

    # how it is built

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setSpacing(SPACING_PX)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chat)
        for widget, stretch in (
            (self.extent_bar, 0),
            (self.bar, 0),
            (frame, 1),
            (self._build_progress(), 0),
            (self.tasks, 0),
            (self.composer, 0),
            (self.footer, 0),
        ):
            column.addWidget(widget, stretch)
        body.setMinimumWidth(LEAST_WIDTH_PX)
        self.setWidget(body)

    def _build_progress(self) -> QWidget:
        self._progress_box = QWidget()
        self._progress = QProgressBar()
        self._progress.setObjectName("progress")
        self._progress.setAccessibleName(tr("Progress"))
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._progress_text = QLabel()
        self._progress_text.setObjectName("progress_text")
        self._progress_text.setTextFormat(Qt.TextFormat.PlainText)
        self._progress_text.setFont(small_font(self))
        self._progress_text.setWordWrap(True)
        column = QVBoxLayout(self._progress_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._progress)
        column.addWidget(self._progress_text)
        self._progress_box.hide()
        return self._progress_box

    def _connect(self) -> None:
        self.extent_bar.layer_changed.connect(self._on_layer)
        self.tasks.pressed.connect(self._on_task)
        self.composer.submitted.connect(self._ask)
        self.composer.edited.connect(self._on_typed)
        self.composer.stopped.connect(self.stop_asked)
        self.chat.suggested.connect(self._on_suggestion)
        self.visibilityChanged.connect(self.extent_bar.show_footprint)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.stop_asked)

    # what the user does

    def _on_layer(self, layer: QgsRasterLayer | None) -> None:
        self.chat.welcome.show_for(layer is not None)
        self._refresh()

    def _on_task(self, task: str) -> None:
        self._on_task_shown()
        if task != DESCRIBE:
            self.composer.edit.setFocus()
        elif not self._is_busy:
            self._ask("")

    def _on_task_shown(self) -> None:
        words = self.tasks.words()
        placeholder = words.placeholder if self._has_model else tr("No model is installed")
        self.composer.expect(placeholder, words.needs_prompt)

    def _on_typed(self, text: str) -> None:
        """Describing needs no words: who types wants to ask."""
        if text and self.tasks.chosen() == DESCRIBE and self.tasks.chip(ASK).isEnabled():
            self.tasks.choose(ASK)
            self._on_task_shown()

    def _on_suggestion(self, task: str, prompt: str) -> None:
        self.tasks.choose(task)
        self._on_task_shown()
        self.composer.set_text(prompt)
        self.composer.edit.setFocus()

    def _ask(self, prompt: str) -> None:
        layer, task = self.extent_bar.layer(), self.tasks.chosen()
        if layer is None or self._is_busy:
            return
        if task != DESCRIBE:
            self.composer.set_text("")
        self.asked.emit(Question(task, prompt, layer.id(), self.extent_bar.place()))

    def _refresh(self) -> None:
        can_ask = self.extent_bar.layer() is not None and self._has_model
        self.composer.set_state(can_ask and not self._is_busy, self._is_busy)
        self.tasks.setEnabled(can_ask)

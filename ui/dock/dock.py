"""The dock: puts the views together and says what the user wants. It decides nothing."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QLabel, QProgressBar, QShortcut, QStackedWidget, QVBoxLayout, QWidget

from ...inference.protocol.archive import SEARCH
from ...inference.protocol.requests import COMPARE, DESCRIBE, LOCALIZE
from ..chat.chat_view import ChatView
from ..chat.composer import Composer
from ..chat.turn_card import small_font
from ..host.groups import GroupPicture
from ..host.places_asked import places_asked
from ..host.routing import Surroundings, route
from ..host.translate import tr
from ..review.review_bar import ReviewBar
from ..session.conversation import Conversation
from ..session.question import Question, place_to_ask
from .conversation_bar import ConversationBar
from .extent_bar import ExtentBar
from .footer import Footer
from .help_key import HelpKey
from .pair_bar import PairBar
from .raster_bar import RasterBar
from .rooms import Rooms
from .setup_panel import SetupPanel
from .task_bar import TaskBar

MARGIN_PX, SPACING_PX = 10, 8
LEAST_WIDTH_PX = 360
PROGRESS_STEPS = 1000


class Dock(QgsDockWidget):
    """Layer (or two dates) and extent above, the conversation in the middle, tasks and prompt below."""

    asked = pyqtSignal(object)  # Question
    stop_asked = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, conversation: Conversation) -> None:
        super().__init__(tr("Orthoscribe"))
        self.setObjectName("orthoscribe_dock")
        self._is_busy, self._has_model, self._is_seen = False, True, False
        self._conversation = conversation
        self.pair_bar = PairBar(canvas, project)
        self.extent_bar = ExtentBar(canvas, project)
        self.raster_bar = RasterBar(project)
        self.chat = ChatView(conversation, project)
        self.review = ReviewBar(canvas, project)
        self.tasks = TaskBar()
        self.composer = Composer()
        self.footer = Footer()
        self.bar = ConversationBar()
        self.setup = SetupPanel()
        self.help_key = HelpKey(self)
        self.rooms = Rooms()
        self._build()
        self._connect()
        self.tasks.choose(DESCRIBE)
        self._on_task_shown()
        self._on_layer(self.extent_bar.layer())

    def close_tools(self) -> None:
        """Give back what the dock has on the map."""
        self.raster_bar.show_layer(None)
        self.visibilityChanged.disconnect(self._on_seen)
        self.review.close_tools()
        self.pair_bar.close_tools()
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
        self.chat.welcome.offer_two_dates(self.tasks.can(COMPARE))
        self._on_task_shown()
        self._refresh()

    def suggest(self, task: str, prompt: str) -> None:
        """Choose a task and put words into the prompt, for the user to go on."""
        self.tasks.set_auto(False)
        self.tasks.choose(task)
        self._on_task_shown()
        self.rooms.show_room(0)
        self.composer.set_text(prompt)
        self.composer.edit.setFocus()

    def follow_layer(self, layer: QgsMapLayer | GroupPicture | None) -> None:
        """The user made another layer current in QGIS."""
        self.extent_bar.choose_layer(layer)
        self.review.follow(layer)

    def show_setup(self, is_needed: bool) -> None:
        """Put the installation of the engine in place of the conversation, or the conversation back."""
        if is_needed != (self._pages.currentWidget() is self.setup):
            self._pages.setCurrentIndex(1 if is_needed else 0)

    def open_prompt(self) -> None:
        """Show the dock, ready to be typed in."""
        self.setUserVisible(True)
        self.rooms.show_room(0)
        self.composer.edit.setFocus()

    def begin(self, task: str, prompt: str = "") -> None:
        """Start a task as if the user had pressed it and typed; without words that it needs, wait for them."""
        self.suggest(task, prompt)
        self.tasks.set_auto(task == DESCRIBE)
        self.open_prompt()
        if not self._is_busy and (prompt or task == DESCRIBE):
            self._ask(prompt)

    def begin_comparison(self, before: QgsRasterLayer | None, after: QgsRasterLayer) -> None:
        """Offer to compare two layers; without a before the likeliest one is taken."""
        self.extent_bar.choose_layer(after)
        self.begin(COMPARE)
        if before is not None:
            self.pair_bar.choose(before, after)

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
        self.pair_bar.hide()
        for widget, stretch in (
            (self.pair_bar, 0),
            (self.extent_bar, 0),
            (self.raster_bar, 0),
            (self.bar, 0),
            (frame, 1),
            (self.review, 0),
            (self._build_progress(), 0),
            (self.tasks, 0),
            (self.composer, 0),
            (self.footer, 0),
        ):
            column.addWidget(widget, stretch)
        body.setMinimumWidth(LEAST_WIDTH_PX)
        self._pages = QStackedWidget()
        self.rooms.add("conversation", tr("Conversation"), body, self._on_escape)
        self._pages.addWidget(self.rooms)
        self._pages.addWidget(self.setup)
        self.setWidget(self._pages)

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
        self.extent_bar.place_changed.connect(self._on_place)
        self.pair_bar.after_chosen.connect(self.extent_bar.choose_layer)
        self.pair_bar.changed.connect(self._refresh)
        self.tasks.pressed.connect(self._on_task)
        self.tasks.auto_pressed.connect(self._on_auto)
        self.composer.submitted.connect(self._ask)
        self.composer.edited.connect(self._on_typed)
        self.composer.stopped.connect(self.stop_asked)
        self.chat.suggested.connect(self.suggest)
        self.visibilityChanged.connect(self._on_seen)
        self.rooms.changed.connect(self._on_room)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.rooms.escape)

    # what the user does

    def _on_layer(self, layer: QgsMapLayer | GroupPicture | None) -> None:
        self.chat.welcome.show_for(layer is not None)
        self.pair_bar.follow(layer)
        self.raster_bar.show_layer(layer)
        self._refresh()

    def _on_place(self) -> None:
        place = self.extent_bar.place()
        self.pair_bar.heed(place)
        self.raster_bar.heed(place)
        self._refresh()

    def _on_seen(self, is_seen: bool) -> None:
        self._is_seen = is_seen
        self._on_room(self.rooms.shown())

    def _on_room(self, number: int) -> None:
        """The outline on the map is the conversation's."""
        self.extent_bar.show_footprint(self._is_seen and number == 0)

    def _on_escape(self) -> None:
        if not self.pair_bar.end_look():
            self.stop_asked.emit()

    def _on_task(self, task: str) -> None:
        self.tasks.set_auto(task == DESCRIBE)
        self._on_task_shown()
        if task != DESCRIBE:
            self.composer.edit.setFocus()
        elif not self._is_busy:
            self._ask("")

    def _on_task_shown(self) -> None:
        words = self.tasks.words()
        placeholder = words.placeholder if self._has_model else tr("No model is installed")
        self.composer.expect(placeholder, words.needs_prompt)
        self.extent_bar.show_layer_row(not words.needs_two_dates)
        self.pair_bar.heed(self.extent_bar.place())
        self.pair_bar.setVisible(words.needs_two_dates)
        self._refresh()

    def _on_auto(self) -> None:
        self._on_typed(self.composer.text())
        self.composer.edit.setFocus()

    def _on_typed(self, text: str) -> None:
        """What is typed chooses the task until the user presses one."""
        if not text or not self.tasks.is_auto or not self.tasks.able:
            return
        turns = list(self._conversation)
        around = Surroundings(
            self.tasks.able, self.tasks.labels, self.pair_bar.has_two_dates(), turns[-1].task if turns else ""
        )
        task = route(text, around)
        if task != self.tasks.chosen():
            self.tasks.choose(task)
            self._on_task_shown()

    def _ask(self, prompt: str) -> None:
        layer, task, pair = self.extent_bar.layer(), self.tasks.chosen(), None
        is_auto = self.tasks.is_auto and bool(prompt)
        if layer is None or self._is_busy or not self.extent_bar.is_ready():
            return
        if self.tasks.words().needs_two_dates:
            pair = self.pair_bar.pair()
            if pair is None:
                return
            self.tasks.set_auto(False)  # what is asked next is about the two dates as well
        if prompt:
            self.composer.set_text("")
        place = self.extent_bar.place()
        if self.extent_bar.is_view():
            place = place_to_ask(prompt, place, layer.id(), self._conversation)
        task = SEARCH if is_auto and places_asked(prompt) else task
        wants_raster = task == LOCALIZE or pair is not None and self.pair_bar.wants_probability()
        self.asked.emit(Question(task, prompt, layer.id(), place, pair, wants_raster, is_auto))

    def _refresh(self) -> None:
        can_ask = self.extent_bar.layer() is not None and self._has_model
        is_ready = can_ask and (not self.tasks.words().needs_two_dates or self.pair_bar.pair() is not None)
        is_ready = is_ready and self.extent_bar.is_ready()
        self.composer.set_state(is_ready and not self._is_busy, self._is_busy)
        self.tasks.setEnabled(can_ask and self.extent_bar.is_ready())

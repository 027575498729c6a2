"""The conversation: a column of turns that follows the item model, or a welcome while there is none.

Making a card takes a while, and an answer that comes in changes its turn several times in a row; so what is new is
noted, and shown once at the next turn of the event loop, one card at a time, the newest first.
"""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ..host.translate import tr
from ..session.conversation import TURN, Conversation
from .turn_card import TurnCard
from .welcome import Welcome

#: Turns shown at first; earlier ones are a click away, so that long conversations open at once.
SHOWN_TURNS = 40
#: How near to the end counts as reading the end.
END_PX = 48


class ChatView(QStackedWidget):
    """A view on a Conversation. New words keep the end in sight unless the user has scrolled up to read."""

    place_clicked = pyqtSignal(int)
    findings_clicked = pyqtSignal(int, str)
    source_clicked = pyqtSignal(int, int, str)  # turn, number of the citation, how to open it
    again_clicked = pyqtSignal(int)
    report_clicked = pyqtSignal(int)
    menu_asked = pyqtSignal(int, object)  # turn, QPoint on the screen
    suggested = pyqtSignal(str, str)  # task, prompt

    def __init__(self, conversation: Conversation, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat_view")
        self.setAccessibleName(tr("Conversation"))
        self._conversation, self._project = conversation, project
        self._cards: dict[int, TurnCard] = {}
        self._waiting: list[int] = []  # numbers of turns without a card as yet, the next to be made last
        self._changed: set[int] = set()  # numbers of turns whose card shows an earlier state
        self._first = 0  # number of the first turn that is shown
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_next)
        self._is_at_end = True
        self.welcome = Welcome()
        self.welcome.suggested.connect(self.suggested)
        self.addWidget(self.welcome)
        self.addWidget(self._build_scroll())
        conversation.rowsInserted.connect(self._on_inserted)
        conversation.rowsAboutToBeRemoved.connect(self._on_removed)
        conversation.dataChanged.connect(self._on_changed)
        conversation.modelReset.connect(self._rebuild)
        self._rebuild()

    def card(self, number: int) -> TurnCard | None:
        """The card of a turn as it is now, or None while it is not shown."""
        while self._waiting or self._changed:
            self._show_next()
        return self._cards.get(number)

    def reveal(self, number: int) -> None:
        """Scroll to a turn."""
        if number < self._first:
            self._show_from(number)
        card = self.card(number)
        if card is not None:
            self._is_at_end = False
            self._column.activate()
            self._scroll.verticalScrollBar().setValue(card.y())

    def _build_scroll(self) -> QScrollArea:
        self._earlier = QPushButton(tr("Show earlier turns"))
        self._earlier.setFlat(True)
        self._earlier.clicked.connect(self._show_earlier)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(10, 10, 10, 10)
        self._column.setSpacing(18)
        self._column.addWidget(self._earlier)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("chat_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setBackgroundRole(QPalette.ColorRole.Base)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        bar = scroll.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_grown)
        self._scroll = scroll
        return scroll

    # the model speaks

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        is_new = last == self._conversation.rowCount() - 1
        self._is_at_end = self._is_at_end or is_new
        self._waiting += [turn.number for turn in self._turns(first, last + 1)][::-1]
        self._soon.start()

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        for turn in self._turns(first, last + 1):
            self._drop(turn.number)
        if self._conversation.rowCount() == last - first + 1:
            self.setCurrentIndex(0)

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._changed.update(turn.number for turn in self._turns(first.row(), last.row() + 1))
        self._soon.start()

    def _show_next(self) -> None:
        """Make one card, or bring those that are there up to date; what is left comes at the next turn."""
        if self._waiting:
            self._add_card(self._waiting.pop())
            self.setCurrentIndex(1)
            self._soon.start()
            return
        changed, self._changed = self._changed, set()
        for number in sorted(changed):
            card, turn = self._cards.get(number), self._conversation.turn(number)
            if card is not None and turn is not None and card.turn is not turn:
                card.show_turn(turn)

    def _rebuild(self) -> None:
        for number in list(self._cards):
            self._drop(number)
        self._waiting.clear()
        self._changed.clear()
        shown = self._turns(max(self._conversation.rowCount() - SHOWN_TURNS, 0))
        self._first = shown[0].number if shown else 0
        self._waiting = [turn.number for turn in shown]
        self._earlier.setVisible(len(shown) < self._conversation.rowCount())
        self._is_at_end = True
        self.setCurrentIndex(1 if shown else 0)
        if shown:
            self._soon.start()

    def _show_earlier(self) -> None:
        earlier = [turn.number for turn in self._turns(0) if turn.number < self._first]
        self._show_from(earlier[-SHOWN_TURNS:][0])

    def _show_from(self, first: int) -> None:
        """Show the turns from a number on that are not shown yet."""
        self._is_at_end = False
        turns = self._turns(0)
        self._waiting = [turn.number for turn in turns if first <= turn.number < self._first] + self._waiting
        self._first = first
        self._earlier.setVisible(turns[0].number < first)
        self._soon.start()

    def _turns(self, first: int, end: int | None = None) -> list:
        rows = range(first, self._conversation.rowCount() if end is None else end)
        return [self._conversation.index(row).data(TURN) for row in rows]

    def _add_card(self, number: int) -> None:
        turn = self._conversation.turn(number)
        if turn is None or number in self._cards:
            return
        card = TurnCard(turn, self._project)
        card.place_clicked.connect(self.place_clicked)
        card.findings_clicked.connect(self.findings_clicked)
        card.source_clicked.connect(self.source_clicked)
        card.again_clicked.connect(self.again_clicked)
        card.report_clicked.connect(self.report_clicked)
        card.menu_asked.connect(self.menu_asked)
        self._column.insertWidget(1 + sum(other < number for other in self._cards), card)
        self._cards[number] = card

    def _drop(self, number: int) -> None:
        card = self._cards.pop(number, None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    # the end stays in sight

    def _on_scrolled(self, value: int) -> None:
        self._is_at_end = value >= self._scroll.verticalScrollBar().maximum() - END_PX

    def _on_grown(self, _least: int, most: int) -> None:
        if self._is_at_end:
            self._scroll.verticalScrollBar().setValue(most)

"""The conversation: a column of turns that follows the item model, or a welcome while there is none.

Making a card takes a while, and an answer that comes in changes its turn several times in a row; so what is new is
noted, and shown once at the next turn of the event loop.
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
    again_clicked = pyqtSignal(int)
    report_clicked = pyqtSignal(int)
    suggested = pyqtSignal(str, str)  # task, prompt

    def __init__(self, conversation: Conversation, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat_view")
        self.setAccessibleName(tr("Conversation"))
        self._conversation, self._project = conversation, project
        self._cards: dict[int, TurnCard] = {}
        self._fresh: list[int] = []  # rows without a card as yet
        self._changed: set[int] = set()  # rows whose card shows an earlier state
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_next)
        self._is_at_end = True
        self.welcome = Welcome()
        self.welcome.suggested.connect(self.suggested)
        self.addWidget(self.welcome)
        self.addWidget(self._build_scroll())
        conversation.rowsInserted.connect(self._on_inserted)
        conversation.dataChanged.connect(self._on_changed)
        conversation.modelReset.connect(self._rebuild)
        self._rebuild()

    def card(self, number: int) -> TurnCard | None:
        """The card of a turn as it is now, or None while it is not shown."""
        while self._fresh or self._changed:
            self._show_next()
        return self._cards.get(number)

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
        self._fresh += range(first, last + 1)
        self._soon.start()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._changed.update(range(first.row(), last.row() + 1))
        self._soon.start()

    def _show_next(self) -> None:
        """Make one card, or bring those that are there up to date; what is left comes at the next turn."""
        if self._fresh:
            self._is_at_end = True
            self._add_card(self._fresh.pop(0), len(self._cards) + 1)
            self.setCurrentIndex(1)
            self._soon.start()
            return
        changed, self._changed = self._changed, set()
        for turn in (self._conversation.index(row).data(TURN) for row in sorted(changed)):
            card = self._cards.get(turn.number)
            if card is not None and card.turn is not turn:
                card.show_turn(turn)

    def _rebuild(self) -> None:
        for card in self._cards.values():
            self._column.removeWidget(card)
            card.deleteLater()
        self._cards.clear()
        self._fresh.clear()
        self._changed.clear()
        count = self._conversation.rowCount()
        self._first_row = max(count - SHOWN_TURNS, 0)
        for row in range(self._first_row, count):
            self._add_card(row, len(self._cards) + 1)
        self._earlier.setVisible(self._first_row > 0)
        self._is_at_end = True
        self.setCurrentIndex(1 if count else 0)

    def _show_earlier(self) -> None:
        self._is_at_end = False
        last, self._first_row = self._first_row, max(self._first_row - SHOWN_TURNS, 0)
        for position, row in enumerate(range(self._first_row, last)):
            self._add_card(row, position + 1)
        self._earlier.setVisible(self._first_row > 0)

    def _add_card(self, row: int, position: int) -> None:
        turn = self._conversation.index(row).data(TURN)
        card = TurnCard(turn, self._project)
        card.place_clicked.connect(self.place_clicked)
        card.findings_clicked.connect(self.findings_clicked)
        card.again_clicked.connect(self.again_clicked)
        card.report_clicked.connect(self.report_clicked)
        self._cards[turn.number] = card
        self._column.insertWidget(position, card)

    # the end stays in sight

    def _on_scrolled(self, value: int) -> None:
        self._is_at_end = value >= self._scroll.verticalScrollBar().maximum() - END_PX

    def _on_grown(self, _least: int, most: int) -> None:
        if self._is_at_end:
            self._scroll.verticalScrollBar().setValue(most)

"""The conversations of the project as a menu, and what is done with the open one."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QActionGroup, QMenu, QWidget

from ..host.translate import tr
from ..session.conversations import Conversations


class ConversationMenu(QMenu):
    """Made anew whenever it opens: each conversation with how many turns it has, then the actions."""

    rename_asked = pyqtSignal()
    delete_asked = pyqtSignal()
    footprints_asked = pyqtSignal()

    def __init__(self, conversations: Conversations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversation_menu")
        self._conversations = conversations
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        self._list()
        self.addSeparator()
        has_turns = any(kept.turns for kept in self._conversations)
        is_named = any(kept.turns or kept.title for kept in self._conversations if kept.id == self._open_id)
        for name, words, slot, is_able in (
            ("begin", tr("New conversation"), self._conversations.begin, True),
            ("rename", tr("Rename…"), self.rename_asked.emit, True),
            ("delete", tr("Delete this conversation"), self.delete_asked.emit, is_named),
            ("footprints", tr("Show all turns as a layer"), self.footprints_asked.emit, has_turns),
        ):
            action = self.addAction(words)
            action.setObjectName(f"conversation_{name}")
            action.setEnabled(is_able)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())

    def _list(self) -> None:
        group = QActionGroup(self)
        for kept in self._conversations:
            is_running = any(not turn.is_settled for turn in kept.turns)
            state = tr("answering…") if is_running else str(len(kept.turns))
            title = self._conversations.title(kept).replace("&", "&&")
            action = self.addAction(f"{title}\t{state}")
            action.setObjectName(f"open_{kept.id}")
            action.setCheckable(True)
            action.setChecked(kept.id == self._open_id)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, chosen=kept.id: self._conversations.switch(chosen))

    @property
    def _open_id(self) -> str:
        return self._conversations.open_id

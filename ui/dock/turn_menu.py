"""What can be done with a turn."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..host.history import TurnRecord
from ..host.translate import tr
from .conversation_actions import ConversationActions


class TurnMenu(QMenu):
    """Made anew for the turn that it is opened for."""

    def __init__(self, actions: ConversationActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("turn_menu")
        self._actions = actions

    def open_for(self, turn: TurnRecord, where: QPoint) -> None:
        """Open at a place of the screen."""
        self.clear()
        number, can_ask = turn.number, self._actions.can_ask()
        self._add("copy_answer", tr("Copy answer"), bool(turn.answer), self._actions.copy_answer, number)
        self._add("copy_turn", tr("Copy turn as Markdown"), True, self._actions.copy_turn, number)
        self.addSeparator()
        self._add("ask_again", tr("Ask again"), can_ask, self._actions.ask_again, number)
        self._add("edit_prompt", tr("Edit and ask"), bool(turn.prompt), self._actions.edit_prompt, number)
        self._add("zoom", tr("Zoom to its place"), bool(turn.footprint), self._actions.show_place, number)
        self._add("export_turn", tr("Export this turn…"), turn.is_settled, self._actions.export_turn, number)
        self.addSeparator()
        self._add("delete_turn", tr("Delete turn"), turn.is_settled, self._actions.delete_turn, number)
        self.popup(where)

    def _add(self, name: str, words: str, is_able: bool, do: Callable[[int], None], number: int) -> None:
        action = self.addAction(words)
        action.setObjectName(name)
        action.setEnabled(is_able)
        action.triggered.connect(lambda _checked=False: do(number))

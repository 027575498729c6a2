"""What the user does with turns and conversations. What is deleted can be brought back from the message bar."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QApplication

from ..host.history import TurnRecord
from ..host.messages import Messages
from ..host.report.markdown import turn_as_markdown
from ..host.translate import tr
from ..session.conversations import Conversations
from ..session.jobs import Jobs
from .dock import Dock
from .export_menu import ExportMenu
from .map_actions import MapActions


class ConversationActions:
    """Puts the wishes of menus and cards into effect."""

    def __init__(
        self,
        conversations: Conversations,
        jobs: Jobs,
        dock: Dock,
        map_actions: MapActions,
        export_menu: ExportMenu,
        messages: Messages,
    ) -> None:
        self._conversations, self._jobs, self._dock = conversations, jobs, dock
        self._map, self._export, self._messages = map_actions, export_menu, messages

    def can_ask(self) -> bool:
        """Whether the engine is free for another question."""
        return not self._jobs.is_busy

    def copy_answer(self, number: int) -> None:
        """Put the words of an answer onto the clipboard."""
        self._with_turn(number, lambda turn: QApplication.clipboard().setText(turn.answer))

    def copy_turn(self, number: int) -> None:
        """Put a turn onto the clipboard as Markdown."""
        self._with_turn(number, lambda turn: QApplication.clipboard().setText(turn_as_markdown(turn)))

    def ask_again(self, number: int) -> None:
        """Ask the question of a turn again, as a new turn."""
        if self.can_ask():
            self._jobs.ask_again(number)

    def edit_prompt(self, number: int) -> None:
        """Put the words of a turn into the prompt."""
        self._with_turn(number, lambda turn: self._dock.suggest(turn.task, turn.prompt))

    def show_place(self, number: int) -> None:
        """Zoom to where a turn was asked."""
        self._map.show_place(number)

    def show_turn(self, number: int) -> None:
        """Zoom to the place of a turn of any conversation, and open that there."""
        home = next((kept for kept in self._conversations if any(turn.number == number for turn in kept.turns)), None)
        if home is not None:
            self._conversations.switch(home.id)
            self._dock.chat.reveal(number)
            self._map.show_place(number)

    def export_turn(self, number: int) -> None:
        """Ask for a file, and write a report of one turn."""
        self._export.ask_for_turn(number)

    def delete_turn(self, number: int) -> None:
        """Take a turn away; its layers stay."""

        def delete(turn: TurnRecord) -> None:
            home = self._conversations.open_id
            self._conversations.remove_turn(number)
            self._offer_undo(
                tr("Turn {number} was deleted. Its layers stay.").format(number=number),
                lambda: self._conversations.put_back_turn(turn, home),
            )

        self._with_turn(number, delete)

    def delete_conversation(self) -> None:
        """Take the open conversation away; layers stay, an answer on its way is stopped."""
        self._jobs.stop_turns(turn.number for turn in self._conversations.open)
        gone = self._conversations.remove()
        text = tr("“{title}” was deleted. Its layers stay.").format(title=self._conversations.title(gone))
        self._offer_undo(text, lambda: self._conversations.put_back(gone))

    def _offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        self._messages.offer(text, tr("Undo"), undo)

    def _with_turn(self, number: int, do: Callable[[TurnRecord], None]) -> None:
        turn = self._conversations.open.turn(number)
        if turn is not None:
            do(turn)

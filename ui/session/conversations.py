"""All conversations of a project. One of them is open, in the item model that the views follow.

Turns are numbered throughout the project, so a job finds its turn wherever that is by now, and the number on a layer
means one turn only.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..host.history import History, SavedConversation, TurnRecord, settled
from ..host.shortening import shortened
from ..host.translate import tr
from .conversation import Conversation

#: Longest part of a first prompt that names a conversation.
TITLE_CHARACTERS = 40


class Conversations(QObject):
    """Conversations in the order they were begun; there is always one that is open."""

    listed = pyqtSignal()  # which there are, what they are called, or which is open
    edited = pyqtSignal()  # something that the project keeps is another

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open = Conversation(self)
        self._kept: dict[str, SavedConversation] = {}
        self._open_id, self._last_number = "", 0
        self.restore(History())

    def __iter__(self) -> Iterator[SavedConversation]:
        for kept in self._kept.values():
            yield replace(kept, turns=tuple(self.open)) if kept.id == self._open_id else kept

    @property
    def open_id(self) -> str:
        """Which conversation is open."""
        return self._open_id

    def opened(self) -> SavedConversation:
        """The open conversation as it is now."""
        return replace(self._kept[self._open_id], turns=tuple(self.open))

    def history(self) -> History:
        """All of it as a value; conversations without a turn and a name are left out."""
        worth = tuple(kept for kept in self if kept.turns or kept.title)
        return History(worth, self._open_id, self._last_number)

    def restore(self, history: History) -> None:
        """Take over what another project remembers."""
        self._kept = {kept.id: kept for kept in history.conversations}
        self._last_number = history.last_number
        if not self._kept:
            self._add(SavedConversation.begun())
        self._open(history.open_id if history.open_id in self._kept else list(self._kept)[-1])

    # turns

    def turns(self) -> Iterator[TurnRecord]:
        """The turns of all conversations in the order they were asked."""
        return iter(sorted(itertools.chain(*(kept.turns for kept in self)), key=lambda turn: turn.number))

    def turn(self, number: int) -> TurnRecord | None:
        """The turn with this number in whichever conversation, or None when it was deleted meanwhile."""
        return self.open.turn(number) or next((turn for turn in self.beside(number) if turn.number == number), None)

    def beside(self, number: int) -> tuple[TurnRecord, ...]:
        """The turns of the conversation that has this one."""
        if self.open.turn(number) is not None:
            return tuple(self.open)
        return next((kept.turns for kept in self._kept.values() if _has(kept, number)), ())

    def next_number(self) -> int:
        """The number of the turn that is asked next; numbers count from 1, and none is given twice."""
        self._last_number += 1
        return self._last_number

    def append(self, turn: TurnRecord) -> None:
        """Add a turn to the open conversation."""
        self.open.add(turn)
        self._tell(is_listed=self.open.rowCount() == 1)

    def change(self, number: int, **changes: Any) -> None:
        """Change fields of a turn in whichever conversation; a number that is gone is ignored."""
        if self.open.turn(number) is not None:
            self.open.change(number, **changes)
        else:
            for kept in list(self._kept.values()):
                if kept.id != self._open_id and _has(kept, number):
                    turns = (replace(turn, **changes) if turn.number == number else turn for turn in kept.turns)
                    self._kept[kept.id] = replace(kept, turns=tuple(turns))
        self._tell(is_listed="status" in changes)

    def remove_turn(self, number: int) -> None:
        """Take a turn out of the open conversation; its layers stay."""
        self.open.remove(number)
        self._tell()

    def put_back_turn(self, turn: TurnRecord, conversation_id: str) -> None:
        """Undo `remove_turn`, wherever the user is now; without its conversation a turn goes into the open one."""
        kept = self._kept.get(conversation_id)
        if kept is None or conversation_id == self._open_id:
            self.open.add(settled(turn))
        else:
            turns = sorted((*kept.turns, settled(turn)), key=lambda turn: turn.number)
            self._kept[kept.id] = replace(kept, turns=tuple(turns))
        self._tell()

    # conversations

    def title(self, kept: SavedConversation) -> str:
        """What a conversation is called: its name, or its first prompt."""
        prompts = (turn.prompt.strip() for turn in kept.turns)
        words = kept.title or next(filter(None, prompts), "")
        if not words:
            return tr("Conversation") if kept.turns else tr("New conversation")
        return shortened(words, TITLE_CHARACTERS)

    def begin(self) -> None:
        """Open an empty conversation; one that is empty already is used."""
        empty = next((kept.id for kept in self if not kept.turns and not kept.title), "")
        if not empty:
            empty = self._add(SavedConversation.begun())
        self.switch(empty)

    def switch(self, conversation_id: str) -> None:
        """Open another conversation; answers on their way to this one still reach it."""
        if conversation_id in self._kept and conversation_id != self._open_id:
            self._fold()
            self._open(conversation_id)

    def rename(self, title: str) -> None:
        """Give the open conversation a name; "" takes it away."""
        self._kept[self._open_id] = replace(self._kept[self._open_id], title=" ".join(title.split()))
        self._tell()

    def remove(self) -> SavedConversation:
        """Take the open conversation out and open its neighbour; returns what `put_back` needs. Its layers stay."""
        self._fold()
        ids = list(self._kept)
        position = ids.index(self._open_id)
        gone = self._kept.pop(self._open_id)
        ids.remove(gone.id)
        if not ids:
            ids = [self._add(SavedConversation.begun())]
        self._open(ids[min(position, len(ids) - 1)])
        self.edited.emit()
        return gone

    def put_back(self, gone: SavedConversation) -> None:
        """Undo `remove`: the conversation is there again, where its age puts it, and open."""
        self._fold()
        self._kept[gone.id] = replace(gone, turns=tuple(map(settled, gone.turns)))
        aged = sorted(self._kept.values(), key=lambda kept: min((turn.number for turn in kept.turns), default=10**9))
        self._kept = {kept.id: kept for kept in aged}
        self._open(gone.id)
        self.edited.emit()

    def _add(self, conversation: SavedConversation) -> str:
        self._kept[conversation.id] = conversation
        return conversation.id

    def _fold(self) -> None:
        """Write the turns of the open conversation back."""
        self._kept[self._open_id] = replace(self._kept[self._open_id], turns=tuple(self.open))

    def _open(self, conversation_id: str) -> None:
        kept = self._kept[conversation_id]
        self._open_id, self._kept[conversation_id] = conversation_id, replace(kept, turns=())  # the model has them
        self.open.reset(list(kept.turns))
        self.listed.emit()

    def _tell(self, is_listed: bool = True) -> None:
        self.edited.emit()
        if is_listed:
            self.listed.emit()


def _has(kept: SavedConversation, number: int) -> bool:
    return any(turn.number == number for turn in kept.turns)

"""Searches asked for in the conversation: “show me places like this with a harbour”."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...inference.protocol.errors import AbilityMissing, OrthoscribeError
from ..host.extents import number as number_text
from ..host.history import CANCELLED, DONE, FAILED
from ..host.hit_layers import keep_hits
from ..host.hits import Found
from ..host.messages import Messages
from ..host.places_asked import PlacesAsked, places_asked
from ..host.results import ResultStore
from ..host.shortening import shortened
from ..host.translate import localized, tr
from .conversations import Conversations
from .project_index import ProjectIndex
from .question import Question
from .searches import Example, Searches, Wish

#: Places that the answer names; all are in the layer.
MOST_NAMED = 10
#: Longest line about a place, and longest part of a prompt that names a layer.
LINE_CHARACTERS, TITLE_CHARACTERS = 80, 48


@dataclass(frozen=True)
class Asked:
    """A search under way for a turn."""

    turn: int
    wish: Wish
    asked: PlacesAsked
    prompt: str


class PlaceSearches(QObject):
    """Each `begin` ends with an end of its turn, and `ended` follows it; once more when the layer is there."""

    progressed = pyqtSignal(object, str)  # fraction or None, message
    ended = pyqtSignal(int)

    def __init__(
        self,
        searches: Searches,
        project_index: ProjectIndex,
        conversations: Conversations,
        store: ResultStore,
        messages: Messages,
        project: QgsProject,
    ) -> None:
        super().__init__()
        self._searches, self._project_index, self._conversations = searches, project_index, conversations
        self._store, self._messages, self._project = store, messages, project
        self._asked: dict[int, Asked] = {}  # by search
        self._tasks: dict[int, QgsTask] = {}  # by turn; QGIS needs the Python objects to stay
        self._connections = (
            (searches.progressed, self._on_progress),
            (searches.found, self._on_found),
            (searches.failed, self._on_failed),
            (searches.cancelled, self._on_cancelled),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    @property
    def is_busy(self) -> bool:
        """Whether a search is under way."""
        return bool(self._asked)

    def begin(self, turn: int, question: Question) -> None:
        """Search the index for what a question asks for; without an index, the answer says how to make one."""
        index = self._project_index.index
        if index is None:
            self._end(turn, status=DONE, answer=no_index_words())
            return
        asked = places_asked(question.prompt) or PlacesAsked(question.prompt, False)
        example = Example(question.layer_id, question.place) if asked.is_like_this else None
        wish = Wish(index, asked.words, example, by_ret=True)
        self._send(Asked(turn, wish, asked, question.prompt))

    def cancel(self, turns: set[int] | None = None) -> None:
        """Stop what is under way, for some turns or for all."""
        for number, asked in list(self._asked.items()):
            if turns is None or asked.turn in turns:
                self._searches.cancel(number)

    def abandon(self) -> None:
        """Stop; nothing follows."""
        for number in list(self._asked):
            self._searches.abandon(number)
        self._asked.clear()
        self._tasks.clear()

    def close(self) -> None:
        """Abandon, and stop listening."""
        self.abandon()
        for signal, slot in self._connections:
            signal.disconnect(slot)

    def _send(self, asked: Asked) -> None:
        self._asked[self._searches.search(asked.wish)] = asked

    def _on_progress(self, number: int, fraction: float | None, message: str) -> None:
        if number in self._asked:
            self.progressed.emit(fraction, message)

    def _on_found(self, number: int, found: Found) -> None:
        asked = self._asked.pop(number, None)
        if asked is None:
            return
        answer, told = answer_words(asked, found), {"model": found.model, "revision": found.revision}
        self._end(asked.turn, status=DONE, answer=answer, elapsed_ms=found.elapsed_ms, notes=found.notes, **told)
        if found.hits:
            title = f"{asked.turn} · {shortened(asked.prompt, TITLE_CHARACTERS)}"
            self._tasks[asked.turn] = keep_hits(
                found, title, asked.wish.index, self._store.path, self._project,
                lambda layer, error: self._on_kept(asked.turn, layer, error),
            )

    def _on_kept(self, turn: int, layer: QgsVectorLayer | None, error: OrthoscribeError | None) -> None:
        self._tasks.pop(turn, None)
        if error is not None:
            self._messages.fail(error)
        else:
            self._conversations.change(turn, result_layer_id=layer.id())
            self.ended.emit(turn)

    def _on_failed(self, number: int, error: OrthoscribeError) -> None:
        asked = self._asked.pop(number, None)
        if asked is not None and asked.wish.by_ret and isinstance(error, AbilityMissing):
            # a model without [RET] has other vectors
            self._send(replace(asked, wish=replace(asked.wish, by_ret=False)))
        elif asked is not None:
            self._messages.fail(error)
            self._end(asked.turn, status=FAILED, error=localized(error.message))

    def _on_cancelled(self, number: int) -> None:
        asked = self._asked.pop(number, None)
        if asked is not None:
            self._end(asked.turn, status=CANCELLED)

    def _end(self, turn: int, **changes: Any) -> None:
        self._conversations.change(turn, **changes)
        self.ended.emit(turn)


def no_index_words() -> str:
    """How to make an index, for whoever searched without one."""
    return tr(
        "This project has no index to search yet. Open the Find tab, choose “New index…”, and say which layers and "
        "folders it holds. Then ask again."
    )


def answer_words(asked: Asked, found: Found) -> str:
    """How many places there are, and the best of them by rank, one a line."""
    if not found.hits:
        return tr("I found no such place in the index “{index}”.").format(index=asked.wish.index.name)
    sentences = {
        (True, True): tr("I found {count} places like this one for “{words}” in the index “{index}”. The best are:"),
        (True, False): tr("I found {count} places like this one in the index “{index}”. The best are:"),
        (False, True): tr("I found {count} places for “{words}” in the index “{index}”. The best are:"),
    }
    sentence = sentences[asked.asked.is_like_this, bool(asked.asked.words)]
    count = number_text(len(found.hits))
    lines = [sentence.format(count=count, words=asked.asked.words, index=asked.wish.index.name)]
    for hit in found.hits[:MOST_NAMED]:
        said = " · ".join((hit.title, *(fact for fact in hit.facts if fact != hit.title)))
        lines.append(f"{hit.record.rank}. {shortened(said, LINE_CHARACTERS)}")
    return "\n".join(lines)

"""Turns and conversations as values, and as text."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from qgis.core import QgsMessageLog

from ...inference.protocol.events import Table
from ...inference.protocol.knowledge import Citation
from .extents import Place, place_of_ring
from .moments import Pair

#: Of the form that conversations are kept in.
VERSION = 1
RUNNING, DONE, CANCELLED, FAILED = "running", "done", "cancelled", "failed"


@dataclass(frozen=True)
class TurnRecord:
    """One prompt and its answer, with the place it is about and what it made.

    `footprint` is a closed ring in `crs` (code or WKT), `footprint_more` those of its holes and other parts, and
    `place_name` what the place is called where it was a feature of a layer. `is_auto` tells that the task was chosen by
    the words. `counts` maps a label to how many findings bear it; `layer_id`
    is the raster's layer and `result_layer_id` that of the findings, empty when there is none; `shown_by` is the
    earlier turn that made it, or 0. `pair` is what a comparison is about. `error` is the sentence of a failed turn,
    `advice` the next step. `citations` are what the answer cites out of the base `knowledge`, a path.
    """

    number: int
    task: str
    prompt: str = ""
    source: str = ""
    layer_id: str = ""
    status: str = RUNNING
    answer: str = ""
    error: str = ""
    advice: str = ""
    footprint: tuple[tuple[float, float], ...] = ()
    crs: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    result_layer_id: str = ""
    model: str = ""
    revision: str = ""
    gsd_m: float | None = None
    elapsed_ms: int = 0
    notes: tuple[str, ...] = ()
    pair: Pair | None = None
    tables: tuple[Table, ...] = ()
    asked_at: str = ""
    shown_by: int = 0
    footprint_more: tuple[tuple[tuple[float, float], ...], ...] = ()
    place_name: str = ""
    is_auto: bool = False
    citations: tuple[Citation, ...] = ()
    knowledge: str = ""

    @property
    def count(self) -> int:
        """How many findings there are, of any label."""
        return sum(self.counts.values())

    @property
    def subject(self) -> str:
        """What it is about: the raster, or the two pictures with their dates."""
        if self.pair is None:
            return self.source
        return f"{self.pair.before.title_with_date} → {self.pair.after.title_with_date}"

    @property
    def place(self) -> Place | None:
        """Where it was asked, or None when that is not known."""
        if not self.footprint:
            return None
        return place_of_ring(self.footprint, self.crs, self.footprint_more, self.place_name)

    @property
    def is_settled(self) -> bool:
        """Whether nothing more will come."""
        return self.status != RUNNING

    @property
    def headline(self) -> str:
        """The subject in few words: of two pictures their dates where both are known."""
        if self.pair is None or not (self.pair.before.date and self.pair.after.date):
            return self.subject
        return f"{self.pair.before.date} → {self.pair.after.date}"


@dataclass(frozen=True)
class SavedConversation:
    """Turns in order under a name; `title` is "" until the user gives one, and then its first prompt stands for it."""

    id: str
    title: str = ""
    turns: tuple[TurnRecord, ...] = ()

    @classmethod
    def begun(cls, turns: Iterable[TurnRecord] = ()) -> SavedConversation:
        """A conversation that nobody has named yet."""
        return cls(uuid.uuid4().hex, "", tuple(turns))


@dataclass(frozen=True)
class History:
    """All that a project keeps of its conversations.

    Turns are numbered throughout the project, and `last_number` is the highest number ever given: those of deleted
    turns may still stand on layers.
    """

    conversations: tuple[SavedConversation, ...] = ()
    open_id: str = ""
    last_number: int = 0


def history_to_json(history: History) -> str:
    """The history as text; `history_from_json` reads it back."""
    return json.dumps({"version": VERSION, **asdict(history)}, ensure_ascii=False)


def history_from_json(text: str) -> History:
    """Read a history, or the plain list of turns of projects from before there were several conversations.

    What cannot be read is left out and named in the log: a turn, or all of it.
    """
    try:
        value = json.loads(text)
        if isinstance(value, list):
            value = {"conversations": [{"id": uuid.uuid4().hex, "turns": value}]}
        conversations = tuple(map(_conversation, value["conversations"]))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        _log(f"The conversations in this project cannot be read: {error!r}")
        return History()
    numbers = [turn.number for conversation in conversations for turn in conversation.turns]
    last_number = max([int(value.get("last_number") or 0), *numbers])
    return History(conversations, str(value.get("open_id") or ""), last_number)


def _conversation(value: dict[str, Any]) -> SavedConversation:
    records = map(_readable, value["turns"])
    turns = tuple(record for record in records if record is not None)
    return SavedConversation(str(value["id"]), str(value.get("title") or ""), turns)


def _readable(value: dict[str, Any]) -> TurnRecord | None:
    try:
        return _record(value)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        _log(f"A turn of a conversation in this project cannot be read: {error!r}")
        return None


def _log(text: str) -> None:
    QgsMessageLog.logMessage(text, "Orthoscribe")


def _record(value: dict[str, Any]) -> TurnRecord:
    known = {item.name for item in fields(TurnRecord)}
    kept = {name: content for name, content in value.items() if name in known}
    kept["footprint"] = _ring(kept.get("footprint", ()))
    kept["footprint_more"] = tuple(map(_ring, kept.get("footprint_more", ())))
    kept["notes"] = tuple(kept.get("notes", ()))
    kept["pair"] = Pair.from_json(kept["pair"]) if kept.get("pair") else None
    kept["citations"] = tuple(map(Citation.from_wire, kept.get("citations", ())))
    kept["tables"] = tuple(map(Table.from_wire, kept.get("tables", ())))
    return settled(TurnRecord(**kept))


def _ring(points: Iterable[Iterable[float]]) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(y)) for x, y in points)


def settled(turn: TurnRecord) -> TurnRecord:
    """The turn as it stays when the engine will not come back to it."""
    return turn if turn.is_settled else replace(turn, status=CANCELLED)

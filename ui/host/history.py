"""Turns as they are kept in the project."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from qgis.core import QgsMessageLog, QgsProject

from ...inference.protocol.events import Table
from .moments import Pair

SCOPE, KEY = "Orthoscribe", "conversation"
RUNNING, DONE, CANCELLED, FAILED = "running", "done", "cancelled", "failed"


@dataclass(frozen=True)
class TurnRecord:
    """One prompt and its answer, with the place it is about and what it made.

    `footprint` is a closed ring in `crs` (code or WKT); `counts` maps a label to how many findings bear it; `layer_id`
    is the raster's layer and `result_layer_id` that of the findings, empty when there is none; `shown_by` is the
    earlier turn that made it, or 0. `pair` is what a comparison is about. `error` is the sentence of a failed turn,
    `advice` the next step.
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
    def headline(self) -> str:
        """The subject in few words: of two pictures their dates where both are known."""
        if self.pair is None or not (self.pair.before.date and self.pair.after.date):
            return self.subject
        return f"{self.pair.before.date} → {self.pair.after.date}"


def save_turns(project: QgsProject, turns: Iterable[TurnRecord]) -> None:
    """Keep the conversation in the project; it reaches the disk when the user saves the project."""
    records = [asdict(turn) for turn in turns]
    if records:
        project.writeEntry(SCOPE, KEY, json.dumps(records, ensure_ascii=False))
    else:
        project.removeEntry(SCOPE, KEY)


def load_turns(project: QgsProject) -> list[TurnRecord]:
    """The conversation kept in the project; turns that cannot be read are left out and named in the log."""
    text, found = project.readEntry(SCOPE, KEY, "")
    if not found or not text:
        return []
    try:
        return [_record(value) for value in json.loads(text)]
    except (ValueError, TypeError, KeyError) as error:
        QgsMessageLog.logMessage(f"The conversation in this project cannot be read: {error!r}", SCOPE)
        return []


def _record(value: dict[str, Any]) -> TurnRecord:
    known = {item.name for item in fields(TurnRecord)}
    kept = {name: content for name, content in value.items() if name in known}
    kept["footprint"] = tuple((float(x), float(y)) for x, y in kept.get("footprint", ()))
    kept["notes"] = tuple(kept.get("notes", ()))
    kept["pair"] = Pair.from_json(kept["pair"]) if kept.get("pair") else None
    kept["tables"] = tuple(map(Table.from_wire, kept.get("tables", ())))
    record = TurnRecord(**kept)
    # Saved while the engine was still at work: it will not come back to this turn.
    return record if record.status != RUNNING else TurnRecord(**{**kept, "status": CANCELLED})

"""From a question to its turn: the request goes out, what comes back goes into the conversation and the results."""

from __future__ import annotations

import collections
import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...inference.protocol.archive import SEARCH
from ...inference.protocol.errors import (
    CrsMissing,
    EngineGone,
    OrthoscribeError,
    WindowEmpty,
)
from ...inference.protocol.events import (
    BOX,
    FINDINGS,
    MASK,
    PROGRESS,
    RASTER,
    TABLE,
    TEXT,
    MappedFinding,
    Raster,
    Table,
)
from ...inference.protocol.knowledge import Citation
from ...inference.protocol.requests import TaskRequest
from ..host.dates import as_date
from ..host.extents import crs_as_text
from ..host.groups import subject_of
from ..host.history import CANCELLED, DONE, FAILED
from ..host.messages import Messages, as_sentence
from ..host.results import ResultStore
from ..host.shortening import shortened
from ..host.tables import Run
from ..host.tasks import task_words
from ..host.translate import localized, localized_raster, localized_table, tr
from .conversations import Conversations
from .engine_link import EngineLink
from .pixels import Pixels
from .place_searches import PlaceSearches
from .question import Question, asking_of, question_of, turn_of
from .remembering import said_about
from .same_findings import Mark, turn_that_shows

#: Longest part of a prompt that names a layer.
TITLE_CHARACTERS = 48


@dataclass
class Job:
    """A question under way and what came back so far."""

    number: int
    question: Question
    request: TaskRequest
    counts: collections.Counter[str] = field(default_factory=collections.Counter)
    has_outlines: bool = False
    mark: Mark = field(default_factory=Mark)


class Jobs(QObject):
    """Runs questions. Every end (done, cancelled, failed) is an end of the turn, and `ended` follows it."""

    progressed = pyqtSignal(object, str)  # fraction or None, message
    started = pyqtSignal(int)
    ended = pyqtSignal(int)

    def __init__(
        self,
        link: EngineLink,
        conversations: Conversations,
        store: ResultStore,
        messages: Messages,
        project: QgsProject,
        places: PlaceSearches,
    ) -> None:
        super().__init__()
        self._places = places
        self._link, self._conversations, self._store = link, conversations, store
        self._messages, self._project = messages, project
        self._jobs: dict[str, Job] = {}
        self._questions: dict[int, Question] = {}
        self._pixels = Pixels()
        self._writing: dict[int, str] = {}  # turns whose layer is under way, with the mark of their findings
        self._handlers: dict[str, Callable[[Job, dict[str, Any]], None]] = {
            PROGRESS: self._on_progress,
            TEXT: self._on_text,
            FINDINGS: self._on_findings,
            RASTER: self._on_raster,
            TABLE: self._on_table,
        }
        link.event_received.connect(self._on_event)
        link.finished.connect(self._on_finished)
        link.failed.connect(self._on_failed)
        store.added.connect(self._on_layer_added)
        store.failed.connect(self._on_layer_failed)
        self._pixels.progressed.connect(self.progressed)
        self._pixels.ended.connect(self._on_pixels)
        places.progressed.connect(self.progressed)
        places.ended.connect(self.ended)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return bool(self._jobs) or self._pixels.is_busy or self._places.is_busy

    def ask(self, question: Question) -> int:
        """Put a question into the conversation and send it; returns its turn's number. Problems become the answer."""
        number = self._conversations.next_number()
        self._questions[number] = question
        asked_at = datetime.datetime.now().isoformat(timespec="seconds")
        self._conversations.append(turn_of(number, question, self._project, asked_at))
        if question.task == SEARCH:
            self._places.begin(number, question)
            self.started.emit(number)
            return number
        try:
            said = said_about(question.prompt, question.layer_id, self._conversations.open, self._project)
            path = self._store.raster_path(number)
            asking = asking_of(question, self._project, said, self._pixels.store, path)
            self._conversations.change(number, notes=asking.notes)
            if asking.fetches:
                self._pixels.take(number, asking)
            else:
                self._send(number, asking.request)
        except Exception as error:  # noqa: BLE001 (a Qt slot: it becomes a sentence in the conversation)
            self._close_with_error(number, as_sentence(error))
            return number
        self.started.emit(number)
        return number

    def abandon(self) -> None:
        """Stop, and let what still comes back fall: the conversation is about to be another one."""
        self.stop()
        self._pixels.abandon()
        self._places.abandon()
        self._jobs.clear()
        self._questions.clear()
        self._writing.clear()
        self._store.abandon()

    def close(self) -> None:
        """Stop listening; what is under way ends with the engine."""
        self._pixels.close()
        self._places.close()
        self._store.added.disconnect(self._on_layer_added)
        self._store.failed.disconnect(self._on_layer_failed)
        for signal, slot in (
            (self._link.event_received, self._on_event),
            (self._link.finished, self._on_finished),
            (self._link.failed, self._on_failed),
        ):
            signal.disconnect(slot)

    def ask_again(self, number: int) -> None:
        """Ask the question of an earlier turn again, as a new turn."""
        turn = self._conversations.turn(number)
        question = self._questions.get(number) or (question_of(turn) if turn else None)
        if question is not None:
            self.ask(question)

    def stop(self) -> None:
        """Stop whatever is under way; what was said and found so far is kept."""
        self._pixels.cancel()
        self._places.cancel()
        for job in list(self._jobs):
            self._link.cancel(job)

    def stop_turns(self, numbers: Iterable[int]) -> None:
        """Stop what is under way for some turns."""
        wanted = set(numbers)
        self._pixels.cancel_turns(wanted)
        self._places.cancel(wanted)
        for name in [name for name, job in self._jobs.items() if job.number in wanted]:
            self._link.cancel(name)

    def _send(self, number: int, request: TaskRequest) -> None:
        self._jobs[self._link.send(request)] = Job(number, self._questions[number], request)

    def _on_pixels(self, number: int, request: TaskRequest | None, error: OrthoscribeError | None) -> None:
        """The pixels of a turn are there for its request, or were cancelled (no request), or could not be had."""
        if request is not None:
            self._send(number, request)
            return
        self._conversations.change(number, notes=())  # they tell of pixels that are not there
        if error is not None:
            self._close_with_error(number, error)
        else:
            self._conversations.change(number, status=CANCELLED)
            self.ended.emit(number)

    # what comes back

    def _on_event(self, name: str, kind: str, payload: dict[str, Any]) -> None:
        job, handler = self._jobs.get(name), self._handlers.get(kind)
        if job is not None and handler is not None:
            handler(job, payload)

    def _on_progress(self, _job: Job, payload: dict[str, Any]) -> None:
        self.progressed.emit(payload.get("fraction"), localized(payload.get("message", "")))

    def _on_text(self, job: Job, payload: dict[str, Any]) -> None:
        turn = self._conversations.turn(job.number)
        if turn is not None:
            self._conversations.change(job.number, answer=turn.answer + payload["text"])

    def _on_findings(self, job: Job, payload: dict[str, Any]) -> None:
        batch = [MappedFinding.from_wire(value) for value in payload["findings"]]
        job.counts.update(finding.label for finding in batch)
        job.has_outlines = job.has_outlines or any(finding.kind == MASK for finding in batch)
        if job.question.pair is not None:  # only talks about two dates find the same again
            job.mark.add(payload["findings"])
        self._store.show(self._run(job), batch)
        self._conversations.change(job.number, counts=dict(job.counts))

    def _on_raster(self, job: Job, payload: dict[str, Any]) -> None:
        self._store.add_raster(localized_raster(Raster.from_wire(payload)), self._run(job))

    def _on_table(self, job: Job, payload: dict[str, Any]) -> None:
        turn = self._conversations.turn(job.number)
        if turn is not None:
            table = localized_table(Table.from_wire(payload))
            self._conversations.change(job.number, tables=(*turn.tables, table))

    def _on_finished(self, name: str, result: dict[str, Any]) -> None:
        job = self._jobs.pop(name, None)
        if job is None:
            return
        turn = self._conversations.turn(job.number)
        changes: dict[str, Any] = {"status": CANCELLED if result.get("status") == "cancelled" else DONE}
        changes["answer"] = result.get("text") or (turn.answer if turn else "")
        for name in ("model", "revision", "gsd_m", "elapsed_ms"):
            if result.get(name) is not None:
                changes[name] = result[name]
        if result.get("citations"):
            changes["citations"] = tuple(map(Citation.from_wire, result["citations"]))
        if result.get("footprint") and not (turn and turn.footprint_more):  # the engine tells the first ring only
            changes["footprint"] = tuple((float(x), float(y)) for x, y in result["footprint"])
            layer = subject_of(self._project, job.question.layer_id)
            changes["crs"] = crs_as_text(layer.crs()) if layer else result.get("crs_wkt", "")
        changes["notes"] = (*(turn.notes if turn else ()), *map(localized, result.get("notes") or ()))
        self._conversations.change(job.number, **changes)
        self._keep_findings(job)
        self.ended.emit(job.number)

    def _on_failed(self, name: str, error: OrthoscribeError) -> None:
        job = self._jobs.pop(name, None)
        if job is not None:
            self._keep_findings(job)
            self._close_with_error(job.number, error)

    def _close_with_error(self, number: int, error: OrthoscribeError) -> None:
        self._conversations.change(number, status=FAILED, error=localized(error.message), advice=advice_for(error))
        self._messages.fail(error)
        self.ended.emit(number)

    def _keep_findings(self, job: Job) -> None:
        """Hand what was found to the results, also when the job did not come to its end; what a layer shows already
        makes none.
        """
        turn = self._conversations.turn(job.number)
        if not job.counts or turn is None:
            return
        run, beside = self._run(job), self._conversations.beside(job.number)
        shown_by = turn_that_shows(turn, run.mark, beside, self._writing, self._project)
        if shown_by:
            layer_id = self._conversations.turn(shown_by).result_layer_id
            self._conversations.change(job.number, shown_by=shown_by, result_layer_id=layer_id)
            self._store.forget(job.number)
        else:
            self._writing[job.number] = run.mark
            self._store.add(run)

    def _run(self, job: Job) -> Run:
        """What all results of a job share. Its layer may have been removed meanwhile: the request knows enough."""
        turn, source, before = self._conversations.turn(job.number), job.request.source, job.request.before
        layer = subject_of(self._project, job.question.layer_id)
        return Run(
            kind=MASK if job.has_outlines else BOX,
            prompt=job.question.prompt,
            turn=job.number,
            task=job.question.task,
            model=turn.model if turn else "",
            revision=turn.revision if turn else "",
            source=source.name,
            source_path=source.origin or source.path,
            source_layer_id=job.question.layer_id,
            crs=layer.crs() if layer else QgsCoordinateReferenceSystem.fromWkt(source.crs_wkt),
            title=layer_title(job),
            date_from=as_date(before.date) if before else None,
            date_to=as_date(source.date) if before else None,
            is_change=before is not None,
            mark=job.mark.text(),
        )

    def _on_layer_added(self, number: int, layer_id: str) -> None:
        self._writing.pop(number, None)
        beside = self._conversations.beside(number)
        shown = [turn.number for turn in beside if number in (turn.number, turn.shown_by)]
        for each in shown:
            self._conversations.change(each, result_layer_id=layer_id)
        self.ended.emit(number)

    def _on_layer_failed(self, number: int, error: OrthoscribeError) -> None:
        self._writing.pop(number, None)
        turn = self._conversations.turn(number)
        if turn is not None:
            self._conversations.change(number, notes=(*turn.notes, localized(error.message)))
        self._messages.fail(error)


def layer_title(job: Job) -> str:
    """What the layer of a job's findings is called."""
    short = shortened(job.question.prompt, TITLE_CHARACTERS) or task_words()[job.question.task].title
    kind = tr("outlines") if job.has_outlines else tr("boxes")
    if job.question.pair is not None:
        kind = tr("changes")
    return f"{job.number} · {short} ({kind})"


def advice_for(error: OrthoscribeError) -> str:
    """The next step after an error, where the error's own sentence does not already name it."""
    steps = {
        EngineGone.code: tr("Its last words are in the log panel (View ▸ Panels ▸ Log Messages)."),
        WindowEmpty.code: tr("Draw the extent on the layer, or choose “Whole layer”."),
        CrsMissing.code: tr("Right-click the layer without a CRS ▸ Layer CRS ▸ Set Layer CRS…"),
    }
    step = steps.get(error.code, "")
    return "" if step and step in localized(error.message) else step

"""From a question to its turn: the request goes out, what comes back goes into the conversation and the results."""

from __future__ import annotations

import collections
import datetime
from dataclasses import dataclass, field
from typing import Any, Callable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...inference.protocol.errors import EngineGone, NothingNamed, OrthoscribeError, PromptMissing, WindowEmpty
from ...inference.protocol.events import FINDINGS, MASK, PROGRESS, TEXT, MappedFinding
from ...inference.protocol.requests import NEEDS_PROMPT, Source, TaskRequest
from ..host.extents import Place, area_ring, crs_as_text, place_of_layer, place_of_ring, seen_of_layer
from ..host.history import CANCELLED, DONE, FAILED, TurnRecord
from ..host.messages import Messages, as_sentence
from ..host.results import ResultStore
from ..host.sources import source_of
from ..host.tables import Run
from ..host.tasks import task_words
from ..host.translate import tr
from .conversation import Conversation
from .engine_link import EngineLink

#: Longest part of a prompt that names a layer.
TITLE_CHARACTERS = 48


@dataclass(frozen=True)
class Question:
    """What the user asks: a task, words, a layer, and a place on it (None: all of it)."""

    task: str
    prompt: str
    layer_id: str
    place: Place | None = None


@dataclass
class Job:
    """A question under way and what came back so far."""

    number: int
    question: Question
    request: TaskRequest
    findings: list[MappedFinding] = field(default_factory=list)
    counts: collections.Counter[str] = field(default_factory=collections.Counter)


class Jobs(QObject):
    """Runs questions. Every end (done, cancelled, failed) is an end of the turn, and `ended` follows it."""

    progressed = pyqtSignal(object, str)  # fraction or None, message
    started = pyqtSignal(int)
    ended = pyqtSignal(int)

    def __init__(
        self, link: EngineLink, conversation: Conversation, store: ResultStore, messages: Messages, project: QgsProject
    ) -> None:
        super().__init__()
        self._link, self._conversation, self._store = link, conversation, store
        self._messages, self._project = messages, project
        self._jobs: dict[str, Job] = {}
        self._questions: dict[int, Question] = {}
        self._handlers: dict[str, Callable[[Job, dict[str, Any]], None]] = {
            PROGRESS: self._on_progress,
            TEXT: self._on_text,
            FINDINGS: self._on_findings,
        }
        link.event_received.connect(self._on_event)
        link.finished.connect(self._on_finished)
        link.failed.connect(self._on_failed)
        store.added.connect(self._on_layer_added)
        store.failed.connect(self._on_layer_failed)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return bool(self._jobs)

    def ask(self, question: Question) -> int:
        """Put a question into the conversation and send it; returns its turn's number. Problems become the answer."""
        number = self._conversation.next_number()
        self._questions[number] = question
        layer = self._project.mapLayer(question.layer_id)
        place = self._place(question, layer)
        self._conversation.append(
            TurnRecord(
                number,
                question.task,
                question.prompt,
                source=layer.name() if layer else "",
                layer_id=question.layer_id,
                footprint=place.ring if place else (),
                crs=crs_as_text(place.crs) if place else "",
                asked_at=datetime.datetime.now().isoformat(timespec="seconds"),
            )
        )
        try:
            job = self._link.send(request := self._request(question, layer))
        except Exception as error:  # noqa: BLE001 (a Qt slot: it becomes a sentence in the conversation)
            self._close_with_error(number, as_sentence(error))
            return number
        self._jobs[job] = Job(number, question, request)
        self.started.emit(number)
        return number

    def abandon(self) -> None:
        """Stop, and let what still comes back fall: the conversation is about to be another one."""
        self.stop()
        self._jobs.clear()
        self._questions.clear()
        self._store.abandon()

    def close(self) -> None:
        """Stop listening; what is under way ends with the engine."""
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
        question = self._questions.get(number) or self._question_of(number)
        if question is not None:
            self.ask(question)

    def stop(self) -> None:
        """Stop whatever is under way; what was said and found so far is kept."""
        for job in list(self._jobs):
            self._link.cancel(job)

    def _request(self, question: Question, layer: QgsRasterLayer | None) -> TaskRequest:
        """The request of a question; raises OrthoscribeError with a sentence when it cannot be asked."""
        source: Source = source_of(layer)
        if question.task in NEEDS_PROMPT and not question.prompt.strip():
            raise PromptMissing(task_words()[question.task].placeholder + ".")
        return TaskRequest(
            task=question.task,
            source=source,
            prompt=question.prompt.strip(),
            area=area_ring(question.place, layer, self._project) if question.place else None,
            history=self._conversation.said_about(question.layer_id),
        )

    def _question_of(self, number: int) -> Question | None:
        """The question behind a turn that came with the project."""
        turn = self._conversation.turn(number)
        if turn is None:
            return None
        place = place_of_ring(list(turn.footprint), turn.crs) if turn.footprint else None
        return Question(turn.task, turn.prompt, turn.layer_id, place)

    def _place(self, question: Question, layer: QgsRasterLayer | None) -> Place | None:
        """Where a question is about: the part of its place that lies on the layer."""
        if layer is None or layer.extent().isEmpty():
            return question.place
        whole = place_of_layer(layer)
        return seen_of_layer(question.place, layer, self._project) or question.place if question.place else whole

    # what comes back

    def _on_event(self, name: str, kind: str, payload: dict[str, Any]) -> None:
        job, handler = self._jobs.get(name), self._handlers.get(kind)
        if job is not None and handler is not None:
            handler(job, payload)

    def _on_progress(self, _job: Job, payload: dict[str, Any]) -> None:
        self.progressed.emit(payload.get("fraction"), payload.get("message", ""))

    def _on_text(self, job: Job, payload: dict[str, Any]) -> None:
        turn = self._conversation.turn(job.number)
        if turn is not None:
            self._conversation.change(job.number, answer=turn.answer + payload["text"])

    def _on_findings(self, job: Job, payload: dict[str, Any]) -> None:
        batch = [MappedFinding.from_wire(value) for value in payload["findings"]]
        job.findings += batch
        job.counts.update(finding.label for finding in batch)
        self._conversation.change(job.number, counts=dict(job.counts))

    def _on_finished(self, name: str, result: dict[str, Any]) -> None:
        job = self._jobs.pop(name, None)
        if job is None:
            return
        turn = self._conversation.turn(job.number)
        changes: dict[str, Any] = {"status": CANCELLED if result.get("status") == "cancelled" else DONE}
        changes["answer"] = result.get("text") or (turn.answer if turn else "")
        for name in ("model", "revision", "gsd_m", "elapsed_ms"):
            if result.get(name) is not None:
                changes[name] = result[name]
        if result.get("footprint"):
            changes["footprint"] = tuple((float(x), float(y)) for x, y in result["footprint"])
            layer = self._project.mapLayer(job.question.layer_id)
            changes["crs"] = crs_as_text(layer.crs()) if layer else result.get("crs_wkt", "")
        changes["notes"] = tuple(result.get("notes") or ())
        self._conversation.change(job.number, **changes)
        self._keep_findings(job)
        self.ended.emit(job.number)

    def _on_failed(self, name: str, error: OrthoscribeError) -> None:
        job = self._jobs.pop(name, None)
        if job is not None:
            self._keep_findings(job)
            self._close_with_error(job.number, error)

    def _close_with_error(self, number: int, error: OrthoscribeError) -> None:
        self._conversation.change(number, status=FAILED, error=error.message, advice=advice_for(error))
        self._messages.fail(error)
        self.ended.emit(number)

    def _keep_findings(self, job: Job) -> None:
        """Hand what was found to the results, also when the job did not come to its end."""
        turn = self._conversation.turn(job.number)
        layer = self._project.mapLayer(job.question.layer_id)
        if not job.findings or turn is None or layer is None:
            return
        run = Run(
            kind=MASK if any(finding.kind == MASK for finding in job.findings) else job.findings[0].kind,
            prompt=job.question.prompt,
            turn=job.number,
            task=job.question.task,
            model=turn.model,
            revision=turn.revision,
            source=job.request.source.name,
            source_path=job.request.source.path,
            crs=layer.crs(),
            title=layer_title(job),
        )
        self._store.add(run, job.findings, job.question.layer_id)

    def _on_layer_added(self, number: int, layer_id: str) -> None:
        self._conversation.change(number, result_layer_id=layer_id)
        self.ended.emit(number)

    def _on_layer_failed(self, number: int, error: OrthoscribeError) -> None:
        turn = self._conversation.turn(number)
        if turn is not None:
            self._conversation.change(number, notes=(*turn.notes, error.message))
        self._messages.fail(error)


def layer_title(job: Job) -> str:
    """What the layer of a job's findings is called."""
    words = " ".join(job.question.prompt.split())
    short = words if len(words) <= TITLE_CHARACTERS else words[: TITLE_CHARACTERS - 1].rstrip() + "…"
    kind = tr("outlines") if any(finding.kind == MASK for finding in job.findings) else tr("boxes")
    return f"{job.number} · {short} ({kind})"


def advice_for(error: OrthoscribeError) -> str:
    """The next step after an error, where the error's own sentence does not already name it."""
    steps = {
        EngineGone.code: tr("Its last words are in the log panel (View ▸ Panels ▸ Log Messages)."),
        WindowEmpty.code: tr("Draw the extent on the layer, or choose “Whole layer”."),
        NothingNamed.code: tr("Name something the model knows; hold the mouse over the task to see what."),
    }
    step = steps.get(error.code, "")
    return "" if step and step in error.message else step

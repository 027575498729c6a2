"""An engine for one run of an algorithm: requests go in, what is said goes to the log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt

from ...inference.client.channel import RESULT, Channel
from ...inference.protocol.calls import Request
from ...inference.protocol.events import FINDINGS, PROGRESS, TABLE, MappedFinding, Table
from ...inference.protocol.sentences import Sentence
from ..host.table_text import table_texts
from ..host.translate import localized, localized_table
from ..session.engine_pool import shared_pool


@dataclass
class Answer:
    """What came back for one request; `result` as the engine sends it."""

    result: dict[str, Any] = field(default_factory=dict)
    findings: list[MappedFinding] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What was said."""
        return self.result.get("text", "")


@contextmanager
def open_engine(check_models: Callable[[list[dict[str, Any]]], None]) -> Iterator[Channel]:
    """The channel to an engine that nobody else uses while the block lasts; `check_models` may refuse its models."""
    with shared_pool().lend() as (channel, hello):
        check_models(hello.get("models") or [])
        yield channel


def ask(
    channel: Channel, request: Request, feedback: QgsProcessingFeedback, timeout_s: float | None = None
) -> Answer:
    """Ask and wait. Cancelling ends the job; what was found so far is kept.

    Raises the job's OrthoscribeError; EngineGone when nothing is heard for `timeout_s`.
    """
    answer, job = Answer(), channel.new_job()

    def cancel() -> None:
        channel.cancel(job)

    # Direct: the worker thread has no event loop that could deliver the signal.
    feedback.canceled.connect(cancel, Qt.ConnectionType.DirectConnection)
    try:
        for message in channel.run(request.task, request.to_wire(), job, timeout_s):
            _tell(message, feedback)
            if message["kind"] == FINDINGS:
                answer.findings += map(MappedFinding.from_wire, message["findings"])
            elif message["kind"] == RESULT:
                answer.result = message
    finally:
        feedback.canceled.disconnect(cancel)
    return answer


def _tell(message: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    if message["kind"] == PROGRESS:
        feedback.setProgressText(localized(message.get("message", "")))
        if message.get("fraction") is not None:
            feedback.setProgress(100 * message["fraction"])
    elif message["kind"] == RESULT:
        text = message.get("text")
        if text:  # of indexing, say; what a model says stays as it says it
            feedback.pushInfo(localized(text) if isinstance(text, Sentence) else text)
        for note in message.get("notes", ()):
            feedback.pushWarning(localized(note))
    elif message["kind"] == TABLE:
        table = localized_table(Table.from_wire(message))
        for row in (table.columns, *table_texts(table)):
            feedback.pushInfo("\t".join(row))

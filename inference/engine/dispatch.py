"""Method → handler, and the one place where everything that goes wrong becomes an answer."""

from __future__ import annotations

import functools
import importlib
import logging
import os
import traceback
from typing import Any, Callable, NamedTuple

from ..protocol import codec
from ..protocol.archive import INDEX, SEARCH
from ..protocol.calls import READERS, Request
from ..protocol.data_sets import DATA_SET
from ..protocol.errors import BadRequest, InternalError, OrthoscribeError, ProtocolMismatch
from ..protocol.events import event_params
from ..protocol.knowledge import LEARN
from ..protocol.model_card import ModelCard
from ..protocol.requests import CANCEL, HELLO
from ..protocol.sentences import to_wire
from ..protocol.version import PROTOCOL_VERSION, product_version
from .config import EngineConfig
from .device import choose_device, count_threads, device_sentence
from .jobs import Job, Jobs
from .models import Models

log = logging.getLogger(__name__)
Message = dict[str, Any]
#: methods that are no task about one place → the module that does them, with an `answer` like that of `.answers`
WORK = {INDEX: ".indexing", SEARCH: ".searching", LEARN: ".learning", DATA_SET: ".data_sets"}
#: what a job answers that was cancelled before it looked at anything
NOT_BEGUN = {
    "status": "cancelled", "text": "", "markup": "", "findings": 0, "elapsed_ms": 0, "crs_wkt": "", "notes": [],
}


class Call(NamedTuple):
    """A request as it came; `id` is also the id of the job that a task becomes."""

    id: str | None
    method: str
    params: Message


class Dispatch:
    """Takes messages, answers each request exactly once through `send`, which any thread may call.

    Calls (hello, cancel) are answered at once on the caller's thread; tasks become jobs.
    """

    def __init__(self, send: Callable[[Message], None]) -> None:
        self._send = send
        self._jobs = Jobs()
        self._models: Models | None = None
        self._to_warm: ModelCard | None = None
        self._handlers = {HELLO: self._hello, CANCEL: self._cancel, **dict.fromkeys(READERS, self._submit)}

    def receive_line(self, line: bytes) -> None:
        """Take one line from the wire."""
        try:
            message = codec.decode(line)
        except BadRequest as error:
            self._send(codec.failure(None, error))
            return
        self.receive(message)

    def receive(self, message: Message) -> None:
        """Take one message; those without a method are no requests and are dropped."""
        if "method" not in message:
            return
        call = Call(message.get("id"), message["method"], message.get("params") or {})
        self._answer(call.id, functools.partial(self._handlers.get(call.method, self._unknown), call))
        if self._to_warm:  # only now: loading would hold up the answer to hello
            card, self._to_warm = self._to_warm, None
            self._jobs.submit(f"warm-up after {call.id}", lambda _: self._warm(card))

    def close(self, timeout_s: float) -> bool:
        """Cancel all jobs and wait for them; returns whether the worker has ended in time."""
        return self._jobs.close(timeout_s)

    def _answer(self, job_id: str | None, produce: Callable[[], Message | None]) -> None:
        """Send what `produce` returns as the result, or what it raises as the failure; None: a job answers later."""
        try:
            value = produce()
            if value is not None:
                self._send(codec.result(job_id, value))
        except OrthoscribeError as error:
            log.info("%s: %s %s", error.code, error.message, error.details)
            self._send(codec.failure(job_id, error))
        except Exception as error:
            log.exception("job %s failed", job_id)
            internal = InternalError(
                "Something went wrong inside the engine ({error}); the log has the details.", traceback.format_exc(),
                error=type(error).__name__,
            )
            self._send(codec.failure(job_id, internal))

    def _hello(self, call: Call) -> Message:
        if call.params.get("protocol") != PROTOCOL_VERSION:
            raise ProtocolMismatch(
                "The plugin and its engine are of different versions; install the engine again.",
                f"plugin {call.params.get('protocol')}, engine {PROTOCOL_VERSION}",
            )
        config = EngineConfig.from_wire(call.params.get("config") or {})
        device, threads = choose_device(config.device), count_threads(config.threads)
        self._models = Models(config.pack_folders, device, threads, config.model)
        self._to_warm = self._models.cards[0] if config.warm and self._models.cards else None
        return {
            "protocol": PROTOCOL_VERSION, "engine": product_version(),
            "device": to_wire(device_sentence(device, threads)),
            "models": [card.summary() for card in self._models.cards], "pid": os.getpid(),
        }

    def _cancel(self, call: Call) -> Message:
        job_id = str(call.params.get("job"))
        if self._jobs.cancel(job_id):
            self._send(codec.result(job_id, NOT_BEGUN))
        return {}

    def _submit(self, call: Call) -> None:
        if self._models is None:
            raise BadRequest("The engine was not greeted: send hello first.")
        request = READERS[call.method](call.params)
        self._jobs.submit(call.id, lambda job: self._answer(job.id, functools.partial(self._do, job, request)))

    def _unknown(self, call: Call) -> None:
        raise BadRequest("Unknown method “{method}”.", method=str(call.method))

    def _do(self, job: Job, request: Request) -> Message:
        # numpy, rasterio and PROJ: not before somebody asks, and then it takes a moment
        answers = job.aside(lambda: importlib.import_module(WORK.get(request.task, ".answers"), __package__))
        if answers is None:
            return NOT_BEGUN

        def emit(kind: str, payload: Message) -> None:
            self._send(codec.notification("event", event_params(job.id, kind, **payload)))

        return answers.answer(job, request, self._models, emit)

    def _warm(self, card: ModelCard) -> None:
        try:
            from . import answers  # noqa: F401  the import is the work

            self._models.load(card).warm()
        except Exception:
            log.exception("The model could not be loaded ahead of time; the next request will say why.")

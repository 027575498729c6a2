"""One method: a request goes out, an iterator of messages comes back."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Iterator
from typing import IO, Any, Callable

from ..protocol import codec
from ..protocol.errors import BadRequest, EngineGone, OrthoscribeError, from_wire
from ..protocol.requests import CANCEL, HELLO
from ..protocol.sentences import Sentence
from ..protocol.version import PROTOCOL_VERSION

#: `kind` of the last message of a job; the others are the event kinds of `protocol.events`.
RESULT = "result"
GONE_MESSAGE = Sentence("The engine stopped unexpectedly; it starts again with the next request.")


class Channel:
    """Speaks the protocol over two byte streams. Any thread may call any method; jobs may overlap.

    A background thread reads and sorts messages by job; those of unknown or finished jobs are dropped.
    """

    def __init__(self, reader: IO[bytes], writer: IO[bytes], last_words: Callable[[], str] = str) -> None:
        self._reader, self._writer, self._last_words = reader, writer, last_words
        self._ids = itertools.count(1)
        self._inboxes: dict[str, queue.SimpleQueue[dict[str, Any] | OrthoscribeError]] = {}
        self._inboxes_lock, self._writer_lock = threading.Lock(), threading.Lock()
        self._is_gone = False
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def new_job(self) -> str:
        """An id that no other job of this channel has."""
        return f"job-{next(self._ids)}"

    def run(
        self, method: str, params: dict[str, Any], job: str = "", timeout_s: float | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Ask, then yield each event as `{job, kind, …}` and last the result as `{job, kind: "result", …}`.

        Nothing is sent before the first message is asked for. Give `job` (see `new_job`) to cancel it from another
        thread; leaving the iteration early (close, break) cancels too.

        Raises the job's own OrthoscribeError; EngineGone when the engine ends or is silent for `timeout_s`.
        """
        job = job or self.new_job()
        inbox = self._open_inbox(job)
        finished = False
        try:
            self._send(codec.request(job, method, params))
            while not finished:
                message = _next_message(inbox, timeout_s)
                finished = message["kind"] == RESULT
                yield message
        except OrthoscribeError:
            finished = True
            raise
        finally:
            self._close_inbox(job)
            if not finished:
                self.cancel(job)

    def call(self, method: str, params: dict[str, Any], timeout_s: float | None = None) -> dict[str, Any]:
        """Ask and wait for the result alone."""
        *_, last = self.run(method, params, timeout_s=timeout_s)
        return last

    def hello(self, client: str, config: dict[str, Any], timeout_s: float = 30.0) -> dict[str, Any]:
        """Introduce ourselves; returns what the engine says of itself. Raises ProtocolMismatch when versions differ."""
        return self.call(HELLO, {"protocol": PROTOCOL_VERSION, "client": client, "config": config}, timeout_s)

    def cancel(self, job: str) -> None:
        """Ask the engine to end a job early and return at once; the job's iterator still ends with its result."""
        try:
            self._send(codec.request(f"cancel-{next(self._ids)}", CANCEL, {"job": job}))
        except EngineGone:
            return  # there is nothing left to cancel

    def close(self) -> None:
        """Close our end; the engine ends by itself when its stdin closes."""
        with self._writer_lock:
            try:
                self._writer.close()
            except OSError:
                return  # the engine was gone before us

    def _send(self, message: dict[str, Any]) -> None:
        line = codec.encode(message)
        try:
            with self._writer_lock:
                self._writer.write(line)
                self._writer.flush()
        except (OSError, ValueError) as error:
            raise EngineGone(GONE_MESSAGE, self._last_words()) from error

    def _open_inbox(self, job: str) -> queue.SimpleQueue:
        with self._inboxes_lock:
            if self._is_gone:
                raise EngineGone(GONE_MESSAGE, self._last_words())
            return self._inboxes.setdefault(job, queue.SimpleQueue())

    def _close_inbox(self, job: str) -> None:
        with self._inboxes_lock:
            self._inboxes.pop(job, None)

    def _read(self) -> None:
        for line in self._reader:
            try:
                job, message = _sorted_message(codec.decode(line))
            except BadRequest:
                continue  # a library that wrote past the engine's guard: not for us
            with self._inboxes_lock:
                inbox = self._inboxes.get(job)
            if inbox is not None:
                inbox.put(message)
        self._say_gone()

    def _say_gone(self) -> None:
        error = EngineGone(GONE_MESSAGE, self._last_words())
        with self._inboxes_lock:
            self._is_gone = True
            for inbox in self._inboxes.values():
                inbox.put(error)


def _next_message(inbox: queue.SimpleQueue, timeout_s: float | None) -> dict[str, Any]:
    try:
        message = inbox.get(timeout=timeout_s)
    except queue.Empty as error:
        raise EngineGone("The engine does not answer; it starts again with the next request.") from error
    if isinstance(message, OrthoscribeError):
        raise message
    return message


def _sorted_message(message: dict[str, Any]) -> tuple[str, dict[str, Any] | OrthoscribeError]:
    """The job a message belongs to, and what its iterator shall yield or raise."""
    if message.get("method") == "event":
        params = message.get("params", {})
        return str(params.get("job")), params
    job = str(message.get("id"))
    if "error" in message:
        return job, from_wire(message["error"].get("data", message["error"]))
    return job, {**message.get("result", {}), "job": job, "kind": RESULT}

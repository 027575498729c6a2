"""The engine as a Qt object: a child process on one side, signals on the other. Nothing here waits."""

from __future__ import annotations

import collections
import gc
import itertools
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from ...inference.protocol import codec
from ...inference.protocol.calls import Request
from ...inference.protocol.errors import (
    BadRequest,
    EngineGone,
    EngineMissing,
    OrthoscribeError,
    ProtocolMismatch,
    from_wire,
)
from ...inference.protocol.requests import CANCEL, HELLO
from ...inference.protocol.version import PROTOCOL_VERSION
from ..host.messages import Messages, as_sentence
from ..host.settings import engine_command, engine_config, plugin_version, read_settings
from ..host.translate import localized, tr

STOPPED, STARTING, READY, BUSY = "stopped", "starting", "ready", "busy"
HELLO_JOB = "hello"
#: How long the reader may work before it lets the window breathe.
SLICE_MS = 12
#: An engine that has not stopped a job so long after it was asked to is ended by force.
CANCEL_PATIENCE_MS = 4000
#: How long an engine may take to leave after its stdin was closed.
FAREWELL_MS = 3000
STDERR_LINES_KEPT = 40


class EngineLink(QObject):
    """Starts the engine when it is needed, sends requests, and tells what comes back.

    Life: stopped → starting → ready ⇄ busy. When the process ends on its own, every job under way ends with `failed`
    and the next `send` starts a new one. `close` lets the engine go.
    """

    state_changed = pyqtSignal(str)
    introduced = pyqtSignal(dict)  # the answer to hello: engine, device, models
    event_received = pyqtSignal(str, str, dict)  # job, kind, payload
    finished = pyqtSignal(str, dict)  # job, result
    failed = pyqtSignal(str, object)  # job, OrthoscribeError
    lost = pyqtSignal(str)  # the sentence why there is no engine

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._ids = itertools.count(1)
        self._process: QProcess | None = None
        self._state = STOPPED
        self._waiting: dict[str, dict[str, Any]] = {}  # jobs that wait for hello to be answered
        self._jobs: set[str] = set()  # every job that has no response yet
        self._buffer = codec.LineBuffer()
        self._lines: collections.deque[bytes] = collections.deque()
        self._stderr: collections.deque[str] = collections.deque(maxlen=STDERR_LINES_KEPT)
        self._drain_timer = QTimer(self, singleShot=True, interval=0, timeout=self._drain)
        self._cancel_timer = QTimer(self, singleShot=True, interval=CANCEL_PATIENCE_MS, timeout=self._lose_patience)
        QCoreApplication.instance().aboutToQuit.connect(self._on_quit)

    @property
    def state(self) -> str:
        """One of stopped, starting, ready, busy."""
        return self._state

    @property
    def pid(self) -> int:
        """The engine's process id, 0 when it is not running."""
        return int(self._process.processId()) if self._process else 0

    @property
    def last_words(self) -> list[str]:
        """The end of what the engine wrote to stderr."""
        return list(self._stderr)

    def send(self, request: Request) -> str:
        """Hand a request to the engine, starting it when needed; returns the job id. What follows comes as signals."""
        job = f"job-{next(self._ids)}"
        message = codec.request(job, request.task, request.to_wire())
        self._jobs.add(job)
        if self._state in (READY, BUSY):
            self._write(message)
            self._set_state(BUSY)
        else:
            self._waiting[job] = message
            self.start()
        return job

    def cancel(self, job: str) -> None:
        """Ask for the end of a job; its `finished` with status “cancelled” follows."""
        if self._waiting.pop(job, None) is not None:
            self._end(job)
            self.finished.emit(job, {"status": "cancelled"})
        elif job in self._jobs:
            self._write(codec.request(f"cancel-{next(self._ids)}", CANCEL, {"job": job}))
            self._cancel_timer.start()

    def start(self) -> None:
        """Start the engine unless it runs; failing to comes as `failed` for each job that waits."""
        if self._process is not None:
            return
        settings = read_settings()
        try:
            command = engine_command(settings)
        except OrthoscribeError as error:
            problem = error  # the name `error` ends with this block
            QTimer.singleShot(0, lambda: self._fail_all(problem))
            return
        self._set_state(STARTING)
        self._process = self._new_process(command)
        self._process.start()
        hello = {
            "protocol": PROTOCOL_VERSION,
            "client": f"orthoscribe {plugin_version()}",
            "config": engine_config(settings),
        }
        self._write(codec.request(HELLO_JOB, HELLO, hello))

    def close(self) -> None:
        """Close the engine's stdin and forget it: it leaves by itself, and is made to when it lingers."""
        process, self._process = self._process, None
        self._drain_timer.stop()
        self._cancel_timer.stop()
        self._set_state(STOPPED)
        if process is None:
            return
        process.disconnect()
        process.setParent(QCoreApplication.instance())
        process.finished.connect(process.deleteLater)
        QTimer(process, singleShot=True, interval=FAREWELL_MS, timeout=process.kill).start()
        process.closeWriteChannel()

    def _on_quit(self) -> None:
        """QGIS ends: nothing is left to be blocked, so wait for the engine to leave in order."""
        if self._process is not None:
            process = self._process
            process.disconnect()
            process.closeWriteChannel()
            if not process.waitForFinished(FAREWELL_MS):
                process.kill()
                process.waitForFinished(FAREWELL_MS)
            self._process = None

    def _new_process(self, command) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in command.env.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(command.cwd)
        process.setProgram(command.argv[0])
        process.setArguments(command.argv[1:])
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_stderr)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_exit)
        self._buffer = codec.LineBuffer()
        self._lines.clear()
        self._stderr.clear()
        return process

    def _write(self, message: dict[str, Any]) -> None:
        if self._process is not None:
            self._process.write(codec.encode(message))

    # what the engine says

    def _on_output(self) -> None:
        try:
            self._lines.extend(self._buffer.feed(bytes(self._process.readAllStandardOutput())))
        except BadRequest as error:
            self._messages.log(localized(error.message))
        self._drain()

    def _drain(self) -> None:
        """Handle lines for a slice of time; the rest waits for the next turn of the event loop."""
        until = time.monotonic() + SLICE_MS / 1000
        with _collector_paused():
            while self._lines and time.monotonic() < until:
                try:
                    self._handle(codec.decode(self._lines.popleft()))
                except Exception as error:  # noqa: BLE001 (a Qt slot: one bad message must not end the conversation)
                    problem = as_sentence(error)
                    self._messages.log(f"{localized(problem.message)} {problem.details}")
        if self._lines:
            self._drain_timer.start()

    def _handle(self, message: dict[str, Any]) -> None:
        if message.get("method") == "event":
            params = message["params"]
            if params.get("job") in self._jobs:
                self.event_received.emit(params["job"], params["kind"], params)
        elif message.get("id") == HELLO_JOB:
            self._on_hello(message)
        elif message.get("id") in self._jobs:
            job = message["id"]
            self._end(job)
            if "error" in message:
                self.failed.emit(job, from_wire(message["error"].get("data") or message["error"]))
            else:
                self.finished.emit(job, message["result"])

    def _on_hello(self, message: dict[str, Any]) -> None:
        hello = message.get("result")
        if hello is None:
            self.close()
            self._fail_all(from_wire(message["error"].get("data") or message["error"]))
        elif hello.get("protocol") != PROTOCOL_VERSION:
            self.close()
            self._fail_all(
                ProtocolMismatch(tr("Plugin and engine are of different versions; install the engine again."))
            )
        else:
            self.introduced.emit(hello)
            waiting, self._waiting = self._waiting, {}
            for request in waiting.values():
                self._write(request)
            self._set_state(BUSY if self._jobs else READY)

    def _on_stderr(self) -> None:
        text = bytes(self._process.readAllStandardError()).decode("utf-8", "replace").rstrip()
        for line in filter(None, text.splitlines()):
            self._stderr.append(line)
            self._messages.log(f"engine: {line}")

    # how it ends

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # no `finished` follows
            program, reason = self._process.program(), self._process.errorString()
            self._forget()
            self._fail_all(
                EngineMissing(tr("The engine could not be started with {program}.").format(program=program), reason)
            )

    def _on_exit(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        while self._lines:  # what it said before it went counts
            self._drain()
        crashed = status == QProcess.ExitStatus.CrashExit
        last_words = "\n".join([*self._stderr, f"exit {'by signal ' if crashed else 'code '}{code}"])
        self._forget()
        self._messages.log(f"engine ended\n{last_words}")
        self._fail_all(
            EngineGone(tr("The engine stopped unexpectedly. Nothing is lost: ask again and it restarts."), last_words)
        )

    def _lose_patience(self) -> None:
        if self._process is not None:
            self._messages.log("engine did not honour a cancel; ending it")
            self._process.kill()

    def _forget(self) -> None:
        process, self._process = self._process, None
        process.disconnect()
        process.deleteLater()

    def _fail_all(self, error: OrthoscribeError) -> None:
        jobs = sorted(self._jobs)
        self._waiting.clear()
        self._jobs.clear()
        self._cancel_timer.stop()
        self._set_state(STOPPED if self._process is None else self._state)
        self.lost.emit(localized(error.message))
        for job in jobs:
            self.failed.emit(job, error)

    def _end(self, job: str) -> None:
        self._jobs.discard(job)
        self._cancel_timer.stop()
        if not self._jobs and self._state == BUSY:
            self._set_state(READY)

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Outlines are thousands of lists that live for a moment; Python would take them for a reason to walk through all
    of QGIS's objects, again and again, for 50 ms each time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

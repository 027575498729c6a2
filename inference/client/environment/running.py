"""Runs one command at a time, line by line, in a way that another thread can stop."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess  # nosec B404: the installer starts Python interpreters
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path

from ...protocol.errors import InstallFailed
from ...protocol.sentences import Sentence

LAST_LINES = 60
CANCELLED = Sentence(
    "The installation was stopped; press Install to go on, what is already fetched is not fetched again."
)


class Stop:
    """A stop that any thread may ask for: the command under way ends, and no other begins."""

    def __init__(self) -> None:
        self._asked = threading.Event()
        self._process: subprocess.Popen | None = None
        self._lock = threading.Lock()

    def ask(self) -> None:
        """Stop now."""
        with self._lock:
            self._asked.set()
            if self._process is not None:
                kill_tree(self._process)

    def check(self) -> None:
        """Raise InstallFailed (cause “cancelled”) once a stop was asked for."""
        if self._asked.is_set():
            raise InstallFailed(CANCELLED, cause="cancelled")

    @contextlib.contextmanager
    def watch(self, process: subprocess.Popen) -> Iterator[None]:
        """While inside, a stop ends this process."""
        with self._lock:
            self._process = process
            if self._asked.is_set():
                kill_tree(process)
        try:
            yield
        finally:
            with self._lock:
                self._process = None


class CommandFailed(Exception):
    """A command ended with a status that is not 0; `lines` are its last words."""

    def __init__(self, status: int, lines: list[str]) -> None:
        super().__init__(f"exit status {status}")
        self.status, self.lines = status, lines


def run(
    command: list[str], log: Path, env: Mapping[str, str], stop: Stop, keep_open: tuple[int, ...] = (),
    cwd: str | None = None,
) -> Iterator[str]:
    """Run a command and yield its lines (both streams), which are added to `log`; no shell, and nothing to type into.

    `cwd` is the folder that it runs in, None for this process's own; `keep_open` are descriptors that the command
    inherits (POSIX). Raises CommandFailed, InstallFailed when stopped.
    """
    stop.check()
    last: deque[str] = deque(maxlen=LAST_LINES)
    own_group = {"start_new_session": True, "pass_fds": keep_open} if os.name == "posix" else {
        "creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)
    }
    with log.open("a", encoding="utf-8") as record:
        process = subprocess.Popen(  # nosec B603: an interpreter we chose and constant arguments, no shell
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            text=True, encoding="utf-8", errors="replace", env=dict(env), cwd=cwd, **own_group,
        )
        try:
            with stop.watch(process):
                for line in process.stdout or ():
                    record.write(line)
                    last.append(line.rstrip())
                    yield line.rstrip()
                process.wait()
        finally:
            kill_tree(process)  # whoever stops listening, or interrupts, wants it to end
            process.wait()
            if process.stdout:
                process.stdout.close()
    stop.check()
    if process.returncode:
        raise CommandFailed(process.returncode, list(last))


def kill_tree(process: subprocess.Popen) -> None:
    """End a process and, on POSIX, all that it started; does nothing to one that has ended."""
    if process.poll() is not None:
        return
    with contextlib.suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()

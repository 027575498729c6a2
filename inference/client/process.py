"""The engine as a child process: how it is started, and what it said last."""

from __future__ import annotations

import collections
import contextlib
import os
import subprocess  # nosec B404: the engine is a program of its own
import sys
import threading
from pathlib import Path
from typing import IO, NamedTuple

from .channel import Channel

#: The folder that holds `inference`: the plugin folder, or a checkout.
HOME = Path(__file__).resolve().parents[2]
#: Set by QGIS, or by the launcher of its Python, for other libraries than the engine's; each breaks it.
FOREIGN_VARIABLES = (
    "PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "PYTHONSTARTUP", "__PYVENV_LAUNCHER__", "VIRTUAL_ENV",
    "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA",
    "QGIS_PREFIX_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
)
FOLDER_LISTS = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
LAST_WORDS_LINES = 40
#: How long last words are waited for.
MOMENT_S = 0.5


class EngineCommand(NamedTuple):
    """What it takes to start an engine, for `subprocess` and for QProcess alike."""

    argv: list[str]
    env: dict[str, str]
    cwd: str


def engine_command(python: Path, module: str = "inference", arguments: tuple[str, ...] = ()) -> EngineCommand:
    """How to run `python -m module` with nothing of QGIS in its environment and `inference` importable."""
    argv = [str(python), "-s", "-m", module, *arguments]  # -s: no packages of the user's site either
    return EngineCommand(argv, clean_environment(dict(os.environ)), str(HOME))


def clean_environment(env: dict[str, str]) -> dict[str, str]:
    """A copy of an environment without QGIS's variables and without folders of its installation in search paths."""
    clean = {name: value for name, value in env.items() if name.upper() not in FOREIGN_VARIABLES}
    for name in FOLDER_LISTS:
        if name in clean:
            kept = [folder for folder in clean[name].split(os.pathsep) if not _is_of_qgis(folder, env)]
            clean[name] = os.pathsep.join(kept)
    return {**clean, "PYTHONUTF8": "1"}


def _is_of_qgis(folder: str, env: dict[str, str]) -> bool:
    root = env.get("OSGEO4W_ROOT", "").rstrip("\\/").lower()
    name = folder.lower()
    return "qgis" in name or bool(root) and name.startswith(root)


class EngineProcess:
    """A running engine and the channel to it. Closing it closes the engine's stdin, which ends the engine.

    Life: started on construction; `close`, or leaving the `with` block, ends it. When it dies on its own, jobs under
    way raise EngineGone with the last lines of its stderr as details.
    """

    def __init__(self, command: EngineCommand) -> None:
        self._process = subprocess.Popen(  # nosec B603: a fixed argument list, no shell
            command.argv, env=command.env, cwd=command.cwd,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._stderr_tail: collections.deque[str] = collections.deque(maxlen=LAST_WORDS_LINES)
        self._listener = threading.Thread(target=self._listen, args=(self._process.stderr,), daemon=True)
        self._listener.start()
        self.channel = Channel(self._process.stdout, self._process.stdin, self.last_words)

    @property
    def pid(self) -> int:
        """The engine's process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def last_words(self) -> str:
        """The end of what the engine wrote to stderr, with its exit status when it has ended."""
        self._listener.join(MOMENT_S)
        if not self._listener.is_alive():  # stderr is closed: the process is on its way out
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(MOMENT_S)
        status = "" if self.is_alive else f"exit status {self._process.returncode}"
        return "\n".join([*self._stderr_tail, status]).strip()

    def close(self, timeout_s: float = 2.0) -> int:
        """End the engine politely, by force after `timeout_s`; returns its exit status."""
        self.channel.close()
        try:
            status = self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        self._listener.join(timeout_s)
        for stream in (self._process.stdout, self._process.stderr):
            stream.close()
        return status

    def __enter__(self) -> EngineProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _listen(self, stderr: IO[bytes]) -> None:
        for line in stderr:
            self._stderr_tail.append(line.decode("utf-8", "replace").rstrip())


def start_engine(python: Path | None = None) -> EngineProcess:
    """Start `python -m inference` with the given interpreter, or with this one."""
    return EngineProcess(engine_command(python or Path(sys.executable)))

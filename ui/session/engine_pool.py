"""Engines for those who wait for an answer in a thread of their own: algorithms, and expressions.

An engine that is given back stays warm for a while, so that a batch loads the model once and not once a raster.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ...inference.client.channel import Channel
from ...inference.client.process import EngineCommand, EngineProcess
from ...inference.protocol.errors import EngineMissing, OrthoscribeError
from ..host.settings import engine_command, engine_config, plugin_version, read_settings
from ..host.translate import tr

#: How long an engine that nobody uses is kept.
IDLE_S = 30.0


@dataclass
class Kept:
    """An engine with what it was started for and what it said of itself."""

    command: EngineCommand
    config: dict[str, Any]
    process: EngineProcess
    hello: dict[str, Any]


class EnginePool:
    """Lends engines, each to one user at a time; any thread may ask. `close` ends those that are not lent."""

    def __init__(self, idle_s: float = IDLE_S) -> None:
        self._idle_s = idle_s
        self._lock = threading.Lock()
        self._idle: list[Kept] = []
        self._timer: threading.Timer | None = None

    @contextmanager
    def lend(self) -> Iterator[tuple[Channel, dict[str, Any]]]:
        """A channel to an engine with today's settings, and its answer to hello; starts one when none is free.

        An engine during whose use something was raised is ended, whatever it was. Raises EngineMissing, EngineGone.
        """
        kept, is_well = self._take(), False
        try:
            yield kept.process.channel, kept.hello
            is_well = True
        finally:
            if is_well:
                self._put_back(kept)
            else:
                kept.process.close()

    def close(self) -> None:
        """End every engine that waits to be used again."""
        with self._lock:
            idle, self._idle = self._idle, []
            if self._timer is not None:
                self._timer.cancel()
        for kept in idle:
            kept.process.close()

    def _take(self) -> Kept:
        settings = read_settings()
        command, config = engine_command(settings), engine_config(settings)
        with self._lock:
            fitting = [kept for kept in self._idle if (kept.command, kept.config) == (command, config)]
            alive = [kept for kept in fitting if kept.process.is_alive]
            if alive:
                self._idle.remove(alive[-1])
                return alive[-1]
        return _started(command, config)

    def _put_back(self, kept: Kept) -> None:
        with self._lock:
            self._idle.append(kept)
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(self._idle_s, self.close)
            self._timer.daemon = True
            self._timer.start()


def _started(command: EngineCommand, config: dict[str, Any]) -> Kept:
    try:
        process = EngineProcess(command)
    except OSError as error:
        program = command.argv[0]
        words = tr("The engine could not be started with {program}.")
        raise EngineMissing(words.format(program=program), str(error)) from error
    try:
        return Kept(command, config, process, process.channel.hello(f"orthoscribe {plugin_version()}", config))
    except OrthoscribeError:
        process.close()
        raise


@functools.lru_cache(maxsize=1)
def shared_pool() -> EnginePool:
    """The pool that everybody in this QGIS shares; made when it is first asked for."""
    return EnginePool()

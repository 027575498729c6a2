"""The engine on stdio: one message a line in, one message a line out, until stdin closes."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from typing import BinaryIO

from ..protocol import codec
from .dispatch import Dispatch, Message
from .stdout import reserve_stdout

STDIN = 0
PIECE_BYTES = 1 << 16
#: How long a job may take to end after stdin has closed.
GRACE_S = 0.8

log = logging.getLogger(__name__)


def serve() -> int:
    """Answer until stdin closes; returns the exit status 0."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    dispatch = Dispatch(_sender(reserve_stdout()))
    for line in _lines():
        dispatch.receive_line(line)
    if not dispatch.close(GRACE_S):
        log.info("A job did not end in time.")
        os._exit(0)  # a native call of the worker would hold up the interpreter's own way out
    return 0


def _lines() -> Iterator[bytes]:
    lines = codec.LineBuffer()
    while piece := os.read(STDIN, PIECE_BYTES):
        yield from lines.feed(piece)


def _sender(out: BinaryIO) -> Callable[[Message], None]:
    lock = threading.Lock()

    def send(message: Message) -> None:
        line = codec.encode(message)
        try:
            with lock:
                out.write(line)
                out.flush()
        except BrokenPipeError:
            log.info("Nobody listens any more.")  # stdin will close too, which ends the engine

    return send

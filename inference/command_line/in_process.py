"""The engine without a process of its own: the same dispatch, spoken to through a queue."""

from __future__ import annotations

import queue
import signal
from collections.abc import Iterator
from typing import Any

from ..engine.dispatch import Dispatch
from ..protocol import codec
from ..protocol.calls import Request
from ..protocol.errors import from_wire
from ..protocol.requests import CANCEL, HELLO
from ..protocol.version import PROTOCOL_VERSION

GRACE_S = 1.0


def run_in_process(request: Request, config: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the params of each event, and last the result.

    Ctrl-C cancels the job, which still ends with its result; a second one ends the program. Main thread only.
    Raises the OrthoscribeError that the job ends with.
    """
    inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()  # may be filled by a signal while it is read
    dispatch = Dispatch(lambda message: inbox.put(codec.decode(codec.encode(message))))  # as a client would read it
    dispatch.receive(codec.request("hello", HELLO, {"protocol": PROTOCOL_VERSION, "config": config}))
    _result_of(inbox.get())

    def cancel(*_: object) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        dispatch.receive(codec.request("cancel", CANCEL, {"job": "job"}))

    before = signal.signal(signal.SIGINT, cancel)
    try:
        dispatch.receive(codec.request("job", request.task, request.to_wire()))
        while True:
            message = inbox.get()
            if message.get("method") == "event":
                yield message["params"]
            elif message["id"] == "job":
                yield _result_of(message)
                return
    finally:
        signal.signal(signal.SIGINT, before)
        dispatch.close(GRACE_S)


def _result_of(message: dict[str, Any]) -> dict[str, Any]:
    if "error" in message:
        raise from_wire(message["error"]["data"])
    return message["result"]

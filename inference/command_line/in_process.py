"""The engine without a process of its own: the same dispatch, spoken to through a queue."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from typing import Any

from ..engine.dispatch import Dispatch
from ..protocol import codec
from ..protocol.errors import from_wire
from ..protocol.requests import CANCEL, HELLO, TaskRequest
from ..protocol.version import PROTOCOL_VERSION

GRACE_S = 1.0


def run_in_process(request: TaskRequest, config: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the params of each event, and last the result. Ctrl-C cancels the job, which still ends with its result.

    Raises the OrthoscribeError that the job ends with.
    """
    inbox: queue.Queue[dict[str, Any]] = queue.Queue()
    dispatch = Dispatch(inbox.put)
    dispatch.receive(codec.request("hello", HELLO, {"protocol": PROTOCOL_VERSION, "config": config}))
    _result_of(inbox.get())
    dispatch.receive(codec.request("job", request.task, request.to_wire()))
    try:
        while True:
            try:
                message = inbox.get()
            except KeyboardInterrupt:
                dispatch.receive(codec.request("cancel", CANCEL, {"job": "job"}))
                continue
            if message.get("method") == "event":
                yield message["params"]
            elif message["id"] == "job":
                yield _result_of(message)
                return
    finally:
        dispatch.close(GRACE_S)


def _result_of(message: dict[str, Any]) -> dict[str, Any]:
    if "error" in message:
        raise from_wire(message["error"]["data"])
    return message["result"]

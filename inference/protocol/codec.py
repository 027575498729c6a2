"""JSON-RPC 2.0, one message a line, UTF-8."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .errors import BadRequest, OrthoscribeError
from .sentences import restored

JSONRPC = "2.0"
#: JSON-RPC wants a number; ours is constant because programs look at `data.code`.
SERVER_ERROR = -32000
#: A line longer than this is refused: nothing we send comes near, and a runaway writer must not fill the memory.
MAX_LINE_BYTES = 64 * 1024 * 1024


def encode(message: dict[str, Any]) -> bytes:
    """One message as one line, newline included."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8") + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """One line as a message, its sentences restored; raises BadRequest when it is not a JSON object in UTF-8."""
    try:
        message = json.loads(line.decode("utf-8"), object_hook=restored)
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadRequest("A message could not be read.", str(error)) from error
    if not isinstance(message, dict):
        raise BadRequest("A message is not an object.")
    return message


def request(job: str, method: str, params: dict[str, Any]) -> dict[str, Any]:
    """A call that expects exactly one response with the same id."""
    return {"jsonrpc": JSONRPC, "id": job, "method": method, "params": params}


def notification(method: str, params: dict[str, Any]) -> dict[str, Any]:
    """A call that expects no response."""
    return {"jsonrpc": JSONRPC, "method": method, "params": params}


def result(job: str, value: dict[str, Any]) -> dict[str, Any]:
    """The successful (or cancelled) end of a job."""
    return {"jsonrpc": JSONRPC, "id": job, "result": value}


def failure(job: str | None, error: OrthoscribeError) -> dict[str, Any]:
    """The failed end of a job; `message` is plain English, `data` is `OrthoscribeError.to_wire`."""
    body = {"code": SERVER_ERROR, "message": error.message, "data": error.to_wire()}
    return {"jsonrpc": JSONRPC, "id": job, "error": body}


class LineBuffer:
    """Joins pieces of a byte stream into whole lines; a UTF-8 character may be cut between two pieces."""

    def __init__(self) -> None:
        self._pending = bytearray()

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Yield each line that is now complete, without its newline; raises BadRequest when one outgrows all reason."""
        self._pending += piece
        while (end := self._pending.find(b"\n")) >= 0:
            line = bytes(self._pending[:end])
            del self._pending[: end + 1]
            if line.strip():
                yield line
        if len(self._pending) > MAX_LINE_BYTES:
            self._pending.clear()
            raise BadRequest("A message has no end.")

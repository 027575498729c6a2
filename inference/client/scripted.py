"""A stand-in for the engine that plays a script: `python -m inference.client.scripted SCRIPT.json`.

It speaks the same protocol over stdio and needs neither model nor raster, so the QGIS side can be tested alone.
The script:

    {
      "hello": {"device": "CPU (2 threads)", "models": [...]},   replaces parts of the hello result; may be left out
      "describe": [[step, step, …], [step, …]],                  takes: the n-th job of the method plays the n-th take,
      "ask": …, "search": …, any other method                    and the last take is played again after that
    }

A step is an object with one of these keys, and `delay_ms` to wait before it (0 when left out):

    "progress": 0.5 or null, "message": "…"        one progress event
    "text": "A town …", "piece": 4, "every_ms": 30  the text in pieces of 4 characters (default), 30 ms (default) apart
    "findings": [finding, …]                        one findings event
    "raster": {"path", "title", "meaning"}          one raster event; the file must be there
    "table": {"title", "columns", "rows"}           one table event
    "wait": true                                    nothing but the delay
    "error": {"code", "message", "details"}         ends the job with this error
    "exit": 9                                       ends the process at once with this status, in mid-stream
    "result": {…}                                   ends the job; the object replaces parts of the usual result

A finding is a `MappedFinding` as it travels, or the short form {"label", "score", "kind" (default "box"), "box"}, whose
box [x0, y0, x1, y1] is in fractions of the request's area (its bounding rectangle, y downwards), so one script fits any
extent. Without an area the rectangle (0, 0)–(1, 1) stands in. A take without "result" ends with the usual one.
See `tests/data/script.json`.
"""

from __future__ import annotations

import collections
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Callable

from ..protocol import codec
from ..protocol.calls import READERS, Request
from ..protocol.errors import BadRequest, OrthoscribeError, ProtocolMismatch, from_wire
from ..protocol.events import BOX, FINDINGS, PROGRESS, RASTER, TABLE, TEXT, event_params
from ..protocol.requests import ABILITY_OF_TASK, CANCEL, HELLO, TaskRequest
from ..protocol.version import PROTOCOL_VERSION

MODEL = {
    "id": "scripted", "title": "Scripted stand-in", "revision": "1", "abilities": sorted(ABILITY_OF_TASK.values()),
    "labels": {"ground": ["airplane", "ship"], "segment": ["building", "road"]}, "licence": "GPL-2.0-or-later",
}
UNIT_RING = ((0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0), (0.0, 1.0))


class Cancelled(Exception):
    """The job under way was cancelled."""


class Stage:
    """Plays takes one at a time; reads messages only while it waits, so one thread is enough."""

    def __init__(self, script: dict[str, Any], inbox: queue.Queue, send: Callable[[dict], None]) -> None:
        self._script, self._inbox, self._send = script, inbox, send
        self._waiting: collections.deque[dict] = collections.deque()
        self._cancelled: set[str] = set()
        self._played: collections.Counter[str] = collections.Counter()

    def play_until_closed(self) -> None:
        """Answer messages until stdin closes."""
        while True:
            while self._waiting:
                self._play_job(self._waiting.popleft())
            self._receive(self._inbox.get())

    def _receive(self, message: dict[str, Any] | None) -> None:
        """Answer hello and cancel at once, put jobs in the queue; raises EOFError at the end of stdin."""
        if message is None:
            raise EOFError
        job, method, params = message.get("id"), message.get("method"), message.get("params") or {}
        if method == CANCEL:
            self._cancelled.add(params.get("job"))
            self._send(codec.result(job, {}))
        elif method == HELLO:
            self._send(self._hello(job, params))
        elif method in READERS:
            self._waiting.append(message)
        else:
            self._send(codec.failure(job, BadRequest("Unknown method “{method}”.", method=str(method))))

    def _hello(self, job: str, params: dict[str, Any]) -> dict[str, Any]:
        if params.get("protocol") != PROTOCOL_VERSION:
            return codec.failure(job, ProtocolMismatch("The plugin speaks another protocol version."))
        usual = {"engine": "scripted", "device": "no device", "models": [MODEL], "pid": os.getpid()}
        return codec.result(job, {"protocol": PROTOCOL_VERSION, **usual, **self._script.get("hello", {})})

    def _play_job(self, message: dict[str, Any]) -> None:
        job, method = message["id"], message["method"]
        started, told = time.monotonic(), {"text": "", "findings": 0}
        try:
            request = READERS[method](message.get("params") or {})
            replaced = self._play_take(job, request, told)
        except Cancelled:
            replaced = {"status": "cancelled"}
        except OrthoscribeError as error:
            self._send(codec.failure(job, error))
            return
        elapsed_ms = round((time.monotonic() - started) * 1000)
        self._send(codec.result(job, {**usual_result(request), **told, "elapsed_ms": elapsed_ms, **replaced}))

    def _play_take(self, job: str, request: Request, told: dict[str, Any]) -> dict[str, Any]:
        """Send the events of the next take, adding to `told`; returns what the script wants replaced in the result."""
        takes = self._script.get(request.task) or [[]]
        take = takes[min(self._played[request.task], len(takes) - 1)]
        self._played[request.task] += 1
        for step in take:
            self._wait(job, step.get("delay_ms", 0))
            if "result" in step:
                return step["result"]
            for delay_ms, kind, payload in events_of(step, request):
                self._wait(job, delay_ms)
                self._send(codec.notification("event", event_params(job, kind, **payload)))
                told["text"] += payload.get("text", "")
                told["findings"] += len(payload.get("findings", ()))
        return {}

    def _wait(self, job: str, delay_ms: float) -> None:
        """Wait while listening; raises Cancelled as soon as the job is cancelled."""
        until = time.monotonic() + delay_ms / 1000
        while True:
            try:
                self._receive(self._inbox.get(timeout=max(until - time.monotonic(), 0.0)))
            except queue.Empty:
                return
            finally:
                if job in self._cancelled:
                    raise Cancelled


def events_of(step: dict[str, Any], request: Request) -> Iterator[tuple[float, str, dict[str, Any]]]:
    """The events of one step as (delay in ms, kind, payload); an error step raises, an exit step ends the process."""
    if "exit" in step:
        os._exit(int(step["exit"]))
    if "error" in step:
        raise from_wire(codec.decode(codec.encode(step["error"])))
    if "progress" in step:
        yield 0, PROGRESS, {"fraction": step["progress"], "message": step.get("message", "")}
    if "text" in step:
        size = step.get("piece", 4)
        for start in range(0, len(step["text"]), size):
            yield step.get("every_ms", 30), TEXT, {"text": step["text"][start:start + size]}
    for kind in (RASTER, TABLE):
        if kind in step:
            yield 0, kind, step[kind]
    if "findings" in step:
        yield 0, FINDINGS, {"findings": [whole_finding(finding, request) for finding in step["findings"]]}


def whole_finding(finding: dict[str, Any], request: Request) -> dict[str, Any]:
    """A finding as it travels, made from the short form where needed."""
    if "geometry" in finding:
        return finding
    ring = getattr(request, "area", None) or UNIT_RING
    left, right = min(x for x, _ in ring), max(x for x, _ in ring)
    bottom, top = min(y for _, y in ring), max(y for _, y in ring)
    x0, x1 = (left + fraction * (right - left) for fraction in finding["box"][0::2])
    y0, y1 = (top - fraction * (top - bottom) for fraction in finding["box"][1::2])
    outline = [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]
    return {
        "kind": finding.get("kind", BOX), "label": finding["label"], "score": finding["score"],
        "box_px": finding["box"],
        "geometry": {"type": "MultiPolygon", "coordinates": [[outline]]},
        "area_m2": finding.get("area_m2"), "length_m": finding.get("length_m"),
        **{name: finding[name] for name in ("from", "to", "record") if name in finding},
    }


def usual_result(request: Request) -> dict[str, Any]:
    """The result of a job that the script does not describe."""
    known = {"status": "done", "model": MODEL["id"], "revision": MODEL["revision"]}
    if not isinstance(request, TaskRequest):
        return known
    ring = request.area or UNIT_RING
    return {
        **known,
        "source": request.source.name or Path(request.source.path).name, "prompt": request.prompt,
        "gsd_m": request.gsd_m,
        "window": request.window.to_wire() if request.window else {"col_off": 0, "row_off": 0, "width": 1, "height": 1},
        "footprint": [list(point) for point in ring], "crs_wkt": request.source.crs_wkt, "notes": [],
    }


def _read(stdin: IO[bytes], inbox: queue.Queue) -> None:
    for line in stdin:
        inbox.put(codec.decode(line))
    inbox.put(None)


def main() -> int:
    """Play the script named on the command line until stdin closes."""
    script = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    inbox: queue.Queue = queue.Queue()
    threading.Thread(target=_read, args=(sys.stdin.buffer, inbox), daemon=True).start()

    def send(message: dict[str, Any]) -> None:
        sys.stdout.buffer.write(codec.encode(message))
        sys.stdout.buffer.flush()

    try:
        Stage(script, inbox, send).play_until_closed()
    except (EOFError, BrokenPipeError):
        return 0


if __name__ == "__main__":
    sys.exit(main())

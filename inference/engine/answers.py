"""One task from request to answer: scene, model, events, result. Imported with the first job: it is heavy."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Callable

from ..protocol.errors import PromptMissing
from ..protocol.events import (
    FINDINGS,
    PROGRESS,
    RASTER,
    TABLE,
    TEXT,
    Event,
    Facts,
    Findings,
    Markup,
    Progress,
    Raster,
    Table,
    Text,
)
from ..protocol.model_card import ModelCard
from ..protocol.requests import ASK, GROUND, LOCALIZE, NEEDS_PROMPT, SEGMENT, TaskRequest
from ..protocol.sentences import Sentence, to_wire
from ..raster.georeference import place
from .jobs import Job
from .models import Models
from .pictures import Looked, open_pictures

#: Corners of outlines in one message, about: 100 kB of text.
MESSAGE_POINTS = 2000
#: task that needs words → what is said where there are none
SAY_WHAT = {
    ASK: Sentence("To ask, say what you are looking for."),
    GROUND: Sentence("To ground, say what you are looking for."),
    SEGMENT: Sentence("To segment, say what you are looking for."),
    LOCALIZE: Sentence("To localize, say what you are looking for."),
}
#: (kind, payload) → the wire
Emit = Callable[[str, dict[str, Any]], None]


@dataclass
class Told:
    """What the user has been told so far."""

    text: str = ""
    markup: str = ""
    findings: int = 0
    fields: dict[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def answer(job: Job, request: TaskRequest, models: Models, emit: Emit) -> dict[str, Any]:
    """Do the task, sending events on the way; returns the result, also when the job was cancelled half-way.

    Raises any OrthoscribeError of the request, the raster or the model. **Cancel**: looked at before each event, and
    while a model is being loaded, which goes on for the next job.
    """
    started = time.monotonic()
    if request.task in NEEDS_PROMPT and not request.prompt.strip():
        raise PromptMissing(SAY_WHAT[request.task])
    card = models.choose(request.model, request.task)
    told = Told()
    with open_pictures(request, card) as looked:
        if not models.is_loaded(card):
            emit(PROGRESS, Progress(None, Sentence("Loading {model}", model=card.title)).to_wire())
        steps = job.aside(lambda: getattr(models.load(card), request.task)(looked.given, looked.request))
        with contextlib.closing(steps or _nothing()) as events:
            for event in events:
                if job.is_cancelled:
                    break
                _tell(event, looked, told, emit)
        return {
            "status": "cancelled" if job.is_cancelled else "done", "text": told.text, "markup": told.markup,
            "findings": told.findings, "elapsed_ms": round((time.monotonic() - started) * 1000),
            **_provenance(looked, told, card),
        }


def _nothing() -> Iterator[Event]:
    """No events: the job was cancelled before there was a model to give any."""
    yield from ()


def _tell(event: Event, looked: Looked, told: Told, emit: Emit) -> None:
    """Send one event of the model, its findings put on the map first."""
    if isinstance(event, Progress):
        emit(PROGRESS, event.to_wire())
    elif isinstance(event, Text):
        told.text += event.text
        emit(TEXT, {"text": event.text})
    elif isinstance(event, Markup):
        told.markup += event.text
    elif isinstance(event, Facts):
        told.fields |= event.fields
        told.notes += event.notes
    elif isinstance(event, (Raster, Table)):
        emit(RASTER if isinstance(event, Raster) else TABLE, event.to_wire())
    elif isinstance(event, Findings):
        wanted = (finding for finding in event.findings if finding.score >= (looked.request.score_min or 0.0))
        mapped = [on_map.to_wire() for finding in wanted if (on_map := place(finding, looked.scene)) is not None]
        told.findings += len(mapped)
        for message in messages_of(mapped):
            emit(FINDINGS, {"findings": message})


def messages_of(mapped: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Findings in messages that a client reads in a few milliseconds, however many corners the outlines have."""
    message, points = [], 0
    for finding in mapped:
        message.append(finding)
        points += sum(len(ring) for polygon in finding["geometry"]["coordinates"] for ring in polygon)
        if points >= MESSAGE_POINTS:
            yield message
            message, points = [], 0
    if message:
        yield message


def _provenance(looked: Looked, told: Told, card: ModelCard) -> dict[str, Any]:
    scene, footprint = looked.scene, [list(point) for point in looked.scene.footprint]
    return {
        "model": card.id, "revision": card.revision, "source": scene.name, "prompt": looked.request.prompt,
        "gsd_m": looked.gsd_m, "window": scene.window.to_wire(), "footprint": footprint, "crs_wkt": scene.crs_wkt,
        "notes": [to_wire(note) for note in (*looked.notes, *told.notes)], **looked.fields, **told.fields,
    }

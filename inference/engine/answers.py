"""One task from request to answer: scene, model, events, result. Imported with the first job: it is heavy."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import Any, Callable

from ..protocol.errors import NoPixels, PromptMissing
from ..protocol.events import FINDINGS, PROGRESS, TEXT, Event, Findings, Markup, Progress, Text
from ..protocol.model_card import ModelCard
from ..protocol.requests import NEEDS_PROMPT, TaskRequest
from ..raster.georeference import place
from ..raster.scene import Scene
from .jobs import Job
from .models import Models

#: (kind, payload) → the wire
Emit = Callable[[str, dict[str, Any]], None]


@dataclass
class Told:
    """What the user has been told so far."""

    text: str = ""
    markup: str = ""
    findings: int = 0


def answer(job: Job, request: TaskRequest, models: Models, emit: Emit) -> dict[str, Any]:
    """Do the task, sending events on the way; returns the result, also when the job was cancelled half-way.

    Raises any OrthoscribeError of the request, the raster or the model. **Cancel**: looked at before each event.
    """
    started = time.monotonic()
    if request.task in NEEDS_PROMPT and not request.prompt.strip():
        raise PromptMissing(f"To {request.task}, say what you are looking for.")
    card = models.choose(request.model, request.task)
    told = Told()
    with Scene.open(request) as scene:
        if not scene.has_pixels():
            raise NoPixels("There are no pixels here: the extent is all nodata or transparent. Choose another place.")
        if not models.is_loaded(card):
            emit(PROGRESS, {"fraction": None, "message": f"Loading {card.title}"})
        steps = getattr(models.load(card), request.task)(scene, request)
        with contextlib.closing(steps):
            for event in steps:
                if job.is_cancelled:
                    break
                _tell(event, scene, request, told, emit)
        return {
            "status": "cancelled" if job.is_cancelled else "done", "text": told.text, "markup": told.markup,
            "findings": told.findings, "elapsed_ms": round((time.monotonic() - started) * 1000),
            **_provenance(request, scene, card),
        }


def _tell(event: Event, scene: Scene, request: TaskRequest, told: Told, emit: Emit) -> None:
    """Send one event of the model, its findings put on the map first."""
    if isinstance(event, Progress):
        emit(PROGRESS, {"fraction": event.fraction, "message": event.message})
    elif isinstance(event, Text):
        told.text += event.text
        emit(TEXT, {"text": event.text})
    elif isinstance(event, Markup):
        told.markup += event.text
    elif isinstance(event, Findings):
        wanted = (finding for finding in event.findings if finding.score >= (request.score_min or 0.0))
        mapped = [on_map.to_wire() for finding in wanted if (on_map := place(finding, scene)) is not None]
        told.findings += len(mapped)
        if mapped:
            emit(FINDINGS, {"findings": mapped})


def _provenance(request: TaskRequest, scene: Scene, card: ModelCard) -> dict[str, Any]:
    return {
        "model": card.id, "revision": card.revision, "source": scene.name, "prompt": request.prompt,
        "gsd_m": scene.gsd_m, "window": scene.window.to_wire(), "footprint": [list(point) for point in scene.footprint],
        "crs_wkt": scene.crs_wkt, "notes": list(scene.notes),
    }

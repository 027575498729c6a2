"""Bringing a knowledge base up to date: one `learn` from request to result."""

from __future__ import annotations

import contextlib
import functools
import logging
import time
from pathlib import Path
from typing import Any

import numpy as np

from ..protocol.errors import AbilityMissing, KnowledgeBroken, ModelMissing, OrthoscribeError
from ..protocol.events import PROGRESS
from ..protocol.knowledge import LearnRequest
from ..protocol.model_card import ModelCard
from ..protocol.requests import DESCRIBE, LOCALIZE, Source, TaskRequest
from ..protocol.sentences import Sentence, to_wire
from ..raster.scene import Scene
from ..retrieval.knowledge.learner import Eyes, Learner
from ..retrieval.knowledge.store import KnowledgeStore
from .answers import Emit
from .jobs import Job
from .models import Models

log = logging.getLogger(__name__)
#: of one, of several
NEW = Sentence("1 document new or changed"), Sentence("{count} documents new or changed")
KEPT = Sentence("1 document unchanged"), Sentence("{count} documents unchanged")
REMOVED = Sentence("1 document taken out"), Sentence("{count} documents taken out")
PASSAGES = Sentence("{done}; {store} has 1 passage."), Sentence("{done}; {store} has {count} passages.")
NOT_LEARNT = Sentence("1 document could not be learnt."), Sentence("{count} documents could not be learnt.")


def answer(job: Job, request: LearnRequest, models: Models, emit: Emit) -> dict[str, Any]:
    """Learn documents and features, sending progress; returns the result, also when the job was cancelled half-way.

    Raises KnowledgeBroken when the file cannot be written, is no knowledge base, or has vectors of another model. A
    document that cannot be learnt is in the result's `failed`, with the reason.
    """
    started = time.monotonic()
    with _opened(request) as store:
        eyes = _eyes(job, request, models)
        learner = Learner(store, request, job.aside, eyes)
        with contextlib.closing(learner.steps()) as steps:
            for step in steps:
                if job.is_cancelled:
                    break
                emit(PROGRESS, step.to_wire())
        done = learner.done
        return {
            "status": "cancelled" if job.is_cancelled else "done", "text": to_wire(_told(store, learner)),
            "store": str(store.path), "passages": store.count(), "added": done.added, "removed": done.removed,
            "kept": done.kept, "model": store.fact("text_model"),
            "failed": [{**each, "message": to_wire(each["message"])} for each in done.failed],
            "revision": store.fact("text_revision"), "elapsed_ms": round((time.monotonic() - started) * 1000),
        }


def _opened(request: LearnRequest) -> KnowledgeStore:
    path = Path(request.store)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnowledgeBroken(
            "The folder {folder} cannot be made; choose another place.", str(error), folder=path.parent.name
        ) from error
    return KnowledgeStore(path, create=True)


def _told(store: KnowledgeStore, learner: Learner) -> Sentence:
    """“12 documents new or changed, 3 documents unchanged; a.gpkg has 240 passages. 1 document could not be learnt.”"""
    done = learner.done
    counts = ((NEW, done.added), (KEPT, done.kept), (REMOVED, done.removed))
    parts = [_counted(forms, count) for forms, count in counts if count] or [Sentence("Nothing to learn")]
    said = functools.reduce(lambda first, second: Sentence("{first}, {second}", first=first, second=second), parts)
    told = _counted(PASSAGES, store.count(), done=said, store=store.path.name)
    if done.failed:
        told = Sentence("{first} {second}", first=told, second=_counted(NOT_LEARNT, len(done.failed)))
    return told


def _counted(forms: tuple[Sentence, Sentence], count: int, **blanks: str) -> Sentence:
    """Of a sentence about one and one about many that which fits."""
    return forms[count != 1].filled(count=count, **blanks)


def _eyes(job: Job, request: LearnRequest, models: Models) -> Eyes | None:
    """What looks at pictures, or None without a model that can: then passages are found by their words alone."""
    try:
        card = models.choose(request.model, LOCALIZE)
    except (AbilityMissing, ModelMissing):
        return None
    return Eyes(card.id, card.revision, lambda path: job.aside(lambda: _picture(models, card, path)))


def _picture(models: Models, card: ModelCard, path: str) -> np.ndarray | None:
    """The unit vector of a picture file; None, with a line in the log, when it cannot be opened."""
    try:
        family = models.load(card)
        with Scene.open(TaskRequest(DESCRIBE, Source(path))) as scene:
            return family.embedder.picture(family.looks(scene))
    except OrthoscribeError as error:
        log.info("%s is not looked at: %s %s", path, error.message, error.details)
        return None

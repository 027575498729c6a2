"""Bringing a knowledge base up to date: one `learn` from request to result."""

from __future__ import annotations

import contextlib
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
from ..raster.scene import Scene
from ..retrieval.knowledge.learner import Eyes, Learner
from ..retrieval.knowledge.store import KnowledgeStore
from .answers import Emit
from .jobs import Job
from .models import Models

log = logging.getLogger(__name__)


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
                emit(PROGRESS, {"fraction": step.fraction, "message": step.message})
        done = learner.done
        return {
            "status": "cancelled" if job.is_cancelled else "done", "text": _told(store, learner),
            "store": str(store.path), "passages": store.count(), "added": done.added, "removed": done.removed,
            "kept": done.kept, "failed": done.failed, "model": store.fact("text_model"),
            "revision": store.fact("text_revision"), "elapsed_ms": round((time.monotonic() - started) * 1000),
        }


def _opened(request: LearnRequest) -> KnowledgeStore:
    path = Path(request.store)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = f"The folder {path.parent.name} cannot be made; choose another place."
        raise KnowledgeBroken(sentence, str(error)) from error
    return KnowledgeStore(path, create=True)


def _told(store: KnowledgeStore, learner: Learner) -> str:
    """“12 documents are new or have changed, 3 were kept; there are 240 passages. 1 could not be learnt.”"""
    done, count = learner.done, store.count()
    parts = [
        f"{_documents(done.added)} new or changed" if done.added else "",
        f"{_documents(done.kept)} unchanged" if done.kept else "",
        f"{_documents(done.removed)} taken out" if done.removed else "",
    ]
    said = ", ".join(filter(None, parts)) or "Nothing to learn"
    failed = f" {_documents(len(done.failed))} could not be learnt." if done.failed else ""
    return f"{said[:1].upper()}{said[1:]}; {store.path.name} has {count} passage{'' if count == 1 else 's'}.{failed}"


def _documents(count: int) -> str:
    return "1 document" if count == 1 else f"{count} documents"


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
